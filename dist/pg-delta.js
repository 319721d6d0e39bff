import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
var Yr=Object.defineProperty;var i=(e,n)=>Yr(e,"name",{value:n,configurable:!0});import{createHash as Jr}from"node:crypto";function he(e){if(e===null)return"null";switch(typeof e){case"string":return JSON.stringify(e);case"boolean":return e?"true":"false";case"bigint":return`${e}n`;case"\
number":if(!Number.isFinite(e))throw new Error(`canonicalize: non-finite number ${e}`);return JSON.stringify(e===0?0:e);case"undefined":throw new Error("canonic\
alize: undefined is only allowed as an (omitted) object value");case"object":return Array.isArray(e)?`[${e.map(t=>{if(t===void 0)throw new Error("canonicalize: \
arrays must not contain undefined");return he(t)}).join(",")}]`:`{${Object.keys(e).filter(t=>e[t]!==void 0&&!t.startsWith("_")).sort().map(t=>`${JSON.stringify(
t)}:${he(e[t])}`).join(",")}}`;default:throw new Error(`canonicalize: unsupported type ${typeof e}`)}}i(he,"canonicalize");var Bn=new WeakMap,on=new Map,Fn=1<<24,
an=0;function cn(e){let n=on.get(e);if(n!==void 0)return n;let t=Jr("sha256").update(e).digest("hex");return e.length>Fn||(an>=Fn&&(on.clear(),an=0),on.set(e,t),
an+=e.length),t}i(cn,"digest");function We(e){if(e===null||typeof e!="object")return cn(he(e));let n=Bn.get(e);if(n!==void 0)return n;let t=cn(he(e));return Bn.
set(e,t),t}i(We,"contentHash");function Ye(e){return cn(e)}i(Ye,"hashString");var qn=["schema","role","extension","language","eventTrigger","publication","subscription","fdw","server"],Un=["table","view","materializedView","foreignTable",
"sequence","index","collation","domain","type"],Hn=["column","constraint","trigger","rule","policy","default"],ye=["function","procedure","aggregate"],Wn=["colu\
mn","constraint","default","index","materializedView"],Yn=[["domain","constraint"]];function Jn(e){return"target"in e}i(Jn,"isSatelliteId");var Ys=[...qn,...Un,
...Hn,...ye,"membership","userMapping","typeAttribute","publicationRel","publicationSchema","comment","acl","securityLabel","defaultPrivilege","extensionIntent"];var Vn=new Set(qn),Gn=new Set(Un),Kn=new Set(Hn),zn=new Set(ye),Vr=/[.:(),"\s]/;function Y(e){return e===""||Vr.test(e)?`"${e.replaceAll('"','""')}"`:e}i(Y,"seg");
function m(e){let n=e.kind;switch(n){case"membership":return`membership:${Y(e.role)}.${Y(e.member)}`;case"userMapping":return`userMapping:${Y(e.server)}.${Y(e.role)}`;case"\
typeAttribute":return`typeAttribute:${Y(e.schema)}.${Y(e.type)}.${Y(e.name)}`;case"publicationRel":return`publicationRel:${Y(e.publication)}.${Y(e.schema)}.${Y(
e.table)}`;case"publicationSchema":return`publicationSchema:${Y(e.publication)}.${Y(e.schema)}`;case"comment":return`comment:(${m(e.target)})`;case"acl":return`\
acl:(${m(e.target)}).${Y(e.grantee)}${e.column!==void 0?`.${Y(e.column)}`:""}`;case"securityLabel":return`securityLabel:(${m(e.target)}).${Y(e.provider)}`;case"\
defaultPrivilege":return`defaultPrivilege:${Y(e.role)}.${Y(e.schema??"")}.${Y(e.objtype)}.${Y(e.grantee)}`;case"extensionIntent":return`extensionIntent:${Y(e.ext)}\
.${Y(e.intentKind)}.${Y(e.key)}`;default:if(Vn.has(n))return`${n}:${Y(e.name)}`;if(Gn.has(n)){let t=e;return`${n}:${Y(t.schema)}.${Y(t.name)}`}if(Kn.has(n)){let t=e;
return`${n}:${Y(t.schema)}.${Y(t.table)}.${Y(t.name)}`}if(zn.has(n)){let t=e;return`${n}:${Y(t.schema)}.${Y(t.name)}(${t.args.map(Y).join(",")})`}throw new Error(
`encodeId: unknown kind ${String(n)}`)}}i(m,"encodeId");var ln=class{static{i(this,"Cursor")}input;pos=0;constructor(n){this.input=n}peek(){return this.input[this.
pos]}expect(n){if(this.input[this.pos]!==n)throw new Error(`parseId: expected '${n}' at position ${this.pos} in '${this.input}'`);this.pos++}readSegment(){if(this.
peek()==='"')return this.readQuotedSegment();let n=this.pos;for(;this.pos<this.input.length&&!/[.:(),)]/.test(this.input[this.pos]);)this.pos++;if(this.pos===n)
throw new Error(`parseId: empty segment at position ${this.pos} in '${this.input}'`);return this.input.slice(n,this.pos)}readQuotedSegment(){this.pos++;let n="";
for(;;){let t=this.input[this.pos];if(t===void 0)throw new Error(`parseId: unterminated quote in '${this.input}'`);if(t==='"')if(this.input[this.pos+1]==='"')n+=
'"',this.pos+=2;else return this.pos++,n;else n+=t,this.pos++}}atEnd(){return this.pos>=this.input.length}};function Je(e){let n=e.pos;for(;e.pos<e.input.length&&
/[a-zA-Z]/.test(e.input[e.pos]);)e.pos++;let t=e.input.slice(n,e.pos);if(e.expect(":"),Vn.has(t))return{kind:t,name:e.readSegment()};if(Gn.has(t)){let r=e.readSegment();
e.expect(".");let o=e.readSegment();return{kind:t,schema:r,name:o}}if(Kn.has(t)){let r=e.readSegment();e.expect(".");let o=e.readSegment();e.expect(".");let s=e.
readSegment();return{kind:t,schema:r,table:o,name:s}}if(zn.has(t)){let r=e.readSegment();e.expect(".");let o=e.readSegment();e.expect("(");let s=[];if(e.peek()!==
")")for(;;){if(s.push(e.readSegment()),e.peek()===","){e.pos++;continue}break}return e.expect(")"),{kind:t,schema:r,name:o,args:s}}switch(t){case"membership":{let r=e.
readSegment();e.expect(".");let o=e.readSegment();return{kind:t,role:r,member:o}}case"userMapping":{let r=e.readSegment();e.expect(".");let o=e.readSegment();return{
kind:t,server:r,role:o}}case"typeAttribute":{let r=e.readSegment();e.expect(".");let o=e.readSegment();e.expect(".");let s=e.readSegment();return{kind:t,schema:r,
type:o,name:s}}case"publicationRel":{let r=e.readSegment();e.expect(".");let o=e.readSegment();e.expect(".");let s=e.readSegment();return{kind:t,publication:r,schema:o,
table:s}}case"publicationSchema":{let r=e.readSegment();e.expect(".");let o=e.readSegment();return{kind:t,publication:r,schema:o}}case"comment":{e.expect("(");let r=Je(
e);return e.expect(")"),{kind:t,target:r}}case"acl":{e.expect("(");let r=Je(e);e.expect(")"),e.expect(".");let o=e.readSegment();return e.peek()==="."?(e.pos++,
{kind:t,target:r,grantee:o,column:e.readSegment()}):{kind:t,target:r,grantee:o}}case"securityLabel":{e.expect("(");let r=Je(e);e.expect(")"),e.expect(".");let o=e.
readSegment();return{kind:t,target:r,provider:o}}case"defaultPrivilege":{let r=e.readSegment();e.expect(".");let o=e.readSegment();e.expect(".");let s=e.readSegment();
e.expect(".");let c=e.readSegment();return{kind:t,role:r,schema:o===""?null:o,objtype:s,grantee:c}}case"extensionIntent":{let r=e.readSegment();e.expect(".");let o=e.
readSegment();e.expect(".");let s=e.readSegment();return{kind:t,ext:r,intentKind:o,key:s}}default:throw new Error(`parseId: unknown kind '${t}' in '${e.input}'`)}}
i(Je,"parseAt");function dn(e){let n=new ln(e),t=Je(n);if(!n.atEnd())throw new Error(`parseId: trailing input at position ${n.pos} in '${e}'`);return t}i(dn,"pa\
rseId");var Q=i(e=>e.kind==="owner"&&e.to.kind==="role","retainOwnerRoleDangling"),pn=class{static{i(this,"FactBase")}diagnostics=[];source;referenceOnly;#e=new Map;#n=new Map;#r=new Map;#t=new Map;#s=new Map;#o=[];#a=new Map;#c=new Map;#i;constructor(n,t,r="\
liveDb",o=new Set,s={}){this.source=r,this.referenceOnly=o;for(let a of n){let p=m(a.id);if(this.#e.has(p))throw new Error(`FactBase: duplicate fact id ${p}`);this.#e.
set(p,{fact:a,encoded:p,parentKey:a.parent===void 0?void 0:m(a.parent),hash:We(a.payload)})}for(let a of this.#e.values()){let p=a.parentKey;if(p===void 0)continue;
if(!this.#e.has(p))throw new Error(`FactBase: fact ${a.encoded} references missing parent ${p}`);let u=this.#n.get(p)??[];u.push(a),this.#n.set(p,u)}for(let a of this.#n.
values())a.sort((p,u)=>p.encoded<u.encoded?-1:1);let c=new Set,d=[],l=new Set;for(let a of this.#e.values()){if(c.has(a.encoded))continue;d.length=0,l.clear();let p=a;
for(;p!==void 0&&!c.has(p.encoded);){if(l.has(p.encoded)){let u=d.indexOf(p.encoded),f=[...d.slice(u),p.encoded];throw new Error(`FactBase: parent cycle (no roo\
t) among facts ${f.join(" -> ")}`)}if(l.add(p.encoded),d.push(p.encoded),p.parentKey===void 0)break;p=this.#e.get(p.parentKey)}for(let u of d)c.add(u)}for(let a of t){
let p=m(a.from),u=m(a.to),f=this.#e.has(p),g=this.#e.has(u);if(!f||!g){if(s.allowDangling?.(a)){if(this.#o.push(a),f&&this.#l(p,u,a),g){let R=this.#t.get(u)??[];
R.push(a),this.#t.set(u,R)}continue}this.diagnostics.push({code:"dangling_edge",severity:"warning",subject:f?a.to:a.from,message:`edge ${p} -[${a.kind}]-> ${u} \
references a fact not in the base`});continue}this.#o.push(a),this.#l(p,u,a);let b=this.#t.get(u)??[];b.push(a),this.#t.set(u,b)}}#l(n,t,r){let o=this.#r.get(n)??
[];o.push(r),this.#r.set(n,o);let s=this.#s.get(n)??[];s.push(`${n}-[${r.kind}]->${t}`),this.#s.set(n,s)}get edges(){return this.#o}getByEncoded(n){return this.#e.
get(n)?.fact}facts(){return[...this.#e.values()].map(n=>n.fact)}get(n){return this.#e.get(m(n))?.fact}has(n){return this.#e.has(m(n))}isReferenceOnly(n){return this.
referenceOnly.has(m(n))}hashOf(n){let t=this.#e.get(m(n));if(!t)throw new Error(`FactBase: unknown fact ${m(n)}`);return t.hash}childrenOf(n){return(this.#n.get(
m(n))??[]).map(t=>t.fact)}outgoingEdges(n){return this.#r.get(m(n))??[]}incomingEdges(n){return this.#t.get(m(n))??[]}incomingEdgesByEncoded(n){return this.#t.get(
n)??[]}roots(){return[...this.#e.values()].filter(n=>n.fact.parent===void 0).sort((n,t)=>n.encoded<t.encoded?-1:1).map(n=>n.fact)}rollupOf(n){return this.#d(m(n))}#d(n){
let t=this.#a.get(n);if(t!==void 0)return t;let r=this.#e.get(n);if(!r)throw new Error(`FactBase: unknown fact ${n}`);let o=(this.#n.get(n)??[]).map(d=>`${d.encoded}\
=${this.#d(d.encoded)}`),s=(this.#s.get(n)??[]).sort(),c=Ye(`F|${r.hash}|C|${o.join(",")}|E|${s.join(",")}`);return this.#a.set(n,c),c}structuralRollupOf(n){return this.#p(
m(n))}#p(n){let t=this.#c.get(n);if(t!==void 0)return t;let r=this.#e.get(n);if(!r)throw new Error(`FactBase: unknown fact ${n}`);let o=(this.#n.get(n)??[]).map(
c=>this.#p(c.encoded)).sort(),s=Ye(`S|${r.hash}|C|${o.join(",")}`);return this.#c.set(n,s),s}get rootHash(){if(this.#i===void 0){let n=this.roots().map(t=>`${m(
t.id)}=${this.rollupOf(t.id)}`);this.#i=Ye(`ROOT|${n.join(",")}`)}return this.#i}};function Z(e,n,t="liveDb",r=new Set,o={}){return new pn(e,n,t,r,o)}i(Z,"build\
FactBase");var Gr="57014";function Kr(e){return e.startsWith("pg_")}i(Kr,"isBuiltinRoleName");function zr(e){let n=e.replace(/\s+/g," ").trim(),t=/\bFROM\s+(?:pg_catalog\.)?(\w+)/i.
exec(n),r=n.slice(0,60);return t?`${t[1]} (${r}…)`:r}i(zr,"queryLabel");var Ve=class extends Error{static{i(this,"ExtractionTimeoutError")}code="extraction_ti\
meout";queryLabel;timeoutMs;diagnostic;constructor(n,t){super(`extraction query ${n} exceeded the ${t}ms statement_timeout budget`),this.name="ExtractionTimeout\
Error",this.queryLabel=n,this.timeoutMs=t,this.diagnostic={code:this.code,severity:"error",message:this.message,context:{queryLabel:n,timeoutMs:t}}}};function Xn(e){
let n=new Set(e.map(o=>m(o.id))),t=[],r=[];for(let o of e){if("target"in o.id){let s=m(o.id.target);if(!n.has(s)){r.push({code:"orphaned_satellite",severity:"in\
fo",subject:o.id,message:`dropped ${o.id.kind} whose target ${s} was not extracted (filtered)`});continue}}t.push(o)}return{facts:t,diagnostics:r}}i(Xn,"pruneOr\
phanedSatellites");var Ie="('pg_catalog', 'information_schema')",J=`
  n.nspname NOT IN ${Ie}
  AND n.nspname NOT LIKE 'pg\\_toast%'
  AND n.nspname NOT LIKE 'pg\\_temp%'`;function V(e,n){return`NOT EXISTS (
    SELECT 1 FROM pg_depend ext_d
    WHERE ext_d.classid = '${e}'::regclass
      AND ext_d.objid = ${n}
      AND ext_d.deptype = 'e')`}i(V,"notExtensionMember");var X=i((e,n)=>`(
    SELECT ext.extname
    FROM pg_depend ext_d
    JOIN pg_extension ext ON ext.oid = ext_d.refobjid
    WHERE ext_d.classid = '${e}'::regclass
      AND ext_d.objid = ${n}
      AND ext_d.refclassid = 'pg_extension'::regclass
      AND ext_d.deptype = 'e'
      AND ext.extname <> 'plpgsql'
    LIMIT 1)`,"memberExtensionExpr"),Se=i((e,n,t)=>`
    (SELECT json_agg(json_build_object(
        'grantee', acl.grantee_name,
        'privileges', acl.privileges,
        'grantable', acl.grantable,
        -- The owner's create-time default privilege set for this object kind
        -- (carried ONLY on the owner's row). Lets the planner's default-ACL
        -- elision tell "owner kept the full default" (elidable) apart from
        -- "owner revoked one of their defaults" (must keep the REVOKE/GRANT),
        -- without hardcoding the version-dependent set (PG17 added MAINTAIN).
        'ownerDefault', CASE
          WHEN acl.grantee_name = (
            SELECT rolname FROM pg_roles WHERE oid = ${t})
          THEN (SELECT array_agg(d.privilege_type ORDER BY d.privilege_type)
                FROM aclexplode(acldefault('${n}', ${t})) d
                WHERE d.grantee = ${t})
          ELSE NULL END) ORDER BY acl.grantee_name)
     FROM (
       SELECT COALESCE(g.rolname, 'PUBLIC') AS grantee_name,
              -- DISTINCT: aclexplode() yields one row per GRANTOR, so a privilege
              -- granted to one grantee by two grantors appears twice. pg-delta
              -- models the EFFECTIVE privilege set, not who granted it, so grantor
              -- identity is intentionally ignored — de-duplicate to avoid rendering
              -- a doubled privilege list (GRANT SELECT, SELECT ...), which
              -- Postgres collapses on apply so a re-extract no longer matches and
              -- the proof drifts.
              array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type) AS privileges,
              array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type)
                FILTER (WHERE e.is_grantable) AS grantable
       FROM aclexplode(COALESCE(${e}, acldefault('${n}', ${t}))) e
       LEFT JOIN pg_roles g ON g.oid = e.grantee
       GROUP BY 1
       UNION ALL
       SELECT 'PUBLIC', ARRAY[]::text[], NULL::text[]
       WHERE ${e} IS NOT NULL
         AND EXISTS (
           SELECT 1 FROM aclexplode(acldefault('${n}', ${t})) d
           WHERE d.grantee = 0)
         AND NOT EXISTS (
           SELECT 1 FROM aclexplode(${e}) a WHERE a.grantee = 0)
       UNION ALL
       -- Revoked OWNER default (mirror of the PUBLIC case): PostgreSQL grants the
       -- owner its full default on CREATE, so a full owner revoke
       -- (REVOKE ALL ON ... FROM owner) leaves a non-NULL acl with NO owner row.
       -- Emit an empty owner entry so the diff plans a REVOKE ALL FROM owner that
       -- clears the create-time default; without it a freshly created object keeps
       -- PostgreSQL built-in owner privileges and never converges.
       SELECT (SELECT rolname FROM pg_roles WHERE oid = ${t}),
              ARRAY[]::text[], NULL::text[]
       WHERE ${e} IS NOT NULL
         AND EXISTS (
           SELECT 1 FROM aclexplode(acldefault('${n}', ${t})) d
           WHERE d.grantee = ${t})
         AND NOT EXISTS (
           SELECT 1 FROM aclexplode(${e}) a
           WHERE a.grantee = ${t})
     ) acl)`,"aclJson"),Xr=i((e,n,t,r,o)=>`
    (SELECT json_agg(json_build_object(
        'grantee', d.grantee, 'privileges', d.privileges,
        'grantable', d.grantable, '_initPrivs', d.init_privs
      ) ORDER BY d.grantee)
     FROM (
       WITH cur AS (
         SELECT COALESCE(g.rolname, 'PUBLIC') AS grantee,
                -- DISTINCT across grantors (aclexplode emits one row per grantor);
                -- grantor identity is intentionally ignored — see aclJson.
                array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type) AS privileges,
                COALESCE(array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type)
                  FILTER (WHERE e.is_grantable), ARRAY[]::text[]) AS grantable
         FROM aclexplode(COALESCE(${e}, acldefault('${n}', ${t}))) e
         LEFT JOIN pg_roles g ON g.oid = e.grantee
         GROUP BY 1
       ),
       ini AS (
         SELECT COALESCE(g.rolname, 'PUBLIC') AS grantee,
                -- DISTINCT across grantors (aclexplode emits one row per grantor);
                -- grantor identity is intentionally ignored — see aclJson.
                array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type) AS privileges,
                COALESCE(array_agg(DISTINCT e.privilege_type ORDER BY e.privilege_type)
                  FILTER (WHERE e.is_grantable), ARRAY[]::text[]) AS grantable
         FROM aclexplode(COALESCE(
                (SELECT ip.initprivs FROM pg_init_privs ip
                 WHERE ip.objoid = ${o}
                   AND ip.classoid = '${r}'::regclass
                   AND ip.objsubid = 0),
                acldefault('${n}', ${t}))) e
         LEFT JOIN pg_roles g ON g.oid = e.grantee
         GROUP BY 1
       )
       SELECT
         COALESCE(cur.grantee, ini.grantee) AS grantee,
         COALESCE(cur.privileges, ARRAY[]::text[]) AS privileges,
         COALESCE(cur.grantable, ARRAY[]::text[]) AS grantable,
         CASE WHEN ini.grantee IS NOT NULL
              THEN json_build_object(
                     'privileges', ini.privileges, 'grantable', ini.grantable)
              END AS init_privs
       FROM cur FULL OUTER JOIN ini USING (grantee)
       WHERE cur.privileges IS DISTINCT FROM ini.privileges
          OR cur.grantable IS DISTINCT FROM ini.grantable
     ) d)`,"memberAclDeltaJson"),ee=i((e,n,t,r,o)=>`
    CASE WHEN EXISTS (
      SELECT 1 FROM pg_depend md
      WHERE md.classid = '${r}'::regclass AND md.objid = ${o}
        AND md.refclassid = 'pg_extension'::regclass AND md.deptype = 'e')
    THEN ${Xr(e,n,t,r,o)}
    ELSE ${Se(e,n,t)}
    END`,"aclJsonMemberAware"),K=i(e=>e==null?[]:e.map(t=>({grantee:t.grantee,privileges:t.privileges,grantable:t.grantable??[],...t.ownerDefault!=null?{ownerDefault:t.
ownerDefault}:{},...t._initPrivs!=null?{initPrivs:{privileges:t._initPrivs.privileges,grantable:t._initPrivs.grantable??[]}}:{}})),"parseAcl"),re=i(e=>({kind:"s\
chema",name:String(e)}),"schemaId");async function Qn(e,n,t=!0){let r=[],o=[],s=[],c=[],d=i(async y=>{try{return(await e.query(y)).rows}catch($){throw n!==void 0&&
$.code===Gr?new Ve(zr(y),n):$}},"q"),l=(await d("SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS num"))[0],a=l?.
version??"unknown",p=Number(l?.num??0),u=Math.floor(p/1e4);return{q:d,serverVersion:a,serverVersionNum:p,pgMajor:u,facts:r,edges:o,diagnostics:s,factDiagnostics:c,
redactSecrets:t,pushWithMeta:i((y,$,I)=>{r.push(y);let L=$.comment;if(typeof L=="string"){let S=y.id.kind==="constraint"&&y.parent?.kind==="domain";r.push({id:{
kind:"comment",target:y.id},parent:y.id,payload:S?{text:L,onDomain:!0}:{text:L}})}for(let S of I??[])r.push({id:{kind:"acl",target:y.id,grantee:S.grantee},parent:y.
id,payload:{privileges:S.privileges,grantable:S.grantable,...S.ownerDefault!==void 0?{_ownerDefault:S.ownerDefault}:{},...S.initPrivs!==void 0?{_initPrivs:{privileges:S.
initPrivs.privileges,grantable:S.initPrivs.grantable}}:{}}})},"pushWithMeta"),pushMemberEdge:i((y,$)=>{let I=$.ext_member_of;typeof I=="string"&&o.push({from:y,
to:{kind:"extension",name:I},kind:"memberOfExtension"})},"pushMemberEdge"),pushOwnerEdge:i((y,$)=>{typeof $=="string"&&$.length>0&&!Kr($)&&o.push({from:y,to:{kind:"\
role",name:$},kind:"owner"})},"pushOwnerEdge"),pushSeclabel:i((y,$,I)=>{r.push({id:{kind:"securityLabel",target:y,provider:$},parent:y,payload:{label:I}})},"pus\
hSeclabel")}}i(Qn,"createExtractContext");async function Zn(e){let{q:n,edges:t}=e;for(let r of await n(`
    SELECT cn.nspname AS child_schema, cc.relname AS child_name,
           pn.nspname AS parent_schema, pc.relname AS parent_name
    FROM pg_inherits i
    JOIN pg_class cc ON cc.oid = i.inhrelid
    JOIN pg_namespace cn ON cn.oid = cc.relnamespace
    JOIN pg_class pc ON pc.oid = i.inhparent
    JOIN pg_namespace pn ON pn.oid = pc.relnamespace
    WHERE cc.relkind IN ('r', 'p')
      AND cn.nspname NOT IN ${Ie}`))t.push({from:{kind:"table",schema:String(r.child_schema),name:String(r.child_name)},to:{kind:"table",schema:String(r.parent_schema),
name:String(r.parent_name)},kind:"depends"})}i(Zn,"extractInheritanceEdges");async function et(e){let{q:n,edges:t,diagnostics:r}=e,o=await n(`
    WITH dep AS (
      SELECT d.classid, d.objid, d.objsubid,
             d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_depend d
      WHERE d.deptype IN ('n', 'a')
        -- sequence OWNED BY is carried as payload + ALTER SEQUENCE … OWNED BY
        -- (pg_dump's model); the auto edge would cycle with the column default
        AND NOT (d.deptype = 'a'
                 AND d.classid = 'pg_class'::regclass
                 AND d.refclassid = 'pg_class'::regclass
                 AND d.refobjsubid > 0
                 AND EXISTS (SELECT 1 FROM pg_class sc
                             WHERE sc.oid = d.objid AND sc.relkind = 'S'))
    ),
    endpoints AS (
      SELECT classid, objid, objsubid FROM dep
      UNION
      SELECT refclassid, refobjid, refobjsubid FROM dep
    ),
    -- one derived table per resolver branch, each built once over its catalog
    rel AS (
      SELECT rc.oid, rc.relkind, json_build_object('kind',
               CASE rc.relkind
                 WHEN 'r' THEN 'table' WHEN 'p' THEN 'table'
                 WHEN 'f' THEN 'foreignTable'
                 WHEN 'v' THEN 'view' WHEN 'm' THEN 'materializedView'
                 WHEN 'i' THEN 'index' WHEN 'I' THEN 'index'
                 WHEN 'S' THEN 'sequence' END,
               'schema', rn.nspname, 'name', rc.relname) AS id
      FROM pg_class rc JOIN pg_namespace rn ON rn.oid = rc.relnamespace
      WHERE rc.relkind IN ('r','p','f','v','m','i','I','S')
    ),
    cbi AS (
      -- a constraint-backed index resolves to its constraint, not the index
      SELECT con.conindid AS oid,
             json_build_object('kind','constraint','schema',cn.nspname,
                               'table',cc.relname,'name',con.conname) AS id
      FROM pg_constraint con
      JOIN pg_class cc ON cc.oid = con.conrelid
      JOIN pg_namespace cn ON cn.oid = cc.relnamespace
      WHERE con.contype IN ('p','u','x') AND con.conindid <> 0
    ),
    col AS (
      SELECT att.attrelid AS oid, att.attnum AS subid,
             json_build_object('kind','column','schema',rn.nspname,
                               'table',rc.relname,'name',att.attname) AS id
      FROM pg_attribute att
      JOIN pg_class rc ON rc.oid = att.attrelid AND rc.relkind IN ('r','p','f')
      JOIN pg_namespace rn ON rn.oid = rc.relnamespace
      WHERE att.attnum > 0 AND NOT att.attisdropped
    ),
    proc AS (
      -- prokind 'w' (window functions) is extracted as a function fact
      -- (src/extract/routines.ts: only 'p' -> procedure, everything else ->
      -- function), so it MUST be resolvable here -- otherwise a pg_depend edge
      -- into a user window function resolves to NULL and is silently dropped,
      -- and a view/rule that uses it is never rebuilt against it (issue #333).
      -- The kind CASE already maps 'w' to 'function' via ELSE.
      SELECT pp.oid, json_build_object(
               'kind', CASE pp.prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE 'function' END,
               'schema', pn.nspname, 'name', pp.proname,
               'args', ARRAY(SELECT format_type(t.t, NULL)
                             FROM unnest(pp.proargtypes) WITH ORDINALITY AS t(t, ord)
                             ORDER BY t.ord)::text[]) AS id
      FROM pg_proc pp JOIN pg_namespace pn ON pn.oid = pp.pronamespace
      WHERE pp.prokind IN ('f','p','a','w')
    ),
    tcon AS (
      SELECT con.oid, json_build_object('kind','constraint','schema',cn.nspname,
                               'table',cc.relname,'name',con.conname) AS id
      FROM pg_constraint con
      JOIN pg_class cc ON cc.oid = con.conrelid
      JOIN pg_namespace cn ON cn.oid = cc.relnamespace
      WHERE con.conrelid <> 0
    ),
    dcon AS (
      SELECT con.oid, json_build_object('kind','constraint','schema',dn.nspname,
                               'table',dt.typname,'name',con.conname) AS id
      FROM pg_constraint con
      JOIN pg_type dt ON dt.oid = con.contypid
      JOIN pg_namespace dn ON dn.oid = dt.typnamespace
      WHERE con.contypid <> 0
    ),
    typ AS (
      -- Resolve array types (typcategory 'A') to their ELEMENT type: a column or
      -- argument of an array type records its pg_depend edge against the implicit
      -- array type (e.g. _user_defined_filter), but the managed fact is the
      -- element type. Mapping the array oid to the element's stable id keeps the
      -- depends-on-element ordering correct for array-of-composite/domain/enum
      -- columns and arguments (regression: realtime.subscription has a
      -- user_defined_filter array column; without this the table/function was
      -- ordered before the type). An array of a base type (e.g. int4) resolves to
      -- a pg_catalog element that the typtype filter drops below -- harmless, as
      -- builtins are unmanaged.
      SELECT tt.oid,
        CASE
          WHEN base.typrelid <> 0::oid AND rc.oid IS NOT NULL THEN
            json_build_object(
              'kind', CASE rc.relkind
                        WHEN 'v' THEN 'view'
                        WHEN 'm' THEN 'materializedView'
                        WHEN 'f' THEN 'foreignTable'
                        ELSE 'table'
                      END,
              'schema', rn.nspname,
              'name', rc.relname)
          ELSE json_build_object(
            'kind', CASE base.typtype WHEN 'd' THEN 'domain' ELSE 'type' END,
            'schema', tn.nspname,
            'name', base.typname)
        END AS id
      FROM pg_type tt
      JOIN pg_type base
        ON base.oid = CASE
             WHEN tt.typtype = 'b' AND tt.typcategory = 'A' AND tt.typelem <> 0
             THEN tt.typelem ELSE tt.oid END
      JOIN pg_namespace tn ON tn.oid = base.typnamespace
      LEFT JOIN pg_class rc ON rc.oid = base.typrelid
                           AND rc.relkind IN ('r', 'p', 'f', 'v', 'm')
      LEFT JOIN pg_namespace rn ON rn.oid = rc.relnamespace
      WHERE base.typtype IN ('d', 'e', 'c', 'r')
    ),
    -- a composite type's pg_class (relkind c) endpoint resolves to the composite
    -- TYPE fact. pg_depend records a composite attribute's type dependency as
    -- (classid=pg_class, objid=composite pg_class, objsubid=attnum) -> pg_type,
    -- but the col CTE excludes relkind c. Attributing the edge to the top-level
    -- type (not the folded typeAttribute child) keeps the create/teardown
    -- ordering of a composite-uses-domain/type chain correct and independent of
    -- child-drop folding.
    comptype AS (
      SELECT cc.oid, json_build_object('kind','type','schema',cn.nspname,
                               'name',cc.relname) AS id
      FROM pg_class cc JOIN pg_namespace cn ON cn.oid = cc.relnamespace
      WHERE cc.relkind = 'c'
    ),
    extm AS (
      -- a reference INTO an extension-member object resolves to the extension,
      -- not the member fact (4b Stage 3): the member is observed but projected
      -- out by default, so a member-targeted edge would be pruned with it and
      -- lose the dependent's ordering on the extension. One join keyed by
      -- (classid, objid) replaces the old per-branch nested pg_depend lookups;
      -- an object belongs to at most one extension, so (classid, objid) is
      -- unique here and the join never multiplies dep rows (the old form's
      -- LIMIT 1 was guarding the same single-membership invariant).
      SELECT ed.classid, ed.objid,
             json_build_object('kind','extension','name',ext.extname) AS id
      FROM pg_depend ed JOIN pg_extension ext ON ext.oid = ed.refobjid
      WHERE ed.refclassid = 'pg_extension'::regclass AND ed.deptype = 'e'
    ),
    coll AS (
      SELECT cl.oid, json_build_object('kind','collation','schema',cln.nspname,
                               'name',cl.collname) AS id
      FROM pg_collation cl JOIN pg_namespace cln ON cln.oid = cl.collnamespace
    ),
    pol AS (
      SELECT po.oid, json_build_object('kind','policy','schema',pn.nspname,
                               'table',pc.relname,'name',po.polname) AS id
      FROM pg_policy po
      JOIN pg_class pc ON pc.oid = po.polrelid
      JOIN pg_namespace pn ON pn.oid = pc.relnamespace
    ),
    evt AS (
      SELECT et.oid, json_build_object('kind','eventTrigger','name',et.evtname) AS id
      FROM pg_event_trigger et
    ),
    pub AS (
      SELECT pb.oid, json_build_object('kind','publication','name',pb.pubname) AS id
      FROM pg_publication pb
    ),
    pubrel AS (
      SELECT pr.oid, json_build_object('kind','publication','name',pb.pubname) AS id
      FROM pg_publication_rel pr JOIN pg_publication pb ON pb.oid = pr.prpubid
    ),
    fdw AS (
      SELECT fd.oid, json_build_object('kind','fdw','name',fd.fdwname) AS id
      FROM pg_foreign_data_wrapper fd
    ),
    srv AS (
      SELECT fs.oid, json_build_object('kind','server','name',fs.srvname) AS id
      FROM pg_foreign_server fs
    ),
    adef AS (
      SELECT ad.oid, json_build_object('kind','default','schema',dn.nspname,
                               'table',dc.relname,'name',da.attname) AS id
      FROM pg_attrdef ad
      JOIN pg_class dc ON dc.oid = ad.adrelid
      JOIN pg_namespace dn ON dn.oid = dc.relnamespace
      JOIN pg_attribute da ON da.attrelid = ad.adrelid AND da.attnum = ad.adnum
    ),
    rw AS (
      -- A pg_rewrite endpoint resolves two different ways (issue #333):
      --  - the '_RETURN' rule of a view/matview IS the relation's definition,
      --    so its deps are attributed to the owning view/matview -- rebuilding
      --    the relation recreates the rule. Only views/matviews carry a
      --    '_RETURN' rule, so the relkind CASE only ever sees 'v'/'m' here.
      --  - ANY other (user-created) rule is its OWN rule fact
      --    (src/extract/relations.ts extracts every rulename <> '_RETURN' on any
      --    relkind), so its deps must be attributed to the RULE fact, not the
      --    owning relation. This is what lets a rule on a PLAIN TABLE (relkind
      --    'r'/'p') be rebuilt against a function it references before that
      --    function is dropped. CONSTRAINT: a user rule ON A VIEW (not
      --    '_RETURN') likewise resolves to the rule fact, exactly like a rule on
      --    a table -- never folded into the view's '_RETURN' definition.
      SELECT r.oid,
        CASE WHEN r.rulename = '_RETURN'
          THEN json_build_object(
                 'kind', CASE vc.relkind WHEN 'm' THEN 'materializedView' ELSE 'view' END,
                 'schema', vn.nspname, 'name', vc.relname)
          ELSE json_build_object(
                 'kind', 'rule', 'schema', vn.nspname,
                 'table', vc.relname, 'name', r.rulename)
        END AS id
      FROM pg_rewrite r
      JOIN pg_class vc ON vc.oid = r.ev_class
      JOIN pg_namespace vn ON vn.oid = vc.relnamespace
    ),
    trg AS (
      SELECT tg.oid, json_build_object('kind','trigger','schema',tn.nspname,
                               'table',tc.relname,'name',tg.tgname) AS id
      FROM pg_trigger tg
      JOIN pg_class tc ON tc.oid = tg.tgrelid
      JOIN pg_namespace tn ON tn.oid = tc.relnamespace
      WHERE NOT tg.tgisinternal
    ),
    nsp AS (
      SELECT ns.oid, json_build_object('kind','schema','name',ns.nspname) AS id
      FROM pg_namespace ns
    ),
    -- MATERIALIZED: resolved is referenced twice (rd + rr joins); force a single
    -- evaluation over the distinct endpoint set.
    resolved AS MATERIALIZED (
      SELECT e.classid, e.objid, e.objsubid,
        CASE
          WHEN e.classid = 'pg_class'::regclass AND e.objsubid = 0
            THEN COALESCE(cbi.id, comptype.id, rel.id)
          WHEN e.classid = 'pg_class'::regclass AND e.objsubid > 0
            -- a real column; a composite type's attribute resolves to its type;
            -- else a view/matview column resolves to its relation
            THEN COALESCE(col.id, comptype.id, CASE WHEN rel.relkind IN ('v','m') THEN rel.id END)
          WHEN e.classid = 'pg_proc'::regclass THEN COALESCE(extm.id, proc.id)
          WHEN e.classid = 'pg_constraint'::regclass THEN COALESCE(tcon.id, dcon.id)
          WHEN e.classid = 'pg_type'::regclass THEN COALESCE(extm.id, typ.id)
          WHEN e.classid = 'pg_opclass'::regclass THEN extm.id
          WHEN e.classid = 'pg_opfamily'::regclass THEN extm.id
          WHEN e.classid = 'pg_operator'::regclass THEN extm.id
          WHEN e.classid = 'pg_collation'::regclass THEN coll.id
          WHEN e.classid = 'pg_policy'::regclass THEN pol.id
          WHEN e.classid = 'pg_event_trigger'::regclass THEN evt.id
          WHEN e.classid = 'pg_publication'::regclass THEN pub.id
          WHEN e.classid = 'pg_publication_rel'::regclass THEN pubrel.id
          WHEN e.classid = 'pg_foreign_data_wrapper'::regclass
            THEN COALESCE(extm.id, fdw.id)
          WHEN e.classid = 'pg_foreign_server'::regclass THEN srv.id
          WHEN e.classid = 'pg_attrdef'::regclass THEN adef.id
          WHEN e.classid = 'pg_rewrite'::regclass THEN rw.id
          WHEN e.classid = 'pg_trigger'::regclass THEN trg.id
          WHEN e.classid = 'pg_namespace'::regclass THEN nsp.id
          ELSE NULL
        END AS id
      FROM endpoints e
      LEFT JOIN rel    ON rel.oid    = e.objid AND e.classid = 'pg_class'::regclass
      LEFT JOIN cbi    ON cbi.oid    = e.objid AND e.classid = 'pg_class'::regclass AND e.objsubid = 0
      LEFT JOIN col    ON col.oid    = e.objid AND col.subid = e.objsubid AND e.classid = 'pg_class'::regclass
      LEFT JOIN proc   ON proc.oid   = e.objid AND e.classid = 'pg_proc'::regclass
      LEFT JOIN tcon   ON tcon.oid   = e.objid AND e.classid = 'pg_constraint'::regclass
      LEFT JOIN dcon   ON dcon.oid   = e.objid AND e.classid = 'pg_constraint'::regclass
      LEFT JOIN typ    ON typ.oid    = e.objid AND e.classid = 'pg_type'::regclass
      LEFT JOIN comptype ON comptype.oid = e.objid AND e.classid = 'pg_class'::regclass
      LEFT JOIN extm   ON extm.classid = e.classid AND extm.objid = e.objid
      LEFT JOIN coll   ON coll.oid   = e.objid AND e.classid = 'pg_collation'::regclass
      LEFT JOIN pol    ON pol.oid    = e.objid AND e.classid = 'pg_policy'::regclass
      LEFT JOIN evt    ON evt.oid    = e.objid AND e.classid = 'pg_event_trigger'::regclass
      LEFT JOIN pub    ON pub.oid    = e.objid AND e.classid = 'pg_publication'::regclass
      LEFT JOIN pubrel ON pubrel.oid = e.objid AND e.classid = 'pg_publication_rel'::regclass
      LEFT JOIN fdw    ON fdw.oid    = e.objid AND e.classid = 'pg_foreign_data_wrapper'::regclass
      LEFT JOIN srv    ON srv.oid    = e.objid AND e.classid = 'pg_foreign_server'::regclass
      LEFT JOIN adef   ON adef.oid   = e.objid AND e.classid = 'pg_attrdef'::regclass
      LEFT JOIN rw     ON rw.oid     = e.objid AND e.classid = 'pg_rewrite'::regclass
      LEFT JOIN trg    ON trg.oid    = e.objid AND e.classid = 'pg_trigger'::regclass
      LEFT JOIN nsp    ON nsp.oid    = e.objid AND e.classid = 'pg_namespace'::regclass
    )
    SELECT rd.id AS dependent, rr.id AS referenced
    FROM dep
    JOIN resolved rd ON rd.classid = dep.classid
                    AND rd.objid = dep.objid
                    AND rd.objsubid = dep.objsubid
    JOIN resolved rr ON rr.classid = dep.refclassid
                    AND rr.objid = dep.refobjid
                    AND rr.objsubid = dep.refobjsubid`),s=i(p=>{if(p==null)return;let u=p;switch(u.kind){case"schema":return{kind:"schema",name:u.name};case"eve\
ntTrigger":case"publication":case"fdw":case"server":case"extension":return{kind:u.kind,name:u.name};case"table":case"view":case"materializedView":case"index":case"\
sequence":case"domain":case"type":case"collation":case"foreignTable":return{kind:u.kind,schema:u.schema,name:u.name};case"column":case"constraint":case"default":case"\
trigger":case"policy":case"rule":return{kind:u.kind,schema:u.schema,table:u.table,name:u.name};case"function":case"procedure":case"aggregate":return{kind:u.kind,
schema:u.schema,name:u.name,args:u.args.map(String)};default:return}},"toId"),c=i(p=>{let u=i(g=>g==="pg_catalog"||g==="information_schema"||g.startsWith("pg_to\
ast")||g.startsWith("pg_temp"),"sysName"),f=p.schema;return typeof f=="string"&&u(f)?!0:p.kind==="schema"?u(p.name):!1},"isSystemScopedId"),d=i((p,u)=>{if(p==null)
return;let f=s(p);if(f===void 0)return r.push({code:"unresolved_dependency",severity:"warning",message:`pg_depend ${u} ${JSON.stringify(p)} was recognized by th\
e resolver but the codec could not build its id — resolver/codec mismatch`}),f;if(!c(f))return f},"resolveEndpoint"),l=new Set,a=new Set(e.facts.filter(p=>p.id.
kind==="default").map(p=>m(p.id)));for(let p of o){let u=d(p.dependent,"dependent"),f=d(p.referenced,"referenced");if(!u||!f)continue;let g=JSON.stringify([u,f]);
if(!l.has(g)&&(l.add(g),t.push({from:u,to:f,kind:"depends"}),u.kind==="default"&&!a.has(m(u)))){let b={kind:"column",schema:u.schema,table:u.table,name:u.name};
if(m(b)===m(f))continue;let R=JSON.stringify([b,f]);if(l.has(R))continue;l.add(R),t.push({from:b,to:f,kind:"depends"})}}}i(et,"extractDependencyEdges");async function nt(e){let{q:n,pushWithMeta:t,pushOwnerEdge:r}=e;for(let o of await n(`
    SELECT e.evtname AS name, e.evtevent AS event, e.evtenabled AS enabled,
           COALESCE(e.evttags, '{}')::text[] AS tags,
           pn.nspname AS func_schema, p.proname AS func_name,
           r.rolname AS owner,
           obj_description(e.oid, 'pg_event_trigger') AS comment
    FROM pg_event_trigger e
    JOIN pg_proc p ON p.oid = e.evtfoid
    JOIN pg_namespace pn ON pn.oid = p.pronamespace
    JOIN pg_roles r ON r.oid = e.evtowner
    WHERE ${V("pg_event_trigger","e.oid")}
    ORDER BY e.evtname`)){let s={kind:"eventTrigger",name:String(o.name)};t({id:s,payload:{event:String(o.event),enabled:String(o.enabled),tags:o.tags.map(String).
sort(),functionSchema:String(o.func_schema),functionName:String(o.func_name)}},o),r(s,o.owner)}}i(nt,"extractEventTriggers");var tt="intent-unkeyed";var Ge="user-mapping-unreadable";var Qr=new Set(["host","hostaddr","port","dbname","user","sslmode","sslcompression","sslcert","sslkey","sslrootcert","sslcrl","sslcrldir","sslsni","requirepeer",
"krbsrvname","gsslib","sspi","gssencmode","gssdelegation","channel_binding","target_session_attrs","service","application_name","fallback_application_name","con\
nect_timeout","client_encoding","options","keepalives","keepalives_idle","keepalives_interval","keepalives_count","tcp_user_timeout","replication","load_balance\
_hosts","use_remote_estimate","fdw_startup_cost","fdw_tuple_cost","fetch_size","batch_size","async_capable","analyze_sampling","parallel_commit","parallel_abort",
"password_required","extensions","updatable","truncatable","schema_name","table_name","column_name","schema","database","table","format","header","delimiter","q\
uote","escape","encoding","compression","filename","program","null","force_not_null","force_null","region","endpoint","bucket","prefix","location","project_id",
"dataset_id","dataset","workspace","organization","api_version"]),Ke="host=__CONN_HOST__ port=__CONN_PORT__ dbname=__CONN_DBNAME__ user=__CONN_USER__ password=_\
_CONN_PASSWORD__";function Zr(e){let n=e.indexOf("=");if(n===-1)return e;let t=e.slice(0,n);return Qr.has(t.toLowerCase())?e:`${t}=__OPTION_${t.toUpperCase()}__`}
i(Zr,"redactOptionString");function rt(e){return e.map(Zr)}i(rt,"redactOptionStrings");async function st(e){let{q:n,facts:t,pushWithMeta:r,pushOwnerEdge:o,factDiagnostics:s}=e,c=i(a=>e.redactSecrets?rt(a):a,"opts");for(let a of await n(`
    SELECT f.fdwname AS name, r.rolname AS owner,
           CASE WHEN f.fdwhandler <> 0 THEN f.fdwhandler::regproc::text END AS handler,
           CASE WHEN f.fdwvalidator <> 0 THEN f.fdwvalidator::regproc::text END AS validator,
           COALESCE(ARRAY(SELECT opt FROM unnest(f.fdwoptions) opt ORDER BY opt), '{}')::text[] AS options,
           obj_description(f.oid, 'pg_foreign_data_wrapper') AS comment,
           ${Se("f.fdwacl","F","f.fdwowner")} AS acl
    FROM pg_foreign_data_wrapper f
    JOIN pg_roles r ON r.oid = f.fdwowner
    WHERE ${V("pg_foreign_data_wrapper","f.oid")}
    ORDER BY f.fdwname`)){let p={kind:"fdw",name:String(a.name)};r({id:p,payload:{handler:a.handler==null?null:a.handler,validator:a.validator==null?null:a.validator,
options:c(a.options.map(String))}},a,K(a.acl)),o(p,a.owner)}for(let a of await n(`
    SELECT s.srvname AS name, f.fdwname AS fdw, r.rolname AS owner,
           s.srvtype AS type, s.srvversion AS version,
           (SELECT e.extname FROM pg_depend d
            JOIN pg_extension e ON e.oid = d.refobjid
            WHERE d.classid = 'pg_foreign_data_wrapper'::regclass
              AND d.objid = f.oid
              AND d.refclassid = 'pg_extension'::regclass
              AND d.deptype = 'e'
            LIMIT 1) AS fdw_extension,
           COALESCE(ARRAY(SELECT opt FROM unnest(s.srvoptions) opt ORDER BY opt), '{}')::text[] AS options,
           obj_description(s.oid, 'pg_foreign_server') AS comment,
           ${Se("s.srvacl","S","s.srvowner")} AS acl
    FROM pg_foreign_server s
    JOIN pg_foreign_data_wrapper f ON f.oid = s.srvfdw
    JOIN pg_roles r ON r.oid = s.srvowner
    WHERE ${V("pg_foreign_server","s.oid")}
    ORDER BY s.srvname`)){let p={kind:"server",name:String(a.name)};r({id:p,parent:a.fdw_extension!=null?{kind:"extension",name:a.fdw_extension}:{kind:"fdw",name:String(
a.fdw)},payload:{fdw:String(a.fdw),type:a.type==null?null:a.type,version:a.version==null?null:a.version,options:c(a.options.map(String))}},a,K(a.acl)),o(p,a.owner)}
let d=!!(await n("SELECT has_table_privilege('pg_catalog.pg_user_mapping', 'SELECT') AS ok"))[0]?.ok,l=d?await n(`
    SELECT s.srvname AS server, COALESCE(r.rolname, 'PUBLIC') AS role,
           COALESCE(ARRAY(SELECT opt FROM unnest(u.umoptions) opt ORDER BY opt), '{}')::text[] AS options
    FROM pg_user_mapping u
    JOIN pg_foreign_server s ON s.oid = u.umserver
    LEFT JOIN pg_roles r ON r.oid = u.umuser
    WHERE ${V("pg_foreign_server","s.oid")}
    ORDER BY s.srvname, 2`):await n(`
    SELECT v.srvname AS server,
           CASE WHEN v.umuser = 0 THEN 'PUBLIC' ELSE v.usename END AS role,
           COALESCE(ARRAY(SELECT opt FROM unnest(v.umoptions) opt ORDER BY opt), '{}')::text[] AS options,
           (v.umoptions IS NOT NULL
            OR (v.umuser <> 0 AND v.usename = current_user
                AND (pg_has_role(s.srvowner, 'USAGE') OR has_server_privilege(s.oid, 'USAGE')))
            OR (v.umuser = 0 AND pg_has_role(s.srvowner, 'USAGE'))) AS options_known
    FROM pg_user_mappings v
    JOIN pg_foreign_server s ON s.oid = v.srvid
    WHERE ${V("pg_foreign_server","v.srvid")}
    ORDER BY v.srvname, 2`);for(let a of l){let p=String(a.server),u=String(a.role),f={kind:"userMapping",server:p,role:u};if(!d&&a.options_known===!1){s.push({
code:Ge,severity:"warning",subject:f,message:`User-mapping options for ${p}/${u} are hidden from the current role by pg_user_mappings (it isn't the mapping's se\
rver owner, the mapped user, or a member of the PUBLIC mapping's server owner) — the mapping's state is unknown, so it was SKIPPED rather than recorded with fab\
ricated empty options.`});continue}t.push({id:f,parent:{kind:"server",name:p},payload:{options:c(a.options.map(String))}})}for(let a of await n(`
    SELECT n.nspname AS schema, c.relname AS name, r.rolname AS owner,
           s.srvname AS server,
           COALESCE(ARRAY(SELECT opt FROM unnest(ft.ftoptions) opt ORDER BY opt), '{}')::text[] AS options,
           obj_description(c.oid, 'pg_class') AS comment,
           ${Se("c.relacl","r","c.relowner")} AS acl
    FROM pg_foreign_table ft
    JOIN pg_class c ON c.oid = ft.ftrelid
    JOIN pg_foreign_server s ON s.oid = ft.ftserver
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_roles r ON r.oid = c.relowner
    WHERE ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname`)){let p={kind:"foreignTable",schema:String(a.schema),name:String(a.name)};r({id:p,parent:{kind:"server",name:String(a.server)},
payload:{server:String(a.server),options:c(a.options.map(String))}},a,K(a.acl)),o(p,a.owner)}}i(st,"extractForeign");async function ot(e){let{q:n,pushWithMeta:t}=e;for(let r of await n(`
    SELECT n.nspname AS schema, c.relname AS table, pol.polname AS name,
           pol.polcmd AS cmd, pol.polpermissive AS permissive,
           pg_get_expr(pol.polqual, pol.polrelid) AS using_expr,
           pg_get_expr(pol.polwithcheck, pol.polrelid) AS check_expr,
           CASE WHEN pol.polroles = '{0}'::oid[] THEN ARRAY['PUBLIC']::text[]
                ELSE ARRAY(SELECT rolname::text FROM pg_roles WHERE oid = ANY(pol.polroles) ORDER BY rolname)
           END AS roles,
           obj_description(pol.oid, 'pg_policy') AS comment
    FROM pg_policy pol
    JOIN pg_class c ON c.oid = pol.polrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname, pol.polname`))t({id:{kind:"policy",schema:String(r.schema),table:String(r.table),name:String(r.name)},parent:{kind:"table",schema:String(
r.schema),name:String(r.table)},payload:{cmd:String(r.cmd),permissive:!!r.permissive,usingExpr:r.using_expr==null?null:r.using_expr,checkExpr:r.check_expr==null?
null:r.check_expr,roles:r.roles.map(String)}},r)}i(ot,"extractPolicies");async function it(e){let{q:n,facts:t,pushWithMeta:r,pushOwnerEdge:o,pgMajor:s}=e,c=s>=15?`(SELECT array_agg(att.attname::text ORDER BY att.attname)
                          FROM unnest(pr.prattrs) WITH ORDINALITY AS pa(attnum, ord)
                          JOIN pg_attribute att ON att.attrelid = pc.oid AND att.attnum = pa.attnum)`:"NULL",d=s>=15?"pg_get_expr(pr.prqual, pr.prrelid)":"NULL",
l=s>=15?`(SELECT array_agg(pn2.nspname::text ORDER BY 1)
            FROM pg_publication_namespace pns
            JOIN pg_namespace pn2 ON pn2.oid = pns.pnnspid
            WHERE pns.pnpubid = p.oid)`:"NULL::text[]";for(let a of await n(`
    SELECT p.pubname AS name, r.rolname AS owner,
           p.puballtables AS all_tables, p.pubviaroot AS via_root,
           p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate,
           (SELECT json_agg(json_build_object(
              'schema', pn.nspname, 'name', pc.relname,
              'columns', ${c},
              'where', ${d}
            ) ORDER BY pn.nspname, pc.relname)
            FROM pg_publication_rel pr
            JOIN pg_class pc ON pc.oid = pr.prrelid
            JOIN pg_namespace pn ON pn.oid = pc.relnamespace
            WHERE pr.prpubid = p.oid) AS tables,
           ${l} AS schemas,
           obj_description(p.oid, 'pg_publication') AS comment
    FROM pg_publication p
    JOIN pg_roles r ON r.oid = p.pubowner
    WHERE ${V("pg_publication","p.oid")}
    ORDER BY p.pubname`)){let p=[];a.pubinsert&&p.push("insert"),a.pubupdate&&p.push("update"),a.pubdelete&&p.push("delete"),a.pubtruncate&&p.push("truncate");let u=String(
a.name),f={kind:"publication",name:u};r({id:f,payload:{allTables:!!a.all_tables,viaRoot:!!a.via_root,publish:p}},a),o(f,a.owner);let g=a.tables??[];for(let b of g)
t.push({id:{kind:"publicationRel",publication:u,schema:b.schema,table:b.name},parent:f,payload:{columns:b.columns==null?null:b.columns.map(String),where:b.where??
null}});for(let b of(a.schemas??[]).map(String))t.push({id:{kind:"publicationSchema",publication:u,schema:b},parent:f,payload:{}})}}i(it,"extractPublications");
async function at(e){let{q:n,pushWithMeta:t,pushOwnerEdge:r,pgMajor:o}=e,s=o>=16?"CASE s.substream WHEN 'p' THEN 'parallel' WHEN 't' THEN 'on' ELSE 'off' END":"\
CASE WHEN s.substream THEN 'on' ELSE 'off' END",c=o>=15?"s.subdisableonerr":"NULL::boolean",d=o>=15?"(s.subtwophasestate <> 'd')":"NULL::boolean",l=o>=16?"s.sub\
runasowner":"NULL::boolean",a=o>=16?"s.suborigin":"NULL::text",u=!!(await n("SELECT has_column_privilege('pg_subscription', 'subconninfo', 'SELECT') AS ok"))[0]?.
ok?"s.subconninfo":"NULL::text";for(let f of await n(`
    SELECT s.subname AS name, r.rolname AS owner, s.subenabled AS enabled,
           ${u} AS conninfo, s.subslotname AS slot_name,
           s.subpublications::text[] AS publications,
           s.subbinary AS binary,
           ${s} AS streaming,
           s.subsynccommit AS synchronous_commit,
           ${c} AS disable_on_error,
           ${d} AS two_phase,
           ${l} AS run_as_owner,
           ${a} AS origin,
           obj_description(s.oid, 'pg_subscription') AS comment
    FROM pg_subscription s
    JOIN pg_roles r ON r.oid = s.subowner
    JOIN pg_database d ON d.oid = s.subdbid
    WHERE d.datname = current_database()
    ORDER BY s.subname`)){let g={kind:"subscription",name:String(f.name)};t({id:g,payload:{_serverMajor:o,enabled:!!f.enabled,conninfo:e.redactSecrets||f.conninfo==
null?Ke:f.conninfo,slotName:f.slot_name==null?null:f.slot_name,publications:f.publications.map(String).sort(),binary:!!f.binary,streaming:String(f.streaming),synchronousCommit:String(
f.synchronous_commit),disableOnError:f.disable_on_error==null?null:!!f.disable_on_error,twoPhase:f.two_phase==null?null:!!f.two_phase,runAsOwner:f.run_as_owner==
null?null:!!f.run_as_owner,origin:f.origin==null?null:f.origin}},f),r(g,f.owner)}}i(at,"extractSubscriptions");function ct(e){let n=e.reloptions;if(n==null)return null;let t=n.slice().sort();return t.length>0?t:null}i(ct,"reloptions");async function lt(e){let{q:n,pushWithMeta:t,
pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, c.relname AS name, r.rolname AS owner,
           c.relpersistence AS persistence,
           c.relrowsecurity AS row_security,
           c.relforcerowsecurity AS force_row_security,
           c.relreplident AS replica_identity,
           (SELECT ic.relname FROM pg_index i
            JOIN pg_class ic ON ic.oid = i.indexrelid
            WHERE i.indrelid = c.oid AND i.indisreplident) AS replica_identity_index,
           CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
           c.reloptions AS reloptions,
           pg_get_expr(c.relpartbound, c.oid) AS partition_bound,
           (SELECT json_build_object('schema', pn.nspname, 'name', pc.relname)
            FROM pg_inherits inh
            JOIN pg_class pc ON pc.oid = inh.inhparent
            JOIN pg_namespace pn ON pn.oid = pc.relnamespace
            WHERE inh.inhrelid = c.oid
            -- Multi-parent support is tracked separately; until then capture the
            -- FIRST-declared parent deterministically. Without ORDER BY the
            -- unordered LIMIT 1 can pick a different parent across extractions,
            -- flapping the fact hash and causing spurious table replaces.
            ORDER BY inh.inhseqno
            LIMIT 1) AS parent_table,
           obj_description(c.oid, 'pg_class') AS comment,
           ${ee("c.relacl","r","c.relowner","pg_class","c.oid")} AS acl,
           ${X("pg_class","c.oid")} AS ext_member_of
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_roles r ON r.oid = c.relowner
    WHERE c.relkind IN ('r', 'p') AND ${J}
    ORDER BY n.nspname, c.relname`)){let c={kind:"table",schema:String(s.schema),name:String(s.name)};t({id:c,parent:re(s.schema),payload:{persistence:String(s.
persistence),rowSecurity:!!s.row_security,forceRowSecurity:!!s.force_row_security,replicaIdentity:String(s.replica_identity),replicaIdentityIndex:s.replica_identity_index==
null?null:s.replica_identity_index,partitionKey:s.partition_key==null?null:s.partition_key,partitionBound:s.partition_bound==null?null:s.partition_bound,parentTable:s.
parent_table==null?null:s.parent_table,reloptions:ct(s)}},s,K(s.acl)),r(c,s),o(c,s.owner)}}i(lt,"extractTables");async function dt(e){let{q:n,facts:t,pushWithMeta:r}=e;
for(let o of await n(`
    SELECT n.nspname AS schema, c.relname AS table, a.attname AS name,
           a.attnum AS position,
           c.relkind AS table_kind,
           format_type(a.atttypid, a.atttypmod) AS type,
           a.attnotnull AS not_null,
           NULLIF(a.attidentity, '') AS identity,
           (SELECT json_build_object('schema', sn.nspname, 'name', sc.relname)
            FROM pg_depend d
            JOIN pg_class sc ON sc.oid = d.objid
            JOIN pg_namespace sn ON sn.oid = sc.relnamespace
            WHERE d.classid = 'pg_class'::regclass
              AND d.refclassid = 'pg_class'::regclass
              AND d.refobjid = c.oid AND d.refobjsubid = a.attnum
              AND d.deptype = 'i' AND sc.relkind = 'S'
            LIMIT 1) AS identity_sequence,
           (SELECT json_build_object(
                     'increment', sq.seqincrement::text, 'start', sq.seqstart::text,
                     'minValue', sq.seqmin::text, 'maxValue', sq.seqmax::text,
                     'cache', sq.seqcache::text, 'cycle', sq.seqcycle)
            FROM pg_depend d
            JOIN pg_sequence sq ON sq.seqrelid = d.objid
            WHERE d.classid = 'pg_class'::regclass
              AND d.refclassid = 'pg_class'::regclass
              AND d.refobjid = c.oid AND d.refobjsubid = a.attnum
              AND d.deptype = 'i'
            LIMIT 1) AS identity_options,
           NULLIF(a.attgenerated, '') AS generated,
           CASE WHEN a.attcollation <> t.typcollation THEN (
             SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
             FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
             WHERE co.oid = a.attcollation)
           END AS collation,
           pg_get_expr(ad.adbin, ad.adrelid) AS default_expr,
           col_description(c.oid, a.attnum) AS comment,
           -- column-level ACL (pg_attribute.attacl). Columns have no built-in
           -- default privileges, so acldefault('c', owner) is empty: a NULL
           -- attacl yields no acl facts, and a non-NULL one lists only explicit
           -- GRANT SELECT/INSERT/UPDATE/REFERENCES (col) entries.
           ${Se("a.attacl","c","c.relowner")} AS acl
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef ad ON ad.adrelid = c.oid AND ad.adnum = a.attnum
    WHERE c.relkind IN ('r', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attislocal
      AND ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname, a.attname`)){let s={kind:String(o.table_kind)==="f"?"foreignTable":"table",schema:String(o.schema),name:String(o.table)},c={kind:"\
column",schema:String(o.schema),table:String(o.table),name:String(o.name)},d=o.generated!=null;r({id:c,parent:s,payload:{_position:Number(o.position),type:String(
o.type),notNull:!!o.not_null,identity:o.identity==null?null:{generation:o.identity,sequence:o.identity_sequence,options:o.identity_options==null?null:o.identity_options},
collation:o.collation==null?null:o.collation,generatedExpr:d&&o.default_expr!=null?o.default_expr:null}},o),!d&&o.default_expr!=null&&t.push({id:{kind:"default",
schema:String(o.schema),table:String(o.table),name:String(o.name)},parent:c,payload:{expr:o.default_expr}});for(let l of K(o.acl))t.push({id:{kind:"acl",target:s,
grantee:l.grantee,column:String(o.name)},parent:c,payload:{privileges:l.privileges,grantable:l.grantable}})}}i(dt,"extractColumns");async function pt(e){let{q:n,
pushWithMeta:t}=e;for(let r of await n(`
    SELECT n.nspname AS schema, c.relname AS table, con.conname AS name,
           c.relkind AS table_kind,
           pg_get_constraintdef(con.oid) AS def,
           con.contype AS type, con.convalidated AS validated,
           obj_description(con.oid, 'pg_constraint') AS comment
    FROM pg_constraint con
    JOIN pg_class c ON c.oid = con.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    -- 'f' = foreign tables: they carry only CHECK constraints (no p/u/f/x),
    -- so the contype filter already scopes them; serialized via ALTER FOREIGN
    -- TABLE (constraintTarget keys off the parent's foreignTable kind).
    WHERE con.contype IN ('p', 'u', 'f', 'c', 'x') AND con.conislocal
      AND c.relkind IN ('r', 'p', 'f') AND ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname, con.conname`))t({id:{kind:"constraint",schema:String(r.schema),table:String(r.table),name:String(r.name)},parent:{kind:String(
r.table_kind)==="f"?"foreignTable":"table",schema:String(r.schema),name:String(r.table)},payload:{def:String(r.def),type:String(r.type),validated:!!r.validated}},
r)}i(pt,"extractTableConstraints");async function ut(e){let{q:n,pushWithMeta:t}=e;for(let r of await n(`
    SELECT n.nspname AS schema, ic.relname AS name, c.relname AS table,
           c.relkind AS table_kind,
           pg_get_indexdef(i.indexrelid) AS def,
           -- A partitioned PARENT index (relkind 'I') is legitimately
           -- indisvalid=false whenever a child index is unattached, and
           -- pg_get_indexdef renders it as CREATE INDEX ... ON ONLY ..., which
           -- itself produces an invalid parent (children attach separately). So
           -- its indisvalid is attach-state, not repair-worthy corruption:
           -- force it valid here so it never drives a diff (the unmodeled
           -- attach-state stays tracked in #332). Only REGULAR indexes ('i')
           -- carry their real indisvalid, which is what catches a failed
           -- CREATE INDEX CONCURRENTLY.
           CASE WHEN ic.relkind = 'I' THEN true ELSE i.indisvalid END AS valid,
           obj_description(i.indexrelid, 'pg_class') AS comment
    FROM pg_index i
    JOIN pg_class ic ON ic.oid = i.indexrelid
    JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = ic.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm') AND ${J}
      -- Exclude indexes OWNED by a constraint (PRIMARY KEY / UNIQUE / EXCLUSION),
      -- which are serialized via the constraint, not as standalone CREATE INDEX.
      -- Gate on contype: a FOREIGN KEY constraint also sets conindid — to the
      -- index on the REFERENCED table it depends on — so an unqualified check
      -- wrongly drops a standalone unique index the moment any FK references it
      -- (regression: realtime.tenants' unique index on external_id, referenced by
      -- an FK from _realtime.extensions, vanished from extraction).
      AND NOT EXISTS (
        SELECT 1 FROM pg_constraint pc
        WHERE pc.conindid = i.indexrelid AND pc.contype IN ('p', 'u', 'x')
      )
      AND NOT EXISTS (SELECT 1 FROM pg_inherits ih WHERE ih.inhrelid = i.indexrelid)
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, ic.relname`)){let o=String(r.table_kind)==="m"?"materializedView":"table";t({id:{kind:"index",schema:String(r.schema),name:String(r.name)},
parent:{kind:o,schema:String(r.schema),name:String(r.table)},payload:{def:String(r.def),valid:!!r.valid}},r)}}i(ut,"extractIndexes");async function mt(e){let{q:n,
pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, c.relname AS name, r.rolname AS owner,
           format_type(s.seqtypid, NULL) AS data_type,
           s.seqstart::text AS start, s.seqincrement::text AS increment,
           s.seqmin::text AS min_value, s.seqmax::text AS max_value,
           s.seqcache::text AS cache, s.seqcycle AS cycle,
           (SELECT json_build_object('schema', tn.nspname, 'table', tc.relname,
                                     'column', ta.attname)
            FROM pg_depend od
            JOIN pg_class tc ON tc.oid = od.refobjid
            JOIN pg_namespace tn ON tn.oid = tc.relnamespace
            JOIN pg_attribute ta ON ta.attrelid = tc.oid AND ta.attnum = od.refobjsubid
            WHERE od.classid = 'pg_class'::regclass AND od.objid = c.oid
              AND od.refclassid = 'pg_class'::regclass AND od.deptype = 'a'
              AND od.refobjsubid > 0
            LIMIT 1) AS owned_by,
           obj_description(c.oid, 'pg_class') AS comment,
           ${ee("c.relacl","s","c.relowner","pg_class","c.oid")} AS acl,
           ${X("pg_class","c.oid")} AS ext_member_of
    FROM pg_sequence s
    JOIN pg_class c ON c.oid = s.seqrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_roles r ON r.oid = c.relowner
    WHERE ${J}
      AND NOT EXISTS (
        SELECT 1 FROM pg_depend d
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
          AND d.deptype = 'i')
    ORDER BY n.nspname, c.relname`)){let c={kind:"sequence",schema:String(s.schema),name:String(s.name)};t({id:c,parent:re(s.schema),payload:{dataType:String(s.
data_type),start:String(s.start),increment:String(s.increment),minValue:String(s.min_value),maxValue:String(s.max_value),cache:String(s.cache),cycle:!!s.cycle,ownedBy:s.
owned_by==null?null:s.owned_by}},s,K(s.acl)),r(c,s),o(c,s.owner)}}i(mt,"extractSequences");async function ft(e){let{q:n,pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;
for(let s of await n(`
    SELECT n.nspname AS schema, c.relname AS name, r.rolname AS owner,
           c.relkind AS kind,
           pg_get_viewdef(c.oid) AS def,
           c.reloptions AS reloptions,
           obj_description(c.oid, 'pg_class') AS comment,
           ${ee("c.relacl","r","c.relowner","pg_class","c.oid")} AS acl,
           ${X("pg_class","c.oid")} AS ext_member_of
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_roles r ON r.oid = c.relowner
    WHERE c.relkind IN ('v', 'm') AND ${J}
    ORDER BY n.nspname, c.relname`)){let c={kind:String(s.kind)==="m"?"materializedView":"view",schema:String(s.schema),name:String(s.name)};t({id:c,parent:re(s.
schema),payload:{def:String(s.def),reloptions:ct(s)}},s,K(s.acl)),r(c,s),o(c,s.owner)}}i(ft,"extractViews");async function gt(e){let{q:n,pushWithMeta:t}=e;for(let r of await n(
`
    SELECT n.nspname AS schema, c.relname AS table, t.tgname AS name,
           c.relkind AS table_kind,
           pg_get_triggerdef(t.oid) AS def,
           t.tgenabled AS enabled,
           obj_description(t.oid, 'pg_trigger') AS comment
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname, t.tgname`)){let o=String(r.table_kind);t({id:{kind:"trigger",schema:String(r.schema),table:String(r.table),name:String(r.name)},
parent:{kind:o==="v"?"view":o==="m"?"materializedView":o==="f"?"foreignTable":"table",schema:String(r.schema),name:String(r.table)},payload:{def:String(r.def),enabled:String(
r.enabled)}},r)}}i(gt,"extractTriggers");async function Et(e){let{q:n,pushWithMeta:t}=e;for(let r of await n(`
    SELECT n.nspname AS schema, c.relname AS table, c.relkind AS table_kind,
           rw.rulename AS name, pg_get_ruledef(rw.oid) AS def,
           rw.ev_enabled AS enabled,
           obj_description(rw.oid, 'pg_rewrite') AS comment
    FROM pg_rewrite rw
    JOIN pg_class c ON c.oid = rw.ev_class
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE rw.rulename <> '_RETURN' AND ${J}
      AND ${V("pg_class","c.oid")}
    ORDER BY n.nspname, c.relname, rw.rulename`)){let o=String(r.table_kind);t({id:{kind:"rule",schema:String(r.schema),table:String(r.table),name:String(r.name)},
parent:{kind:o==="v"?"view":o==="m"?"materializedView":"table",schema:String(r.schema),name:String(r.table)},payload:{def:String(r.def),enabled:String(r.enabled)}},
r)}}i(Et,"extractRules");async function ht(e){let{q:n,facts:t}=e;for(let o of await n(`
    SELECT r.rolname AS name, r.rolsuper, r.rolinherit, r.rolcreaterole,
           r.rolcreatedb, r.rolcanlogin, r.rolreplication, r.rolbypassrls,
           COALESCE((SELECT array_agg(cfg ORDER BY cfg)
                     FROM pg_db_role_setting s, unnest(s.setconfig) cfg
                     WHERE s.setrole = r.oid AND s.setdatabase = 0),
                    '{}')::text[] AS config
    FROM pg_roles r
    WHERE r.rolname NOT LIKE 'pg\\_%'
    ORDER BY r.rolname`))t.push({id:{kind:"role",name:String(o.name)},payload:{superuser:!!o.rolsuper,inherit:!!o.rolinherit,createRole:!!o.rolcreaterole,createDb:!!o.
rolcreatedb,login:!!o.rolcanlogin,replication:!!o.rolreplication,bypassRls:!!o.rolbypassrls,config:o.config.map(String)}});for(let o of await n(`
    SELECT r1.rolname AS role, r2.rolname AS member,
           bool_or(m.admin_option) AS admin
    FROM pg_auth_members m
    JOIN pg_roles r1 ON r1.oid = m.roleid
    JOIN pg_roles r2 ON r2.oid = m.member
    WHERE r1.rolname NOT LIKE 'pg\\_%' AND r2.rolname NOT LIKE 'pg\\_%'
    GROUP BY 1, 2
    ORDER BY 1, 2`))t.push({id:{kind:"membership",role:String(o.role),member:String(o.member)},payload:{admin:!!o.admin}});let r="CASE d.defaclobjtype WHEN 'S' \
THEN 's' ELSE d.defaclobjtype END";for(let o of await n(`
    SELECT dr.rolname AS role, n.nspname AS schema, d.defaclobjtype AS objtype,
           acl.grantee_name AS grantee, acl.privileges, acl.grantable,
           acl.revoked_default
    FROM pg_default_acl d
    JOIN pg_roles dr ON dr.oid = d.defaclrole
    LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace,
    LATERAL (
      WITH stored AS (
        SELECT e.grantee AS grantee_oid,
               COALESCE(g.rolname, 'PUBLIC') AS grantee_name,
               array_agg(e.privilege_type ORDER BY e.privilege_type) AS privileges,
               array_agg(e.privilege_type ORDER BY e.privilege_type)
                 FILTER (WHERE e.is_grantable) AS grantable
        FROM aclexplode(d.defaclacl) e
        LEFT JOIN pg_roles g ON g.oid = e.grantee
        GROUP BY 1, 2
      ),
      def AS (
        SELECT x.grantee AS grantee_oid,
               array_agg(x.privilege_type ORDER BY x.privilege_type) AS privileges
        FROM aclexplode(acldefault(${r}, d.defaclrole)) x
        GROUP BY 1
      )
      -- present grantees whose privileges DEVIATE from the built-in default
      SELECT s.grantee_name, s.privileges, s.grantable, NULL::text[] AS revoked_default
      FROM stored s
      LEFT JOIN def dd ON dd.grantee_oid = s.grantee_oid
      WHERE s.privileges IS DISTINCT FROM dd.privileges
         OR s.grantable IS NOT NULL
      UNION ALL
      -- grantees that HAVE a built-in default but are ABSENT (revoked). The
      -- grantor's OWN self-entry is a special case: its absence is a behavioral
      -- no-op in two shapes (canonicalize by never emitting a marker), but a
      -- REAL revoke in a third (emit the marker):
      --   • PER-SCHEMA row (defaclnamespace <> 0): Postgres ALWAYS re-adds the
      --     owner's acldefault entry at object-creation time → no-op.
      --   • BARE GLOBAL row with an EMPTY stored acl (the owner-revoke is the
      --     only customization): the created table's relacl degenerates to NULL
      --     and the owner keeps its privileges → no-op.
      --   • GLOBAL row that still carries OTHER grantees: Postgres uses the
      --     stored acl VERBATIM at creation, so an object made by the owner
      --     really lacks the owner's own privileges → a genuine customization
      --     that must round-trip → emit the marker.
      SELECT CASE WHEN dd.grantee_oid = 0 THEN 'PUBLIC'
                  ELSE (SELECT rolname FROM pg_roles WHERE oid = dd.grantee_oid) END,
             ARRAY[]::text[], NULL::text[], dd.privileges
      FROM def dd
      WHERE NOT EXISTS (SELECT 1 FROM stored s WHERE s.grantee_oid = dd.grantee_oid)
        AND (
          -- a non-owner absentee is always a real revoke
          dd.grantee_oid <> d.defaclrole
          -- the owner's OWN absence is a real revoke ONLY on a GLOBAL row that
          -- still carries other grantees (per-schema → owner re-merged at CREATE;
          -- bare empty global row → owner keeps privileges — both no-ops)
          OR (d.defaclnamespace = 0 AND EXISTS (SELECT 1 FROM stored s2))
        )
    ) acl
    ORDER BY 1, 2, 3, 4`)){let s=o.revoked_default??null;t.push({id:{kind:"defaultPrivilege",role:String(o.role),schema:o.schema==null?null:o.schema,objtype:String(
o.objtype),grantee:String(o.grantee)},payload:{privileges:o.privileges.map(String),grantable:(o.grantable??[]).map(String),...s!=null?{_revokedDefault:s.map(String)}:
{}}})}}i(ht,"extractRolesAndGrants");async function St(e){let{q:n,pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, p.proname AS name, r.rolname AS owner,
           p.prokind AS prokind,
           ARRAY(SELECT format_type(t.t, NULL)
                 FROM unnest(p.proargtypes) WITH ORDINALITY AS t(t, ord)
                 ORDER BY t.ord)::text[] AS identity_args,
           pg_get_functiondef(p.oid) AS def,
           pg_get_function_result(p.oid) AS return_type,
           pg_get_function_arguments(p.oid) AS arg_signature,
           -- proconfig GUC NAMES only (name=value split in POSTGRES, never in
           -- TS): a structured, non-semantic duplicate of the routine's SET
           -- header clauses used purely for the seed replayability decision.
           (SELECT array_agg(split_part(c, '=', 1))
              FROM unnest(p.proconfig) AS c) AS config_gucs,
           l.lanname AS language,
           obj_description(p.oid, 'pg_proc') AS comment,
           ${ee("p.proacl","f","p.proowner","pg_proc","p.oid")} AS acl,
           ${X("pg_proc","p.oid")} AS ext_member_of
    FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace
    JOIN pg_roles r ON r.oid = p.proowner
    JOIN pg_language l ON l.oid = p.prolang
    WHERE p.prokind IN ('f', 'p', 'w') AND ${J}
      AND NOT EXISTS (
        SELECT 1 FROM pg_depend idep
        WHERE idep.classid = 'pg_proc'::regclass AND idep.objid = p.oid
          AND idep.deptype = 'i')
    ORDER BY n.nspname, p.proname`)){let c=s.identity_args.map(String),d=(s.config_gucs??[]).map(String),l={kind:String(s.prokind)==="p"?"procedure":"function",
schema:String(s.schema),name:String(s.name),args:c};t({id:l,parent:re(s.schema),payload:{def:String(s.def),returnType:s.return_type==null?null:s.return_type,argSignature:String(
s.arg_signature),language:String(s.language),isWindow:String(s.prokind)==="w",...d.length>0?{_configGucs:d}:{}}},s,K(s.acl)),r(l,s),o(l,s.owner)}}i(St,"extractR\
outines");async function At(e){let{q:n,pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, p.proname AS name, r.rolname AS owner,
           ARRAY(SELECT format_type(t.t, NULL)
                 FROM unnest(p.proargtypes) WITH ORDINALITY AS t(t, ord)
                 ORDER BY t.ord)::text[] AS identity_args,
           a.aggkind AS agg_kind, a.aggnumdirectargs AS num_direct_args,
           a.aggtransfn::regproc::text AS sfunc,
           format_type(a.aggtranstype, NULL) AS stype,
           a.aggtransspace AS sspace,
           CASE WHEN a.aggfinalfn <> 0 THEN a.aggfinalfn::regproc::text END AS finalfunc,
           a.aggfinalextra AS finalfunc_extra,
           a.aggfinalmodify AS finalfunc_modify,
           CASE WHEN a.aggcombinefn <> 0 THEN a.aggcombinefn::regproc::text END AS combinefunc,
           CASE WHEN a.aggserialfn <> 0 THEN a.aggserialfn::regproc::text END AS serialfunc,
           CASE WHEN a.aggdeserialfn <> 0 THEN a.aggdeserialfn::regproc::text END AS deserialfunc,
           CASE WHEN a.aggmtransfn <> 0 THEN a.aggmtransfn::regproc::text END AS msfunc,
           CASE WHEN a.aggminvtransfn <> 0 THEN a.aggminvtransfn::regproc::text END AS minvfunc,
           CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END AS mstype,
           a.aggmtransspace AS msspace,
           CASE WHEN a.aggmfinalfn <> 0 THEN a.aggmfinalfn::regproc::text END AS mfinalfunc,
           a.aggmfinalextra AS mfinalfunc_extra,
           a.aggmfinalmodify AS mfinalfunc_modify,
           a.agginitval AS initcond,
           a.aggminitval AS minitcond,
           CASE WHEN a.aggsortop <> 0 THEN (
             SELECT 'OPERATOR(' || quote_ident(opn.nspname) || '.' || o.oprname || ')'
             FROM pg_operator o
             JOIN pg_namespace opn ON opn.oid = o.oprnamespace
             WHERE o.oid = a.aggsortop) END AS sortop,
           p.proparallel AS parallel,
           obj_description(p.oid, 'pg_proc') AS comment,
           ${ee("p.proacl","f","p.proowner","pg_proc","p.oid")} AS acl,
           ${X("pg_proc","p.oid")} AS ext_member_of
    FROM pg_proc p
    JOIN pg_aggregate a ON a.aggfnoid = p.oid
    JOIN pg_namespace n ON n.oid = p.pronamespace
    JOIN pg_roles r ON r.oid = p.proowner
    WHERE p.prokind = 'a' AND ${J}
    ORDER BY n.nspname, p.proname`)){let c={kind:"aggregate",schema:String(s.schema),name:String(s.name),args:s.identity_args.map(String)};t({id:c,parent:re(s.schema),
payload:{aggKind:String(s.agg_kind),numDirectArgs:Number(s.num_direct_args),sfunc:String(s.sfunc),stype:String(s.stype),sspace:Number(s.sspace),finalfunc:s.finalfunc==
null?null:s.finalfunc,finalfuncExtra:!!s.finalfunc_extra,finalfuncModify:String(s.finalfunc_modify),combinefunc:s.combinefunc==null?null:s.combinefunc,serialfunc:s.
serialfunc==null?null:s.serialfunc,deserialfunc:s.deserialfunc==null?null:s.deserialfunc,msfunc:s.msfunc==null?null:s.msfunc,minvfunc:s.minvfunc==null?null:s.minvfunc,
mstype:s.mstype==null?null:s.mstype,msspace:Number(s.msspace),mfinalfunc:s.mfinalfunc==null?null:s.mfinalfunc,mfinalfuncExtra:!!s.mfinalfunc_extra,mfinalfuncModify:String(
s.mfinalfunc_modify),initcond:s.initcond==null?null:s.initcond,minitcond:s.minitcond==null?null:s.minitcond,sortop:s.sortop==null?null:s.sortop,parallel:String(
s.parallel)}},s,K(s.acl)),r(c,s),o(c,s.owner)}}i(At,"extractAggregates");async function bt(e){let{q:n,pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS name, r.rolname AS owner,
           obj_description(n.oid, 'pg_namespace') AS comment,
           ${ee("n.nspacl","n","n.nspowner","pg_namespace","n.oid")} AS acl,
           ${X("pg_namespace","n.oid")} AS ext_member_of
    FROM pg_namespace n
    JOIN pg_roles r ON r.oid = n.nspowner
    WHERE ${J}
    ORDER BY n.nspname`)){let c={kind:"schema",name:String(s.name)};t({id:c,payload:{}},s,K(s.acl)),r(c,s),o(c,s.owner)}for(let s of await n(`
    SELECT e.extname AS name, n.nspname AS schema,
           e.extrelocatable AS relocatable,
           obj_description(e.oid, 'pg_extension') AS comment
    FROM pg_extension e
    JOIN pg_namespace n ON n.oid = e.extnamespace
    WHERE e.extname <> 'plpgsql'
    ORDER BY e.extname`))t({id:{kind:"extension",name:String(s.name)},payload:{schema:String(s.schema),relocatable:!!s.relocatable}},s)}i(bt,"extractSchemasAndE\
xtensions");var Nt={r:"table",p:"table",v:"view",m:"materializedView",S:"sequence",f:"foreignTable"},Ot=new Set(["r","p","f"]),es=["pg_proc","pg_namespace","pg_event_trigge\
r","pg_publication","pg_subscription"];function yt(e){return`(${e}.typtype IN ('d', 'e', 'r')
    OR (${e}.typtype = 'c' AND EXISTS (
      SELECT 1 FROM pg_class tc WHERE tc.oid = ${e}.typrelid AND tc.relkind = 'c')))`}i(yt,"modeledTypeKindSql");async function _t(e){let{q:n,pushSeclabel:t,diagnostics:r}=e;
if(!!!(await n(`SELECT EXISTS (SELECT 1 FROM pg_seclabel)
              OR EXISTS (SELECT 1 FROM pg_shseclabel) AS present`))[0]?.present)return;for(let l of await n(`
      SELECT sl.provider, sl.label, sl.objsubid,
             n.nspname AS schema, c.relname AS name, c.relkind AS relkind,
             a.attname AS column
      FROM pg_seclabel sl
      JOIN pg_class c ON c.oid = sl.objoid AND sl.classoid = 'pg_class'::regclass
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = sl.objsubid
      WHERE ${J}
      ORDER BY 1, 4, 5`)){let a=String(l.schema),p=String(l.relkind);if(Number(l.objsubid)>0){Ot.has(p)&&t({kind:"column",schema:a,table:String(l.name),name:String(
l.column)},String(l.provider),String(l.label));continue}let u=Nt[p];u!==void 0&&t({kind:u,schema:a,name:String(l.name)},String(l.provider),String(l.label))}for(let l of await n(
`
      SELECT sl.provider, sl.label, n.nspname AS schema, p.proname AS name,
             p.prokind AS prokind,
             ARRAY(SELECT format_type(t.t, NULL)
                   FROM unnest(p.proargtypes) WITH ORDINALITY AS t(t, ord)
                   ORDER BY t.ord)::text[] AS args
      FROM pg_seclabel sl
      JOIN pg_proc p ON p.oid = sl.objoid AND sl.classoid = 'pg_proc'::regclass
      JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE ${J}
      ORDER BY 1, 3, 4`)){let a=String(l.prokind);t({kind:a==="a"?"aggregate":a==="p"?"procedure":"function",schema:String(l.schema),name:String(l.name),args:l.
args.map(String)},String(l.provider),String(l.label))}for(let l of await n(`
      SELECT sl.provider, sl.label, n.nspname AS name
      FROM pg_seclabel sl
      JOIN pg_namespace n ON n.oid = sl.objoid AND sl.classoid = 'pg_namespace'::regclass
      WHERE n.nspname NOT IN ${Ie} AND n.nspname NOT LIKE 'pg\\_%'
      ORDER BY 1, 3`))t({kind:"schema",name:String(l.name)},String(l.provider),String(l.label));for(let l of await n(`
      SELECT sl.provider, sl.label, n.nspname AS schema, t.typname AS name,
             t.typtype AS typtype
      FROM pg_seclabel sl
      JOIN pg_type t ON t.oid = sl.objoid AND sl.classoid = 'pg_type'::regclass
      JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE ${J} AND ${yt("t")}
      ORDER BY 1, 3, 4`))t({kind:String(l.typtype)==="d"?"domain":"type",schema:String(l.schema),name:String(l.name)},String(l.provider),String(l.label));for(let l of await n(
`
      SELECT sl.provider, sl.label, e.evtname AS name
      FROM pg_seclabel sl
      JOIN pg_event_trigger e ON e.oid = sl.objoid AND sl.classoid = 'pg_event_trigger'::regclass
      WHERE ${V("pg_event_trigger","e.oid")}
      ORDER BY 1, 3`))t({kind:"eventTrigger",name:String(l.name)},String(l.provider),String(l.label));for(let l of await n(`
      SELECT sl.provider, sl.label, p.pubname AS name
      FROM pg_seclabel sl
      JOIN pg_publication p ON p.oid = sl.objoid AND sl.classoid = 'pg_publication'::regclass
      WHERE ${V("pg_publication","p.oid")}
      ORDER BY 1, 3`))t({kind:"publication",name:String(l.name)},String(l.provider),String(l.label));for(let l of await n(`
      SELECT sl.provider, sl.label, s.subname AS name
      FROM pg_seclabel sl
      JOIN pg_subscription s ON s.oid = sl.objoid AND sl.classoid = 'pg_subscription'::regclass
      ORDER BY 1, 3`))t({kind:"subscription",name:String(l.name)},String(l.provider),String(l.label));for(let l of await n(`
      SELECT sl.provider, sl.label, r.rolname AS name
      FROM pg_shseclabel sl
      JOIN pg_roles r ON r.oid = sl.objoid AND sl.classoid = 'pg_authid'::regclass
      WHERE r.rolname NOT LIKE 'pg\\_%'
      ORDER BY 1, 3`))t({kind:"role",name:String(l.name)},String(l.provider),String(l.label));let s=es.map(l=>`'${l}'::regclass`).join(", "),c=Object.keys(Nt).map(
l=>`'${l}'`).join(", "),d=[...Ot].map(l=>`'${l}'`).join(", ");for(let l of await n(`
      SELECT obj_class,
             count(*)::int AS count,
             (array_agg(descr ORDER BY descr))[1:5] AS samples
      FROM (
        SELECT sl.classoid::regclass::text AS obj_class,
               sl.classoid::regclass::text || ' #' || sl.objoid::text AS descr
        FROM pg_seclabel sl
        WHERE NOT (
          (sl.classoid = 'pg_class'::regclass AND EXISTS (
             SELECT 1 FROM pg_class c WHERE c.oid = sl.objoid AND (
               -- a column label resolves only on a column-bearing relkind; a
               -- view/matview column label is unresolved (no column fact)
               (sl.objsubid > 0 AND c.relkind IN (${d}))
               OR (sl.objsubid = 0 AND c.relkind IN (${c})))))
          -- a pg_type label resolves only for a MODELED type kind; a label on a
          -- base/shell/table-rowtype pg_type is unresolved (no type fact)
          OR (sl.classoid = 'pg_type'::regclass AND EXISTS (
             SELECT 1 FROM pg_type t WHERE t.oid = sl.objoid AND ${yt("t")}))
          OR sl.classoid IN (${s})
        )
        UNION ALL
        SELECT sl.classoid::regclass::text,
               sl.classoid::regclass::text || ' #' || sl.objoid::text
        FROM pg_shseclabel sl
        WHERE sl.classoid <> 'pg_authid'::regclass
      ) u
      GROUP BY obj_class
      ORDER BY obj_class`)){let a=Number(l.count),p=String(l.obj_class),u=l.samples??[],f=a>u.length?", …":"";r.push({code:"unresolved_security_label",severity:"\
warning",message:`${a} security label${a===1?"":"s"} on unmodeled target${a===1?"":"s"} (${p}) cannot be managed by this engine (e.g. ${u.join(", ")}${f}) — the\
 label is reported, not applied`,context:{objClass:p,count:a,samples:u}})}}i(_t,"extractSecurityLabels");async function Rt(e){let{q:n,pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, t.typname AS name, r.rolname AS owner,
           format_type(t.typbasetype, t.typtypmod) AS base_type,
           t.typnotnull AS not_null, t.typdefault AS default_expr,
           CASE WHEN t.typcollation <> bt.typcollation THEN (
             SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
             FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
             WHERE co.oid = t.typcollation)
           END AS collation,
           obj_description(t.oid, 'pg_type') AS comment,
           ${ee("t.typacl","T","t.typowner","pg_type","t.oid")} AS acl,
           ${X("pg_type","t.oid")} AS ext_member_of
    FROM pg_type t
    JOIN pg_namespace n ON n.oid = t.typnamespace
    JOIN pg_roles r ON r.oid = t.typowner
    JOIN pg_type bt ON bt.oid = t.typbasetype
    WHERE t.typtype = 'd' AND ${J}
    ORDER BY n.nspname, t.typname`)){let c={kind:"domain",schema:String(s.schema),name:String(s.name)};t({id:c,parent:re(s.schema),payload:{baseType:String(s.base_type),
notNull:!!s.not_null,default:s.default_expr==null?null:s.default_expr,collation:s.collation==null?null:s.collation}},s,K(s.acl)),r(c,s),o(c,s.owner)}for(let s of await n(
`
    SELECT n.nspname AS schema, t.typname AS domain, con.conname AS name,
           pg_get_constraintdef(con.oid) AS def,
           con.contype AS type, con.convalidated AS validated,
           obj_description(con.oid, 'pg_constraint') AS comment
    FROM pg_constraint con
    JOIN pg_type t ON t.oid = con.contypid
    JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE con.contypid <> 0 AND ${J}
      AND ${V("pg_type","t.oid")}
    ORDER BY n.nspname, t.typname, con.conname`))t({id:{kind:"constraint",schema:String(s.schema),table:String(s.domain),name:String(s.name)},parent:{kind:"doma\
in",schema:String(s.schema),name:String(s.domain)},payload:{def:String(s.def),type:String(s.type),validated:!!s.validated}},s)}i(Rt,"extractDomains");async function Tt(e){
let{q:n,facts:t,pushWithMeta:r,pushMemberEdge:o,pushOwnerEdge:s,pgMajor:c}=e;for(let l of await n(`
    SELECT n.nspname AS schema, t.typname AS name, r.rolname AS owner,
           ARRAY(SELECT e.enumlabel::text FROM pg_enum e
                 WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values,
           obj_description(t.oid, 'pg_type') AS comment,
           ${ee("t.typacl","T","t.typowner","pg_type","t.oid")} AS acl,
           ${X("pg_type","t.oid")} AS ext_member_of
    FROM pg_type t
    JOIN pg_namespace n ON n.oid = t.typnamespace
    JOIN pg_roles r ON r.oid = t.typowner
    WHERE t.typtype = 'e' AND ${J}
    ORDER BY n.nspname, t.typname`)){let a={kind:"type",schema:String(l.schema),name:String(l.name)};r({id:a,parent:re(l.schema),payload:{variant:"enum",values:l.
values.map(String)}},l,K(l.acl)),o(a,l),s(a,l.owner)}for(let l of await n(`
    SELECT n.nspname AS schema, t.typname AS name, r.rolname AS owner,
           (SELECT json_agg(json_build_object(
              'name', a.attname,
              'position', a.attnum,
              'type', format_type(a.atttypid, a.atttypmod),
              'collation', CASE WHEN a.attcollation <> at.typcollation THEN (
                SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                WHERE co.oid = a.attcollation) END
            ) ORDER BY a.attnum)
            FROM pg_attribute a
            JOIN pg_type at ON at.oid = a.atttypid
            WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) AS attrs,
           obj_description(t.oid, 'pg_type') AS comment,
           ${ee("t.typacl","T","t.typowner","pg_type","t.oid")} AS acl,
           ${X("pg_type","t.oid")} AS ext_member_of
    FROM pg_type t
    JOIN pg_class tc ON tc.oid = t.typrelid AND tc.relkind = 'c'
    JOIN pg_namespace n ON n.oid = t.typnamespace
    JOIN pg_roles r ON r.oid = t.typowner
    WHERE t.typtype = 'c' AND ${J}
    ORDER BY n.nspname, t.typname`)){let a={kind:"type",schema:String(l.schema),name:String(l.name)};r({id:a,parent:re(l.schema),payload:{variant:"composite"}},
l,K(l.acl)),o(a,l),s(a,l.owner);let p=l.attrs??[];for(let u of p)t.push({id:{kind:"typeAttribute",schema:String(l.schema),type:String(l.name),name:u.name},parent:a,
payload:{type:u.type,collation:u.collation??null,_position:u.position}})}let d=c>=14?`(SELECT quote_ident(mn.nspname) || '.' || quote_ident(mt.typname)
            FROM pg_type mt JOIN pg_namespace mn ON mn.oid = mt.typnamespace
            WHERE mt.oid = rng.rngmultitypid)`:"NULL::text";for(let l of await n(`
    SELECT n.nspname AS schema, t.typname AS name, r.rolname AS owner,
           format_type(rng.rngsubtype, NULL) AS subtype,
           -- pin SUBTYPE_OPCLASS only when it is not the subtype's default
           -- operator class (pg_dump's rule); the default is implied by SUBTYPE
           CASE WHEN NOT opc.opcdefault THEN
             quote_ident(opcn.nspname) || '.' || quote_ident(opc.opcname)
           END AS subtype_opclass,
           CASE WHEN rng.rngcollation <> 0 THEN (
             SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
             FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
             WHERE co.oid = rng.rngcollation) END AS collation,
           CASE WHEN rng.rngsubdiff <> 0 THEN rng.rngsubdiff::regproc::text END AS subtype_diff,
           ${d} AS multirange_type_name,
           obj_description(t.oid, 'pg_type') AS comment,
           ${ee("t.typacl","T","t.typowner","pg_type","t.oid")} AS acl,
           ${X("pg_type","t.oid")} AS ext_member_of
    FROM pg_range rng
    JOIN pg_type t ON t.oid = rng.rngtypid
    JOIN pg_namespace n ON n.oid = t.typnamespace
    JOIN pg_roles r ON r.oid = t.typowner
    JOIN pg_opclass opc ON opc.oid = rng.rngsubopc
    JOIN pg_namespace opcn ON opcn.oid = opc.opcnamespace
    WHERE t.typtype = 'r' AND ${J}
    ORDER BY n.nspname, t.typname`)){let a={kind:"type",schema:String(l.schema),name:String(l.name)};r({id:a,parent:re(l.schema),payload:{variant:"range",subtype:String(
l.subtype),subtypeOpclass:l.subtype_opclass==null?null:l.subtype_opclass,collation:l.collation==null?null:l.collation,subtypeDiff:l.subtype_diff==null?null:l.subtype_diff,
multirangeTypeName:l.multirange_type_name==null?null:l.multirange_type_name}},l,K(l.acl)),o(a,l),s(a,l.owner)}}i(Tt,"extractTypes");async function wt(e){let{q:n,
pushWithMeta:t,pushMemberEdge:r,pushOwnerEdge:o}=e;for(let s of await n(`
    SELECT n.nspname AS schema, c.collname AS name, r.rolname AS owner,
           c.collprovider AS provider, c.collisdeterministic AS deterministic,
           to_jsonb(c) AS raw,
           obj_description(c.oid, 'pg_collation') AS comment,
           ${X("pg_collation","c.oid")} AS ext_member_of
    FROM pg_collation c
    JOIN pg_namespace n ON n.oid = c.collnamespace
    JOIN pg_roles r ON r.oid = c.collowner
    WHERE ${J}
    ORDER BY n.nspname, c.collname`)){let c=s.raw,d=c.colllocale??c.colliculocale??null,l={kind:"collation",schema:String(s.schema),name:String(s.name)};t({id:l,
parent:re(s.schema),payload:{provider:String(s.provider),deterministic:!!s.deterministic,locale:d,lcCollate:c.collcollate??null,lcCtype:c.collctype??null}},s),r(
l,s),o(l,s.owner)}}i(wt,"extractCollations");function ns(e,n){return`EXISTS (SELECT 1 FROM pg_depend de
    WHERE de.classid = '${e}'::regclass
      AND de.objid = ${n} AND de.deptype = 'e')`}i(ns,"isExtensionMember");function ts(e,n){return`EXISTS (SELECT 1 FROM pg_depend idep
    WHERE idep.classid = '${e}'::regclass
      AND idep.objid = ${n} AND idep.deptype = 'i')`}i(ts,"isInternalDependent");var rs=[{kind:"cast",classid:"pg_cast",oid:"c.oid",name:"format_type(c.castsour\
ce, NULL) || ' AS ' || format_type(c.casttarget, NULL)",from:"pg_cast c"},{kind:"operator",classid:"pg_operator",oid:"o.oid",name:"o.oprname",from:"pg_operator \
o"},{kind:"operator class",classid:"pg_opclass",oid:"opc.oid",name:"opc.opcname",from:"pg_opclass opc"},{kind:"operator family",classid:"pg_opfamily",oid:"opf.o\
id",name:"opf.opfname",from:"pg_opfamily opf"},{kind:"text search configuration",classid:"pg_ts_config",oid:"tc.oid",name:"tc.cfgname",from:"pg_ts_config tc"},{
kind:"text search dictionary",classid:"pg_ts_dict",oid:"td.oid",name:"td.dictname",from:"pg_ts_dict td"},{kind:"text search parser",classid:"pg_ts_parser",oid:"\
tp.oid",name:"tp.prsname",from:"pg_ts_parser tp"},{kind:"text search template",classid:"pg_ts_template",oid:"tt.oid",name:"tt.tmplname",from:"pg_ts_template tt"},
{kind:"statistics object",classid:"pg_statistic_ext",oid:"se.oid",name:"se.stxname",from:"pg_statistic_ext se"},{kind:"language",classid:"pg_language",oid:"l.oi\
d",name:"l.lanname",from:"pg_language l",where:"l.lanispl"},{kind:"transform",classid:"pg_transform",oid:"tr.oid",name:"format_type(tr.trftype, NULL) || ' / ' |\
| (SELECT ll.lanname FROM pg_language ll WHERE ll.oid = tr.trflang)",from:"pg_transform tr"},{kind:"parameter ACL",classid:"pg_parameter_acl",oid:"pa.oid",name:"\
pa.parname",from:"pg_parameter_acl pa",minVersion:15}];function ss(e){let n=[e.where,`${e.oid} >= 16384`,`NOT ${ns(e.classid,e.oid)}`,`NOT ${ts(e.classid,e.oid)}`].
filter(Boolean);return`SELECT '${e.kind}'::text AS kind,
            count(*)::int AS count,
            (array_agg(nm ORDER BY nm))[1:5] AS samples
     FROM (
       SELECT ${e.name} AS nm
       FROM ${e.from}
       WHERE ${n.join(" AND ")}
     ) s`}i(ss,"probeSql");async function $t(e,n){let r=rs.filter(c=>c.minVersion===void 0||n>=c.minVersion).map(ss).join(`
UNION ALL
`),{rows:o}=await e.query(r),s=[];for(let c of o){if(c.count<=0)continue;let d=c.samples??[],l=c.count>d.length?", …":"";s.push({code:"unmodeled_kind",severity:"\
warning",message:`${c.count} unmodeled "${c.kind}" object${c.count===1?"":"s"} not managed by this engine (e.g. ${d.join(", ")}${l}) — v1 detects but does not m\
odel this kind`,context:{kind:c.kind,count:c.count,samples:d}})}return s}i($t,"detectUnmodeledKinds");async function os(e,n={}){let t=await e.connect();try{await t.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),await t.query("SET LOCAL search_path TO '\
pg_catalog'"),n.statementTimeoutMs!==void 0&&await t.query(`SET LOCAL statement_timeout = ${Math.max(0,Math.floor(n.statementTimeoutMs))}`);let r=await is(t,n.source??
"liveDb",n.statementTimeoutMs,n.handlers??[],n.redactSecrets??!0);return await t.query("COMMIT"),r}catch(r){throw await t.query("ROLLBACK").catch(()=>{}),r}finally{
t.release()}}i(os,"extract");async function is(e,n,t,r,o){let s=await Qn(e,t,o);await e.query(s.pgMajor>=15?"SELECT set_config('jit', 'off', true) WHERE has_par\
ameter_privilege(current_user, 'jit', 'SET')":"SET LOCAL jit = off"),o||s.diagnostics.push({code:"secret-redaction-disabled",severity:"warning",message:"Secret \
redaction is DISABLED: foreign-data option values and subscription conninfo are emitted in cleartext in plan SQL, the catalog snapshot, declarative export, and \
the plan artifact. Do not persist these artifacts to untrusted locations."});let c=s.serverVersion;await ht(s),await bt(s),await lt(s),await dt(s),await pt(s),await ut(
s),await mt(s),await ft(s),await St(s),await gt(s),await ot(s),await Rt(s),await Tt(s),await wt(s),await nt(s),await Et(s),await At(s),await st(s),await it(s),await at(
s),await _t(s),await Zn(s),await et(s);let d=Xn(s.facts);s.diagnostics.push(...d.diagnostics);let l=Z(d.facts,s.edges,n);if(r.length>0){let a={query:s.q},p=[],u=[],
f=[];for(let g of r){let b=await g.capture(a,l);p.push(...b.facts),u.push(...b.edges),b.diagnostics&&f.push(...b.diagnostics)}(p.length>0||u.length>0)&&(l=Z([...l.
facts(),...p],[...l.edges,...u],n)),l.diagnostics.push(...f)}return l.diagnostics.push(...s.factDiagnostics),s.diagnostics.push(...l.diagnostics),s.diagnostics.
push(...await $t(e,s.pgMajor)),{factBase:l,pgVersion:c,diagnostics:s.diagnostics}}i(is,"extractOnClient");function un(e){return`${m(e.from)}|${e.kind}|${m(e.to)}`}i(un,"edgeKey");function Le(e,n){let t=[],r=i(a=>{let p=m(a);return e.referenceOnly.has(p)||n.referenceOnly.
has(p)},"isReferenceOnly"),o=i((a,p,u)=>{if(!r(p.id)){t.push(u==="add"?{verb:u,fact:p}:{verb:u,fact:p});for(let f of a.outgoingEdges(p.id))t.push(u==="add"?{verb:"\
link",edge:f}:{verb:"unlink",edge:f})}for(let f of a.childrenOf(p.id))o(a,f,u)},"emitSubtree"),s=i(a=>{if(r(a))return;let p=e.get(a),u=n.get(a);if(p&&u){if(e.hashOf(
a)!==n.hashOf(a)){let b=new Set([...Object.keys(p.payload),...Object.keys(u.payload)]);for(let R of[...b].sort()){if(R.startsWith("_"))continue;let y=p.payload[R],
$=u.payload[R],I=y===void 0?" absent":he(y),L=$===void 0?" absent":he($);I!==L&&t.push({verb:"set",id:a,attr:R,from:y,to:$})}}let f=new Map(e.outgoingEdges(a).map(
b=>[un(b),b])),g=new Map(n.outgoingEdges(a).map(b=>[un(b),b]));for(let[b,R]of f)g.has(b)||t.push({verb:"unlink",edge:R});for(let[b,R]of g)f.has(b)||t.push({verb:"\
link",edge:R})}},"compareFact"),c=i(a=>{let p=e.has(a),u=n.has(a);if(p&&u&&e.rollupOf(a)===n.rollupOf(a))return;if(p&&!u){o(e,e.get(a),"remove");return}if(!p&&u){
o(n,n.get(a),"add");return}s(a);let f=new Map;if(p)for(let g of e.childrenOf(a))f.set(m(g.id),g.id);if(u)for(let g of n.childrenOf(a))f.set(m(g.id),g.id);for(let g of f.
values())c(g)},"compareSubtree"),d=new Map;for(let a of e.roots())d.set(m(a.id),a.id);for(let a of n.roots())d.set(m(a.id),a.id);for(let a of d.values())c(a);let l=t.
map(a=>({key:as(a),delta:a}));return l.sort((a,p)=>a.key<p.key?-1:a.key>p.key?1:0),l.map(a=>a.delta)}i(Le,"diff");function Ce(e){switch(e.verb){case"add":case"r\
emove":return e.fact.id;case"set":return e.id;case"link":case"unlink":return e.edge.from}}i(Ce,"subjectOf");function as(e){let n=e.verb==="set"?e.attr:e.verb===
"link"||e.verb==="unlink"?un(e.edge):"";return`${m(Ce(e))}|${e.verb}|${n}`}i(as,"sortKey");function E(e){return`"${e.replaceAll('"','""')}"`}i(E,"qid");function P(e){return`'${e.replaceAll("'","''")}'`}i(P,"lit");function N(e,n){return`${E(e)}.${E(n)}`}
i(N,"rel");function me(e){return`${N(e.schema,e.name)}(${e.args.join(", ")})`}i(me,"routineSig");function Ae(e,n){switch(e.kind){case"schema":return`SCHEMA ${E(
e.name)}`;case"table":return`TABLE ${N(e.schema,e.name)}`;case"view":return`VIEW ${N(e.schema,e.name)}`;case"materializedView":return`MATERIALIZED VIEW ${N(e.schema,
e.name)}`;case"sequence":return`SEQUENCE ${N(e.schema,e.name)}`;case"index":return`INDEX ${N(e.schema,e.name)}`;case"column":return`COLUMN ${N(e.schema,e.table)}\
.${E(e.name)}`;case"constraint":return n?.domainConstraint?`CONSTRAINT ${E(e.name)} ON DOMAIN ${N(e.schema,e.table)}`:`CONSTRAINT ${E(e.name)} ON ${N(e.schema,e.
table)}`;case"trigger":return`TRIGGER ${E(e.name)} ON ${N(e.schema,e.table)}`;case"policy":return`POLICY ${E(e.name)} ON ${N(e.schema,e.table)}`;case"function":
return`FUNCTION ${me(e)}`;case"procedure":return`PROCEDURE ${me(e)}`;case"aggregate":return`AGGREGATE ${N(e.schema,e.name)}(${n?.aggregateSignature??(e.args.length>
0?e.args.join(", "):"*")})`;case"extension":return`EXTENSION ${E(e.name)}`;case"role":return`ROLE ${E(e.name)}`;case"domain":return`DOMAIN ${N(e.schema,e.name)}`;case"\
type":return`TYPE ${N(e.schema,e.name)}`;case"collation":return`COLLATION ${N(e.schema,e.name)}`;case"foreignTable":return`FOREIGN TABLE ${N(e.schema,e.name)}`;case"\
rule":return`RULE ${E(e.name)} ON ${N(e.schema,e.table)}`;case"eventTrigger":return`EVENT TRIGGER ${E(e.name)}`;case"publication":return`PUBLICATION ${E(e.name)}`;case"\
subscription":return`SUBSCRIPTION ${E(e.name)}`;case"fdw":return`FOREIGN DATA WRAPPER ${E(e.name)}`;case"server":return`SERVER ${E(e.name)}`;default:throw new Error(
`commentTarget: unsupported kind ${e.kind}`)}}i(Ae,"commentTarget");function be(e){switch(e.kind){case"table":case"view":case"materializedView":return`TABLE ${N(
e.schema,e.name)}`;case"sequence":return`SEQUENCE ${N(e.schema,e.name)}`;case"schema":return`SCHEMA ${E(e.name)}`;case"procedure":return`PROCEDURE ${me(e)}`;case"\
function":case"aggregate":return`FUNCTION ${me(e)}`;case"domain":case"type":return`TYPE ${N(e.schema,e.name)}`;case"foreignTable":return`TABLE ${N(e.schema,e.name)}`;case"\
fdw":return`FOREIGN DATA WRAPPER ${E(e.name)}`;case"server":return`FOREIGN SERVER ${E(e.name)}`;default:throw new Error(`grantTarget: unsupported kind ${e.kind}`)}}
i(be,"grantTarget");function ce(e){let n=e.indexOf("=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}i(ce,"splitOption");function ke(e){return e.length===0?
"":` OPTIONS (${e.map(t=>{let[r,o]=ce(t);return`${E(r)} ${P(o)}`}).join(", ")})`}i(ke,"optionsClause");function xe(e,n){let t=new Map(e.map(ce)),r=new Map(n.map(
ce)),o=[];for(let[s,c]of r)t.has(s)?t.get(s)!==c&&o.push(`SET ${E(s)} ${P(c)}`):o.push(`ADD ${E(s)} ${P(c)}`);for(let s of t.keys())r.has(s)||o.push(`DROP ${E(s)}`);
return`OPTIONS (${o.join(", ")})`}i(xe,"alterOptionsClause");var cs=new TextEncoder;function De(e){return cs.encode(e).length}i(De,"byteLength");function It(e,n){if(n<=0)return"";if(De(e)<=n)return e;let t="",r=0;for(let o of e){
let s=De(o);if(r+s>n)break;t+=o,r+=s}return t}i(It,"clipToByteLength");function z(e){return(n,t)=>({sql:`${e(n)} RENAME TO ${E(t.name)}`})}i(z,"renameRule");var A=i(
e=>{if(e==null||typeof e=="object")throw new Error(`rule rendering: expected a scalar, got ${JSON.stringify(e)}`);return String(e)},"str");function h(e,n){return e.
payload[n]}i(h,"p");function fe(e,n){return e.outgoingEdges(n).filter(t=>t.kind==="depends").map(t=>t.to)}i(fe,"dependencyConsumes");function fn(e){let n=h(e,"r\
eloptions");return n!=null&&n.length>0?` WITH (${n.join(", ")})`:""}i(fn,"reloptionsWithClause");function je(e,n,t){let r=new Map(n?.map(ce)??[]),o=new Map(t?.map(
ce)??[]),s=[];for(let[l,a]of o)r.get(l)!==a&&s.push(`${l}=${a}`);let c=[];for(let l of r.keys())o.has(l)||c.push(l);let d=[];return s.length>0&&d.push({sql:`${e}\
 SET (${s.join(", ")})`}),c.length>0&&d.push({sql:`${e} RESET (${c.join(", ")})`}),d}i(je,"reloptionsAlterSpecs");function gn(e,n){let t=0;for(let r of n)t<e.length&&
r===e[t]&&t++;return t===e.length}i(gn,"isSubsequence");var En={superuser:["SUPERUSER","NOSUPERUSER"],inherit:["INHERIT","NOINHERIT"],createRole:["CREATEROLE","\
NOCREATEROLE"],createDb:["CREATEDB","NOCREATEDB"],login:["LOGIN","NOLOGIN"],replication:["REPLICATION","NOREPLICATION"],bypassRls:["BYPASSRLS","NOBYPASSRLS"]};function Lt(e){
return Object.entries(En).map(([n,[t,r]])=>e[n]?t:r).join(" ")}i(Lt,"roleFlagSql");function Pe(e){return e==null?null:e.generation}i(Pe,"identityGeneration");function hn(e){
if(e==null)return null;let n=e.sequence;return n==null?null:{kind:"sequence",schema:n.schema,name:n.name}}i(hn,"identitySequenceId");function Ne(e){return e==null?
null:e.options??null}i(Ne,"identityOptions");var mn={smallint:"32767",integer:"2147483647",bigint:"9223372036854775807"};function Ct(e,n){let t=mn[e],r=mn[n];return t===
void 0||r===void 0?!1:BigInt(r)<BigInt(t)}i(Ct,"isNarrowingIdentityTypeChange");function ls(e,n){return e.increment==="1"&&e.start==="1"&&e.minValue==="1"&&e.cache===
"1"&&e.cycle===!1&&e.maxValue===mn[n]}i(ls,"isDefaultIdentityOptions");function ds(e,n){return`${e}_${n}_seq`}i(ds,"defaultIdentitySequenceName");function Sn(e,n){
if(e==null)return"";let t=e.sequence;return t==null||t.schema===n.schema&&t.name===ds(n.table,n.column)?"":`SEQUENCE NAME ${N(t.schema,t.name)}`}i(Sn,"identityS\
equenceNameClause");function An(e,n,t=""){let r=[];return t&&r.push(t),e!=null&&!ls(e,n)&&r.push(`INCREMENT BY ${e.increment}`,`MINVALUE ${e.minValue}`,`MAXVALU\
E ${e.maxValue}`,`START WITH ${e.start}`,`CACHE ${e.cache}`,e.cycle?"CYCLE":"NO CYCLE"),r.length===0?"":` (${r.join(" ")})`}i(An,"identityOptionsClause");function kt(e,n,t,r){
return BigInt(n)<BigInt(t)||BigInt(e)>BigInt(r)}i(kt,"rangesDisjoint");function bn(e,n,t){if(t==null)return[];let r=[];return(n==null||n.increment!==t.increment)&&
r.push(`SET INCREMENT BY ${t.increment}`),(n==null||n.minValue!==t.minValue)&&r.push(`SET MINVALUE ${t.minValue}`),(n==null||n.maxValue!==t.maxValue)&&r.push(`S\
ET MAXVALUE ${t.maxValue}`),(n==null||n.start!==t.start)&&r.push(`SET START WITH ${t.start}`),(n==null||n.cache!==t.cache)&&r.push(`SET CACHE ${t.cache}`),(n==null||
n.cycle!==t.cycle)&&r.push(`SET ${t.cycle?"CYCLE":"NO CYCLE"}`),r.length===0?[]:(n!=null&&kt(n.minValue,n.maxValue,t.minValue,t.maxValue)&&r.push("RESTART"),[{sql:`${e}\
 ${r.join(" ")}`}])}i(bn,"identityOptionAlterSpecs");var ps=["dataType","increment","minValue","maxValue","start","cache","cycle"];function us(e,n){switch(n){case"\
dataType":return`AS ${A(h(e,"dataType"))}`;case"increment":return`INCREMENT BY ${A(h(e,"increment"))}`;case"minValue":return`MINVALUE ${A(h(e,"minValue"))}`;case"\
maxValue":return`MAXVALUE ${A(h(e,"maxValue"))}`;case"start":return`START WITH ${A(h(e,"start"))}`;case"cache":return`CACHE ${A(h(e,"cache"))}`;case"cycle":return h(
e,"cycle")?"CYCLE":"NO CYCLE";default:throw new Error(`sequence rule: unknown value option '${n}'`)}}i(us,"sequenceOptionClause");function ge(e,n,t){let r=t.get(
n.id),o=ps.filter(l=>r===void 0||r.payload[l]!==n.payload[l]);if(o.length===0)return[];let[s]=[...o].sort();if(e!==s)return[];let c=n.id,d=o.map(l=>us(n,l));return r!==
void 0&&kt(A(r.payload.minValue),A(r.payload.maxValue),A(h(n,"minValue")),A(h(n,"maxValue")))&&d.push("RESTART"),[{sql:`ALTER SEQUENCE ${N(c.schema,c.name)} ${d.
join(" ")}`}]}i(ge,"sequenceOptionAlter");function oe(e){let n=e.id;return{schema:n.schema,table:n.table,column:n.name}}i(oe,"columnRef");function Nn(e){let{column:n}=oe(
e),t=A(h(e,"type")),r=`${E(n)} ${t}`,o=h(e,"collation");o!=null&&(r+=` COLLATE ${A(o)}`);let s=h(e,"generatedExpr");s!=null&&(r+=` GENERATED ALWAYS AS (${A(s)})\
 STORED`);let c=h(e,"identity"),d=Pe(c);return(d==="a"||d==="d")&&(r+=` GENERATED ${d==="a"?"ALWAYS":"BY DEFAULT"} AS IDENTITY`,r+=An(Ne(c),t,Sn(c,oe(e)))),h(e,
"notNull")&&(r+=" NOT NULL"),r}i(Nn,"columnClause");var ms={r:"SELECT",a:"INSERT",w:"UPDATE",d:"DELETE","*":"ALL"};function xt(e){let n=e.id,t=h(e,"roles").map(
c=>c==="PUBLIC"?"PUBLIC":E(c)),r=`CREATE POLICY ${E(n.name)} ON ${N(n.schema,n.table)}`;h(e,"permissive")||(r+=" AS RESTRICTIVE"),r+=` FOR ${ms[A(h(e,"cmd"))]??
"ALL"}`,r+=` TO ${t.join(", ")}`;let o=h(e,"usingExpr");o!=null&&(r+=` USING (${A(o)})`);let s=h(e,"checkExpr");return s!=null&&(r+=` WITH CHECK (${A(s)})`),r}i(
xt,"policySql");function On(e,n={}){let t=e.id,r=n.releaseOld,o=r!=null?[{kind:"column",schema:r.schema,table:r.table,name:r.column}]:[],s=h(e,"ownedBy");return s==
null?n.allowNone?[{sql:`ALTER SEQUENCE ${N(t.schema,t.name)} OWNED BY NONE`,...o.length>0?{releases:o}:{}}]:[]:[{sql:`ALTER SEQUENCE ${N(t.schema,t.name)} OWNED\
 BY ${N(s.schema,s.table)}.${E(s.column)}`,consumes:[{kind:"column",schema:s.schema,table:s.table,name:s.column}],...o.length>0?{releases:o}:{}}]}i(On,"sequence\
OwnedBySpecs");function Be(e){let n=e.id;return`ALTER ${e.parent?.kind==="domain"?"DOMAIN":e.parent?.kind==="foreignTable"?"FOREIGN TABLE":"TABLE"} ${N(n.schema,
n.table)}`}i(Be,"constraintTarget");function yn(e){let n=e.id.name,t=h(e,"collation");return`${E(n)} ${A(h(e,"type"))}${t!=null?` COLLATE ${A(t)}`:""}`}i(yn,"ty\
peAttributeClause");function ze(e,n){let t=m(n);return e.edges.filter(r=>r.from.kind==="column"&&m(r.to)===t).map(r=>r.from).filter(r=>e.get(r)!==void 0)}i(ze,"\
compositeUserColumns");function Ee(e){switch(e){case"D":return"DISABLE";case"R":return"ENABLE REPLICA";case"A":return"ENABLE ALWAYS";default:return"ENABLE"}}i(Ee,
"enabledPhrase");function Xe(e,n){let t=e.id,r=A(h(e,"replicaIdentity")??"d"),o=N(t.schema,t.name);if(r==="n")return{sql:`ALTER TABLE ${o} REPLICA IDENTITY NOTH\
ING`};if(r==="f")return{sql:`ALTER TABLE ${o} REPLICA IDENTITY FULL`};if(r==="i"){let s=A(h(e,"replicaIdentityIndex")),c=[],d=n.childrenOf(e.id).find(l=>l.id.kind===
"constraint"&&l.id.name===s);return d?c.push(d.id):c.push({kind:"index",schema:t.schema,name:s}),{sql:`ALTER TABLE ${o} REPLICA IDENTITY USING INDEX ${E(s)}`,consumes:c}}
return{sql:`ALTER TABLE ${o} REPLICA IDENTITY DEFAULT`}}i(Xe,"replicaIdentitySpec");function Me(e,n,t,r){let o=r?.column,s=o===void 0?n.join(", "):n.map(l=>`${l}\
 (${E(o)})`).join(", "),c=t.map(l=>l==="PUBLIC"?"PUBLIC":E(l)).join(", "),d=r?.withGrantOption?" WITH GRANT OPTION":"";return`GRANT ${s} ON ${be(e)} TO ${c}${d}`}
i(Me,"renderGrantSql");function _n(e,n){let t=e.id,r=t.grantee==="PUBLIC"?"PUBLIC":E(t.grantee),o=h(e,"privileges"),s=new Set(h(e,"grantable")??[]),c=o.filter(f=>!s.
has(f)),d=o.filter(f=>s.has(f)),l=t.grantee==="PUBLIC"?[]:[{kind:"role",name:t.grantee}],a=t.column,u=[{sql:`${a===void 0?"REVOKE ALL":`REVOKE ALL (${E(a)})`} O\
N ${be(t.target)} FROM ${r}`,consumes:l}];return c.length>0&&u.push({sql:Me(t.target,c,[t.grantee],a!==void 0?{column:a}:{}),consumes:l}),d.length>0&&u.push({sql:Me(
t.target,d,[t.grantee],{...a!==void 0?{column:a}:{},withGrantOption:!0}),consumes:l}),u}i(_n,"grantActions");function _e(e){let n=e.id.args,t=A(h(e,"aggKind")??
"n");if(t==="o"||t==="h"){let r=Number(h(e,"numDirectArgs")??0);return`${n.slice(0,r).join(", ")} ORDER BY ${n.slice(r).join(", ")}`}return n.length>0?n.join(",\
 "):"*"}i(_e,"aggSig");var fs={r:"TABLES",S:"SEQUENCES",f:"FUNCTIONS",T:"TYPES",n:"SCHEMAS",L:"LARGE OBJECTS"};function vt(e){let n=fs[e];if(n===void 0)throw new Error(
`defaultPrivilege: unmapped pg_default_acl.defaclobjtype "${e}" — add it to DEFACL_OBJTYPE (helpers.ts)`);return n}i(vt,"defaclObjType");function ve(e){let n=`\
ALTER DEFAULT PRIVILEGES FOR ROLE ${E(e.role)}`;return e.schema!=null&&(n+=` IN SCHEMA ${E(e.schema)}`),n}i(ve,"defaultPrivPrefix");function Dt(e){let n=[{kind:"\
role",name:e.role}];return e.grantee!=="PUBLIC"&&n.push({kind:"role",name:e.grantee}),e.schema!=null&&n.push({kind:"schema",name:e.schema}),n}i(Dt,"defaultPrivC\
onsumes");function Mt(e){return(h(e,"privileges")??[]).length===0}i(Mt,"isRevokedDefaultMarker");function jt(e){let n=e.id,t=n.grantee==="PUBLIC"?"PUBLIC":E(n.grantee),
r=vt(n.objtype),o=Dt(n);if(Mt(e))return[{sql:`${ve(n)} REVOKE ALL ON ${r} FROM ${t}`,consumes:o}];let s=h(e,"privileges")??[],c=new Set(h(e,"grantable")??[]),d=s.
filter(p=>!c.has(p)),l=s.filter(p=>c.has(p)),a=[];return d.length>0&&a.push({sql:`${ve(n)} GRANT ${d.join(", ")} ON ${r} TO ${t}`,consumes:o}),l.length>0&&a.push(
{sql:`${ve(n)} GRANT ${l.join(", ")} ON ${r} TO ${t} WITH GRANT OPTION`,consumes:o}),a}i(jt,"defaultPrivilegeCreateActions");function Pt(e){let n=e.id,t=n.grantee===
"PUBLIC"?"PUBLIC":E(n.grantee),r=vt(n.objtype),o=Dt(n);if(Mt(e)){let s=h(e,"_revokedDefault")??[];return{sql:`${ve(n)} GRANT ${s.join(", ")} ON ${r} TO ${t}`,consumes:o}}
return{sql:`${ve(n)} REVOKE ALL ON ${r} FROM ${t}`,consumes:o}}i(Pt,"defaultPrivilegeDropActions");function Bt(e){let n=e.id,t=N(n.schema,n.table),r=h(e,"column\
s");r!=null&&r.length>0&&(t+=` (${r.map(s=>E(s)).join(", ")})`);let o=h(e,"where");return o!=null&&(t+=` WHERE (${A(o)})`),t}i(Bt,"publicationRelMember");function Ft(e){
return`TABLE ${Bt(e)}`}i(Ft,"publicationRelClause");function qt(e,n){let t=[],r=[],o=[],s=[];for(let d of n.childrenOf(e.id))if(d.id.kind==="publicationRel"){let l=d.
id;t.push(Bt(d)),o.push({kind:"table",schema:l.schema,name:l.table}),s.push(d.id)}else if(d.id.kind==="publicationSchema"){let l=d.id;r.push(E(l.schema)),o.push(
{kind:"schema",name:l.schema}),s.push(d.id)}let c=[];return t.length>0&&c.push(`TABLE ${t.join(", ")}`),r.length>0&&c.push(`TABLES IN SCHEMA ${r.join(", ")}`),{
clauses:c,consumes:o,produced:s}}i(qt,"publicationObjects");var Ut={constraint:{weight:10,cascadesToChildren:!0,rebuildable:!0,suppressible:i(e=>e.payload.type!=="f","suppressible"),rename:i((e,n)=>{let t=e.id;return{sql:`${Be(
e)} RENAME CONSTRAINT ${E(t.name)} TO ${E(n.name)}`}},"rename"),create:i(e=>{let n=e.id,r=`${Be(e)} ADD CONSTRAINT ${E(n.name)} ${A(h(e,"def"))}`;!h(e,"validate\
d")&&!A(h(e,"def")).includes("NOT VALID")&&(r+=" NOT VALID");let o=A(h(e,"type")),s=h(e,"validated")===!0&&e.parent?.kind==="table"?{compaction:{foldInto:e.parent,
clause:`CONSTRAINT ${E(n.name)} ${A(h(e,"def"))}`,...o==="p"||o==="u"||o==="c"?{executorSafe:!0}:{}}}:{};return[{sql:r,...h(e,"type")==="f"?{lockClass:"shareRow\
Exclusive"}:{},...s}]},"create"),drop:i(e=>{let n=e.id;return{sql:`${Be(e)} DROP CONSTRAINT ${E(n.name)}`}},"drop"),attributes:{def:"replace",type:"replace",validated:{
alter:i((e,n,t)=>{let r=e.id,o=Be(e);if(!t){let s=A(h(e,"def")),c=s.includes("NOT VALID")?s:`${s} NOT VALID`;return[{sql:`${o} DROP CONSTRAINT ${E(r.name)}`},{sql:`${o}\
 ADD CONSTRAINT ${E(r.name)} ${c}`,...h(e,"type")==="f"?{lockClass:"shareRowExclusive"}:{}}]}return{sql:`${o} VALIDATE CONSTRAINT ${E(r.name)}`,lockClass:"share\
UpdateExclusive"}},"alter")}}}};var Ht={fdw:{weight:2,create:i(e=>{let t=`CREATE FOREIGN DATA WRAPPER ${E(e.id.name)}`,r=h(e,"handler");r!=null&&(t+=` HANDLER ${A(r)}`);let o=h(e,"validator");
return o!=null&&(t+=` VALIDATOR ${A(o)}`),t+=ke(h(e,"options")??[]),[{sql:t}]},"create"),drop:i(e=>({sql:`DROP FOREIGN DATA WRAPPER ${E(e.id.name)}`}),"drop"),ownerAlterPrefix:i(
e=>`ALTER FOREIGN DATA WRAPPER ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{options:{alter:i((e,n,t)=>({sql:`ALTER FOREIGN DATA WRAPPER ${E(e.id.name)} ${xe(
n??[],t??[])}`}),"alter")},handler:{alter:i((e,n,t)=>({sql:`ALTER FOREIGN DATA WRAPPER ${E(e.id.name)} ${t==null?"NO HANDLER":`HANDLER ${A(t)}`}`}),"alter")},validator:{
alter:i((e,n,t)=>({sql:`ALTER FOREIGN DATA WRAPPER ${E(e.id.name)} ${t==null?"NO VALIDATOR":`VALIDATOR ${A(t)}`}`}),"alter")}}},server:{weight:3,create:i(e=>{let t=`\
CREATE SERVER ${E(e.id.name)}`,r=h(e,"type");r!=null&&(t+=` TYPE ${P(A(r))}`);let o=h(e,"version");return o!=null&&(t+=` VERSION ${P(A(o))}`),t+=` FOREIGN DATA \
WRAPPER ${E(A(h(e,"fdw")))}`,t+=ke(h(e,"options")??[]),[{sql:t}]},"create"),drop:i(e=>({sql:`DROP SERVER ${E(e.id.name)}`}),"drop"),ownerAlterPrefix:i(e=>`ALTER\
 SERVER ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{version:{alter:i((e,n,t)=>({sql:`ALTER SERVER ${E(e.id.name)} VERSION ${P(A(t))}`}),"alter"),replaceWhen:i(
(e,n)=>n==null,"replaceWhen")},options:{alter:i((e,n,t)=>({sql:`ALTER SERVER ${E(e.id.name)} ${xe(n??[],t??[])}`}),"alter")},type:"replace",fdw:"replace"}},userMapping:{
weight:4,create:i(e=>{let n=e.id;return[{sql:`CREATE USER MAPPING FOR ${n.role==="PUBLIC"?"PUBLIC":E(n.role)} SERVER ${E(n.server)}${ke(h(e,"options")??[])}`,...n.
role==="PUBLIC"?{}:{consumes:[{kind:"role",name:n.role}]}}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP USER MAPPING FOR ${n.role==="PUBLIC"?"PUBLIC":E(n.
role)} SERVER ${E(n.server)}`,...n.role==="PUBLIC"?{}:{consumes:[{kind:"role",name:n.role}]}}},"drop"),attributes:{options:{alter:i((e,n,t)=>{let r=e.id;return{
sql:`ALTER USER MAPPING FOR ${r.role==="PUBLIC"?"PUBLIC":E(r.role)} SERVER ${E(r.server)} ${xe(n??[],t??[])}`,...r.role==="PUBLIC"?{}:{consumes:[{kind:"role",name:r.
role}]}}},"alter")}}},foreignTable:{weight:5,cascadesToChildren:!0,defaclObjtype:"r",rename:z(e=>{let n=e.id;return`ALTER FOREIGN TABLE ${N(n.schema,n.name)}`}),
create:i(e=>{let n=e.id;return[{sql:`CREATE FOREIGN TABLE ${N(n.schema,n.name)} () SERVER ${E(A(h(e,"server")))}${ke(h(e,"options")??[])}`}]},"create"),drop:i(e=>{
let n=e.id;return{sql:`DROP FOREIGN TABLE ${N(n.schema,n.name)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER FOREIGN TABLE ${N(n.schema,n.name)}`},
"ownerAlterPrefix"),attributes:{options:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER FOREIGN TABLE ${N(r.schema,r.name)} ${xe(n??[],t??[])}`}},"alter")},server:"\
replace"}}};var Wt={index:{weight:14,cascadesToChildren:!0,rebuildable:!0,rename:z(e=>{let n=e.id;return`ALTER INDEX ${N(n.schema,n.name)}`}),create:i((e,n,t)=>{let r=A(h(e,
"def")),o=e.parent?.kind==="table"?n.get(e.parent):void 0,s=o!=null&&h(o,"partitionKey")!=null;return t?.concurrentIndexes===!0&&!s?[{sql:r.replace(/^CREATE (UNIQUE )?INDEX /,
"CREATE $1INDEX CONCURRENTLY "),lockClass:"shareUpdateExclusive",transactionality:"nonTransactional"}]:[{sql:r}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DR\
OP INDEX ${N(n.schema,n.name)}`}},"drop"),attributes:{def:"replace",valid:"replace"}}};function Re(e,...n){if(e.kind==="aggregate")for(let t of n){let r=t?.get(e);if(r!==void 0)return _e(r)}}i(Re,"aggregateTargetSignature");var Yt={comment:{weight:20,
metadata:!0,create:i((e,n,t,r)=>{let o=e.id.target,s={domainConstraint:h(e,"onDomain")===!0,aggregateSignature:Re(o,n,r)};return[{sql:`COMMENT ON ${Ae(o,s)} IS ${P(
A(h(e,"text")))}`}]},"create"),drop:i((e,n)=>{let t=e.id.target,r={domainConstraint:h(e,"onDomain")===!0,aggregateSignature:Re(t,n)};return{sql:`COMMENT ON ${Ae(
t,r)} IS NULL`}},"drop"),attributes:{text:{alter:i((e,n,t,r,o)=>{let s=e.id.target,c={domainConstraint:h(e,"onDomain")===!0,aggregateSignature:Re(s,r,o)};return{
sql:`COMMENT ON ${Ae(s,c)} IS ${P(A(t))}`}},"alter")}}},securityLabel:{weight:20,metadata:!0,create:i((e,n,t,r)=>{let o=e.id,s={aggregateSignature:Re(o.target,n,
r)};return[{sql:`SECURITY LABEL FOR ${P(o.provider)} ON ${Ae(o.target,s)} IS ${P(A(h(e,"label")))}`}]},"create"),drop:i((e,n)=>{let t=e.id,r={aggregateSignature:Re(
t.target,n)};return{sql:`SECURITY LABEL FOR ${P(t.provider)} ON ${Ae(t.target,r)} IS NULL`}},"drop"),attributes:{label:{alter:i((e,n,t,r,o)=>{let s=e.id,c={aggregateSignature:Re(
s.target,r,o)};return{sql:`SECURITY LABEL FOR ${P(s.provider)} ON ${Ae(s.target,c)} IS ${P(A(t))}`}},"alter")}}},acl:{weight:21,metadata:!0,create:i(e=>_n(e,"gr\
ant"),"create"),drop:i(e=>{let n=e.id,t=n.grantee==="PUBLIC"?"PUBLIC":E(n.grantee),r=n.grantee==="PUBLIC"?[]:[{kind:"role",name:n.grantee}],o=n.column===void 0?
"REVOKE ALL":`REVOKE ALL (${E(n.column)})`,s=h(e,"_initPrivs");if(s===void 0)return{sql:`${o} ON ${be(n.target)} FROM ${t}`,consumes:r};let c={id:e.id,payload:{
privileges:s.privileges,grantable:s.grantable}};return{sql:_n(c,"grant").map(d=>d.sql).join(`;
`),consumes:r}},"drop"),attributes:{privileges:"replace",grantable:"replace"}}};var Jt={policy:{weight:16,cascadesToChildren:!0,rebuildable:!0,suppressible:i(()=>!1,"suppressible"),rename:i((e,n)=>{let t=e.id;return{sql:`ALTER POLICY ${E(t.
name)} ON ${N(t.schema,t.table)} RENAME TO ${E(n.name)}`}},"rename"),create:i(e=>{let n=h(e,"roles").filter(t=>t!=="PUBLIC").map(t=>({kind:"role",name:t}));return[
{sql:xt(e),consumes:n}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP POLICY ${E(n.name)} ON ${N(n.schema,n.table)}`}},"drop"),attributes:{usingExpr:"replac\
e",checkExpr:"replace",roles:{alter:i((e,n,t)=>{let r=e.id,o=n,s=t,c=s.map(p=>p==="PUBLIC"?"PUBLIC":E(p)),d=i(p=>({kind:"role",name:p}),"roleId"),l=s.filter(p=>p!==
"PUBLIC").map(d),a=o.filter(p=>p!=="PUBLIC"&&!s.includes(p)).map(d);return{sql:`ALTER POLICY ${E(r.name)} ON ${N(r.schema,r.table)} TO ${c.join(", ")}`,...l.length>
0?{consumes:l}:{},...a.length>0?{releases:a}:{}}},"alter")},cmd:"replace",permissive:"replace"}}};var Vt={publication:{weight:18,cascadesToChildren:!0,create:i((e,n)=>{let t=E(e.id.name),r=qt(e,n),o=`CREATE PUBLICATION ${t}`;h(e,"allTables")?o+=" FOR ALL TAB\
LES":r.clauses.length>0&&(o+=` FOR ${r.clauses.join(", ")}`);let s=[`publish = ${P((h(e,"publish")??[]).join(", "))}`];return h(e,"viaRoot")&&s.push("publish_vi\
a_partition_root = true"),o+=` WITH (${s.join(", ")})`,[{sql:o,...r.consumes.length>0?{consumes:r.consumes}:{},...r.produced.length>0?{alsoProduces:r.produced}:
{}}]},"create"),drop:i(e=>({sql:`DROP PUBLICATION ${E(e.id.name)}`}),"drop"),ownerAlterPrefix:i(e=>`ALTER PUBLICATION ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{
publish:{alter:i((e,n,t)=>({sql:`ALTER PUBLICATION ${E(e.id.name)} SET (publish = ${P((t??[]).join(", "))})`}),"alter")},viaRoot:{alter:i((e,n,t)=>({sql:`ALTER \
PUBLICATION ${E(e.id.name)} SET (publish_via_partition_root = ${t?"true":"false"})`}),"alter")},allTables:"replace"}},publicationRel:{weight:18,create:i(e=>{let n=e.
id;return[{sql:`ALTER PUBLICATION ${E(n.publication)} ADD ${Ft(e)}`,consumes:[{kind:"table",schema:n.schema,name:n.table}]}]},"create"),drop:i(e=>{let n=e.id;return{
sql:`ALTER PUBLICATION ${E(n.publication)} DROP TABLE ${N(n.schema,n.table)}`}},"drop"),attributes:{columns:"replace",where:"replace"}},publicationSchema:{weight:18,
create:i(e=>{let n=e.id;return[{sql:`ALTER PUBLICATION ${E(n.publication)} ADD TABLES IN SCHEMA ${E(n.schema)}`,consumes:[{kind:"schema",name:n.schema}]}]},"cre\
ate"),drop:i(e=>{let n=e.id;return{sql:`ALTER PUBLICATION ${E(n.publication)} DROP TABLES IN SCHEMA ${E(n.schema)}`}},"drop"),attributes:{}},subscription:{weight:23,
create:i(e=>{let n=E(e.id.name),t=(h(e,"publications")??[]).map(u=>E(u)).join(", "),r=h(e,"slotName"),o=A(h(e,"conninfo")),s=o===Ke,c=!!h(e,"enabled"),d=s&&c,l=[
"connect = false","enabled = false",`slot_name = ${r==null?"NONE":P(A(r))}`,...gs(e)],p=[{sql:`${d?`-- pg-delta: subscription ${n} was exported with REDACTED co\
nnection info;
-- its CONNECTION below is a placeholder. Set the real connection string and run
-- ALTER SUBSCRIPTION ${n} ENABLE; manually before it will replicate.
`:""}CREATE SUBSCRIPTION ${n} CONNECTION ${P(o)} PUBLICATION ${t} WITH (${l.join(", ")})`}];return c&&!d&&p.push({sql:`ALTER SUBSCRIPTION ${n} ENABLE`}),p},"cre\
ate"),drop:i(e=>({sql:`DROP SUBSCRIPTION ${E(e.id.name)}`,...h(e,"slotName")==null?{}:{transactionality:"nonTransactional"}}),"drop"),ownerAlterPrefix:i(e=>`ALT\
ER SUBSCRIPTION ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{enabled:{alter:i((e,n,t)=>({sql:`ALTER SUBSCRIPTION ${E(e.id.name)} ${t?"ENABLE":"DISABLE"}`}),
"alter")},publications:{alter:i((e,n,t)=>({sql:`ALTER SUBSCRIPTION ${E(e.id.name)} SET PUBLICATION ${(t??[]).map(r=>E(r)).join(", ")} WITH (refresh = false)`}),
"alter")},conninfo:{alter:i((e,n,t)=>({sql:`ALTER SUBSCRIPTION ${E(e.id.name)} CONNECTION ${P(A(t))}`}),"alter")},slotName:{alter:i((e,n,t)=>({sql:`ALTER SUBSCR\
IPTION ${E(e.id.name)} SET (slot_name = ${t==null?"NONE":P(A(t))})`}),"alter")},binary:Rn("binary"),streaming:Tn("streaming"),synchronousCommit:Tn("synchronous_\
commit"),disableOnError:Rn("disable_on_error"),runAsOwner:Rn("run_as_owner"),origin:Tn("origin"),twoPhase:{alter:i((e,n,t)=>{let r=wn(e),o=Number(h(e,"_serverMa\
jor")??0);if(o<18)throw new Error(`subscription ${r}: changing two_phase requires PostgreSQL 18+ (ALTER SUBSCRIPTION … SET (two_phase)). On PG${o||" < 18"} re\
create the subscription manually — an automatic drop/recreate would drop the publisher's replication slot and break replication.`);let s=[{sql:`ALTER SUBSCRIP\
TION ${r} DISABLE`},{sql:`ALTER SUBSCRIPTION ${r} SET (two_phase = ${t?"true":"false"})`}];return h(e,"enabled")&&s.push({sql:`ALTER SUBSCRIPTION ${r} ENABLE`}),
s},"alter")}}}};function gs(e){let n=[],t=i((o,s)=>{let c=h(e,o);c!=null&&n.push(`${s} = ${c?"true":"false"}`)},"bool"),r=i((o,s)=>{let c=h(e,o);c!=null&&n.push(
`${s} = ${P(A(c))}`)},"text");return t("binary","binary"),r("streaming","streaming"),r("synchronousCommit","synchronous_commit"),t("disableOnError","disable_on_\
error"),t("runAsOwner","run_as_owner"),t("twoPhase","two_phase"),r("origin","origin"),n}i(gs,"subscriptionOptionParts");function wn(e){return E(e.id.name)}i(wn,
"subscriptionName");function Rn(e){return{alter:i((n,t,r)=>({sql:`ALTER SUBSCRIPTION ${wn(n)} SET (${e} = ${r?"true":"false"})`}),"alter")}}i(Rn,"subscriptionBo\
olSet");function Tn(e){return{alter:i((n,t,r)=>({sql:`ALTER SUBSCRIPTION ${wn(n)} SET (${e} = ${P(A(r))})`}),"alter")}}i(Tn,"subscriptionStringSet");function Gt(e,n,t){return`ALTER ROLE ${e} SET ${E(n)} TO ${P(t)}`}i(Gt,"roleConfigSetSql");var Kt={role:{weight:0,rename:z(e=>`ALTER ROLE ${E(e.id.name)}`),create:i(
e=>{let n=E(e.id.name),t=[{sql:`CREATE ROLE ${n} WITH ${Lt(e.payload)}`}];for(let r of h(e,"config")??[]){let[o,s]=ce(r);t.push({sql:Gt(n,o,s)})}return t},"crea\
te"),drop:i(e=>({sql:`DROP ROLE ${E(e.id.name)}`}),"drop"),attributes:{...Object.fromEntries(Object.entries(En).map(([e,[n,t]])=>[e,{alter:i((r,o,s)=>({sql:`ALT\
ER ROLE ${E(r.id.name)} WITH ${s?n:t}`}),"alter")}])),config:{alter:i((e,n,t)=>{let r=E(e.id.name),o=new Map((n??[]).map(ce)),s=new Map((t??[]).map(ce)),c=[];for(let[
d]of o)s.has(d)||c.push({sql:`ALTER ROLE ${r} RESET ${E(d)}`});for(let[d,l]of s)o.get(d)!==l&&c.push({sql:Gt(r,d,l)});return c},"alter")}}},membership:{weight:1,
create:i(e=>{let n=e.id;return[{sql:`GRANT ${E(n.role)} TO ${E(n.member)}${h(e,"admin")?" WITH ADMIN OPTION":""}`,consumes:[{kind:"role",name:n.role},{kind:"rol\
e",name:n.member}]}]},"create"),drop:i(e=>{let n=e.id;return{sql:`REVOKE ${E(n.role)} FROM ${E(n.member)}`,consumes:[{kind:"role",name:n.role},{kind:"role",name:n.
member}]}},"drop"),attributes:{admin:{alter:i((e,n,t)=>{let r=e.id;return{sql:t?`GRANT ${E(r.role)} TO ${E(r.member)} WITH ADMIN OPTION`:`REVOKE ADMIN OPTION FO\
R ${E(r.role)} FROM ${E(r.member)}`,consumes:[{kind:"role",name:r.role},{kind:"role",name:r.member}]}},"alter")}}},defaultPrivilege:{weight:22,create:i(e=>jt(e),
"create"),drop:i(e=>Pt(e),"drop"),attributes:{privileges:"replace",grantable:"replace"}}};var zt={r:void 0,s:"SHAREABLE",w:"READ_WRITE"},Es={u:void 0,s:"SAFE",r:"RESTRICTED"},Xt=i(e=>e.id.kind==="procedure"?"PROCEDURE":"FUNCTION","routineKeyword"),Qt={
weight:8,cascadesToChildren:!0,rebuildable:!0,defaclObjtype:"f",rename:i((e,n)=>({sql:`ALTER ROUTINE ${me(e.id)} RENAME TO ${E(n.name)}`}),"rename"),create:i(e=>[
{sql:A(h(e,"def"))}],"create"),drop:i(e=>{let n=e.id;return{sql:`DROP ${Xt(e)} ${me(n)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER ${Xt(e)} ${me(
n)}`},"ownerAlterPrefix"),attributes:{def:{alter:i((e,n,t,r)=>({sql:A(h(e,"def")),consumes:fe(r,e.id)}),"alter")},returnType:"replace",argSignature:"replace",language:"\
replace",isWindow:"replace"}},Zt={function:Qt,procedure:Qt,aggregate:{weight:9,cascadesToChildren:!0,defaclObjtype:"f",create:i(e=>{let n=e.id,t=[`SFUNC = ${A(h(
e,"sfunc"))}`,`STYPE = ${A(h(e,"stype"))}`],r=i((f,g)=>{let b=h(e,f);b!=null&&t.push(`${g} = ${A(b)}`)},"fn"),o=Number(h(e,"sspace")??0);o!==0&&t.push(`SSPACE =\
 ${o}`),r("finalfunc","FINALFUNC"),h(e,"finalfuncExtra")&&t.push("FINALFUNC_EXTRA");let s=zt[A(h(e,"finalfuncModify")??"r")];s!=null&&t.push(`FINALFUNC_MODIFY =\
 ${s}`),r("combinefunc","COMBINEFUNC"),r("serialfunc","SERIALFUNC"),r("deserialfunc","DESERIALFUNC"),r("msfunc","MSFUNC"),r("minvfunc","MINVFUNC"),r("mstype","M\
STYPE");let c=Number(h(e,"msspace")??0);c!==0&&t.push(`MSSPACE = ${c}`),r("mfinalfunc","MFINALFUNC"),h(e,"mfinalfuncExtra")&&t.push("MFINALFUNC_EXTRA");let d=zt[A(
h(e,"mfinalfuncModify")??"r")];d!=null&&t.push(`MFINALFUNC_MODIFY = ${d}`);let l=h(e,"initcond");l!=null&&t.push(`INITCOND = ${P(A(l))}`);let a=h(e,"minitcond");
a!=null&&t.push(`MINITCOND = ${P(A(a))}`);let p=h(e,"sortop");p!=null&&t.push(`SORTOP = ${A(p)}`);let u=Es[A(h(e,"parallel")??"u")];return u!=null&&t.push(`PARA\
LLEL = ${u}`),A(h(e,"aggKind"))==="h"&&t.push("HYPOTHETICAL"),[{sql:`CREATE AGGREGATE ${N(n.schema,n.name)}(${_e(e)}) (${t.join(", ")})`}]},"create"),drop:i(e=>{
let n=e.id;return{sql:`DROP AGGREGATE ${N(n.schema,n.name)}(${_e(e)})`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER AGGREGATE ${N(n.schema,n.name)}(${_e(
e)})`},"ownerAlterPrefix"),attributes:{aggKind:"replace",numDirectArgs:"replace",sfunc:"replace",stype:"replace",finalfunc:"replace",initcond:"replace",combinefunc:"\
replace",serialfunc:"replace",deserialfunc:"replace",msfunc:"replace",minvfunc:"replace",mstype:"replace",msspace:"replace",mfinalfunc:"replace",minitcond:"repl\
ace",finalfuncExtra:"replace",mfinalfuncExtra:"replace",finalfuncModify:"replace",mfinalfuncModify:"replace",sspace:"replace",sortop:"replace",parallel:"replace"}}};function Qe(e,n){let t=`CREATE SCHEMA ${E(e)}`;return n===void 0?t:`${t} AUTHORIZATION ${E(n)}`}i(Qe,"schemaCreateSql");var er={schema:{weight:1,defaclObjtype:"\
n",rename:z(e=>`ALTER SCHEMA ${E(e.id.name)}`),create:i(e=>[{sql:Qe(e.id.name)}],"create"),drop:i(e=>({sql:`DROP SCHEMA ${E(e.id.name)}`}),"drop"),ownerAlterPrefix:i(
e=>`ALTER SCHEMA ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{}},extension:{weight:2,create:i((e,n,t,r)=>{let o=A(h(e,"schema")),s={kind:"schema",name:o},c=r?.
get(s)!==void 0||n.get(s)!==void 0&&!n.isReferenceOnly(s),d=E(e.id.name);return[c?{sql:`CREATE EXTENSION ${d} SCHEMA ${E(o)}`,consumes:[s]}:{sql:`CREATE EXTENSI\
ON ${d}`}]},"create"),drop:i((e,n)=>{let t=(n?.incomingEdges(e.id)??[]).filter(o=>o.kind==="memberOfExtension").map(o=>o.from),r=t.some(o=>o.kind==="table"||o.kind===
"materializedView");return{sql:`DROP EXTENSION ${E(e.id.name)}`,...t.length>0?{alsoDestroys:t}:{},...r?{dataLoss:"destructive"}:{}}},"drop"),attributes:{schema:{
alter:i((e,n,t)=>({sql:`ALTER EXTENSION ${E(e.id.name)} SET SCHEMA ${E(A(t))}`,consumes:[{kind:"schema",name:A(t)}],releases:[{kind:"schema",name:A(n)}]}),"alte\
r"),replaceWhen:i((e,n,t)=>h(t,"relocatable")===!1,"replaceWhen")}}}};var nr={sequence:{weight:3,cascadesToChildren:!0,defaclObjtype:"S",dropRootRedirect:i((e,n)=>{let t=e.payload.ownedBy;if(t==null)return;let r={kind:"column",schema:t.
schema,table:t.table,name:t.column};if(n(r))return r;let o={kind:"table",schema:t.schema,name:t.table};if(n(o))return o},"dropRootRedirect"),rename:z(e=>{let n=e.
id;return`ALTER SEQUENCE ${N(n.schema,n.name)}`}),create:i(e=>{let n=e.id;return[{sql:`CREATE SEQUENCE ${N(n.schema,n.name)} AS ${A(h(e,"dataType"))} INCREMENT \
BY ${A(h(e,"increment"))} MINVALUE ${A(h(e,"minValue"))} MAXVALUE ${A(h(e,"maxValue"))} START WITH ${A(h(e,"start"))} CACHE ${A(h(e,"cache"))} ${h(e,"cycle")?"C\
YCLE":"NO CYCLE"}`},...On(e)]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP SEQUENCE ${N(n.schema,n.name)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`\
ALTER SEQUENCE ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{dataType:{alter:i((e,n,t,r,o)=>ge("dataType",e,o),"alter")},increment:{alter:i((e,n,t,r,o)=>ge(
"increment",e,o),"alter")},minValue:{alter:i((e,n,t,r,o)=>ge("minValue",e,o),"alter")},maxValue:{alter:i((e,n,t,r,o)=>ge("maxValue",e,o),"alter")},start:{alter:i(
(e,n,t,r,o)=>ge("start",e,o),"alter")},cache:{alter:i((e,n,t,r,o)=>ge("cache",e,o),"alter")},cycle:{alter:i((e,n,t,r,o)=>ge("cycle",e,o),"alter")},ownedBy:{alter:i(
(e,n)=>On(e,{allowNone:!0,releaseOld:n}),"alter")}}}};var tr={table:{weight:4,cascadesToChildren:!0,defaclObjtype:"r",rename:z(e=>{let n=e.id;return`ALTER TABLE ${N(n.schema,n.name)}`}),create:i((e,n)=>{let t=e.id,
r=N(t.schema,t.name),s=A(h(e,"persistence"))==="u"?"UNLOGGED ":"",c=h(e,"partitionBound"),d=h(e,"partitionKey"),l=h(e,"parentTable"),a,p=[],u=[];if(c!=null&&l!=
null)a=`CREATE ${s}TABLE ${r} PARTITION OF ${N(l.schema,l.name)} ${A(c)}`,d!=null&&(a+=` PARTITION BY ${A(d)}`),p.push({kind:"table",schema:l.schema,name:l.name});else{
let y="";if(d!=null){let $=n.childrenOf(e.id).filter(I=>I.id.kind==="column");$.every(I=>h(I,"_position")!=null)&&$.sort((I,L)=>Number(h(I,"_position"))-Number(
h(L,"_position"))),y=$.map(Nn).join(", ");for(let I of $)u.push(I.id)}a=`CREATE ${s}TABLE ${r} (${y})`,l!=null&&(a+=` INHERITS (${N(l.schema,l.name)})`,p.push({
kind:"table",schema:l.schema,name:l.name})),d!=null&&(a+=` PARTITION BY ${A(d)}`)}let f=c==null&&d==null&&l==null,g=[{sql:a,...p.length>0?{consumes:p}:{},alsoProduces:u,
...f?{acceptsColumnFolds:!0}:{}}];h(e,"rowSecurity")&&g.push({sql:`ALTER TABLE ${r} ENABLE ROW LEVEL SECURITY`}),h(e,"forceRowSecurity")&&g.push({sql:`ALTER TAB\
LE ${r} FORCE ROW LEVEL SECURITY`});let b=h(e,"replicaIdentity");b!=null&&b!=="d"&&g.push(Xe(e,n));let R=h(e,"reloptions");return R!=null&&R.length>0&&g.push({sql:`\
ALTER TABLE ${r} SET (${R.join(", ")})`}),g},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP TABLE ${N(n.schema,n.name)}`,dataLoss:"destructive"}},"drop"),ownerAlterPrefix:i(
e=>{let n=e.id;return`ALTER TABLE ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{persistence:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER TABLE ${N(
r.schema,r.name)} SET ${A(t)==="u"?"UNLOGGED":"LOGGED"}`,rewriteRisk:!0}},"alter")},rowSecurity:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER TABLE ${N(r.schema,
r.name)} ${t?"ENABLE":"DISABLE"} ROW LEVEL SECURITY`}},"alter")},forceRowSecurity:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER TABLE ${N(r.schema,r.name)} ${t?
"FORCE":"NO FORCE"} ROW LEVEL SECURITY`}},"alter")},replicaIdentity:{alter:i((e,n,t,r)=>Xe(e,r),"alter")},replicaIdentityIndex:{alter:i((e,n,t,r)=>Xe(e,r),"alte\
r")},reloptions:{alter:i((e,n,t)=>{let r=e.id;return je(`ALTER TABLE ${N(r.schema,r.name)}`,n,t)},"alter")},partitionKey:"replace",partitionBound:"replace",parentTable:"\
replace"}},column:{weight:5,cascadesToChildren:!0,rename:i((e,n)=>{let{schema:t,table:r,column:o}=oe(e);return{sql:`ALTER TABLE ${N(t,r)} RENAME COLUMN ${E(o)} \
TO ${E(n.name)}`}},"rename"),create:i((e,n)=>{let{schema:t,table:r,column:o}=oe(e),s=n.childrenOf(e.id).find(p=>p.id.kind==="default"&&p.id.name===o),c=Nn(e),d=[];
s&&(c+=` DEFAULT ${A(s.payload.expr)}`,d.push(s.id));let l=e.payload.generatedExpr!=null||s!==void 0,a={sql:`ALTER TABLE ${N(t,r)} ADD COLUMN ${c}`,alsoProduces:d,
...l?{rewriteRisk:!0}:{}};return e.parent!==void 0&&e.parent.kind==="table"&&e.payload.generatedExpr==null&&(a.compaction={foldInto:e.parent,clause:c}),[a]},"cr\
eate"),drop:i(e=>{let{schema:n,table:t,column:r}=oe(e);return{sql:`ALTER TABLE ${N(n,t)} DROP COLUMN ${E(r)}`,dataLoss:"destructive"}},"drop"),attributes:{type:{
alter:i((e,n,t,r,o)=>{let{schema:s,table:c,column:d}=oe(e),l=`ALTER TABLE ${N(s,c)} ALTER COLUMN ${E(d)}`,a=o.get(e.id)??e,p=a.payload.identity??null,u=e.payload.
identity??null,f=a.payload.generatedExpr!=null,g=e.parent?.kind==="foreignTable",b=fe(r,e.id),R=fe(o,e.id),y=g||f?"":` USING ${E(d)}::${A(t)}`,$={sql:`${l} TYPE\
 ${A(t)}${y}`,...g?{}:{rewriteRisk:!0}};b.length>0&&($.consumes=b),R.length>0&&($.releases=R);let I=[];u==null&&!f&&I.push({sql:`${l} DROP DEFAULT`});let L=p!=null&&
u!=null?bn(l,Ne(p),Ne(u)):[],S=Ct(A(n),A(t));S&&I.push(...L),I.push($),S||I.push(...L);let O=r.childrenOf(e.id).find(T=>T.id.kind==="default");return O&&I.push(
{sql:`${l} SET DEFAULT ${A(O.payload.expr)}`}),I},"alter"),rebuildsDependents:i(()=>["view","materializedView","rule","policy"],"rebuildsDependents")},notNull:{
alter:i((e,n,t)=>{let{schema:r,table:o,column:s}=oe(e);return{sql:`ALTER TABLE ${N(r,o)} ALTER COLUMN ${E(s)} ${t?"SET":"DROP"} NOT NULL`}},"alter")},identity:{
alter:i((e,n,t,r,o)=>{let{schema:s,table:c,column:d}=oe(e),l=`ALTER TABLE ${N(s,c)} ALTER COLUMN ${E(d)}`,a=hn(n),p=hn(t);if(t==null)return{sql:`${l} DROP IDENT\
ITY`,...a==null?{}:{alsoDestroys:[a]}};let u=Pe(t)==="a"?"GENERATED ALWAYS":"GENERATED BY DEFAULT",f=A(h(e,"type"));if(n==null)return{sql:`${l} ADD ${u} AS IDEN\
TITY${An(Ne(t),f,Sn(t,{schema:s,table:c,column:d}))}`,...p==null?{}:{alsoProduces:[p]}};let g=[];if(Pe(n)!==Pe(t)&&g.push({sql:`${l} SET ${u}`}),a!=null&&p!=null&&
m(a)!==m(p)){let y=a,$=p;g.push({sql:`ALTER SEQUENCE ${N(y.schema,y.name)} RENAME TO ${E($.name)}`,alsoDestroys:[a],alsoProduces:[p]})}let b=o.get(e.id)?.payload.
type;return b!==void 0&&b!==h(e,"type")||g.push(...bn(l,Ne(n),Ne(t))),g},"alter")},collation:"replace",generatedExpr:"replace"}},default:{weight:6,cascadesToChildren:!0,
rebuildable:!0,create:i(e=>{let{schema:n,table:t,column:r}=oe(e);return[{sql:`ALTER TABLE ${N(n,t)} ALTER COLUMN ${E(r)} SET DEFAULT ${A(h(e,"expr"))}`}]},"crea\
te"),drop:i(e=>{let{schema:n,table:t,column:r}=oe(e);return{sql:`ALTER TABLE ${N(n,t)} ALTER COLUMN ${E(r)} DROP DEFAULT`}},"drop"),attributes:{expr:{alter:i((e,n,t)=>{
let{schema:r,table:o,column:s}=oe(e);return{sql:`ALTER TABLE ${N(r,o)} ALTER COLUMN ${E(s)} SET DEFAULT ${A(t)}`}},"alter")}}}};var rr={trigger:{weight:15,cascadesToChildren:!0,rebuildable:!0,rename:i((e,n)=>{let t=e.id;return{sql:`ALTER TRIGGER ${E(t.name)} ON ${N(t.schema,t.table)} REN\
AME TO ${E(n.name)}`}},"rename"),create:i(e=>{let n=e.id,t=[{sql:A(h(e,"def"))}],r=h(e,"enabled");return r!=null&&r!=="O"&&t.push({sql:`ALTER TABLE ${N(n.schema,
n.table)} ${Ee(A(r))} TRIGGER ${E(n.name)}`}),t},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP TRIGGER ${E(n.name)} ON ${N(n.schema,n.table)}`}},"drop"),attributes:{
def:"replace",enabled:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER TABLE ${N(r.schema,r.table)} ${Ee(A(t))} TRIGGER ${E(r.name)}`}},"alter")}}},eventTrigger:{
weight:17,rebuildable:!0,create:i(e=>{let n=E(e.id.name),t={kind:"function",schema:A(h(e,"functionSchema")),name:A(h(e,"functionName")),args:[]},r=`CREATE EVENT\
 TRIGGER ${n} ON ${A(h(e,"event"))}`,o=h(e,"tags")??[];o.length>0&&(r+=` WHEN TAG IN (${o.map(d=>P(d)).join(", ")})`),r+=` EXECUTE FUNCTION ${N(A(h(e,"functionS\
chema")),A(h(e,"functionName")))}()`;let s=[{sql:r,consumes:[t]}],c=h(e,"enabled");return c!=null&&c!=="O"&&s.push({sql:`ALTER EVENT TRIGGER ${n} ${Ee(A(c))}`}),
s},"create"),drop:i(e=>({sql:`DROP EVENT TRIGGER ${E(e.id.name)}`}),"drop"),ownerAlterPrefix:i(e=>`ALTER EVENT TRIGGER ${E(e.id.name)}`,"ownerAlterPrefix"),attributes:{
enabled:{alter:i((e,n,t)=>({sql:`ALTER EVENT TRIGGER ${E(e.id.name)} ${Ee(A(t))}`}),"alter")},event:"replace",tags:"replace",functionSchema:"replace",functionName:"\
replace"}}};var sr={domain:{weight:7,cascadesToChildren:!0,defaclObjtype:"T",rename:z(e=>{let n=e.id;return`ALTER DOMAIN ${N(n.schema,n.name)}`}),create:i((e,n,t,r)=>{let o=e.
id,s=N(o.schema,o.name);if(r?.get(e.id)!==void 0){let p=ze(n,e.id).filter(u=>r.get(u)!==void 0);if(p.length>0){let u=p.map(f=>{let g=f;return`${N(g.schema,g.table)}\
.${E(g.name)}`}).join(", ");throw new Error(`domain ${s}: cannot replace an in-use domain — column(s) ${u} depend on it, and PostgreSQL forbids dropping a typ\
e while a column uses it. Replacing an in-use domain is not supported yet; drop the using column(s), or recreate the domain, first.`)}}let c=`CREATE DOMAIN ${s}\
 AS ${A(h(e,"baseType"))}`,d=h(e,"collation");d!=null&&(c+=` COLLATE ${A(d)}`);let l=h(e,"default");l!=null&&(c+=` DEFAULT ${A(l)}`),h(e,"notNull")&&(c+=" NOT N\
ULL");let a=[];for(let p of n.childrenOf(e.id))p.id.kind==="constraint"&&h(p,"validated")&&(c+=` CONSTRAINT ${E(p.id.name)} ${A(h(p,"def"))}`,a.push(p.id));return[
a.length>0?{sql:c,alsoProduces:a}:{sql:c}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP DOMAIN ${N(n.schema,n.name)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.
id;return`ALTER DOMAIN ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{default:{alter:i((e,n,t)=>{let r=e.id;return{sql:t==null?`ALTER DOMAIN ${N(r.schema,
r.name)} DROP DEFAULT`:`ALTER DOMAIN ${N(r.schema,r.name)} SET DEFAULT ${A(t)}`}},"alter")},notNull:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER DOMAIN ${N(r.
schema,r.name)} ${t?"SET":"DROP"} NOT NULL`}},"alter")},baseType:"replace",collation:"replace"}},type:{weight:7,cascadesToChildren:!0,defaclObjtype:"T",rename:z(
e=>{let n=e.id;return`ALTER TYPE ${N(n.schema,n.name)}`}),create:i((e,n,t,r)=>{let o=e.id,s=N(o.schema,o.name),c=A(h(e,"variant")),d,l=[];if(c==="enum"){let a=h(
e,"values").map(p=>P(p));d=`CREATE TYPE ${s} AS ENUM (${a.join(", ")})`}else if(c==="composite"){let a=n.childrenOf(e.id).filter(f=>f.id.kind==="typeAttribute");
a.every(f=>h(f,"_position")!=null)&&a.sort((f,g)=>Number(h(f,"_position"))-Number(h(g,"_position")));let u=a.map(f=>yn(f));for(let f of a)l.push(f.id);d=`CREATE\
 TYPE ${s} AS (${u.join(", ")})`}else{if(r?.get(e.id)!==void 0){let b=ze(n,e.id).filter(R=>r.get(R)!==void 0);if(b.length>0){let R=b.map(y=>{let $=y;return`${N(
$.schema,$.table)}.${E($.name)}`}).join(", ");throw new Error(`range type ${s}: cannot replace an in-use range type — column(s) ${R} depend on it, and Postgre\
SQL forbids dropping a type while a column uses it. Replacing an in-use range type is not supported yet; drop the using column(s), or recreate the type, first.`)}}
let a=[`SUBTYPE = ${A(h(e,"subtype"))}`],p=h(e,"subtypeOpclass");p!=null&&a.push(`SUBTYPE_OPCLASS = ${A(p)}`);let u=h(e,"collation");u!=null&&a.push(`COLLATION \
= ${A(u)}`);let f=h(e,"subtypeDiff");f!=null&&a.push(`SUBTYPE_DIFF = ${A(f)}`);let g=h(e,"multirangeTypeName");g!=null&&a.push(`MULTIRANGE_TYPE_NAME = ${A(g)}`),
d=`CREATE TYPE ${s} AS RANGE (${a.join(", ")})`}return[{sql:d,...l.length>0?{alsoProduces:l}:{}}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP TYPE ${N(n.schema,
n.name)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER TYPE ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{values:{alter:i((e,n,t,r,o)=>{let s=e.
id,c=N(s.schema,s.name),d=n??[],l=t??[];if(gn(d,l)){let S=[],O=0;for(let T=0;T<l.length;T++){let _=l[T];if(O<d.length&&_===d[O]){O++;continue}let x=O<d.length?`\
BEFORE ${P(d[O])}`:T>0?`AFTER ${P(l[T-1])}`:d.length>0?`BEFORE ${P(d[0])}`:"";S.push({sql:`ALTER TYPE ${c} ADD VALUE ${P(_)}${x?` ${x}`:""}`,transactionality:"c\
ommitBoundaryAfter"})}return S}let a=m(e.id),p=new Set,u=r.edges.filter(S=>m(S.to)===a&&(S.from.kind==="domain"||S.from.kind==="type")&&m(S.from)!==a&&r.get(S.from)!==
void 0&&o.get(S.from)!==void 0).map(S=>S.from).filter(S=>{let O=m(S);return p.has(O)?!1:(p.add(O),!0)}).sort((S,O)=>m(S)<m(O)?-1:1);if(u.length>0){let S=u.map(O=>{
let T=O;return`${T.kind==="domain"?"DOMAIN":"TYPE"} ${N(T.schema,T.name)}`}).join(", ");throw new Error(`enum ${c}: cannot remove or reorder values while non-co\
lumn object(s) depend on it — ${S}. The rebuild drops the old enum, which those objects still reference, and PostgreSQL forbids dropping a type in use. Migrat\
ing a DOMAIN / COMPOSITE / RANGE that uses an enum across a value-set change is not supported yet; drop the dependent object(s), or recreate them, first.`)}let f=[
"type","domain","table","view","materializedView","foreignTable","sequence"],g=i(S=>f.some(O=>r.get({kind:O,schema:s.schema,name:S})!==void 0||o.get({kind:O,schema:s.
schema,name:S})!==void 0),"taken"),b=63,R="__pgdelta_replaced",y=i(S=>{let O=S===null?"":`_${S}`,T=b-De(R)-De(O);return`${It(s.name,T)}${R}${O}`},"buildTmp"),$=y(
null);for(let S=2;g($);S++){if(S>1e4)throw new Error(`enum ${c}: could not find a free temp name for the value-set rebuild after 10000 attempts — an extraordina\
ry number of \`${R}\`-suffixed occupants exist in schema "${s.schema}"`);$=y(S)}let I=[{sql:`ALTER TYPE ${c} RENAME TO ${E($)}`},{sql:`CREATE TYPE ${c} AS ENUM \
(${l.map(S=>P(S)).join(", ")})`}],L=r.edges.filter(S=>S.from.kind==="column"&&m(S.to)===a&&r.get(S.from)!==void 0&&o.get(S.from)!==void 0).map(S=>S.from).sort((S,O)=>`${S.
schema}.${S.table}.${S.name}`<`${O.schema}.${O.table}.${O.name}`?-1:1);for(let S of L){let O=r.get(S),_=(O!==void 0?A(h(O,"type")):"").endsWith("[]"),x=_?`${c}[\
]`:c,k=_?`${E(S.name)}::text[]::${c}[]`:`${E(S.name)}::text::${c}`;I.push({sql:`ALTER TABLE ${N(S.schema,S.table)} ALTER COLUMN ${E(S.name)} TYPE ${x} USING ${k}`,
consumes:[S],dataLoss:"destructive",rewriteRisk:!0})}return I.push({sql:`DROP TYPE ${N(s.schema,$)}`}),I},"alter"),rebuildsDependents:i((e,n)=>!gn(e??[],n??[]),
"rebuildsDependents")},subtype:"replace",subtypeOpclass:"replace",subtypeDiff:"replace",multirangeTypeName:"replace",collation:"replace",variant:"replace"}},typeAttribute:{
weight:7,create:i(e=>{let n=e.id;return[{sql:`ALTER TYPE ${N(n.schema,n.type)} ADD ATTRIBUTE ${yn(e)} CASCADE`,consumes:[{kind:"type",schema:n.schema,name:n.type}]}]},
"create"),drop:i(e=>{let n=e.id;return{sql:`ALTER TYPE ${N(n.schema,n.type)} DROP ATTRIBUTE ${E(n.name)} CASCADE`,dataLoss:"destructive"}},"drop"),rename:i((e,n)=>{
let t=e.id;return{sql:`ALTER TYPE ${N(t.schema,t.type)} RENAME ATTRIBUTE ${E(t.name)} TO ${E(n.name)} CASCADE`}},"rename"),attributes:{type:{alter:i((e,n,t,r,o)=>{
let s=e.id,c={kind:"type",schema:s.schema,name:s.type};if(ze(r,c).length>0)throw new Error(`composite type ${N(s.schema,s.type)}: cannot change attribute "${s.name}\
" type while the type is used by table columns — PostgreSQL forbids ALTER ATTRIBUTE … TYPE on an in-use composite. Drop the using columns, or recreate the type,\
 first.`);let d=fe(r,c),l=fe(o,c),a={sql:`ALTER TYPE ${N(s.schema,s.type)} ALTER ATTRIBUTE ${E(s.name)} TYPE ${A(t)} CASCADE`};return d.length>0&&(a.consumes=d),
l.length>0&&(a.releases=l),a},"alter")},collation:"replace"}},collation:{weight:7,create:i(e=>{let n=e.id,t=A(h(e,"provider")),r=[];return t==="i"?(r.push("PROV\
IDER = icu",`LOCALE = ${P(A(h(e,"locale")))}`),h(e,"deterministic")||r.push("DETERMINISTIC = false")):t==="b"?r.push("PROVIDER = builtin",`LOCALE = ${P(A(h(e,"l\
ocale")))}`):r.push(`LC_COLLATE = ${P(A(h(e,"lcCollate")))}`,`LC_CTYPE = ${P(A(h(e,"lcCtype")))}`),[{sql:`CREATE COLLATION ${N(n.schema,n.name)} (${r.join(", ")}\
)`}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP COLLATION ${N(n.schema,n.name)}`}},"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER COLLATION ${N(n.
schema,n.name)}`},"ownerAlterPrefix"),attributes:{provider:"replace",deterministic:"replace",locale:"replace",lcCollate:"replace",lcCtype:"replace"}}};var or={view:{weight:12,cascadesToChildren:!0,rebuildable:!0,defaclObjtype:"r",rename:z(e=>{let n=e.id;return`ALTER VIEW ${N(n.schema,n.name)}`}),create:i(e=>{let n=e.
id;return[{sql:`CREATE VIEW ${N(n.schema,n.name)}${fn(e)} AS ${A(h(e,"def"))}`}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP VIEW ${N(n.schema,n.name)}`}},
"drop"),ownerAlterPrefix:i(e=>{let n=e.id;return`ALTER VIEW ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{def:"replace",reloptions:{alter:i((e,n,t)=>{
let r=e.id;return je(`ALTER VIEW ${N(r.schema,r.name)}`,n,t)},"alter")}}},materializedView:{weight:13,cascadesToChildren:!0,rebuildable:!0,defaclObjtype:"r",rename:z(
e=>{let n=e.id;return`ALTER MATERIALIZED VIEW ${N(n.schema,n.name)}`}),create:i(e=>{let n=e.id;return[{sql:`CREATE MATERIALIZED VIEW ${N(n.schema,n.name)}${fn(e)}\
 AS ${A(h(e,"def"))}`}]},"create"),drop:i(e=>{let n=e.id;return{sql:`DROP MATERIALIZED VIEW ${N(n.schema,n.name)}`,dataLoss:"destructive"}},"drop"),ownerAlterPrefix:i(
e=>{let n=e.id;return`ALTER MATERIALIZED VIEW ${N(n.schema,n.name)}`},"ownerAlterPrefix"),attributes:{def:"replace",reloptions:{alter:i((e,n,t)=>{let r=e.id;return je(
`ALTER MATERIALIZED VIEW ${N(r.schema,r.name)}`,n,t)},"alter")}}},rule:{weight:15,cascadesToChildren:!0,rebuildable:!0,create:i(e=>{let n=e.id,t=[{sql:A(h(e,"de\
f"))}],r=h(e,"enabled");return r!=null&&r!=="O"&&t.push({sql:`ALTER TABLE ${N(n.schema,n.table)} ${Ee(A(r))} RULE ${E(n.name)}`}),t},"create"),drop:i(e=>{let n=e.
id;return{sql:`DROP RULE ${E(n.name)} ON ${N(n.schema,n.table)}`}},"drop"),attributes:{def:"replace",enabled:{alter:i((e,n,t)=>{let r=e.id;return{sql:`ALTER TAB\
LE ${N(r.schema,r.table)} ${Ee(A(t))} RULE ${E(r.name)}`}},"alter")}}}};var Te=new Set(["concurrentIndexes"]),hs={...Kt,...er,...tr,...nr,...Ut,...Wt,...Zt,...sr,...or,...rr,...Jt,...Vt,...Ht,...Yt};function $n(e){let n=hs[e];if(!n)
throw new Error(`rule table: no rules for kind '${e}' — extend the rule vocabulary (guardrail 3)`);return n}i($n,"rulesFor");function Ss(e,n){return`${e}\0${n}`}i(Ss,"intentKey");function In(e){return n=>{if(n.kind==="extensionIntent"){let t=e?.get(Ss(n.ext,n.intentKind));if(t===void 0)throw new Error(`rule table: no intent rule register\
ed for extension '${n.ext}' intent kind '${n.intentKind}' — register the handler's intentKinds via the integration profile`);return t}return $n(n.kind)}}i(In,
"buildRuleResolver");var Ze=In();import{fileURLToPath as As}from"node:url";function ar(e,n){let t=e.facts(),r=new Set;for(let a of t){let p=m(a.id);n.has(a.id)&&n.hashOf(a.id)===e.hashOf(a.id)&&ir(n,a.id)===ir(e,a.id)&&r.add(p)}let o=new Set;
for(let a of t){let p=m(a.id);r.has(p)||o.add(p)}let s=new Set;for(let a of t){let p=m(a.id);if(!o.has(p))continue;let u=a.parent;for(;u!==void 0;){let f=m(u);if(o.
has(f)||s.has(f))break;s.add(f),u=e.get(u)?.parent}}let c=new Set([...o,...s]),d=[];for(let a of t)c.has(m(a.id))&&d.push(a);let l=[];for(let a of e.edges){let p=m(
a.from),u=m(a.to);(c.has(p)&&c.has(u)||Q(a)&&c.has(p))&&l.push(a)}return Z(d,l,"liveDb",new Set,{allowDangling:Q})}i(ar,"subtractBaseline");function ir(e,n){return e.
outgoingEdges(n).map(t=>`${t.kind}->${m(t.to)}`).sort().join("|")}i(ir,"edgeSignature");var Fa=As(new URL("./baselines/",import.meta.url));var we=i(e=>`${m(e.from)}|${e.kind}|${m(e.to)}`,"edgeKey");function $e(e,n,t,r){let o=i(c=>{let d=c;for(;d!==void 0;){let l=t.get(m(d));if(l!==void 0)return{id:d,
attribution:l};d=e.get(d)?.parent}},"rootFor");for(let c of e.facts()){if(n.has(c.id))continue;let d=o(c.id);d!==void 0&&r({subject:{kind:"fact",id:c.id},...d.attribution,
...m(d.id)===m(c.id)?{}:{viaDescendantOf:d.id}})}let s=new Set(n.edges.map(we));for(let c of e.edges){if(s.has(we(c)))continue;let d=[o(c.from),o(c.to)].filter(
a=>a!==void 0),l=new Set;for(let a of d){let p=`${m(a.id)}|${a.attribution.stage}|${a.attribution.reasonCode}`;if(l.has(p))continue;l.add(p);let u=m(c.from)===m(
a.id)||m(c.to)===m(a.id);r({subject:{kind:"edge",edge:c},...a.attribution,...u?{}:{viaDescendantOf:a.id}})}}}i($e,"collectRemovedSuppressions");function cr(e,n,t,r,o){
let s=m(o.id);if(t.has(s))return!0;if(r.has(s))return!1;let c=[s],d=n.has(s)?!0:void 0,l=d===void 0?o.parent:void 0;for(;l!==void 0;){let p=m(l);if(n.has(p)||t.
has(p)){d=!0;break}if(r.has(p)){d=!1;break}let u=e.get(l);if(u===void 0)break;c.push(p),l=u.parent}let a=d??!1;for(let p of c)(a?t:r).add(p);return a}i(cr,"reso\
lveRemoval");function en(e,n){if(n.size===0)return e;let t=new Set,r=new Set,o=e.facts().filter(l=>!cr(e,n,t,r,l)),s=new Set(o.map(l=>m(l.id))),c=e.edges.filter(
l=>{let a=s.has(m(l.from));return a&&s.has(m(l.to))?!0:a&&Q(l)&&!e.has(l.to)}),d=new Set([...e.referenceOnly].filter(l=>s.has(l)));return Z(o,c,e.source,d,{allowDangling:Q})}
i(en,"excludeFactsAndDescendants");function bs(e,n){let t=new Set,r=new Set;for(let o of e.facts())cr(e,n,t,r,o);return t}i(bs,"removedClosure");function lr(e,n,t={}){
if(n==="cluster")return e;let r=new Set;for(let u of e.facts())(u.id.kind==="role"||u.id.kind==="membership")&&r.add(m(u.id));if(r.size===0)return e;let o=bs(e,
r),s=e.facts().filter(u=>!o.has(m(u.id))),c=new Set(s.map(u=>m(u.id))),{defaultOwner:d}=t,l=[];for(let u of e.edges){let f=c.has(m(u.from)),g=c.has(m(u.to));if(f&&
g){l.push(u);continue}if(u.kind==="owner"&&f&&!g&&u.to.kind==="role"){let b=u.to.name;if(d!==void 0&&b===d)continue;l.push(u)}}let a=new Set([...e.referenceOnly].
filter(u=>c.has(u))),p=Z(s,l,e.source,a,{allowDangling:Q});if(t.collectSuppression!==void 0){let u={stage:"managementScope",reasonCode:"management-scope.databas\
e.cluster-object",classification:"acknowledged"},f=new Set;if(d!==void 0)for(let g of e.edges)g.kind==="owner"&&g.to.kind==="role"&&g.to.name===d&&c.has(m(g.from))&&
f.add(we(g));if($e(e,p,new Map([...r].map(g=>[g,u])),g=>{g.subject.kind==="edge"&&f.has(we(g.subject.edge))||t.collectSuppression?.(g)}),d!==void 0){let g=new Set(
p.edges.map(we));for(let b of e.edges)b.kind==="owner"&&b.to.kind==="role"&&b.to.name===d&&c.has(m(b.from))&&!g.has(we(b))&&t.collectSuppression({subject:{kind:"\
edge",edge:b},stage:"managementScope",reasonCode:"management-scope.database.default-owner",classification:"acknowledged"})}}return p}i(lr,"projectManagementScop\
e");function Fe(e){let n=new Map,t=[];for(let r of e.facts()){let o=e.outgoingEdges(r.id).filter(s=>s.kind==="memberOfExtension").map(s=>s.to);o.length>0&&(n.set(
m(r.id),o),t.push(r.id))}for(;t.length>0;){let r=t.pop();if(r.kind==="schema")continue;let o=n.get(m(r));for(let s of e.childrenOf(r)){if(Jn(s.id))continue;let c=m(
s.id);n.has(c)||(n.set(c,o),t.push(s.id))}}return n}i(Fe,"extensionMemberClosure");function dr(e,n){let t=new Set;if(n.isSuperuser)return t;for(let r of e.facts())r.id.kind==="acl"&&r.id.target.kind==="fdw"&&t.add(m(r.id));return t}i(dr,"capab\
ilityExcludedRoots");function qe(e,n){return e.isSuperuser||e.memberOf.includes(n)}i(qe,"canSetOwner");function Ns(e){let t=e.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${t}$`)}i(Ns,"globToRegex");function de(e,n){return Ns(e).test(
n)}i(de,"globMatch");function ur(e){if("schema"in e&&typeof e.schema=="string")return e.schema}i(ur,"getSchema");function Ln(e){if("name"in e&&typeof e.name=="s\
tring")return e.name}i(Ln,"getName");function Os(e,n){let t=[],r=e;for(;r!==void 0;){let o=n.get(r);if(!o)break;t.push(o),r=o.parent}return t}i(Os,"parentChain");
function ys(e,n,t){let r=Os(e,t);for(let o of r){let s=t.outgoingEdges(o.id);for(let c of s)if(c.kind==="memberOfExtension"&&c.to.kind==="extension"&&c.to.name===
n)return!0}return!1}i(ys,"isOwnedByExtension");function pe(e,n,t,r){if("all"in e)return e.all.every(s=>pe(s,n,t,r));if("any"in e)return e.any.some(s=>pe(s,n,t,r));
if("not"in e)return!pe(e.not,n,t,r);if("kind"in e)return(Array.isArray(e.kind)?e.kind:[e.kind]).some(c=>n.id.kind===c);if("schema"in e){let s=ur(n.id);return s===
void 0?!1:(Array.isArray(e.schema)?e.schema:[e.schema]).some(d=>de(d,s))}if("name"in e){let s=Ln(n.id);return s===void 0?!1:(Array.isArray(e.name)?e.name:[e.name]).
some(d=>de(d,s))}if("verb"in e)return r?.verbAssumed===!0;if("ownedByExtension"in e)return ys(n.id,e.ownedByExtension,t);if("parentKind"in e)return n.parent===void 0?
!1:n.parent.kind===e.parentKind;if("owner"in e){let s=t.outgoingEdges(n.id).find(l=>l.kind==="owner"),c=s?.to.kind==="role"?s.to.name:n.payload.owner;return typeof c!=
"string"?!1:(Array.isArray(e.owner)?e.owner:[e.owner]).some(l=>de(l,c))}if("idField"in e){let c=n.id[e.idField.field];return typeof c!="string"?!1:(Array.isArray(
e.idField.glob)?e.idField.glob:[e.idField.glob]).some(l=>de(l,c))}if("target"in e){let c=n.id.target;if(c===null||typeof c!="object")return!1;let d=c,{kind:l,schema:a,
name:p}=e.target;if(l!==void 0){let u=d.kind;if(typeof u!="string"||!(Array.isArray(l)?l:[l]).some(g=>g===u))return!1}if(a!==void 0){let u=d.schema;if(typeof u!=
"string"||!(Array.isArray(a)?a:[a]).some(g=>de(g,u)))return!1}if(p!==void 0){let u=d.name;if(typeof u!="string"||!(Array.isArray(p)?p:[p]).some(g=>de(g,u)))return!1}
return!0}if("partitionOf"in e){if(typeof n.payload.partitionBound!="string")return!1;let{schema:s,name:c}=e.partitionOf;if(s===void 0&&c===void 0)return!0;let d=n.
payload.parentTable;if(d===null||typeof d!="object")return!1;let l=d;if(s!==void 0){let a=l.schema;if(typeof a!="string"||!(Array.isArray(s)?s:[s]).some(u=>de(u,
a)))return!1}if(c!==void 0){let a=l.name;if(typeof a!="string"||!(Array.isArray(c)?c:[c]).some(u=>de(u,a)))return!1}return!0}if("edgeTo"in e){let s=t.outgoingEdges(
n.id);for(let c of s){if(e.edgeTo.edgeKind!==void 0&&c.kind!==e.edgeTo.edgeKind)continue;let d=c.to;if(!(e.edgeTo.kind!==void 0&&d.kind!==e.edgeTo.kind)){if(e.edgeTo.
schema!==void 0){let l=d.schema;if(typeof l!="string"||!(Array.isArray(e.edgeTo.schema)?e.edgeTo.schema:[e.edgeTo.schema]).some(p=>de(p,l)))continue}return!0}}return!1}
return e}i(pe,"factMatches");function _s(e,n,t){switch(e.verb){case"add":return{fact:t.get(e.fact.id)??e.fact,view:t};case"remove":return{fact:n.get(e.fact.id)??
e.fact,view:n};case"set":{let r=t.get(e.id);return r?{fact:r,view:t}:void 0}case"link":{let r=t.get(e.edge.from)??n.get(e.edge.from);return r?{fact:r,view:t}:void 0}case"\
unlink":{let r=n.get(e.edge.from)??t.get(e.edge.from);return r?{fact:r,view:n}:void 0}}}i(_s,"subjectFact");function nn(e,n,t,r){if("all"in e)return e.all.every(
s=>nn(s,n,t,r));if("any"in e)return e.any.some(s=>nn(s,n,t,r));if("not"in e)return!nn(e.not,n,t,r);if("verb"in e)return(Array.isArray(e.verb)?e.verb:[e.verb]).some(
c=>c===n.verb);let o=_s(n,t,r);return o===void 0?!1:pe(e,o.fact,o.view)}i(nn,"deltaMatches");function Oe(e){return mr(e,new Set)}i(Oe,"flattenPolicy");function mr(e,n){
if(n.has(e.id))throw new Error(`Policy cycle detected: policy "${e.id}" extends itself (cycle)`);n.add(e.id);let t=e.filter??[],r=e.serialize??[],o=e.assumedRoles??
[],s=e.assumedSchemas??[],c=e.assumedPublications??[],d=[],l=[],a=[],p=[],u=[],f;if(e.extends)for(let R of e.extends){let y=new Set(n),$=mr(R,y);d.push(...$.filter),
l.push(...$.serialize),a.push(...$.assumedRoles),p.push(...$.assumedSchemas),u.push(...$.assumedPublications),f===void 0&&$.defaultOwner!==void 0&&(f=$.defaultOwner)}
n.delete(e.id);let g={id:e.id,filter:[...t,...d],serialize:[...r,...l],assumedRoles:[...new Set([...o,...a])],assumedSchemas:[...new Set([...s,...p])],assumedPublications:[
...new Set([...c,...u])]};e.baseline!==void 0&&(g.baseline=e.baseline);let b=e.defaultOwner??f;return b!==void 0&&(g.defaultOwner=b),g}i(mr,"flattenInner");var pr=new Set(
["name","schema","table","args","role","member","server","type","publication","grantee","objtype","provider","target","ext","intentKind","key"]);function Ue(e,n){
if("idField"in e){if(!pr.has(e.idField.field))throw new Error(`Policy "${n}": idField references unknown identity field "${e.idField.field}". Known fields: ${[...pr].
sort().join(", ")}`)}else if("all"in e)for(let t of e.all)Ue(t,n);else if("any"in e)for(let t of e.any)Ue(t,n);else"not"in e&&Ue(e.not,n)}i(Ue,"validateIdFields");
function fr(e){let n=Oe(e);for(let t of n.serialize)for(let r of Object.keys(t.params))if(!Te.has(r))throw new Error(`Policy "${e.id}": unknown serialize parame\
ter "${r}". Known parameters: ${[...Te].join(", ")}`);for(let t of n.filter)Ue(t.match,e.id);for(let t of n.serialize)Ue(t.match,e.id)}i(fr,"validatePolicy");function tn(e){
return"verb"in e?!0:"all"in e?e.all.some(tn):"any"in e?e.any.some(tn):"not"in e?tn(e.not):!1}i(tn,"containsVerb");function Rs(e,n,t){for(let r of n){if(tn(r.match)){
if(r.action==="include"&&(pe(r.match,e,t,{verbAssumed:!0})||pe(r.match,e,t)))return;continue}if(pe(r.match,e,t))return r.action==="exclude"?r:void 0}}i(Rs,"fact\
ScopeExclusion");function ie(e){return Array.isArray(e)?e:[e]}i(ie,"stringValues");function Cn(e){if("not"in e)return!1;if("all"in e)return e.all.some(Cn)&&!e.all.
some(rn);if("any"in e)return e.any.length>0&&e.any.every(Cn)&&!e.any.some(rn);if("name"in e)return ie(e.name).every(ne);if("schema"in e)return ie(e.schema).every(
ne);if("owner"in e)return ie(e.owner).every(ne);if("ownedByExtension"in e)return ne(e.ownedByExtension);if("idField"in e)return ie(e.idField.glob).every(ne);if("\
target"in e){let n=[e.target.name,e.target.schema].filter(t=>t!==void 0);return n.length>0&&n.every(t=>ie(t).every(ne))}if("partitionOf"in e){let n=[e.partitionOf.
name,e.partitionOf.schema].filter(t=>t!==void 0);return n.length>0&&n.every(t=>ie(t).every(ne))}return!1}i(Cn,"isNamedObjectPredicate");function ne(e){return!e.
includes("*")}i(ne,"noWildcard");function rn(e){return"not"in e?!0:"all"in e?e.all.some(rn):"any"in e?e.any.some(rn):"name"in e?ie(e.name).some(n=>!ne(n)):"sche\
ma"in e?ie(e.schema).some(n=>!ne(n)):"owner"in e?ie(e.owner).some(n=>!ne(n)):"ownedByExtension"in e?!ne(e.ownedByExtension):"idField"in e?ie(e.idField.glob).some(
n=>!ne(n)):"target"in e?[e.target.name,e.target.schema].filter(n=>n!==void 0).some(n=>ie(n).some(t=>!ne(t))):"partitionOf"in e?[e.partitionOf.name,e.partitionOf.
schema].filter(n=>n!==void 0).some(n=>ie(n).some(t=>!ne(t))):!1}i(rn,"containsWildcardMatcher");function Ts(e,n){return{stage:"policyScopeRule",reasonCode:n.audit?.
reasonCode??`policy:${e}:rule:${We(n.match)}`,classification:n.audit?.classification??(Cn(n.match)?"acknowledged":"suspicious")}}i(Ts,"policyRuleAttribution");function gr(e,n,t,r,o){
if(n===void 0&&t===void 0&&r===void 0&&!e.edges.some(O=>O.kind==="memberOfExtension"||O.kind==="managedBy"))return e;let s=Fe(e),c=new Set(s.keys()),d=r?ar(e,r):
e;if(r!==void 0&&o!==void 0){let O={stage:"baseline",reasonCode:"baseline.identical-state",classification:"acknowledged"},T=new Map;for(let _ of e.facts())d.has(
_.id)||T.set(m(_.id),O);$e(e,d,T,o)}let l=new Set;for(let O of d.facts())d.outgoingEdges(O.id).some(T=>T.kind==="managedBy")&&l.add(m(O.id));if(l.size>0){let O=d;
if(d=en(d,l),o!==void 0){let T={stage:"managedBy",reasonCode:"managed-by.provenance",classification:"acknowledged"};$e(O,d,new Map([...l].map(_=>[_,T])),o)}}if(t!==
void 0){let O=dr(d,t);if(O.size>0){let T=d;if(d=en(d,O),o!==void 0){let _={stage:"capability",reasonCode:"capability.fdw-acl",classification:"acknowledged"};$e(
T,d,new Map([...O].map(x=>[x,_])),o)}}}let a=n?Oe(n):void 0,p=a?.filter??[],u=new Set(a?.assumedSchemas??[]),f=new Set(a?.assumedPublications??[]),g=i(O=>O.kind===
"schema"?Ln(O):ur(O),"assumedSchemaOf"),b=i(O=>{if(O.kind==="publication"){let _=Ln(O);return _!==void 0&&f.has(_)}let T=g(O);return T!==void 0&&u.has(T)},"isAs\
sumed"),R=new Set,y=new Set,$=new Map;for(let O of d.facts()){let T=Rs(O,p,d);if(T===void 0)continue;let _=Ts(a?.id??n?.id??"unknown",T);b(O.id)?(y.add(m(O.id)),
$.set(m(O.id),_)):(R.add(m(O.id)),$.set(m(O.id),_))}let I=en(d,R);if(o!==void 0&&R.size>0&&$e(d,I,$,o),c.size===0&&y.size===0)return I;let L=new Set(I.facts().map(
O=>m(O.id))),S=new Set;for(let O of c)L.has(O)&&S.add(O);for(let O of y)L.has(O)&&S.add(O);if(S.size===0)return I;if(o!==void 0){let O=i((T,_,x)=>{let k=I.getByEncoded(
T);if(k!==void 0){o({subject:{kind:"fact",id:k.id},..._,...x===void 0?{}:{viaDescendantOf:x}});for(let H of I.outgoingEdges(k.id))o({subject:{kind:"edge",edge:H},
..._,...x===void 0?{}:{viaDescendantOf:x}})}},"recordReferenceOnly");for(let T of c){if(!L.has(T))continue;let _=I.getByEncoded(T);if(_===void 0)continue;let x=_.
id,k=_.parent;for(;k!==void 0&&s.has(m(k));)x=k,k=e.get(k)?.parent;O(T,{stage:"referenceOnly",reasonCode:"reference-only.extension-member",classification:"ackno\
wledged"},m(x)===T?void 0:x)}for(let T of y){if(!L.has(T))continue;let _=$.get(T),x=I.getByEncoded(T)?.id.kind==="publication"?"assumed-publication":"assumed-sc\
hema";O(T,{stage:"referenceOnly",reasonCode:`reference-only.${x}:${_.reasonCode}`,classification:_.classification})}}return Z(I.facts(),[...I.edges],I.source,S,
{allowDangling:Q})}i(gr,"resolveView");function kn(e,n,t,r){let o=Oe(n),s=[],c=[];for(let d of e){let l=!1,a="include";for(let p of o.filter)if(nn(p.match,d,t,r)){
l=!0,a=p.action;break}!l||a==="include"?s.push(d):c.push(d)}return{kept:s,filtered:c}}i(kn,"filterDeltas");function vn(e,n={}){let t=n.scope??"cluster",r=gr(e,n.policy,n.capability,n.baseline,n.collectSuppression);return lr(r,t,{...n.defaultOwner!==void 0?{defaultOwner:n.
defaultOwner}:{},...n.collectSuppression!==void 0?{collectSuppression:n.collectSuppression}:{}})}i(vn,"reconstructManagedView");function hr(e){return`${m(e.from)}|${e.kind}|${m(e.to)}`}i(hr,"edgeKey");function xn(e){return e.kind==="fact"?`fact:${m(e.id)}`:`edge:${hr(e.edge)}`}i(xn,"subj\
ectKey");function ws(e){return e.verb==="link"||e.verb==="unlink"?{kind:"edge",edge:e.edge}:{kind:"fact",id:Ce(e)}}i(ws,"deltaSubject");function Er(e){switch(e.
verb){case"add":case"remove":return`${e.verb}|${m(e.fact.id)}`;case"set":return`${e.verb}|${m(e.id)}|${e.attr}`;case"link":case"unlink":return`${e.verb}|${hr(e.
edge)}`}}i(Er,"deltaKey");var $s=i(()=>({entries:[],summary:{total:0,suspicious:0,acknowledged:0,baseline:0}}),"emptyAudit");function Sr(e,n,t){if(t.length===0)return $s();let r=new Map;
for(let s of t){let{suppression:c}=s,d=xn(c.subject),l=r.get(d)??[];l.push(s),r.set(d,l)}let o=[];for(let s of Le(e,n)){let c=ws(s),d=[],l=new Set,a=[...r.get(xn(
c))??[],...c.kind==="edge"?(r.get(xn({kind:"fact",id:c.edge.from}))??[]).filter(({suppression:p})=>p.stage==="referenceOnly"):[]];for(let{side:p,suppression:u}of a){
let f=u.viaDescendantOf?m(u.viaDescendantOf):"",g=`${p}|${u.stage}|${u.reasonCode}|${u.classification}|${f}`;l.has(g)||(l.add(g),d.push({side:p,stage:u.stage,reasonCode:u.
reasonCode,classification:u.classification,...u.viaDescendantOf===void 0?{}:{viaDescendantOf:u.viaDescendantOf}}))}d.length!==0&&(d.sort((p,u)=>{let f=`${p.side}\
|${p.stage}|${p.reasonCode}|${p.viaDescendantOf?m(p.viaDescendantOf):""}`,g=`${u.side}|${u.stage}|${u.reasonCode}|${u.viaDescendantOf?m(u.viaDescendantOf):""}`;
return f<g?-1:f>g?1:0}),o.push({delta:s,subject:c,suppressions:d,classification:d.some(p=>p.classification==="suspicious")?"suspicious":"acknowledged"}))}return o.
sort((s,c)=>{let d=Er(s.delta),l=Er(c.delta);return d<l?-1:d>l?1:0}),{entries:o,summary:{total:o.length,suspicious:o.filter(s=>s.classification==="suspicious").
length,acknowledged:o.filter(s=>s.classification==="acknowledged").length,baseline:o.filter(s=>s.suppressions.some(c=>c.stage==="baseline")).length}}}i(Sr,"proj\
ectionAuditFrom");var Is={table:{create:"none",alter:"accessExclusive",drop:"accessExclusive"},column:{create:"accessExclusive",alter:"accessExclusive",drop:"accessExclusive"},default:{
create:"accessExclusive",alter:"accessExclusive",drop:"accessExclusive"},constraint:{create:"accessExclusive",alter:"accessExclusive",drop:"accessExclusive"},index:{
create:"share",alter:"accessExclusive",drop:"accessExclusive"},trigger:{create:"shareRowExclusive",alter:"shareRowExclusive",drop:"accessExclusive"},policy:{create:"\
accessExclusive",alter:"accessExclusive",drop:"accessExclusive"},rule:{create:"accessExclusive",alter:"accessExclusive",drop:"accessExclusive"},view:{create:"no\
ne",alter:"accessExclusive",drop:"accessExclusive"},materializedView:{create:"none",alter:"accessExclusive",drop:"accessExclusive"},foreignTable:{create:"none",
alter:"accessExclusive",drop:"accessExclusive"},sequence:{create:"none",alter:"accessExclusive",drop:"accessExclusive"},publication:{create:"none",alter:"shareU\
pdateExclusive",drop:"none"}},Ls=new Set(["schema","role","membership","defaultPrivilege","extension","function","procedure","aggregate","domain","type","collat\
ion","eventTrigger","subscription","fdw","server","userMapping","comment","acl"]);function Ar(e,n){let t=Is[e];return t?.[n]!==void 0?t[n]:Ls.has(e)?"none":"acc\
essExclusive"}i(Ar,"lockClassFor");function br(e,n){let t=e.parent===void 0?"":m(e.parent);return`${e.id.kind}|${t}|${n}`}i(br,"groupKey");function Nr(e,n,t,r,o=Ze){let s=[],c=new Map;for(let a of e.
values()){if(o(a.id).rename===void 0||a.parent!==void 0&&e.has(m(a.parent)))continue;let p=br(a,t.structuralRollupOf(a.id)),u=c.get(p)??[];u.push(a),c.set(p,u)}
let d=new Map;for(let a of n.values()){if(o(a.id).rename===void 0||a.parent!==void 0&&n.has(m(a.parent)))continue;let p=br(a,r.structuralRollupOf(a.id)),u=d.get(
p)??[];u.push(a),d.set(p,u)}let l=new Set;for(let[a,p]of c){let u=d.get(a);if(u!==void 0)if(p.length===1&&u.length===1){let f=p[0].id,g=u[0].id;l.add(m(f)),s.push(
{kind:f.kind,from:f,to:g,status:"unambiguous"})}else for(let f of p){l.add(m(f.id));for(let g of u)s.push({kind:f.id.kind,from:f.id,to:g.id,status:"ambiguous",reason:`${p.
length} removed × ${u.length} added with identical content — cannot pick`})}}for(let a of e.values())if(!l.has(m(a.id))&&o(a.id).rename!==void 0&&!(a.parent!==
void 0&&e.has(m(a.parent))))for(let p of n.values())p.id.kind!==a.id.kind||!(a.parent===void 0&&p.parent===void 0||a.parent!==void 0&&p.parent!==void 0&&m(a.parent)===
m(p.parent))||t.hashOf(a.id)===r.hashOf(p.id)&&s.push({kind:a.id.kind,from:a.id,to:p.id,status:"nearMiss",reason:"own payload matches but the subtree differs — \
likely a name-bearing child payload (index/constraint defs embed names, §4.1); staying drop+create"});return s.sort((a,p)=>{let u=`${m(a.from)}>${m(a.to)}`,f=`${m(
p.from)}>${m(p.to)}`;return u<f?-1:1})}i(Nr,"matchRenameCandidates");function ue(e,n){let t=[n],r=i(o=>{for(let s of e.childrenOf(o))t.push(s.id),r(s.id)},"walk");
return r(n),t}i(ue,"subtreeIds");function le(e,n){try{return $n(e)[n]}catch{return}}i(le,"ruleFlag");var sn=i(e=>le(e,"cascadesToChildren")===!0,"cascadesToChildren"),Or=i(e=>le(e,"rebuildable")===
!0,"isRebuildable");function yr(e){let{source:n,desired:t,projectedDesired:r,removed:o,added:s,setsByFact:c,replaceIds:d,dropRootOf:l,acceptedRenames:a,deltas:p,params:u,serializeRules:f,
capability:g,rulesForId:b}=e,R=[],y=new Map,$=new Map,I=[],L=[],S=i((w,C,j)=>{let W=R.length,M=[...j.produces??[],...C.alsoProduces??[]],F=[...j.destroys??[],...C.
alsoDestroys??[]],v=[...j.consumes??[],...C.consumes??[]],B=(M[0]??F[0]??v[0])?.kind;R.push({sql:C.sql,verb:w,produces:M,consumes:v,destroys:F,releases:C.releases??
[],transactionality:C.transactionality??"transactional",lockClass:C.lockClass??(B===void 0?"none":Ar(B,w)),newSegmentBefore:!1,dataLoss:C.dataLoss??"none",rewriteRisk:C.
rewriteRisk??!1}),I[W]=C.compaction,L[W]=C.acceptsColumnFolds??!1;for(let q of M){let G=m(q);y.has(G)||y.set(G,W)}for(let q of F)$.set(m(q),W);return W},"pushAc\
tion"),O=new Map,T=i(w=>{if(f.length===0)return u;let C=m(w.id),j=O.get(C);if(j!==void 0)return j;let W=u;for(let M of f)if(pe(M.match,w,t)){W={...M.params,...u};
break}return O.set(C,W),W},"paramsFor"),_=i((w,C)=>{b(w.id).create(w,C,T(w),n).forEach((W,M)=>{S("create",W,{produces:M===0?[w.id]:[],consumes:[...M===0?[]:[w.id],
...w.parent!==void 0?[w.parent]:[]]})})},"emitCreate"),x=new Set;for(let{from:w,to:C,sourceSubtree:j,desiredSubtree:W}of a){let M=b(w.id).rename;if(M===void 0)throw new Error(
`rename: kind '${w.id.kind}' matched as candidate but has no rename rule`);x.add(S("alter",M(w,C.id),{produces:W,destroys:j,consumes:C.parent!==void 0?[C.parent]:
[]}))}let k=new Set;for(let w of d){let C=n.getByEncoded(w),j=r.getByEncoded(w),W=i(F=>{let v=[F.id],B=i(G=>{for(let te of n.childrenOf(G.id))sn(G.id.kind)?(v.push(
te.id),B(te)):W(te)},"walk");B(F);let q=m(F.id)===w;S("drop",b(F.id).drop(F,n),{consumes:q&&F.parent!==void 0?[F.parent]:[],destroys:v})},"emitReplaceDrop");W(C),
_(j,r);let M=i(F=>{for(let v of r.childrenOf(F)){let B=m(v.id);if(!s.has(B)){if(y.has(B)){M(v.id);continue}k.add(B),_(v,r),M(v.id)}}},"recreate");M(j.id)}let H=i(
w=>{let C=0,j=w.parent;for(;j!==void 0;)C++,j=t.get(j)?.parent;return C},"depthOf");for(let w of[...s.values()].sort((C,j)=>H(C)-H(j)))y.has(m(w.id))||_(w,r);for(let w of s.
values())if(!y.has(m(w.id)))throw new Error(`emit invariant: added fact ${m(w.id)} (kind '${w.id.kind}') is not materialized by any create action — its create r\
ule must produce it`);let D=[...s.values()];for(let w of[...d,...k]){let C=r.getByEncoded(w);C&&D.push(C)}for(let w of D){let C=le(w.id.kind,"defaclObjtype");if(C===
void 0||!r.has(w.id))continue;let j=r.outgoingEdges(w.id).find(F=>F.kind==="owner"),W=j?.to.kind==="role"?j.to.name:void 0;if(typeof W!="string")continue;let M=w.
id.schema??null;for(let F of r.facts()){if(F.id.kind!=="defaultPrivilege")continue;let v=F.id;if(v.role!==W||v.objtype!==C||v.schema!=null&&v.schema!==M||v.grantee===
W)continue;let B={kind:"acl",target:w.id,grantee:v.grantee};r.has(B)||S("alter",{sql:`REVOKE ALL ON ${be(w.id)} FROM ${v.grantee==="PUBLIC"?"PUBLIC":E(v.grantee)}`,
consumes:v.grantee==="PUBLIC"?[]:[{kind:"role",name:v.grantee}]},{consumes:[w.id]})}}let U=new Map;for(let[w,C]of o){let j=l.get(w),W=U.get(j)??[];W.push(C.id),
U.set(j,W)}for(let[w,C]of o){if(l.get(w)!==w||d.has(w))continue;let j=b(C.id).drop(C,n),W=U.get(w)??[C.id];S("drop",j,{consumes:C.parent!==void 0?[C.parent]:[],
destroys:[C.id,...W.filter(M=>m(M)!==w)]})}for(let[w,C]of c){if(d.has(w)||k.has(w))continue;let j=r.get(C[0].id),W=b(j.id);for(let M of C){let F=W.attributes[M.
attr];if(F===void 0||F==="replace")continue;let v=F.alter(j,M.from,M.to,r,n);for(let B of Array.isArray(v)?v:[v])S("alter",B,{consumes:[j.id]})}}{let w=new Map;
for(let M of p)M.verb!=="unlink"||M.edge.kind!=="owner"||w.set(m(M.edge.from),M.edge.to);let C=new Map,j=new Map;for(let{from:M,to:F}of a){let v=ue(n,M.id),B=ue(
t,F.id);for(let q=0;q<B.length;q++){let G=v[q],te=B[q];if(G===void 0||te===void 0)continue;let ae=n.outgoingEdges(G).find(Wr=>Wr.kind==="owner");if(ae?.to.kind!==
"role"){C.set(m(te),null);continue}let He=ae.to.name;C.set(m(te),He),j.set(m(te),ae.to)}}let W=new Set;for(let M of p){if(M.verb!=="link"||M.edge.kind!=="owner")
continue;let F=M.edge.from,v=m(F),B=t.get(F);if(!B)continue;let q=le(B.id.kind,"ownerAlterPrefix");if(!q)continue;let G=q(B),te=M.edge.to;if(te.kind!=="role")continue;
let ae=te.name;if(C.get(v)===ae)continue;if(g!==void 0&&!qe(g,ae))throw new Error(`capability: cannot set owner of ${m(F)} to role "${ae}" — applier "${g.role}\
" is not a superuser or a member of that role; grant membership or apply as a member/superuser`);let He=w.get(v)??j.get(v);S("alter",{sql:`${G} OWNER TO ${E(ae)}`,
consumes:[te],...He!==void 0?{releases:[He]}:{}},{consumes:[F]}),W.add(v)}for(let M of[...d,...k]){if(W.has(M))continue;let F=r.getByEncoded(M);if(!F)continue;let v=le(
F.id.kind,"ownerAlterPrefix");if(!v)continue;let B=r.outgoingEdges(F.id).find(G=>G.kind==="owner");if(B?.to.kind!=="role")continue;let q=B.to.name;if(g!==void 0&&
!qe(g,q))throw new Error(`capability: cannot set owner of ${M} to role "${q}" — applier "${g.role}" is not a superuser or a member of that role; grant members\
hip or apply as a member/superuser`);S("alter",{sql:`${v(F)} OWNER TO ${E(q)}`,consumes:[B.to]},{consumes:[F.id]})}}return{actions:R,producerOf:y,destroyerOf:$,
foldHints:I,acceptsFolds:L,renameActionIndices:x}}i(yr,"emitActions");var Dn=class{static{i(this,"MinHeap")}keyOf;#e=[];constructor(n){this.keyOf=n}get size(){return this.#e.length}push(n){this.#e.push(n);let t=this.#e.length-1;for(;t>
0;){let r=t-1>>1;if(this.keyOf(this.#e[r])<=this.keyOf(this.#e[t]))break;[this.#e[r],this.#e[t]]=[this.#e[t],this.#e[r]],t=r}}pop(){let n=this.#e[0],t=this.#e.pop();
if(this.#e.length>0){this.#e[0]=t;let r=0;for(;;){let o=2*r+1,s=o+1,c=r;if(o<this.#e.length&&this.keyOf(this.#e[o])<this.keyOf(this.#e[c])&&(c=o),s<this.#e.length&&
this.keyOf(this.#e[s])<this.keyOf(this.#e[c])&&(c=s),c===r)break;[this.#e[c],this.#e[r]]=[this.#e[r],this.#e[c]],r=c}}return n}};function _r(e,n,t,r){let o=Array.
from({length:e},()=>[]),s=Array.from({length:e},()=>0),c=new Set;for(let[a,p]of n){if(a===p)continue;let u=`${a}>${p}`;c.has(u)||(c.add(u),o[a].push(p),s[p]=s[p]+
1)}let d=new Dn(t);for(let a=0;a<e;a++)s[a]===0&&d.push(a);let l=[];for(;d.size>0;){let a=d.pop();l.push(a);for(let p of o[a])s[p]=s[p]-1,s[p]===0&&d.push(p)}if(l.
length!==e){let a=new Set;for(let u=0;u<e;u++)s[u]>0&&a.add(u);let p=[...a].map(r).join(`
  `);throw new Error(`dependency cycle among ${a.size} actions — this is a rule/emission bug, fix the rule (guardrail 4):
  ${p}`)}return l}i(_r,"topoSort");var Cs=new Set(ye),Rr=new Set(Wn),ks=(()=>{let e=new Map;for(let[n,t]of Yn){let r=e.get(n)??new Set;r.add(t),e.set(n,r)}return e})();function Tr(e,n,t,r,o,s=new Set,c=new Set,d=new Set,l){
let a=[],p=new Map,u=i((L,S)=>{let O=p.get(S);if(O!==void 0)return O;let T=new Set([S]),_=new Map([[S,void 0]]),x=[[L,S]],k,H=i((D,U)=>{if(Cs.has(D.kind))return!0;
let w=m(D),C=p.get(w);return C===!0?!0:(C===!1||T.has(w)||(T.add(w),_.set(w,U),x.push([D,w])),!1)},"consider");for(;x.length>0&&k===void 0;){let[D,U]=x.pop();for(let C of o.
outgoingEdges(D))if(C.kind==="depends"&&H(C.to,U)){k=U;break}if(k!==void 0)break;let w=ks.get(D.kind);if(w!==void 0){for(let C of o.childrenOf(D))if(w.has(C.id.
kind)&&H(C.id,U)){k=U;break}}}if(k===void 0){for(let D of T)p.set(D,!1);return!1}for(let D=k;D!==void 0;D=_.get(D))p.set(D,!0);return!0},"reachesRoutine"),f=new Map,
g=i(L=>{let S=m(L);return f.set(S,L),S},"remember"),b=i(L=>{if(L.kind==="role"){let O=L.name;if(O.startsWith("pg_")||O==="PUBLIC"||c.has(O))return!0}if(L.kind===
"schema"&&d.has(L.name))return!0;let S=L.schema;return S===void 0||!d.has(S)?!1:!o.has(L)},"isAmbient"),R=Fe(o),y=Fe(r),$=i(L=>{let S=R.get(L)??y.get(L);return S!==
void 0&&S.some(O=>n.has(m(O))||r.has(O))},"memberExtensionPresent"),I=new Map;return e.forEach((L,S)=>{if(L.verb!=="alter")return;let O=L.consumes[0];if(O===void 0)
return;let T=m(O),_=I.get(T)??[];_.push(S),I.set(T,_)}),e.forEach((L,S)=>{for(let _ of L.releases){let x=t.get(g(_));x!==void 0&&x!==S&&a.push([S,x])}for(let _ of L.
consumes){let x=g(_),k=n.get(x);k!==void 0&&k!==S&&a.push([k,S]);let H=t.get(x);H!==void 0&&H!==S&&k===void 0&&a.push([S,H]);for(let D of R.get(x)??[]){let U=n.
get(m(D));U!==void 0&&U!==S&&a.push([U,S])}for(let D of y.get(x)??[]){let U=t.get(m(D));U!==void 0&&U!==S&&a.push([S,U])}if(k===void 0&&!r.has(_)&&!b(_)&&!$(x))
throw new Error(`missing requirement: action "${L.sql}" consumes ${x}, which neither exists on the target nor is produced by this plan${o.has(_)?" — a filter ma\
y be hiding its creation":""}`)}if(l!==void 0&&L.verb==="alter"){for(let _ of L.consumes)if(!(!Rr.has(_.kind)||!o.has(_))&&u(_,m(_))){l.add(S);break}}let O=new Set(
L.produces.map(_=>m(_)));for(let _ of L.produces)if(g(_),!!o.has(_)){l!==void 0&&!l.has(S)&&Rr.has(_.kind)&&u(_,m(_))&&l.add(S);for(let x of o.outgoingEdges(_)){
if(x.kind==="owner"&&s.has(S))continue;let k=g(x.to),H=n.get(k);if(H!==void 0&&H!==S)a.push([H,S]);else if(H===void 0){for(let D of I.get(k)??[]){if(D===S)continue;
e[D].consumes.some(w=>O.has(m(w)))||a.push([D,S])}if(x.kind==="depends"&&!r.has(x.to)&&!b(x.to)&&!$(k))throw new Error(`missing requirement: action "${L.sql}" p\
roduces ${m(_)}, which depends on ${k} — neither produced by this plan nor present on the target${o.has(x.to)?" (a filter may be hiding its creation)":""}`)}}}
let T=new Set(L.destroys.map(_=>m(_)));for(let _ of L.destroys){let x=g(_),k=n.get(x);if(k!==void 0&&k!==S&&a.push([S,k]),!r.has(_))continue;for(let D of r.incomingEdgesByEncoded(
x)){if(D.kind==="owner"&&s.has(S))continue;let U=g(D.from),w=t.get(U);if(w!==void 0&&w!==S)a.push([w,S]);else if(w===void 0&&o.has(D.from)){if(n.has(x))continue;
if(!o.outgoingEdges(D.from).some(j=>m(j.to)===x)){for(let j of I.get(U)??[])j!==S&&a.push([j,S]);continue}throw new Error(`missing requirement: ${U} survives bu\
t depends on ${x}, which this plan drops without recreating`)}}for(let D of r.outgoingEdges(_)){let U=g(D.to);if(!t.has(U))for(let w of I.get(U)??[]){if(w===S)continue;
e[w].releases.some(j=>T.has(m(j)))||a.push([S,w])}}let H=r.get(_);if(H?.parent!==void 0){let D=t.get(g(H.parent));D!==void 0&&D!==S&&a.push([S,D])}}}),a}i(Tr,"b\
uildActionGraph");function wr(e,n,t=Ze,r,o){let s=e[n],c=s.produces[0]??s.destroys[0]??s.consumes[0],d=(()=>{if(c===void 0)return 99;try{return t(c).weight}catch{
return 99}})(),l=s.verb==="drop"?"0":"1",a=s.verb==="drop"?99-d:d,p=s.verb!=="drop"&&o?.has(n)===!0?"1":"0",u=(c!==void 0?r?.(c,s):void 0)??(c?m(c):"");return`${l}\
|${p}|${String(a).padStart(2,"0")}|${u}|${String(n).padStart(6,"0")}`}i(wr,"actionTieKey");function $r(e,n,t,r,o,s,c){let d=new Map;for(let[u,f]of t){let g=d.get(
f)??[];g.push(u),d.set(f,g)}let l=new Map;e.forEach((u,f)=>{for(let g of u.produces){let b=m(g);l.has(b)||l.set(b,f)}});let a=new Set,p=new Map;for(let u=0;u<e.
length;u++){let f=n[u],g=r[f];if(g===void 0)continue;let b=e[u];if(b.newSegmentBefore||b.transactionality!=="transactional")continue;let R=b.produces[0]?.kind===
"constraint";if(R){if(c===void 0){if(g.executorSafe!==!0)continue}else if(c.exclude?.has(m(b.produces[0])))continue}let y=l.get(m(g.foldInto));if(y===void 0||y>=
u)continue;let $=n[y];if(!o[$]||a.has(y))continue;let I=e[y];if(I.verb!=="create"||I.newSegmentBefore)continue;let L=R&&c!==void 0,S=g.foldInto;if(!(d.get(f)??[]).
some(T=>(p.get(T)??s[T])<=y?!1:L?e[s[T]].produces.some(k=>k.kind==="column"&&S.kind==="table"&&k.schema===S.schema&&k.table===S.name):!0)){I.sql=I.sql.endsWith(
"()")?`${I.sql.slice(0,-2)}(${g.clause})`:`${I.sql.slice(0,-1)}, ${g.clause})`,I.produces.push(...b.produces);for(let T of b.consumes)I.consumes.some(_=>m(_)===
m(T))||I.consumes.push(T);b.dataLoss==="destructive"&&(I.dataLoss="destructive"),I.rewriteRisk=I.rewriteRisk||b.rewriteRisk,a.add(u),p.set(f,y)}}return a.size>0?
e.filter((u,f)=>!a.has(f)):[...e]}i($r,"compactColumnFolds");function Ir(e,n){let t=new Map;e.forEach((s,c)=>{if(s.verb==="create")for(let d of s.produces){let l=m(
d);t.has(l)||t.set(l,{index:c,sql:s.sql,consumes:new Set(s.consumes.map(m))})}});let r=new Set;for(let s of e)for(let c of s.releases)r.add(m(c));let o=new Set;
return e.forEach((s,c)=>{if(s.verb!=="drop"||s.destroys.length!==1)return;let d=s.destroys[0],l=m(d),a=t.get(l);a===void 0||a.index===c||a.sql===s.sql&&(r.has(l)||
n.childrenOf(d).length>0||s.consumes.every(p=>a.consumes.has(m(p)))&&o.add(c))}),o.size>0?e.filter((s,c)=>!o.has(c)):[...e]}i(Ir,"elideRedundantDrops");function Lr(e,n){
let t=new Set;for(let s of e)if(s.verb==="drop")for(let c of s.destroys)t.add(m(c));let r=i((s,c)=>{let d=s;for(;d!==void 0;){if(m(d)===c)return!0;d=n.get(d)?.parent}
return!1},"inSubtree"),o=new Set;return e.forEach((s,c)=>{if(s.verb!=="drop"||s.destroys.length!==1)return;let d=s.destroys[0];if(d.kind!=="policy")return;let l=n.
get(d)?.parent;if(l===void 0)return;let a=m(l);if(!t.has(a))return;n.outgoingEdges(d).some(u=>t.has(m(u.to))&&!r(u.to,a))||o.add(c)}),o.size>0?e.filter((s,c)=>!o.
has(c)):[...e]}i(Lr,"elideCascadeSubsumedPolicyDrops");var xs={type:"USAGE",domain:"USAGE",language:"USAGE",function:"EXECUTE",procedure:"EXECUTE",aggregate:"EX\
ECUTE"};function Cr(e,n){if(e.length!==n.length)return!1;let t=new Set(e);return n.every(r=>t.has(r))}i(Cr,"samePrivilegeSet");function vs(e,n,t){let r=le(n.kind,
"defaclObjtype");if(r===void 0)return!1;let o=n.kind==="schema"?null:n.schema??null;return e.facts().some(s=>{if(s.id.kind!=="defaultPrivilege")return!1;let c=s.
id;return!(c.objtype!==r||c.schema!==null&&c.schema!==o||t!==void 0&&c.role!==t.role)})}i(vs,"adpCustomizesObjtype");function kr(e,n,t){let r=new Set;for(let s of e)
if(s.verb==="create")for(let c of s.produces)c.kind!=="acl"&&r.add(m(c));let o=new Set;for(let s of e){if(s.verb!=="create")continue;let c=s.produces.find(u=>u.
kind==="acl");if(c===void 0||c.kind!=="acl"||!r.has(m(c.target)))continue;let d=n.get(c);if(d===void 0)continue;let l=d.payload;if((l.grantable??[]).length>0)continue;
let a=l.privileges??[];if(vs(n,c.target,t))continue;if(c.grantee==="PUBLIC"){let u=xs[c.target.kind];u!==void 0&&a.length===1&&a[0]===u&&o.add(m(c));continue}let p=n.
outgoingEdges(c.target).find(u=>u.kind==="owner");p!==void 0&&p.to.kind==="role"&&p.to.name===c.grantee&&l._ownerDefault!==void 0&&Cr(a,l._ownerDefault)&&o.add(
m(c))}return o.size===0?[...e]:e.filter(s=>!s.produces.some(c=>o.has(m(c)))&&!s.consumes.some(c=>o.has(m(c))))}i(kr,"elideDefaultAclCreates");function xr(e,n,t){
let r=new Map;for(let s of e)if(s.verb==="create")for(let c of s.produces)c.kind!=="acl"&&r.set(m(c),s);if(r.size===0)return[...e];let o=new Set;return e.forEach(
(s,c)=>{if(s.verb!=="alter"||s.produces.length>0||s.destroys.length>0||s.releases.length>0||s.newSegmentBefore||s.transactionality!=="transactional")return;let d=s.
consumes.filter(g=>g.kind==="role"),l=s.consumes.filter(g=>g.kind!=="role");if(d.length!==1||l.length!==1)return;let a=l[0],p=d[0],u=r.get(m(a));if(!(u===void 0||
le(a.kind,"ownerAlterPrefix")===void 0||!n.outgoingEdges(a).some(g=>g.kind==="owner"&&g.to.kind==="role"&&g.to.name===p.name))&&!(t!==void 0&&!qe(t,p.name))){if(a.
kind==="schema"){if(u.newSegmentBefore||u.transactionality!=="transactional")return;let g=a.name;if(u.sql!==Qe(g))return;u.sql=Qe(g,p.name),u.consumes.some(b=>m(
b)===m(p))||u.consumes.push(p),o.add(c);return}t!==void 0&&t.role===p.name&&o.add(c)}}),o.size>0?e.filter((s,c)=>!o.has(c)):[...e]}i(xr,"foldCoCreateOwnership");
function vr(e,n,t){let r=new Set;for(let l of e)if(l.verb==="create")for(let a of l.produces)a.kind!=="acl"&&r.add(m(a));if(r.size===0)return[...e];let o=n.facts().
filter(l=>l.id.kind==="defaultPrivilege"),s=i((l,a,p)=>{let u=le(l.kind,"defaclObjtype");if(u===void 0)return!1;let f=l.kind==="schema"?null:l.schema??null;for(let g of o){
let b=g.id;if(b.objtype!==u||b.grantee!==a||b.schema!==null&&b.schema!==f||t!==void 0&&b.role!==t.role)continue;let R=g.payload;if((R.grantable??[]).length>0)return!0;
for(let y of R.privileges??[])if(!p.has(y))return!0}return!1},"defaultGrantsOutside"),c=new Set;for(let l of e)for(let a of l.consumes)a.kind==="acl"&&c.add(m(a));
let d=new Set;return e.forEach((l,a)=>{if(l.verb!=="create")return;let p=l.produces.find(y=>y.kind==="acl");if(p===void 0||p.kind!=="acl"||!r.has(m(p.target)))return;
let u=n.get(p);if(u===void 0)return;let f=u.payload,g=f.privileges??[];if(g.length===0||(f.grantable??[]).length>0)return;let b=m(p);if(!c.has(b))return;let R=n.
outgoingEdges(p.target).find(y=>y.kind==="owner");R!==void 0&&R.to.kind==="role"&&R.to.name===p.grantee||s(p.target,p.grantee,new Set(g))||d.add(a)}),d.size>0?e.
filter((l,a)=>!d.has(a)):[...e]}i(vr,"elideCoCreateRevokeBeforeGrant");var Mn=i(e=>e.kind==="acl","isAclId");function Dr(e,n){let t=new Set;for(let d of e)if(d.
verb==="create")for(let l of d.produces)Mn(l)&&t.add(m(l));let r=i(d=>{if(d.verb!=="create"||d.produces.length>0||d.destroys.length>0||d.releases.length>0||d.transactionality!==
"transactional")return;let l=d.consumes.filter(Mn);if(l.length!==1)return;let a=l[0];if(a.column!==void 0||t.has(m(a)))return;let p=n.get(a);if(p===void 0)return;
let u=p.payload;if((u.grantable??[]).length>0)return;let f=u.privileges??[];if(f.length!==0&&d.sql===Me(a.target,f,[a.grantee]))return{aclId:a,targetKey:m(a.target),
privileges:f}},"candidateOf"),o=[],s=0;for(;s<e.length;){let d=e[s],l=r(d);if(l===void 0){o.push(d),s++;continue}let a=[l],p=s+1;for(;p<e.length;){let g=e[p];if(g.
newSegmentBefore)break;let b=r(g);if(b===void 0||b.targetKey!==l.targetKey||!Cr(b.privileges,l.privileges))break;a.push(b),p++}if(a.length===1){o.push(d),s++;continue}
let u=[],f=new Set;for(let g=s;g<p;g++)for(let b of e[g].consumes){let R=m(b);f.has(R)||(f.add(R),u.push(b))}o.push({...d,sql:Me(l.aclId.target,l.privileges,a.map(
g=>g.aclId.grantee)),consumes:u}),s=p}let c=i(d=>Mn(d)&&!t.has(m(d)),"dangling");return o.map(d=>d.consumes.some(c)?{...d,consumes:d.consumes.filter(l=>!c(l))}:
d)}i(Dr,"mergeCoTargetGrants");function Mr(e){let n={destructiveActions:e.filter(t=>t.dataLoss==="destructive").length,rewriteRiskActions:e.filter(t=>t.rewriteRisk).
length,nonTransactionalActions:e.filter(t=>t.transactionality==="nonTransactional").length,lockClasses:{}};for(let t of e)n.lockClasses[t.lockClass]=(n.lockClasses[t.
lockClass]??0)+1;return n}i(Mr,"computeSafetyReport");function jr(e){let{actions:n,producerOf:t,destroyerOf:r,source:o,desired:s,renameActionIndices:c,foldHints:d,acceptsFolds:l,assumedRoleNames:a,assumedSchemaNames:p,
capability:u,compact:f,foldConstraints:g,rulesForId:b}=e,R=new Set,y=Tr(n,t,r,o,s,c,a,p,R),$=i((T,_)=>{if(_.verb!=="create"||T.kind!=="column")return;let x=s.get(
T)?.payload._position;if(typeof x!="number")return;let k=T;return`column\0${k.schema}\0${k.table}\0${String(x).padStart(6,"0")}`},"columnSubjectKey"),I=_r(n.length,
y,T=>wr(n,T,b,$,R),T=>n[T].sql),L=Array.from({length:n.length},()=>0);I.forEach((T,_)=>{L[T]=_});let S=I.map(T=>n[T]);for(let T=0;T<n.length;T++){if(n[T].transactionality!==
"commitBoundaryAfter")continue;let _=Number.POSITIVE_INFINITY;for(let[x,k]of y){if(x!==T)continue;let H=L[k];H<_&&(_=H)}Number.isFinite(_)&&(S[_].newSegmentBefore=
!0)}let O=f?Dr(xr(vr(kr(Lr(Ir($r(S,I,y,d,l,L,g),o),o),s,u),s,u),s,u),s):S;return{actions:O,safetyReport:Mr(O)}}i(jr,"finalizeActions");var Ds=new Set([...ye,"extension","extensionIntent"]);function Ms(e){let n=e;for(;"target"in n;)n=n.target;return n.kind}i(Ms,"baseObjectKind");function Pr(e){for(let n of e)
for(let t of[n.produces,n.consumes,n.destroys,n.releases])for(let r of t)if(Ds.has(Ms(r)))return!0;return!1}i(Pr,"needsCheckFunctionBodiesOff");function Br(e){let n=new Map;for(let{from:t,to:r}of e)t.id.kind==="role"&&r.id.kind==="role"&&n.set(t.id.name,r.id.name);return n}i(Br,"buildRoleRenameMap");function se(e,n){
let t=i(r=>n.get(r)??r,"remap");switch(e.kind){case"role":return{...e,name:t(e.name)};case"membership":return{...e,role:t(e.role),member:t(e.member)};case"userM\
apping":return{...e,role:t(e.role)};case"defaultPrivilege":return{...e,role:t(e.role),grantee:t(e.grantee)};case"acl":return{...e,target:se(e.target,n),grantee:t(
e.grantee)};case"comment":return{...e,target:se(e.target,n)};case"securityLabel":return{...e,target:se(e.target,n)};default:return e}}i(se,"relabelRoleNames");function js(e,n,t){
if(e.kind!=="policy"||!Array.isArray(n.roles))return n;let r=n.roles;return r.every(o=>typeof o=="string")?{...n,roles:r.map(o=>t.get(o)??o).sort()}:n}i(js,"nor\
malizePayload");function jn(e,n){if(n.size===0)return e;let t=e.facts().map(c=>({id:se(c.id,n),...c.parent===void 0?{}:{parent:se(c.parent,n)},payload:js(c.id,c.
payload,n)})),r=e.edges.map(c=>({...c,from:se(c.from,n),to:se(c.to,n)})),o=new Set([...e.referenceOnly].map(c=>m(se(dn(c),n)))),s=Z(t,r,e.source,o,{allowDangling:Q});
return s.diagnostics.push(...e.diagnostics),s}i(jn,"normalizeRoleIdentities");var Pn=i(e=>`${m(e.from)}|${e.kind}|${m(e.to)}`,"edgeKey");function Fr(e,n){if(n.length===0)return e;let t=new Map(e.facts().map(c=>[m(c.id),c])),r=new Map(e.edges.
map(c=>[Pn(c),c]));for(let c of n)switch(c.verb){case"add":t.delete(m(c.fact.id));break;case"remove":t.set(m(c.fact.id),c.fact);break;case"set":{let d=m(c.id),l=t.
get(d);if(l===void 0)break;let a={...l.payload,[c.attr]:c.from};t.set(d,{...l,payload:a});break}case"link":r.delete(Pn(c.edge));break;case"unlink":r.set(Pn(c.edge),
c.edge);break}let o=new Map,s=[];for(let[c,d]of t){if(d.parent===void 0)continue;let l=m(d.parent);if(t.has(l)){let a=o.get(l);a===void 0?o.set(l,[c]):a.push(c)}else
s.push(c)}for(;s.length>0;){let c=s.pop();if(t.delete(c))for(let d of o.get(c)??[])s.push(d)}for(let[c,d]of r){let l=t.has(m(d.from)),a=t.has(m(d.to));l&&a||l&&
Q(d)||r.delete(c)}return Z([...t.values()],[...r.values()],e.source,new Set,{allowDangling:Q})}i(Fr,"projectTarget");function qr(e){let n=new Map,t=new Map,r=new Map;for(let o of e)if(o.verb==="remove")n.set(m(o.fact.id),o.fact);else if(o.verb==="add")t.set(m(o.fact.id),o.fact);else if(o.
verb==="set"){let s=m(o.id),c=r.get(s)??[];c.push(o),r.set(s,c)}return{removed:n,added:t,setsByFact:r}}i(qr,"groupDeltas");function Ps(e,n,t,r){if(n.has(t)||!n.
has(r)||n.rollupOf(r)!==e.rollupOf(r))return!1;let o=new Set(ue(e,r).map(m)),s=i(l=>l.edges.filter(a=>o.has(m(a.to))).map(a=>`${m(a.from)}-[${a.kind}]->${m(a.to)}`).
sort(),"incomingSignature"),c=s(e),d=s(n);return c.length===d.length&&c.every((l,a)=>l===d[a])}i(Ps,"renameMatchesProjectedTarget");function Ur(e,n,t,r){if(t?.policy&&
fr(t.policy),t?.policy?.baseline!==void 0&&t.baseline===void 0)throw new Error(`plan: policy "${t.policy.id}" declares baseline "${t.policy.baseline}" but no re\
solved baseline was provided. Resolve it with resolveBaseline(policy, { pgMajor }) and pass it as options.baseline, so platform facts are actually subtracted — \
a declared baseline is never silently ignored.`);let o=[],s=vn(e,{policy:t?.policy,capability:t?.capability,baseline:t?.baseline,scope:t?.scope,defaultOwner:t?.
defaultOwner,collectSuppression:i(k=>o.push({side:"source",suppression:k}),"collectSuppression")}),c=vn(n,{policy:t?.policy,capability:t?.capability,baseline:t?.
baseline,scope:t?.scope,defaultOwner:t?.defaultOwner,collectSuppression:i(k=>o.push({side:"desired",suppression:k}),"collectSuppression")}),d=Le(s,c),{kept:l}=t?.
policy?kn(d,t.policy,s,c):{kept:d},{removed:a,added:p}=qr(l),u=t?.renames??"off",f=[],g=[];if(u!=="off"){let k=Nr(a,p,s,c,r);f.push(...k);let H=new Set((t?.acceptRenames??
[]).map(D=>`${m(D.from)}>${m(D.to)}`));for(let D of k){if(D.status!=="unambiguous")continue;let U=`${m(D.from)}>${m(D.to)}`;if(u==="prompt"&&!H.has(U))continue;
let w=a.get(m(D.from)),C=p.get(m(D.to));g.push({from:w,to:C,sourceSubtree:ue(s,D.from),desiredSubtree:ue(c,D.to)})}}let b=Br(g),R=jn(s,b),y=jn(c,b),$=Le(R,y),{kept:I,
filtered:L}=t?.policy?kn($,t.policy,R,y):{kept:$,filtered:[]},S=Fr(y,L),{removed:O,added:T,setsByFact:_}=qr(I),x=g.filter(({from:k,to:H})=>{if(k.id.kind==="role"&&
H.id.kind==="role")return!0;let D=se(k.id,b),U=se(H.id,b);return O.has(m(D))&&T.has(m(U))&&Ps(y,S,D,U)});for(let{from:k,to:H}of x){if(k.id.kind==="role"&&H.id.kind===
"role")continue;let D=se(k.id,b),U=se(H.id,b);for(let w of ue(R,D))O.delete(m(w));for(let w of ue(y,U))T.delete(m(w))}return{physicalSource:s,source:R,desired:y,
projectedDesired:S,deltas:I,filteredDeltas:L,removed:O,added:T,setsByFact:_,renameCandidates:f,acceptedRenames:x,projectionSuppressions:o}}i(Ur,"buildChangeSet");function Hr(e){let{removed:n,setsByFact:t,source:r,desired:o,rulesForId:s}=e,c=new Set,d=new Map;for(let[u,f]of t){let g=o.get(f[0].id),b=s(g.id);for(let R of f){
let y=b.attributes[R.attr];if(y===void 0)throw new Error(`rule table: kind '${g.id.kind}' has no rule for attribute '${R.attr}' (${u}) — extend the rule vocabul\
ary (guardrail 3)`);if(y==="replace"){c.add(u);continue}if(y.replaceWhen?.(R.from,R.to,g)){c.add(u);continue}let $=y.rebuildsDependents?.(R.from,R.to);$===!0?d.
set(u,null):Array.isArray($)&&d.set(u,new Set($))}}{let u=new Set([...n.keys(),...c]),f=new Set([...u,...d.keys()]),g=[...f];for(;g.length>0;){let b=g.pop();for(let R of r.
incomingEdgesByEncoded(b)){let y=m(R.from);if(f.has(y))continue;let $=r.get(R.from);if(!(!$||!o.has(R.from))&&Or($.id.kind)){if(!u.has(b)){let I=d.get(b);if(I&&
!I.has($.id.kind))continue}c.add(y),u.add(y),f.add(y),g.push(y)}}}for(let b of c){let y=r.getByEncoded(b)?.parent;for(;y!==void 0;){if(c.has(m(y))){c.delete(b);
break}y=r.get(y)?.parent}}}let l=i(u=>{let f=m(u);return n.has(f)||c.has(f)},"isRemovedId"),a=new Map,p=i(u=>{let f=m(u.id),g=a.get(f);if(g)return g;let b=f,R=s(
u.id),y=R.suppressible?.(u)??!0,$=u.parent;if($!==void 0&&y){let I=l($),L=R.metadata===!0||sn($.kind);I&&L&&(b=p(n.get(m($))??r.get($)))}return a.set(f,b),b},"f\
indDropRoot");for(let u of n.values())p(u);for(let u of n.values()){let f=s(u.id).dropRootRedirect?.(u,l);if(f===void 0)continue;let g=m(f);a.set(m(u.id),a.get(
g)??g)}return{replaceIds:c,dropRootOf:a}}i(Hr,"expandReplacements");var Bs="0.2.0";function Fs(e,n,t){let r=n.diagnostics.filter(v=>v.code===tt);if(r.length>0)throw new Error(`plan: the desired state declares intent the engine c\
annot key — name it so it can be managed:
`+r.map(v=>`  - ${v.message}`).join(`
`));let o=In(t?.intentRules),{physicalSource:s,source:c,desired:d,projectedDesired:l,deltas:a,filteredDeltas:p,removed:u,added:f,setsByFact:g,renameCandidates:b,
acceptedRenames:R,projectionSuppressions:y}=Ur(e,n,t,o),$=Sr(e,n,y),I=new Set,L=new Set,S=new Set;for(let v of[...e.diagnostics,...n.diagnostics]){if(v.code!==Ge||
v.subject===void 0)continue;let B=v.subject;I.add(m(B)),L.add(B.server),B.role!=="PUBLIC"&&S.add(B.role)}if(I.size>0){let v=new Map;for(let B of a){let q=Ce(B),
G=m(q);if(I.has(G)){v.set(G,{id:q,relation:"mapping"});continue}if(B.verb==="remove"){q.kind==="server"&&L.has(q.name)?v.set(G,{id:q,relation:"server of an unre\
adable mapping"}):q.kind==="role"&&S.has(q.name)&&v.set(G,{id:q,relation:"role of an unreadable mapping"});continue}B.verb==="set"&&q.kind==="server"&&L.has(q.name)&&
o(q).attributes[B.attr]==="replace"&&v.set(G,{id:q,relation:"server of an unreadable mapping (replaced)"})}if(v.size>0){let B=[...v.values()].map(({id:q,relation:G})=>{
if(q.kind==="userMapping"){let ae=q;return`${ae.server}/${ae.role} (mapping)`}return`${q.name} (${G})`}).sort();throw new Error(`plan: the state of these user m\
appings is unknown on one side (options unreadable via pg_user_mappings) — refusing to plan changes touching them, their containing server, or their mapped role\
; extract with a role that can read pg_user_mapping:
`+B.map(q=>`  - ${q}`).join(`
`))}}let O=t?.params??{};for(let v of Object.keys(O))if(!Te.has(v))throw new Error(`plan: unknown serialize parameter '${v}' — the rule table declares ${[...Te].
join(", ")}`);let T=t?.policy?Oe(t.policy).serialize:[],_=new Set([...t?.policy?Oe(t.policy).assumedRoles:[],...t?.assumedRoles??[]]);for(let v of[c,d])for(let B of v.
edges)B.kind==="owner"&&B.to.kind==="role"&&!v.has(B.to)&&_.add(B.to.name);let x=new Set([...t?.policy?Oe(t.policy).assumedSchemas:[],...t?.assumedSchemas??[]]),
{replaceIds:k,dropRootOf:H}=Hr({removed:u,setsByFact:g,source:c,desired:d,rulesForId:o}),{actions:D,producerOf:U,destroyerOf:w,foldHints:C,acceptsFolds:j,renameActionIndices:W}=yr(
{source:c,desired:d,projectedDesired:l,removed:u,added:f,setsByFact:g,replaceIds:k,dropRootOf:H,acceptedRenames:R,deltas:a,params:O,serializeRules:T,capability:t?.
capability,rulesForId:o}),{actions:M,safetyReport:F}=jr({actions:D,producerOf:U,destroyerOf:w,source:c,desired:d,renameActionIndices:W,foldHints:C,acceptsFolds:j,
assumedRoleNames:_,assumedSchemaNames:x,capability:t?.capability,compact:t?.compact!==!1,foldConstraints:t?.foldConstraints,rulesForId:o});return{formatVersion:1,
engineVersion:Bs,source:{fingerprint:s.rootHash},target:{fingerprint:l.rootHash},preamble:[{name:"search_path",value:"pg_catalog"},...t?.compact===!1||Pr(M)?[{name:"\
check_function_bodies",value:"off"}]:[]],deltas:a,filteredDeltas:p,projectionAudit:$,...t?.policy?{policy:t.policy}:{},...t?.capability?{capability:t.capability}:
{},...t?.profile?{profile:t.profile}:{},...t?.baselineMeta?{baseline:t.baselineMeta}:{},...t?.scope!==void 0&&t.scope!=="cluster"?{scope:t.scope}:{},...t?.defaultOwner!==
void 0&&t?.scope!==void 0&&t.scope!=="cluster"?{defaultOwner:t.defaultOwner}:{},...t?.redactSecrets!==void 0?{redactSecrets:t.redactSecrets}:{},renameCandidates:b,
...R.length>0?{acceptedRenames:R.map(v=>({from:v.from.id,to:v.to.id}))}:{},actions:M,safetyReport:F}}i(Fs,"plan");export{os as extract,Fs as plan};
