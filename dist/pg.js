import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
var _s=Object.create;var we=Object.defineProperty;var ws=Object.getOwnPropertyDescriptor;var Ss=Object.getOwnPropertyNames;var bs=Object.getPrototypeOf,vs=Object.prototype.hasOwnProperty;var i=(r,e)=>we(r,"name",{value:e,configurable:!0}),y=(r=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(r,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):
r)(function(r){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+r+'" is not supported')});var d=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Es=(r,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of Ss(e))!vs.call(r,n)&&n!==t&&we(r,n,{get:()=>e[n],enumerable:!(s=ws(e,n))||s.enumerable});
return r};var Cs=(r,e,t)=>(t=r!=null?_s(bs(r)):{},Es(e||!r||!r.__esModule?we(t,"default",{value:r,enumerable:!0}):t,r));var be=d(Ct=>{"use strict";Ct.parse=function(r,e){return new Se(r,e).parse()};var Se=class r{static{i(this,"ArrayParser")}constructor(e,t){this.source=e,this.transform=
t||As,this.position=0,this.entries=[],this.recorded=[],this.dimension=0}isEof(){return this.position>=this.source.length}nextCharacter(){var e=this.source[this.
position++];return e==="\\"?{value:this.source[this.position++],escaped:!0}:{value:e,escaped:!1}}record(e){this.recorded.push(e)}newEntry(e){var t;(this.recorded.
length>0||e)&&(t=this.recorded.join(""),t==="NULL"&&!e&&(t=null),t!==null&&(t=this.transform(t)),this.entries.push(t),this.recorded=[])}consumeDimensions(){if(this.
source[0]==="[")for(;!this.isEof();){var e=this.nextCharacter();if(e.value==="=")break}}parse(e){var t,s,n;for(this.consumeDimensions();!this.isEof();)if(t=this.
nextCharacter(),t.value==="{"&&!n)this.dimension++,this.dimension>1&&(s=new r(this.source.substr(this.position-1),this.transform),this.entries.push(s.parse(!0)),
this.position+=s.position-2);else if(t.value==="}"&&!n){if(this.dimension--,!this.dimension&&(this.newEntry(),e))return this.entries}else t.value==='"'&&!t.escaped?
(n&&this.newEntry(!0),n=!n):t.value===","&&!n?this.newEntry():this.record(t.value);if(this.dimension!==0)throw new Error("array dimension not balanced");return this.
entries}};function As(r){return r}i(As,"identity")});var ve=d((na,At)=>{var xs=be();At.exports={create:i(function(r,e){return{parse:i(function(){return xs.parse(r,e)},"parse")}},"create")}});var Tt=d((oa,Pt)=>{"use strict";var Ps=/(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$/,Ts=/^(\d{1,})-(\d{2})-(\d{2})( BC)?$/,Is=/([Z+-])(\d{2})?:?(\d{2})?:?(\d{2})?/,
Ms=/^-?infinity$/;Pt.exports=i(function(e){if(Ms.test(e))return Number(e.replace("i","I"));var t=Ps.exec(e);if(!t)return Rs(e)||null;var s=!!t[8],n=parseInt(t[1],
10);s&&(n=xt(n));var o=parseInt(t[2],10)-1,a=t[3],u=parseInt(t[4],10),c=parseInt(t[5],10),l=parseInt(t[6],10),h=t[7];h=h?1e3*parseFloat(h):0;var p,g=qs(e);return g!=
null?(p=new Date(Date.UTC(n,o,a,u,c,l,h)),Ee(n)&&p.setUTCFullYear(n),g!==0&&p.setTime(p.getTime()-g)):(p=new Date(n,o,a,u,c,l,h),Ee(n)&&p.setFullYear(n)),p},"pa\
rseDate");function Rs(r){var e=Ts.exec(r);if(e){var t=parseInt(e[1],10),s=!!e[4];s&&(t=xt(t));var n=parseInt(e[2],10)-1,o=e[3],a=new Date(t,n,o);return Ee(t)&&a.
setFullYear(t),a}}i(Rs,"getDate");function qs(r){if(r.endsWith("+00"))return 0;var e=Is.exec(r.split(" ")[1]);if(e){var t=e[1];if(t==="Z")return 0;var s=t==="-"?
-1:1,n=parseInt(e[2],10)*3600+parseInt(e[3]||0,10)*60+parseInt(e[4]||0,10);return n*s*1e3}}i(qs,"timeZoneOffset");function xt(r){return-(r-1)}i(xt,"bcYearToNega\
tiveYear");function Ee(r){return r>=0&&r<100}i(Ee,"is0To99")});var Mt=d((ua,It)=>{It.exports=ks;var Qs=Object.prototype.hasOwnProperty;function ks(r){for(var e=1;e<arguments.length;e++){var t=arguments[e];for(var s in t)Qs.
call(t,s)&&(r[s]=t[s])}return r}i(ks,"extend")});var Qt=d((la,qt)=>{"use strict";var Ds=Mt();qt.exports=L;function L(r){if(!(this instanceof L))return new L(r);Ds(this,zs(r))}i(L,"PostgresInterval");var Ls=["s\
econds","minutes","hours","days","months","years"];L.prototype.toPostgres=function(){var r=Ls.filter(this.hasOwnProperty,this);return this.milliseconds&&r.indexOf(
"seconds")<0&&r.push("seconds"),r.length===0?"0":r.map(function(e){var t=this[e]||0;return e==="seconds"&&this.milliseconds&&(t=(t+this.milliseconds/1e3).toFixed(
6).replace(/\.?0+$/,"")),t+" "+e},this).join(" ")};var Os={years:"Y",months:"M",days:"D",hours:"H",minutes:"M",seconds:"S"},Bs=["years","months","days"],Ns=["ho\
urs","minutes","seconds"];L.prototype.toISOString=L.prototype.toISO=function(){var r=Bs.map(t,this).join(""),e=Ns.map(t,this).join("");return"P"+r+"T"+e;function t(s){
var n=this[s]||0;return s==="seconds"&&this.milliseconds&&(n=(n+this.milliseconds/1e3).toFixed(6).replace(/0+$/,"")),n+Os[s]}};var Ce="([+-]?\\d+)",Fs=Ce+"\\s+ye\
ars?",Us=Ce+"\\s+mons?",js=Ce+"\\s+days?",Hs="([+-])?([\\d]*):(\\d\\d):(\\d\\d)\\.?(\\d{1,6})?",Gs=new RegExp([Fs,Us,js,Hs].map(function(r){return"("+r+")?"}).join(
"\\s*")),Rt={years:2,months:4,days:6,hours:9,minutes:10,seconds:11,milliseconds:12},Vs=["hours","minutes","seconds","milliseconds"];function Ws(r){var e=r+"0000\
00".slice(r.length);return parseInt(e,10)/1e3}i(Ws,"parseMilliseconds");function zs(r){if(!r)return{};var e=Gs.exec(r),t=e[8]==="-";return Object.keys(Rt).reduce(
function(s,n){var o=Rt[n],a=e[o];return!a||(a=n==="milliseconds"?Ws(a):parseInt(a,10),!a)||(t&&~Vs.indexOf(n)&&(a*=-1),s[n]=a),s},{})}i(zs,"parse")});var Lt=d((fa,Dt)=>{"use strict";var kt=Buffer.from||Buffer;Dt.exports=i(function(e){if(/^\\x/.test(e))return kt(e.substr(2),"hex");for(var t="",s=0;s<e.length;)
if(e[s]!=="\\")t+=e[s],++s;else if(/[0-7]{3}/.test(e.substr(s+1,3)))t+=String.fromCharCode(parseInt(e.substr(s+1,3),8)),s+=4;else{for(var n=1;s+n<e.length&&e[s+
n]==="\\";)n++;for(var o=0;o<Math.floor(n/2);++o)t+="\\";s+=Math.floor(n/2)*2}return kt(t,"binary")},"parseBytea")});var Ht=d((pa,jt)=>{var H=be(),G=ve(),ee=Tt(),Bt=Qt(),Nt=Lt();function te(r){return i(function(t){return t===null?t:r(t)},"nullAllowed")}i(te,"allowNull");function Ft(r){
return r===null?r:r==="TRUE"||r==="t"||r==="true"||r==="y"||r==="yes"||r==="on"||r==="1"}i(Ft,"parseBool");function Ks(r){return r?H.parse(r,Ft):null}i(Ks,"pars\
eBoolArray");function Ys(r){return parseInt(r,10)}i(Ys,"parseBaseTenInt");function Ae(r){return r?H.parse(r,te(Ys)):null}i(Ae,"parseIntegerArray");function $s(r){
return r?H.parse(r,te(function(e){return Ut(e).trim()})):null}i($s,"parseBigIntegerArray");var Zs=i(function(r){if(!r)return null;var e=G.create(r,function(t){return t!==
null&&(t=Ie(t)),t});return e.parse()},"parsePointArray"),xe=i(function(r){if(!r)return null;var e=G.create(r,function(t){return t!==null&&(t=parseFloat(t)),t});
return e.parse()},"parseFloatArray"),P=i(function(r){if(!r)return null;var e=G.create(r);return e.parse()},"parseStringArray"),Pe=i(function(r){if(!r)return null;
var e=G.create(r,function(t){return t!==null&&(t=ee(t)),t});return e.parse()},"parseDateArray"),Js=i(function(r){if(!r)return null;var e=G.create(r,function(t){
return t!==null&&(t=Bt(t)),t});return e.parse()},"parseIntervalArray"),Xs=i(function(r){return r?H.parse(r,te(Nt)):null},"parseByteAArray"),Te=i(function(r){return parseInt(
r,10)},"parseInteger"),Ut=i(function(r){var e=String(r);return/^\d+$/.test(e)?e:r},"parseBigInteger"),Ot=i(function(r){return r?H.parse(r,te(JSON.parse)):null},
"parseJsonArray"),Ie=i(function(r){return r[0]!=="("?null:(r=r.substring(1,r.length-1).split(","),{x:parseFloat(r[0]),y:parseFloat(r[1])})},"parsePoint"),en=i(function(r){
if(r[0]!=="<"&&r[1]!=="(")return null;for(var e="(",t="",s=!1,n=2;n<r.length-1;n++){if(s||(e+=r[n]),r[n]===")"){s=!0;continue}else if(!s)continue;r[n]!==","&&(t+=
r[n])}var o=Ie(e);return o.radius=parseFloat(t),o},"parseCircle"),tn=i(function(r){r(20,Ut),r(21,Te),r(23,Te),r(26,Te),r(700,parseFloat),r(701,parseFloat),r(16,
Ft),r(1082,ee),r(1114,ee),r(1184,ee),r(600,Ie),r(651,P),r(718,en),r(1e3,Ks),r(1001,Xs),r(1005,Ae),r(1007,Ae),r(1028,Ae),r(1016,$s),r(1017,Zs),r(1021,xe),r(1022,
xe),r(1231,xe),r(1014,P),r(1015,P),r(1008,P),r(1009,P),r(1040,P),r(1041,P),r(1115,Pe),r(1182,Pe),r(1185,Pe),r(1186,Bt),r(1187,Js),r(17,Nt),r(114,JSON.parse.bind(
JSON)),r(3802,JSON.parse.bind(JSON)),r(199,Ot),r(3807,Ot),r(3907,P),r(2951,P),r(791,P),r(1183,P),r(1270,P)},"init");jt.exports={init:tn}});var Vt=d((ya,Gt)=>{"use strict";var C=1e6;function rn(r){var e=r.readInt32BE(0),t=r.readUInt32BE(4),s="";e<0&&(e=~e+(t===0),t=~t+1>>>0,s="-");var n="",o,a,u,c,l,
h;{if(o=e%C,e=e/C>>>0,a=4294967296*o+t,t=a/C>>>0,u=""+(a-C*t),t===0&&e===0)return s+u+n;for(c="",l=6-u.length,h=0;h<l;h++)c+="0";n=c+u+n}{if(o=e%C,e=e/C>>>0,a=4294967296*
o+t,t=a/C>>>0,u=""+(a-C*t),t===0&&e===0)return s+u+n;for(c="",l=6-u.length,h=0;h<l;h++)c+="0";n=c+u+n}{if(o=e%C,e=e/C>>>0,a=4294967296*o+t,t=a/C>>>0,u=""+(a-C*t),
t===0&&e===0)return s+u+n;for(c="",l=6-u.length,h=0;h<l;h++)c+="0";n=c+u+n}return o=e%C,a=4294967296*o+t,u=""+a%C,s+u+n}i(rn,"readInt8");Gt.exports=rn});var $t=d((_a,Yt)=>{var sn=Vt(),_=i(function(r,e,t,s,n){t=t||0,s=s||!1,n=n||function(E,ge,_e){return E*Math.pow(2,_e)+ge};var o=t>>3,a=i(function(E){return s?~E&
255:E},"inv"),u=255,c=8-t%8;e<c&&(u=255<<8-e&255,c=e),t&&(u=u>>t%8);var l=0;t%8+e>=8&&(l=n(0,a(r[o])&u,c));for(var h=e+t>>3,p=o+1;p<h;p++)l=n(l,a(r[p]),8);var g=(e+
t)%8;return g>0&&(l=n(l,a(r[h])>>8-g,g)),l},"parseBits"),Kt=i(function(r,e,t){var s=Math.pow(2,t-1)-1,n=_(r,1),o=_(r,t,1);if(o===0)return 0;var a=1,u=i(function(l,h,p){
l===0&&(l=1);for(var g=1;g<=p;g++)a/=2,(h&1<<p-g)>0&&(l+=a);return l},"parsePrecisionBits"),c=_(r,e,t+1,!1,u);return o==Math.pow(2,t+1)-1?c===0?n===0?1/0:-1/0:NaN:
(n===0?1:-1)*Math.pow(2,o-s)*c},"parseFloatFromBits"),nn=i(function(r){return _(r,1)==1?-1*(_(r,15,1,!0)+1):_(r,15,1)},"parseInt16"),Wt=i(function(r){return _(r,
1)==1?-1*(_(r,31,1,!0)+1):_(r,31,1)},"parseInt32"),on=i(function(r){return Kt(r,23,8)},"parseFloat32"),an=i(function(r){return Kt(r,52,11)},"parseFloat64"),un=i(
function(r){var e=_(r,16,32);if(e==49152)return NaN;for(var t=Math.pow(1e4,_(r,16,16)),s=0,n=[],o=_(r,16),a=0;a<o;a++)s+=_(r,16,64+16*a)*t,t/=1e4;var u=Math.pow(
10,_(r,16,48));return(e===0?1:-1)*Math.round(s*u)/u},"parseNumeric"),zt=i(function(r,e){var t=_(e,1),s=_(e,63,1),n=new Date((t===0?1:-1)*s/1e3+9466848e5);return r||
n.setTime(n.getTime()+n.getTimezoneOffset()*6e4),n.usec=s%1e3,n.getMicroSeconds=function(){return this.usec},n.setMicroSeconds=function(o){this.usec=o},n.getUTCMicroSeconds=
function(){return this.usec},n},"parseDate"),V=i(function(r){for(var e=_(r,32),t=_(r,32,32),s=_(r,32,64),n=96,o=[],a=0;a<e;a++)o[a]=_(r,32,n),n+=32,n+=32;var u=i(
function(l){var h=_(r,32,n);if(n+=32,h==4294967295)return null;var p;if(l==23||l==20)return p=_(r,h*8,n),n+=h*8,p;if(l==25)return p=r.toString(this.encoding,n>>
3,(n+=h<<3)>>3),p;console.log("ERROR: ElementType not implemented: "+l)},"parseElement"),c=i(function(l,h){var p=[],g;if(l.length>1){var E=l.shift();for(g=0;g<E;g++)
p[g]=c(l,h);l.unshift(E)}else for(g=0;g<l[0];g++)p[g]=u(h);return p},"parse");return c(o,s)},"parseArray"),cn=i(function(r){return r.toString("utf8")},"parseTex\
t"),ln=i(function(r){return r===null?null:_(r,8)>0},"parseBool"),hn=i(function(r){r(20,sn),r(21,nn),r(23,Wt),r(26,Wt),r(1700,un),r(700,on),r(701,an),r(16,ln),r(
1114,zt.bind(null,!1)),r(1184,zt.bind(null,!0)),r(1e3,V),r(1007,V),r(1016,V),r(1008,V),r(1009,V),r(25,cn)},"init");Yt.exports={init:hn}});var Jt=d((Sa,Zt)=>{Zt.exports={BOOL:16,BYTEA:17,CHAR:18,INT8:20,INT2:21,INT4:23,REGPROC:24,TEXT:25,OID:26,TID:27,XID:28,CID:29,JSON:114,XML:142,PG_NODE_TREE:194,
SMGR:210,PATH:602,POLYGON:604,CIDR:650,FLOAT4:700,FLOAT8:701,ABSTIME:702,RELTIME:703,TINTERVAL:704,CIRCLE:718,MACADDR8:774,MONEY:790,MACADDR:829,INET:869,ACLITEM:1033,
BPCHAR:1042,VARCHAR:1043,DATE:1082,TIME:1083,TIMESTAMP:1114,TIMESTAMPTZ:1184,INTERVAL:1186,TIMETZ:1266,BIT:1560,VARBIT:1562,NUMERIC:1700,REFCURSOR:1790,REGPROCEDURE:2202,
REGOPER:2203,REGOPERATOR:2204,REGCLASS:2205,REGTYPE:2206,UUID:2950,TXID_SNAPSHOT:2970,PG_LSN:3220,PG_NDISTINCT:3361,PG_DEPENDENCIES:3402,TSVECTOR:3614,TSQUERY:3615,
GTSVECTOR:3642,REGCONFIG:3734,REGDICTIONARY:3769,JSONB:3802,REGNAMESPACE:4089,REGROLE:4096}});var K=d(z=>{var fn=Ht(),dn=$t(),pn=ve(),mn=Jt();z.getTypeParser=yn;z.setTypeParser=gn;z.arrayParser=pn;z.builtins=mn;var W={text:{},binary:{}};function Xt(r){return String(
r)}i(Xt,"noParse");function yn(r,e){return e=e||"text",W[e]&&W[e][r]||Xt}i(yn,"getTypeParser");function gn(r,e,t){typeof e=="function"&&(t=e,e="text"),W[e][r]=t}
i(gn,"setTypeParser");fn.init(function(r,e){W.text[r]=e});dn.init(function(r,e){W.binary[r]=e})});var Y=d((Ea,Me)=>{"use strict";var er;try{er=process.platform==="win32"?process.env.USERNAME:process.env.USER}catch{}Me.exports={host:"localhost",user:er,database:void 0,
password:null,connectionString:void 0,port:5432,rows:0,binary:!1,max:10,idleTimeoutMillis:3e4,client_encoding:"",ssl:!1,sslnegotiation:void 0,application_name:void 0,
fallback_application_name:void 0,options:void 0,parseInputDatesAsUTC:!1,statement_timeout:!1,lock_timeout:!1,idle_in_transaction_session_timeout:!1,query_timeout:!1,
connect_timeout:0,keepalives:1,keepalives_idle:0};var O=K(),_n=O.getTypeParser(20,"text"),wn=O.getTypeParser(1016,"text");Me.exports.__defineSetter__("parseInt8",
function(r){O.setTypeParser(20,"text",r?O.getTypeParser(23,"text"):_n),O.setTypeParser(1016,"text",r?O.getTypeParser(1007,"text"):wn)})});var q=d((Ca,rr)=>{"use strict";var Sn=Y(),bn=y("util"),{isDate:vn}=y("util/types"),En=bn.deprecate(()=>{},"Sending an invalid date to Postgres is deprecated and\
 will throw an error in the next major version of pg. Ensure any Date object passed as a query parameter is valid.","PG_INVALID_DATE");function Cn(r){return'"'+
r.replace(/\\/g,"\\\\").replace(/"/g,'\\"')+'"'}i(Cn,"escapeElement");function tr(r){let e="{";for(let t=0;t<r.length;t++){t>0&&(e+=",");let s=r[t];s==null?e+="\
NULL":Array.isArray(s)?e+=tr(s):ArrayBuffer.isView(s)?(s instanceof Buffer||(s=Buffer.from(s.buffer,s.byteOffset,s.byteLength)),e+="\\\\x"+s.toString("hex")):e+=
Cn(re(s))}return e+="}",e}i(tr,"arrayString");var re=i(function(r,e){return r==null?null:typeof r=="object"?r instanceof Buffer?r:ArrayBuffer.isView(r)?Buffer.from(
r.buffer,r.byteOffset,r.byteLength):vn(r)?(isNaN(r.getTime())&&En(),Sn.parseInputDatesAsUTC?Pn(r):xn(r)):Array.isArray(r)?tr(r):An(r,e):r.toString()},"prepareVa\
lue");function An(r,e){if(r&&typeof r.toPostgres=="function"){if(e=e||[],e.indexOf(r)!==-1)throw new Error('circular reference detected while preparing "'+r+'" \
for query');return e.push(r),re(r.toPostgres(re),e)}return JSON.stringify(r)}i(An,"prepareObject");function xn(r){let e=-r.getTimezoneOffset(),t=r.getFullYear(),
s=t<1;s&&(t=Math.abs(t)+1);let n=String(t).padStart(4,"0")+"-"+String(r.getMonth()+1).padStart(2,"0")+"-"+String(r.getDate()).padStart(2,"0")+"T"+String(r.getHours()).
padStart(2,"0")+":"+String(r.getMinutes()).padStart(2,"0")+":"+String(r.getSeconds()).padStart(2,"0")+"."+String(r.getMilliseconds()).padStart(3,"0");return e<0?
(n+="-",e*=-1):n+="+",n+=String(Math.floor(e/60)).padStart(2,"0")+":"+String(e%60).padStart(2,"0"),s&&(n+=" BC"),n}i(xn,"dateToString");function Pn(r){let e=r.getUTCFullYear(),
t=e<1;t&&(e=Math.abs(e)+1);let s=String(e).padStart(4,"0")+"-"+String(r.getUTCMonth()+1).padStart(2,"0")+"-"+String(r.getUTCDate()).padStart(2,"0")+"T"+String(r.
getUTCHours()).padStart(2,"0")+":"+String(r.getUTCMinutes()).padStart(2,"0")+":"+String(r.getUTCSeconds()).padStart(2,"0")+"."+String(r.getUTCMilliseconds()).padStart(
3,"0");return s+="+00:00",t&&(s+=" BC"),s}i(Pn,"dateToStringUTC");function Tn(r,e,t){return r=typeof r=="string"?{text:r}:In(r),e&&(typeof e=="function"?r.callback=
e:r.values=e),t&&(r.callback=t),r}i(Tn,"normalizeQueryConfig");function In(r){return r==null?r:Object.defineProperties(Object.create(Object.getPrototypeOf(r)),Object.
getOwnPropertyDescriptors(r))}i(In,"cloneQueryConfig");var Mn=i(function(r){return'"'+r.replace(/"/g,'""')+'"'},"escapeIdentifier"),Rn=i(function(r){let e=!1,t="\
'";if(r==null||typeof r!="string")return"''";for(let s=0;s<r.length;s++){let n=r[s];n==="'"?t+=n+n:n==="\\"?(t+=n+n,e=!0):t+=n}return t+="'",e===!0&&(t=" E"+t),
t},"escapeLiteral");rr.exports={prepareValue:i(function(e){return re(e)},"prepareValueWrapper"),normalizeQueryConfig:Tn,escapeIdentifier:Mn,escapeLiteral:Rn}});var Qe=d((xa,ir)=>{var sr=y("crypto");ir.exports={postgresMd5PasswordHash:Qn,randomBytes:qn,deriveKey:On,sha256:kn,hashByName:Dn,hmacSha256:Ln,md5:Re};var nr=sr.
webcrypto||globalThis.crypto,Q=nr.subtle,qe=new TextEncoder;function qn(r){return nr.getRandomValues(Buffer.alloc(r))}i(qn,"randomBytes");async function Re(r){try{
return sr.createHash("md5").update(r,"utf-8").digest("hex")}catch{let t=typeof r=="string"?qe.encode(r):r,s=await Q.digest("MD5",t);return Array.from(new Uint8Array(
s)).map(n=>n.toString(16).padStart(2,"0")).join("")}}i(Re,"md5");async function Qn(r,e,t){let s=await Re(e+r);return"md5"+await Re(Buffer.concat([Buffer.from(s),
t]))}i(Qn,"postgresMd5PasswordHash");async function kn(r){return await Q.digest("SHA-256",r)}i(kn,"sha256");async function Dn(r,e){return await Q.digest(r,e)}i(
Dn,"hashByName");async function Ln(r,e){let t=await Q.importKey("raw",r,{name:"HMAC",hash:"SHA-256"},!1,["sign"]);return await Q.sign("HMAC",t,qe.encode(e))}i(Ln,
"hmacSha256");async function On(r,e,t){let s=await Q.importKey("raw",qe.encode(r),"PBKDF2",!1,["deriveBits"]),n={name:"PBKDF2",hash:"SHA-256",salt:e,iterations:t};
return await Q.deriveBits(n,s,256,["deriveBits"])}i(On,"deriveKey")});var ur=d((Ta,ar)=>{function k(r,e){return new Error("SASL channel binding: "+r+" when parsing public certificate "+e.toString("base64"))}i(k,"x509Error");function ke(r,e){
let t=r[e++];if(t<128)return{length:t,index:e};let s=t&127;if(s>4)throw k("bad length",r);t=0;for(let n=0;n<s;n++)t=t<<8|r[e++];return{length:t,index:e}}i(ke,"r\
eadASN1Length");function or(r,e){if(r[e++]!==6)throw k("non-OID data",r);let{length:t,index:s}=ke(r,e);e=s;let n=e+t,o=r[e++],a=(o/40>>0)+"."+o%40;for(;e<n;){let u=0;
for(;e<n;){let c=r[e++];if(u=u<<7|c&127,c<128)break}a+="."+u}return{oid:a,index:e}}i(or,"readASN1OID");function $(r,e){if(r[e++]!==48)throw k("non-sequence data",
r);return ke(r,e)}i($,"expectASN1Seq");function Bn(r,e){e===void 0&&(e=0),e=$(r,e).index;let{length:t,index:s}=$(r,e);e=s+t,e=$(r,e).index;let{oid:n,index:o}=or(
r,e);switch(n){case"1.2.840.113549.1.1.4":return"MD5";case"1.2.840.113549.1.1.5":return"SHA-1";case"1.2.840.113549.1.1.11":return"SHA-256";case"1.2.840.113549.1\
.1.12":return"SHA-384";case"1.2.840.113549.1.1.13":return"SHA-512";case"1.2.840.113549.1.1.14":return"SHA-224";case"1.2.840.113549.1.1.15":return"SHA512-224";case"\
1.2.840.113549.1.1.16":return"SHA512-256";case"1.2.840.10045.4.1":return"SHA-1";case"1.2.840.10045.4.3.1":return"SHA-224";case"1.2.840.10045.4.3.2":return"SHA-2\
56";case"1.2.840.10045.4.3.3":return"SHA-384";case"1.2.840.10045.4.3.4":return"SHA-512";case"1.2.840.113549.1.1.10":{if(e=o,e=$(r,e).index,r[e++]!==160)throw k(
"non-tag data",r);e=ke(r,e).index,e=$(r,e).index;let{oid:a}=or(r,e);switch(a){case"1.2.840.113549.2.5":return"MD5";case"1.3.14.3.2.26":return"SHA-1";case"2.16.8\
40.1.101.3.4.2.1":return"SHA-256";case"2.16.840.1.101.3.4.2.2":return"SHA-384";case"2.16.840.1.101.3.4.2.3":return"SHA-512"}throw k("unknown hash OID "+a,r)}case"\
1.3.101.110":case"1.3.101.112":return"SHA-512";case"1.3.101.111":case"1.3.101.113":throw k("Ed448 certificate channel binding is not currently supported by Post\
gres")}throw k("unknown OID "+n,r)}i(Bn,"signatureAlgorithmHashFromCertificate");ar.exports={signatureAlgorithmHashFromCertificate:Bn}});var fr=d((Ma,hr)=>{"use strict";var M=Qe(),{signatureAlgorithmHashFromCertificate:Nn}=ur();function Fn(r){let e=/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g,
t=/[\u00AD\u034F\u1806\u180B\u180C\u180D\u200C\u200D\u2060\uFE00-\uFE0F\uFEFF]/g;return r.replace(e," ").replace(t,"").normalize("NFKC")}i(Fn,"saslprep");var De=1e5;
function Un(r,e,t=De){let s=["SCRAM-SHA-256"];e&&s.unshift("SCRAM-SHA-256-PLUS");let n=s.find(u=>r.includes(u));if(!n)throw new Error("SASL: Only mechanism(s) "+
s.join(" and ")+" are supported");if(n==="SCRAM-SHA-256-PLUS"&&typeof e.getPeerCertificate!="function")throw new Error("SASL: Mechanism SCRAM-SHA-256-PLUS requi\
res a certificate");let o=M.randomBytes(18).toString("base64");return{mechanism:n,clientNonce:o,response:(n==="SCRAM-SHA-256-PLUS"?"p=tls-server-end-point":e?"y":
"n")+",,n=*,r="+o,message:"SASLInitialResponse",scramMaxIterations:t}}i(Un,"startSession");async function jn(r,e,t,s){if(r.message!=="SASLInitialResponse")throw new Error(
"SASL: Last message was not SASLInitialResponse");if(typeof e!="string")throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");if(e===
"")throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string");if(typeof t!="string")throw new Error("SASL: SCRAM-SERVER-FIR\
ST-MESSAGE: serverData must be a string");let n=Vn(t);if(n.nonce.startsWith(r.clientNonce)){if(n.nonce.length===r.clientNonce.length)throw new Error("SASL: SCRA\
M-SERVER-FIRST-MESSAGE: server nonce is too short")}else throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce does not start with client nonce");let o=typeof r.
scramMaxIterations=="number"?r.scramMaxIterations:De;if(o!==0&&n.iteration>o)throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration count "+n.iteration+" \
exceeds scramMaxIterations of "+o);let a="n=*,r="+r.clientNonce,u="r="+n.nonce+",s="+n.salt+",i="+n.iteration,c=s?"eSws":"biws";if(r.mechanism==="SCRAM-SHA-256-\
PLUS"){let Et=s.getPeerCertificate().raw,X=Nn(Et);(X==="MD5"||X==="SHA-1")&&(X="SHA-256");let gs=await M.hashByName(X,Et);c=Buffer.concat([Buffer.from("p=tls-se\
rver-end-point,,"),Buffer.from(gs)]).toString("base64")}let l="c="+c+",r="+n.nonce,h=a+","+u+","+l,p=Buffer.from(n.salt,"base64"),g=await M.deriveKey(Fn(e),p,n.
iteration),E=await M.hmacSha256(g,"Client Key"),ge=await M.sha256(E),_e=await M.hmacSha256(ge,h),ps=zn(Buffer.from(E),Buffer.from(_e)).toString("base64"),ms=await M.
hmacSha256(g,"Server Key"),ys=await M.hmacSha256(ms,h);r.message="SASLResponse",r.serverSignature=Buffer.from(ys).toString("base64"),r.response=l+",p="+ps}i(jn,
"continueSession");function Hn(r,e){if(r.message!=="SASLResponse")throw new Error("SASL: Last message was not SASLResponse");if(typeof e!="string")throw new Error(
"SASL: SCRAM-SERVER-FINAL-MESSAGE: serverData must be a string");let{serverSignature:t}=Wn(e);if(t!==r.serverSignature)throw new Error("SASL: SCRAM-SERVER-FINAL\
-MESSAGE: server signature does not match")}i(Hn,"finalizeSession");function Gn(r){if(typeof r!="string")throw new TypeError("SASL: text must be a string");return r.
split("").map((e,t)=>r.charCodeAt(t)).every(e=>e>=33&&e<=43||e>=45&&e<=126)}i(Gn,"isPrintableChars");function cr(r){return/^(?:[a-zA-Z0-9+/]{4})*(?:[a-zA-Z0-9+/]{2}==|[a-zA-Z0-9+/]{3}=)?$/.
test(r)}i(cr,"isBase64");function lr(r){if(typeof r!="string")throw new TypeError("SASL: attribute pairs text must be a string");return new Map(r.split(",").map(
e=>{if(!/^.=/.test(e))throw new Error("SASL: Invalid attribute pair entry");let t=e[0],s=e.substring(2);return[t,s]}))}i(lr,"parseAttributePairs");function Vn(r){
let e=lr(r),t=e.get("r");if(t){if(!Gn(t))throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce must only contain printable characters")}else throw new Error(
"SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce missing");let s=e.get("s");if(s){if(!cr(s))throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt must be base64")}else
throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt missing");let n=e.get("i");if(n){if(!/^[1-9][0-9]*$/.test(n))throw new Error("SASL: SCRAM-SERVER-FIRST-M\
ESSAGE: invalid iteration count")}else throw new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration missing");let o=parseInt(n,10);return{nonce:t,salt:s,iteration:o}}
i(Vn,"parseServerFirstMessage");function Wn(r){let e=lr(r),t=e.get("e"),s=e.get("v");if(t)throw new Error(`SASL: SCRAM-SERVER-FINAL-MESSAGE: server returned err\
or: "${t}"`);if(s){if(!cr(s))throw new Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature must be base64")}else throw new Error("SASL: SCRAM-SERVER-FINAL\
-MESSAGE: server signature is missing");return{serverSignature:s}}i(Wn,"parseServerFinalMessage");function zn(r,e){if(!Buffer.isBuffer(r))throw new TypeError("f\
irst argument must be a Buffer");if(!Buffer.isBuffer(e))throw new TypeError("second argument must be a Buffer");if(r.length!==e.length)throw new Error("Buffer l\
engths must match");if(r.length===0)throw new Error("Buffers cannot be empty");return Buffer.from(r.map((t,s)=>r[s]^e[s]))}i(zn,"xorBuffers");hr.exports={startSession:Un,
continueSession:jn,finalizeSession:Hn,DEFAULT_MAX_SCRAM_ITERATIONS:De}});var ne=d((qa,dr)=>{"use strict";var Kn=K();function se(r){this._types=r||Kn,this.text={},this.binary={}}i(se,"TypeOverrides");se.prototype.getOverrides=function(r){
switch(r){case"text":return this.text;case"binary":return this.binary;default:return{}}};se.prototype.setTypeParser=function(r,e,t){typeof e=="function"&&(t=e,e=
"text"),this.getOverrides(e)[r]=t};se.prototype.getTypeParser=function(r,e){return e=e||"text",this.getOverrides(e)[r]||this._types.getTypeParser(r,e)};dr.exports=
se});var yr=d((ka,mr)=>{"use strict";function B(r,e={}){if(r.charAt(0)==="/"){let c=r.split(" ");return{host:c[0],database:c[1]}}let t=Object.create(null),s,n=!1;/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.
test(r)&&(r=encodeURI(r).replace(/%25(\d\d)/g,"%$1"));try{try{s=new URL(r,"postgres://base")}catch{s=new URL(r.replace("@/","@___DUMMY___/"),"postgres://base"),
n=!0}}catch(c){throw c.input&&(c.input="*****REDACTED*****"),c}for(let c of s.searchParams.entries())t[c[0]]=c[1];if(t.user=t.user||decodeURIComponent(s.username),
t.password=t.password||decodeURIComponent(s.password),s.protocol=="socket:")return t.host=decodeURI(s.pathname),t.database=s.searchParams.get("db"),t.client_encoding=
s.searchParams.get("encoding"),t;let o=(n?"":s.hostname).replace(/^\[(.+)\]$/,"$1");t.host?o&&/^%2f/i.test(o)&&(s.pathname=o+s.pathname):t.host=decodeURIComponent(
o),t.port||(t.port=s.port);let a=s.pathname.slice(1)||null;t.database=a?decodeURI(a):null,(t.ssl==="true"||t.ssl==="1")&&(t.ssl=!0),t.ssl==="0"&&(t.ssl=!1),(t.sslcert||
t.sslkey||t.sslrootcert||t.sslmode)&&(t.ssl={}),t.sslnegotiation==="direct"&&t.ssl===void 0&&(t.ssl=!0);let u=t.sslcert||t.sslkey||t.sslrootcert?y("fs"):null;if(t.
sslcert&&(t.ssl.cert=u.readFileSync(t.sslcert).toString()),t.sslkey&&(t.ssl.key=u.readFileSync(t.sslkey).toString()),t.sslrootcert&&(t.ssl.ca=u.readFileSync(t.sslrootcert).
toString()),e.useLibpqCompat&&t.uselibpqcompat)throw new Error("Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.");if(t.uselibpqcompat===
"true"||e.useLibpqCompat)switch(t.sslmode){case"disable":{t.ssl=!1;break}case"prefer":{t.ssl.rejectUnauthorized=!1;break}case"require":{t.sslrootcert?t.ssl.checkServerIdentity=
function(){}:t.ssl.rejectUnauthorized=!1;break}case"verify-ca":{if(!t.ssl.ca)throw new Error("SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA\
 with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to\
 Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.");t.ssl.checkServerIdentity=
function(){};break}case"verify-full":break}else switch(t.sslmode){case"disable":{t.ssl=!1;break}case"prefer":case"require":case"verify-ca":case"verify-full":{t.
sslmode!=="verify-full"&&Le(t.sslmode);break}case"no-verify":{t.ssl.rejectUnauthorized=!1;break}}return t}i(B,"parse");function Yn(r){return Object.entries(r).reduce(
(t,[s,n])=>(n!=null&&(t[s]=n),t),Object.create(null))}i(Yn,"toConnectionOptions");function pr(r){return Object.entries(r).reduce((t,[s,n])=>{if(s==="ssl"){let o=n;
typeof o=="boolean"&&(t[s]=o),typeof o=="object"&&(t[s]=Yn(o))}else if(n!=null)if(s==="port"){if(n!==""){let o=parseInt(n,10);if(isNaN(o))throw new Error(`Inval\
id ${s}: ${n}`);t[s]=o}}else t[s]=n;return t},Object.create(null))}i(pr,"toClientConfig");function $n(r){return pr(B(r))}i($n,"parseIntoClientConfig");function Le(r){
!Le.warned&&typeof process<"u"&&process.emitWarning&&(Le.warned=!0,process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are\
 treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${r}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`))}i(Le,"deprecatedSslModeWarning");mr.exports=B;B.parse=B;B.toClientConfig=
pr;B.parseIntoClientConfig=$n});var Be=d((La,wr)=>{"use strict";var Zn=y("dns"),_r=Y(),gr=yr().parse,v=i(function(r,e,t){return e[r]?e[r]:(t===void 0?t=process.env["PG"+r.toUpperCase()]:t===!1||
(t=process.env[t]),t||_r[r])},"val"),Jn=i(function(){switch(process.env.PGSSLMODE){case"disable":return!1;case"prefer":case"require":case"verify-ca":case"verify\
-full":return!0;case"no-verify":return{rejectUnauthorized:!1}}return _r.ssl},"readSSLConfigFromEnvironment"),N=i(function(r){return"'"+(""+r).replace(/\\/g,"\\\\").
replace(/'/g,"\\'")+"'"},"quoteParamValue"),A=i(function(r,e,t){let s=e[t];s!=null&&r.push(t+"="+N(s))},"add"),Oe=class{static{i(this,"ConnectionParameters")}constructor(e){
if(e=typeof e=="string"?gr(e):e||{},e.connectionString&&(e=Object.assign({},e,gr(e.connectionString))),this.user=v("user",e),this.database=v("database",e),this.
database===void 0&&(this.database=this.user),this.port=parseInt(v("port",e),10),this.host=v("host",e),Object.defineProperty(this,"password",{configurable:!0,enumerable:!1,
writable:!0,value:v("password",e)}),this.binary=v("binary",e),this.options=v("options",e),this.ssl=typeof e.ssl>"u"?Jn():e.ssl,typeof this.ssl=="string"&&this.ssl===
"true"&&(this.ssl=!0),this.ssl==="no-verify"&&(this.ssl={rejectUnauthorized:!1}),this.ssl&&this.ssl.key&&Object.defineProperty(this.ssl,"key",{enumerable:!1}),this.
sslnegotiation=v("sslnegotiation",e,"PGSSLNEGOTIATION"),this.sslnegotiation!==void 0&&this.sslnegotiation!=="postgres"&&this.sslnegotiation!=="direct")throw new Error(
`Invalid sslnegotiation value: "${this.sslnegotiation}". Valid values are "postgres" and "direct".`);if(this.sslnegotiation==="direct"&&!this.ssl)throw new Error(
"sslnegotiation=direct requires SSL to be enabled");this.client_encoding=v("client_encoding",e),this.replication=v("replication",e),this.isDomainSocket=!(this.host||
"").indexOf("/"),this.application_name=v("application_name",e,"PGAPPNAME"),this.fallback_application_name=v("fallback_application_name",e,!1),this.statement_timeout=
v("statement_timeout",e,!1),this.lock_timeout=v("lock_timeout",e,!1),this.idle_in_transaction_session_timeout=v("idle_in_transaction_session_timeout",e,!1),this.
query_timeout=v("query_timeout",e,!1),e.connectionTimeoutMillis===void 0?this.connect_timeout=process.env.PGCONNECT_TIMEOUT||0:this.connect_timeout=Math.floor(e.
connectionTimeoutMillis/1e3),e.keepAlive===!1?this.keepalives=0:e.keepAlive===!0&&(this.keepalives=1),typeof e.keepAliveInitialDelayMillis=="number"&&(this.keepalives_idle=
Math.floor(e.keepAliveInitialDelayMillis/1e3))}getLibpqConnectionString(e){let t=[];A(t,this,"user"),A(t,this,"password"),A(t,this,"port"),A(t,this,"application\
_name"),A(t,this,"fallback_application_name"),A(t,this,"connect_timeout"),A(t,this,"options");let s=typeof this.ssl=="object"?this.ssl:this.ssl?{sslmode:this.ssl}:
{};if(A(t,s,"sslmode"),A(t,s,"sslca"),A(t,s,"sslkey"),A(t,s,"sslcert"),A(t,s,"sslrootcert"),A(t,this,"sslnegotiation"),this.database&&t.push("dbname="+N(this.database)),
this.replication&&t.push("replication="+N(this.replication)),this.host&&t.push("host="+N(this.host)),this.isDomainSocket)return e(null,t.join(" "));this.client_encoding&&
t.push("client_encoding="+N(this.client_encoding)),Zn.lookup(this.host,function(n,o){return n?e(n,null):(t.push("hostaddr="+N(o)),e(null,t.join(" ")))})}};wr.exports=
Oe});var Fe=d((Ba,br)=>{"use strict";var Xn=K(),Sr=/^([A-Za-z]+)(?: (\d+))?(?: (\d+))?/,Ne=class{static{i(this,"Result")}constructor(e,t){this.command=null,this.rowCount=
null,this.oid=null,this.rows=[],this.fields=[],this._parsers=void 0,this._types=t,this.RowCtor=null,this.rowAsArray=e==="array",this.rowAsArray&&(this.parseRow=
this._parseRowAsArray),this._prebuiltEmptyResultObject=null}addCommandComplete(e){let t;e.text?t=Sr.exec(e.text):t=Sr.exec(e.command),t&&(this.command=t[1],t[3]?
(this.oid=parseInt(t[2],10),this.rowCount=parseInt(t[3],10)):t[2]&&(this.rowCount=parseInt(t[2],10)))}_parseRowAsArray(e){let t=new Array(e.length);for(let s=0,
n=e.length;s<n;s++){let o=e[s];o!==null?t[s]=this._parsers[s](o):t[s]=null}return t}parseRow(e){let t={...this._prebuiltEmptyResultObject};for(let s=0,n=e.length;s<
n;s++){let o=e[s],a=this.fields[s].name;if(o!==null){let u=this.fields[s].format==="binary"?Buffer.from(o):o;t[a]=this._parsers[s](u)}else t[a]=null}return t}addRow(e){
this.rows.push(e)}addFields(e){this.fields=e,this.fields.length&&(this._parsers=new Array(e.length));let t=Object.create(null);for(let s=0;s<e.length;s++){let n=e[s];
t[n.name]=null,this._types?this._parsers[s]=this._types.getTypeParser(n.dataTypeID,n.format||"text"):this._parsers[s]=Xn.getTypeParser(n.dataTypeID,n.format||"t\
ext")}this._prebuiltEmptyResultObject={...t}}};br.exports=Ne});var Ar=d((Fa,Cr)=>{"use strict";var{EventEmitter:ei}=y("events"),vr=Fe(),Er=q(),Ue=class extends ei{static{i(this,"Query")}constructor(e,t,s){super(),e=Er.normalizeQueryConfig(
e,t,s),this.text=e.text,this.values=e.values,this.rows=e.rows,this.types=e.types,this.name=e.name,this.queryMode=e.queryMode,this.binary=e.binary,this.portal=e.
portal||"",this.callback=e.callback,this._rowMode=e.rowMode,process.domain&&e.callback&&(this.callback=process.domain.bind(e.callback)),this._result=new vr(this.
_rowMode,this.types),this._results=this._result,this._canceledDueToError=!1}requiresPreparation(){return this.queryMode==="extended"||this.name||this.rows?!0:!this.
text||!this.values?!1:this.values.length>0}_checkForMultirow(){this._result.command&&(Array.isArray(this._results)||(this._results=[this._result]),this._result=
new vr(this._rowMode,this._result._types),this._results.push(this._result))}handleRowDescription(e){this._checkForMultirow(),this._result.addFields(e.fields),this.
_accumulateRows=this.callback||!this.listeners("row").length}handleDataRow(e){let t;if(!this._canceledDueToError){try{t=this._result.parseRow(e.fields)}catch(s){
this._canceledDueToError=s;return}this.emit("row",t,this._result),this._accumulateRows&&this._result.addRow(t)}}handleCommandComplete(e,t){this._checkForMultirow(),
this._result.addCommandComplete(e),this.rows&&t.sync()}handleEmptyQuery(e){this.rows&&e.sync()}handleError(e,t){if(this._canceledDueToError&&(e=this._canceledDueToError,
this._canceledDueToError=!1),this.callback)return this.callback(e);this.emit("error",e)}handleReadyForQuery(e){if(this._canceledDueToError)return this.handleError(
this._canceledDueToError,e);if(this.callback)try{this.callback(null,this._results)}catch(t){process.nextTick(()=>{throw t})}this.emit("end",this._results)}submit(e){
if(typeof this.text!="string"&&typeof this.name!="string")return new Error("A query must have either text or a name. Supplying neither is unsupported.");let t=e.
parsedStatements[this.name]||e.submittedNamedStatements[this.name];if(this.text&&t&&this.text!==t)return new Error(`Prepared statements must be unique - '${this.
name}' was used for a different statement`);if(this.values&&!Array.isArray(this.values))return new Error("Query values must be an array");if(this.requiresPreparation()){
e.stream.cork&&e.stream.cork();try{this.prepare(e)}finally{e.stream.uncork&&e.stream.uncork()}}else e.query(this.text);return null}hasBeenParsed(e){return this.
name&&(e.parsedStatements[this.name]!==void 0||e.submittedNamedStatements[this.name]!==void 0)}handlePortalSuspended(e){this._getRows(e,this.rows)}_getRows(e,t){
e.execute({portal:this.portal,rows:t}),t?e.flush():e.sync()}prepare(e){this.hasBeenParsed(e)||(e.parse({text:this.text,name:this.name,types:this.types}),this.name&&
(e.submittedNamedStatements[this.name]=this.text));try{e.bind({portal:this.portal,statement:this.name,values:this.values,binary:this.binary,valueMapper:Er.prepareValue})}catch(t){
e.close({type:"S",name:this.name}),e.sync(),this.handleError(t,e);return}e.describe({type:"P",name:this.portal||""}),this._getRows(e,this.rows)}handleCopyInResponse(e){
e.sendCopyFail("No source stream defined")}handleCopyData(e,t){}};Cr.exports=Ue});var rt=d(f=>{"use strict";Object.defineProperty(f,"__esModule",{value:!0});f.NoticeMessage=f.DataRowMessage=f.CommandCompleteMessage=f.ReadyForQueryMessage=f.NotificationResponseMessage=
f.BackendKeyDataMessage=f.AuthenticationMD5Password=f.ParameterStatusMessage=f.ParameterDescriptionMessage=f.RowDescriptionMessage=f.Field=f.CopyResponse=f.CopyDataMessage=
f.DatabaseError=f.copyDone=f.emptyQuery=f.replicationStart=f.portalSuspended=f.noData=f.closeComplete=f.bindComplete=f.parseComplete=void 0;f.parseComplete={name:"\
parseComplete",length:5};f.bindComplete={name:"bindComplete",length:5};f.closeComplete={name:"closeComplete",length:5};f.noData={name:"noData",length:5};f.portalSuspended=
{name:"portalSuspended",length:5};f.replicationStart={name:"replicationStart",length:4};f.emptyQuery={name:"emptyQuery",length:4};f.copyDone={name:"copyDone",length:4};
var je=class extends Error{static{i(this,"DatabaseError")}constructor(e,t,s){super(e),this.length=t,this.name=s}};f.DatabaseError=je;var He=class{static{i(this,
"CopyDataMessage")}constructor(e,t){this.length=e,this.chunk=t,this.name="copyData"}};f.CopyDataMessage=He;var Ge=class{static{i(this,"CopyResponse")}constructor(e,t,s,n){
this.length=e,this.name=t,this.binary=s,this.columnTypes=new Array(n)}};f.CopyResponse=Ge;var Ve=class{static{i(this,"Field")}constructor(e,t,s,n,o,a,u){this.name=
e,this.tableID=t,this.columnID=s,this.dataTypeID=n,this.dataTypeSize=o,this.dataTypeModifier=a,this.format=u}};f.Field=Ve;var We=class{static{i(this,"RowDescrip\
tionMessage")}constructor(e,t){this.length=e,this.fieldCount=t,this.name="rowDescription",this.fields=new Array(this.fieldCount)}};f.RowDescriptionMessage=We;var ze=class{static{
i(this,"ParameterDescriptionMessage")}constructor(e,t){this.length=e,this.parameterCount=t,this.name="parameterDescription",this.dataTypeIDs=new Array(this.parameterCount)}};
f.ParameterDescriptionMessage=ze;var Ke=class{static{i(this,"ParameterStatusMessage")}constructor(e,t,s){this.length=e,this.parameterName=t,this.parameterValue=
s,this.name="parameterStatus"}};f.ParameterStatusMessage=Ke;var Ye=class{static{i(this,"AuthenticationMD5Password")}constructor(e,t){this.length=e,this.salt=t,this.
name="authenticationMD5Password"}};f.AuthenticationMD5Password=Ye;var $e=class{static{i(this,"BackendKeyDataMessage")}constructor(e,t,s){this.length=e,this.processID=
t,this.secretKey=s,this.name="backendKeyData"}};f.BackendKeyDataMessage=$e;var Ze=class{static{i(this,"NotificationResponseMessage")}constructor(e,t,s,n){this.length=
e,this.processId=t,this.channel=s,this.payload=n,this.name="notification"}};f.NotificationResponseMessage=Ze;var Je=class{static{i(this,"ReadyForQueryMessage")}constructor(e,t){
this.length=e,this.status=t,this.name="readyForQuery"}};f.ReadyForQueryMessage=Je;var Xe=class{static{i(this,"CommandCompleteMessage")}constructor(e,t){this.length=
e,this.text=t,this.name="commandComplete"}};f.CommandCompleteMessage=Xe;var et=class{static{i(this,"DataRowMessage")}constructor(e,t){this.length=e,this.fields=
t,this.name="dataRow",this.fieldCount=t.length}};f.DataRowMessage=et;var tt=class{static{i(this,"NoticeMessage")}constructor(e,t){this.length=e,this.message=t,this.
name="notice"}};f.NoticeMessage=tt});var xr=d(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.Writer=void 0;var st=class{static{i(this,"Writer")}constructor(e=256){this.size=
e,this.offset=5,this.headerPosition=0,this.buffer=Buffer.allocUnsafe(e)}ensure(e){if(this.buffer.length-this.offset<e){let s=this.buffer,n=s.length+(s.length>>1)+
e;this.buffer=Buffer.allocUnsafe(n),s.copy(this.buffer,0,0,this.offset)}}addInt32(e){return this.ensure(4),this.buffer[this.offset++]=e>>>24&255,this.buffer[this.
offset++]=e>>>16&255,this.buffer[this.offset++]=e>>>8&255,this.buffer[this.offset++]=e>>>0&255,this}addInt16(e){return this.ensure(2),this.buffer[this.offset++]=
e>>>8&255,this.buffer[this.offset++]=e>>>0&255,this}addCString(e){if(!e)this.ensure(1);else{let t=Buffer.byteLength(e);this.ensure(t+1),this.buffer.write(e,this.
offset,"utf-8"),this.offset+=t}return this.buffer[this.offset++]=0,this}addString(e=""){let t=Buffer.byteLength(e);return this.ensure(t),this.buffer.write(e,this.
offset),this.offset+=t,this}addInt32PrefixedString(e){let t=Buffer.byteLength(e);this.ensure(4+t);let s=this.buffer,n=this.offset;return s[n++]=t>>>24&255,s[n++]=
t>>>16&255,s[n++]=t>>>8&255,s[n++]=t>>>0&255,s.write(e,n,"utf-8"),this.offset=n+t,this}add(e){return this.ensure(e.length),e.copy(this.buffer,this.offset),this.
offset+=e.length,this}reserveUnsafe(e){let t=this.offset;return this.ensure(e),this.offset+=e,t}join(e){if(e){this.buffer[this.headerPosition]=e;let t=this.offset-
(this.headerPosition+1);this.buffer.writeInt32BE(t,this.headerPosition+1)}return this.buffer.slice(e?0:5,this.offset)}flush(e){let t=this.join(e);return this.offset=
5,this.headerPosition=0,this.buffer=Buffer.allocUnsafe(this.size),t}clear(){this.offset=5,this.headerPosition=0}};ie.Writer=st});var Ir=d(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.serialize=void 0;var Pr=xr(),m=new Pr.Writer,ti=i(r=>{m.addInt16(3).addInt16(0);
for(let s of Object.keys(r))m.addCString(s).addCString(r[s]);m.addCString("client_encoding").addCString("UTF8");let e=m.addCString("").flush(),t=e.length+4;return new Pr.
Writer().addInt32(t).add(e).flush()},"startup"),ri=i(()=>{let r=Buffer.allocUnsafe(8);return r.writeInt32BE(8,0),r.writeInt32BE(80877103,4),r},"requestSsl"),si=i(
r=>m.addCString(r).flush(112),"password"),ni=i(function(r,e){return m.addCString(r).addInt32PrefixedString(e),m.flush(112)},"sendSASLInitialResponseMessage"),ii=i(
function(r){return m.addString(r).flush(112)},"sendSCRAMClientFinalMessage"),oi=i(r=>m.addCString(r).flush(81),"query"),Tr=[],ai=i(r=>{let e=r.name||"";e.length>
63&&(console.error("Warning! Postgres only supports 63 characters for query names."),console.error("You supplied %s (%s)",e,e.length),console.error("This can ca\
use conflicts and silent errors executing queries"));let t=r.types||Tr,s=t.length,n=m.addCString(e).addCString(r.text).addInt16(s);for(let o=0;o<s;o++)n.addInt32(
t[o]);return m.flush(80)},"parse"),ui=i(function(r,e,t){let s=r.length;for(let n=0;n<s;n++){let o=e?e(r[n],n):r[n],a=0;o==null?m.addInt32(-1):o instanceof Buffer?
(a=1,m.addInt32(o.length),m.add(o)):m.addInt32PrefixedString(o);let u=m.buffer;u[t++]=0,u[t++]=a}},"writeValues"),ci=i((r={})=>{let e=r.portal||"",t=r.statement||
"",s=r.binary||!1,n=r.values||Tr,o=n.length;m.addCString(e).addCString(t),m.addInt16(o);let a=m.reserveUnsafe(o*2);m.addInt16(o);try{ui(n,r.valueMapper,a)}catch(u){
throw m.clear(),u}return m.addInt16(1),m.addInt16(s?1:0),m.flush(66)},"bind"),li=Buffer.from([69,0,0,0,9,0,0,0,0,0]),hi=i(r=>{if(!r||!r.portal&&!r.rows)return li;
let e=r.portal||"",t=r.rows||0,s=Buffer.byteLength(e),n=4+s+1+4,o=Buffer.allocUnsafe(1+n);return o[0]=69,o.writeInt32BE(n,1),o.write(e,5,"utf-8"),o[s+5]=0,o.writeUInt32BE(
t,o.length-4),o},"execute"),fi=i((r,e)=>{let t=Buffer.allocUnsafe(16);return t.writeInt32BE(16,0),t.writeInt16BE(1234,4),t.writeInt16BE(5678,6),t.writeInt32BE(r,
8),t.writeInt32BE(e,12),t},"cancel"),nt=i((r,e)=>{let s=4+Buffer.byteLength(e)+1,n=Buffer.allocUnsafe(1+s);return n[0]=r,n.writeInt32BE(s,1),n.write(e,5,"utf-8"),
n[s]=0,n},"cstringMessage"),di=m.addCString("P").flush(68),pi=m.addCString("S").flush(68),mi=i(r=>r.name?nt(68,`${r.type}${r.name||""}`):r.type==="P"?di:pi,"des\
cribe"),yi=i(r=>{let e=`${r.type}${r.name||""}`;return nt(67,e)},"close"),gi=i(r=>m.add(r).flush(100),"copyData"),_i=i(r=>nt(102,r),"copyFail"),oe=i(r=>Buffer.from(
[r,0,0,0,4]),"codeOnlyBuffer"),wi=oe(72),Si=oe(83),bi=oe(88),vi=oe(99),Ei={startup:ti,password:si,requestSsl:ri,sendSASLInitialResponseMessage:ni,sendSCRAMClientFinalMessage:ii,
query:oi,parse:ai,bind:ci,execute:hi,describe:mi,close:yi,flush:i(()=>wi,"flush"),sync:i(()=>Si,"sync"),end:i(()=>bi,"end"),copyData:gi,copyDone:i(()=>vi,"copyD\
one"),copyFail:_i,cancel:fi};ae.serialize=Ei});var Mr=d(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.BufferReader=void 0;var it=class{static{i(this,"BufferReader")}constructor(e=0){
this.offset=e,this.buffer=Buffer.allocUnsafe(0),this.encoding="utf-8"}setBuffer(e,t){this.offset=e,this.buffer=t}int16(){let e=this.buffer.readInt16BE(this.offset);
return this.offset+=2,e}byte(){let e=this.buffer[this.offset];return this.offset++,e}int32(){let e=this.buffer.readInt32BE(this.offset);return this.offset+=4,e}uint32(){
let e=this.buffer.readUInt32BE(this.offset);return this.offset+=4,e}string(e){let t=this.buffer.toString(this.encoding,this.offset,this.offset+e);return this.offset+=
e,t}cstring(){let e=this.offset,t=e;for(;this.buffer[t++];);return this.offset=t,this.buffer.toString(this.encoding,e,t-1)}bytes(e){let t=this.buffer.slice(this.
offset,this.offset+e);return this.offset+=e,t}};ue.BufferReader=it});var kr=d(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.Parser=void 0;var w=rt(),Ci=Mr(),at=1,Ai=4,Rr=at+Ai,x=-1,ot=Buffer.allocUnsafe(0),
ut=class{static{i(this,"Parser")}constructor(e){if(this.buffer=ot,this.bufferLength=0,this.bufferOffset=0,this.reader=new Ci.BufferReader,e?.mode==="binary")throw new Error(
"Binary mode not supported yet");this.mode=e?.mode||"text"}parse(e,t){this.mergeBuffer(e);let s=this.bufferOffset+this.bufferLength,n=this.bufferOffset;for(;n+Rr<=
s;){let o=this.buffer[n],a=this.buffer.readUInt32BE(n+at),u=at+a;if(u+n<=s){let c=this.handlePacket(n+Rr,o,a,this.buffer);t(c),n+=u}else break}n===s?(this.buffer=
ot,this.bufferLength=0,this.bufferOffset=0):(this.bufferLength=s-n,this.bufferOffset=n)}mergeBuffer(e){if(this.bufferLength>0){let t=this.bufferLength+e.byteLength;
if(t+this.bufferOffset>this.buffer.byteLength){let n;if(t<=this.buffer.byteLength&&this.bufferOffset>=this.bufferLength)n=this.buffer;else{let o=this.buffer.byteLength*
2;for(;t>=o;)o*=2;n=Buffer.allocUnsafe(o)}this.buffer.copy(n,0,this.bufferOffset,this.bufferOffset+this.bufferLength),this.buffer=n,this.bufferOffset=0}e.copy(this.
buffer,this.bufferOffset+this.bufferLength),this.bufferLength=t}else this.buffer=e,this.bufferOffset=0,this.bufferLength=e.byteLength}handlePacket(e,t,s,n){let{
reader:o}=this;o.setBuffer(e,n);let a;switch(t){case 50:a=w.bindComplete;break;case 49:a=w.parseComplete;break;case 51:a=w.closeComplete;break;case 110:a=w.noData;
break;case 115:a=w.portalSuspended;break;case 99:a=w.copyDone;break;case 87:a=w.replicationStart;break;case 73:a=w.emptyQuery;break;case 68:a=Di(o);break;case 67:
a=Pi(o);break;case 90:a=xi(o);break;case 65:a=Ri(o);break;case 82:a=Bi(o,s);break;case 83:a=Li(o);break;case 75:a=Oi(o);break;case 69:a=qr(o,"error");break;case 78:
a=qr(o,"notice");break;case 84:a=qi(o);break;case 116:a=ki(o);break;case 71:a=Ii(o);break;case 72:a=Mi(o);break;case 100:a=Ti(o,s);break;default:return new w.DatabaseError(
"received invalid response: "+t.toString(16),s,"error")}return o.setBuffer(0,ot),a.length=s,a}};ce.Parser=ut;var xi=i(r=>{let e=r.string(1);return new w.ReadyForQueryMessage(
x,e)},"parseReadyForQueryMessage"),Pi=i(r=>{let e=r.cstring();return new w.CommandCompleteMessage(x,e)},"parseCommandCompleteMessage"),Ti=i((r,e)=>{let t=r.bytes(
e-4);return new w.CopyDataMessage(x,t)},"parseCopyData"),Ii=i(r=>Qr(r,"copyInResponse"),"parseCopyInMessage"),Mi=i(r=>Qr(r,"copyOutResponse"),"parseCopyOutMessa\
ge"),Qr=i((r,e)=>{let t=r.byte()!==0,s=r.int16(),n=new w.CopyResponse(x,e,t,s);for(let o=0;o<s;o++)n.columnTypes[o]=r.int16();return n},"parseCopyMessage"),Ri=i(
r=>{let e=r.int32(),t=r.cstring(),s=r.cstring();return new w.NotificationResponseMessage(x,e,t,s)},"parseNotificationMessage"),qi=i(r=>{let e=r.int16(),t=new w.
RowDescriptionMessage(x,e);for(let s=0;s<e;s++)t.fields[s]=Qi(r);return t},"parseRowDescriptionMessage"),Qi=i(r=>{let e=r.cstring(),t=r.uint32(),s=r.int16(),n=r.
uint32(),o=r.int16(),a=r.int32(),u=r.int16()===0?"text":"binary";return new w.Field(e,t,s,n,o,a,u)},"parseField"),ki=i(r=>{let e=r.int16(),t=new w.ParameterDescriptionMessage(
x,e);for(let s=0;s<e;s++)t.dataTypeIDs[s]=r.uint32();return t},"parseParameterDescriptionMessage"),Di=i(r=>{let e=r.int16(),t=new Array(e);for(let s=0;s<e;s++){
let n=r.int32();t[s]=n===-1?null:r.string(n)}return new w.DataRowMessage(x,t)},"parseDataRowMessage"),Li=i(r=>{let e=r.cstring(),t=r.cstring();return new w.ParameterStatusMessage(
x,e,t)},"parseParameterStatusMessage"),Oi=i(r=>{let e=r.int32(),t=r.int32();return new w.BackendKeyDataMessage(x,e,t)},"parseBackendKeyData"),Bi=i((r,e)=>{let t=r.
int32(),s={name:"authenticationOk",length:e};switch(t){case 0:break;case 3:s.length===8&&(s.name="authenticationCleartextPassword");break;case 5:if(s.length===12){
s.name="authenticationMD5Password";let n=r.bytes(4);return new w.AuthenticationMD5Password(x,n)}break;case 10:{s.name="authenticationSASL",s.mechanisms=[];let n;
do n=r.cstring(),n&&s.mechanisms.push(n);while(n)}break;case 11:s.name="authenticationSASLContinue",s.data=r.string(e-8);break;case 12:s.name="authenticationSAS\
LFinal",s.data=r.string(e-8);break;default:throw new Error("Unknown authenticationOk message type "+t)}return s},"parseAuthenticationResponse"),qr=i((r,e)=>{let t={},
s=r.string(1);for(;s!=="\0";)t[s]=r.cstring(),s=r.string(1);let n=t.M,o=e==="notice"?new w.NoticeMessage(x,n):new w.DatabaseError(n,x,e);return o.severity=t.S,o.
code=t.C,o.detail=t.D,o.hint=t.H,o.position=t.P,o.internalPosition=t.p,o.internalQuery=t.q,o.where=t.W,o.schema=t.s,o.table=t.t,o.column=t.c,o.dataType=t.d,o.constraint=
t.n,o.file=t.F,o.line=t.L,o.routine=t.R,o},"parseErrorMessage")});var ct=d(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});D.DatabaseError=D.serialize=void 0;D.parse=ji;var Ni=rt();Object.defineProperty(D,"Da\
tabaseError",{enumerable:!0,get:i(function(){return Ni.DatabaseError},"get")});var Fi=Ir();Object.defineProperty(D,"serialize",{enumerable:!0,get:i(function(){return Fi.
serialize},"get")});var Ui=kr();function ji(r,e){let t=new Ui.Parser;return r.on("data",s=>t.parse(s,e)),new Promise(s=>r.on("end",()=>s()))}i(ji,"parse")});var Dr=d(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.default={}});var Or=d((tu,Lr)=>{var{getStream:Hi,getSecureStream:Gi}=Ki();Lr.exports={getStream:Hi,getSecureStream:Gi};function Vi(){function r(t){let s=y("net");return new s.
Socket}i(r,"getStream");function e(t){return y("tls").connect(t)}return i(e,"getSecureStream"),{getStream:r,getSecureStream:e}}i(Vi,"getNodejsStreamFuncs");function Wi(){
function r(t){let{CloudflareSocket:s}=Dr();return new s(t)}i(r,"getStream");function e(t){return t.socket.startTls(t),t.socket}return i(e,"getSecureStream"),{getStream:r,
getSecureStream:e}}i(Wi,"getCloudflareStreamFuncs");function zi(){if(typeof navigator=="object"&&navigator!==null&&typeof navigator.userAgent=="string")return navigator.
userAgent==="Cloudflare-Workers";if(typeof Response=="function"){let r=new Response(null,{cf:{thing:!0}});if(typeof r.cf=="object"&&r.cf!==null&&r.cf.thing)return!0}
return!1}i(zi,"isCloudflareRuntime");function Ki(){return zi()?Wi():Vi()}i(Ki,"getStreamFuncs")});var ft=d((su,Nr)=>{"use strict";var Yi=y("events").EventEmitter,{parse:$i,serialize:S}=ct(),Br=Or(),{getStream:Zi}=Br,Ji=S.flush(),Xi=S.sync(),eo=S.end(),ht=class extends Yi{static{
i(this,"Connection")}constructor(e){super(),e=e||{},this.stream=e.stream||Zi(e.ssl),typeof this.stream=="function"&&(this.stream=this.stream(e)),this._keepAlive=
e.keepAlive,this._keepAliveInitialDelayMillis=e.keepAliveInitialDelayMillis,this.parsedStatements={},this.submittedNamedStatements={},this.ssl=e.ssl||!1,this.sslNegotiation=
e.sslNegotiation||"postgres",this._ending=!1,this._emitMessage=!1;let t=this;this.on("newListener",function(s){s==="message"&&(t._emitMessage=!0)})}connect(e,t){
let s=this;this._connecting=!0,this.stream.setNoDelay(!0),this.stream.connect(e,t),this.stream.once("connect",function(){s._keepAlive&&s.stream.setKeepAlive(!0,
s._keepAliveInitialDelayMillis),s.emit("connect")});let n=i(function(o){s._ending&&(o.code==="ECONNRESET"||o.code==="EPIPE")||s.emit("error",o)},"reportStreamEr\
ror");if(this.stream.on("error",n),this.stream.on("close",function(){s.emit("end")}),!this.ssl)return this.attachListeners(this.stream);if(this.sslNegotiation===
"direct")return this.stream.once("connect",function(){s.upgradeToSSL(t,n)});this.stream.once("data",function(o){switch(o.toString("utf8")){case"S":break;case"N":
return s.stream.end(),s.emit("error",new Error("The server does not support SSL connections"));default:return s.stream.end(),s.emit("error",new Error("There was\
 an error establishing an SSL connection"))}s.upgradeToSSL(t,n)})}upgradeToSSL(e,t){let s=this,n={socket:s.stream,host:e};s.ssl!==!0&&(Object.assign(n,s.ssl),"k\
ey"in s.ssl&&(n.key=s.ssl.key)),s.sslNegotiation==="direct"&&(n.ALPNProtocols=["postgresql"]);let o=y("net");o.isIP&&o.isIP(e)===0&&(n.servername=e);try{s.stream=
Br.getSecureStream(n)}catch(a){return s.emit("error",a)}s.attachListeners(s.stream),s.stream.on("error",t),s.emit("sslconnect")}attachListeners(e){$i(e,t=>{let s=t.
name==="error"?"errorMessage":t.name;this._emitMessage&&this.emit("message",t),this.emit(s,t)})}requestSsl(){this.stream.write(S.requestSsl())}startup(e){this.stream.
write(S.startup(e))}cancel(e,t){this._send(S.cancel(e,t))}password(e){this._send(S.password(e))}sendSASLInitialResponseMessage(e,t){this._send(S.sendSASLInitialResponseMessage(
e,t))}sendSCRAMClientFinalMessage(e){this._send(S.sendSCRAMClientFinalMessage(e))}_send(e){return this.stream.writable?this.stream.write(e):!1}query(e){this._send(
S.query(e))}parse(e){this._send(S.parse(e))}bind(e){this._send(S.bind(e))}execute(e){this._send(S.execute(e))}flush(){this.stream.writable&&this.stream.write(Ji)}sync(){
this._send(Xi)}ref(){this.stream.ref()}unref(){this.stream.unref()}end(){if(this._ending=!0,!this._connecting||!this.stream.writable){this.stream.end();return}return this.
stream.write(eo,()=>{this.stream.end()})}close(e){this._send(S.close(e))}describe(e){this._send(S.describe(e))}sendCopyFromChunk(e){this._send(S.copyData(e))}endCopyFrom(){
this._send(S.copyDone())}sendCopyFail(e){this._send(S.copyFail(e))}};Nr.exports=ht});var Hr=d((iu,jr)=>{"use strict";var{Transform:to}=y("stream"),{StringDecoder:ro}=y("string_decoder"),R=Symbol("last"),le=Symbol("decoder");function so(r,e,t){let s;
if(this.overflow){if(s=this[le].write(r).split(this.matcher),s.length===1)return t();s.shift(),this.overflow=!1}else this[R]+=this[le].write(r),s=this[R].split(
this.matcher);this[R]=s.pop();for(let n=0;n<s.length;n++)try{Ur(this,this.mapper(s[n]))}catch(o){return t(o)}if(this.overflow=this[R].length>this.maxLength,this.
overflow&&!this.skipOverflow){t(new Error("maximum buffer reached"));return}t()}i(so,"transform");function no(r){if(this[R]+=this[le].end(),this[R])try{Ur(this,
this.mapper(this[R]))}catch(e){return r(e)}r()}i(no,"flush");function Ur(r,e){e!==void 0&&r.push(e)}i(Ur,"push");function Fr(r){return r}i(Fr,"noop");function io(r,e,t){
switch(r=r||/\r?\n/,e=e||Fr,t=t||{},arguments.length){case 1:typeof r=="function"?(e=r,r=/\r?\n/):typeof r=="object"&&!(r instanceof RegExp)&&!r[Symbol.split]&&
(t=r,r=/\r?\n/);break;case 2:typeof r=="function"?(t=e,e=r,r=/\r?\n/):typeof e=="object"&&(t=e,e=Fr)}t=Object.assign({},t),t.autoDestroy=!0,t.transform=so,t.flush=
no,t.readableObjectMode=!0;let s=new to(t);return s[R]="",s[le]=new ro("utf8"),s.matcher=r,s.mapper=e,s.maxLength=t.maxLength,s.skipOverflow=t.skipOverflow||!1,
s.overflow=!1,s._destroy=function(n,o){this._writableState.errorEmitted=!1,o(n)},s}i(io,"split");jr.exports=io});var Wr=d((au,I)=>{"use strict";var Gr=y("path"),oo=y("stream").Stream,ao=Hr(),Vr=y("util"),uo=5432,he=process.platform==="win32",Z=process.stderr,co=56,lo=7,ho=61440,
fo=32768;function po(r){return(r&ho)==fo}i(po,"isRegFile");var F=["host","port","database","user","password"],dt=F.length,mo=F[dt-1];function pt(){var r=Z instanceof
oo&&Z.writable===!0;if(r){var e=Array.prototype.slice.call(arguments).concat(`
`);Z.write(Vr.format.apply(Vr,e))}}i(pt,"warn");Object.defineProperty(I.exports,"isWin",{get:i(function(){return he},"get"),set:i(function(r){he=r},"set")});I.exports.
warnTo=function(r){var e=Z;return Z=r,e};I.exports.getFileName=function(r){var e=r||process.env,t=e.PGPASSFILE||(he?Gr.join(e.APPDATA||"./","postgresql","pgpass\
.conf"):Gr.join(e.HOME||"./",".pgpass"));return t};I.exports.usePgPass=function(r,e){return Object.prototype.hasOwnProperty.call(process.env,"PGPASSWORD")?!1:he?
!0:(e=e||"<unkn>",po(r.mode)?r.mode&(co|lo)?(pt('WARNING: password file "%s" has group or world access; permissions should be u=rw (0600) or less',e),!1):!0:(pt(
'WARNING: password file "%s" is not a plain file',e),!1))};var yo=I.exports.match=function(r,e){return F.slice(0,-1).reduce(function(t,s,n){return n==1&&Number(
r[s]||uo)===Number(e[s])?t&&!0:t&&(e[s]==="*"||e[s]===r[s])},!0)};I.exports.getPassword=function(r,e,t){var s,n=e.pipe(ao());function o(c){var l=go(c);l&&_o(l)&&
yo(r,l)&&(s=l[mo],n.end())}i(o,"onLine");var a=i(function(){e.destroy(),t(s)},"onEnd"),u=i(function(c){e.destroy(),pt("WARNING: error on reading file: %s",c),t(
void 0)},"onErr");e.on("error",u),n.on("data",o).on("end",a).on("error",u)};var go=I.exports.parseLine=function(r){if(r.length<11||r.match(/^\s+#/))return null;
for(var e="",t="",s=0,n=0,o=0,a={},u=!1,c=i(function(h,p,g){var E=r.substring(p,g);Object.hasOwnProperty.call(process.env,"PGPASS_NO_DEESCAPE")||(E=E.replace(/\\([:\\])/g,
"$1")),a[F[h]]=E},"addToObj"),l=0;l<r.length-1;l+=1){if(e=r.charAt(l+1),t=r.charAt(l),u=s==dt-1,u){c(s,n);break}l>=0&&e==":"&&t!=="\\"&&(c(s,n,l+1),n=l+2,s+=1)}
return a=Object.keys(a).length===dt?a:null,a},_o=I.exports.isValidEntry=function(r){for(var e={0:function(a){return a.length>0},1:function(a){return a==="*"?!0:
(a=Number(a),isFinite(a)&&a>0&&a<9007199254740992&&Math.floor(a)===a)},2:function(a){return a.length>0},3:function(a){return a.length>0},4:function(a){return a.
length>0}},t=0;t<F.length;t+=1){var s=e[t],n=r[F[t]]||"",o=s(n);if(!o)return!1}return!0}});var Kr=d((lu,mt)=>{"use strict";var cu=y("path"),zr=y("fs"),fe=Wr();mt.exports=function(r,e){var t=fe.getFileName();zr.stat(t,function(s,n){if(s||!fe.usePgPass(
n,t))return e(void 0);var o=zr.createReadStream(t);fe.getPassword(r,o,e)})};mt.exports.warnTo=fe.warnTo});var Jr=d((hu,Zr)=>{var wo=y("events").EventEmitter,Yr=q(),J=y("util"),de=fr(),So=ne(),bo=Be(),yt=Ar(),vo=Y(),Eo=ft(),Co=Qe(),$r=J.deprecate(()=>{},"Client.activ\
eQuery is deprecated and will be removed in pg@9.0"),Ao=J.deprecate(()=>{},"Client.queryQueue is deprecated and will be removed in pg@9.0."),xo=J.deprecate(()=>{},
"pgpass support is deprecated and will be removed in pg@9.0. You can provide an async function as the password property to the Client/Pool constructor that retu\
rns a password instead. Within this function you can call the pgpass module in your own code."),Po=J.deprecate(()=>{},"Passing a custom Promise implementation t\
o the Client/Pool constructor is deprecated and will be removed in pg@9.0."),To=J.deprecate(()=>{},"Calling client.query() when the client is already executing \
a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");function Io(r,e){if(typeof r=="numbe\
r")return Number.isFinite(r)?r:e;if(typeof r=="string"&&r.trim()!==""){let t=Number(r);return Number.isFinite(t)?t:e}return e}i(Io,"coerceNumberOrDefault");var pe=class extends wo{static{
i(this,"Client")}constructor(e){super(),this.connectionParameters=new bo(e),this.user=this.connectionParameters.user,this.database=this.connectionParameters.database,
this.port=this.connectionParameters.port,this.host=this.connectionParameters.host,Object.defineProperty(this,"password",{configurable:!0,enumerable:!1,writable:!0,
value:this.connectionParameters.password}),this.replication=this.connectionParameters.replication;let t=e||{};t.Promise&&Po(),this._Promise=t.Promise||global.Promise,
this._types=new So(t.types),this._ending=!1,this._ended=!1,this._connecting=!1,this._connected=!1,this._connectionError=!1,this._queryable=!0,this._activeQuery=
null,this._txStatus=null,this.enableChannelBinding=!!t.enableChannelBinding,this.scramMaxIterations=Io(t.scramMaxIterations,de.DEFAULT_MAX_SCRAM_ITERATIONS),this.
connection=t.connection||new Eo({stream:t.stream,ssl:this.connectionParameters.ssl,sslNegotiation:this.connectionParameters.sslnegotiation,keepAlive:t.keepAlive||
!1,keepAliveInitialDelayMillis:t.keepAliveInitialDelayMillis||0,encoding:this.connectionParameters.client_encoding||"utf8"}),this._queryQueue=[],this._sentQueryQueue=
[],this.pipeline=!!t.pipeline,this.binary=t.binary||vo.binary,this.processID=null,this.secretKey=null,this.ssl=this.connectionParameters.ssl||!1,this.sslNegotiation=
this.connectionParameters.sslnegotiation||"postgres",this.ssl&&this.ssl.key&&Object.defineProperty(this.ssl,"key",{enumerable:!1}),this._connectionTimeoutMillis=
t.connectionTimeoutMillis||0}get activeQuery(){return $r(),this._activeQuery}set activeQuery(e){$r(),this._activeQuery=e}_getActiveQuery(){return this._activeQuery}_errorAllQueries(e){
let t=i(n=>{process.nextTick(()=>{n.handleError(e,this.connection)})},"enqueueError"),s=this._getActiveQuery();s&&(t(s),this._activeQuery=null),this._sentQueryQueue.
forEach(t),this._sentQueryQueue.length=0,this._queryQueue.forEach(t),this._queryQueue.length=0}_connect(e){let t=this,s=this.connection;if(this._connectionCallback=
e,this._connecting||this._connected){let n=new Error("Client has already been connected. You cannot reuse a client.");process.nextTick(()=>{e(n)});return}this._connecting=
!0,this._connectionTimeoutMillis>0&&(this.connectionTimeoutHandle=setTimeout(()=>{s._ending=!0,s.stream.destroy(new Error("timeout expired"))},this._connectionTimeoutMillis),
this.connectionTimeoutHandle.unref&&this.connectionTimeoutHandle.unref()),this.host&&this.host.indexOf("/")===0?s.connect(this.host+"/.s.PGSQL."+this.port):s.connect(
this.port,this.host),s.on("connect",function(){t.ssl?t.sslNegotiation!=="direct"&&s.requestSsl():s.startup(t.getStartupConf())}),s.on("sslconnect",function(){s.
startup(t.getStartupConf())}),this._attachListeners(s),s.once("end",()=>{let n=this._ending?new Error("Connection terminated"):new Error("Connection terminated \
unexpectedly");clearTimeout(this.connectionTimeoutHandle),this._errorAllQueries(n),this._ended=!0,this._ending||(this._connecting&&!this._connectionError?this._connectionCallback?
this._connectionCallback(n):this._handleErrorEvent(n):this._connectionError||this._handleErrorEvent(n)),process.nextTick(()=>{this.emit("end")})})}connect(e){if(e){
this._connect(e);return}return new this._Promise((t,s)=>{this._connect(n=>{n?s(n):t(this)})})}_attachListeners(e){e.on("authenticationCleartextPassword",this._handleAuthCleartextPassword.
bind(this)),e.on("authenticationMD5Password",this._handleAuthMD5Password.bind(this)),e.on("authenticationSASL",this._handleAuthSASL.bind(this)),e.on("authentica\
tionSASLContinue",this._handleAuthSASLContinue.bind(this)),e.on("authenticationSASLFinal",this._handleAuthSASLFinal.bind(this)),e.on("backendKeyData",this._handleBackendKeyData.
bind(this)),e.on("error",this._handleErrorEvent.bind(this)),e.on("errorMessage",this._handleErrorMessage.bind(this)),e.on("readyForQuery",this._handleReadyForQuery.
bind(this)),e.on("notice",this._handleNotice.bind(this)),e.on("rowDescription",this._handleRowDescription.bind(this)),e.on("dataRow",this._handleDataRow.bind(this)),
e.on("portalSuspended",this._handlePortalSuspended.bind(this)),e.on("emptyQuery",this._handleEmptyQuery.bind(this)),e.on("commandComplete",this._handleCommandComplete.
bind(this)),e.on("parseComplete",this._handleParseComplete.bind(this)),e.on("copyInResponse",this._handleCopyInResponse.bind(this)),e.on("copyData",this._handleCopyData.
bind(this)),e.on("notification",this._handleNotification.bind(this))}_getPassword(e){let t=this.connection;if(typeof this.password=="function")this._Promise.resolve().
then(()=>this.password(this.connectionParameters)).then(s=>{if(s!==void 0){if(typeof s!="string"){t.emit("error",new TypeError("Password must be a string"));return}
this.connectionParameters.password=this.password=s}else this.connectionParameters.password=this.password=null;e()}).catch(s=>{t.emit("error",s)});else if(this.password!==
null)e();else try{Kr()(this.connectionParameters,n=>{n!==void 0&&(xo(),this.connectionParameters.password=this.password=n),e()})}catch(s){this.emit("error",s)}}_handleAuthCleartextPassword(e){
this._getPassword(()=>{this.connection.password(this.password)})}_handleAuthMD5Password(e){this._getPassword(async()=>{try{let t=await Co.postgresMd5PasswordHash(
this.user,this.password,e.salt);this.connection.password(t)}catch(t){this.emit("error",t)}})}_handleAuthSASL(e){this._getPassword(()=>{try{this.saslSession=de.startSession(
e.mechanisms,this.enableChannelBinding&&this.connection.stream,this.scramMaxIterations),this.connection.sendSASLInitialResponseMessage(this.saslSession.mechanism,
this.saslSession.response)}catch(t){this.connection.emit("error",t)}})}async _handleAuthSASLContinue(e){try{await de.continueSession(this.saslSession,this.password,
e.data,this.enableChannelBinding&&this.connection.stream),this.connection.sendSCRAMClientFinalMessage(this.saslSession.response)}catch(t){this.connection.emit("\
error",t)}}_handleAuthSASLFinal(e){try{de.finalizeSession(this.saslSession,e.data),this.saslSession=null}catch(t){this.connection.emit("error",t)}}_handleBackendKeyData(e){
this.processID=e.processID,this.secretKey=e.secretKey}_handleReadyForQuery(e){this._connecting&&(this._connecting=!1,this._connected=!0,clearTimeout(this.connectionTimeoutHandle),
this._connectionCallback&&(this._connectionCallback(null,this),this._connectionCallback=null),this.emit("connect"));let t=this._getActiveQuery();this._activeQuery=
null,this._txStatus=e?.status??null,this.readyForQuery=!0,t&&t.handleReadyForQuery(this.connection),this._pulseQueryQueue()}_handleErrorWhileConnecting(e){if(!this.
_connectionError){if(this._connectionError=!0,clearTimeout(this.connectionTimeoutHandle),this._connectionCallback)return this._connectionCallback(e);this.emit("\
error",e)}}_handleErrorEvent(e){if(this._connecting)return this._handleErrorWhileConnecting(e);this._queryable=!1,this._errorAllQueries(e),this.emit("error",e)}_handleErrorMessage(e){
if(this._connecting)return this._handleErrorWhileConnecting(e);let t=this._getActiveQuery();if(!t){this._handleErrorEvent(e);return}this._activeQuery=null,t.name&&
delete this.connection.submittedNamedStatements[t.name],t.handleError(e,this.connection)}_handleRowDescription(e){let t=this._getActiveQuery();if(t==null){let s=new Error(
"Received unexpected rowDescription message from backend.");this._handleErrorEvent(s);return}t.handleRowDescription(e)}_handleDataRow(e){let t=this._getActiveQuery();
if(t==null){let s=new Error("Received unexpected dataRow message from backend.");this._handleErrorEvent(s);return}t.handleDataRow(e)}_handlePortalSuspended(e){let t=this.
_getActiveQuery();if(t==null){let s=new Error("Received unexpected portalSuspended message from backend.");this._handleErrorEvent(s);return}t.handlePortalSuspended(
this.connection)}_handleEmptyQuery(e){let t=this._getActiveQuery();if(t==null){let s=new Error("Received unexpected emptyQuery message from backend.");this._handleErrorEvent(
s);return}t.handleEmptyQuery(this.connection)}_handleCommandComplete(e){let t=this._getActiveQuery();if(t==null){let s=new Error("Received unexpected commandCom\
plete message from backend.");this._handleErrorEvent(s);return}t.handleCommandComplete(e,this.connection)}_handleParseComplete(){let e=this._getActiveQuery();if(e==
null){let t=new Error("Received unexpected parseComplete message from backend.");this._handleErrorEvent(t);return}e.name&&(this.connection.parsedStatements[e.name]=
e.text,delete this.connection.submittedNamedStatements[e.name])}_handleCopyInResponse(e){let t=this._getActiveQuery();if(t==null){let s=new Error("Received unex\
pected copyInResponse message from backend.");this._handleErrorEvent(s);return}t.handleCopyInResponse(this.connection)}_handleCopyData(e){let t=this._getActiveQuery();
if(t==null){let s=new Error("Received unexpected copyData message from backend.");this._handleErrorEvent(s);return}t.handleCopyData(e,this.connection)}_handleNotification(e){
this.emit("notification",e)}_handleNotice(e){this.emit("notice",e)}getStartupConf(){let e=this.connectionParameters,t={user:e.user,database:e.database},s=e.application_name||
e.fallback_application_name;return s&&(t.application_name=s),e.replication&&(t.replication=""+e.replication),e.statement_timeout&&(t.statement_timeout=String(parseInt(
e.statement_timeout,10))),e.lock_timeout&&(t.lock_timeout=String(parseInt(e.lock_timeout,10))),e.idle_in_transaction_session_timeout&&(t.idle_in_transaction_session_timeout=
String(parseInt(e.idle_in_transaction_session_timeout,10))),e.options&&(t.options=e.options),t}cancel(e,t){if(e.activeQuery===t){let s=this.connection;this.host&&
this.host.indexOf("/")===0?s.connect(this.host+"/.s.PGSQL."+this.port):s.connect(this.port,this.host),s.on("connect",function(){s.cancel(e.processID,e.secretKey)})}else
e._queryQueue.indexOf(t)!==-1?e._queryQueue.splice(e._queryQueue.indexOf(t),1):e._sentQueryQueue.indexOf(t)!==-1&&(t.callback=()=>{})}setTypeParser(e,t,s){return this.
_types.setTypeParser(e,t,s)}getTypeParser(e,t){return this._types.getTypeParser(e,t)}escapeIdentifier(e){return Yr.escapeIdentifier(e)}escapeLiteral(e){return Yr.
escapeLiteral(e)}_pulseQueryQueue(){if(this.pipeline){this._pulsePipelinedQueryQueue();return}if(this.readyForQuery===!0){this._activeQuery=this._queryQueue.shift();
let e=this._getActiveQuery();if(e){this.readyForQuery=!1,this.hasExecuted=!0;let t=e.submit(this.connection);t&&process.nextTick(()=>{e.handleError(t,this.connection),
this.readyForQuery=!0,this._pulseQueryQueue()})}else this.hasExecuted&&(this._activeQuery=null,this.emit("drain"))}}_pulsePipelinedQueryQueue(){if(!(!this._connected||
!this._queryable)){for(;this._queryQueue.length>0;){let e=this._queryQueue.shift();this.hasExecuted=!0;let t=e.submit(this.connection);if(t){process.nextTick(()=>{
e.handleError(t,this.connection)});continue}this._sentQueryQueue.push(e)}this.readyForQuery&&!this._activeQuery&&this._sentQueryQueue.length>0&&(this._activeQuery=
this._sentQueryQueue.shift(),this.readyForQuery=!1),!this._activeQuery&&this._sentQueryQueue.length===0&&this._queryQueue.length===0&&this.hasExecuted&&this.emit(
"drain")}}query(e,t,s){let n,o;if(e==null)throw new TypeError("Client was passed a null or undefined query");if(typeof e.submit=="function")o=n=e,n.callback||(typeof t==
"function"?n.callback=t:s&&(n.callback=s));else if(n=new yt(e,t,s),!n.callback)o=new this._Promise((u,c)=>{n.callback=(l,h)=>l?c(l):u(h)}).catch(u=>{throw Error.
captureStackTrace(u),u});else if(typeof n.callback!="function")throw new TypeError("callback is not a function");let a=e.query_timeout||this.connectionParameters.
query_timeout;if(a){let u=n.callback||(()=>{}),c=setTimeout(()=>{let l=new Error("Query read timeout");process.nextTick(()=>{n.handleError(l,this.connection)}),
u(l),n.callback=()=>{};let h=this._queryQueue.indexOf(n);if(h>-1)this._queryQueue.splice(h,1);else if(this.pipeline){this.connection.stream.destroy();return}this.
_pulseQueryQueue()},a);n.callback=(l,h)=>{clearTimeout(c),u(l,h)}}if(this.binary&&!n.binary&&(n.binary=!0),n._result&&!n._result._types&&(n._result._types=this.
_types),this.pipeline){let u=typeof e.submit=="function"&&!(n instanceof yt)?"Custom query classes such as pg-cursor and pg-query-stream are":n.rows?"The `rows`\
 option is":null;if(u)return process.nextTick(()=>{n.handleError(new Error(`${u} not supported in pipeline mode`),this.connection)}),o}return this._queryable?this.
_ending?(process.nextTick(()=>{n.handleError(new Error("Client was closed and is not queryable"),this.connection)}),o):(this._queryQueue.length>0&&!this.pipeline&&
To(),this._queryQueue.push(n),this._pulseQueryQueue(),o):(process.nextTick(()=>{n.handleError(new Error("Client has encountered a connection error and is not qu\
eryable"),this.connection)}),o)}ref(){this.connection.ref()}unref(){this.connection.unref()}getTransactionStatus(){return this._txStatus}end(e){if(this._ending=
!0,!this.connection._connecting||this._ended)if(e){e();return}else return this._Promise.resolve();if(this._queryable?this.pipeline&&(this._getActiveQuery()||this.
_sentQueryQueue.length>0||this._queryQueue.length>0)?this.once("drain",()=>this.connection.end()):this._getActiveQuery()?this.connection.stream.destroy():this.connection.
end():this.connection.stream.destroy(),e)this.connection.once("end",e);else return new this._Promise(t=>{this.connection.once("end",t)})}get queryQueue(){return Ao(),
this._queryQueue}};pe.Query=yt;Zr.exports=pe});var ts=d((du,es)=>{"use strict";var Mo=y("events").EventEmitter,gt=i(function(){},"NOOP"),Xr=i((r,e)=>{let t=r.findIndex(e);return t===-1?void 0:r.splice(t,1)[0]},
"removeWhere"),_t=class{static{i(this,"IdleItem")}constructor(e,t,s){this.client=e,this.idleListener=t,this.timeoutId=s}},U=class{static{i(this,"PendingItem")}constructor(e){
this.callback=e}};function Ro(){throw new Error("Release called on client which has already been released to the pool.")}i(Ro,"throwOnDoubleRelease");function me(r,e){
if(e)return{callback:e,result:void 0};let t,s,n=i(function(a,u){a?t(a):s(u)},"cb"),o=new r(function(a,u){s=a,t=u}).catch(a=>{throw Error.captureStackTrace(a),a});
return{callback:n,result:o}}i(me,"promisify");function qo(r,e){return i(function t(s){s.client=e,e.removeListener("error",t),e.on("error",()=>{r.log("additional\
 client error after disconnection due to error",s)}),r._remove(e),r.emit("error",s,e)},"idleListener")}i(qo,"makeIdleListener");var wt=class extends Mo{static{i(
this,"Pool")}constructor(e,t){super(),this.options=Object.assign({},e),e!=null&&"password"in e&&Object.defineProperty(this.options,"password",{configurable:!0,enumerable:!1,
writable:!0,value:e.password}),e!=null&&e.ssl&&e.ssl.key&&Object.defineProperty(this.options.ssl,"key",{enumerable:!1}),this.options.max=this.options.max||this.
options.poolSize||10,this.options.min=this.options.min||0,this.options.maxUses=this.options.maxUses||1/0,this.options.allowExitOnIdle=this.options.allowExitOnIdle||
!1,this.options.maxLifetimeSeconds=this.options.maxLifetimeSeconds||0,this.log=this.options.log||function(){},this.Client=this.options.Client||t||St().Client,this.
Promise=this.options.Promise||global.Promise,typeof this.options.idleTimeoutMillis>"u"&&(this.options.idleTimeoutMillis=1e4),this._clients=[],this._idle=[],this.
_expired=new WeakSet,this._pendingQueue=[],this._endCallback=void 0,this.ending=!1,this.ended=!1}_promiseTry(e){let t=this.Promise;return typeof t.try=="functio\
n"?t.try(e):new t(s=>s(e()))}_isFull(){return this._clients.length>=this.options.max}_isAboveMin(){return this._clients.length>this.options.min}_pulseQueue(){if(this.
log("pulse queue"),this.ended){this.log("pulse queue ended");return}if(this.ending){this.log("pulse queue on ending"),this._idle.length&&this._idle.slice().map(
t=>{this._remove(t.client)}),this._clients.length||(this.ended=!0,this._endCallback());return}if(!this._pendingQueue.length){this.log("no queued requests");return}
if(!this._idle.length&&this._isFull())return;let e=this._pendingQueue.shift();if(this._idle.length){let t=this._idle.pop();clearTimeout(t.timeoutId);let s=t.client;
s.ref&&s.ref();let n=t.idleListener;return this._acquireClient(s,e,n,!1)}if(!this._isFull())return this.newClient(e);throw new Error("unexpected condition")}_remove(e,t){
let s=Xr(this._idle,o=>o.client===e);s!==void 0&&clearTimeout(s.timeoutId),this._clients=this._clients.filter(o=>o!==e);let n=this;e.end(()=>{n.emit("remove",e),
typeof t=="function"&&t()})}connect(e){if(this.ending){let n=new Error("Cannot use a pool after calling end on the pool");return e?e(n):this.Promise.reject(n)}let t=me(
this.Promise,e),s=t.result;if(this._isFull()||this._idle.length){if(this._idle.length&&process.nextTick(()=>this._pulseQueue()),!this.options.connectionTimeoutMillis)
return this._pendingQueue.push(new U(t.callback)),s;let n=i((u,c,l)=>{clearTimeout(a),t.callback(u,c,l)},"queueCallback"),o=new U(n),a=setTimeout(()=>{Xr(this._pendingQueue,
u=>u.callback===n),o.timedOut=!0,t.callback(new Error("timeout exceeded when trying to connect"))},this.options.connectionTimeoutMillis);return a.unref&&a.unref(),
this._pendingQueue.push(o),s}return this.newClient(new U(t.callback)),s}newClient(e){let t=new this.Client(this.options);this._clients.push(t);let s=qo(this,t);
this.log("checking client timeout");let n,o=!1;this.options.connectionTimeoutMillis&&(n=setTimeout(()=>{t.connection?(this.log("ending client due to timeout"),o=
!0,t.connection.stream.destroy()):t.isConnected()||(this.log("ending client due to timeout"),o=!0,t.end())},this.options.connectionTimeoutMillis)),this.log("con\
necting new client"),t.connect(a=>{if(n&&clearTimeout(n),t.on("error",s),a)this.log("client failed to connect",a),this._clients=this._clients.filter(u=>u!==t),o&&
(a=new Error("Connection terminated due to connection timeout",{cause:a})),this._pulseQueue(),e.timedOut||e.callback(a,void 0,gt);else{if(this.log("new client c\
onnected"),this.options.onConnect){this._promiseTry(()=>this.options.onConnect(t)).then(()=>{this._afterConnect(t,e,s)},u=>{this._clients=this._clients.filter(c=>c!==
t),t.end(()=>{this._pulseQueue(),e.timedOut||e.callback(u,void 0,gt)})});return}return this._afterConnect(t,e,s)}})}_afterConnect(e,t,s){if(this.options.maxLifetimeSeconds!==
0){let n=setTimeout(()=>{this.log("ending client due to expired lifetime"),this._expired.add(e),this._idle.findIndex(a=>a.client===e)!==-1&&this._acquireClient(
e,new U((a,u,c)=>c()),s,!1)},this.options.maxLifetimeSeconds*1e3);n.unref(),e.once("end",()=>clearTimeout(n))}return this._acquireClient(e,t,s,!0)}_acquireClient(e,t,s,n){
n&&this.emit("connect",e),this.emit("acquire",e),e.release=this._releaseOnce(e,s),e.removeListener("error",s),t.timedOut?n&&this.options.verify?this.options.verify(
e,e.release):e.release():n&&this.options.verify?this.options.verify(e,o=>{if(o)return e.release(o),t.callback(o,void 0,gt);t.callback(void 0,e,e.release)}):t.callback(
void 0,e,e.release)}_releaseOnce(e,t){let s=!1;return n=>{s&&Ro(),s=!0,this._release(e,t,n)}}_release(e,t,s){if(e.on("error",t),e._poolUseCount=(e._poolUseCount||
0)+1,this.emit("release",s,e),s||this.ending||!e._queryable||e._ending||e._poolUseCount>=this.options.maxUses)return e._poolUseCount>=this.options.maxUses&&this.
log("remove expended client"),this._remove(e,this._pulseQueue.bind(this));if(this._expired.has(e))return this.log("remove expired client"),this._expired.delete(
e),this._remove(e,this._pulseQueue.bind(this));let o;this.options.idleTimeoutMillis&&this._isAboveMin()&&(o=setTimeout(()=>{this._isAboveMin()&&(this.log("remov\
e idle client"),this._remove(e,this._pulseQueue.bind(this)))},this.options.idleTimeoutMillis),this.options.allowExitOnIdle&&o.unref()),this.options.allowExitOnIdle&&
e.unref(),this._idle.push(new _t(e,t,o)),this._pulseQueue()}query(e,t,s){if(typeof e=="function"){let o=me(this.Promise,e);return setImmediate(function(){return o.
callback(new Error("Passing a function as the first parameter to pool.query is not supported"))}),o.result}typeof t=="function"&&(s=t,t=void 0);let n=me(this.Promise,
s);return s=n.callback,this.connect((o,a)=>{if(o)return s(o);let u=!1,c=i(l=>{u||(u=!0,a.release(l),s(l))},"onError");a.once("error",c),this.log("dispatching qu\
ery");try{a.query(e,t,(l,h)=>{if(this.log("query dispatched"),a.removeListener("error",c),!u)return u=!0,a.release(l),l?s(l):s(void 0,h)})}catch(l){return a.release(
l),s(l)}}),n.result}end(e){if(this.log("ending"),this.ending){let s=new Error("Called end on pool more than once");return e?e(s):this.Promise.reject(s)}this.ending=
!0;let t=me(this.Promise,e);return this._endCallback=t.callback,this._pulseQueue(),t.result}get waitingCount(){return this._pendingQueue.length}get idleCount(){
return this._idle.length}get expiredCount(){return this._clients.reduce((e,t)=>e+(this._expired.has(t)?1:0),0)}get totalCount(){return this._clients.length}};es.
exports=wt});var ns=d((mu,ss)=>{"use strict";var rs=y("events").EventEmitter,Qo=y("util"),bt=q(),j=ss.exports=function(r,e,t){rs.call(this),r=bt.normalizeQueryConfig(r,e,t),
this.text=r.text,this.values=r.values,this.name=r.name,this.queryMode=r.queryMode,this.callback=r.callback,this.state="new",this._arrayMode=r.rowMode==="array",
this._emitRowEvents=!1,this.on("newListener",function(s){s==="row"&&(this._emitRowEvents=!0)}.bind(this))};Qo.inherits(j,rs);var ko={sqlState:"code",statementPosition:"\
position",messagePrimary:"message",messageDetail:"detail",messageHint:"hint",context:"where",schemaName:"schema",tableName:"table",columnName:"column",dataTypeName:"\
dataType",constraintName:"constraint",sourceFile:"file",sourceLine:"line",sourceFunction:"routine"};j.prototype.handleError=function(r){let e=this.native&&this.
native.pq.resultErrorFields();if(e)for(let t in e){let s=ko[t]||t;r[s]=e[t]}this.callback?this.callback(r):this.emit("error",r),this.state="error"};j.prototype.
then=function(r,e){return this._getPromise().then(r,e)};j.prototype.catch=function(r){return this._getPromise().catch(r)};j.prototype._getPromise=function(){return this.
_promise?this._promise:(this._promise=new Promise(function(r,e){this._once("end",r),this._once("error",e)}.bind(this)),this._promise)};j.prototype.submit=function(r){
this.state="running";let e=this;this.native=r.native,r.native.arrayMode=this._arrayMode;let t=i(function(s,n,o){if(r.native.arrayMode=!1,setImmediate(function(){
e.emit("_done")}),s)return e.handleError(s);e._emitRowEvents&&(o.length>1?n.forEach((a,u)=>{a.forEach(c=>{e.emit("row",c,o[u])})}):n.forEach(function(a){e.emit(
"row",a,o)})),e.state="end",e.emit("end",o),e.callback&&e.callback(null,o)},"after");if(process.domain&&(t=process.domain.bind(t)),this.name){this.name.length>63&&
(console.error("Warning! Postgres only supports 63 characters for query names."),console.error("You supplied %s (%s)",this.name,this.name.length),console.error(
"This can cause conflicts and silent errors executing queries"));let s=(this.values||[]).map(bt.prepareValue);if(r.namedQueries[this.name]!==void 0){if(this.text&&
r.namedQueries[this.name]!==this.text){let n=new Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);return t(n)}return r.
native.execute(this.name,s,t)}return r.native.prepare(this.name,this.text,s.length,function(n){return n?t(n):(r.namedQueries[e.name]=e.text,e.native.execute(e.name,
s,t))})}else if(this.values){if(!Array.isArray(this.values)){let n=new Error("Query values must be an array");return t(n)}let s=this.values.map(bt.prepareValue);
r.native.query(this.text,s,t)}else this.queryMode==="extended"?r.native.query(this.text,[],t):r.native.query(this.text,t)}});var cs=d((gu,us)=>{var Do=y("util"),is;try{is=y("pg-native")}catch(r){throw r}var Lo=ne(),os=y("events").EventEmitter,Oo=y("util"),Bo=Be(),as=ns(),No=Do.deprecate(
()=>{},"Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async fl\
ow control mechanism instead."),b=us.exports=function(r){os.call(this),r=r||{},this._Promise=r.Promise||global.Promise,this._types=new Lo(r.types),this.native=new is(
{types:this._types}),this._queryQueue=[],this._ending=!1,this._connecting=!1,this._connected=!1,this._queryable=!0,this.pipeline=!!r.pipeline,this._pipelineInFlight=
!1;let e=this.connectionParameters=new Bo(r);r.nativeConnectionString&&(e.nativeConnectionString=r.nativeConnectionString),this.user=e.user,Object.defineProperty(
this,"password",{configurable:!0,enumerable:!1,writable:!0,value:e.password}),this.database=e.database,this.host=e.host,this.port=e.port,this.namedQueries={}};b.
Query=as;Oo.inherits(b,os);b.prototype._errorAllQueries=function(r){let e=i(t=>{process.nextTick(()=>{t.native=this.native,t.handleError(r)})},"enqueueError");this.
_hasActiveQuery()&&(e(this._activeQuery),this._activeQuery=null),this._queryQueue.forEach(e),this._queryQueue.length=0};b.prototype._connect=function(r){let e=this;
if(this._connecting){process.nextTick(()=>r(new Error("Client has already been connected. You cannot reuse a client.")));return}this._connecting=!0,this.connectionParameters.
getLibpqConnectionString(function(t,s){if(e.connectionParameters.nativeConnectionString&&(s=e.connectionParameters.nativeConnectionString),t)return r(t);e.native.
connect(s,function(n){if(n)return e.native.end(),r(n);e._connected=!0,e.native.on("error",function(o){e._queryable=!1,e._errorAllQueries(o),e.emit("error",o)}),
e.native.on("notification",function(o){e.emit("notification",{channel:o.relname,payload:o.extra})}),e.emit("connect"),e._pulseQueryQueue(!0),r(null,this)})})};b.
prototype.connect=function(r){if(r){this._connect(r);return}return new this._Promise((e,t)=>{this._connect(s=>{s?t(s):e(this)})})};b.prototype.query=function(r,e,t){
let s,n,o,a,u;if(r==null)throw new TypeError("Client was passed a null or undefined query");if(typeof r.submit=="function")o=r.query_timeout||this.connectionParameters.
query_timeout,n=s=r,typeof e=="function"&&(r.callback=e);else if(o=r.query_timeout||this.connectionParameters.query_timeout,s=new as(r,e,t),!s.callback){let c,l;
n=new this._Promise((h,p)=>{c=h,l=p}).catch(h=>{throw Error.captureStackTrace(h),h}),s.callback=(h,p)=>h?l(h):c(p)}return o&&(u=s.callback||(()=>{}),a=setTimeout(
()=>{let c=new Error("Query read timeout");process.nextTick(()=>{s.handleError(c,this.connection)}),u(c),s.callback=()=>{};let l=this._queryQueue.indexOf(s);l>-1&&
this._queryQueue.splice(l,1),this._pulseQueryQueue()},o),s.callback=(c,l)=>{clearTimeout(a),u(c,l)}),this._queryable?this._ending?(s.native=this.native,process.
nextTick(()=>{s.handleError(new Error("Client was closed and is not queryable"))}),n):(this._queryQueue.length>0&&!this.pipeline&&No(),this._queryQueue.push(s),
this._pulseQueryQueue(),n):(s.native=this.native,process.nextTick(()=>{s.handleError(new Error("Client has encountered a connection error and is not queryable"))}),
n)};b.prototype.end=function(r){let e=this;this._ending=!0,this._connecting&&!this._connected&&this.once("connect",()=>{this.end(()=>{})});let t;r||(t=new this.
_Promise(function(n,o){r=i(a=>a?o(a):n(),"cb")}));let s=i(function(){e.native.end(function(){e._connected=!1,e._errorAllQueries(new Error("Connection terminated")),
process.nextTick(()=>{e.emit("end"),r&&r()})})},"doEnd");return this.pipeline&&(this._pipelineInFlight||this._queryQueue.length>0)?this.once("drain",s):s(),t};b.
prototype._hasActiveQuery=function(){return this._activeQuery&&this._activeQuery.state!=="error"&&this._activeQuery.state!=="end"};b.prototype._pulseQueryQueue=
function(r){if(!this._connected)return;if(this.pipeline&&!r)return this._pulsePipelinedQueryQueue();if(this._hasActiveQuery())return;let e=this._queryQueue.shift();
if(!e){r||this.emit("drain");return}this._activeQuery=e,e.submit(this);let t=this;e.once("_done",function(){t._pulseQueryQueue()})};b.prototype._pulsePipelinedQueryQueue=
function(){if(!this._connected||this._pipelineInFlight)return;if(this._queryQueue.length===0){this.hasExecuted&&this.emit("drain");return}this._pipelineInFlight=
!0;let r=this,e=[],t=[],s=q();for(;this._queryQueue.length>0;){let n=this._queryQueue.shift();this.hasExecuted=!0,t.push(n);let o=n.values?n.values.map(s.prepareValue):
null,a={text:n.text,name:n.name,arrayMode:n._arrayMode};o&&(a.values=o),n.name&&this.namedQueries[n.name]&&(a._alreadyPrepared=!0),e.push(a)}this.native.pipeline(
e,function(n,o){if(r._pipelineInFlight=!1,n){r._connected=!1,r._queryable=!1;for(let a=0;a<t.length;a++){let u=t[a];u.native=r.native,u.handleError(n)}r._errorAllQueries(
n),r.emit("error",n),r.emit("end");return}for(let a=0;a<t.length;a++){let u=t[a],c=o[a];u.native=r.native,c.err?u.handleError(c.err):(u.name&&(r.namedQueries[u.
name]=u.text),u.state="end",u.emit("end",c.result),u.callback&&u.callback(null,c.result)),setImmediate(function(){u.emit("_done")})}r._pulsePipelinedQueryQueue()})};
b.prototype.cancel=function(r){this._activeQuery===r?this.native.cancel(function(){}):this._queryQueue.indexOf(r)!==-1&&this._queryQueue.splice(this._queryQueue.
indexOf(r),1)};b.prototype.ref=function(){};b.prototype.unref=function(){};b.prototype.setTypeParser=function(r,e,t){return this._types.setTypeParser(r,e,t)};b.
prototype.getTypeParser=function(r,e){return this._types.getTypeParser(r,e)};b.prototype.isConnected=function(){return this._connected};b.prototype.getTransactionStatus=
function(){return this.native.getTransactionStatus()}});var vt=d((wu,ls)=>{"use strict";ls.exports=cs()});var St=d((bu,ye)=>{"use strict";var Fo=Jr(),Uo=Y(),jo=ft(),Ho=Fe(),Go=q(),Vo=ts(),Wo=ne(),{DatabaseError:zo}=ct(),{escapeIdentifier:Ko,escapeLiteral:Yo}=q(),$o=i(
r=>class extends Vo{static{i(this,"BoundPool")}constructor(t){super(t,r)}},"poolFactory"),hs=i(function(r){this.defaults=Uo,this.Client=r,this.Query=this.Client.
Query,this.Pool=$o(this.Client),this._pools=[],this.Connection=jo,this.types=K(),this.DatabaseError=zo,this.TypeOverrides=Wo,this.escapeIdentifier=Ko,this.escapeLiteral=
Yo,this.Result=Ho,this.utils=Go},"PG"),fs=Fo,ds=!1;try{ds=!!process.env.NODE_PG_FORCE_NATIVE}catch{}ds&&(fs=vt());ye.exports=new hs(fs);Object.defineProperty(ye.
exports,"native",{configurable:!0,enumerable:!1,get(){let r=null;try{r=new hs(vt())}catch(e){if(e.code!=="MODULE_NOT_FOUND")throw e}return Object.defineProperty(
ye.exports,"native",{value:r}),r}})});var T=Cs(St(),1),Zo=T.default.Client,Eu=T.default.Pool,Cu=T.default.Connection,Au=T.default.types,Jo=T.default.Query,Xo=T.default.DatabaseError,xu=T.default.escapeIdentifier,
Pu=T.default.escapeLiteral,Tu=T.default.Result,Iu=T.default.TypeOverrides,Mu=T.default.defaults;export{Zo as Client,Xo as DatabaseError,Jo as Query};
