import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
var ob=Object.create;var es=Object.defineProperty;var sb=Object.getOwnPropertyDescriptor;var ib=Object.getOwnPropertyNames;var ab=Object.getPrototypeOf,cb=Object.prototype.hasOwnProperty;var i=(t,e)=>es(t,"name",{value:e,configurable:!0});var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},Ef=(t,e)=>{for(var r in e)es(t,r,{get:e[r],enumerable:!0})},ub=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ib(e))!cb.call(t,o)&&o!==r&&es(t,o,{get:()=>e[o],enumerable:!(n=sb(e,o))||n.enumerable});return t};var Rf=(t,e,r)=>(r=t!=null?ob(ab(t)):{},ub(e||!t||!t.__esModule?es(r,"default",{value:t,enumerable:!0}):r,t));var wo=S(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.regexpCode=te.getEsmExportName=te.getProperty=te.safeStringify=te.stringify=te.strConcat=
te.addCodeArg=te.str=te._=te.nil=te._Code=te.Name=te.IDENTIFIER=te._CodeOrName=void 0;var xo=class{static{i(this,"_CodeOrName")}};te._CodeOrName=xo;te.IDENTIFIER=
/^[a-z$_][a-z$_0-9]*$/i;var fr=class extends xo{static{i(this,"Name")}constructor(e){if(super(),!te.IDENTIFIER.test(e))throw new Error("CodeGen: name must be a \
valid identifier");this.str=e}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};te.Name=fr;var rt=class extends xo{static{i(this,
"_Code")}constructor(e){super(),this._items=typeof e=="string"?[e]:e}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let e=this._items[0];
return e===""||e==='""'}get str(){var e;return(e=this._str)!==null&&e!==void 0?e:this._str=this._items.reduce((r,n)=>`${r}${n}`,"")}get names(){var e;return(e=this.
_names)!==null&&e!==void 0?e:this._names=this._items.reduce((r,n)=>(n instanceof fr&&(r[n.str]=(r[n.str]||0)+1),r),{})}};te._Code=rt;te.nil=new rt("");function Ug(t,...e){
let r=[t[0]],n=0;for(;n<e.length;)zl(r,e[n]),r.push(t[++n]);return new rt(r)}i(Ug,"_");te._=Ug;var Sl=new rt("+");function Vg(t,...e){let r=[$o(t[0])],n=0;for(;n<
e.length;)r.push(Sl),zl(r,e[n]),r.push(Sl,$o(t[++n]));return wk(r),new rt(r)}i(Vg,"str");te.str=Vg;function zl(t,e){e instanceof rt?t.push(...e._items):e instanceof
fr?t.push(e):t.push(zk(e))}i(zl,"addCodeArg");te.addCodeArg=zl;function wk(t){let e=1;for(;e<t.length-1;){if(t[e]===Sl){let r=kk(t[e-1],t[e+1]);if(r!==void 0){t.
splice(e-1,3,r);continue}t[e++]="+"}e++}}i(wk,"optimize");function kk(t,e){if(e==='""')return t;if(t==='""')return e;if(typeof t=="string")return e instanceof fr||
t[t.length-1]!=='"'?void 0:typeof e!="string"?`${t.slice(0,-1)}${e}"`:e[0]==='"'?t.slice(0,-1)+e.slice(1):void 0;if(typeof e=="string"&&e[0]==='"'&&!(t instanceof
fr))return`"${t}${e.slice(1)}`}i(kk,"mergeExprItems");function Sk(t,e){return e.emptyStr()?t:t.emptyStr()?e:Vg`${t}${e}`}i(Sk,"strConcat");te.strConcat=Sk;function zk(t){
return typeof t=="number"||typeof t=="boolean"||t===null?t:$o(Array.isArray(t)?t.join(","):t)}i(zk,"interpolate");function Pk(t){return new rt($o(t))}i(Pk,"stri\
ngify");te.stringify=Pk;function $o(t){return JSON.stringify(t).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}i($o,"safeStringify");te.safeStringify=
$o;function Tk(t){return typeof t=="string"&&te.IDENTIFIER.test(t)?new rt(`.${t}`):Ug`[${t}]`}i(Tk,"getProperty");te.getProperty=Tk;function Ek(t){if(typeof t==
"string"&&te.IDENTIFIER.test(t))return new rt(`${t}`);throw new Error(`CodeGen: invalid export name: ${t}, use explicit $id name mapping`)}i(Ek,"getEsmExportNam\
e");te.getEsmExportName=Ek;function Rk(t){return new rt(t.toString())}i(Rk,"regexpCode");te.regexpCode=Rk});var El=S(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.ValueScope=Ve.ValueScopeName=Ve.Scope=Ve.varKinds=Ve.UsedValueState=void 0;var Ue=wo(),
Pl=class extends Error{static{i(this,"ValueError")}constructor(e){super(`CodeGen: "code" for ${e} not defined`),this.value=e.value}},yi;(function(t){t[t.Started=
0]="Started",t[t.Completed=1]="Completed"})(yi||(Ve.UsedValueState=yi={}));Ve.varKinds={const:new Ue.Name("const"),let:new Ue.Name("let"),var:new Ue.Name("var")};
var vi=class{static{i(this,"Scope")}constructor({prefixes:e,parent:r}={}){this._names={},this._prefixes=e,this._parent=r}toName(e){return e instanceof Ue.Name?e:
this.name(e)}name(e){return new Ue.Name(this._newName(e))}_newName(e){let r=this._names[e]||this._nameGroup(e);return`${e}${r.index++}`}_nameGroup(e){var r,n;if(!((n=
(r=this._parent)===null||r===void 0?void 0:r._prefixes)===null||n===void 0)&&n.has(e)||this._prefixes&&!this._prefixes.has(e))throw new Error(`CodeGen: prefix "${e}\
" is not allowed in this scope`);return this._names[e]={prefix:e,index:0}}};Ve.Scope=vi;var bi=class extends Ue.Name{static{i(this,"ValueScopeName")}constructor(e,r){
super(r),this.prefix=e}setValue(e,{property:r,itemIndex:n}){this.value=e,this.scopePath=(0,Ue._)`.${new Ue.Name(r)}[${n}]`}};Ve.ValueScopeName=bi;var Ok=(0,Ue._)`\n`,
Tl=class extends vi{static{i(this,"ValueScope")}constructor(e){super(e),this._values={},this._scope=e.scope,this.opts={...e,_n:e.lines?Ok:Ue.nil}}get(){return this.
_scope}name(e){return new bi(e,this._newName(e))}value(e,r){var n;if(r.ref===void 0)throw new Error("CodeGen: ref must be passed in value");let o=this.toName(e),
{prefix:s}=o,a=(n=r.key)!==null&&n!==void 0?n:r.ref,c=this._values[s];if(c){let d=c.get(a);if(d)return d}else c=this._values[s]=new Map;c.set(a,o);let u=this._scope[s]||
(this._scope[s]=[]),l=u.length;return u[l]=r.ref,o.setValue(r,{property:s,itemIndex:l}),o}getValue(e,r){let n=this._values[e];if(n)return n.get(r)}scopeRefs(e,r=this.
_values){return this._reduceValues(r,n=>{if(n.scopePath===void 0)throw new Error(`CodeGen: name "${n}" has no value`);return(0,Ue._)`${e}${n.scopePath}`})}scopeCode(e=this.
_values,r,n){return this._reduceValues(e,o=>{if(o.value===void 0)throw new Error(`CodeGen: name "${o}" has no value`);return o.value.code},r,n)}_reduceValues(e,r,n={},o){
let s=Ue.nil;for(let a in e){let c=e[a];if(!c)continue;let u=n[a]=n[a]||new Map;c.forEach(l=>{if(u.has(l))return;u.set(l,yi.Started);let d=r(l);if(d){let f=this.
opts.es5?Ve.varKinds.var:Ve.varKinds.const;s=(0,Ue._)`${s}${f} ${l} = ${d};${this.opts._n}`}else if(d=o?.(l))s=(0,Ue._)`${s}${d}${this.opts._n}`;else throw new Pl(
l);u.set(l,yi.Completed)})}return s}};Ve.ValueScope=Tl});var F=S(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.or=H.and=H.not=H.CodeGen=H.operators=H.varKinds=H.ValueScopeName=H.ValueScope=H.Scope=
H.Name=H.regexpCode=H.stringify=H.getProperty=H.nil=H.strConcat=H.str=H._=void 0;var X=wo(),pt=El(),Gt=wo();Object.defineProperty(H,"_",{enumerable:!0,get:i(function(){
return Gt._},"get")});Object.defineProperty(H,"str",{enumerable:!0,get:i(function(){return Gt.str},"get")});Object.defineProperty(H,"strConcat",{enumerable:!0,get:i(
function(){return Gt.strConcat},"get")});Object.defineProperty(H,"nil",{enumerable:!0,get:i(function(){return Gt.nil},"get")});Object.defineProperty(H,"getPrope\
rty",{enumerable:!0,get:i(function(){return Gt.getProperty},"get")});Object.defineProperty(H,"stringify",{enumerable:!0,get:i(function(){return Gt.stringify},"g\
et")});Object.defineProperty(H,"regexpCode",{enumerable:!0,get:i(function(){return Gt.regexpCode},"get")});Object.defineProperty(H,"Name",{enumerable:!0,get:i(function(){
return Gt.Name},"get")});var ki=El();Object.defineProperty(H,"Scope",{enumerable:!0,get:i(function(){return ki.Scope},"get")});Object.defineProperty(H,"ValueSco\
pe",{enumerable:!0,get:i(function(){return ki.ValueScope},"get")});Object.defineProperty(H,"ValueScopeName",{enumerable:!0,get:i(function(){return ki.ValueScopeName},
"get")});Object.defineProperty(H,"varKinds",{enumerable:!0,get:i(function(){return ki.varKinds},"get")});H.operators={GT:new X._Code(">"),GTE:new X._Code(">="),
LT:new X._Code("<"),LTE:new X._Code("<="),EQ:new X._Code("==="),NEQ:new X._Code("!=="),NOT:new X._Code("!"),OR:new X._Code("||"),AND:new X._Code("&&"),ADD:new X.
_Code("+")};var At=class{static{i(this,"Node")}optimizeNodes(){return this}optimizeNames(e,r){return this}},Rl=class extends At{static{i(this,"Def")}constructor(e,r,n){
super(),this.varKind=e,this.name=r,this.rhs=n}render({es5:e,_n:r}){let n=e?pt.varKinds.var:this.varKind,o=this.rhs===void 0?"":` = ${this.rhs}`;return`${n} ${this.
name}${o};`+r}optimizeNames(e,r){if(e[this.name.str])return this.rhs&&(this.rhs=sn(this.rhs,e,r)),this}get names(){return this.rhs instanceof X._CodeOrName?this.
rhs.names:{}}},xi=class extends At{static{i(this,"Assign")}constructor(e,r,n){super(),this.lhs=e,this.rhs=r,this.sideEffects=n}render({_n:e}){return`${this.lhs}\
 = ${this.rhs};`+e}optimizeNames(e,r){if(!(this.lhs instanceof X.Name&&!e[this.lhs.str]&&!this.sideEffects))return this.rhs=sn(this.rhs,e,r),this}get names(){let e=this.
lhs instanceof X.Name?{}:{...this.lhs.names};return wi(e,this.rhs)}},Ol=class extends xi{static{i(this,"AssignOp")}constructor(e,r,n,o){super(e,n,o),this.op=r}render({
_n:e}){return`${this.lhs} ${this.op}= ${this.rhs};`+e}},Il=class extends At{static{i(this,"Label")}constructor(e){super(),this.label=e,this.names={}}render({_n:e}){
return`${this.label}:`+e}},Zl=class extends At{static{i(this,"Break")}constructor(e){super(),this.label=e,this.names={}}render({_n:e}){return`break${this.label?
` ${this.label}`:""};`+e}},Cl=class extends At{static{i(this,"Throw")}constructor(e){super(),this.error=e}render({_n:e}){return`throw ${this.error};`+e}get names(){
return this.error.names}},Al=class extends At{static{i(this,"AnyCode")}constructor(e){super(),this.code=e}render({_n:e}){return`${this.code};`+e}optimizeNodes(){
return`${this.code}`?this:void 0}optimizeNames(e,r){return this.code=sn(this.code,e,r),this}get names(){return this.code instanceof X._CodeOrName?this.code.names:
{}}},ko=class extends At{static{i(this,"ParentNode")}constructor(e=[]){super(),this.nodes=e}render(e){return this.nodes.reduce((r,n)=>r+n.render(e),"")}optimizeNodes(){
let{nodes:e}=this,r=e.length;for(;r--;){let n=e[r].optimizeNodes();Array.isArray(n)?e.splice(r,1,...n):n?e[r]=n:e.splice(r,1)}return e.length>0?this:void 0}optimizeNames(e,r){
let{nodes:n}=this,o=n.length;for(;o--;){let s=n[o];s.optimizeNames(e,r)||(Ik(e,s.names),n.splice(o,1))}return n.length>0?this:void 0}get names(){return this.nodes.
reduce((e,r)=>hr(e,r.names),{})}},Nt=class extends ko{static{i(this,"BlockNode")}render(e){return"{"+e._n+super.render(e)+"}"+e._n}},Nl=class extends ko{static{
i(this,"Root")}},on=class extends Nt{static{i(this,"Else")}};on.kind="else";var pr=class t extends Nt{static{i(this,"If")}constructor(e,r){super(r),this.condition=
e}render(e){let r=`if(${this.condition})`+super.render(e);return this.else&&(r+="else "+this.else.render(e)),r}optimizeNodes(){super.optimizeNodes();let e=this.
condition;if(e===!0)return this.nodes;let r=this.else;if(r){let n=r.optimizeNodes();r=this.else=Array.isArray(n)?new on(n):n}if(r)return e===!1?r instanceof t?r:
r.nodes:this.nodes.length?this:new t(Hg(e),r instanceof t?[r]:r.nodes);if(!(e===!1||!this.nodes.length))return this}optimizeNames(e,r){var n;if(this.else=(n=this.
else)===null||n===void 0?void 0:n.optimizeNames(e,r),!!(super.optimizeNames(e,r)||this.else))return this.condition=sn(this.condition,e,r),this}get names(){let e=super.
names;return wi(e,this.condition),this.else&&hr(e,this.else.names),e}};pr.kind="if";var mr=class extends Nt{static{i(this,"For")}};mr.kind="for";var jl=class extends mr{static{
i(this,"ForLoop")}constructor(e){super(),this.iteration=e}render(e){return`for(${this.iteration})`+super.render(e)}optimizeNames(e,r){if(super.optimizeNames(e,r))
return this.iteration=sn(this.iteration,e,r),this}get names(){return hr(super.names,this.iteration.names)}},Ml=class extends mr{static{i(this,"ForRange")}constructor(e,r,n,o){
super(),this.varKind=e,this.name=r,this.from=n,this.to=o}render(e){let r=e.es5?pt.varKinds.var:this.varKind,{name:n,from:o,to:s}=this;return`for(${r} ${n}=${o};\
 ${n}<${s}; ${n}++)`+super.render(e)}get names(){let e=wi(super.names,this.from);return wi(e,this.to)}},$i=class extends mr{static{i(this,"ForIter")}constructor(e,r,n,o){
super(),this.loop=e,this.varKind=r,this.name=n,this.iterable=o}render(e){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(e)}optimizeNames(e,r){
if(super.optimizeNames(e,r))return this.iterable=sn(this.iterable,e,r),this}get names(){return hr(super.names,this.iterable.names)}},So=class extends Nt{static{
i(this,"Func")}constructor(e,r,n){super(),this.name=e,this.args=r,this.async=n}render(e){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.
render(e)}};So.kind="func";var zo=class extends ko{static{i(this,"Return")}render(e){return"return "+super.render(e)}};zo.kind="return";var Dl=class extends Nt{static{
i(this,"Try")}render(e){let r="try"+super.render(e);return this.catch&&(r+=this.catch.render(e)),this.finally&&(r+=this.finally.render(e)),r}optimizeNodes(){var e,
r;return super.optimizeNodes(),(e=this.catch)===null||e===void 0||e.optimizeNodes(),(r=this.finally)===null||r===void 0||r.optimizeNodes(),this}optimizeNames(e,r){
var n,o;return super.optimizeNames(e,r),(n=this.catch)===null||n===void 0||n.optimizeNames(e,r),(o=this.finally)===null||o===void 0||o.optimizeNames(e,r),this}get names(){
let e=super.names;return this.catch&&hr(e,this.catch.names),this.finally&&hr(e,this.finally.names),e}},Po=class extends Nt{static{i(this,"Catch")}constructor(e){
super(),this.error=e}render(e){return`catch(${this.error})`+super.render(e)}};Po.kind="catch";var To=class extends Nt{static{i(this,"Finally")}render(e){return"\
finally"+super.render(e)}};To.kind="finally";var ql=class{static{i(this,"CodeGen")}constructor(e,r={}){this._values={},this._blockStarts=[],this._constants={},this.
opts={...r,_n:r.lines?`
`:""},this._extScope=e,this._scope=new pt.Scope({parent:e}),this._nodes=[new Nl]}toString(){return this._root.render(this.opts)}name(e){return this._scope.name(
e)}scopeName(e){return this._extScope.name(e)}scopeValue(e,r){let n=this._extScope.value(e,r);return(this._values[n.prefix]||(this._values[n.prefix]=new Set)).add(
n),n}getScopeValue(e,r){return this._extScope.getValue(e,r)}scopeRefs(e){return this._extScope.scopeRefs(e,this._values)}scopeCode(){return this._extScope.scopeCode(
this._values)}_def(e,r,n,o){let s=this._scope.toName(r);return n!==void 0&&o&&(this._constants[s.str]=n),this._leafNode(new Rl(e,s,n)),s}const(e,r,n){return this.
_def(pt.varKinds.const,e,r,n)}let(e,r,n){return this._def(pt.varKinds.let,e,r,n)}var(e,r,n){return this._def(pt.varKinds.var,e,r,n)}assign(e,r,n){return this._leafNode(
new xi(e,r,n))}add(e,r){return this._leafNode(new Ol(e,H.operators.ADD,r))}code(e){return typeof e=="function"?e():e!==X.nil&&this._leafNode(new Al(e)),this}object(...e){
let r=["{"];for(let[n,o]of e)r.length>1&&r.push(","),r.push(n),(n!==o||this.opts.es5)&&(r.push(":"),(0,X.addCodeArg)(r,o));return r.push("}"),new X._Code(r)}if(e,r,n){
if(this._blockNode(new pr(e)),r&&n)this.code(r).else().code(n).endIf();else if(r)this.code(r).endIf();else if(n)throw new Error('CodeGen: "else" body without "t\
hen" body');return this}elseIf(e){return this._elseNode(new pr(e))}else(){return this._elseNode(new on)}endIf(){return this._endBlockNode(pr,on)}_for(e,r){return this.
_blockNode(e),r&&this.code(r).endFor(),this}for(e,r){return this._for(new jl(e),r)}forRange(e,r,n,o,s=this.opts.es5?pt.varKinds.var:pt.varKinds.let){let a=this.
_scope.toName(e);return this._for(new Ml(s,a,r,n),()=>o(a))}forOf(e,r,n,o=pt.varKinds.const){let s=this._scope.toName(e);if(this.opts.es5){let a=r instanceof X.
Name?r:this.var("_arr",r);return this.forRange("_i",0,(0,X._)`${a}.length`,c=>{this.var(s,(0,X._)`${a}[${c}]`),n(s)})}return this._for(new $i("of",o,s,r),()=>n(
s))}forIn(e,r,n,o=this.opts.es5?pt.varKinds.var:pt.varKinds.const){if(this.opts.ownProperties)return this.forOf(e,(0,X._)`Object.keys(${r})`,n);let s=this._scope.
toName(e);return this._for(new $i("in",o,s,r),()=>n(s))}endFor(){return this._endBlockNode(mr)}label(e){return this._leafNode(new Il(e))}break(e){return this._leafNode(
new Zl(e))}return(e){let r=new zo;if(this._blockNode(r),this.code(e),r.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(
zo)}try(e,r,n){if(!r&&!n)throw new Error('CodeGen: "try" without "catch" and "finally"');let o=new Dl;if(this._blockNode(o),this.code(e),r){let s=this.name("e");
this._currNode=o.catch=new Po(s),r(s)}return n&&(this._currNode=o.finally=new To,this.code(n)),this._endBlockNode(Po,To)}throw(e){return this._leafNode(new Cl(e))}block(e,r){
return this._blockStarts.push(this._nodes.length),e&&this.code(e).endBlock(r),this}endBlock(e){let r=this._blockStarts.pop();if(r===void 0)throw new Error("Code\
Gen: not in self-balancing block");let n=this._nodes.length-r;if(n<0||e!==void 0&&n!==e)throw new Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`);
return this._nodes.length=r,this}func(e,r=X.nil,n,o){return this._blockNode(new So(e,r,n)),o&&this.code(o).endFunc(),this}endFunc(){return this._endBlockNode(So)}optimize(e=1){
for(;e-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(e){return this._currNode.nodes.push(e),this}_blockNode(e){
this._currNode.nodes.push(e),this._nodes.push(e)}_endBlockNode(e,r){let n=this._currNode;if(n instanceof e||r&&n instanceof r)return this._nodes.pop(),this;throw new Error(
`CodeGen: not in block "${r?`${e.kind}/${r.kind}`:e.kind}"`)}_elseNode(e){let r=this._currNode;if(!(r instanceof pr))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=r.else=e,this}get _root(){return this._nodes[0]}get _currNode(){let e=this._nodes;return e[e.length-1]}set _currNode(e){let r=this._nodes;
r[r.length-1]=e}};H.CodeGen=ql;function hr(t,e){for(let r in e)t[r]=(t[r]||0)+(e[r]||0);return t}i(hr,"addNames");function wi(t,e){return e instanceof X._CodeOrName?
hr(t,e.names):t}i(wi,"addExprNames");function sn(t,e,r){if(t instanceof X.Name)return n(t);if(!o(t))return t;return new X._Code(t._items.reduce((s,a)=>(a instanceof
X.Name&&(a=n(a)),a instanceof X._Code?s.push(...a._items):s.push(a),s),[]));function n(s){let a=r[s.str];return a===void 0||e[s.str]!==1?s:(delete e[s.str],a)}function o(s){
return s instanceof X._Code&&s._items.some(a=>a instanceof X.Name&&e[a.str]===1&&r[a.str]!==void 0)}}i(sn,"optimizeExpr");function Ik(t,e){for(let r in e)t[r]=(t[r]||
0)-(e[r]||0)}i(Ik,"subtractNames");function Hg(t){return typeof t=="boolean"||typeof t=="number"||t===null?!t:(0,X._)`!${Ll(t)}`}i(Hg,"not");H.not=Hg;var Zk=Bg(
H.operators.AND);function Ck(...t){return t.reduce(Zk)}i(Ck,"and");H.and=Ck;var Ak=Bg(H.operators.OR);function Nk(...t){return t.reduce(Ak)}i(Nk,"or");H.or=Nk;function Bg(t){
return(e,r)=>e===X.nil?r:r===X.nil?e:(0,X._)`${Ll(e)} ${t} ${Ll(r)}`}i(Bg,"mappend");function Ll(t){return t instanceof X.Name?t:(0,X._)`(${t})`}i(Ll,"par")});var Y=S(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.checkStrictMode=B.getErrorPath=B.Type=B.useFunc=B.setEvaluated=B.evaluatedPropsToName=
B.mergeEvaluated=B.eachItem=B.unescapeJsonPointer=B.escapeJsonPointer=B.escapeFragment=B.unescapeFragment=B.schemaRefOrVal=B.schemaHasRulesButRef=B.schemaHasRules=
B.checkUnknownRules=B.alwaysValidSchema=B.toHash=void 0;var ie=F(),jk=wo();function Mk(t){let e={};for(let r of t)e[r]=!0;return e}i(Mk,"toHash");B.toHash=Mk;function Dk(t,e){
return typeof e=="boolean"?e:Object.keys(e).length===0?!0:(Gg(t,e),!Wg(e,t.self.RULES.all))}i(Dk,"alwaysValidSchema");B.alwaysValidSchema=Dk;function Gg(t,e=t.schema){
let{opts:r,self:n}=t;if(!r.strictSchema||typeof e=="boolean")return;let o=n.RULES.keywords;for(let s in e)o[s]||Qg(t,`unknown keyword: "${s}"`)}i(Gg,"checkUnkno\
wnRules");B.checkUnknownRules=Gg;function Wg(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(e[r])return!0;return!1}i(Wg,"schemaHasRules");B.schemaHasRules=
Wg;function qk(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(r!=="$ref"&&e.all[r])return!0;return!1}i(qk,"schemaHasRulesButRef");B.schemaHasRulesButRef=
qk;function Lk({topSchemaRef:t,schemaPath:e},r,n,o){if(!o){if(typeof r=="number"||typeof r=="boolean")return r;if(typeof r=="string")return(0,ie._)`${r}`}return(0,ie.
_)`${t}${e}${(0,ie.getProperty)(n)}`}i(Lk,"schemaRefOrVal");B.schemaRefOrVal=Lk;function Fk(t){return Xg(decodeURIComponent(t))}i(Fk,"unescapeFragment");B.unescapeFragment=
Fk;function Uk(t){return encodeURIComponent(Ul(t))}i(Uk,"escapeFragment");B.escapeFragment=Uk;function Ul(t){return typeof t=="number"?`${t}`:t.replace(/~/g,"~0").
replace(/\//g,"~1")}i(Ul,"escapeJsonPointer");B.escapeJsonPointer=Ul;function Xg(t){return t.replace(/~1/g,"/").replace(/~0/g,"~")}i(Xg,"unescapeJsonPointer");B.
unescapeJsonPointer=Xg;function Vk(t,e){if(Array.isArray(t))for(let r of t)e(r);else e(t)}i(Vk,"eachItem");B.eachItem=Vk;function Jg({mergeNames:t,mergeToName:e,
mergeValues:r,resultToName:n}){return(o,s,a,c)=>{let u=a===void 0?s:a instanceof ie.Name?(s instanceof ie.Name?t(o,s,a):e(o,s,a),a):s instanceof ie.Name?(e(o,a,
s),s):r(s,a);return c===ie.Name&&!(u instanceof ie.Name)?n(o,u):u}}i(Jg,"makeMergeEvaluated");B.mergeEvaluated={props:Jg({mergeNames:i((t,e,r)=>t.if((0,ie._)`${r} !== true && ${e} !== undefined`,
()=>{t.if((0,ie._)`${e} === true`,()=>t.assign(r,!0),()=>t.assign(r,(0,ie._)`${r} || {}`).code((0,ie._)`Object.assign(${r}, ${e})`))}),"mergeNames"),mergeToName:i(
(t,e,r)=>t.if((0,ie._)`${r} !== true`,()=>{e===!0?t.assign(r,!0):(t.assign(r,(0,ie._)`${r} || {}`),Vl(t,r,e))}),"mergeToName"),mergeValues:i((t,e)=>t===!0?!0:{...t,
...e},"mergeValues"),resultToName:Yg}),items:Jg({mergeNames:i((t,e,r)=>t.if((0,ie._)`${r} !== true && ${e} !== undefined`,()=>t.assign(r,(0,ie._)`${e} === true ? true : ${r} > ${e} ? ${r} : ${e}`)),
"mergeNames"),mergeToName:i((t,e,r)=>t.if((0,ie._)`${r} !== true`,()=>t.assign(r,e===!0?!0:(0,ie._)`${r} > ${e} ? ${r} : ${e}`)),"mergeToName"),mergeValues:i((t,e)=>t===
!0?!0:Math.max(t,e),"mergeValues"),resultToName:i((t,e)=>t.var("items",e),"resultToName")})};function Yg(t,e){if(e===!0)return t.var("props",!0);let r=t.var("pr\
ops",(0,ie._)`{}`);return e!==void 0&&Vl(t,r,e),r}i(Yg,"evaluatedPropsToName");B.evaluatedPropsToName=Yg;function Vl(t,e,r){Object.keys(r).forEach(n=>t.assign((0,ie.
_)`${e}${(0,ie.getProperty)(n)}`,!0))}i(Vl,"setEvaluated");B.setEvaluated=Vl;var Kg={};function Hk(t,e){return t.scopeValue("func",{ref:e,code:Kg[e.code]||(Kg[e.
code]=new jk._Code(e.code))})}i(Hk,"useFunc");B.useFunc=Hk;var Fl;(function(t){t[t.Num=0]="Num",t[t.Str=1]="Str"})(Fl||(B.Type=Fl={}));function Bk(t,e,r){if(t instanceof
ie.Name){let n=e===Fl.Num;return r?n?(0,ie._)`"[" + ${t} + "]"`:(0,ie._)`"['" + ${t} + "']"`:n?(0,ie._)`"/" + ${t}`:(0,ie._)`"/" + ${t}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return r?(0,ie.getProperty)(t).toString():"/"+Ul(t)}i(Bk,"getErrorPath");B.getErrorPath=Bk;function Qg(t,e,r=t.opts.strictSchema){if(r){if(e=`strict mode: ${e}`,
r===!0)throw new Error(e);t.self.logger.warn(e)}}i(Qg,"checkStrictMode");B.checkStrictMode=Qg});var jt=S(Hl=>{"use strict";Object.defineProperty(Hl,"__esModule",{value:!0});var Te=F(),Jk={data:new Te.Name("data"),valCxt:new Te.Name("valCxt"),instancePath:new Te.
Name("instancePath"),parentData:new Te.Name("parentData"),parentDataProperty:new Te.Name("parentDataProperty"),rootData:new Te.Name("rootData"),dynamicAnchors:new Te.
Name("dynamicAnchors"),vErrors:new Te.Name("vErrors"),errors:new Te.Name("errors"),this:new Te.Name("this"),self:new Te.Name("self"),scope:new Te.Name("scope"),
json:new Te.Name("json"),jsonPos:new Te.Name("jsonPos"),jsonLen:new Te.Name("jsonLen"),jsonPart:new Te.Name("jsonPart")};Hl.default=Jk});var Eo=S(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.extendErrors=Ee.resetErrorsCount=Ee.reportExtraError=Ee.reportError=Ee.keyword$DataError=
Ee.keywordError=void 0;var Q=F(),Si=Y(),Ne=jt();Ee.keywordError={message:i(({keyword:t})=>(0,Q.str)`must pass "${t}" keyword validation`,"message")};Ee.keyword$DataError=
{message:i(({keyword:t,schemaType:e})=>e?(0,Q.str)`"${t}" keyword must be ${e} ($data)`:(0,Q.str)`"${t}" keyword is invalid ($data)`,"message")};function Kk(t,e=Ee.
keywordError,r,n){let{it:o}=t,{gen:s,compositeRule:a,allErrors:c}=o,u=r_(t,e,r);n??(a||c)?e_(s,u):t_(o,(0,Q._)`[${u}]`)}i(Kk,"reportError");Ee.reportError=Kk;function Gk(t,e=Ee.
keywordError,r){let{it:n}=t,{gen:o,compositeRule:s,allErrors:a}=n,c=r_(t,e,r);e_(o,c),s||a||t_(n,Ne.default.vErrors)}i(Gk,"reportExtraError");Ee.reportExtraError=
Gk;function Wk(t,e){t.assign(Ne.default.errors,e),t.if((0,Q._)`${Ne.default.vErrors} !== null`,()=>t.if(e,()=>t.assign((0,Q._)`${Ne.default.vErrors}.length`,e),
()=>t.assign(Ne.default.vErrors,null)))}i(Wk,"resetErrorsCount");Ee.resetErrorsCount=Wk;function Xk({gen:t,keyword:e,schemaValue:r,data:n,errsCount:o,it:s}){if(o===
void 0)throw new Error("ajv implementation error");let a=t.name("err");t.forRange("i",o,Ne.default.errors,c=>{t.const(a,(0,Q._)`${Ne.default.vErrors}[${c}]`),t.
if((0,Q._)`${a}.instancePath === undefined`,()=>t.assign((0,Q._)`${a}.instancePath`,(0,Q.strConcat)(Ne.default.instancePath,s.errorPath))),t.assign((0,Q._)`${a}.schemaPath`,
(0,Q.str)`${s.errSchemaPath}/${e}`),s.opts.verbose&&(t.assign((0,Q._)`${a}.schema`,r),t.assign((0,Q._)`${a}.data`,n))})}i(Xk,"extendErrors");Ee.extendErrors=Xk;
function e_(t,e){let r=t.const("err",e);t.if((0,Q._)`${Ne.default.vErrors} === null`,()=>t.assign(Ne.default.vErrors,(0,Q._)`[${r}]`),(0,Q._)`${Ne.default.vErrors}.push(${r})`),
t.code((0,Q._)`${Ne.default.errors}++`)}i(e_,"addError");function t_(t,e){let{gen:r,validateName:n,schemaEnv:o}=t;o.$async?r.throw((0,Q._)`new ${t.ValidationError}(${e})`):
(r.assign((0,Q._)`${n}.errors`,e),r.return(!1))}i(t_,"returnErrors");var gr={keyword:new Q.Name("keyword"),schemaPath:new Q.Name("schemaPath"),params:new Q.Name(
"params"),propertyName:new Q.Name("propertyName"),message:new Q.Name("message"),schema:new Q.Name("schema"),parentSchema:new Q.Name("parentSchema")};function r_(t,e,r){
let{createErrors:n}=t.it;return n===!1?(0,Q._)`{}`:Yk(t,e,r)}i(r_,"errorObjectCode");function Yk(t,e,r={}){let{gen:n,it:o}=t,s=[Qk(o,r),eS(t,r)];return tS(t,e,s),
n.object(...s)}i(Yk,"errorObject");function Qk({errorPath:t},{instancePath:e}){let r=e?(0,Q.str)`${t}${(0,Si.getErrorPath)(e,Si.Type.Str)}`:t;return[Ne.default.
instancePath,(0,Q.strConcat)(Ne.default.instancePath,r)]}i(Qk,"errorInstancePath");function eS({keyword:t,it:{errSchemaPath:e}},{schemaPath:r,parentSchema:n}){let o=n?
e:(0,Q.str)`${e}/${t}`;return r&&(o=(0,Q.str)`${o}${(0,Si.getErrorPath)(r,Si.Type.Str)}`),[gr.schemaPath,o]}i(eS,"errorSchemaPath");function tS(t,{params:e,message:r},n){
let{keyword:o,data:s,schemaValue:a,it:c}=t,{opts:u,propertyName:l,topSchemaRef:d,schemaPath:f}=c;n.push([gr.keyword,o],[gr.params,typeof e=="function"?e(t):e||(0,Q.
_)`{}`]),u.messages&&n.push([gr.message,typeof r=="function"?r(t):r]),u.verbose&&n.push([gr.schema,a],[gr.parentSchema,(0,Q._)`${d}${f}`],[Ne.default.data,s]),l&&
n.push([gr.propertyName,l])}i(tS,"extraErrorProps")});var o_=S(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});an.boolOrEmptySchema=an.topBoolOrEmptySchema=void 0;var rS=Eo(),nS=F(),oS=jt(),sS={
message:"boolean schema is false"};function iS(t){let{gen:e,schema:r,validateName:n}=t;r===!1?n_(t,!1):typeof r=="object"&&r.$async===!0?e.return(oS.default.data):
(e.assign((0,nS._)`${n}.errors`,null),e.return(!0))}i(iS,"topBoolOrEmptySchema");an.topBoolOrEmptySchema=iS;function aS(t,e){let{gen:r,schema:n}=t;n===!1?(r.var(
e,!1),n_(t)):r.var(e,!0)}i(aS,"boolOrEmptySchema");an.boolOrEmptySchema=aS;function n_(t,e){let{gen:r,data:n}=t,o={gen:r,keyword:"false schema",data:n,schema:!1,
schemaCode:!1,schemaValue:!1,params:{},it:t};(0,rS.reportError)(o,sS,void 0,e)}i(n_,"falseSchemaError")});var Bl=S(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.getRules=cn.isJSONType=void 0;var cS=["string","number","integer","boolean","nul\
l","object","array"],uS=new Set(cS);function lS(t){return typeof t=="string"&&uS.has(t)}i(lS,"isJSONType");cn.isJSONType=lS;function dS(){let t={number:{type:"n\
umber",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...t,integer:!0,boolean:!0,null:!0},
rules:[{rules:[]},t.number,t.string,t.array,t.object],post:{rules:[]},all:{},keywords:{}}}i(dS,"getRules");cn.getRules=dS});var Jl=S(Wt=>{"use strict";Object.defineProperty(Wt,"__esModule",{value:!0});Wt.shouldUseRule=Wt.shouldUseGroup=Wt.schemaHasRulesForType=void 0;function fS({schema:t,
self:e},r){let n=e.RULES.types[r];return n&&n!==!0&&s_(t,n)}i(fS,"schemaHasRulesForType");Wt.schemaHasRulesForType=fS;function s_(t,e){return e.rules.some(r=>i_(
t,r))}i(s_,"shouldUseGroup");Wt.shouldUseGroup=s_;function i_(t,e){var r;return t[e.keyword]!==void 0||((r=e.definition.implements)===null||r===void 0?void 0:r.
some(n=>t[n]!==void 0))}i(i_,"shouldUseRule");Wt.shouldUseRule=i_});var Ro=S(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.reportTypeError=Re.checkDataTypes=Re.checkDataType=Re.coerceAndCheckDataType=Re.
getJSONTypes=Re.getSchemaTypes=Re.DataType=void 0;var pS=Bl(),mS=Jl(),hS=Eo(),L=F(),a_=Y(),un;(function(t){t[t.Correct=0]="Correct",t[t.Wrong=1]="Wrong"})(un||(Re.
DataType=un={}));function gS(t){let e=c_(t.type);if(e.includes("null")){if(t.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!e.
length&&t.nullable!==void 0)throw new Error('"nullable" cannot be used without "type"');t.nullable===!0&&e.push("null")}return e}i(gS,"getSchemaTypes");Re.getSchemaTypes=
gS;function c_(t){let e=Array.isArray(t)?t:t?[t]:[];if(e.every(pS.isJSONType))return e;throw new Error("type must be JSONType or JSONType[]: "+e.join(","))}i(c_,
"getJSONTypes");Re.getJSONTypes=c_;function _S(t,e){let{gen:r,data:n,opts:o}=t,s=yS(e,o.coerceTypes),a=e.length>0&&!(s.length===0&&e.length===1&&(0,mS.schemaHasRulesForType)(
t,e[0]));if(a){let c=Gl(e,n,o.strictNumbers,un.Wrong);r.if(c,()=>{s.length?vS(t,e,s):Wl(t)})}return a}i(_S,"coerceAndCheckDataType");Re.coerceAndCheckDataType=_S;
var u_=new Set(["string","number","integer","boolean","null"]);function yS(t,e){return e?t.filter(r=>u_.has(r)||e==="array"&&r==="array"):[]}i(yS,"coerceToTypes");
function vS(t,e,r){let{gen:n,data:o,opts:s}=t,a=n.let("dataType",(0,L._)`typeof ${o}`),c=n.let("coerced",(0,L._)`undefined`);s.coerceTypes==="array"&&n.if((0,L.
_)`${a} == 'object' && Array.isArray(${o}) && ${o}.length == 1`,()=>n.assign(o,(0,L._)`${o}[0]`).assign(a,(0,L._)`typeof ${o}`).if(Gl(e,o,s.strictNumbers),()=>n.
assign(c,o))),n.if((0,L._)`${c} !== undefined`);for(let l of r)(u_.has(l)||l==="array"&&s.coerceTypes==="array")&&u(l);n.else(),Wl(t),n.endIf(),n.if((0,L._)`${c} !== undefined`,
()=>{n.assign(o,c),bS(t,c)});function u(l){switch(l){case"string":n.elseIf((0,L._)`${a} == "number" || ${a} == "boolean"`).assign(c,(0,L._)`"" + ${o}`).elseIf((0,L.
_)`${o} === null`).assign(c,(0,L._)`""`);return;case"number":n.elseIf((0,L._)`${a} == "boolean" || ${o} === null
              || (${a} == "string" && ${o} && ${o} == +${o})`).assign(c,(0,L._)`+${o}`);return;case"integer":n.elseIf((0,L._)`${a} === "boolean" || ${o} === null
              || (${a} === "string" && ${o} && ${o} == +${o} && !(${o} % 1))`).assign(c,(0,L._)`+${o}`);return;case"boolean":n.elseIf((0,L._)`${o} === "false" || ${o} === 0 || ${o} === null`).
assign(c,!1).elseIf((0,L._)`${o} === "true" || ${o} === 1`).assign(c,!0);return;case"null":n.elseIf((0,L._)`${o} === "" || ${o} === 0 || ${o} === false`),n.assign(
c,null);return;case"array":n.elseIf((0,L._)`${a} === "string" || ${a} === "number"
              || ${a} === "boolean" || ${o} === null`).assign(c,(0,L._)`[${o}]`)}}i(u,"coerceSpecificType")}i(vS,"coerceData");function bS({gen:t,parentData:e,parentDataProperty:r},n){
t.if((0,L._)`${e} !== undefined`,()=>t.assign((0,L._)`${e}[${r}]`,n))}i(bS,"assignParentData");function Kl(t,e,r,n=un.Correct){let o=n===un.Correct?L.operators.
EQ:L.operators.NEQ,s;switch(t){case"null":return(0,L._)`${e} ${o} null`;case"array":s=(0,L._)`Array.isArray(${e})`;break;case"object":s=(0,L._)`${e} && typeof ${e} == "object" && !Array.isArray(${e})`;
break;case"integer":s=a((0,L._)`!(${e} % 1) && !isNaN(${e})`);break;case"number":s=a();break;default:return(0,L._)`typeof ${e} ${o} ${t}`}return n===un.Correct?
s:(0,L.not)(s);function a(c=L.nil){return(0,L.and)((0,L._)`typeof ${e} == "number"`,c,r?(0,L._)`isFinite(${e})`:L.nil)}}i(Kl,"checkDataType");Re.checkDataType=Kl;
function Gl(t,e,r,n){if(t.length===1)return Kl(t[0],e,r,n);let o,s=(0,a_.toHash)(t);if(s.array&&s.object){let a=(0,L._)`typeof ${e} != "object"`;o=s.null?a:(0,L.
_)`!${e} || ${a}`,delete s.null,delete s.array,delete s.object}else o=L.nil;s.number&&delete s.integer;for(let a in s)o=(0,L.and)(o,Kl(a,e,r,n));return o}i(Gl,"\
checkDataTypes");Re.checkDataTypes=Gl;var xS={message:i(({schema:t})=>`must be ${t}`,"message"),params:i(({schema:t,schemaValue:e})=>typeof t=="string"?(0,L._)`{type: ${t}}`:
(0,L._)`{type: ${e}}`,"params")};function Wl(t){let e=$S(t);(0,hS.reportError)(e,xS)}i(Wl,"reportTypeError");Re.reportTypeError=Wl;function $S(t){let{gen:e,data:r,
schema:n}=t,o=(0,a_.schemaRefOrVal)(t,n,"type");return{gen:e,keyword:"type",data:r,schema:n.type,schemaCode:o,schemaValue:o,parentSchema:n,params:{},it:t}}i($S,
"getTypeErrorContext")});var d_=S(zi=>{"use strict";Object.defineProperty(zi,"__esModule",{value:!0});zi.assignDefaults=void 0;var ln=F(),wS=Y();function kS(t,e){let{properties:r,items:n}=t.
schema;if(e==="object"&&r)for(let o in r)l_(t,o,r[o].default);else e==="array"&&Array.isArray(n)&&n.forEach((o,s)=>l_(t,s,o.default))}i(kS,"assignDefaults");zi.
assignDefaults=kS;function l_(t,e,r){let{gen:n,compositeRule:o,data:s,opts:a}=t;if(r===void 0)return;let c=(0,ln._)`${s}${(0,ln.getProperty)(e)}`;if(o){(0,wS.checkStrictMode)(
t,`default is ignored for: ${c}`);return}let u=(0,ln._)`${c} === undefined`;a.useDefaults==="empty"&&(u=(0,ln._)`${u} || ${c} === null || ${c} === ""`),n.if(u,(0,ln.
_)`${c} = ${(0,ln.stringify)(r)}`)}i(l_,"assignDefault")});var nt=S(ne=>{"use strict";Object.defineProperty(ne,"__esModule",{value:!0});ne.validateUnion=ne.validateArray=ne.usePattern=ne.callValidateCode=ne.schemaProperties=
ne.allSchemaProperties=ne.noPropertyInData=ne.propertyInData=ne.isOwnProperty=ne.hasPropFunc=ne.reportMissingProp=ne.checkMissingProp=ne.checkReportMissingProp=
void 0;var le=F(),Xl=Y(),Xt=jt(),SS=Y();function zS(t,e){let{gen:r,data:n,it:o}=t;r.if(Ql(r,n,e,o.opts.ownProperties),()=>{t.setParams({missingProperty:(0,le._)`${e}`},
!0),t.error()})}i(zS,"checkReportMissingProp");ne.checkReportMissingProp=zS;function PS({gen:t,data:e,it:{opts:r}},n,o){return(0,le.or)(...n.map(s=>(0,le.and)(Ql(
t,e,s,r.ownProperties),(0,le._)`${o} = ${s}`)))}i(PS,"checkMissingProp");ne.checkMissingProp=PS;function TS(t,e){t.setParams({missingProperty:e},!0),t.error()}i(
TS,"reportMissingProp");ne.reportMissingProp=TS;function f_(t){return t.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,le._)`Object.prototype.hasOwnProperty`})}
i(f_,"hasPropFunc");ne.hasPropFunc=f_;function Yl(t,e,r){return(0,le._)`${f_(t)}.call(${e}, ${r})`}i(Yl,"isOwnProperty");ne.isOwnProperty=Yl;function ES(t,e,r,n){
let o=(0,le._)`${e}${(0,le.getProperty)(r)} !== undefined`;return n?(0,le._)`${o} && ${Yl(t,e,r)}`:o}i(ES,"propertyInData");ne.propertyInData=ES;function Ql(t,e,r,n){
let o=(0,le._)`${e}${(0,le.getProperty)(r)} === undefined`;return n?(0,le.or)(o,(0,le.not)(Yl(t,e,r))):o}i(Ql,"noPropertyInData");ne.noPropertyInData=Ql;function p_(t){
return t?Object.keys(t).filter(e=>e!=="__proto__"):[]}i(p_,"allSchemaProperties");ne.allSchemaProperties=p_;function RS(t,e){return p_(e).filter(r=>!(0,Xl.alwaysValidSchema)(
t,e[r]))}i(RS,"schemaProperties");ne.schemaProperties=RS;function OS({schemaCode:t,data:e,it:{gen:r,topSchemaRef:n,schemaPath:o,errorPath:s},it:a},c,u,l){let d=l?
(0,le._)`${t}, ${e}, ${n}${o}`:e,f=[[Xt.default.instancePath,(0,le.strConcat)(Xt.default.instancePath,s)],[Xt.default.parentData,a.parentData],[Xt.default.parentDataProperty,
a.parentDataProperty],[Xt.default.rootData,Xt.default.rootData]];a.opts.dynamicRef&&f.push([Xt.default.dynamicAnchors,Xt.default.dynamicAnchors]);let m=(0,le._)`${d}, ${r.
object(...f)}`;return u!==le.nil?(0,le._)`${c}.call(${u}, ${m})`:(0,le._)`${c}(${m})`}i(OS,"callValidateCode");ne.callValidateCode=OS;var IS=(0,le._)`new RegExp`;
function ZS({gen:t,it:{opts:e}},r){let n=e.unicodeRegExp?"u":"",{regExp:o}=e.code,s=o(r,n);return t.scopeValue("pattern",{key:s.toString(),ref:s,code:(0,le._)`${o.
code==="new RegExp"?IS:(0,SS.useFunc)(t,o)}(${r}, ${n})`})}i(ZS,"usePattern");ne.usePattern=ZS;function CS(t){let{gen:e,data:r,keyword:n,it:o}=t,s=e.name("valid");
if(o.allErrors){let c=e.let("valid",!0);return a(()=>e.assign(c,!1)),c}return e.var(s,!0),a(()=>e.break()),s;function a(c){let u=e.const("len",(0,le._)`${r}.length`);
e.forRange("i",0,u,l=>{t.subschema({keyword:n,dataProp:l,dataPropType:Xl.Type.Num},s),e.if((0,le.not)(s),c)})}i(a,"validateItems")}i(CS,"validateArray");ne.validateArray=
CS;function AS(t){let{gen:e,schema:r,keyword:n,it:o}=t;if(!Array.isArray(r))throw new Error("ajv implementation error");if(r.some(u=>(0,Xl.alwaysValidSchema)(o,
u))&&!o.opts.unevaluated)return;let a=e.let("valid",!1),c=e.name("_valid");e.block(()=>r.forEach((u,l)=>{let d=t.subschema({keyword:n,schemaProp:l,compositeRule:!0},
c);e.assign(a,(0,le._)`${a} || ${c}`),t.mergeValidEvaluated(d,c)||e.if((0,le.not)(a))})),t.result(a,()=>t.reset(),()=>t.error(!0))}i(AS,"validateUnion");ne.validateUnion=
AS});var g_=S($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.validateKeywordUsage=$t.validSchemaType=$t.funcKeywordCode=$t.macroKeywordCode=void 0;
var je=F(),_r=jt(),NS=nt(),jS=Eo();function MS(t,e){let{gen:r,keyword:n,schema:o,parentSchema:s,it:a}=t,c=e.macro.call(a.self,o,s,a),u=h_(r,n,c);a.opts.validateSchema!==
!1&&a.self.validateSchema(c,!0);let l=r.name("valid");t.subschema({schema:c,schemaPath:je.nil,errSchemaPath:`${a.errSchemaPath}/${n}`,topSchemaRef:u,compositeRule:!0},
l),t.pass(l,()=>t.error(!0))}i(MS,"macroKeywordCode");$t.macroKeywordCode=MS;function DS(t,e){var r;let{gen:n,keyword:o,schema:s,parentSchema:a,$data:c,it:u}=t;
LS(u,e);let l=!c&&e.compile?e.compile.call(u.self,s,a,u):e.validate,d=h_(n,o,l),f=n.let("valid");t.block$data(f,m),t.ok((r=e.valid)!==null&&r!==void 0?r:f);function m(){
if(e.errors===!1)g(),e.modifying&&m_(t),_(()=>t.error());else{let b=e.async?h():p();e.modifying&&m_(t),_(()=>qS(t,b))}}i(m,"validateKeyword");function h(){let b=n.
let("ruleErrs",null);return n.try(()=>g((0,je._)`await `),w=>n.assign(f,!1).if((0,je._)`${w} instanceof ${u.ValidationError}`,()=>n.assign(b,(0,je._)`${w}.errors`),
()=>n.throw(w))),b}i(h,"validateAsync");function p(){let b=(0,je._)`${d}.errors`;return n.assign(b,null),g(je.nil),b}i(p,"validateSync");function g(b=e.async?(0,je.
_)`await `:je.nil){let w=u.opts.passContext?_r.default.this:_r.default.self,E=!("compile"in e&&!c||e.schema===!1);n.assign(f,(0,je._)`${b}${(0,NS.callValidateCode)(
t,d,w,E)}`,e.modifying)}i(g,"assignValid");function _(b){var w;n.if((0,je.not)((w=e.valid)!==null&&w!==void 0?w:f),b)}i(_,"reportErrs")}i(DS,"funcKeywordCode");
$t.funcKeywordCode=DS;function m_(t){let{gen:e,data:r,it:n}=t;e.if(n.parentData,()=>e.assign(r,(0,je._)`${n.parentData}[${n.parentDataProperty}]`))}i(m_,"modify\
Data");function qS(t,e){let{gen:r}=t;r.if((0,je._)`Array.isArray(${e})`,()=>{r.assign(_r.default.vErrors,(0,je._)`${_r.default.vErrors} === null ? ${e} : ${_r.default.
vErrors}.concat(${e})`).assign(_r.default.errors,(0,je._)`${_r.default.vErrors}.length`),(0,jS.extendErrors)(t)},()=>t.error())}i(qS,"addErrs");function LS({schemaEnv:t},e){
if(e.async&&!t.$async)throw new Error("async keyword in sync schema")}i(LS,"checkAsyncKeyword");function h_(t,e,r){if(r===void 0)throw new Error(`keyword "${e}"\
 failed to compile`);return t.scopeValue("keyword",typeof r=="function"?{ref:r}:{ref:r,code:(0,je.stringify)(r)})}i(h_,"useKeyword");function FS(t,e,r=!1){return!e.
length||e.some(n=>n==="array"?Array.isArray(t):n==="object"?t&&typeof t=="object"&&!Array.isArray(t):typeof t==n||r&&typeof t>"u")}i(FS,"validSchemaType");$t.validSchemaType=
FS;function US({schema:t,opts:e,self:r,errSchemaPath:n},o,s){if(Array.isArray(o.keyword)?!o.keyword.includes(s):o.keyword!==s)throw new Error("ajv implementatio\
n error");let a=o.dependencies;if(a?.some(c=>!Object.prototype.hasOwnProperty.call(t,c)))throw new Error(`parent schema must have dependencies of ${s}: ${a.join(
",")}`);if(o.validateSchema&&!o.validateSchema(t[s])){let u=`keyword "${s}" value is invalid at path "${n}": `+r.errorsText(o.validateSchema.errors);if(e.validateSchema===
"log")r.logger.error(u);else throw new Error(u)}}i(US,"validateKeywordUsage");$t.validateKeywordUsage=US});var y_=S(Yt=>{"use strict";Object.defineProperty(Yt,"__esModule",{value:!0});Yt.extendSubschemaMode=Yt.extendSubschemaData=Yt.getSubschema=void 0;var wt=F(),__=Y();
function VS(t,{keyword:e,schemaProp:r,schema:n,schemaPath:o,errSchemaPath:s,topSchemaRef:a}){if(e!==void 0&&n!==void 0)throw new Error('both "keyword" and "sche\
ma" passed, only one allowed');if(e!==void 0){let c=t.schema[e];return r===void 0?{schema:c,schemaPath:(0,wt._)`${t.schemaPath}${(0,wt.getProperty)(e)}`,errSchemaPath:`${t.
errSchemaPath}/${e}`}:{schema:c[r],schemaPath:(0,wt._)`${t.schemaPath}${(0,wt.getProperty)(e)}${(0,wt.getProperty)(r)}`,errSchemaPath:`${t.errSchemaPath}/${e}/${(0,__.
escapeFragment)(r)}`}}if(n!==void 0){if(o===void 0||s===void 0||a===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "\
schema"');return{schema:n,schemaPath:o,topSchemaRef:a,errSchemaPath:s}}throw new Error('either "keyword" or "schema" must be passed')}i(VS,"getSubschema");Yt.getSubschema=
VS;function HS(t,e,{dataProp:r,dataPropType:n,data:o,dataTypes:s,propertyName:a}){if(o!==void 0&&r!==void 0)throw new Error('both "data" and "dataProp" passed, \
only one allowed');let{gen:c}=e;if(r!==void 0){let{errorPath:l,dataPathArr:d,opts:f}=e,m=c.let("data",(0,wt._)`${e.data}${(0,wt.getProperty)(r)}`,!0);u(m),t.errorPath=
(0,wt.str)`${l}${(0,__.getErrorPath)(r,n,f.jsPropertySyntax)}`,t.parentDataProperty=(0,wt._)`${r}`,t.dataPathArr=[...d,t.parentDataProperty]}if(o!==void 0){let l=o instanceof
wt.Name?o:c.let("data",o,!0);u(l),a!==void 0&&(t.propertyName=a)}s&&(t.dataTypes=s);function u(l){t.data=l,t.dataLevel=e.dataLevel+1,t.dataTypes=[],e.definedProperties=
new Set,t.parentData=e.data,t.dataNames=[...e.dataNames,l]}i(u,"dataContextProps")}i(HS,"extendSubschemaData");Yt.extendSubschemaData=HS;function BS(t,{jtdDiscriminator:e,
jtdMetadata:r,compositeRule:n,createErrors:o,allErrors:s}){n!==void 0&&(t.compositeRule=n),o!==void 0&&(t.createErrors=o),s!==void 0&&(t.allErrors=s),t.jtdDiscriminator=
e,t.jtdMetadata=r}i(BS,"extendSubschemaMode");Yt.extendSubschemaMode=BS});var ed=S(($j,v_)=>{"use strict";v_.exports=i(function t(e,r){if(e===r)return!0;if(e&&r&&typeof e=="object"&&typeof r=="object"){if(e.constructor!==r.constructor)
return!1;var n,o,s;if(Array.isArray(e)){if(n=e.length,n!=r.length)return!1;for(o=n;o--!==0;)if(!t(e[o],r[o]))return!1;return!0}if(e.constructor===RegExp)return e.
source===r.source&&e.flags===r.flags;if(e.valueOf!==Object.prototype.valueOf)return e.valueOf()===r.valueOf();if(e.toString!==Object.prototype.toString)return e.
toString()===r.toString();if(s=Object.keys(e),n=s.length,n!==Object.keys(r).length)return!1;for(o=n;o--!==0;)if(!Object.prototype.hasOwnProperty.call(r,s[o]))return!1;
for(o=n;o--!==0;){var a=s[o];if(!t(e[a],r[a]))return!1}return!0}return e!==e&&r!==r},"equal")});var x_=S((kj,b_)=>{"use strict";var Qt=b_.exports=function(t,e,r){typeof e=="function"&&(r=e,e={}),r=e.cb||r;var n=typeof r=="function"?r:r.pre||function(){},o=r.
post||function(){};Pi(e,n,o,t,"",t)};Qt.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};
Qt.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};Qt.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};Qt.skipKeywords=
{default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,
maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function Pi(t,e,r,n,o,s,a,c,u,l){if(n&&typeof n=="object"&&!Array.isArray(n)){e(n,o,s,
a,c,u,l);for(var d in n){var f=n[d];if(Array.isArray(f)){if(d in Qt.arrayKeywords)for(var m=0;m<f.length;m++)Pi(t,e,r,f[m],o+"/"+d+"/"+m,s,o,d,n,m)}else if(d in
Qt.propsKeywords){if(f&&typeof f=="object")for(var h in f)Pi(t,e,r,f[h],o+"/"+d+"/"+JS(h),s,o,d,n,h)}else(d in Qt.keywords||t.allKeys&&!(d in Qt.skipKeywords))&&
Pi(t,e,r,f,o+"/"+d,s,o,d,n)}r(n,o,s,a,c,u,l)}}i(Pi,"_traverse");function JS(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}i(JS,"escapeJsonPtr")});var Oo=S(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.getSchemaRefs=He.resolveUrl=He.normalizeId=He._getFullPath=He.getFullPath=He.inlineRef=
void 0;var KS=Y(),GS=ed(),WS=x_(),XS=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum",
"minimum","uniqueItems","multipleOf","required","enum","const"]);function YS(t,e=!0){return typeof t=="boolean"?!0:e===!0?!td(t):e?$_(t)<=e:!1}i(YS,"inlineRef");
He.inlineRef=YS;var QS=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function td(t){for(let e in t){if(QS.has(e))return!0;
let r=t[e];if(Array.isArray(r)&&r.some(td)||typeof r=="object"&&td(r))return!0}return!1}i(td,"hasRef");function $_(t){let e=0;for(let r in t){if(r==="$ref")return 1/0;
if(e++,!XS.has(r)&&(typeof t[r]=="object"&&(0,KS.eachItem)(t[r],n=>e+=$_(n)),e===1/0))return 1/0}return e}i($_,"countKeys");function w_(t,e="",r){r!==!1&&(e=dn(
e));let n=t.parse(e);return k_(t,n)}i(w_,"getFullPath");He.getFullPath=w_;function k_(t,e){return t.serialize(e).split("#")[0]+"#"}i(k_,"_getFullPath");He._getFullPath=
k_;var ez=/#\/?$/;function dn(t){return t?t.replace(ez,""):""}i(dn,"normalizeId");He.normalizeId=dn;function tz(t,e,r){return r=dn(r),t.resolve(e,r)}i(tz,"resol\
veUrl");He.resolveUrl=tz;var rz=/^[a-z_][-a-z0-9._]*$/i;function nz(t,e){if(typeof t=="boolean")return{};let{schemaId:r,uriResolver:n}=this.opts,o=dn(t[r]||e),s={
"":o},a=w_(n,o,!1),c={},u=new Set;return WS(t,{allKeys:!0},(f,m,h,p)=>{if(p===void 0)return;let g=a+m,_=s[p];typeof f[r]=="string"&&(_=b.call(this,f[r])),w.call(
this,f.$anchor),w.call(this,f.$dynamicAnchor),s[m]=_;function b(E){let U=this.opts.uriResolver.resolve;if(E=dn(_?U(_,E):E),u.has(E))throw d(E);u.add(E);let R=this.
refs[E];return typeof R=="string"&&(R=this.refs[R]),typeof R=="object"?l(f,R.schema,E):E!==dn(g)&&(E[0]==="#"?(l(f,c[E],E),c[E]=f):this.refs[E]=g),E}i(b,"addRef");
function w(E){if(typeof E=="string"){if(!rz.test(E))throw new Error(`invalid anchor "${E}"`);b.call(this,`#${E}`)}}i(w,"addAnchor")}),c;function l(f,m,h){if(m!==
void 0&&!GS(f,m))throw d(h)}i(l,"checkAmbiguosRef");function d(f){return new Error(`reference "${f}" resolves to more than one schema`)}i(d,"ambiguos")}i(nz,"ge\
tSchemaRefs");He.getSchemaRefs=nz});var Co=S(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});er.getData=er.KeywordCxt=er.validateFunctionCode=void 0;var E_=o_(),S_=Ro(),nd=Jl(),
Ti=Ro(),oz=d_(),Zo=g_(),rd=y_(),C=F(),D=jt(),sz=Oo(),Mt=Y(),Io=Eo();function iz(t){if(I_(t)&&(Z_(t),O_(t))){uz(t);return}R_(t,()=>(0,E_.topBoolOrEmptySchema)(t))}
i(iz,"validateFunctionCode");er.validateFunctionCode=iz;function R_({gen:t,validateName:e,schema:r,schemaEnv:n,opts:o},s){o.code.es5?t.func(e,(0,C._)`${D.default.
data}, ${D.default.valCxt}`,n.$async,()=>{t.code((0,C._)`"use strict"; ${z_(r,o)}`),cz(t,o),t.code(s)}):t.func(e,(0,C._)`${D.default.data}, ${az(o)}`,n.$async,()=>t.
code(z_(r,o)).code(s))}i(R_,"validateFunction");function az(t){return(0,C._)`{${D.default.instancePath}="", ${D.default.parentData}, ${D.default.parentDataProperty}, ${D.
default.rootData}=${D.default.data}${t.dynamicRef?(0,C._)`, ${D.default.dynamicAnchors}={}`:C.nil}}={}`}i(az,"destructureValCxt");function cz(t,e){t.if(D.default.
valCxt,()=>{t.var(D.default.instancePath,(0,C._)`${D.default.valCxt}.${D.default.instancePath}`),t.var(D.default.parentData,(0,C._)`${D.default.valCxt}.${D.default.
parentData}`),t.var(D.default.parentDataProperty,(0,C._)`${D.default.valCxt}.${D.default.parentDataProperty}`),t.var(D.default.rootData,(0,C._)`${D.default.valCxt}.${D.
default.rootData}`),e.dynamicRef&&t.var(D.default.dynamicAnchors,(0,C._)`${D.default.valCxt}.${D.default.dynamicAnchors}`)},()=>{t.var(D.default.instancePath,(0,C.
_)`""`),t.var(D.default.parentData,(0,C._)`undefined`),t.var(D.default.parentDataProperty,(0,C._)`undefined`),t.var(D.default.rootData,D.default.data),e.dynamicRef&&
t.var(D.default.dynamicAnchors,(0,C._)`{}`)})}i(cz,"destructureValCxtES5");function uz(t){let{schema:e,opts:r,gen:n}=t;R_(t,()=>{r.$comment&&e.$comment&&A_(t),mz(
t),n.let(D.default.vErrors,null),n.let(D.default.errors,0),r.unevaluated&&lz(t),C_(t),_z(t)})}i(uz,"topSchemaObjCode");function lz(t){let{gen:e,validateName:r}=t;
t.evaluated=e.const("evaluated",(0,C._)`${r}.evaluated`),e.if((0,C._)`${t.evaluated}.dynamicProps`,()=>e.assign((0,C._)`${t.evaluated}.props`,(0,C._)`undefined`)),
e.if((0,C._)`${t.evaluated}.dynamicItems`,()=>e.assign((0,C._)`${t.evaluated}.items`,(0,C._)`undefined`))}i(lz,"resetEvaluated");function z_(t,e){let r=typeof t==
"object"&&t[e.schemaId];return r&&(e.code.source||e.code.process)?(0,C._)`/*# sourceURL=${r} */`:C.nil}i(z_,"funcSourceUrl");function dz(t,e){if(I_(t)&&(Z_(t),O_(
t))){fz(t,e);return}(0,E_.boolOrEmptySchema)(t,e)}i(dz,"subschemaCode");function O_({schema:t,self:e}){if(typeof t=="boolean")return!t;for(let r in t)if(e.RULES.
all[r])return!0;return!1}i(O_,"schemaCxtHasRules");function I_(t){return typeof t.schema!="boolean"}i(I_,"isSchemaObj");function fz(t,e){let{schema:r,gen:n,opts:o}=t;
o.$comment&&r.$comment&&A_(t),hz(t),gz(t);let s=n.const("_errs",D.default.errors);C_(t,s),n.var(e,(0,C._)`${s} === ${D.default.errors}`)}i(fz,"subSchemaObjCode");
function Z_(t){(0,Mt.checkUnknownRules)(t),pz(t)}i(Z_,"checkKeywords");function C_(t,e){if(t.opts.jtd)return P_(t,[],!1,e);let r=(0,S_.getSchemaTypes)(t.schema),
n=(0,S_.coerceAndCheckDataType)(t,r);P_(t,r,!n,e)}i(C_,"typeAndKeywords");function pz(t){let{schema:e,errSchemaPath:r,opts:n,self:o}=t;e.$ref&&n.ignoreKeywordsWithRef&&
(0,Mt.schemaHasRulesButRef)(e,o.RULES)&&o.logger.warn(`$ref: keywords ignored in schema at path "${r}"`)}i(pz,"checkRefsAndKeywords");function mz(t){let{schema:e,
opts:r}=t;e.default!==void 0&&r.useDefaults&&r.strictSchema&&(0,Mt.checkStrictMode)(t,"default is ignored in the schema root")}i(mz,"checkNoDefault");function hz(t){
let e=t.schema[t.opts.schemaId];e&&(t.baseId=(0,sz.resolveUrl)(t.opts.uriResolver,t.baseId,e))}i(hz,"updateContext");function gz(t){if(t.schema.$async&&!t.schemaEnv.
$async)throw new Error("async schema in sync schema")}i(gz,"checkAsyncSchema");function A_({gen:t,schemaEnv:e,schema:r,errSchemaPath:n,opts:o}){let s=r.$comment;
if(o.$comment===!0)t.code((0,C._)`${D.default.self}.logger.log(${s})`);else if(typeof o.$comment=="function"){let a=(0,C.str)`${n}/$comment`,c=t.scopeValue("roo\
t",{ref:e.root});t.code((0,C._)`${D.default.self}.opts.$comment(${s}, ${a}, ${c}.schema)`)}}i(A_,"commentKeyword");function _z(t){let{gen:e,schemaEnv:r,validateName:n,
ValidationError:o,opts:s}=t;r.$async?e.if((0,C._)`${D.default.errors} === 0`,()=>e.return(D.default.data),()=>e.throw((0,C._)`new ${o}(${D.default.vErrors})`)):
(e.assign((0,C._)`${n}.errors`,D.default.vErrors),s.unevaluated&&yz(t),e.return((0,C._)`${D.default.errors} === 0`))}i(_z,"returnResults");function yz({gen:t,evaluated:e,
props:r,items:n}){r instanceof C.Name&&t.assign((0,C._)`${e}.props`,r),n instanceof C.Name&&t.assign((0,C._)`${e}.items`,n)}i(yz,"assignEvaluated");function P_(t,e,r,n){
let{gen:o,schema:s,data:a,allErrors:c,opts:u,self:l}=t,{RULES:d}=l;if(s.$ref&&(u.ignoreKeywordsWithRef||!(0,Mt.schemaHasRulesButRef)(s,d))){o.block(()=>j_(t,"$r\
ef",d.all.$ref.definition));return}u.jtd||vz(t,e),o.block(()=>{for(let m of d.rules)f(m);f(d.post)});function f(m){(0,nd.shouldUseGroup)(s,m)&&(m.type?(o.if((0,Ti.
checkDataType)(m.type,a,u.strictNumbers)),T_(t,m),e.length===1&&e[0]===m.type&&r&&(o.else(),(0,Ti.reportTypeError)(t)),o.endIf()):T_(t,m),c||o.if((0,C._)`${D.default.
errors} === ${n||0}`))}i(f,"groupKeywords")}i(P_,"schemaKeywords");function T_(t,e){let{gen:r,schema:n,opts:{useDefaults:o}}=t;o&&(0,oz.assignDefaults)(t,e.type),
r.block(()=>{for(let s of e.rules)(0,nd.shouldUseRule)(n,s)&&j_(t,s.keyword,s.definition,e.type)})}i(T_,"iterateKeywords");function vz(t,e){t.schemaEnv.meta||!t.
opts.strictTypes||(bz(t,e),t.opts.allowUnionTypes||xz(t,e),$z(t,t.dataTypes))}i(vz,"checkStrictTypes");function bz(t,e){if(e.length){if(!t.dataTypes.length){t.dataTypes=
e;return}e.forEach(r=>{N_(t.dataTypes,r)||od(t,`type "${r}" not allowed by context "${t.dataTypes.join(",")}"`)}),kz(t,e)}}i(bz,"checkContextTypes");function xz(t,e){
e.length>1&&!(e.length===2&&e.includes("null"))&&od(t,"use allowUnionTypes to allow union type keyword")}i(xz,"checkMultipleTypes");function $z(t,e){let r=t.self.
RULES.all;for(let n in r){let o=r[n];if(typeof o=="object"&&(0,nd.shouldUseRule)(t.schema,o)){let{type:s}=o.definition;s.length&&!s.some(a=>wz(e,a))&&od(t,`miss\
ing type "${s.join(",")}" for keyword "${n}"`)}}}i($z,"checkKeywordTypes");function wz(t,e){return t.includes(e)||e==="number"&&t.includes("integer")}i(wz,"hasA\
pplicableType");function N_(t,e){return t.includes(e)||e==="integer"&&t.includes("number")}i(N_,"includesType");function kz(t,e){let r=[];for(let n of t.dataTypes)
N_(e,n)?r.push(n):e.includes("integer")&&n==="number"&&r.push("integer");t.dataTypes=r}i(kz,"narrowSchemaTypes");function od(t,e){let r=t.schemaEnv.baseId+t.errSchemaPath;
e+=` at "${r}" (strictTypes)`,(0,Mt.checkStrictMode)(t,e,t.opts.strictTypes)}i(od,"strictTypesError");var Ei=class{static{i(this,"KeywordCxt")}constructor(e,r,n){
if((0,Zo.validateKeywordUsage)(e,r,n),this.gen=e.gen,this.allErrors=e.allErrors,this.keyword=n,this.data=e.data,this.schema=e.schema[n],this.$data=r.$data&&e.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,Mt.schemaRefOrVal)(e,this.schema,n,this.$data),this.schemaType=r.schemaType,this.parentSchema=e.schema,
this.params={},this.it=e,this.def=r,this.$data)this.schemaCode=e.gen.const("vSchema",M_(this.$data,e));else if(this.schemaCode=this.schemaValue,!(0,Zo.validSchemaType)(
this.schema,r.schemaType,r.allowUndefined))throw new Error(`${n} value must be ${JSON.stringify(r.schemaType)}`);("code"in r?r.trackErrors:r.errors!==!1)&&(this.
errsCount=e.gen.const("_errs",D.default.errors))}result(e,r,n){this.failResult((0,C.not)(e),r,n)}failResult(e,r,n){this.gen.if(e),n?n():this.error(),r?(this.gen.
else(),r(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(e,r){this.failResult((0,C.not)(e),void 0,r)}fail(e){if(e===void 0){
this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(e),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(e){if(!this.$data)return this.
fail(e);let{schemaCode:r}=this;this.fail((0,C._)`${r} !== undefined && (${(0,C.or)(this.invalid$data(),e)})`)}error(e,r,n){if(r){this.setParams(r),this._error(e,
n),this.setParams({});return}this._error(e,n)}_error(e,r){(e?Io.reportExtraError:Io.reportError)(this,this.def.error,r)}$dataError(){(0,Io.reportError)(this,this.
def.$dataError||Io.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,Io.resetErrorsCount)(this.
gen,this.errsCount)}ok(e){this.allErrors||this.gen.if(e)}setParams(e,r){r?Object.assign(this.params,e):this.params=e}block$data(e,r,n=C.nil){this.gen.block(()=>{
this.check$data(e,n),r()})}check$data(e=C.nil,r=C.nil){if(!this.$data)return;let{gen:n,schemaCode:o,schemaType:s,def:a}=this;n.if((0,C.or)((0,C._)`${o} === undefined`,
r)),e!==C.nil&&n.assign(e,!0),(s.length||a.validateSchema)&&(n.elseIf(this.invalid$data()),this.$dataError(),e!==C.nil&&n.assign(e,!1)),n.else()}invalid$data(){
let{gen:e,schemaCode:r,schemaType:n,def:o,it:s}=this;return(0,C.or)(a(),c());function a(){if(n.length){if(!(r instanceof C.Name))throw new Error("ajv implementa\
tion error");let u=Array.isArray(n)?n:[n];return(0,C._)`${(0,Ti.checkDataTypes)(u,r,s.opts.strictNumbers,Ti.DataType.Wrong)}`}return C.nil}function c(){if(o.validateSchema){
let u=e.scopeValue("validate$data",{ref:o.validateSchema});return(0,C._)`!${u}(${r})`}return C.nil}}subschema(e,r){let n=(0,rd.getSubschema)(this.it,e);(0,rd.extendSubschemaData)(
n,this.it,e),(0,rd.extendSubschemaMode)(n,e);let o={...this.it,...n,items:void 0,props:void 0};return dz(o,r),o}mergeEvaluated(e,r){let{it:n,gen:o}=this;n.opts.
unevaluated&&(n.props!==!0&&e.props!==void 0&&(n.props=Mt.mergeEvaluated.props(o,e.props,n.props,r)),n.items!==!0&&e.items!==void 0&&(n.items=Mt.mergeEvaluated.
items(o,e.items,n.items,r)))}mergeValidEvaluated(e,r){let{it:n,gen:o}=this;if(n.opts.unevaluated&&(n.props!==!0||n.items!==!0))return o.if(r,()=>this.mergeEvaluated(
e,C.Name)),!0}};er.KeywordCxt=Ei;function j_(t,e,r,n){let o=new Ei(t,r,e);"code"in r?r.code(o,n):o.$data&&r.validate?(0,Zo.funcKeywordCode)(o,r):"macro"in r?(0,Zo.
macroKeywordCode)(o,r):(r.compile||r.validate)&&(0,Zo.funcKeywordCode)(o,r)}i(j_,"keywordCode");var Sz=/^\/(?:[^~]|~0|~1)*$/,zz=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function M_(t,{dataLevel:e,dataNames:r,dataPathArr:n}){let o,s;if(t==="")return D.default.rootData;if(t[0]==="/"){if(!Sz.test(t))throw new Error(`Invalid JSON-p\
ointer: ${t}`);o=t,s=D.default.rootData}else{let l=zz.exec(t);if(!l)throw new Error(`Invalid JSON-pointer: ${t}`);let d=+l[1];if(o=l[2],o==="#"){if(d>=e)throw new Error(
u("property/index",d));return n[e-d]}if(d>e)throw new Error(u("data",d));if(s=r[e-d],!o)return s}let a=s,c=o.split("/");for(let l of c)l&&(s=(0,C._)`${s}${(0,C.
getProperty)((0,Mt.unescapeJsonPointer)(l))}`,a=(0,C._)`${a} && ${s}`);return a;function u(l,d){return`Cannot access ${l} ${d} levels up, current level is ${e}`}}
i(M_,"getData");er.getData=M_});var Ri=S(id=>{"use strict";Object.defineProperty(id,"__esModule",{value:!0});var sd=class extends Error{static{i(this,"ValidationError")}constructor(e){super("v\
alidation failed"),this.errors=e,this.ajv=this.validation=!0}};id.default=sd});var Ao=S(ud=>{"use strict";Object.defineProperty(ud,"__esModule",{value:!0});var ad=Oo(),cd=class extends Error{static{i(this,"MissingRefError")}constructor(e,r,n,o){
super(o||`can't resolve reference ${n} from id ${r}`),this.missingRef=(0,ad.resolveUrl)(e,r,n),this.missingSchema=(0,ad.normalizeId)((0,ad.getFullPath)(e,this.missingRef))}};
ud.default=cd});var Ii=S(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});ot.resolveSchema=ot.getCompilingSchema=ot.resolveRef=ot.compileSchema=ot.SchemaEnv=
void 0;var mt=F(),Pz=Ri(),yr=jt(),ht=Oo(),D_=Y(),Tz=Co(),fn=class{static{i(this,"SchemaEnv")}constructor(e){var r;this.refs={},this.dynamicAnchors={};let n;typeof e.
schema=="object"&&(n=e.schema),this.schema=e.schema,this.schemaId=e.schemaId,this.root=e.root||this,this.baseId=(r=e.baseId)!==null&&r!==void 0?r:(0,ht.normalizeId)(
n?.[e.schemaId||"$id"]),this.schemaPath=e.schemaPath,this.localRefs=e.localRefs,this.meta=e.meta,this.$async=n?.$async,this.refs={}}};ot.SchemaEnv=fn;function dd(t){
let e=q_.call(this,t);if(e)return e;let r=(0,ht.getFullPath)(this.opts.uriResolver,t.root.baseId),{es5:n,lines:o}=this.opts.code,{ownProperties:s}=this.opts,a=new mt.
CodeGen(this.scope,{es5:n,lines:o,ownProperties:s}),c;t.$async&&(c=a.scopeValue("Error",{ref:Pz.default,code:(0,mt._)`require("ajv/dist/runtime/validation_error").default`}));
let u=a.scopeName("validate");t.validateName=u;let l={gen:a,allErrors:this.opts.allErrors,data:yr.default.data,parentData:yr.default.parentData,parentDataProperty:yr.
default.parentDataProperty,dataNames:[yr.default.data],dataPathArr:[mt.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:a.scopeValue("schema",
this.opts.code.source===!0?{ref:t.schema,code:(0,mt.stringify)(t.schema)}:{ref:t.schema}),validateName:u,ValidationError:c,schema:t.schema,schemaEnv:t,rootId:r,
baseId:t.baseId||r,schemaPath:mt.nil,errSchemaPath:t.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,mt._)`""`,opts:this.opts,self:this},d;try{this._compilations.
add(t),(0,Tz.validateFunctionCode)(l),a.optimize(this.opts.code.optimize);let f=a.toString();d=`${a.scopeRefs(yr.default.scope)}return ${f}`,this.opts.code.process&&
(d=this.opts.code.process(d,t));let h=new Function(`${yr.default.self}`,`${yr.default.scope}`,d)(this,this.scope.get());if(this.scope.value(u,{ref:h}),h.errors=
null,h.schema=t.schema,h.schemaEnv=t,t.$async&&(h.$async=!0),this.opts.code.source===!0&&(h.source={validateName:u,validateCode:f,scopeValues:a._values}),this.opts.
unevaluated){let{props:p,items:g}=l;h.evaluated={props:p instanceof mt.Name?void 0:p,items:g instanceof mt.Name?void 0:g,dynamicProps:p instanceof mt.Name,dynamicItems:g instanceof
mt.Name},h.source&&(h.source.evaluated=(0,mt.stringify)(h.evaluated))}return t.validate=h,t}catch(f){throw delete t.validate,delete t.validateName,d&&this.logger.
error("Error compiling schema, function code:",d),f}finally{this._compilations.delete(t)}}i(dd,"compileSchema");ot.compileSchema=dd;function Ez(t,e,r){var n;r=(0,ht.
resolveUrl)(this.opts.uriResolver,e,r);let o=t.refs[r];if(o)return o;let s=Iz.call(this,t,r);if(s===void 0){let a=(n=t.localRefs)===null||n===void 0?void 0:n[r],
{schemaId:c}=this.opts;a&&(s=new fn({schema:a,schemaId:c,root:t,baseId:e}))}if(s!==void 0)return t.refs[r]=Rz.call(this,s)}i(Ez,"resolveRef");ot.resolveRef=Ez;function Rz(t){
return(0,ht.inlineRef)(t.schema,this.opts.inlineRefs)?t.schema:t.validate?t:dd.call(this,t)}i(Rz,"inlineOrCompile");function q_(t){for(let e of this._compilations)
if(Oz(e,t))return e}i(q_,"getCompilingSchema");ot.getCompilingSchema=q_;function Oz(t,e){return t.schema===e.schema&&t.root===e.root&&t.baseId===e.baseId}i(Oz,"\
sameSchemaEnv");function Iz(t,e){let r;for(;typeof(r=this.refs[e])=="string";)e=r;return r||this.schemas[e]||Oi.call(this,t,e)}i(Iz,"resolve");function Oi(t,e){
let r=this.opts.uriResolver.parse(e),n=(0,ht._getFullPath)(this.opts.uriResolver,r),o=(0,ht.getFullPath)(this.opts.uriResolver,t.baseId,void 0);if(Object.keys(t.
schema).length>0&&n===o)return ld.call(this,r,t);let s=(0,ht.normalizeId)(n),a=this.refs[s]||this.schemas[s];if(typeof a=="string"){let c=Oi.call(this,t,a);return typeof c?.
schema!="object"?void 0:ld.call(this,r,c)}if(typeof a?.schema=="object"){if(a.validate||dd.call(this,a),s===(0,ht.normalizeId)(e)){let{schema:c}=a,{schemaId:u}=this.
opts,l=c[u];return l&&(o=(0,ht.resolveUrl)(this.opts.uriResolver,o,l)),new fn({schema:c,schemaId:u,root:t,baseId:o})}return ld.call(this,r,a)}}i(Oi,"resolveSche\
ma");ot.resolveSchema=Oi;var Zz=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function ld(t,{baseId:e,schema:r,root:n}){var o;
if(((o=t.fragment)===null||o===void 0?void 0:o[0])!=="/")return;for(let c of t.fragment.slice(1).split("/")){if(typeof r=="boolean")return;let u=r[(0,D_.unescapeFragment)(
c)];if(u===void 0)return;r=u;let l=typeof r=="object"&&r[this.opts.schemaId];!Zz.has(c)&&l&&(e=(0,ht.resolveUrl)(this.opts.uriResolver,e,l))}let s;if(typeof r!=
"boolean"&&r.$ref&&!(0,D_.schemaHasRulesButRef)(r,this.RULES)){let c=(0,ht.resolveUrl)(this.opts.uriResolver,e,r.$ref);s=Oi.call(this,n,c)}let{schemaId:a}=this.
opts;if(s=s||new fn({schema:r,schemaId:a,root:n,baseId:e}),s.schema!==s.root.schema)return s}i(ld,"getJsonPointer")});var L_=S((Nj,Cz)=>{Cz.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference\
 (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-po\
inter"}]}},additionalProperties:!1}});var _d=S((jj,G_)=>{"use strict";var Az=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),pd=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
Nz=RegExp.prototype.test.bind(/^\d*$/u),vr=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),md=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),U_=RegExp.prototype.test.
bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),hd=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),jz=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
Be=new Array(256);{let t="0123456789ABCDEF";for(let e=0;e<256;e++)Be[e]="%"+t[e>>4]+t[e&15]}function Oe(t){return t<2048?Be[192|t>>6]+Be[128|t&63]:t<65536?Be[224|
t>>12]+Be[128|t>>6&63]+Be[128|t&63]:Be[240|t>>18]+Be[128|t>>12&63]+Be[128|t>>6&63]+Be[128|t&63]}i(Oe,"percentEncodeNonAscii");function Mz(t){let e="",r=0,n=0;for(n=
0;n<t.length;n++)if(r=t[n].charCodeAt(0),r!==48){if(!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[n];break}for(n+=1;n<t.length;n++){if(r=t[n].charCodeAt(
0),!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[n]}return e}i(Mz,"stringArrayToHexStripped");var Dz=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),
qz=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),Lz=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),Fz=RegExp.prototype.test.bind(
/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function Uz(t){if(t.length===0)return!1;for(let e=0;e<t.length;e++)if(!Lz(t[e])){if(t[e]==="%"&&e+2<t.length&&vr(t.slice(e+1,e+3))){
e+=2;continue}return!1}return!0}i(Uz,"isZoneIdentifier");function F_(t){let e=-1,r=0,n=-1,o=0;for(let c=0;c<t.length;c++)t[c]==="0"?(n===-1&&(n=c),o++,o>r&&(r=o,
e=n)):(n=-1,o=0);if(r<2)return t.join(":");let s=t.slice(0,e).join(":"),a=t.slice(e+r).join(":");return s+"::"+a}i(F_,"compressIPv6ZeroRun");function Vz(t){let e=t.
indexOf("::");if(e!==-1&&t.indexOf("::",e+1)!==-1)return;let r=e===-1?t.split(":"):t.slice(0,e).split(":"),n=e===-1?[]:t.slice(e+2).split(":");e!==-1&&(r.length===
1&&r[0]===""&&(r.length=0),n.length===1&&n[0]===""&&(n.length=0));let o=r.concat(n),s=0;for(let c=0;c<o.length;c++){let u=o[c];if(u==="")return;if(u.indexOf(".")!==
-1){if(c!==o.length-1||e!==-1&&n.length===0||!pd(u))return;s+=2;continue}if(!Dz(u))return;o[c]=parseInt(u,16).toString(16),s++}if(e===-1)return s!==8?void 0:F_(
o);if(s>=8)return;let a=o.slice(0,r.length);for(let c=s;c<8;c++)a.push("0");for(let c=r.length;c<o.length;c++)a.push(o[c]);return F_(a)}i(Vz,"normalizeIPv6Addre\
ss");function fd(t){let e=t[0]==="["&&t[t.length-1]==="]";if((t[0]==="["||t[t.length-1]==="]")&&!e)return{host:t,isIPV6:!1,error:!0};let n=e?t.slice(1,-1):t;if(e&&
qz(n))return n=n.toLowerCase(),{host:`[${n}]`,escapedHost:n,isIPV6:!1,isIPVFuture:!0};if(Hz(n,":")<2)return{host:t,isIPV6:!1,error:e};let o="",s=n.indexOf("%");
if(s!==-1){let c=n.slice(s,s+3).toLowerCase()==="%25"?3:1;if(o=n.slice(s+c),!Uz(o))return{host:t,isIPV6:!1,error:!0};n=n.slice(0,s)}let a=Vz(n);return a===void 0?
{host:t,isIPV6:!1,error:!0}:{host:a+(o?"%"+o:""),escapedHost:a+(o?"%25"+o:""),isIPV6:!0}}i(fd,"normalizeIPv6");function Hz(t,e){let r=0;for(let n=0;n<t.length;n++)
t[n]===e&&r++;return r}i(Hz,"findToken");function V_(t){let e=t,r=[],n=-1,o=0;for(;o=e.length;){if(o===1){if(e===".")break;if(e==="/"){r.push("/");break}else{r.
push(e);break}}else if(o===2){if(e[0]==="."){if(e[1]===".")break;if(e[1]==="/"){e=e.slice(2);continue}}else if(e[0]==="/"&&(e[1]==="."||e[1]==="/")){r.push("/");
break}}else if(o===3&&e==="/.."){r.length!==0&&r.pop(),r.push("/");break}if(e[0]==="."){if(e[1]==="."){if(e[2]==="/"){e=e.slice(3);continue}}else if(e[1]==="/"){
e=e.slice(2);continue}}else if(e[0]==="/"&&e[1]==="."){if(e[2]==="/"){e=e.slice(2);continue}else if(e[2]==="."&&e[3]==="/"){e=e.slice(3),r.length!==0&&r.pop();continue}}
if((n=e.indexOf("/",1))===-1){r.push(e);break}else r.push(e.slice(0,n)),e=e.slice(n)}return r.join("")}i(V_,"removeDotSegments");function Bz(t){if(t===""||t[0]===
"/")return V_(t);let e=t.split("/"),r=e.length-1,n=[],o=!1;for(let s=0;s<=r;s++){let a=e[s];a==="."||a===".."?(a===".."&&(n.length!==0&&n[n.length-1]!==".."?n.pop():
n.push("..")),o=s===r):n.push(a)}return o&&n[n.length-1]!==".."&&n.push(""),(n.length===0||n[0]===""||n[0].includes(":"))&&n.unshift("."),n.join("/")}i(Bz,"remo\
veDotSegmentsRelative");var Jz={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},Kz=/[@/?#:]/g,Gz=/[@/?#]/g;function H_(t,e){let r=e?Gz:Kz;return r.lastIndex=
0,t.replace(r,n=>Jz[n])}i(H_,"reescapeHostDelimiters");function B_(t,e=!1){if(t.indexOf("%")===-1)return t;let r="";for(let n=0;n<t.length;n++){if(t[n]==="%"&&n+
2<t.length){let o=t.slice(n+1,n+3);if(vr(o)){let s=o.toUpperCase(),a=String.fromCharCode(parseInt(s,16));e&&md(a)?r+=a:r+="%"+s,n+=2;continue}}r+=t[n]}return r}
i(B_,"normalizePercentEncoding");function Wz(t){let e="";for(let r=0;r<t.length;r++){let n=t[r];if(n==="%"&&r+2<t.length){let o=t.slice(r+1,r+3);if(vr(o)){let s=o.
toUpperCase(),a=String.fromCharCode(parseInt(s,16));a!=="."&&md(a)?e+=a:e+="%"+s,r+=2;continue}}if(U_(n))e+=n;else{let o=t.charCodeAt(r);if(o<128)e+=K_(o)?n:Be[o];else if(o<
55296||o>57343)e+=Oe(o);else if(o<=56319&&r+1<t.length){let s=t.charCodeAt(r+1);s>=56320&&s<=57343?(e+=Oe(65536+(o-55296<<10)+(s-56320)),r++):e+=Oe(65533)}else e+=
Oe(65533)}}return e}i(Wz,"normalizePathEncoding");function Xz(t,e=!1){let r="",n=e&&t[0]!=="/";for(let o=0;o<t.length;o++){let s=t[o];if(s==="%"&&o+2<t.length){
let a=t.slice(o+1,o+3);if(vr(a)){r+="%"+a.toUpperCase(),o+=2;continue}}if(s==="/"&&(n=!1),U_(s)&&(s!==":"||!n))r+=s;else{let a=t.charCodeAt(o);if(a<128)r+=Be[a];else if(a<
55296||a>57343)r+=Oe(a);else if(a<=56319&&o+1<t.length){let c=t.charCodeAt(o+1);c>=56320&&c<=57343?(r+=Oe(65536+(a-55296<<10)+(c-56320)),o++):r+=Oe(65533)}else r+=
Oe(65533)}}return r}i(Xz,"serializePathEncoding");function gd(t,e){let r="";for(let n=0;n<t.length;n++){let o=t[n];if(o==="%"&&n+2<t.length){let s=t.slice(n+1,n+
3);if(vr(s)){r+="%"+s.toUpperCase(),n+=2;continue}}if(e(o))r+=o;else{let s=t.charCodeAt(n);if(s<128)r+=Be[s];else if(s<55296||s>57343)r+=Oe(s);else if(s<=56319&&
n+1<t.length){let a=t.charCodeAt(n+1);a>=56320&&a<=57343?(r+=Oe(65536+(s-55296<<10)+(a-56320)),n++):r+=Oe(65533)}else r+=Oe(65533)}}return r}i(gd,"encodeCompone\
nt");function J_(t){return gd(t,jz)}i(J_,"encodeUserinfo");function Yz(t){return gd(t,hd)}i(Yz,"encodeQuery");function Qz(t){return gd(t,hd)}i(Qz,"encodeFragmen\
t");function K_(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===42||t===43||t===45||t===46||t===47||t===64||t===95}i(K_,"isEscapeSafe");function eP(t){
let e="";for(let r=0;r<t.length;r++){let n=t[r];if(n==="%"&&r+2<t.length){let o=t.slice(r+1,r+3);if(vr(o)){let s=o.toUpperCase(),a=String.fromCharCode(parseInt(
s,16));md(a)?e+=a:e+="%"+s,r+=2;continue}}if(hd(n))e+=n;else{let o=t.charCodeAt(r);if(o<128)e+=K_(o)?n:Be[o];else if(o<55296||o>57343)e+=Oe(o);else if(o<=56319&&
r+1<t.length){let s=t.charCodeAt(r+1);s>=56320&&s<=57343?(e+=Oe(65536+(o-55296<<10)+(s-56320)),r++):e+=Oe(65533)}else e+=Oe(65533)}}return e}i(eP,"normalizeQuer\
yFragmentEncoding");function tP(t){let e="";for(let r=0;r<t.length;r++){if(t[r]==="%"&&r+2<t.length){let n=t.slice(r+1,r+3);if(vr(n)){e+="%"+n.toUpperCase(),r+=
2;continue}}e+=escape(t[r])}return e}i(tP,"escapePreservingEscapes");function rP(t){let e=[];if(t.userinfo!==void 0&&(e.push(J_(t.userinfo)),e.push("@")),t.host!==
void 0){let r=t.host;if(!pd(r)){let n=fd(r);n.isIPV6!==!0&&n.isIPVFuture!==!0&&(r=B_(r,!0),n=fd(r)),n.isIPV6===!0||n.isIPVFuture===!0?r=`[${n.escapedHost}]`:r=H_(
r,!1)}e.push(r)}if(typeof t.port=="number"||typeof t.port=="string"){let r=String(t.port);if(!Nz(r))throw new TypeError("URI port is malformed.");e.push(":"),e.
push(r)}return e.length?e.join(""):void 0}i(rP,"recomposeAuthority");G_.exports={nonSimpleDomain:Fz,recomposeAuthority:rP,reescapeHostDelimiters:H_,normalizePercentEncoding:B_,
normalizePathEncoding:Wz,serializePathEncoding:Xz,normalizeQueryFragmentEncoding:eP,encodeUserinfo:J_,encodeQuery:Yz,encodeFragment:Qz,escapePreservingEscapes:tP,
removeDotSegments:V_,removeDotSegmentsRelative:Bz,isIPv4:pd,isUUID:Az,normalizeIPv6:fd,stringArrayToHexStripped:Mz}});var ey=S((Dj,Q_)=>{"use strict";var{isUUID:nP}=_d(),oP=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,sP=["http","https","ws","wss","urn",
"urn:uuid"];function iP(t){return sP.indexOf(t)!==-1}i(iP,"isValidSchemeName");function yd(t){return t.secure===!0?!0:t.secure===!1?!1:t.scheme?t.scheme.length===
3&&(t.scheme[0]==="w"||t.scheme[0]==="W")&&(t.scheme[1]==="s"||t.scheme[1]==="S")&&(t.scheme[2]==="s"||t.scheme[2]==="S"):!1}i(yd,"wsIsSecure");function W_(t){return t.
host||(t.error=t.error||"HTTP URIs must have a host."),t}i(W_,"httpParse");function X_(t){let e=String(t.scheme).toLowerCase()==="https";return(t.port===(e?443:
80)||t.port==="")&&(t.port=void 0),t.path||(t.path="/"),t}i(X_,"httpSerialize");function aP(t){return t.secure=yd(t),t.resourceName=(t.path||"/")+(t.query?"?"+t.
query:""),t.path=void 0,t.query=void 0,t}i(aP,"wsParse");function cP(t){if((t.port===(yd(t)?443:80)||t.port==="")&&(t.port=void 0),typeof t.secure=="boolean"&&(t.
scheme=t.secure?"wss":"ws",t.secure=void 0),t.resourceName){let e=t.resourceName.indexOf("?"),r=e===-1?t.resourceName:t.resourceName.slice(0,e);t.path=r&&r!=="/"?
r:void 0,t.query=e===-1?void 0:t.resourceName.slice(e+1),t.resourceName=void 0}return t.fragment=void 0,t}i(cP,"wsSerialize");function uP(t,e){if(!t.path)return t.
error="URN can not be parsed",t;let r=t.path.match(oP);if(r&&r[0]===t.path){let n=e.scheme||t.scheme||"urn";t.nid=r[1].toLowerCase(),t.nss=r[2];let o=`${n}:${e.
nid||t.nid}`,s=vd(o);t.path=void 0,s&&(t=s.parse(t,e))}else t.error=t.error||"URN can not be parsed.";return t}i(uP,"urnParse");function lP(t,e){if(t.nid===void 0)
throw new Error("URN without nid cannot be serialized");let r=e.scheme||t.scheme||"urn",n=t.nid.toLowerCase(),o=`${r}:${e.nid||n}`,s=vd(o);s&&(t=s.serialize(t,e));
let a=t,c=t.nss;return a.path=`${n||e.nid}:${c}`,e.skipEscape=!0,a}i(lP,"urnSerialize");function dP(t,e){let r=t;return r.uuid=r.nss,r.nss=void 0,!e.tolerant&&(!r.
uuid||!nP(r.uuid))&&(r.error=r.error||"UUID is not valid."),r}i(dP,"urnuuidParse");function fP(t){let e=t;return e.nss=(t.uuid||"").toLowerCase(),e}i(fP,"urnuui\
dSerialize");var Y_={scheme:"http",domainHost:!0,parse:W_,serialize:X_},pP={scheme:"https",domainHost:Y_.domainHost,parse:W_,serialize:X_},Zi={scheme:"ws",domainHost:!0,
parse:aP,serialize:cP},mP={scheme:"wss",domainHost:Zi.domainHost,parse:Zi.parse,serialize:Zi.serialize},hP={scheme:"urn",parse:uP,serialize:lP,skipNormalize:!0},
gP={scheme:"urn:uuid",parse:dP,serialize:fP,skipNormalize:!0},Ci={http:Y_,https:pP,ws:Zi,wss:mP,urn:hP,"urn:uuid":gP};Object.setPrototypeOf(Ci,null);function vd(t){
return t&&(Ci[t]||Ci[t.toLowerCase()])||void 0}i(vd,"getSchemeHandler");Q_.exports={wsIsSecure:yd,SCHEMES:Ci,isValidSchemeName:iP,getSchemeHandler:vd}});var hy=S((Lj,Di)=>{"use strict";var{normalizeIPv6:sy,removeDotSegments:jo,removeDotSegmentsRelative:iy,recomposeAuthority:_P,normalizePercentEncoding:bd,normalizePathEncoding:yP,
serializePathEncoding:ty,normalizeQueryFragmentEncoding:ry,encodeQuery:vP,encodeFragment:bP,reescapeHostDelimiters:xP,isIPv4:ay,nonSimpleDomain:$P}=_d(),{SCHEMES:cy,
getSchemeHandler:xd}=ey(),uy=/^[A-Za-z][A-Za-z0-9+.-]*$/u,ly="URI scheme is malformed.",Ai="URI host is malformed.",wP=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function ny(t){
let e=String(t);if(!uy.test(e))throw new TypeError(ly);return e}i(ny,"validateScheme");function kP(t,e){return typeof t=="string"?t=ZP(t,e):typeof t=="object"&&
(t=ji(br(t,e),e)),t}i(kP,"normalize");function SP(t,e,r){let n=r?Object.assign({scheme:"null"},r):{scheme:"null"},{parsed:o,malformedAuthorityOrPort:s,malformedPercentEncoding:a,
malformedSchemeSpecific:c,malformedHost:u,malformedScheme:l}=Ni(t,n),{parsed:d,malformedAuthorityOrPort:f,malformedPercentEncoding:m,malformedSchemeSpecific:h,malformedHost:p,
malformedScheme:g}=Ni(e,n);if(s||f||a||m||c||h||u||p||l||g)throw new Error(o.error||d.error||"URI is malformed.");let _=dy(o,d,n,!0),b=xd(r&&r.scheme||_.scheme),
w=_.host,E=w!==void 0&&w!==""&&(ay(w)||sy(w).isIPV6);if(py(_,r||{},b,E))throw new Error(Ai);fy(_,r||{},b,E);let U=w&&w.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}",
"u").test(w);if(_.error&&!U)throw new Error(_.error);return n.skipEscape=!0,br(_,n)}i(SP,"resolve");function dy(t,e,r,n){let o={};if(n||(t=ji(br(t,r),r),e=ji(br(
e,r),r)),r=r||{},!r.tolerant&&e.scheme)o.scheme=e.scheme,o.userinfo=e.userinfo,o.host=e.host,o.port=e.port,o.path=jo(e.path||""),o.query=e.query;else{if(e.userinfo!==
void 0||e.host!==void 0||e.port!==void 0)o.userinfo=e.userinfo,o.host=e.host,o.port=e.port,o.path=jo(e.path||""),o.query=e.query;else{if(!e.path)o.path=t.path,e.
query!==void 0?o.query=e.query:o.query=t.query;else{if(e.path[0]==="/")o.path=jo(e.path);else{let s=t.userinfo!==void 0||t.host!==void 0||t.port!==void 0;s&&!t.
path?o.path="/"+e.path:t.path?o.path=t.path.slice(0,t.path.lastIndexOf("/")+1)+e.path:o.path=e.path,o.path=t.scheme===void 0&&!s&&o.path[0]!=="/"?iy(o.path):jo(
o.path)}o.query=e.query}o.userinfo=t.userinfo,o.host=t.host,o.port=t.port}o.scheme=t.scheme}return o.fragment=e.fragment,o}i(dy,"resolveComponent");function zP(t,e,r){
let n=oy(t,r),o=oy(e,r);return n!==void 0&&o!==void 0&&n===o}i(zP,"equal");function br(t,e){let r={host:t.host,scheme:t.scheme,userinfo:t.userinfo,port:t.port,path:t.
path,query:t.query,nid:t.nid,nss:t.nss,uuid:t.uuid,fragment:t.fragment,reference:t.reference,resourceName:t.resourceName,secure:t.secure,error:""},n=Object.assign(
{},e),o=[];r.scheme&&(r.scheme=ny(r.scheme));let s=xd(n.scheme||r.scheme);s&&s.serialize&&s.serialize(r,n);let a=r.userinfo!==void 0||r.host!==void 0||r.port!==
void 0,c=(r.scheme===void 0||n.reference==="suffix")&&!a,u=!n.skipEscape&&c;r.path!==void 0&&(n.skipEscape?r.path=bd(r.path):r.path=ty(r.path,u)),n.reference!==
"suffix"&&r.scheme&&(r.scheme=ny(r.scheme),o.push(r.scheme,":"));let l=_P(r);if(l!==void 0&&(n.reference!=="suffix"&&o.push("//"),o.push(l),r.path&&r.path[0]!==
"/"&&o.push("/")),r.path!==void 0){let d=r.path;!n.absolutePath&&(!s||!s.absolutePath)&&(d=c&&d[0]!=="/"?iy(d):jo(d)),c&&(d=ty(d,!0)),l===void 0&&d[0]==="/"&&d[1]===
"/"&&(d="/%2F"+d.slice(2)),o.push(d)}return r.query!==void 0&&o.push("?",vP(r.query)),r.fragment!==void 0&&o.push("#",bP(r.fragment)),o.join("")}i(br,"serialize");
var PP=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,TP=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,
EP=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function RP(t,e){if(e[2]!==void 0&&t.path&&t.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof t.
port=="number"&&(t.port<0||t.port>65535))return"URI port is malformed."}i(RP,"getParseError");function No(t){if(t===void 0)return!1;let e=t.indexOf("%");for(;e!==
-1;){if(e+2>=t.length||!/^[\da-f]{2}$/iu.test(t.slice(e+1,e+3)))return!0;e=t.indexOf("%",e+3)}return!1}i(No,"hasMalformedPercentEncoding");function Mi(t){return t[0]===
"["&&t[t.length-1]==="]"}i(Mi,"isIPLiteral");function OP(t){let e=t[4];return No(t[3])||e!==void 0&&!Mi(e)&&No(e)||No(t[6])||No(t[7])||No(t[8])}i(OP,"hasMalform\
edComponentPercentEncoding");function fy(t,e,r,n){if(py(t,e,r,n))return t.error=t.error||Ai,!0;if(!e.unicodeSupport&&(!r||!r.unicodeSupport)&&t.host&&!Mi(t.host)&&
(e.domainHost||r&&r.domainHost)&&n===!1&&$P(t.host)){let o;try{o=new URL("http://"+t.host)}catch(s){return t.error=t.error||"Host's domain name can not be conve\
rted to ASCII: "+s,!0}if(!IP(o))return t.error=t.error||Ai,!0;t.host=o.hostname}return!1}i(fy,"canonicalizeHost");function py(t,e,r,n){return!!(t.host&&n===!1&&
!Mi(t.host)&&(e.domainHost||r&&r.domainHost)&&wP.test(t.host))}i(py,"hasForbiddenDomainHost");function IP(t){return t.username===""&&t.password===""&&t.port===""&&
t.pathname==="/"&&t.search===""&&t.hash===""&&t.hostname!==""}i(IP,"isHostOnlyURL");function Ni(t,e){let r=Object.assign({},e),n={scheme:void 0,userinfo:void 0,
host:"",port:void 0,path:"",query:void 0,fragment:void 0},o=!1,s=!1,a=!1,c=!1,u=!1,l=!1,d=!1;r.reference==="suffix"&&(r.scheme?t=r.scheme+":"+t:t="//"+t);let f=t.
match(TP);f!==null&&f[1].indexOf("\\")!==-1&&(n.error="URI authority must not contain a literal backslash.",o=!0);let m=t.match(EP);if(m!==null){let p=m[1],g=p.
replace(/[\t\n\r]/g,"");g.length>=2&&(g.slice(0,2)!=="//"?(n.error=n.error||"URI authority must not contain a literal backslash.",o=!0):p.length!==g.length&&(n.
error=n.error||"URI authority introducer must not contain whitespace.",o=!0))}let h=t.match(PP);if(h){n.scheme=h[1],n.userinfo=h[3],n.host=h[4],n.port=parseInt(
h[5],10),n.path=h[6]||"",n.query=h[7],n.fragment=h[8],n.scheme!==void 0&&(uy.test(n.scheme)?n.scheme=n.scheme.toLowerCase():(n.error=n.error||ly,l=!0)),s=OP(h),
s&&(n.error=n.error||"URI contains malformed percent-encoding."),isNaN(n.port)&&(n.port=h[5]);let p=RP(n,h);if(p!==void 0&&(n.error=n.error||p,o=!0),n.host)if(ay(
n.host)===!1){let b=Mi(n.host),w=n.host.indexOf("[")!==-1||n.host.indexOf("]")!==-1,E=sy(n.host);d=E.isIPV6||E.isIPVFuture===!0,u=w&&(!b||E.error===!0),n.host=d?
E.host:E.host.toLowerCase(),u&&(n.error=n.error||Ai,o=!0)}else d=!0;n.scheme===void 0&&n.userinfo===void 0&&n.host===void 0&&n.port===void 0&&n.query===void 0&&
!n.path?n.reference="same-document":n.scheme===void 0?n.reference="relative":n.fragment===void 0?n.reference="absolute":n.reference="uri",r.reference&&r.reference!==
"suffix"&&r.reference!==n.reference&&(n.error=n.error||"URI is not a "+r.reference+" reference.");let g=xd(r.scheme||n.scheme);if(u||(c=fy(n,r,g,d)),t.indexOf("\
%")!==-1&&n.host!==void 0&&!u){let _=d?n.host:bd(n.host,!0);d||(_=bd(_.toLowerCase())),n.host=d||r.scheme!=="null"?xP(_,d):_}(!g||g&&!g.skipNormalize)&&(n.path&&
(n.path=yP(n.path)),n.query&&(n.query=ry(n.query)),n.fragment&&(n.fragment=ry(n.fragment))),g&&g.parse&&(g.parse(n,r),g===cy.urn&&n.nid===void 0&&(a=!0))}else n.
error=n.error||"URI can not be parsed.";return{parsed:n,malformedAuthorityOrPort:o,malformedPercentEncoding:s,malformedSchemeSpecific:a,malformedHost:c,malformedScheme:l}}
i(Ni,"parseWithStatus");function ji(t,e){return Ni(t,e).parsed}i(ji,"parse");function ZP(t,e){return my(t,e).normalized}i(ZP,"normalizeString");function my(t,e){
let{parsed:r,malformedAuthorityOrPort:n,malformedPercentEncoding:o,malformedSchemeSpecific:s,malformedHost:a,malformedScheme:c}=Ni(t,e);return{normalized:n||o||
s||a||c?t:br(r,e),malformedAuthorityOrPort:n,malformedPercentEncoding:o,malformedSchemeSpecific:s,malformedHost:a,malformedScheme:c}}i(my,"normalizeStringWithSt\
atus");function oy(t,e){if(typeof t!="string"&&typeof t!="object")return;let r;try{r=typeof t=="string"?t:br(t,e)}catch{return}let{normalized:n,malformedAuthorityOrPort:o,
malformedPercentEncoding:s,malformedSchemeSpecific:a,malformedHost:c,malformedScheme:u}=my(r,e);return o||s||a||c||u?void 0:n}i(oy,"normalizeComparableURI");var $d={
SCHEMES:cy,normalize:kP,resolve:SP,resolveComponent:dy,equal:zP,serialize:br,parse:ji};Di.exports=$d;Di.exports.default=$d;Di.exports.fastUri=$d});var _y=S(wd=>{"use strict";Object.defineProperty(wd,"__esModule",{value:!0});var gy=hy();gy.code='require("ajv/dist/runtime/uri").default';wd.default=gy});var Sy=S(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.CodeGen=Se.Name=Se.nil=Se.stringify=Se.str=Se._=Se.KeywordCxt=void 0;var CP=Co();
Object.defineProperty(Se,"KeywordCxt",{enumerable:!0,get:i(function(){return CP.KeywordCxt},"get")});var pn=F();Object.defineProperty(Se,"_",{enumerable:!0,get:i(
function(){return pn._},"get")});Object.defineProperty(Se,"str",{enumerable:!0,get:i(function(){return pn.str},"get")});Object.defineProperty(Se,"stringify",{enumerable:!0,
get:i(function(){return pn.stringify},"get")});Object.defineProperty(Se,"nil",{enumerable:!0,get:i(function(){return pn.nil},"get")});Object.defineProperty(Se,"\
Name",{enumerable:!0,get:i(function(){return pn.Name},"get")});Object.defineProperty(Se,"CodeGen",{enumerable:!0,get:i(function(){return pn.CodeGen},"get")});var AP=Ri(),
$y=Ao(),NP=Bl(),Mo=Ii(),jP=F(),Do=Oo(),qi=Ro(),Sd=Y(),yy=L_(),MP=_y(),wy=i((t,e)=>new RegExp(t,e),"defaultRegExp");wy.code="new RegExp";var DP=["removeAdditiona\
l","useDefaults","coerceTypes"],qP=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj",
"Error"]),LP={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Depre\
cated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that sho\
uld be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",
strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always v\
alidated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"\
Map is used as cache, schema object as key.",ajvErrors:"It is default now."},FP={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" a\
ccount for unicode characters by default.'},vy=200;function UP(t){var e,r,n,o,s,a,c,u,l,d,f,m,h,p,g,_,b,w,E,U,R,J,ye,or,kr;let Pt=t.strict,Sr=(e=t.code)===null||
e===void 0?void 0:e.optimize,Yo=Sr===!0||Sr===void 0?1:Sr||0,Qo=(n=(r=t.code)===null||r===void 0?void 0:r.regExp)!==null&&n!==void 0?n:wy,nb=(o=t.uriResolver)!==
null&&o!==void 0?o:MP.default;return{strictSchema:(a=(s=t.strictSchema)!==null&&s!==void 0?s:Pt)!==null&&a!==void 0?a:!0,strictNumbers:(u=(c=t.strictNumbers)!==
null&&c!==void 0?c:Pt)!==null&&u!==void 0?u:!0,strictTypes:(d=(l=t.strictTypes)!==null&&l!==void 0?l:Pt)!==null&&d!==void 0?d:"log",strictTuples:(m=(f=t.strictTuples)!==
null&&f!==void 0?f:Pt)!==null&&m!==void 0?m:"log",strictRequired:(p=(h=t.strictRequired)!==null&&h!==void 0?h:Pt)!==null&&p!==void 0?p:!1,code:t.code?{...t.code,
optimize:Yo,regExp:Qo}:{optimize:Yo,regExp:Qo},loopRequired:(g=t.loopRequired)!==null&&g!==void 0?g:vy,loopEnum:(_=t.loopEnum)!==null&&_!==void 0?_:vy,meta:(b=t.
meta)!==null&&b!==void 0?b:!0,messages:(w=t.messages)!==null&&w!==void 0?w:!0,inlineRefs:(E=t.inlineRefs)!==null&&E!==void 0?E:!0,schemaId:(U=t.schemaId)!==null&&
U!==void 0?U:"$id",addUsedSchema:(R=t.addUsedSchema)!==null&&R!==void 0?R:!0,validateSchema:(J=t.validateSchema)!==null&&J!==void 0?J:!0,validateFormats:(ye=t.validateFormats)!==
null&&ye!==void 0?ye:!0,unicodeRegExp:(or=t.unicodeRegExp)!==null&&or!==void 0?or:!0,int32range:(kr=t.int32range)!==null&&kr!==void 0?kr:!0,uriResolver:nb}}i(UP,
"requiredOptions");var qo=class{static{i(this,"Ajv")}constructor(e={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=new Set,
this._loading={},this._cache=new Map,e=this.opts={...e,...UP(e)};let{es5:r,lines:n}=this.opts.code;this.scope=new jP.ValueScope({scope:{},prefixes:qP,es5:r,lines:n}),
this.logger=GP(e.logger);let o=e.validateFormats;e.validateFormats=!1,this.RULES=(0,NP.getRules)(),by.call(this,LP,e,"NOT SUPPORTED"),by.call(this,FP,e,"DEPRECA\
TED","warn"),this._metaOpts=JP.call(this),e.formats&&HP.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),e.keywords&&BP.call(this,e.keywords),typeof e.
meta=="object"&&this.addMetaSchema(e.meta),VP.call(this),e.validateFormats=o}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data:e,meta:r,
schemaId:n}=this.opts,o=yy;n==="id"&&(o={...yy},o.id=o.$id,delete o.$id),r&&e&&this.addMetaSchema(o,o[n],!1)}defaultMeta(){let{meta:e,schemaId:r}=this.opts;return this.
opts.defaultMeta=typeof e=="object"?e[r]||e:void 0}validate(e,r){let n;if(typeof e=="string"){if(n=this.getSchema(e),!n)throw new Error(`no schema with key or r\
ef "${e}"`)}else n=this.compile(e);let o=n(r);return"$async"in n||(this.errors=n.errors),o}compile(e,r){let n=this._addSchema(e,r);return n.validate||this._compileSchemaEnv(
n)}compileAsync(e,r){if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema:n}=this.opts;return o.
call(this,e,r);async function o(d,f){await s.call(this,d.$schema);let m=this._addSchema(d,f);return m.validate||a.call(this,m)}async function s(d){d&&!this.getSchema(
d)&&await o.call(this,{$ref:d},!0)}async function a(d){try{return this._compileSchemaEnv(d)}catch(f){if(!(f instanceof $y.default))throw f;return c.call(this,f),
await u.call(this,f.missingSchema),a.call(this,d)}}function c({missingSchema:d,missingRef:f}){if(this.refs[d])throw new Error(`AnySchema ${d} is loaded but ${f}\
 cannot be resolved`)}async function u(d){let f=await l.call(this,d);this.refs[d]||await s.call(this,f.$schema),this.refs[d]||this.addSchema(f,d,r)}async function l(d){
let f=this._loading[d];if(f)return f;try{return await(this._loading[d]=n(d))}finally{delete this._loading[d]}}}addSchema(e,r,n,o=this.opts.validateSchema){if(Array.
isArray(e)){for(let a of e)this.addSchema(a,void 0,n,o);return this}let s;if(typeof e=="object"){let{schemaId:a}=this.opts;if(s=e[a],s!==void 0&&typeof s!="stri\
ng")throw new Error(`schema ${a} must be string`)}return r=(0,Do.normalizeId)(r||s),this._checkUnique(r),this.schemas[r]=this._addSchema(e,n,r,o,!0),this}addMetaSchema(e,r,n=this.
opts.validateSchema){return this.addSchema(e,r,!0,n),this}validateSchema(e,r){if(typeof e=="boolean")return!0;let n;if(n=e.$schema,n!==void 0&&typeof n!="string")
throw new Error("$schema must be a string");if(n=n||this.opts.defaultMeta||this.defaultMeta(),!n)return this.logger.warn("meta-schema not available"),this.errors=
null,!0;let o=this.validate(n,e);if(!o&&r){let s="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(s);else throw new Error(
s)}return o}getSchema(e){let r;for(;typeof(r=xy.call(this,e))=="string";)e=r;if(r===void 0){let{schemaId:n}=this.opts,o=new Mo.SchemaEnv({schema:{},schemaId:n});
if(r=Mo.resolveSchema.call(this,o,e),!r)return;this.refs[e]=r}return r.validate||this._compileSchemaEnv(r)}removeSchema(e){if(e instanceof RegExp)return this._removeAllSchemas(
this.schemas,e),this._removeAllSchemas(this.refs,e),this;switch(typeof e){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.
refs),this._cache.clear(),this;case"string":{let r=xy.call(this,e);return typeof r=="object"&&this._cache.delete(r.schema),delete this.schemas[e],delete this.refs[e],
this}case"object":{let r=e;this._cache.delete(r);let n=e[this.opts.schemaId];return n&&(n=(0,Do.normalizeId)(n),delete this.schemas[n],delete this.refs[n]),this}default:
throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(let r of e)this.addKeyword(r);return this}addKeyword(e,r){let n;if(typeof e=="strin\
g")n=e,typeof r=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),r.keyword=n);else if(typeof e=="object"&&r===void 0){if(r=
e,n=r.keyword,Array.isArray(n)&&!n.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords pa\
rameters");if(XP.call(this,n,r),!r)return(0,Sd.eachItem)(n,s=>kd.call(this,s)),this;QP.call(this,r);let o={...r,type:(0,qi.getJSONTypes)(r.type),schemaType:(0,qi.
getJSONTypes)(r.schemaType)};return(0,Sd.eachItem)(n,o.type.length===0?s=>kd.call(this,s,o):s=>o.type.forEach(a=>kd.call(this,s,o,a))),this}getKeyword(e){let r=this.
RULES.all[e];return typeof r=="object"?r.definition:!!r}removeKeyword(e){let{RULES:r}=this;delete r.keywords[e],delete r.all[e];for(let n of r.rules){let o=n.rules.
findIndex(s=>s.keyword===e);o>=0&&n.rules.splice(o,1)}return this}addFormat(e,r){return typeof r=="string"&&(r=new RegExp(r)),this.formats[e]=r,this}errorsText(e=this.
errors,{separator:r=", ",dataVar:n="data"}={}){return!e||e.length===0?"No errors":e.map(o=>`${n}${o.instancePath} ${o.message}`).reduce((o,s)=>o+r+s)}$dataMetaSchema(e,r){
let n=this.RULES.all;e=JSON.parse(JSON.stringify(e));for(let o of r){let s=o.split("/").slice(1),a=e;for(let c of s)a=a[c];for(let c in n){let u=n[c];if(typeof u!=
"object")continue;let{$data:l}=u.definition,d=a[c];l&&d&&(a[c]=ky(d))}}return e}_removeAllSchemas(e,r){for(let n in e){let o=e[n];(!r||r.test(n))&&(typeof o=="s\
tring"?delete e[n]:o&&!o.meta&&(this._cache.delete(o.schema),delete e[n]))}}_addSchema(e,r,n,o=this.opts.validateSchema,s=this.opts.addUsedSchema){let a,{schemaId:c}=this.
opts;if(typeof e=="object")a=e[c];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof e!="boolean")throw new Error("schema must be object o\
r boolean")}let u=this._cache.get(e);if(u!==void 0)return u;n=(0,Do.normalizeId)(a||n);let l=Do.getSchemaRefs.call(this,e,n);return u=new Mo.SchemaEnv({schema:e,
schemaId:c,meta:r,baseId:n,localRefs:l}),this._cache.set(u.schema,u),s&&!n.startsWith("#")&&(n&&this._checkUnique(n),this.refs[n]=u),o&&this.validateSchema(e,!0),
u}_checkUnique(e){if(this.schemas[e]||this.refs[e])throw new Error(`schema with key or id "${e}" already exists`)}_compileSchemaEnv(e){if(e.meta?this._compileMetaSchema(
e):Mo.compileSchema.call(this,e),!e.validate)throw new Error("ajv implementation error");return e.validate}_compileMetaSchema(e){let r=this.opts;this.opts=this.
_metaOpts;try{Mo.compileSchema.call(this,e)}finally{this.opts=r}}};qo.ValidationError=AP.default;qo.MissingRefError=$y.default;Se.default=qo;function by(t,e,r,n="\
error"){for(let o in t){let s=o;s in e&&this.logger[n](`${r}: option ${o}. ${t[s]}`)}}i(by,"checkOptions");function xy(t){return t=(0,Do.normalizeId)(t),this.schemas[t]||
this.refs[t]}i(xy,"getSchEnv");function VP(){let t=this.opts.schemas;if(t)if(Array.isArray(t))this.addSchema(t);else for(let e in t)this.addSchema(t[e],e)}i(VP,
"addInitialSchemas");function HP(){for(let t in this.opts.formats){let e=this.opts.formats[t];e&&this.addFormat(t,e)}}i(HP,"addInitialFormats");function BP(t){if(Array.
isArray(t)){this.addVocabulary(t);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let e in t){let r=t[e];r.keyword||(r.keyword=e),
this.addKeyword(r)}}i(BP,"addInitialKeywords");function JP(){let t={...this.opts};for(let e of DP)delete t[e];return t}i(JP,"getMetaSchemaOptions");var KP={log(){},
warn(){},error(){}};function GP(t){if(t===!1)return KP;if(t===void 0)return console;if(t.log&&t.warn&&t.error)return t;throw new Error("logger must implement lo\
g, warn and error methods")}i(GP,"getLogger");var WP=/^[a-z_$][a-z0-9_$:-]*$/i;function XP(t,e){let{RULES:r}=this;if((0,Sd.eachItem)(t,n=>{if(r.keywords[n])throw new Error(
`Keyword ${n} is already defined`);if(!WP.test(n))throw new Error(`Keyword ${n} has invalid name`)}),!!e&&e.$data&&!("code"in e||"validate"in e))throw new Error(
'$data keyword must have "code" or "validate" function')}i(XP,"checkKeyword");function kd(t,e,r){var n;let o=e?.post;if(r&&o)throw new Error('keyword with "post\
" flag cannot have "type"');let{RULES:s}=this,a=o?s.post:s.rules.find(({type:u})=>u===r);if(a||(a={type:r,rules:[]},s.rules.push(a)),s.keywords[t]=!0,!e)return;
let c={keyword:t,definition:{...e,type:(0,qi.getJSONTypes)(e.type),schemaType:(0,qi.getJSONTypes)(e.schemaType)}};e.before?YP.call(this,a,c,e.before):a.rules.push(
c),s.all[t]=c,(n=e.implements)===null||n===void 0||n.forEach(u=>this.addKeyword(u))}i(kd,"addRule");function YP(t,e,r){let n=t.rules.findIndex(o=>o.keyword===r);
n>=0?t.rules.splice(n,0,e):(t.rules.push(e),this.logger.warn(`rule ${r} is not defined`))}i(YP,"addBeforeRule");function QP(t){let{metaSchema:e}=t;e!==void 0&&(t.
$data&&this.opts.$data&&(e=ky(e)),t.validateSchema=this.compile(e,!0))}i(QP,"keywordMetaschema");var eT={$ref:"https://raw.githubusercontent.com/ajv-validator/a\
jv/master/lib/refs/data.json#"};function ky(t){return{anyOf:[t,eT]}}i(ky,"schemaOrData")});var zy=S(zd=>{"use strict";Object.defineProperty(zd,"__esModule",{value:!0});var tT={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id"\
 for schema ID')}};zd.default=tT});var Ry=S(xr=>{"use strict";Object.defineProperty(xr,"__esModule",{value:!0});xr.callRef=xr.getValidate=void 0;var rT=Ao(),Py=nt(),Je=F(),mn=jt(),Ty=Ii(),Li=Y(),
nT={keyword:"$ref",schemaType:"string",code(t){let{gen:e,schema:r,it:n}=t,{baseId:o,schemaEnv:s,validateName:a,opts:c,self:u}=n,{root:l}=s;if((r==="#"||r==="#/")&&
o===l.baseId)return f();let d=Ty.resolveRef.call(u,l,o,r);if(d===void 0)throw new rT.default(n.opts.uriResolver,o,r);if(d instanceof Ty.SchemaEnv)return m(d);return h(
d);function f(){if(s===l)return Fi(t,a,s,s.$async);let p=e.scopeValue("root",{ref:l});return Fi(t,(0,Je._)`${p}.validate`,l,l.$async)}function m(p){let g=Ey(t,p);
Fi(t,g,p,p.$async)}function h(p){let g=e.scopeValue("schema",c.code.source===!0?{ref:p,code:(0,Je.stringify)(p)}:{ref:p}),_=e.name("valid"),b=t.subschema({schema:p,
dataTypes:[],schemaPath:Je.nil,topSchemaRef:g,errSchemaPath:r},_);t.mergeEvaluated(b),t.ok(_)}}};function Ey(t,e){let{gen:r}=t;return e.validate?r.scopeValue("v\
alidate",{ref:e.validate}):(0,Je._)`${r.scopeValue("wrapper",{ref:e})}.validate`}i(Ey,"getValidate");xr.getValidate=Ey;function Fi(t,e,r,n){let{gen:o,it:s}=t,{allErrors:a,
schemaEnv:c,opts:u}=s,l=u.passContext?mn.default.this:Je.nil;n?d():f();function d(){if(!c.$async)throw new Error("async schema referenced by sync schema");let p=o.
let("valid");o.try(()=>{o.code((0,Je._)`await ${(0,Py.callValidateCode)(t,e,l)}`),h(e),a||o.assign(p,!0)},g=>{o.if((0,Je._)`!(${g} instanceof ${s.ValidationError})`,
()=>o.throw(g)),m(g),a||o.assign(p,!1)}),t.ok(p)}i(d,"callAsyncRef");function f(){t.result((0,Py.callValidateCode)(t,e,l),()=>h(e),()=>m(e))}i(f,"callSyncRef");
function m(p){let g=(0,Je._)`${p}.errors`;o.assign(mn.default.vErrors,(0,Je._)`${mn.default.vErrors} === null ? ${g} : ${mn.default.vErrors}.concat(${g})`),o.assign(
mn.default.errors,(0,Je._)`${mn.default.vErrors}.length`)}i(m,"addErrorsFrom");function h(p){var g;if(!s.opts.unevaluated)return;let _=(g=r?.validate)===null||g===
void 0?void 0:g.evaluated;if(s.props!==!0)if(_&&!_.dynamicProps)_.props!==void 0&&(s.props=Li.mergeEvaluated.props(o,_.props,s.props));else{let b=o.var("props",
(0,Je._)`${p}.evaluated.props`);s.props=Li.mergeEvaluated.props(o,b,s.props,Je.Name)}if(s.items!==!0)if(_&&!_.dynamicItems)_.items!==void 0&&(s.items=Li.mergeEvaluated.
items(o,_.items,s.items));else{let b=o.var("items",(0,Je._)`${p}.evaluated.items`);s.items=Li.mergeEvaluated.items(o,b,s.items,Je.Name)}}i(h,"addEvaluatedFrom")}
i(Fi,"callRef");xr.callRef=Fi;xr.default=nT});var Oy=S(Pd=>{"use strict";Object.defineProperty(Pd,"__esModule",{value:!0});var oT=zy(),sT=Ry(),iT=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},
"definitions",oT.default,sT.default];Pd.default=iT});var Iy=S(Td=>{"use strict";Object.defineProperty(Td,"__esModule",{value:!0});var Ui=F(),tr=Ui.operators,Vi={maximum:{okStr:"<=",ok:tr.LTE,fail:tr.GT},minimum:{okStr:"\
>=",ok:tr.GTE,fail:tr.LT},exclusiveMaximum:{okStr:"<",ok:tr.LT,fail:tr.GTE},exclusiveMinimum:{okStr:">",ok:tr.GT,fail:tr.LTE}},aT={message:i(({keyword:t,schemaCode:e})=>(0,Ui.
str)`must be ${Vi[t].okStr} ${e}`,"message"),params:i(({keyword:t,schemaCode:e})=>(0,Ui._)`{comparison: ${Vi[t].okStr}, limit: ${e}}`,"params")},cT={keyword:Object.
keys(Vi),type:"number",schemaType:"number",$data:!0,error:aT,code(t){let{keyword:e,data:r,schemaCode:n}=t;t.fail$data((0,Ui._)`${r} ${Vi[e].fail} ${n} || isNaN(${r})`)}};
Td.default=cT});var Zy=S(Ed=>{"use strict";Object.defineProperty(Ed,"__esModule",{value:!0});var Lo=F(),uT={message:i(({schemaCode:t})=>(0,Lo.str)`must be multiple of ${t}`,"me\
ssage"),params:i(({schemaCode:t})=>(0,Lo._)`{multipleOf: ${t}}`,"params")},lT={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:uT,code(t){
let{gen:e,data:r,schemaCode:n,it:o}=t,s=o.opts.multipleOfPrecision,a=e.let("res"),c=s?(0,Lo._)`Math.abs(Math.round(${a}) - ${a}) > 1e-${s}`:(0,Lo._)`${a} !== parseInt(${a})`;
t.fail$data((0,Lo._)`(${n} === 0 || (${a} = ${r}/${n}, ${c}))`)}};Ed.default=lT});var Ay=S(Rd=>{"use strict";Object.defineProperty(Rd,"__esModule",{value:!0});function Cy(t){let e=t.length,r=0,n=0,o;for(;n<e;)r++,o=t.charCodeAt(n++),o>=55296&&
o<=56319&&n<e&&(o=t.charCodeAt(n),(o&64512)===56320&&n++);return r}i(Cy,"ucs2length");Rd.default=Cy;Cy.code='require("ajv/dist/runtime/ucs2length").default'});var Ny=S(Od=>{"use strict";Object.defineProperty(Od,"__esModule",{value:!0});var $r=F(),dT=Y(),fT=Ay(),pT={message({keyword:t,schemaCode:e}){let r=t==="maxLengt\
h"?"more":"fewer";return(0,$r.str)`must NOT have ${r} than ${e} characters`},params:i(({schemaCode:t})=>(0,$r._)`{limit: ${t}}`,"params")},mT={keyword:["maxLeng\
th","minLength"],type:"string",schemaType:"number",$data:!0,error:pT,code(t){let{keyword:e,data:r,schemaCode:n,it:o}=t,s=e==="maxLength"?$r.operators.GT:$r.operators.
LT,a=o.opts.unicode===!1?(0,$r._)`${r}.length`:(0,$r._)`${(0,dT.useFunc)(t.gen,fT.default)}(${r})`;t.fail$data((0,$r._)`${a} ${s} ${n}`)}};Od.default=mT});var jy=S(Id=>{"use strict";Object.defineProperty(Id,"__esModule",{value:!0});var hT=nt(),gT=Y(),hn=F(),_T={message:i(({schemaCode:t})=>(0,hn.str)`must match pattern "${t}"`,
"message"),params:i(({schemaCode:t})=>(0,hn._)`{pattern: ${t}}`,"params")},yT={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:_T,code(t){let{
gen:e,data:r,$data:n,schema:o,schemaCode:s,it:a}=t,c=a.opts.unicodeRegExp?"u":"";if(n){let{regExp:u}=a.opts.code,l=u.code==="new RegExp"?(0,hn._)`new RegExp`:(0,gT.
useFunc)(e,u),d=e.let("valid");e.try(()=>e.assign(d,(0,hn._)`${l}(${s}, ${c}).test(${r})`),()=>e.assign(d,!1)),t.fail$data((0,hn._)`!${d}`)}else{let u=(0,hT.usePattern)(
t,o);t.fail$data((0,hn._)`!${u}.test(${r})`)}}};Id.default=yT});var My=S(Zd=>{"use strict";Object.defineProperty(Zd,"__esModule",{value:!0});var Fo=F(),vT={message({keyword:t,schemaCode:e}){let r=t==="maxProperties"?"more":"\
fewer";return(0,Fo.str)`must NOT have ${r} than ${e} properties`},params:i(({schemaCode:t})=>(0,Fo._)`{limit: ${t}}`,"params")},bT={keyword:["maxProperties","mi\
nProperties"],type:"object",schemaType:"number",$data:!0,error:vT,code(t){let{keyword:e,data:r,schemaCode:n}=t,o=e==="maxProperties"?Fo.operators.GT:Fo.operators.
LT;t.fail$data((0,Fo._)`Object.keys(${r}).length ${o} ${n}`)}};Zd.default=bT});var Dy=S(Cd=>{"use strict";Object.defineProperty(Cd,"__esModule",{value:!0});var Uo=nt(),Vo=F(),xT=Y(),$T={message:i(({params:{missingProperty:t}})=>(0,Vo.str)`must have required property '${t}'`,
"message"),params:i(({params:{missingProperty:t}})=>(0,Vo._)`{missingProperty: ${t}}`,"params")},wT={keyword:"required",type:"object",schemaType:"array",$data:!0,
error:$T,code(t){let{gen:e,schema:r,schemaCode:n,data:o,$data:s,it:a}=t,{opts:c}=a;if(!s&&r.length===0)return;let u=r.length>=c.loopRequired;if(a.allErrors?l():
d(),c.strictRequired){let h=t.parentSchema.properties,{definedProperties:p}=t.it;for(let g of r)if(h?.[g]===void 0&&!p.has(g)){let _=a.schemaEnv.baseId+a.errSchemaPath,
b=`required property "${g}" is not defined at "${_}" (strictRequired)`;(0,xT.checkStrictMode)(a,b,a.opts.strictRequired)}}function l(){if(u||s)t.block$data(Vo.nil,
f);else for(let h of r)(0,Uo.checkReportMissingProp)(t,h)}i(l,"allErrorsMode");function d(){let h=e.let("missing");if(u||s){let p=e.let("valid",!0);t.block$data(
p,()=>m(h,p)),t.ok(p)}else e.if((0,Uo.checkMissingProp)(t,r,h)),(0,Uo.reportMissingProp)(t,h),e.else()}i(d,"exitOnErrorMode");function f(){e.forOf("prop",n,h=>{
t.setParams({missingProperty:h}),e.if((0,Uo.noPropertyInData)(e,o,h,c.ownProperties),()=>t.error())})}i(f,"loopAllRequired");function m(h,p){t.setParams({missingProperty:h}),
e.forOf(h,n,()=>{e.assign(p,(0,Uo.propertyInData)(e,o,h,c.ownProperties)),e.if((0,Vo.not)(p),()=>{t.error(),e.break()})},Vo.nil)}i(m,"loopUntilMissing")}};Cd.default=
wT});var qy=S(Ad=>{"use strict";Object.defineProperty(Ad,"__esModule",{value:!0});var Ho=F(),kT={message({keyword:t,schemaCode:e}){let r=t==="maxItems"?"more":"fewer";
return(0,Ho.str)`must NOT have ${r} than ${e} items`},params:i(({schemaCode:t})=>(0,Ho._)`{limit: ${t}}`,"params")},ST={keyword:["maxItems","minItems"],type:"ar\
ray",schemaType:"number",$data:!0,error:kT,code(t){let{keyword:e,data:r,schemaCode:n}=t,o=e==="maxItems"?Ho.operators.GT:Ho.operators.LT;t.fail$data((0,Ho._)`${r}.length ${o} ${n}`)}};
Ad.default=ST});var Hi=S(Nd=>{"use strict";Object.defineProperty(Nd,"__esModule",{value:!0});var Ly=ed();Ly.code='require("ajv/dist/runtime/equal").default';Nd.default=Ly});var Fy=S(Md=>{"use strict";Object.defineProperty(Md,"__esModule",{value:!0});var jd=Ro(),ze=F(),zT=Y(),PT=Hi(),TT={message:i(({params:{i:t,j:e}})=>(0,ze.str)`must NOT have duplicate items (items ## ${e} and ${t} are identical)`,
"message"),params:i(({params:{i:t,j:e}})=>(0,ze._)`{i: ${t}, j: ${e}}`,"params")},ET={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:TT,
code(t){let{gen:e,data:r,$data:n,schema:o,parentSchema:s,schemaCode:a,it:c}=t;if(!n&&!o)return;let u=e.let("valid"),l=s.items?(0,jd.getSchemaTypes)(s.items):[];
t.block$data(u,d,(0,ze._)`${a} === false`),t.ok(u);function d(){let p=e.let("i",(0,ze._)`${r}.length`),g=e.let("j");t.setParams({i:p,j:g}),e.assign(u,!0),e.if((0,ze.
_)`${p} > 1`,()=>(f()?m:h)(p,g))}i(d,"validateUniqueItems");function f(){return l.length>0&&!l.some(p=>p==="object"||p==="array")}i(f,"canOptimize");function m(p,g){
let _=e.name("item"),b=(0,jd.checkDataTypes)(l,_,c.opts.strictNumbers,jd.DataType.Wrong),w=e.const("indices",(0,ze._)`{}`);e.for((0,ze._)`;${p}--;`,()=>{e.let(_,
(0,ze._)`${r}[${p}]`),e.if(b,(0,ze._)`continue`),l.length>1&&e.if((0,ze._)`typeof ${_} == "string"`,(0,ze._)`${_} += "_"`),e.if((0,ze._)`typeof ${w}[${_}] == "number"`,
()=>{e.assign(g,(0,ze._)`${w}[${_}]`),t.error(),e.assign(u,!1).break()}).code((0,ze._)`${w}[${_}] = ${p}`)})}i(m,"loopN");function h(p,g){let _=(0,zT.useFunc)(e,
PT.default),b=e.name("outer");e.label(b).for((0,ze._)`;${p}--;`,()=>e.for((0,ze._)`${g} = ${p}; ${g}--;`,()=>e.if((0,ze._)`${_}(${r}[${p}], ${r}[${g}])`,()=>{t.
error(),e.assign(u,!1).break(b)})))}i(h,"loopN2")}};Md.default=ET});var Uy=S(qd=>{"use strict";Object.defineProperty(qd,"__esModule",{value:!0});var Dd=F(),RT=Y(),OT=Hi(),IT={message:"must be equal to constant",params:i(({schemaCode:t})=>(0,Dd.
_)`{allowedValue: ${t}}`,"params")},ZT={keyword:"const",$data:!0,error:IT,code(t){let{gen:e,data:r,$data:n,schemaCode:o,schema:s}=t;n||s&&typeof s=="object"?t.fail$data(
(0,Dd._)`!${(0,RT.useFunc)(e,OT.default)}(${r}, ${o})`):t.fail((0,Dd._)`${s} !== ${r}`)}};qd.default=ZT});var Vy=S(Ld=>{"use strict";Object.defineProperty(Ld,"__esModule",{value:!0});var Bo=F(),CT=Y(),AT=Hi(),NT={message:"must be equal to one of the allowed values",
params:i(({schemaCode:t})=>(0,Bo._)`{allowedValues: ${t}}`,"params")},jT={keyword:"enum",schemaType:"array",$data:!0,error:NT,code(t){let{gen:e,data:r,$data:n,schema:o,
schemaCode:s,it:a}=t;if(!n&&o.length===0)throw new Error("enum must have non-empty array");let c=o.length>=a.opts.loopEnum,u,l=i(()=>u??(u=(0,CT.useFunc)(e,AT.default)),
"getEql"),d;if(c||n)d=e.let("valid"),t.block$data(d,f);else{if(!Array.isArray(o))throw new Error("ajv implementation error");let h=e.const("vSchema",s);d=(0,Bo.
or)(...o.map((p,g)=>m(h,g)))}t.pass(d);function f(){e.assign(d,!1),e.forOf("v",s,h=>e.if((0,Bo._)`${l()}(${r}, ${h})`,()=>e.assign(d,!0).break()))}i(f,"loopEnum");
function m(h,p){let g=o[p];return typeof g=="object"&&g!==null?(0,Bo._)`${l()}(${r}, ${h}[${p}])`:(0,Bo._)`${r} === ${g}`}i(m,"equalCode")}};Ld.default=jT});var Hy=S(Fd=>{"use strict";Object.defineProperty(Fd,"__esModule",{value:!0});var MT=Iy(),DT=Zy(),qT=Ny(),LT=jy(),FT=My(),UT=Dy(),VT=qy(),HT=Fy(),BT=Uy(),JT=Vy(),
KT=[MT.default,DT.default,qT.default,LT.default,FT.default,UT.default,VT.default,HT.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"\
boolean"},BT.default,JT.default];Fd.default=KT});var Vd=S(Jo=>{"use strict";Object.defineProperty(Jo,"__esModule",{value:!0});Jo.validateAdditionalItems=void 0;var wr=F(),Ud=Y(),GT={message:i(({params:{len:t}})=>(0,wr.
str)`must NOT have more than ${t} items`,"message"),params:i(({params:{len:t}})=>(0,wr._)`{limit: ${t}}`,"params")},WT={keyword:"additionalItems",type:"array",schemaType:[
"boolean","object"],before:"uniqueItems",error:GT,code(t){let{parentSchema:e,it:r}=t,{items:n}=e;if(!Array.isArray(n)){(0,Ud.checkStrictMode)(r,'"additionalItem\
s" is ignored when "items" is not an array of schemas');return}By(t,n)}};function By(t,e){let{gen:r,schema:n,data:o,keyword:s,it:a}=t;a.items=!0;let c=r.const("\
len",(0,wr._)`${o}.length`);if(n===!1)t.setParams({len:e.length}),t.pass((0,wr._)`${c} <= ${e.length}`);else if(typeof n=="object"&&!(0,Ud.alwaysValidSchema)(a,
n)){let l=r.var("valid",(0,wr._)`${c} <= ${e.length}`);r.if((0,wr.not)(l),()=>u(l)),t.ok(l)}function u(l){r.forRange("i",e.length,c,d=>{t.subschema({keyword:s,dataProp:d,
dataPropType:Ud.Type.Num},l),a.allErrors||r.if((0,wr.not)(l),()=>r.break())})}i(u,"validateItems")}i(By,"validateAdditionalItems");Jo.validateAdditionalItems=By;
Jo.default=WT});var Hd=S(Ko=>{"use strict";Object.defineProperty(Ko,"__esModule",{value:!0});Ko.validateTuple=void 0;var Jy=F(),Bi=Y(),XT=nt(),YT={keyword:"items",type:"array",
schemaType:["object","array","boolean"],before:"uniqueItems",code(t){let{schema:e,it:r}=t;if(Array.isArray(e))return Ky(t,"additionalItems",e);r.items=!0,!(0,Bi.
alwaysValidSchema)(r,e)&&t.ok((0,XT.validateArray)(t))}};function Ky(t,e,r=t.schema){let{gen:n,parentSchema:o,data:s,keyword:a,it:c}=t;d(o),c.opts.unevaluated&&
r.length&&c.items!==!0&&(c.items=Bi.mergeEvaluated.items(n,r.length,c.items));let u=n.name("valid"),l=n.const("len",(0,Jy._)`${s}.length`);r.forEach((f,m)=>{(0,Bi.
alwaysValidSchema)(c,f)||(n.if((0,Jy._)`${l} > ${m}`,()=>t.subschema({keyword:a,schemaProp:m,dataProp:m},u)),t.ok(u))});function d(f){let{opts:m,errSchemaPath:h}=c,
p=r.length,g=p===f.minItems&&(p===f.maxItems||f[e]===!1);if(m.strictTuples&&!g){let _=`"${a}" is ${p}-tuple, but minItems or maxItems/${e} are not specified or \
different at path "${h}"`;(0,Bi.checkStrictMode)(c,_,m.strictTuples)}}i(d,"checkStrictTuple")}i(Ky,"validateTuple");Ko.validateTuple=Ky;Ko.default=YT});var Gy=S(Bd=>{"use strict";Object.defineProperty(Bd,"__esModule",{value:!0});var QT=Hd(),eE={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uni\
queItems",code:i(t=>(0,QT.validateTuple)(t,"items"),"code")};Bd.default=eE});var Xy=S(Jd=>{"use strict";Object.defineProperty(Jd,"__esModule",{value:!0});var Wy=F(),tE=Y(),rE=nt(),nE=Vd(),oE={message:i(({params:{len:t}})=>(0,Wy.str)`must NOT have more than ${t} items`,
"message"),params:i(({params:{len:t}})=>(0,Wy._)`{limit: ${t}}`,"params")},sE={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",
error:oE,code(t){let{schema:e,parentSchema:r,it:n}=t,{prefixItems:o}=r;n.items=!0,!(0,tE.alwaysValidSchema)(n,e)&&(o?(0,nE.validateAdditionalItems)(t,o):t.ok((0,rE.
validateArray)(t)))}};Jd.default=sE});var Yy=S(Kd=>{"use strict";Object.defineProperty(Kd,"__esModule",{value:!0});var st=F(),Ji=Y(),iE={message:i(({params:{min:t,max:e}})=>e===void 0?(0,st.str)`must contain at least ${t} valid item(s)`:
(0,st.str)`must contain at least ${t} and no more than ${e} valid item(s)`,"message"),params:i(({params:{min:t,max:e}})=>e===void 0?(0,st._)`{minContains: ${t}}`:
(0,st._)`{minContains: ${t}, maxContains: ${e}}`,"params")},aE={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,
error:iE,code(t){let{gen:e,schema:r,parentSchema:n,data:o,it:s}=t,a,c,{minContains:u,maxContains:l}=n;s.opts.next?(a=u===void 0?1:u,c=l):a=1;let d=e.const("len",
(0,st._)`${o}.length`);if(t.setParams({min:a,max:c}),c===void 0&&a===0){(0,Ji.checkStrictMode)(s,'"minContains" == 0 without "maxContains": "contains" keyword i\
gnored');return}if(c!==void 0&&a>c){(0,Ji.checkStrictMode)(s,'"minContains" > "maxContains" is always invalid'),t.fail();return}if((0,Ji.alwaysValidSchema)(s,r)){
let g=(0,st._)`${d} >= ${a}`;c!==void 0&&(g=(0,st._)`${g} && ${d} <= ${c}`),t.pass(g);return}s.items=!0;let f=e.name("valid");c===void 0&&a===1?h(f,()=>e.if(f,()=>e.
break())):a===0?(e.let(f,!0),c!==void 0&&e.if((0,st._)`${o}.length > 0`,m)):(e.let(f,!1),m()),t.result(f,()=>t.reset());function m(){let g=e.name("_valid"),_=e.
let("count",0);h(g,()=>e.if(g,()=>p(_)))}i(m,"validateItemsWithCount");function h(g,_){e.forRange("i",0,d,b=>{t.subschema({keyword:"contains",dataProp:b,dataPropType:Ji.
Type.Num,compositeRule:!0},g),_()})}i(h,"validateItems");function p(g){e.code((0,st._)`${g}++`),c===void 0?e.if((0,st._)`${g} >= ${a}`,()=>e.assign(f,!0).break()):
(e.if((0,st._)`${g} > ${c}`,()=>e.assign(f,!1).break()),a===1?e.assign(f,!0):e.if((0,st._)`${g} >= ${a}`,()=>e.assign(f,!0)))}i(p,"checkLimits")}};Kd.default=aE});var tv=S(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.validateSchemaDeps=kt.validatePropertyDeps=kt.error=void 0;var Gd=F(),cE=Y(),Go=nt();
kt.error={message:i(({params:{property:t,depsCount:e,deps:r}})=>{let n=e===1?"property":"properties";return(0,Gd.str)`must have ${n} ${r} when property ${t} is present`},
"message"),params:i(({params:{property:t,depsCount:e,deps:r,missingProperty:n}})=>(0,Gd._)`{property: ${t},
    missingProperty: ${n},
    depsCount: ${e},
    deps: ${r}}`,"params")};var uE={keyword:"dependencies",type:"object",schemaType:"object",error:kt.error,code(t){let[e,r]=lE(t);Qy(t,e),ev(t,r)}};function lE({
schema:t}){let e={},r={};for(let n in t){if(n==="__proto__")continue;let o=Array.isArray(t[n])?e:r;o[n]=t[n]}return[e,r]}i(lE,"splitDependencies");function Qy(t,e=t.
schema){let{gen:r,data:n,it:o}=t;if(Object.keys(e).length===0)return;let s=r.let("missing");for(let a in e){let c=e[a];if(c.length===0)continue;let u=(0,Go.propertyInData)(
r,n,a,o.opts.ownProperties);t.setParams({property:a,depsCount:c.length,deps:c.join(", ")}),o.allErrors?r.if(u,()=>{for(let l of c)(0,Go.checkReportMissingProp)(
t,l)}):(r.if((0,Gd._)`${u} && (${(0,Go.checkMissingProp)(t,c,s)})`),(0,Go.reportMissingProp)(t,s),r.else())}}i(Qy,"validatePropertyDeps");kt.validatePropertyDeps=
Qy;function ev(t,e=t.schema){let{gen:r,data:n,keyword:o,it:s}=t,a=r.name("valid");for(let c in e)(0,cE.alwaysValidSchema)(s,e[c])||(r.if((0,Go.propertyInData)(r,
n,c,s.opts.ownProperties),()=>{let u=t.subschema({keyword:o,schemaProp:c},a);t.mergeValidEvaluated(u,a)},()=>r.var(a,!0)),t.ok(a))}i(ev,"validateSchemaDeps");kt.
validateSchemaDeps=ev;kt.default=uE});var nv=S(Wd=>{"use strict";Object.defineProperty(Wd,"__esModule",{value:!0});var rv=F(),dE=Y(),fE={message:"property name must be valid",params:i(({params:t})=>(0,rv.
_)`{propertyName: ${t.propertyName}}`,"params")},pE={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:fE,code(t){let{gen:e,schema:r,data:n,
it:o}=t;if((0,dE.alwaysValidSchema)(o,r))return;let s=e.name("valid");e.forIn("key",n,a=>{t.setParams({propertyName:a}),t.subschema({keyword:"propertyNames",data:a,
dataTypes:["string"],propertyName:a,compositeRule:!0},s),e.if((0,rv.not)(s),()=>{t.error(!0),o.allErrors||e.break()})}),t.ok(s)}};Wd.default=pE});var Yd=S(Xd=>{"use strict";Object.defineProperty(Xd,"__esModule",{value:!0});var Ki=nt(),gt=F(),mE=jt(),Gi=Y(),hE={message:"must NOT have additional properties",
params:i(({params:t})=>(0,gt._)`{additionalProperty: ${t.additionalProperty}}`,"params")},gE={keyword:"additionalProperties",type:["object"],schemaType:["boolea\
n","object"],allowUndefined:!0,trackErrors:!0,error:hE,code(t){let{gen:e,schema:r,parentSchema:n,data:o,errsCount:s,it:a}=t;if(!s)throw new Error("ajv implement\
ation error");let{allErrors:c,opts:u}=a;if(a.props=!0,u.removeAdditional!=="all"&&(0,Gi.alwaysValidSchema)(a,r))return;let l=(0,Ki.allSchemaProperties)(n.properties),
d=(0,Ki.allSchemaProperties)(n.patternProperties);f(),t.ok((0,gt._)`${s} === ${mE.default.errors}`);function f(){e.forIn("key",o,_=>{!l.length&&!d.length?p(_):e.
if(m(_),()=>p(_))})}i(f,"checkAdditionalProperties");function m(_){let b;if(l.length>8){let w=(0,Gi.schemaRefOrVal)(a,n.properties,"properties");b=(0,Ki.isOwnProperty)(
e,w,_)}else l.length?b=(0,gt.or)(...l.map(w=>(0,gt._)`${_} === ${w}`)):b=gt.nil;return d.length&&(b=(0,gt.or)(b,...d.map(w=>(0,gt._)`${(0,Ki.usePattern)(t,w)}.test(${_})`))),
(0,gt.not)(b)}i(m,"isAdditional");function h(_){e.code((0,gt._)`delete ${o}[${_}]`)}i(h,"deleteAdditional");function p(_){if(u.removeAdditional==="all"||u.removeAdditional&&
r===!1){h(_);return}if(r===!1){t.setParams({additionalProperty:_}),t.error(),c||e.break();return}if(typeof r=="object"&&!(0,Gi.alwaysValidSchema)(a,r)){let b=e.
name("valid");u.removeAdditional==="failing"?(g(_,b,!1),e.if((0,gt.not)(b),()=>{t.reset(),h(_)})):(g(_,b),c||e.if((0,gt.not)(b),()=>e.break()))}}i(p,"additional\
PropertyCode");function g(_,b,w){let E={keyword:"additionalProperties",dataProp:_,dataPropType:Gi.Type.Str};w===!1&&Object.assign(E,{compositeRule:!0,createErrors:!1,
allErrors:!1}),t.subschema(E,b)}i(g,"applyAdditionalSchema")}};Xd.default=gE});var iv=S(ef=>{"use strict";Object.defineProperty(ef,"__esModule",{value:!0});var _E=Co(),ov=nt(),Qd=Y(),sv=Yd(),yE={keyword:"properties",type:"object",schemaType:"\
object",code(t){let{gen:e,schema:r,parentSchema:n,data:o,it:s}=t;s.opts.removeAdditional==="all"&&n.additionalProperties===void 0&&sv.default.code(new _E.KeywordCxt(
s,sv.default,"additionalProperties"));let a=(0,ov.allSchemaProperties)(r);for(let f of a)s.definedProperties.add(f);s.opts.unevaluated&&a.length&&s.props!==!0&&
(s.props=Qd.mergeEvaluated.props(e,(0,Qd.toHash)(a),s.props));let c=a.filter(f=>!(0,Qd.alwaysValidSchema)(s,r[f]));if(c.length===0)return;let u=e.name("valid");
for(let f of c)l(f)?d(f):(e.if((0,ov.propertyInData)(e,o,f,s.opts.ownProperties)),d(f),s.allErrors||e.else().var(u,!0),e.endIf()),t.it.definedProperties.add(f),
t.ok(u);function l(f){return s.opts.useDefaults&&!s.compositeRule&&r[f].default!==void 0}i(l,"hasDefault");function d(f){t.subschema({keyword:"properties",schemaProp:f,
dataProp:f},u)}i(d,"applyPropertySchema")}};ef.default=yE});var lv=S(tf=>{"use strict";Object.defineProperty(tf,"__esModule",{value:!0});var av=nt(),Wi=F(),cv=Y(),uv=Y(),vE={keyword:"patternProperties",type:"object",schemaType:"\
object",code(t){let{gen:e,schema:r,data:n,parentSchema:o,it:s}=t,{opts:a}=s,c=(0,av.allSchemaProperties)(r),u=c.filter(g=>(0,cv.alwaysValidSchema)(s,r[g]));if(c.
length===0||u.length===c.length&&(!s.opts.unevaluated||s.props===!0))return;let l=a.strictSchema&&!a.allowMatchingProperties&&o.properties,d=e.name("valid");s.props!==
!0&&!(s.props instanceof Wi.Name)&&(s.props=(0,uv.evaluatedPropsToName)(e,s.props));let{props:f}=s;m();function m(){for(let g of c)l&&h(g),s.allErrors?p(g):(e.var(
d,!0),p(g),e.if(d))}i(m,"validatePatternProperties");function h(g){for(let _ in l)new RegExp(g).test(_)&&(0,cv.checkStrictMode)(s,`property ${_} matches pattern\
 ${g} (use allowMatchingProperties)`)}i(h,"checkMatchingProperties");function p(g){e.forIn("key",n,_=>{e.if((0,Wi._)`${(0,av.usePattern)(t,g)}.test(${_})`,()=>{
let b=u.includes(g);b||t.subschema({keyword:"patternProperties",schemaProp:g,dataProp:_,dataPropType:uv.Type.Str},d),s.opts.unevaluated&&f!==!0?e.assign((0,Wi._)`${f}[${_}]`,
!0):!b&&!s.allErrors&&e.if((0,Wi.not)(d),()=>e.break())})})}i(p,"validateProperties")}};tf.default=vE});var dv=S(rf=>{"use strict";Object.defineProperty(rf,"__esModule",{value:!0});var bE=Y(),xE={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(t){
let{gen:e,schema:r,it:n}=t;if((0,bE.alwaysValidSchema)(n,r)){t.fail();return}let o=e.name("valid");t.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},
o),t.failResult(o,()=>t.reset(),()=>t.error())},error:{message:"must NOT be valid"}};rf.default=xE});var fv=S(nf=>{"use strict";Object.defineProperty(nf,"__esModule",{value:!0});var $E=nt(),wE={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:$E.validateUnion,
error:{message:"must match a schema in anyOf"}};nf.default=wE});var pv=S(of=>{"use strict";Object.defineProperty(of,"__esModule",{value:!0});var Xi=F(),kE=Y(),SE={message:"must match exactly one schema in oneOf",params:i(({params:t})=>(0,Xi.
_)`{passingSchemas: ${t.passing}}`,"params")},zE={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:SE,code(t){let{gen:e,schema:r,parentSchema:n,it:o}=t;if(!Array.
isArray(r))throw new Error("ajv implementation error");if(o.opts.discriminator&&n.discriminator)return;let s=r,a=e.let("valid",!1),c=e.let("passing",null),u=e.name(
"_valid");t.setParams({passing:c}),e.block(l),t.result(a,()=>t.reset(),()=>t.error(!0));function l(){s.forEach((d,f)=>{let m;(0,kE.alwaysValidSchema)(o,d)?e.var(
u,!0):m=t.subschema({keyword:"oneOf",schemaProp:f,compositeRule:!0},u),f>0&&e.if((0,Xi._)`${u} && ${a}`).assign(a,!1).assign(c,(0,Xi._)`[${c}, ${f}]`).else(),e.
if(u,()=>{e.assign(a,!0),e.assign(c,f),m&&t.mergeEvaluated(m,Xi.Name)})})}i(l,"validateOneOf")}};of.default=zE});var mv=S(sf=>{"use strict";Object.defineProperty(sf,"__esModule",{value:!0});var PE=Y(),TE={keyword:"allOf",schemaType:"array",code(t){let{gen:e,schema:r,it:n}=t;
if(!Array.isArray(r))throw new Error("ajv implementation error");let o=e.name("valid");r.forEach((s,a)=>{if((0,PE.alwaysValidSchema)(n,s))return;let c=t.subschema(
{keyword:"allOf",schemaProp:a},o);t.ok(o),t.mergeEvaluated(c)})}};sf.default=TE});var _v=S(af=>{"use strict";Object.defineProperty(af,"__esModule",{value:!0});var Yi=F(),gv=Y(),EE={message:i(({params:t})=>(0,Yi.str)`must match "${t.ifClause}" schema`,
"message"),params:i(({params:t})=>(0,Yi._)`{failingKeyword: ${t.ifClause}}`,"params")},RE={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:EE,
code(t){let{gen:e,parentSchema:r,it:n}=t;r.then===void 0&&r.else===void 0&&(0,gv.checkStrictMode)(n,'"if" without "then" and "else" is ignored');let o=hv(n,"the\
n"),s=hv(n,"else");if(!o&&!s)return;let a=e.let("valid",!0),c=e.name("_valid");if(u(),t.reset(),o&&s){let d=e.let("ifClause");t.setParams({ifClause:d}),e.if(c,l(
"then",d),l("else",d))}else o?e.if(c,l("then")):e.if((0,Yi.not)(c),l("else"));t.pass(a,()=>t.error(!0));function u(){let d=t.subschema({keyword:"if",compositeRule:!0,
createErrors:!1,allErrors:!1},c);t.mergeEvaluated(d)}i(u,"validateIf");function l(d,f){return()=>{let m=t.subschema({keyword:d},c);e.assign(a,c),t.mergeValidEvaluated(
m,a),f?e.assign(f,(0,Yi._)`${d}`):t.setParams({ifClause:d})}}i(l,"validateClause")}};function hv(t,e){let r=t.schema[e];return r!==void 0&&!(0,gv.alwaysValidSchema)(
t,r)}i(hv,"hasSchema");af.default=RE});var yv=S(cf=>{"use strict";Object.defineProperty(cf,"__esModule",{value:!0});var OE=Y(),IE={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:t,
parentSchema:e,it:r}){e.if===void 0&&(0,OE.checkStrictMode)(r,`"${t}" without "if" is ignored`)}};cf.default=IE});var vv=S(uf=>{"use strict";Object.defineProperty(uf,"__esModule",{value:!0});var ZE=Vd(),CE=Gy(),AE=Hd(),NE=Xy(),jE=Yy(),ME=tv(),DE=nv(),qE=Yd(),LE=iv(),FE=lv(),
UE=dv(),VE=fv(),HE=pv(),BE=mv(),JE=_v(),KE=yv();function GE(t=!1){let e=[UE.default,VE.default,HE.default,BE.default,JE.default,KE.default,DE.default,qE.default,
ME.default,LE.default,FE.default];return t?e.push(CE.default,NE.default):e.push(ZE.default,AE.default),e.push(jE.default),e}i(GE,"getApplicator");uf.default=GE});var bv=S(lf=>{"use strict";Object.defineProperty(lf,"__esModule",{value:!0});var _e=F(),WE={message:i(({schemaCode:t})=>(0,_e.str)`must match format "${t}"`,"me\
ssage"),params:i(({schemaCode:t})=>(0,_e._)`{format: ${t}}`,"params")},XE={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error:WE,code(t,e){
let{gen:r,data:n,$data:o,schema:s,schemaCode:a,it:c}=t,{opts:u,errSchemaPath:l,schemaEnv:d,self:f}=c;if(!u.validateFormats)return;o?m():h();function m(){let p=r.
scopeValue("formats",{ref:f.formats,code:u.code.formats}),g=r.const("fDef",(0,_e._)`${p}[${a}]`),_=r.let("fType"),b=r.let("format");r.if((0,_e._)`typeof ${g} == "object" && !(${g} instanceof RegExp)`,
()=>r.assign(_,(0,_e._)`${g}.type || "string"`).assign(b,(0,_e._)`${g}.validate`),()=>r.assign(_,(0,_e._)`"string"`).assign(b,g)),t.fail$data((0,_e.or)(w(),E()));
function w(){return u.strictSchema===!1?_e.nil:(0,_e._)`${a} && !${b}`}i(w,"unknownFmt");function E(){let U=d.$async?(0,_e._)`(${g}.async ? await ${b}(${n}) : ${b}(${n}))`:
(0,_e._)`${b}(${n})`,R=(0,_e._)`(typeof ${b} == "function" ? ${U} : ${b}.test(${n}))`;return(0,_e._)`${b} && ${b} !== true && ${_} === ${e} && !${R}`}i(E,"inval\
idFmt")}i(m,"validate$DataFormat");function h(){let p=f.formats[s];if(!p){w();return}if(p===!0)return;let[g,_,b]=E(p);g===e&&t.pass(U());function w(){if(u.strictSchema===
!1){f.logger.warn(R());return}throw new Error(R());function R(){return`unknown format "${s}" ignored in schema at path "${l}"`}}i(w,"unknownFormat");function E(R){
let J=R instanceof RegExp?(0,_e.regexpCode)(R):u.code.formats?(0,_e._)`${u.code.formats}${(0,_e.getProperty)(s)}`:void 0,ye=r.scopeValue("formats",{key:s,ref:R,
code:J});return typeof R=="object"&&!(R instanceof RegExp)?[R.type||"string",R.validate,(0,_e._)`${ye}.validate`]:["string",R,ye]}i(E,"getFormat");function U(){
if(typeof p=="object"&&!(p instanceof RegExp)&&p.async){if(!d.$async)throw new Error("async format in sync schema");return(0,_e._)`await ${b}(${n})`}return typeof _==
"function"?(0,_e._)`${b}(${n})`:(0,_e._)`${b}.test(${n})`}i(U,"validCondition")}i(h,"validateFormat")}};lf.default=XE});var xv=S(df=>{"use strict";Object.defineProperty(df,"__esModule",{value:!0});var YE=bv(),QE=[YE.default];df.default=QE});var $v=S(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.contentVocabulary=gn.metadataVocabulary=void 0;gn.metadataVocabulary=["title","d\
escription","default","deprecated","readOnly","writeOnly","examples"];gn.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]});var kv=S(ff=>{"use strict";Object.defineProperty(ff,"__esModule",{value:!0});var eR=Oy(),tR=Hy(),rR=vv(),nR=xv(),wv=$v(),oR=[eR.default,tR.default,(0,rR.default)(),
nR.default,wv.metadataVocabulary,wv.contentVocabulary];ff.default=oR});var zv=S(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.DiscrError=void 0;var Sv;(function(t){t.Tag="tag",t.Mapping="mapping"})(Sv||(Qi.
DiscrError=Sv={}))});var Tv=S(mf=>{"use strict";Object.defineProperty(mf,"__esModule",{value:!0});var _n=F(),pf=zv(),Pv=Ii(),sR=Ao(),iR=Y(),aR={message:i(({params:{discrError:t,tagName:e}})=>t===
pf.DiscrError.Tag?`tag "${e}" must be string`:`value of tag "${e}" must be in oneOf`,"message"),params:i(({params:{discrError:t,tag:e,tagName:r}})=>(0,_n._)`{error: ${t}, tag: ${r}, tagValue: ${e}}`,
"params")},cR={keyword:"discriminator",type:"object",schemaType:"object",error:aR,code(t){let{gen:e,data:r,schema:n,parentSchema:o,it:s}=t,{oneOf:a}=o;if(!s.opts.
discriminator)throw new Error("discriminator: requires discriminator option");let c=n.propertyName;if(typeof c!="string")throw new Error("discriminator: require\
s propertyName");if(n.mapping)throw new Error("discriminator: mapping is not supported");if(!a)throw new Error("discriminator: requires oneOf keyword");let u=e.
let("valid",!1),l=e.const("tag",(0,_n._)`${r}${(0,_n.getProperty)(c)}`);e.if((0,_n._)`typeof ${l} == "string"`,()=>d(),()=>t.error(!1,{discrError:pf.DiscrError.
Tag,tag:l,tagName:c})),t.ok(u);function d(){let h=m();e.if(!1);for(let p in h)e.elseIf((0,_n._)`${l} === ${p}`),e.assign(u,f(h[p]));e.else(),t.error(!1,{discrError:pf.
DiscrError.Mapping,tag:l,tagName:c}),e.endIf()}i(d,"validateMapping");function f(h){let p=e.name("valid"),g=t.subschema({keyword:"oneOf",schemaProp:h},p);return t.
mergeEvaluated(g,_n.Name),p}i(f,"applyTagSchema");function m(){var h;let p={},g=b(o),_=!0;for(let U=0;U<a.length;U++){let R=a[U];if(R?.$ref&&!(0,iR.schemaHasRulesButRef)(
R,s.self.RULES)){let ye=R.$ref;if(R=Pv.resolveRef.call(s.self,s.schemaEnv.root,s.baseId,ye),R instanceof Pv.SchemaEnv&&(R=R.schema),R===void 0)throw new sR.default(
s.opts.uriResolver,s.baseId,ye)}let J=(h=R?.properties)===null||h===void 0?void 0:h[c];if(typeof J!="object")throw new Error(`discriminator: oneOf subschemas (o\
r referenced schemas) must have "properties/${c}"`);_=_&&(g||b(R)),w(J,U)}if(!_)throw new Error(`discriminator: "${c}" must be required`);return p;function b({required:U}){
return Array.isArray(U)&&U.includes(c)}function w(U,R){if(U.const)E(U.const,R);else if(U.enum)for(let J of U.enum)E(J,R);else throw new Error(`discriminator: "p\
roperties/${c}" must have "const" or "enum"`)}function E(U,R){if(typeof U!="string"||U in p)throw new Error(`discriminator: "${c}" values must be unique strings`);
p[U]=R}}i(m,"getMapping")}};mf.default=cR});var Ev=S((oD,uR)=>{uR.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{
schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/non\
NegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},
uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"st\
ring",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{
type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"re\
gex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteg\
er"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"\
object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{
$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{
$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitio\
ns/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"\
#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}});var gf=S((de,hf)=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.MissingRefError=de.ValidationError=de.CodeGen=de.Name=de.nil=de.stringify=de.
str=de._=de.KeywordCxt=de.Ajv=void 0;var lR=Sy(),dR=kv(),fR=Tv(),Rv=Ev(),pR=["/properties"],ea="http://json-schema.org/draft-07/schema",yn=class extends lR.default{static{
i(this,"Ajv")}_addVocabularies(){super._addVocabularies(),dR.default.forEach(e=>this.addVocabulary(e)),this.opts.discriminator&&this.addKeyword(fR.default)}_addDefaultMetaSchema(){
if(super._addDefaultMetaSchema(),!this.opts.meta)return;let e=this.opts.$data?this.$dataMetaSchema(Rv,pR):Rv;this.addMetaSchema(e,ea,!1),this.refs["http://json-\
schema.org/schema"]=ea}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(ea)?ea:void 0)}};de.Ajv=yn;hf.exports=de=yn;hf.exports.Ajv=
yn;Object.defineProperty(de,"__esModule",{value:!0});de.default=yn;var mR=Co();Object.defineProperty(de,"KeywordCxt",{enumerable:!0,get:i(function(){return mR.KeywordCxt},
"get")});var vn=F();Object.defineProperty(de,"_",{enumerable:!0,get:i(function(){return vn._},"get")});Object.defineProperty(de,"str",{enumerable:!0,get:i(function(){
return vn.str},"get")});Object.defineProperty(de,"stringify",{enumerable:!0,get:i(function(){return vn.stringify},"get")});Object.defineProperty(de,"nil",{enumerable:!0,
get:i(function(){return vn.nil},"get")});Object.defineProperty(de,"Name",{enumerable:!0,get:i(function(){return vn.Name},"get")});Object.defineProperty(de,"Code\
Gen",{enumerable:!0,get:i(function(){return vn.CodeGen},"get")});var hR=Ri();Object.defineProperty(de,"ValidationError",{enumerable:!0,get:i(function(){return hR.
default},"get")});var gR=Ao();Object.defineProperty(de,"MissingRefError",{enumerable:!0,get:i(function(){return gR.default},"get")})});var Mv=S(zt=>{"use strict";Object.defineProperty(zt,"__esModule",{value:!0});zt.formatNames=zt.fastFormats=zt.fullFormats=void 0;function St(t,e){return{validate:t,
compare:e}}i(St,"fmtDef");zt.fullFormats={date:St(Cv,bf),time:St(yf(!0),xf),"date-time":St(Ov(!0),Nv),"iso-time":St(yf(),Av),"iso-date-time":St(Ov(),jv),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:$R,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ER,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:wR,int32:{type:"number",validate:zR},int64:{type:"number",validate:PR},float:{type:"\
number",validate:Zv},double:{type:"number",validate:Zv},password:!0,binary:!0};zt.fastFormats={...zt.fullFormats,date:St(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,bf),time:St(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,xf),"date-time":St(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Nv),"iso-time":St(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Av),"iso-date-time":St(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
jv),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
zt.formatNames=Object.keys(zt.fullFormats);function _R(t){return t%4===0&&(t%100!==0||t%400===0)}i(_R,"isLeapYear");var yR=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,vR=[0,31,
28,31,30,31,30,31,31,30,31,30,31];function Cv(t){let e=yR.exec(t);if(!e)return!1;let r=+e[1],n=+e[2],o=+e[3];return n>=1&&n<=12&&o>=1&&o<=(n===2&&_R(r)?29:vR[n])}
i(Cv,"date");function bf(t,e){if(t&&e)return t>e?1:t<e?-1:0}i(bf,"compareDate");var _f=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function yf(t){
return i(function(r){let n=_f.exec(r);if(!n)return!1;let o=+n[1],s=+n[2],a=+n[3],c=n[4],u=n[5]==="-"?-1:1,l=+(n[6]||0),d=+(n[7]||0);if(l>23||d>59||t&&!c)return!1;
if(o<=23&&s<=59&&a<60)return!0;let f=s-d*u,m=o-l*u-(f<0?1:0);return(m===23||m===-1)&&(f===59||f===-1)&&a<61},"time")}i(yf,"getTime");function xf(t,e){if(!(t&&e))
return;let r=new Date("2020-01-01T"+t).valueOf(),n=new Date("2020-01-01T"+e).valueOf();if(r&&n)return r-n}i(xf,"compareTime");function Av(t,e){if(!(t&&e))return;
let r=_f.exec(t),n=_f.exec(e);if(r&&n)return t=r[1]+r[2]+r[3],e=n[1]+n[2]+n[3],t>e?1:t<e?-1:0}i(Av,"compareIsoTime");var vf=/t|\s/i;function Ov(t){let e=yf(t);return i(
function(n){let o=n.split(vf);return o.length===2&&Cv(o[0])&&e(o[1])},"date_time")}i(Ov,"getDateTime");function Nv(t,e){if(!(t&&e))return;let r=new Date(t).valueOf(),
n=new Date(e).valueOf();if(r&&n)return r-n}i(Nv,"compareDateTime");function jv(t,e){if(!(t&&e))return;let[r,n]=t.split(vf),[o,s]=e.split(vf),a=bf(r,o);if(a!==void 0)
return a||xf(n,s)}i(jv,"compareIsoDateTime");var bR=/\/|:/,xR=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function $R(t){return bR.test(t)&&xR.test(t)}i($R,"uri");var Iv=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function wR(t){return Iv.lastIndex=
0,Iv.test(t)}i(wR,"byte");var kR=-(2**31),SR=2**31-1;function zR(t){return Number.isInteger(t)&&t<=SR&&t>=kR}i(zR,"validateInt32");function PR(t){return Number.
isInteger(t)}i(PR,"validateInt64");function Zv(){return!0}i(Zv,"validateNumber");var TR=/[^\\]\\Z/;function ER(t){if(TR.test(t))return!1;try{return new RegExp(t),
!0}catch{return!1}}i(ER,"regex")});var Dv=S(bn=>{"use strict";Object.defineProperty(bn,"__esModule",{value:!0});bn.formatLimitDefinition=void 0;var RR=gf(),_t=F(),rr=_t.operators,ta={formatMaximum:{
okStr:"<=",ok:rr.LTE,fail:rr.GT},formatMinimum:{okStr:">=",ok:rr.GTE,fail:rr.LT},formatExclusiveMaximum:{okStr:"<",ok:rr.LT,fail:rr.GTE},formatExclusiveMinimum:{
okStr:">",ok:rr.GT,fail:rr.LTE}},OR={message:i(({keyword:t,schemaCode:e})=>(0,_t.str)`should be ${ta[t].okStr} ${e}`,"message"),params:i(({keyword:t,schemaCode:e})=>(0,_t.
_)`{comparison: ${ta[t].okStr}, limit: ${e}}`,"params")};bn.formatLimitDefinition={keyword:Object.keys(ta),type:"string",schemaType:"string",$data:!0,error:OR,code(t){
let{gen:e,data:r,schemaCode:n,keyword:o,it:s}=t,{opts:a,self:c}=s;if(!a.validateFormats)return;let u=new RR.KeywordCxt(s,c.RULES.all.format.definition,"format");
u.$data?l():d();function l(){let m=e.scopeValue("formats",{ref:c.formats,code:a.code.formats}),h=e.const("fmt",(0,_t._)`${m}[${u.schemaCode}]`);t.fail$data((0,_t.
or)((0,_t._)`typeof ${h} != "object"`,(0,_t._)`${h} instanceof RegExp`,(0,_t._)`typeof ${h}.compare != "function"`,f(h)))}i(l,"validate$DataFormat");function d(){
let m=u.schema,h=c.formats[m];if(!h||h===!0)return;if(typeof h!="object"||h instanceof RegExp||typeof h.compare!="function")throw new Error(`"${o}": format "${m}\
" does not define "compare" function`);let p=e.scopeValue("formats",{key:m,ref:h,code:a.code.formats?(0,_t._)`${a.code.formats}${(0,_t.getProperty)(m)}`:void 0});
t.fail$data(f(p))}i(d,"validateFormat");function f(m){return(0,_t._)`${m}.compare(${r}, ${n}) ${ta[o].fail} 0`}i(f,"compareCode")},dependencies:["format"]};var IR=i(
t=>(t.addKeyword(bn.formatLimitDefinition),t),"formatLimitPlugin");bn.default=IR});var Uv=S((Wo,Fv)=>{"use strict";Object.defineProperty(Wo,"__esModule",{value:!0});var xn=Mv(),ZR=Dv(),$f=F(),qv=new $f.Name("fullFormats"),CR=new $f.Name("fastF\
ormats"),wf=i((t,e={keywords:!0})=>{if(Array.isArray(e))return Lv(t,e,xn.fullFormats,qv),t;let[r,n]=e.mode==="fast"?[xn.fastFormats,CR]:[xn.fullFormats,qv],o=e.
formats||xn.formatNames;return Lv(t,o,r,n),e.keywords&&(0,ZR.default)(t),t},"formatsPlugin");wf.get=(t,e="full")=>{let n=(e==="fast"?xn.fastFormats:xn.fullFormats)[t];
if(!n)throw new Error(`Unknown format "${t}"`);return n};function Lv(t,e,r,n){var o,s;(o=(s=t.opts.code).formats)!==null&&o!==void 0||(s.formats=(0,$f._)`require("ajv-formats/dist/formats").${n}`);
for(let a of e)t.addFormat(a,r[a])}i(Lv,"addFormats");Fv.exports=Wo=wf;Object.defineProperty(Wo,"__esModule",{value:!0});Wo.default=wf});var K;(function(t){t.assertEqual=o=>{};function e(o){}i(e,"assertIs"),t.assertIs=e;function r(o){throw new Error}i(r,"assertNever"),t.assertNever=r,t.arrayToEnum=
o=>{let s={};for(let a of o)s[a]=a;return s},t.getValidEnumValues=o=>{let s=t.objectKeys(o).filter(c=>typeof o[o[c]]!="number"),a={};for(let c of s)a[c]=o[c];return t.
objectValues(a)},t.objectValues=o=>t.objectKeys(o).map(function(s){return o[s]}),t.objectKeys=typeof Object.keys=="function"?o=>Object.keys(o):o=>{let s=[];for(let a in o)
Object.prototype.hasOwnProperty.call(o,a)&&s.push(a);return s},t.find=(o,s)=>{for(let a of o)if(s(a))return a},t.isInteger=typeof Number.isInteger=="function"?o=>Number.
isInteger(o):o=>typeof o=="number"&&Number.isFinite(o)&&Math.floor(o)===o;function n(o,s=" | "){return o.map(a=>typeof a=="string"?`'${a}'`:a).join(s)}i(n,"join\
Values"),t.joinValues=n,t.jsonStringifyReplacer=(o,s)=>typeof s=="bigint"?s.toString():s})(K||(K={}));var Of;(function(t){t.mergeShapes=(e,r)=>({...e,...r})})(Of||
(Of={}));var z=K.arrayToEnum(["string","nan","number","integer","float","boolean","date","bigint","symbol","function","undefined","null","array","object","unkno\
wn","promise","void","never","map","set"]),Tt=i(t=>{switch(typeof t){case"undefined":return z.undefined;case"string":return z.string;case"number":return Number.
isNaN(t)?z.nan:z.number;case"boolean":return z.boolean;case"function":return z.function;case"bigint":return z.bigint;case"symbol":return z.symbol;case"object":return Array.
isArray(t)?z.array:t===null?z.null:t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?z.promise:typeof Map<"u"&&t instanceof Map?z.map:typeof Set<
"u"&&t instanceof Set?z.set:typeof Date<"u"&&t instanceof Date?z.date:z.object;default:return z.unknown}},"getParsedType");var x=K.arrayToEnum(["invalid_type","invalid_literal","custom","invalid_union","invalid_union_discriminator","invalid_enum_value","unrecognized_keys","invalid_a\
rguments","invalid_return_type","invalid_date","invalid_string","too_small","too_big","invalid_intersection_types","not_multiple_of","not_finite"]);var Ke=class t extends Error{static{i(this,"ZodError")}get errors(){return this.issues}constructor(e){super(),this.issues=[],this.addIssue=n=>{this.issues=[...this.
issues,n]},this.addIssues=(n=[])=>{this.issues=[...this.issues,...n]};let r=new.target.prototype;Object.setPrototypeOf?Object.setPrototypeOf(this,r):this.__proto__=
r,this.name="ZodError",this.issues=e}format(e){let r=e||function(s){return s.message},n={_errors:[]},o=i(s=>{for(let a of s.issues)if(a.code==="invalid_union")a.
unionErrors.map(o);else if(a.code==="invalid_return_type")o(a.returnTypeError);else if(a.code==="invalid_arguments")o(a.argumentsError);else if(a.path.length===
0)n._errors.push(r(a));else{let c=n,u=0;for(;u<a.path.length;){let l=a.path[u],d=u===a.path.length-1;if(l==="_errors"){d&&c._errors.push(r(a)),u++;continue}Object.
prototype.hasOwnProperty.call(c,l)||(l==="__proto__"?Object.defineProperty(c,l,{value:{_errors:[]},writable:!0,enumerable:!0,configurable:!0}):c[l]={_errors:[]}),
c=c[l],d&&c._errors.push(r(a)),u++}}},"processError");return o(this),n}static assert(e){if(!(e instanceof t))throw new Error(`Not a ZodError: ${e}`)}toString(){
return this.message}get message(){return JSON.stringify(this.issues,K.jsonStringifyReplacer,2)}get isEmpty(){return this.issues.length===0}flatten(e=r=>r.message){
let r=Object.create(null),n=[];for(let o of this.issues)if(o.path.length>0){let s=o.path[0];r[s]=r[s]||[],r[s].push(e(o))}else n.push(e(o));return{formErrors:n,
fieldErrors:r}}get formErrors(){return this.flatten()}};Ke.create=t=>new Ke(t);var lb=i((t,e)=>{let r;switch(t.code){case x.invalid_type:t.received===z.undefined?r="Required":r=`Expected ${t.expected}, received ${t.received}`;break;case x.
invalid_literal:r=`Invalid literal value, expected ${JSON.stringify(t.expected,K.jsonStringifyReplacer)}`;break;case x.unrecognized_keys:r=`Unrecognized key(s) \
in object: ${K.joinValues(t.keys,", ")}`;break;case x.invalid_union:r="Invalid input";break;case x.invalid_union_discriminator:r=`Invalid discriminator value. E\
xpected ${K.joinValues(t.options)}`;break;case x.invalid_enum_value:r=`Invalid enum value. Expected ${K.joinValues(t.options)}, received '${t.received}'`;break;case x.
invalid_arguments:r="Invalid function arguments";break;case x.invalid_return_type:r="Invalid function return type";break;case x.invalid_date:r="Invalid date";break;case x.
invalid_string:typeof t.validation=="object"?"includes"in t.validation?(r=`Invalid input: must include "${t.validation.includes}"`,typeof t.validation.position==
"number"&&(r=`${r} at one or more positions greater than or equal to ${t.validation.position}`)):"startsWith"in t.validation?r=`Invalid input: must start with "${t.
validation.startsWith}"`:"endsWith"in t.validation?r=`Invalid input: must end with "${t.validation.endsWith}"`:K.assertNever(t.validation):t.validation!=="regex"?
r=`Invalid ${t.validation}`:r="Invalid";break;case x.too_small:t.type==="array"?r=`Array must contain ${t.exact?"exactly":t.inclusive?"at least":"more than"} ${t.
minimum} element(s)`:t.type==="string"?r=`String must contain ${t.exact?"exactly":t.inclusive?"at least":"over"} ${t.minimum} character(s)`:t.type==="number"?r=
`Number must be ${t.exact?"exactly equal to ":t.inclusive?"greater than or equal to ":"greater than "}${t.minimum}`:t.type==="bigint"?r=`Number must be ${t.exact?
"exactly equal to ":t.inclusive?"greater than or equal to ":"greater than "}${t.minimum}`:t.type==="date"?r=`Date must be ${t.exact?"exactly equal to ":t.inclusive?
"greater than or equal to ":"greater than "}${new Date(Number(t.minimum))}`:r="Invalid input";break;case x.too_big:t.type==="array"?r=`Array must contain ${t.exact?
"exactly":t.inclusive?"at most":"less than"} ${t.maximum} element(s)`:t.type==="string"?r=`String must contain ${t.exact?"exactly":t.inclusive?"at most":"under"}\
 ${t.maximum} character(s)`:t.type==="number"?r=`Number must be ${t.exact?"exactly":t.inclusive?"less than or equal to":"less than"} ${t.maximum}`:t.type==="big\
int"?r=`BigInt must be ${t.exact?"exactly":t.inclusive?"less than or equal to":"less than"} ${t.maximum}`:t.type==="date"?r=`Date must be ${t.exact?"exactly":t.
inclusive?"smaller than or equal to":"smaller than"} ${new Date(Number(t.maximum))}`:r="Invalid input";break;case x.custom:r="Invalid input";break;case x.invalid_intersection_types:
r="Intersection results could not be merged";break;case x.not_multiple_of:r=`Number must be a multiple of ${t.multipleOf}`;break;case x.not_finite:r="Number mus\
t be finite";break;default:r=e.defaultError,K.assertNever(t)}return{message:r}},"errorMap"),Dt=lb;var db=Dt;function $n(){return db}i($n,"getErrorMap");var ts=i(t=>{let{data:e,path:r,errorMaps:n,issueData:o}=t,s=[...r,...o.path||[]],a={...o,path:s};if(o.message!==void 0)return{...o,path:s,message:o.message};let c="",
u=n.filter(l=>!!l).slice().reverse();for(let l of u)c=l(a,{data:e,defaultError:c}).message;return{...o,path:s,message:c}},"makeIssue");function k(t,e){let r=$n(),n=ts({issueData:e,data:t.data,path:t.path,errorMaps:[t.common.contextualErrorMap,t.schemaErrorMap,r,r===Dt?void 0:Dt].filter(o=>!!o)});
t.common.issues.push(n)}i(k,"addIssueToContext");var Pe=class t{static{i(this,"ParseStatus")}constructor(){this.value="valid"}dirty(){this.value==="valid"&&(this.
value="dirty")}abort(){this.value!=="aborted"&&(this.value="aborted")}static mergeArray(e,r){let n=[];for(let o of r){if(o.status==="aborted")return j;o.status===
"dirty"&&e.dirty(),n.push(o.value)}return{status:e.value,value:n}}static async mergeObjectAsync(e,r){let n=[];for(let o of r){let s=await o.key,a=await o.value;
n.push({key:s,value:a})}return t.mergeObjectSync(e,n)}static mergeObjectSync(e,r){let n={};for(let o of r){let{key:s,value:a}=o;if(s.status==="aborted"||a.status===
"aborted")return j;s.status==="dirty"&&e.dirty(),a.status==="dirty"&&e.dirty(),s.value!=="__proto__"&&(typeof a.value<"u"||o.alwaysSet)&&(n[s.value]=a.value)}return{
status:e.value,value:n}}},j=Object.freeze({status:"aborted"}),zr=i(t=>({status:"dirty",value:t}),"DIRTY"),Ie=i(t=>({status:"valid",value:t}),"OK"),aa=i(t=>t.status===
"aborted","isAborted"),ca=i(t=>t.status==="dirty","isDirty"),sr=i(t=>t.status==="valid","isValid"),wn=i(t=>typeof Promise<"u"&&t instanceof Promise,"isAsync");var O;(function(t){t.errToObj=e=>typeof e=="string"?{message:e}:e||{},t.toString=e=>typeof e=="string"?e:e?.message})(O||(O={}));var Qe=class{static{i(this,"ParseInputLazyPath")}constructor(e,r,n,o){this._cachedPath=[],this.parent=e,this.data=r,this._path=n,this._key=o}get path(){return this.
_cachedPath.length||(Array.isArray(this._key)?this._cachedPath.push(...this._path,...this._key):this._cachedPath.push(...this._path,this._key)),this._cachedPath}},
If=i((t,e)=>{if(sr(e))return{success:!0,data:e.value};if(!t.common.issues.length)throw new Error("Validation failed but no issues detected.");return{success:!1,
get error(){if(this._error)return this._error;let r=new Ke(t.common.issues);return this._error=r,this._error}}},"handleResult");function q(t){if(!t)return{};let{
errorMap:e,invalid_type_error:r,required_error:n,description:o}=t;if(e&&(r||n))throw new Error(`Can't use "invalid_type_error" or "required_error" in conjunctio\
n with custom error map.`);return e?{errorMap:e,description:o}:{errorMap:i((a,c)=>{let{message:u}=t;return a.code==="invalid_enum_value"?{message:u??c.defaultError}:
typeof c.data>"u"?{message:u??n??c.defaultError}:a.code!=="invalid_type"?{message:c.defaultError}:{message:u??r??c.defaultError}},"customMap"),description:o}}i(
q,"processCreateParams");var V=class{static{i(this,"ZodType")}get description(){return this._def.description}_getType(e){return Tt(e.data)}_getOrReturnCtx(e,r){
return r||{common:e.parent.common,data:e.data,parsedType:Tt(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}_processInputParams(e){return{
status:new Pe,ctx:{common:e.parent.common,data:e.data,parsedType:Tt(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}}_parseSync(e){let r=this.
_parse(e);if(wn(r))throw new Error("Synchronous parse encountered promise.");return r}_parseAsync(e){let r=this._parse(e);return Promise.resolve(r)}parse(e,r){let n=this.
safeParse(e,r);if(n.success)return n.data;throw n.error}safeParse(e,r){let n={common:{issues:[],async:r?.async??!1,contextualErrorMap:r?.errorMap},path:r?.path||
[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Tt(e)},o=this._parseSync({data:e,path:n.path,parent:n});return If(n,o)}"~validate"(e){let r={
common:{issues:[],async:!!this["~standard"].async},path:[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Tt(e)};if(!this["~standard"].async)try{
let n=this._parseSync({data:e,path:[],parent:r});return sr(n)?{value:n.value}:{issues:r.common.issues}}catch(n){n?.message?.toLowerCase()?.includes("encountered")&&
(this["~standard"].async=!0),r.common={issues:[],async:!0}}return this._parseAsync({data:e,path:[],parent:r}).then(n=>sr(n)?{value:n.value}:{issues:r.common.issues})}async parseAsync(e,r){
let n=await this.safeParseAsync(e,r);if(n.success)return n.data;throw n.error}async safeParseAsync(e,r){let n={common:{issues:[],contextualErrorMap:r?.errorMap,
async:!0},path:r?.path||[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Tt(e)},o=this._parse({data:e,path:n.path,parent:n}),s=await(wn(o)?o:Promise.
resolve(o));return If(n,s)}refine(e,r){let n=i(o=>typeof r=="string"||typeof r>"u"?{message:r}:typeof r=="function"?r(o):r,"getIssueProperties");return this._refinement(
(o,s)=>{let a=e(o),c=i(()=>s.addIssue({code:x.custom,...n(o)}),"setError");return typeof Promise<"u"&&a instanceof Promise?a.then(u=>u?!0:(c(),!1)):a?!0:(c(),!1)})}refinement(e,r){
return this._refinement((n,o)=>e(n)?!0:(o.addIssue(typeof r=="function"?r(n,o):r),!1))}_refinement(e){return new at({schema:this,typeName:$.ZodEffects,effect:{type:"\
refinement",refinement:e}})}superRefine(e){return this._refinement(e)}constructor(e){this.spa=this.safeParseAsync,this._def=e,this.parse=this.parse.bind(this),this.
safeParse=this.safeParse.bind(this),this.parseAsync=this.parseAsync.bind(this),this.safeParseAsync=this.safeParseAsync.bind(this),this.spa=this.spa.bind(this),this.
refine=this.refine.bind(this),this.refinement=this.refinement.bind(this),this.superRefine=this.superRefine.bind(this),this.optional=this.optional.bind(this),this.
nullable=this.nullable.bind(this),this.nullish=this.nullish.bind(this),this.array=this.array.bind(this),this.promise=this.promise.bind(this),this.or=this.or.bind(
this),this.and=this.and.bind(this),this.transform=this.transform.bind(this),this.brand=this.brand.bind(this),this.default=this.default.bind(this),this.catch=this.
catch.bind(this),this.describe=this.describe.bind(this),this.pipe=this.pipe.bind(this),this.readonly=this.readonly.bind(this),this.isNullable=this.isNullable.bind(
this),this.isOptional=this.isOptional.bind(this),this["~standard"]={version:1,vendor:"zod",validate:i(r=>this["~validate"](r),"validate")}}optional(){return it.
create(this,this._def)}nullable(){return Ot.create(this,this._def)}nullish(){return this.nullable().optional()}array(){return Lt.create(this)}promise(){return ir.
create(this,this._def)}or(e){return Or.create([this,e],this._def)}and(e){return Ir.create(this,e,this._def)}transform(e){return new at({...q(this._def),schema:this,
typeName:$.ZodEffects,effect:{type:"transform",transform:e}})}default(e){let r=typeof e=="function"?e:()=>e;return new jr({...q(this._def),innerType:this,defaultValue:r,
typeName:$.ZodDefault})}brand(){return new rs({typeName:$.ZodBranded,type:this,...q(this._def)})}catch(e){let r=typeof e=="function"?e:()=>e;return new Mr({...q(
this._def),innerType:this,catchValue:r,typeName:$.ZodCatch})}describe(e){let r=this.constructor;return new r({...this._def,description:e})}pipe(e){return ns.create(
this,e)}readonly(){return Dr.create(this)}isOptional(){return this.safeParse(void 0).success}isNullable(){return this.safeParse(null).success}},fb=/^c[^\s-]{8,}$/i,
pb=/^[0-9a-z]+$/,mb=/^[0-9A-HJKMNP-TV-Z]{26}$/i,hb=/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/i,gb=/^[a-z0-9_-]{21}$/i,
_b=/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/,yb=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
vb=/^(?!\.)(?!.*\.\.)([A-Z0-9_'+\-\.]*)[A-Z0-9_+-]@([A-Z0-9][A-Z0-9\-]*\.)+[A-Z]{2,}$/i,bb="^[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$",ua,xb=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
$b=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,wb=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$/,
kb=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Sb=/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,zb=/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,Zf="((\\d\\d[246\
8][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(02)-(0[1-9]|\
1\\d|2[0-8])))",Pb=new RegExp(`^${Zf}$`);function Cf(t){let e="[0-5]\\d";t.precision?e=`${e}\\.\\d{${t.precision}}`:t.precision==null&&(e=`${e}(\\.\\d+)?`);let r=t.
precision?"+":"?";return`([01]\\d|2[0-3]):[0-5]\\d(:${e})${r}`}i(Cf,"timeRegexSource");function Tb(t){return new RegExp(`^${Cf(t)}$`)}i(Tb,"timeRegex");function Eb(t){
let e=`${Zf}T${Cf(t)}`,r=[];return r.push(t.local?"Z?":"Z"),t.offset&&r.push("([+-]\\d{2}:?\\d{2})"),e=`${e}(${r.join("|")})`,new RegExp(`^${e}$`)}i(Eb,"datetim\
eRegex");function Rb(t,e){return!!((e==="v4"||!e)&&xb.test(t)||(e==="v6"||!e)&&wb.test(t))}i(Rb,"isValidIP");function Ob(t,e){if(!_b.test(t))return!1;try{let[r]=t.
split(".");if(!r)return!1;let n=r.replace(/-/g,"+").replace(/_/g,"/").padEnd(r.length+(4-r.length%4)%4,"="),o=JSON.parse(atob(n));return!(typeof o!="object"||o===
null||"typ"in o&&o?.typ!=="JWT"||!o.alg||e&&o.alg!==e)}catch{return!1}}i(Ob,"isValidJWT");function Ib(t,e){return!!((e==="v4"||!e)&&$b.test(t)||(e==="v6"||!e)&&
kb.test(t))}i(Ib,"isValidCidr");var Tr=class t extends V{static{i(this,"ZodString")}_parse(e){if(this._def.coerce&&(e.data=String(e.data)),this._getType(e)!==z.
string){let s=this._getOrReturnCtx(e);return k(s,{code:x.invalid_type,expected:z.string,received:s.parsedType}),j}let n=new Pe,o;for(let s of this._def.checks)if(s.
kind==="min")e.data.length<s.value&&(o=this._getOrReturnCtx(e,o),k(o,{code:x.too_small,minimum:s.value,type:"string",inclusive:!0,exact:!1,message:s.message}),n.
dirty());else if(s.kind==="max")e.data.length>s.value&&(o=this._getOrReturnCtx(e,o),k(o,{code:x.too_big,maximum:s.value,type:"string",inclusive:!0,exact:!1,message:s.
message}),n.dirty());else if(s.kind==="length"){let a=e.data.length>s.value,c=e.data.length<s.value;(a||c)&&(o=this._getOrReturnCtx(e,o),a?k(o,{code:x.too_big,maximum:s.
value,type:"string",inclusive:!0,exact:!0,message:s.message}):c&&k(o,{code:x.too_small,minimum:s.value,type:"string",inclusive:!0,exact:!0,message:s.message}),n.
dirty())}else if(s.kind==="email")vb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"email",code:x.invalid_string,message:s.message}),n.dirty());else if(s.
kind==="emoji")ua||(ua=new RegExp(bb,"u")),ua.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"emoji",code:x.invalid_string,message:s.message}),n.dirty());else if(s.
kind==="uuid")hb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"uuid",code:x.invalid_string,message:s.message}),n.dirty());else if(s.kind==="nanoid")
gb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"nanoid",code:x.invalid_string,message:s.message}),n.dirty());else if(s.kind==="cuid")fb.test(e.data)||
(o=this._getOrReturnCtx(e,o),k(o,{validation:"cuid",code:x.invalid_string,message:s.message}),n.dirty());else if(s.kind==="cuid2")pb.test(e.data)||(o=this._getOrReturnCtx(
e,o),k(o,{validation:"cuid2",code:x.invalid_string,message:s.message}),n.dirty());else if(s.kind==="ulid")mb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"\
ulid",code:x.invalid_string,message:s.message}),n.dirty());else if(s.kind==="url")try{new URL(e.data)}catch{o=this._getOrReturnCtx(e,o),k(o,{validation:"url",code:x.
invalid_string,message:s.message}),n.dirty()}else s.kind==="regex"?(s.regex.lastIndex=0,s.regex.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"rege\
x",code:x.invalid_string,message:s.message}),n.dirty())):s.kind==="trim"?e.data=e.data.trim():s.kind==="includes"?e.data.includes(s.value,s.position)||(o=this._getOrReturnCtx(
e,o),k(o,{code:x.invalid_string,validation:{includes:s.value,position:s.position},message:s.message}),n.dirty()):s.kind==="toLowerCase"?e.data=e.data.toLowerCase():
s.kind==="toUpperCase"?e.data=e.data.toUpperCase():s.kind==="startsWith"?e.data.startsWith(s.value)||(o=this._getOrReturnCtx(e,o),k(o,{code:x.invalid_string,validation:{
startsWith:s.value},message:s.message}),n.dirty()):s.kind==="endsWith"?e.data.endsWith(s.value)||(o=this._getOrReturnCtx(e,o),k(o,{code:x.invalid_string,validation:{
endsWith:s.value},message:s.message}),n.dirty()):s.kind==="datetime"?Eb(s).test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{code:x.invalid_string,validation:"dat\
etime",message:s.message}),n.dirty()):s.kind==="date"?Pb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{code:x.invalid_string,validation:"date",message:s.message}),
n.dirty()):s.kind==="time"?Tb(s).test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{code:x.invalid_string,validation:"time",message:s.message}),n.dirty()):s.kind===
"duration"?yb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"duration",code:x.invalid_string,message:s.message}),n.dirty()):s.kind==="ip"?Rb(e.data,
s.version)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"ip",code:x.invalid_string,message:s.message}),n.dirty()):s.kind==="jwt"?Ob(e.data,s.alg)||(o=this._getOrReturnCtx(
e,o),k(o,{validation:"jwt",code:x.invalid_string,message:s.message}),n.dirty()):s.kind==="cidr"?Ib(e.data,s.version)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"\
cidr",code:x.invalid_string,message:s.message}),n.dirty()):s.kind==="base64"?Sb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"base64",code:x.invalid_string,
message:s.message}),n.dirty()):s.kind==="base64url"?zb.test(e.data)||(o=this._getOrReturnCtx(e,o),k(o,{validation:"base64url",code:x.invalid_string,message:s.message}),
n.dirty()):K.assertNever(s);return{status:n.value,value:e.data}}_regex(e,r,n){return this.refinement(o=>e.test(o),{validation:r,code:x.invalid_string,...O.errToObj(
n)})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}email(e){return this._addCheck({kind:"email",...O.errToObj(e)})}url(e){return this.
_addCheck({kind:"url",...O.errToObj(e)})}emoji(e){return this._addCheck({kind:"emoji",...O.errToObj(e)})}uuid(e){return this._addCheck({kind:"uuid",...O.errToObj(
e)})}nanoid(e){return this._addCheck({kind:"nanoid",...O.errToObj(e)})}cuid(e){return this._addCheck({kind:"cuid",...O.errToObj(e)})}cuid2(e){return this._addCheck(
{kind:"cuid2",...O.errToObj(e)})}ulid(e){return this._addCheck({kind:"ulid",...O.errToObj(e)})}base64(e){return this._addCheck({kind:"base64",...O.errToObj(e)})}base64url(e){
return this._addCheck({kind:"base64url",...O.errToObj(e)})}jwt(e){return this._addCheck({kind:"jwt",...O.errToObj(e)})}ip(e){return this._addCheck({kind:"ip",...O.
errToObj(e)})}cidr(e){return this._addCheck({kind:"cidr",...O.errToObj(e)})}datetime(e){return typeof e=="string"?this._addCheck({kind:"datetime",precision:null,
offset:!1,local:!1,message:e}):this._addCheck({kind:"datetime",precision:typeof e?.precision>"u"?null:e?.precision,offset:e?.offset??!1,local:e?.local??!1,...O.
errToObj(e?.message)})}date(e){return this._addCheck({kind:"date",message:e})}time(e){return typeof e=="string"?this._addCheck({kind:"time",precision:null,message:e}):
this._addCheck({kind:"time",precision:typeof e?.precision>"u"?null:e?.precision,...O.errToObj(e?.message)})}duration(e){return this._addCheck({kind:"duration",...O.
errToObj(e)})}regex(e,r){return this._addCheck({kind:"regex",regex:e,...O.errToObj(r)})}includes(e,r){return this._addCheck({kind:"includes",value:e,position:r?.
position,...O.errToObj(r?.message)})}startsWith(e,r){return this._addCheck({kind:"startsWith",value:e,...O.errToObj(r)})}endsWith(e,r){return this._addCheck({kind:"\
endsWith",value:e,...O.errToObj(r)})}min(e,r){return this._addCheck({kind:"min",value:e,...O.errToObj(r)})}max(e,r){return this._addCheck({kind:"max",value:e,...O.
errToObj(r)})}length(e,r){return this._addCheck({kind:"length",value:e,...O.errToObj(r)})}nonempty(e){return this.min(1,O.errToObj(e))}trim(){return new t({...this.
_def,checks:[...this._def.checks,{kind:"trim"}]})}toLowerCase(){return new t({...this._def,checks:[...this._def.checks,{kind:"toLowerCase"}]})}toUpperCase(){return new t(
{...this._def,checks:[...this._def.checks,{kind:"toUpperCase"}]})}get isDatetime(){return!!this._def.checks.find(e=>e.kind==="datetime")}get isDate(){return!!this.
_def.checks.find(e=>e.kind==="date")}get isTime(){return!!this._def.checks.find(e=>e.kind==="time")}get isDuration(){return!!this._def.checks.find(e=>e.kind==="\
duration")}get isEmail(){return!!this._def.checks.find(e=>e.kind==="email")}get isURL(){return!!this._def.checks.find(e=>e.kind==="url")}get isEmoji(){return!!this.
_def.checks.find(e=>e.kind==="emoji")}get isUUID(){return!!this._def.checks.find(e=>e.kind==="uuid")}get isNANOID(){return!!this._def.checks.find(e=>e.kind==="n\
anoid")}get isCUID(){return!!this._def.checks.find(e=>e.kind==="cuid")}get isCUID2(){return!!this._def.checks.find(e=>e.kind==="cuid2")}get isULID(){return!!this.
_def.checks.find(e=>e.kind==="ulid")}get isIP(){return!!this._def.checks.find(e=>e.kind==="ip")}get isCIDR(){return!!this._def.checks.find(e=>e.kind==="cidr")}get isBase64(){
return!!this._def.checks.find(e=>e.kind==="base64")}get isBase64url(){return!!this._def.checks.find(e=>e.kind==="base64url")}get minLength(){let e=null;for(let r of this.
_def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e}get maxLength(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<
e)&&(e=r.value);return e}};Tr.create=t=>new Tr({checks:[],typeName:$.ZodString,coerce:t?.coerce??!1,...q(t)});function Zb(t,e){let r=(t.toString().split(".")[1]||
"").length,n=(e.toString().split(".")[1]||"").length,o=r>n?r:n,s=Number.parseInt(t.toFixed(o).replace(".","")),a=Number.parseInt(e.toFixed(o).replace(".",""));return s%
a/10**o}i(Zb,"floatSafeRemainder");var kn=class t extends V{static{i(this,"ZodNumber")}constructor(){super(...arguments),this.min=this.gte,this.max=this.lte,this.
step=this.multipleOf}_parse(e){if(this._def.coerce&&(e.data=Number(e.data)),this._getType(e)!==z.number){let s=this._getOrReturnCtx(e);return k(s,{code:x.invalid_type,
expected:z.number,received:s.parsedType}),j}let n,o=new Pe;for(let s of this._def.checks)s.kind==="int"?K.isInteger(e.data)||(n=this._getOrReturnCtx(e,n),k(n,{code:x.
invalid_type,expected:"integer",received:"float",message:s.message}),o.dirty()):s.kind==="min"?(s.inclusive?e.data<s.value:e.data<=s.value)&&(n=this._getOrReturnCtx(
e,n),k(n,{code:x.too_small,minimum:s.value,type:"number",inclusive:s.inclusive,exact:!1,message:s.message}),o.dirty()):s.kind==="max"?(s.inclusive?e.data>s.value:
e.data>=s.value)&&(n=this._getOrReturnCtx(e,n),k(n,{code:x.too_big,maximum:s.value,type:"number",inclusive:s.inclusive,exact:!1,message:s.message}),o.dirty()):s.
kind==="multipleOf"?Zb(e.data,s.value)!==0&&(n=this._getOrReturnCtx(e,n),k(n,{code:x.not_multiple_of,multipleOf:s.value,message:s.message}),o.dirty()):s.kind===
"finite"?Number.isFinite(e.data)||(n=this._getOrReturnCtx(e,n),k(n,{code:x.not_finite,message:s.message}),o.dirty()):K.assertNever(s);return{status:o.value,value:e.
data}}gte(e,r){return this.setLimit("min",e,!0,O.toString(r))}gt(e,r){return this.setLimit("min",e,!1,O.toString(r))}lte(e,r){return this.setLimit("max",e,!0,O.
toString(r))}lt(e,r){return this.setLimit("max",e,!1,O.toString(r))}setLimit(e,r,n,o){return new t({...this._def,checks:[...this._def.checks,{kind:e,value:r,inclusive:n,
message:O.toString(o)}]})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}int(e){return this._addCheck({kind:"int",message:O.toString(e)})}positive(e){
return this._addCheck({kind:"min",value:0,inclusive:!1,message:O.toString(e)})}negative(e){return this._addCheck({kind:"max",value:0,inclusive:!1,message:O.toString(
e)})}nonpositive(e){return this._addCheck({kind:"max",value:0,inclusive:!0,message:O.toString(e)})}nonnegative(e){return this._addCheck({kind:"min",value:0,inclusive:!0,
message:O.toString(e)})}multipleOf(e,r){return this._addCheck({kind:"multipleOf",value:e,message:O.toString(r)})}finite(e){return this._addCheck({kind:"finite",
message:O.toString(e)})}safe(e){return this._addCheck({kind:"min",inclusive:!0,value:Number.MIN_SAFE_INTEGER,message:O.toString(e)})._addCheck({kind:"max",inclusive:!0,
value:Number.MAX_SAFE_INTEGER,message:O.toString(e)})}get minValue(){let e=null;for(let r of this._def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);
return e}get maxValue(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);return e}get isInt(){return!!this._def.checks.
find(e=>e.kind==="int"||e.kind==="multipleOf"&&K.isInteger(e.value))}get isFinite(){let e=null,r=null;for(let n of this._def.checks){if(n.kind==="finite"||n.kind===
"int"||n.kind==="multipleOf")return!0;n.kind==="min"?(r===null||n.value>r)&&(r=n.value):n.kind==="max"&&(e===null||n.value<e)&&(e=n.value)}return Number.isFinite(
r)&&Number.isFinite(e)}};kn.create=t=>new kn({checks:[],typeName:$.ZodNumber,coerce:t?.coerce||!1,...q(t)});var Sn=class t extends V{static{i(this,"ZodBigInt")}constructor(){
super(...arguments),this.min=this.gte,this.max=this.lte}_parse(e){if(this._def.coerce)try{e.data=BigInt(e.data)}catch{return this._getInvalidInput(e)}if(this._getType(
e)!==z.bigint)return this._getInvalidInput(e);let n,o=new Pe;for(let s of this._def.checks)s.kind==="min"?(s.inclusive?e.data<s.value:e.data<=s.value)&&(n=this.
_getOrReturnCtx(e,n),k(n,{code:x.too_small,type:"bigint",minimum:s.value,inclusive:s.inclusive,message:s.message}),o.dirty()):s.kind==="max"?(s.inclusive?e.data>
s.value:e.data>=s.value)&&(n=this._getOrReturnCtx(e,n),k(n,{code:x.too_big,type:"bigint",maximum:s.value,inclusive:s.inclusive,message:s.message}),o.dirty()):s.
kind==="multipleOf"?e.data%s.value!==BigInt(0)&&(n=this._getOrReturnCtx(e,n),k(n,{code:x.not_multiple_of,multipleOf:s.value,message:s.message}),o.dirty()):K.assertNever(
s);return{status:o.value,value:e.data}}_getInvalidInput(e){let r=this._getOrReturnCtx(e);return k(r,{code:x.invalid_type,expected:z.bigint,received:r.parsedType}),
j}gte(e,r){return this.setLimit("min",e,!0,O.toString(r))}gt(e,r){return this.setLimit("min",e,!1,O.toString(r))}lte(e,r){return this.setLimit("max",e,!0,O.toString(
r))}lt(e,r){return this.setLimit("max",e,!1,O.toString(r))}setLimit(e,r,n,o){return new t({...this._def,checks:[...this._def.checks,{kind:e,value:r,inclusive:n,
message:O.toString(o)}]})}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}positive(e){return this._addCheck({kind:"min",value:BigInt(0),
inclusive:!1,message:O.toString(e)})}negative(e){return this._addCheck({kind:"max",value:BigInt(0),inclusive:!1,message:O.toString(e)})}nonpositive(e){return this.
_addCheck({kind:"max",value:BigInt(0),inclusive:!0,message:O.toString(e)})}nonnegative(e){return this._addCheck({kind:"min",value:BigInt(0),inclusive:!0,message:O.
toString(e)})}multipleOf(e,r){return this._addCheck({kind:"multipleOf",value:e,message:O.toString(r)})}get minValue(){let e=null;for(let r of this._def.checks)r.
kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e}get maxValue(){let e=null;for(let r of this._def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);
return e}};Sn.create=t=>new Sn({checks:[],typeName:$.ZodBigInt,coerce:t?.coerce??!1,...q(t)});var zn=class extends V{static{i(this,"ZodBoolean")}_parse(e){if(this.
_def.coerce&&(e.data=!!e.data),this._getType(e)!==z.boolean){let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,expected:z.boolean,received:n.parsedType}),
j}return Ie(e.data)}};zn.create=t=>new zn({typeName:$.ZodBoolean,coerce:t?.coerce||!1,...q(t)});var Pn=class t extends V{static{i(this,"ZodDate")}_parse(e){if(this.
_def.coerce&&(e.data=new Date(e.data)),this._getType(e)!==z.date){let s=this._getOrReturnCtx(e);return k(s,{code:x.invalid_type,expected:z.date,received:s.parsedType}),
j}if(Number.isNaN(e.data.getTime())){let s=this._getOrReturnCtx(e);return k(s,{code:x.invalid_date}),j}let n=new Pe,o;for(let s of this._def.checks)s.kind==="mi\
n"?e.data.getTime()<s.value&&(o=this._getOrReturnCtx(e,o),k(o,{code:x.too_small,message:s.message,inclusive:!0,exact:!1,minimum:s.value,type:"date"}),n.dirty()):
s.kind==="max"?e.data.getTime()>s.value&&(o=this._getOrReturnCtx(e,o),k(o,{code:x.too_big,message:s.message,inclusive:!0,exact:!1,maximum:s.value,type:"date"}),
n.dirty()):K.assertNever(s);return{status:n.value,value:new Date(e.data.getTime())}}_addCheck(e){return new t({...this._def,checks:[...this._def.checks,e]})}min(e,r){
return this._addCheck({kind:"min",value:e.getTime(),message:O.toString(r)})}max(e,r){return this._addCheck({kind:"max",value:e.getTime(),message:O.toString(r)})}get minDate(){
let e=null;for(let r of this._def.checks)r.kind==="min"&&(e===null||r.value>e)&&(e=r.value);return e!=null?new Date(e):null}get maxDate(){let e=null;for(let r of this.
_def.checks)r.kind==="max"&&(e===null||r.value<e)&&(e=r.value);return e!=null?new Date(e):null}};Pn.create=t=>new Pn({checks:[],coerce:t?.coerce||!1,typeName:$.
ZodDate,...q(t)});var Tn=class extends V{static{i(this,"ZodSymbol")}_parse(e){if(this._getType(e)!==z.symbol){let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,
expected:z.symbol,received:n.parsedType}),j}return Ie(e.data)}};Tn.create=t=>new Tn({typeName:$.ZodSymbol,...q(t)});var Er=class extends V{static{i(this,"ZodUnd\
efined")}_parse(e){if(this._getType(e)!==z.undefined){let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,expected:z.undefined,received:n.parsedType}),
j}return Ie(e.data)}};Er.create=t=>new Er({typeName:$.ZodUndefined,...q(t)});var Rr=class extends V{static{i(this,"ZodNull")}_parse(e){if(this._getType(e)!==z.null){
let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,expected:z.null,received:n.parsedType}),j}return Ie(e.data)}};Rr.create=t=>new Rr({typeName:$.ZodNull,
...q(t)});var En=class extends V{static{i(this,"ZodAny")}constructor(){super(...arguments),this._any=!0}_parse(e){return Ie(e.data)}};En.create=t=>new En({typeName:$.
ZodAny,...q(t)});var qt=class extends V{static{i(this,"ZodUnknown")}constructor(){super(...arguments),this._unknown=!0}_parse(e){return Ie(e.data)}};qt.create=t=>new qt(
{typeName:$.ZodUnknown,...q(t)});var yt=class extends V{static{i(this,"ZodNever")}_parse(e){let r=this._getOrReturnCtx(e);return k(r,{code:x.invalid_type,expected:z.
never,received:r.parsedType}),j}};yt.create=t=>new yt({typeName:$.ZodNever,...q(t)});var Rn=class extends V{static{i(this,"ZodVoid")}_parse(e){if(this._getType(
e)!==z.undefined){let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,expected:z.void,received:n.parsedType}),j}return Ie(e.data)}};Rn.create=t=>new Rn(
{typeName:$.ZodVoid,...q(t)});var Lt=class t extends V{static{i(this,"ZodArray")}_parse(e){let{ctx:r,status:n}=this._processInputParams(e),o=this._def;if(r.parsedType!==
z.array)return k(r,{code:x.invalid_type,expected:z.array,received:r.parsedType}),j;if(o.exactLength!==null){let a=r.data.length>o.exactLength.value,c=r.data.length<
o.exactLength.value;(a||c)&&(k(r,{code:a?x.too_big:x.too_small,minimum:c?o.exactLength.value:void 0,maximum:a?o.exactLength.value:void 0,type:"array",inclusive:!0,
exact:!0,message:o.exactLength.message}),n.dirty())}if(o.minLength!==null&&r.data.length<o.minLength.value&&(k(r,{code:x.too_small,minimum:o.minLength.value,type:"\
array",inclusive:!0,exact:!1,message:o.minLength.message}),n.dirty()),o.maxLength!==null&&r.data.length>o.maxLength.value&&(k(r,{code:x.too_big,maximum:o.maxLength.
value,type:"array",inclusive:!0,exact:!1,message:o.maxLength.message}),n.dirty()),r.common.async)return Promise.all([...r.data].map((a,c)=>o.type._parseAsync(new Qe(
r,a,r.path,c)))).then(a=>Pe.mergeArray(n,a));let s=[...r.data].map((a,c)=>o.type._parseSync(new Qe(r,a,r.path,c)));return Pe.mergeArray(n,s)}get element(){return this.
_def.type}min(e,r){return new t({...this._def,minLength:{value:e,message:O.toString(r)}})}max(e,r){return new t({...this._def,maxLength:{value:e,message:O.toString(
r)}})}length(e,r){return new t({...this._def,exactLength:{value:e,message:O.toString(r)}})}nonempty(e){return this.min(1,e)}};Lt.create=(t,e)=>new Lt({type:t,minLength:null,
maxLength:null,exactLength:null,typeName:$.ZodArray,...q(e)});function Pr(t){if(t instanceof Ge){let e={};for(let r in t.shape){let n=t.shape[r];e[r]=it.create(
Pr(n))}return new Ge({...t._def,shape:i(()=>e,"shape")})}else return t instanceof Lt?new Lt({...t._def,type:Pr(t.element)}):t instanceof it?it.create(Pr(t.unwrap())):
t instanceof Ot?Ot.create(Pr(t.unwrap())):t instanceof Rt?Rt.create(t.items.map(e=>Pr(e))):t}i(Pr,"deepPartialify");var Ge=class t extends V{static{i(this,"ZodO\
bject")}constructor(){super(...arguments),this._cached=null,this.nonstrict=this.passthrough,this.augment=this.extend}_getCached(){if(this._cached!==null)return this.
_cached;let e=this._def.shape(),r=K.objectKeys(e);return this._cached={shape:e,keys:r},this._cached}_parse(e){if(this._getType(e)!==z.object){let l=this._getOrReturnCtx(
e);return k(l,{code:x.invalid_type,expected:z.object,received:l.parsedType}),j}let{status:n,ctx:o}=this._processInputParams(e),{shape:s,keys:a}=this._getCached(),
c=[];if(!(this._def.catchall instanceof yt&&this._def.unknownKeys==="strip"))for(let l in o.data)a.includes(l)||c.push(l);let u=[];for(let l of a){let d=s[l],f=o.
data[l];u.push({key:{status:"valid",value:l},value:d._parse(new Qe(o,f,o.path,l)),alwaysSet:l in o.data})}if(this._def.catchall instanceof yt){let l=this._def.unknownKeys;
if(l==="passthrough")for(let d of c)u.push({key:{status:"valid",value:d},value:{status:"valid",value:o.data[d]}});else if(l==="strict")c.length>0&&(k(o,{code:x.
unrecognized_keys,keys:c}),n.dirty());else if(l!=="strip")throw new Error("Internal ZodObject error: invalid unknownKeys value.")}else{let l=this._def.catchall;
for(let d of c){let f=o.data[d];u.push({key:{status:"valid",value:d},value:l._parse(new Qe(o,f,o.path,d)),alwaysSet:d in o.data})}}return o.common.async?Promise.
resolve().then(async()=>{let l=[];for(let d of u){let f=await d.key,m=await d.value;l.push({key:f,value:m,alwaysSet:d.alwaysSet})}return l}).then(l=>Pe.mergeObjectSync(
n,l)):Pe.mergeObjectSync(n,u)}get shape(){return this._def.shape()}strict(e){return O.errToObj,new t({...this._def,unknownKeys:"strict",...e!==void 0?{errorMap:i(
(r,n)=>{let o=this._def.errorMap?.(r,n).message??n.defaultError;return r.code==="unrecognized_keys"?{message:O.errToObj(e).message??o}:{message:o}},"errorMap")}:
{}})}strip(){return new t({...this._def,unknownKeys:"strip"})}passthrough(){return new t({...this._def,unknownKeys:"passthrough"})}extend(e){return new t({...this.
_def,shape:i(()=>({...this._def.shape(),...e}),"shape")})}merge(e){return new t({unknownKeys:e._def.unknownKeys,catchall:e._def.catchall,shape:i(()=>({...this._def.
shape(),...e._def.shape()}),"shape"),typeName:$.ZodObject})}setKey(e,r){return this.augment({[e]:r})}catchall(e){return new t({...this._def,catchall:e})}pick(e){
let r={};for(let n of K.objectKeys(e))e[n]&&this.shape[n]&&(r[n]=this.shape[n]);return new t({...this._def,shape:i(()=>r,"shape")})}omit(e){let r={};for(let n of K.
objectKeys(this.shape))e[n]||(r[n]=this.shape[n]);return new t({...this._def,shape:i(()=>r,"shape")})}deepPartial(){return Pr(this)}partial(e){let r={};for(let n of K.
objectKeys(this.shape)){let o=this.shape[n];e&&!e[n]?r[n]=o:r[n]=o.optional()}return new t({...this._def,shape:i(()=>r,"shape")})}required(e){let r={};for(let n of K.
objectKeys(this.shape))if(e&&!e[n])r[n]=this.shape[n];else{let s=this.shape[n];for(;s instanceof it;)s=s._def.innerType;r[n]=s}return new t({...this._def,shape:i(
()=>r,"shape")})}keyof(){return Af(K.objectKeys(this.shape))}};Ge.create=(t,e)=>new Ge({shape:i(()=>t,"shape"),unknownKeys:"strip",catchall:yt.create(),typeName:$.
ZodObject,...q(e)});Ge.strictCreate=(t,e)=>new Ge({shape:i(()=>t,"shape"),unknownKeys:"strict",catchall:yt.create(),typeName:$.ZodObject,...q(e)});Ge.lazycreate=
(t,e)=>new Ge({shape:t,unknownKeys:"strip",catchall:yt.create(),typeName:$.ZodObject,...q(e)});var Or=class extends V{static{i(this,"ZodUnion")}_parse(e){let{ctx:r}=this.
_processInputParams(e),n=this._def.options;function o(s){for(let c of s)if(c.result.status==="valid")return c.result;for(let c of s)if(c.result.status==="dirty")
return r.common.issues.push(...c.ctx.common.issues),c.result;let a=s.map(c=>new Ke(c.ctx.common.issues));return k(r,{code:x.invalid_union,unionErrors:a}),j}if(i(
o,"handleResults"),r.common.async)return Promise.all(n.map(async s=>{let a={...r,common:{...r.common,issues:[]},parent:null};return{result:await s._parseAsync({
data:r.data,path:r.path,parent:a}),ctx:a}})).then(o);{let s,a=[];for(let u of n){let l={...r,common:{...r.common,issues:[]},parent:null},d=u._parseSync({data:r.
data,path:r.path,parent:l});if(d.status==="valid")return d;d.status==="dirty"&&!s&&(s={result:d,ctx:l}),l.common.issues.length&&a.push(l.common.issues)}if(s)return r.
common.issues.push(...s.ctx.common.issues),s.result;let c=a.map(u=>new Ke(u));return k(r,{code:x.invalid_union,unionErrors:c}),j}}get options(){return this._def.
options}};Or.create=(t,e)=>new Or({options:t,typeName:$.ZodUnion,...q(e)});var Et=i(t=>t instanceof Zr?Et(t.schema):t instanceof at?Et(t.innerType()):t instanceof
Cr?[t.value]:t instanceof Ar?t.options:t instanceof Nr?K.objectValues(t.enum):t instanceof jr?Et(t._def.innerType):t instanceof Er?[void 0]:t instanceof Rr?[null]:
t instanceof it?[void 0,...Et(t.unwrap())]:t instanceof Ot?[null,...Et(t.unwrap())]:t instanceof rs||t instanceof Dr?Et(t.unwrap()):t instanceof Mr?Et(t._def.innerType):
[],"getDiscriminator"),la=class t extends V{static{i(this,"ZodDiscriminatedUnion")}_parse(e){let{ctx:r}=this._processInputParams(e);if(r.parsedType!==z.object)return k(
r,{code:x.invalid_type,expected:z.object,received:r.parsedType}),j;let n=this.discriminator,o=r.data[n],s=this.optionsMap.get(o);return s?r.common.async?s._parseAsync(
{data:r.data,path:r.path,parent:r}):s._parseSync({data:r.data,path:r.path,parent:r}):(k(r,{code:x.invalid_union_discriminator,options:Array.from(this.optionsMap.
keys()),path:[n]}),j)}get discriminator(){return this._def.discriminator}get options(){return this._def.options}get optionsMap(){return this._def.optionsMap}static create(e,r,n){
let o=new Map;for(let s of r){let a=Et(s.shape[e]);if(!a.length)throw new Error(`A discriminator value for key \`${e}\` could not be extracted from all schema op\
tions`);for(let c of a){if(o.has(c))throw new Error(`Discriminator property ${String(e)} has duplicate value ${String(c)}`);o.set(c,s)}}return new t({typeName:$.
ZodDiscriminatedUnion,discriminator:e,options:r,optionsMap:o,...q(n)})}};function da(t,e){let r=Tt(t),n=Tt(e);if(t===e)return{valid:!0,data:t};if(r===z.object&&
n===z.object){let o=K.objectKeys(e),s=K.objectKeys(t).filter(c=>o.indexOf(c)!==-1),a={...t,...e};Object.prototype.hasOwnProperty.call(a,"__proto__")&&delete a.__proto__;
for(let c of s){if(c==="__proto__")continue;let u=da(t[c],e[c]);if(!u.valid)return{valid:!1};a[c]=u.data}return{valid:!0,data:a}}else if(r===z.array&&n===z.array){
if(t.length!==e.length)return{valid:!1};let o=[];for(let s=0;s<t.length;s++){let a=t[s],c=e[s],u=da(a,c);if(!u.valid)return{valid:!1};o.push(u.data)}return{valid:!0,
data:o}}else return r===z.date&&n===z.date&&+t==+e?{valid:!0,data:t}:{valid:!1}}i(da,"mergeValues");var Ir=class extends V{static{i(this,"ZodIntersection")}_parse(e){
let{status:r,ctx:n}=this._processInputParams(e),o=i((s,a)=>{if(aa(s)||aa(a))return j;let c=da(s.value,a.value);return c.valid?((ca(s)||ca(a))&&r.dirty(),{status:r.
value,value:c.data}):(k(n,{code:x.invalid_intersection_types}),j)},"handleParsed");return n.common.async?Promise.all([this._def.left._parseAsync({data:n.data,path:n.
path,parent:n}),this._def.right._parseAsync({data:n.data,path:n.path,parent:n})]).then(([s,a])=>o(s,a)):o(this._def.left._parseSync({data:n.data,path:n.path,parent:n}),
this._def.right._parseSync({data:n.data,path:n.path,parent:n}))}};Ir.create=(t,e,r)=>new Ir({left:t,right:e,typeName:$.ZodIntersection,...q(r)});var Rt=class t extends V{static{
i(this,"ZodTuple")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==z.array)return k(n,{code:x.invalid_type,expected:z.array,received:n.
parsedType}),j;if(n.data.length<this._def.items.length)return k(n,{code:x.too_small,minimum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),j;!this.
_def.rest&&n.data.length>this._def.items.length&&(k(n,{code:x.too_big,maximum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),r.dirty());let s=[...n.
data].map((a,c)=>{let u=this._def.items[c]||this._def.rest;return u?u._parse(new Qe(n,a,n.path,c)):null}).filter(a=>!!a);return n.common.async?Promise.all(s).then(
a=>Pe.mergeArray(r,a)):Pe.mergeArray(r,s)}get items(){return this._def.items}rest(e){return new t({...this._def,rest:e})}};Rt.create=(t,e)=>{if(!Array.isArray(t))
throw new Error("You must pass an array of schemas to z.tuple([ ... ])");return new Rt({items:t,typeName:$.ZodTuple,rest:null,...q(e)})};var fa=class t extends V{static{
i(this,"ZodRecord")}get keySchema(){return this._def.keyType}get valueSchema(){return this._def.valueType}_parse(e){let{status:r,ctx:n}=this._processInputParams(
e);if(n.parsedType!==z.object)return k(n,{code:x.invalid_type,expected:z.object,received:n.parsedType}),j;let o=[],s=this._def.keyType,a=this._def.valueType;for(let c in n.
data)o.push({key:s._parse(new Qe(n,c,n.path,c)),value:a._parse(new Qe(n,n.data[c],n.path,c)),alwaysSet:c in n.data});return n.common.async?Pe.mergeObjectAsync(r,
o):Pe.mergeObjectSync(r,o)}get element(){return this._def.valueType}static create(e,r,n){return r instanceof V?new t({keyType:e,valueType:r,typeName:$.ZodRecord,
...q(n)}):new t({keyType:Tr.create(),valueType:e,typeName:$.ZodRecord,...q(r)})}},On=class extends V{static{i(this,"ZodMap")}get keySchema(){return this._def.keyType}get valueSchema(){
return this._def.valueType}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==z.map)return k(n,{code:x.invalid_type,expected:z.map,received:n.
parsedType}),j;let o=this._def.keyType,s=this._def.valueType,a=[...n.data.entries()].map(([c,u],l)=>({key:o._parse(new Qe(n,c,n.path,[l,"key"])),value:s._parse(
new Qe(n,u,n.path,[l,"value"]))}));if(n.common.async){let c=new Map;return Promise.resolve().then(async()=>{for(let u of a){let l=await u.key,d=await u.value;if(l.
status==="aborted"||d.status==="aborted")return j;(l.status==="dirty"||d.status==="dirty")&&r.dirty(),c.set(l.value,d.value)}return{status:r.value,value:c}})}else{
let c=new Map;for(let u of a){let l=u.key,d=u.value;if(l.status==="aborted"||d.status==="aborted")return j;(l.status==="dirty"||d.status==="dirty")&&r.dirty(),c.
set(l.value,d.value)}return{status:r.value,value:c}}}};On.create=(t,e,r)=>new On({valueType:e,keyType:t,typeName:$.ZodMap,...q(r)});var In=class t extends V{static{
i(this,"ZodSet")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.parsedType!==z.set)return k(n,{code:x.invalid_type,expected:z.set,received:n.parsedType}),
j;let o=this._def;o.minSize!==null&&n.data.size<o.minSize.value&&(k(n,{code:x.too_small,minimum:o.minSize.value,type:"set",inclusive:!0,exact:!1,message:o.minSize.
message}),r.dirty()),o.maxSize!==null&&n.data.size>o.maxSize.value&&(k(n,{code:x.too_big,maximum:o.maxSize.value,type:"set",inclusive:!0,exact:!1,message:o.maxSize.
message}),r.dirty());let s=this._def.valueType;function a(u){let l=new Set;for(let d of u){if(d.status==="aborted")return j;d.status==="dirty"&&r.dirty(),l.add(
d.value)}return{status:r.value,value:l}}i(a,"finalizeSet");let c=[...n.data.values()].map((u,l)=>s._parse(new Qe(n,u,n.path,l)));return n.common.async?Promise.all(
c).then(u=>a(u)):a(c)}min(e,r){return new t({...this._def,minSize:{value:e,message:O.toString(r)}})}max(e,r){return new t({...this._def,maxSize:{value:e,message:O.
toString(r)}})}size(e,r){return this.min(e,r).max(e,r)}nonempty(e){return this.min(1,e)}};In.create=(t,e)=>new In({valueType:t,minSize:null,maxSize:null,typeName:$.
ZodSet,...q(e)});var pa=class t extends V{static{i(this,"ZodFunction")}constructor(){super(...arguments),this.validate=this.implement}_parse(e){let{ctx:r}=this.
_processInputParams(e);if(r.parsedType!==z.function)return k(r,{code:x.invalid_type,expected:z.function,received:r.parsedType}),j;function n(c,u){return ts({data:c,
path:r.path,errorMaps:[r.common.contextualErrorMap,r.schemaErrorMap,$n(),Dt].filter(l=>!!l),issueData:{code:x.invalid_arguments,argumentsError:u}})}i(n,"makeArg\
sIssue");function o(c,u){return ts({data:c,path:r.path,errorMaps:[r.common.contextualErrorMap,r.schemaErrorMap,$n(),Dt].filter(l=>!!l),issueData:{code:x.invalid_return_type,
returnTypeError:u}})}i(o,"makeReturnsIssue");let s={errorMap:r.common.contextualErrorMap},a=r.data;if(this._def.returns instanceof ir){let c=this;return Ie(async function(...u){
let l=new Ke([]),d=await c._def.args.parseAsync(u,s).catch(h=>{throw l.addIssue(n(u,h)),l}),f=await Reflect.apply(a,this,d);return await c._def.returns._def.type.
parseAsync(f,s).catch(h=>{throw l.addIssue(o(f,h)),l})})}else{let c=this;return Ie(function(...u){let l=c._def.args.safeParse(u,s);if(!l.success)throw new Ke([n(
u,l.error)]);let d=Reflect.apply(a,this,l.data),f=c._def.returns.safeParse(d,s);if(!f.success)throw new Ke([o(d,f.error)]);return f.data})}}parameters(){return this.
_def.args}returnType(){return this._def.returns}args(...e){return new t({...this._def,args:Rt.create(e).rest(qt.create())})}returns(e){return new t({...this._def,
returns:e})}implement(e){return this.parse(e)}strictImplement(e){return this.parse(e)}static create(e,r,n){return new t({args:e||Rt.create([]).rest(qt.create()),
returns:r||qt.create(),typeName:$.ZodFunction,...q(n)})}},Zr=class extends V{static{i(this,"ZodLazy")}get schema(){return this._def.getter()}_parse(e){let{ctx:r}=this.
_processInputParams(e);return this._def.getter()._parse({data:r.data,path:r.path,parent:r})}};Zr.create=(t,e)=>new Zr({getter:t,typeName:$.ZodLazy,...q(e)});var Cr=class extends V{static{
i(this,"ZodLiteral")}_parse(e){if(e.data!==this._def.value){let r=this._getOrReturnCtx(e);return k(r,{received:r.data,code:x.invalid_literal,expected:this._def.
value}),j}return{status:"valid",value:e.data}}get value(){return this._def.value}};Cr.create=(t,e)=>new Cr({value:t,typeName:$.ZodLiteral,...q(e)});function Af(t,e){
return new Ar({values:t,typeName:$.ZodEnum,...q(e)})}i(Af,"createZodEnum");var Ar=class t extends V{static{i(this,"ZodEnum")}_parse(e){if(typeof e.data!="string"){
let r=this._getOrReturnCtx(e),n=this._def.values;return k(r,{expected:K.joinValues(n),received:r.parsedType,code:x.invalid_type}),j}if(this._cache||(this._cache=
new Set(this._def.values)),!this._cache.has(e.data)){let r=this._getOrReturnCtx(e),n=this._def.values;return k(r,{received:r.data,code:x.invalid_enum_value,options:n}),
j}return Ie(e.data)}get options(){return this._def.values}get enum(){let e={};for(let r of this._def.values)e[r]=r;return e}get Values(){let e={};for(let r of this.
_def.values)e[r]=r;return e}get Enum(){let e={};for(let r of this._def.values)e[r]=r;return e}extract(e,r=this._def){return t.create(e,{...this._def,...r})}exclude(e,r=this.
_def){return t.create(this.options.filter(n=>!e.includes(n)),{...this._def,...r})}};Ar.create=Af;var Nr=class extends V{static{i(this,"ZodNativeEnum")}_parse(e){
let r=K.getValidEnumValues(this._def.values),n=this._getOrReturnCtx(e);if(n.parsedType!==z.string&&n.parsedType!==z.number){let o=K.objectValues(r);return k(n,{
expected:K.joinValues(o),received:n.parsedType,code:x.invalid_type}),j}if(this._cache||(this._cache=new Set(K.getValidEnumValues(this._def.values))),!this._cache.
has(e.data)){let o=K.objectValues(r);return k(n,{received:n.data,code:x.invalid_enum_value,options:o}),j}return Ie(e.data)}get enum(){return this._def.values}};
Nr.create=(t,e)=>new Nr({values:t,typeName:$.ZodNativeEnum,...q(e)});var ir=class extends V{static{i(this,"ZodPromise")}unwrap(){return this._def.type}_parse(e){
let{ctx:r}=this._processInputParams(e);if(r.parsedType!==z.promise&&r.common.async===!1)return k(r,{code:x.invalid_type,expected:z.promise,received:r.parsedType}),
j;let n=r.parsedType===z.promise?r.data:Promise.resolve(r.data);return Ie(n.then(o=>this._def.type.parseAsync(o,{path:r.path,errorMap:r.common.contextualErrorMap})))}};
ir.create=(t,e)=>new ir({type:t,typeName:$.ZodPromise,...q(e)});var at=class extends V{static{i(this,"ZodEffects")}innerType(){return this._def.schema}sourceType(){
return this._def.schema._def.typeName===$.ZodEffects?this._def.schema.sourceType():this._def.schema}_parse(e){let{status:r,ctx:n}=this._processInputParams(e),o=this.
_def.effect||null,s={addIssue:i(a=>{k(n,a),a.fatal?r.abort():r.dirty()},"addIssue"),get path(){return n.path}};if(s.addIssue=s.addIssue.bind(s),o.type==="prepro\
cess"){let a=o.transform(n.data,s);if(n.common.async)return Promise.resolve(a).then(async c=>{if(r.value==="aborted")return j;let u=await this._def.schema._parseAsync(
{data:c,path:n.path,parent:n});return u.status==="aborted"?j:u.status==="dirty"?zr(u.value):r.value==="dirty"?zr(u.value):u});{if(r.value==="aborted")return j;let c=this.
_def.schema._parseSync({data:a,path:n.path,parent:n});return c.status==="aborted"?j:c.status==="dirty"?zr(c.value):r.value==="dirty"?zr(c.value):c}}if(o.type===
"refinement"){let a=i(c=>{let u=o.refinement(c,s);if(n.common.async)return Promise.resolve(u);if(u instanceof Promise)throw new Error("Async refinement encounte\
red during synchronous parse operation. Use .parseAsync instead.");return c},"executeRefinement");if(n.common.async===!1){let c=this._def.schema._parseSync({data:n.
data,path:n.path,parent:n});return c.status==="aborted"?j:(c.status==="dirty"&&r.dirty(),a(c.value),{status:r.value,value:c.value})}else return this._def.schema.
_parseAsync({data:n.data,path:n.path,parent:n}).then(c=>c.status==="aborted"?j:(c.status==="dirty"&&r.dirty(),a(c.value).then(()=>({status:r.value,value:c.value}))))}
if(o.type==="transform")if(n.common.async===!1){let a=this._def.schema._parseSync({data:n.data,path:n.path,parent:n});if(!sr(a))return j;let c=o.transform(a.value,
s);if(c instanceof Promise)throw new Error("Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.");return{status:r.value,
value:c}}else return this._def.schema._parseAsync({data:n.data,path:n.path,parent:n}).then(a=>sr(a)?Promise.resolve(o.transform(a.value,s)).then(c=>({status:r.value,
value:c})):j);K.assertNever(o)}};at.create=(t,e,r)=>new at({schema:t,typeName:$.ZodEffects,effect:e,...q(r)});at.createWithPreprocess=(t,e,r)=>new at({schema:e,
effect:{type:"preprocess",transform:t},typeName:$.ZodEffects,...q(r)});var it=class extends V{static{i(this,"ZodOptional")}_parse(e){return this._getType(e)===z.undefined?Ie(void 0):this._def.innerType._parse(e)}unwrap(){return this.
_def.innerType}};it.create=(t,e)=>new it({innerType:t,typeName:$.ZodOptional,...q(e)});var Ot=class extends V{static{i(this,"ZodNullable")}_parse(e){return this.
_getType(e)===z.null?Ie(null):this._def.innerType._parse(e)}unwrap(){return this._def.innerType}};Ot.create=(t,e)=>new Ot({innerType:t,typeName:$.ZodNullable,...q(
e)});var jr=class extends V{static{i(this,"ZodDefault")}_parse(e){let{ctx:r}=this._processInputParams(e),n=r.data;return r.parsedType===z.undefined&&(n=this._def.
defaultValue()),this._def.innerType._parse({data:n,path:r.path,parent:r})}removeDefault(){return this._def.innerType}};jr.create=(t,e)=>new jr({innerType:t,typeName:$.
ZodDefault,defaultValue:typeof e.default=="function"?e.default:()=>e.default,...q(e)});var Mr=class extends V{static{i(this,"ZodCatch")}_parse(e){let{ctx:r}=this.
_processInputParams(e),n={...r,common:{...r.common,issues:[]}},o=this._def.innerType._parse({data:n.data,path:n.path,parent:{...n}});return wn(o)?o.then(s=>({status:"\
valid",value:s.status==="valid"?s.value:this._def.catchValue({get error(){return new Ke(n.common.issues)},input:n.data})})):{status:"valid",value:o.status==="va\
lid"?o.value:this._def.catchValue({get error(){return new Ke(n.common.issues)},input:n.data})}}removeCatch(){return this._def.innerType}};Mr.create=(t,e)=>new Mr(
{innerType:t,typeName:$.ZodCatch,catchValue:typeof e.catch=="function"?e.catch:()=>e.catch,...q(e)});var Zn=class extends V{static{i(this,"ZodNaN")}_parse(e){if(this.
_getType(e)!==z.nan){let n=this._getOrReturnCtx(e);return k(n,{code:x.invalid_type,expected:z.nan,received:n.parsedType}),j}return{status:"valid",value:e.data}}};
Zn.create=t=>new Zn({typeName:$.ZodNaN,...q(t)});var rs=class extends V{static{i(this,"ZodBranded")}_parse(e){let{ctx:r}=this._processInputParams(e),n=r.data;return this._def.type._parse({data:n,path:r.path,parent:r})}unwrap(){
return this._def.type}},ns=class t extends V{static{i(this,"ZodPipeline")}_parse(e){let{status:r,ctx:n}=this._processInputParams(e);if(n.common.async)return i(async()=>{
let s=await this._def.in._parseAsync({data:n.data,path:n.path,parent:n});return s.status==="aborted"?j:s.status==="dirty"?(r.dirty(),zr(s.value)):this._def.out.
_parseAsync({data:s.value,path:n.path,parent:n})},"handleAsync")();{let o=this._def.in._parseSync({data:n.data,path:n.path,parent:n});return o.status==="aborted"?
j:o.status==="dirty"?(r.dirty(),{status:"dirty",value:o.value}):this._def.out._parseSync({data:o.value,path:n.path,parent:n})}}static create(e,r){return new t({
in:e,out:r,typeName:$.ZodPipeline})}},Dr=class extends V{static{i(this,"ZodReadonly")}_parse(e){let r=this._def.innerType._parse(e),n=i(o=>(sr(o)&&(o.value=Object.
freeze(o.value)),o),"freeze");return wn(r)?r.then(o=>n(o)):n(r)}unwrap(){return this._def.innerType}};Dr.create=(t,e)=>new Dr({innerType:t,typeName:$.ZodReadonly,
...q(e)});var mO={object:Ge.lazycreate},$;(function(t){t.ZodString="ZodString",t.ZodNumber="ZodNumber",t.ZodNaN="ZodNaN",t.ZodBigInt="ZodBigInt",t.ZodBoolean="ZodBoolean",
t.ZodDate="ZodDate",t.ZodSymbol="ZodSymbol",t.ZodUndefined="ZodUndefined",t.ZodNull="ZodNull",t.ZodAny="ZodAny",t.ZodUnknown="ZodUnknown",t.ZodNever="ZodNever",
t.ZodVoid="ZodVoid",t.ZodArray="ZodArray",t.ZodObject="ZodObject",t.ZodUnion="ZodUnion",t.ZodDiscriminatedUnion="ZodDiscriminatedUnion",t.ZodIntersection="ZodIn\
tersection",t.ZodTuple="ZodTuple",t.ZodRecord="ZodRecord",t.ZodMap="ZodMap",t.ZodSet="ZodSet",t.ZodFunction="ZodFunction",t.ZodLazy="ZodLazy",t.ZodLiteral="ZodL\
iteral",t.ZodEnum="ZodEnum",t.ZodEffects="ZodEffects",t.ZodNativeEnum="ZodNativeEnum",t.ZodOptional="ZodOptional",t.ZodNullable="ZodNullable",t.ZodDefault="ZodD\
efault",t.ZodCatch="ZodCatch",t.ZodPromise="ZodPromise",t.ZodBranded="ZodBranded",t.ZodPipeline="ZodPipeline",t.ZodReadonly="ZodReadonly"})($||($={}));var hO=Tr.create,gO=kn.create,_O=Zn.create,yO=Sn.create,vO=zn.create,bO=Pn.create,xO=Tn.create,$O=Er.create,wO=Rr.create,kO=En.create,SO=qt.create,zO=yt.create,
PO=Rn.create,TO=Lt.create,Nf=Ge.create,EO=Ge.strictCreate,RO=Or.create,OO=la.create,IO=Ir.create,ZO=Rt.create,CO=fa.create,AO=On.create,NO=In.create,jO=pa.create,
MO=Zr.create,DO=Cr.create,qO=Ar.create,LO=Nr.create,FO=ir.create,UO=at.create,VO=it.create,HO=Ot.create,BO=at.createWithPreprocess,JO=ns.create;var N={};Ef(N,{BIGINT_FORMAT_RANGES:()=>as,CONSTANT_CATCH:()=>Qf,Class:()=>ga,NUMBER_FORMAT_RANGES:()=>An,aborted:()=>ct,allowsEval:()=>xa,assert:()=>Db,assertEqual:()=>Cb,
assertIs:()=>jb,assertNever:()=>Mb,assertNotEqual:()=>Ab,assignProp:()=>Me,attachSchema:()=>Nn,base64ToUint8Array:()=>Xf,base64urlToUint8Array:()=>Xb,cached:()=>Ur,
captureStackTrace:()=>ss,cleanEnum:()=>Wb,cleanRegex:()=>Cn,clone:()=>De,cloneDef:()=>Fb,codePointLength:()=>jn,constantCatch:()=>ep,createTransparentProxy:()=>Kb,
defineLazy:()=>Mf,defineLazyInternal:()=>ee,derived:()=>tx,esc:()=>va,escapeRegex:()=>Zt,explicitlyAborted:()=>Sa,extend:()=>Vf,finalizeIssue:()=>ut,floatSafeRemainder:()=>ya,
getElementAtPath:()=>Ub,getEnumValues:()=>Lr,getLengthableOrigin:()=>Mn,getParsedType:()=>Jb,getSizableOrigin:()=>Wf,hexToUint8Array:()=>Qb,hide:()=>ls,installLazyProp:()=>Ta,
isObject:()=>cr,isPlainObject:()=>Ut,issue:()=>Hr,joinValues:()=>os,jsonStringifyReplacer:()=>Fr,members:()=>Pa,merge:()=>Jf,mergeDefs:()=>bt,normalizeParams:()=>A,
nullish:()=>_a,numKeys:()=>Bb,objectClone:()=>qb,omit:()=>Uf,optionalKeys:()=>ka,own:()=>vt,parsedType:()=>za,partial:()=>Kf,pick:()=>Ff,prefixIssues:()=>Ct,primitiveTypes:()=>Lf,
promiseAllObject:()=>Vb,propertyKeyTypes:()=>wa,randomString:()=>Hb,rawShape:()=>Vr,required:()=>Gf,safeExtend:()=>Bf,shallowClone:()=>$a,sizeCaps:()=>us,slugify:()=>ba,
stringifyPrimitive:()=>is,toZod:()=>Nb,uint8ArrayToBase64:()=>Yf,uint8ArrayToBase64url:()=>Yb,uint8ArrayToHex:()=>ex,unwrapMessage:()=>qr});function Cb(t){return t}i(Cb,"assertEqual");function Ab(t){return t}i(Ab,"assertNotEqual");function Nb(){return t=>t}i(Nb,"toZod");function jb(t){}i(jb,"assertI\
s");function Mb(t){throw new Error("Unexpected value in exhaustive check")}i(Mb,"assertNever");function Db(t){}i(Db,"assert");function Lr(t){let e=Object.values(
t).filter(n=>typeof n=="number");return Object.entries(t).filter(([n,o])=>e.indexOf(+n)===-1).map(([n,o])=>o)}i(Lr,"getEnumValues");function os(t,e="|"){return t.
map(r=>is(r)).join(e)}i(os,"joinValues");function Fr(t,e){return typeof e=="bigint"?e.toString():e}i(Fr,"jsonStringifyReplacer");var ha=class{static{i(this,"Cac\
hed")}constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Ur(t){
return new ha(t)}i(Ur,"cached");function _a(t){return t==null}i(_a,"nullish");function Cn(t){let e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.
slice(e,r)}i(Cn,"cleanRegex");function ya(t,e){let r=t/e,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}i(ya,"floatSafe\
Remainder");var jf=Symbol("evaluating");function Mf(t,e,r){let n;Object.defineProperty(t,e,{get(){if(n!==jf)return n===void 0&&(n=jf,n=r()),n},set(o){Object.defineProperty(
t,e,{value:o})},configurable:!0})}i(Mf,"defineLazy");function qb(t){return Object.create(Object.getPrototypeOf(t),Object.getOwnPropertyDescriptors(t))}i(qb,"obj\
ectClone");function Me(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(Me,"assignProp");function Vr(t){let e=Object.getOwnPropertyDescriptor(
t,"shape");return e?.get?e.get.raw:e?.value}i(Vr,"rawShape");function It(t){return Vr(t._zod.def)??t._zod.def.shape}i(It,"sourceShape");function Df(t,e,r){Object.
defineProperty(t,e,{get(){let n=r();return Me(this,e,n),n},enumerable:!0,configurable:!0})}i(Df,"deferProp");function qf(t,e,r){e in t?Me(t,e,r):t[e]=r}i(qf,"pu\
tProp");function ar(t,e,r,n){let o=It(e);for(let s of r){let a=Object.getOwnPropertyDescriptor(o,s);a.enumerable&&(a.get?Df(t,s,()=>{let c=e._zod.def.shape[s];return n?
n(c,s):c}):qf(t,s,n?n(a.value,s):a.value))}}i(ar,"mirrorShape");function Lb(t,e){for(let r of Reflect.ownKeys(e)){let n=Object.getOwnPropertyDescriptor(e,r);n.enumerable&&
(n.get?Df(t,r,()=>e[r]):qf(t,r,n.value))}}i(Lb,"mirrorProps");function bt(...t){let e={};for(let r of t){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
e,n)}return Object.defineProperties({},e)}i(bt,"mergeDefs");function Fb(t){return bt(t._zod.def)}i(Fb,"cloneDef");function Ub(t,e){return e?e.reduce((r,n)=>r?.[n],
t):t}i(Ub,"getElementAtPath");function Vb(t){let e=Object.keys(t),r=e.map(n=>t[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<e.length;s++)o[e[s]]=n[s];
return o})}i(Vb,"promiseAllObject");function Hb(t=10){let e="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<t;n++)r+=e[Math.floor(Math.random()*e.length)];return r}
i(Hb,"randomString");function va(t){return JSON.stringify(t)}i(va,"esc");function ba(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}i(ba,"slugify");var ss="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function cr(t){return typeof t=="object"&&t!==
null&&!Array.isArray(t)}i(cr,"isObject");var xa=Ur(()=>{if(qe.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let t=Function;
return new t(""),!0}catch{return!1}});function Ut(t){if(cr(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let r=e.prototype;return!(cr(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}i(Ut,"isPlainObject");function $a(t){return Ut(t)?{...t}:Array.isArray(t)?[...t]:t instanceof
Map?new Map(t):t instanceof Set?new Set(t):t}i($a,"shallowClone");function Bb(t){let e=0;for(let r in t)Object.prototype.hasOwnProperty.call(t,r)&&e++;return e}
i(Bb,"numKeys");var Jb=i(t=>{let e=typeof t;switch(e){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(t)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(t)?
"array":t===null?"null":t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?"promise":typeof Map<"u"&&t instanceof Map?"map":typeof Set<"u"&&
t instanceof Set?"set":typeof Date<"u"&&t instanceof Date?"date":typeof File<"u"&&t instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${e}`)}},
"getParsedType"),wa=new Set(["string","number","symbol"]),Lf=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Zt(t){return t.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}i(Zt,"escapeRegex");function De(t,e,r){let n=new t._zod.constr(e??t._zod.def);return(!e||r?.parent)&&(n._zod.parent=t),n}i(De,"clo\
ne");function A(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:i(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Can\
not specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:i(()=>e.error,"error")}:e}i(A,"no\
rmalizeParams");function Kb(t){let e;return new Proxy({},{get(r,n,o){return e??(e=t()),Reflect.get(e,n,o)},set(r,n,o,s){return e??(e=t()),Reflect.set(e,n,o,s)},
has(r,n){return e??(e=t()),Reflect.has(e,n)},deleteProperty(r,n){return e??(e=t()),Reflect.deleteProperty(e,n)},ownKeys(r){return e??(e=t()),Reflect.ownKeys(e)},
getOwnPropertyDescriptor(r,n){return e??(e=t()),Reflect.getOwnPropertyDescriptor(e,n)},defineProperty(r,n,o){return e??(e=t()),Reflect.defineProperty(e,n,o)}})}
i(Kb,"createTransparentProxy");function is(t){return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}i(is,"stringifyPrimitive");function ka(t){
return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}i(ka,"optionalKeys");var An={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},as={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Ff(t,e){let r=t._zod.def,n=r.checks;if(n&&
n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return ar(s,t,cs(t,e)),De(t,bt(r,{shape:s,checks:[]}))}i(
Ff,"pick");function cs(t,e){let r=It(t),n=[];for(let o of Reflect.ownKeys(e)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(o)}"`);e[o]&&n.push(o)}return n}i(cs,"maskedKeys");function Uf(t,e){let r=t._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let s=new Set(cs(t,e)),a={};return ar(a,t,Reflect.ownKeys(It(t)).filter(c=>!s.has(c))),De(t,bt(r,{shape:a,checks:[]}))}
i(Uf,"omit");function Vf(t,e){if(!Ut(e))throw new Error("Invalid input to extend: expected a plain object");let r=t._zod.def.checks;if(r&&r.length>0){let o=It(t);
for(let s of Reflect.ownKeys(e))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return De(t,bt(t._zod.def,{shape:Hf(t,e)}))}i(Vf,"extend");function Hf(t,e){let r={};return ar(r,t,Reflect.ownKeys(It(t))),Lb(r,
e),r}i(Hf,"extended");function Bf(t,e){if(!Ut(e))throw new Error("Invalid input to safeExtend: expected a plain object");return De(t,bt(t._zod.def,{shape:Hf(t,e)}))}
i(Bf,"safeExtend");function Jf(t,e){if(!e?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(t._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};ar(r,t,
Reflect.ownKeys(It(t))),ar(r,e,Reflect.ownKeys(It(e)));let n=bt(t._zod.def,{shape:r,get catchall(){return e._zod.def.catchall},checks:e._zod.def.checks??[]});return De(
t,n)}i(Jf,"merge");function Kf(t,e,r,n="partial"){let s=e._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing \
refinements`);let c=r?new Set(cs(e,r)):void 0,u={};return ar(u,e,Reflect.ownKeys(It(e)),t&&((l,d)=>c&&!c.has(d)?l:new t({type:"optional",innerType:l}))),De(e,bt(
e._zod.def,{shape:u,checks:[]}))}i(Kf,"partial");function Gf(t,e,r){let n=r?new Set(cs(e,r)):void 0,o={};return ar(o,e,Reflect.ownKeys(It(e)),(s,a)=>n&&!n.has(a)?
s:new t({type:"nonoptional",innerType:s})),De(e,bt(e._zod.def,{shape:o}))}i(Gf,"required");function ct(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.
length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}i(ct,"aborted");function Sa(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.
issues[r]?.continue===!1)return!0;return!1}i(Sa,"explicitlyAborted");function Ct(t,e){return e.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(t),r})}
i(Ct,"prefixIssues");function qr(t){return typeof t=="string"?t:t?.message}i(qr,"unwrapMessage");function us(t){let e=[];for(let r of t??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&e.push([o,r])}return e}i(us,"sizeCaps");function Nn(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).
schema??(n.schema=r)}i(Nn,"attachSchema");function ut(t,e,r){var n;let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.
inst):t.schema=t.inst);let s=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,a=t.message?t.message:qr(t.inst?._zod.def?.error?.(t))??qr(s?.(t))??qr(e?.error?.(
t))??qr(r.customError?.(t))??qr(r.localeError?.(t))??"Invalid input",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u===
"__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=a,e?.reportInput&&(c.input=t.input),c}i(ut,"finalizeIssue");function Wf(t){return t instanceof Set?
"set":t instanceof Map?"map":t instanceof File?"file":"unknown"}i(Wf,"getSizableOrigin");var Gb=/[\uD800-\uDBFF]/;function jn(t){let e=t.length;if(!Gb.test(t))return e;
let r=e;for(let n=0;n<e-1;n++)(t.charCodeAt(n)&64512)===55296&&(t.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}i(jn,"codePointLength");function Mn(t){return Array.
isArray(t)?"array":typeof t=="string"?"string":"unknown"}i(Mn,"getLengthableOrigin");function za(t){let e=typeof t;switch(e){case"number":return Number.isNaN(t)?
"nan":"number";case"object":{if(t===null)return"null";if(Array.isArray(t))return"array";let r=t;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return e}i(za,"parsedType");function Hr(...t){let[e,r,n]=t;return typeof e=="string"?{message:e,code:"custom",input:r,
inst:n}:{...e}}i(Hr,"issue");function Wb(t){return Object.entries(t).filter(([e,r])=>Number.isNaN(Number.parseInt(e,10))).map(e=>e[1])}i(Wb,"cleanEnum");function Xf(t){
let e=atob(t),r=new Uint8Array(e.length);for(let n=0;n<e.length;n++)r[n]=e.charCodeAt(n);return r}i(Xf,"base64ToUint8Array");function Yf(t){let e="";for(let r=0;r<
t.length;r++)e+=String.fromCharCode(t[r]);return btoa(e)}i(Yf,"uint8ArrayToBase64");function Xb(t){let e=t.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-e.
length%4)%4);return Xf(e+r)}i(Xb,"base64urlToUint8Array");function Yb(t){return Yf(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}i(Yb,"uint8ArrayToB\
ase64url");function Qb(t){let e=t.replace(/^0x/,"");if(e.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(e.length/2);for(let n=0;n<
e.length;n+=2)r[n/2]=Number.parseInt(e.slice(n,n+2),16);return r}i(Qb,"hexToUint8Array");function ex(t){return Array.from(t).map(e=>e.toString(16).padStart(2,"0")).
join("")}i(ex,"uint8ArrayToHex");var ga=class{static{i(this,"Class")}constructor(...e){}};function Pa(t,e){for(let r in e){let n=Object.getOwnPropertyDescriptor(
e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):rx(t,r,n.value)}}i(Pa,"members");function vt(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}i(vt,"own");function ls(t,e,r){return vt(t,e,r,!1)}i(ls,"hide");function tx(t,e){for(let r in t){let n=t[r];Object.defineProperty(
e,r,{configurable:!0,enumerable:!0,get(){return vt(this,r,n(this))},set(o){vt(this,r,o)}})}return e}i(tx,"derived");function rx(t,e,r){Object.defineProperty(t,e,
{configurable:!0,get(){return this==null?r:vt(this,e,r.bind(this))},set(n){vt(this,e,n)}})}i(rx,"defineBound");function nx(t,e){let r=Object.getPrototypeOf(t);return e in
r?void 0:r}i(nx,"claim");var ma,Ft=!1,ox={configurable:!0,get(){Ft=!0}};function ee(t,e,r){let n=Object.getPrototypeOf(t._zod);if(e in n&&ma!==t._zod){ma=void 0;
return}ma=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,ox);let o=Ft;Ft=!1;try{let s=r(this);return Ft?delete this[e]:Object.
defineProperty(this,e,{configurable:!0,writable:!0,value:s}),Ft=Ft||o,s}catch(s){throw delete this[e],Ft=Ft||o,s}},set(o){Object.defineProperty(this,e,{configurable:!0,
writable:!0,value:o})}})}i(ee,"defineLazyInternal");function Ta(t,e,r,n){let o=nx(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){let s={configurable:!0,
writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,s),s.value=r(this),Object.defineProperty(this,e,s),s.value},set(s){Object.defineProperty(
this,e,{configurable:!0,writable:!0,enumerable:n,value:s})}})}i(Ta,"installLazyProp");var Qf="~constantCatch";function ep(t){let e=i(()=>t,"fn");return e[Qf]=!0,
e}i(ep,"constantCatch");var tp;var Ea={value:void 0,enumerable:!1},rp="captureStackTrace"in Error?Error:null;function sx(t){let e=rp;if(e){let r=e.stackTraceLimit;if(typeof r=="number"){try{e.
stackTraceLimit=0}catch{return rp=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}i(sx,"newError");function v(t,e,r,n){let o={};function s(m){
this.def=m,this.constr=f,this.traits=new Set}i(s,"Internals"),s.prototype=o;let a=r,c=a&&new WeakSet;function u(m,h){if(m._zod){if(m._zod.traits.has(t))return}else{
Ea.value=new s(h);try{Object.defineProperty(m,"_zod",Ea)}finally{Ea.value=void 0}}if(m._zod.traits.add(t),e(m,h),c){let g=Object.getPrototypeOf(m),_=m._zod.constr.
prototype,b=g;for(;b&&b!==_;)b=Object.getPrototypeOf(b);let w=b??g;c.has(w)||(c.add(w),Pa(w,a))}let p=f.prototype;for(let g in p)Object.prototype.hasOwnProperty.
call(p,g)&&(g in m||(m[g]=p[g].bind(m)))}i(u,"init");let l=n?.Parent??Object;class d extends l{static{i(this,"Definition")}}Object.defineProperty(d,"name",{value:t});
function f(m){let h=n?.Parent?sx(d):this;u(h,m);let p=h._zod.deferred;if(p){for(let _ of p)_();h._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;
return g&&g(h),h}return i(f,"_"),Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,{value:i(m=>n?.Parent&&m instanceof n.Parent?
!0:m?._zod?.traits?.has(t),"value")}),Object.defineProperty(f,"name",{value:t}),f}i(v,"$constructor");var lt=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Br=class extends Error{static{
i(this,"$ZodEncodeError")}constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(tp=globalThis).__zod_globalConfig??
(tp.__zod_globalConfig={});var qe=globalThis.__zod_globalConfig;function We(t){return t&&Object.assign(qe,t),qe}i(We,"config");function ix(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Fr,2)),t.message}i(ix,"_getMessage");function ax(t){this._zod.message=t}i(ax,"_s\
etMessage");var cx={get:ix,set:ax,enumerable:!0,configurable:!0},Oa={value:void 0,enumerable:!1},np=new WeakSet([Object.prototype,Error.prototype]),op=i((t,e)=>{
t.name="$ZodError",Oa.value=e,Object.defineProperty(t,"issues",Oa),Oa.value=void 0,Object.defineProperty(t,"message",cx);let r=Object.getPrototypeOf(t);np.has(r)||
(np.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),sp=v("$ZodErro\
r",op),Dn=v("$ZodError",op,void 0,{Parent:Error});function ux(t,e,r){return Object.prototype.hasOwnProperty.call(t,e)||(e==="__proto__"?Object.defineProperty(t,
e,{value:r(),writable:!0,enumerable:!0,configurable:!0}):t[e]=r()),t[e]}i(ux,"node");function ip(t,e=r=>r.message){let r={},n=[];for(let o of t.issues)o.path.length>
0?ux(r,o.path[0],()=>[]).push(e(o)):n.push(e(o));return{formErrors:n,fieldErrors:r}}i(ip,"flattenError");function ap(t,e=r=>r.message){let r={_errors:[]},n=i((o,s=[])=>{
for(let a of o.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>n({issues:c},[...s,...a.path]));else if(a.code==="invalid_key")n({issues:a.issues},
[...s,...a.path]);else if(a.code==="invalid_element")n({issues:a.issues},[...s,...a.path]);else{let c=[...s,...a.path];if(c.length===0)r._errors.push(e(a));else{
let u=r,l=0;for(;l<c.length;){let d=c[l],f=l===c.length-1;if(d==="_errors"){f&&u._errors.push(e(a)),l++;continue}Object.prototype.hasOwnProperty.call(u,d)||Object.
defineProperty(u,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=u[d];f&&m._errors.push(e(a)),u=m,l++}}}},"processError");return n(t),r}
i(ap,"formatError");function ds(t,e){return{callee:e?.callee??t,Err:e?.Err}}i(ds,"finalizeParams");var qn=i(t=>{let e=i((r,n,o,s)=>{let a=o?{...o,async:!1}:{async:!1},c=r._zod.run(
{value:n,issues:[]},a);if(c instanceof Promise)throw new lt;if(c.issues.length){let u=new(s?.Err??t)(c.issues.map(l=>ut(l,a,We())));throw ss(u,s?.callee??e),u}return c.
value},"fn");return e},"_parse"),Ia=qn(Dn),Ln=i(t=>{let e=i(async(r,n,o,s)=>{let a=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},a);if(c instanceof
Promise&&(c=await c),c.issues.length){let u=new(s?.Err??t)(c.issues.map(l=>ut(l,a,We())));throw ss(u,s?.callee??e),u}return c.value},"fn");return e},"_parseAsyn\
c"),Za=Ln(Dn),Fn=i(t=>(e,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=e._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new lt;return s.issues.length?
cp(t,s.issues,o):{success:!0,data:s.value}},"_safeParse"),Un=Fn(Dn);function cp(t,e,r){let n;return{success:!1,get error(){return n||(n=new t(e.map(o=>ut(o,r,We()))),
e=void 0,r=void 0),n},set error(o){n=o,e=void 0,r=void 0}}}i(cp,"failure");var Vn=i(t=>async(e,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=e._zod.run({value:r,issues:[]},
o);return s instanceof Promise&&(s=await s),s.issues.length?cp(t,s.issues,o):{success:!0,data:s.value}},"_safeParseAsync"),Hn=Vn(Dn),dx=Symbol.for("zod.compile.\
invalid"),fx=Symbol.for("zod.compile.fallback"),fs=i(((t,e,r)=>{let n=t._zod.bag.validator;if(n!==void 0){if(n(e)!==dx)return!0;if(n.definite===!0&&r===void 0)return!1}
return px(t,e,r)}),"validate");function px(t,e,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=t._zod.bag.fallbackRun,s;if(o?(n[fx]=!0,s=o({
value:e,issues:[]},n)):s=t._zod.run({value:e,issues:[]},n),s instanceof Promise)throw new lt;return s.issues.length===0}i(px,"validateFallback");var ps=i(async(t,e,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=t._zod.run({value:e,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
"validateAsync"),up=i(t=>{let e=qn(t),r=i((n,o,s,a)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return e(n,o,c,ds(r,a))},"fn");return r},"_enco\
de");var lp=i(t=>{let e=qn(t),r=i((n,o,s,a)=>e(n,o,s,ds(r,a)),"fn");return r},"_decode");var dp=i(t=>{let e=Ln(t),r=i(async(n,o,s,a)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return await e(n,o,c,ds(r,a))},"fn");return r},"_encode\
Async");var fp=i(t=>{let e=Ln(t),r=i(async(n,o,s,a)=>await e(n,o,s,ds(r,a)),"fn");return r},"_decodeAsync");var pp=i(t=>(e,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Fn(t)(e,r,o)},"_safeEncode");var mp=i(t=>(e,r,n)=>Fn(t)(e,r,n),"_safeDecode");var hp=i(t=>async(e,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Vn(t)(e,r,o)},"_safeEncodeAsync");var gp=i(t=>async(e,r,n)=>Vn(t)(e,r,n),"_safeDecodeAsync");var _p=/^[cC][0-9a-z]{6,}$/,yp=/^[0-9a-z]+$/,vp=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,bp=/^[0-9a-vA-V]{20}$/,xp=/^[A-Za-z0-9]{27}$/,$p=/^[a-zA-Z0-9_-]{21}$/;
function wp(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}i(wp,"nanoidOfLength");var kp=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Sp=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Aa=i(t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var zp=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var mx="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Pp(){return new RegExp(
mx,"u")}i(Pp,"emoji");var Tp=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Ep=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Rp=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Op=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Ip=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Zp=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Cp=/^https?$/,Ap=/^\+[1-9]\d{6,14}$/;var Np="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function hx(t){return new RegExp(`^${t}$`)}i(hx,"anchor");var jp=hx(Np);function Ca(t){let e="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof t.precision=="number"?t.precision===-1?`${e}`:t.precision===0?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}\
:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}i(Ca,"timeSource");function Mp(t){return new RegExp(`^${Ca(t)}$`)}i(Mp,"time");function Dp(t){let e=["Z"];
t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Ca({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,n=t.local?`${r}|${Ca({precision:t.precision})}`:
r;return new RegExp(`^${Np}T(?:${n})$`)}i(Dp,"datetime");var qp=/^[\s\S]{0,}$/;var Na=/^-?\d+$/,Bn=/^-?\d+(?:\.\d+)?$/,Lp=/^(?:true|false)$/i,Fp=/^null$/i;var Up=/^[^A-Z]*$/,Vp=/^[^a-z]*$/;var be=v("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])});var ja=i(t=>{let e=t.value;return!_a(e)&&e.length!==void 0},"_whenHasLength"),ms={number:"number",bigint:"bigint",object:"date"},Ma=v("$ZodCheckLessThan",(t,e)=>{
be.init(t,e);let r=ms[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:ms[typeof n.value]??r,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Da=v("$ZodCheckGreaterThan",(t,e)=>{
be.init(t,e);let r=ms[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:ms[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Hp=v("$ZodCheckMultipleOf",(t,e)=>{
be.init(t,e),t._zod.check=r=>{if(typeof r.value!=typeof e.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?
e.value!==BigInt(0)&&r.value%e.value===BigInt(0):ya(r.value,e.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:e.value,input:r.value,
inst:t,continue:!e.abort})}}),Bp=v("$ZodCheckNumberFormat",(t,e)=>{be.init(t,e),e.format=e.format||"float64";let r=e.format?.includes("int"),n=r?"int":"number",
[o,s]=An[e.format];t._zod.check=a=>{let c=a.value;if(r){if(!Number.isInteger(c)){a.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:c,
inst:t});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:t,origin:n,inclusive:!0,continue:!e.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:t,origin:n,inclusive:!0,continue:!e.abort});return}}c<o&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,
inst:t,continue:!e.abort}),c>s&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:s,inclusive:!0,inst:t,continue:!e.abort})}});var Jp=v("$ZodCheckMaxLength",(t,e)=>{var r;be.init(t,e),(r=t._zod.def).when??(r.when=ja),t._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>e.
maximum?jn(o):s)<=e.maximum)return;let c=Mn(o);n.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),Kp=v(
"$ZodCheckMinLength",(t,e)=>{var r;be.init(t,e),(r=t._zod.def).when??(r.when=ja),t._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=e.minimum&&
s<e.minimum*2?jn(o):s)>=e.minimum)return;let c=Mn(o);n.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),
Gp=v("$ZodCheckLengthEquals",(t,e)=>{var r;be.init(t,e),(r=t._zod.def).when??(r.when=ja),t._zod.check=n=>{let o=n.value,s=o.length,a=typeof o=="string"&&s>=e.length&&
s<=e.length*2?jn(o):s;if(a===e.length)return;let c=Mn(o),u=a>e.length;n.issues.push({origin:c,...u?{code:"too_big",maximum:e.length}:{code:"too_small",minimum:e.
length},inclusive:!0,exact:!0,input:n.value,inst:t,continue:!e.abort})}}),Jn=v("$ZodCheckStringFormat",(t,e)=>{var r,n;be.init(t,e),e.pattern?(r=t._zod).check??
(r.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.
pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).check??(n.check=()=>{})}),Wp=v("$ZodCheckRegex",(t,e)=>{Jn.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=
0,!e.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),
Xp=v("$ZodCheckLowerCase",(t,e)=>{e.pattern??(e.pattern=Up),Jn.init(t,e)}),Yp=v("$ZodCheckUpperCase",(t,e)=>{e.pattern??(e.pattern=Vp),Jn.init(t,e)}),Qp=v("$Zod\
CheckIncludes",(t,e)=>{be.init(t,e);let r=Zt(e.includes),n=new RegExp(typeof e.position=="number"?`^.{${e.position},}${r}`:r);e.pattern=n,t._zod.check=o=>{o.value.
includes(e.includes,e.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:e.includes,input:o.value,inst:t,continue:!e.abort})}}),
em=v("$ZodCheckStartsWith",(t,e)=>{be.init(t,e);let r=new RegExp(`^${Zt(e.prefix)}.*`);e.pattern??(e.pattern=r),t._zod.check=n=>{n.value.startsWith(e.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:e.prefix,input:n.value,inst:t,continue:!e.abort})}}),tm=v("$ZodCheckEndsWith",(t,e)=>{
be.init(t,e);let r=new RegExp(`.*${Zt(e.suffix)}$`);e.pattern??(e.pattern=r),t._zod.check=n=>{n.value.endsWith(e.suffix)||n.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:e.suffix,input:n.value,inst:t,continue:!e.abort})}});var rm=v("$ZodCheckOverwrite",(t,e)=>{be.init(t,e),t._zod.check=r=>{r.value=e.tx(r.value)}});var hs=class{static{i(this,"Doc")}constructor(e=[],r={}){this.content=[],this.indent=0,this.args=e,this.closed=r}indented(e){this.indent+=1;try{e(this)}finally{
this.indent-=1}}write(e){if(typeof e=="function"){e(this,{execution:"sync"}),e(this,{execution:"async"});return}let n=e.split(`
`).filter(a=>a),o=Math.min(...n.map(a=>a.length-a.trimStart().length)),s=n.map(a=>a.slice(o)).map(a=>" ".repeat(this.indent*2)+a);for(let a of s)this.content.push(
a)}compile(){let e=Function,r=this?.content??[""];return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var om={major:4,minor:6,patch:7};var oe=v("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=om;let n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,
...n??[]]:n?.length?[...n]:[];for(let s of o)for(let a of s._zod.onattach)a(t);if(o.length===0)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let s=i((c,u,l)=>{if(c.memo)return c;let d=ct(c),f;for(let m of u){if(m._zod.def.when){if(Sa(c)||!m._zod.def.when(c))continue}else if(d)
continue;let h=c.issues.length,p=m._zod.check(c);if(p instanceof Promise&&l?.async===!1)throw new lt;if(f||p instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await p,c.issues.length!==h&&(Nn(c.issues,h,t),d||(d=ct(c,h)))});else{if(c.issues.length===h)continue;Nn(c.issues,h,t),d||(d=ct(c,h))}}return f?f.then(()=>c):c},
"runChecks"),a=i((c,u,l)=>{if(ct(c))return c.aborted=!0,c;let d=s(u,o,l);if(d instanceof Promise){if(l.async===!1)throw new lt;return d.then(f=>t._zod.parse(f,l))}
return t._zod.parse(d,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let d=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return d instanceof Promise?d.then(f=>a(f,c,u)):a(d,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new lt;return l.then(d=>s(d,o,u))}return s(l,o,u)}}},{get"~standard"(){return ls(this,"~standard",La(this))},set"~standard"(t){vt(this,"~standard",t)}}),hm=i(
(t,e)=>t.issues.length?{issues:t.issues.map(r=>ut(r,e,We()))}:{value:t.value},"toStandardResult");async function gx(t,e){let r={async:!0};return hm(await t._zod.
run({value:e,issues:[]},r),r)}i(gx,"validateAsync");function La(t){return{validate:i(e=>{let r={async:!1};try{let n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof
Promise))return hm(n,r)}catch{}return gx(t,e)},"validate"),vendor:"zod",version:1}}i(La,"standardProps");var Kn=v("$ZodString",(t,e)=>{oe.init(t,e),t._zod.pattern=
e.pattern??qp,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:t}),r}}),ae=v("$ZodStringFormat",(t,e)=>{Jn.init(t,e),Kn.init(t,e)}),Fa=v("$ZodGUID",(t,e)=>{e.pattern??(e.pattern=Sp),ae.init(t,e)}),
Ua=v("$ZodUUID",(t,e)=>{if(e.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[e.version];if(n===void 0)throw new Error(`Invalid UUID version: "${e.version}\
"`);e.pattern??(e.pattern=Aa(n))}else e.pattern??(e.pattern=Aa());ae.init(t,e)}),Va=v("$ZodEmail",(t,e)=>{e.pattern??(e.pattern=zp),ae.init(t,e)}),gm=1,_s=2;function _m(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}i(_m,"canParseURL");function _x(t,e){return!("normali\
ze"in e)&&!("hostname"in e)&&!("protocol"in e)?_m(t)||_s:yx(t,e)}i(_x,"validateURL");function yx(t,e){if(!e.normalize&&e.protocol?.source===Cp.source&&!/^https?:\/\//i.
test(t))return gm;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(t)??_s}return new URL(t)}catch{return _s}}i(yx,"parseURLObject");
var vx=/[\t\n\r]/g;function sm(t){return t.replace(vx,"")}i(sm,"stripTabAndNewline");function bx(t,e){return e.lastIndex=0,e.test(t.hostname)}i(bx,"urlHostnameO\
k");function xx(t,e){return e.lastIndex=0,e.test(t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol)}i(xx,"urlProtocolOk");var Ha=v("$ZodURL",(t,e)=>{ae.
init(t,e),t._zod.check=r=>{try{let n=r.value.trim(),o=_x(n,e);if(o===gm){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:t,continue:!e.abort});return}if(o===_s){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!e.abort});return}if(o===!0){r.value=
sm(n);return}e.hostname&&!bx(o,e.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:e.hostname.source,input:r.value,inst:t,
continue:!e.abort}),e.protocol&&!xx(o,e.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:e.protocol.source,input:r.value,
inst:t,continue:!e.abort}),r.value=e.normalize?o.href:sm(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:t,continue:!e.abort})}}}),
Ba=v("$ZodEmoji",(t,e)=>{e.pattern??(e.pattern=Pp()),ae.init(t,e)}),Ja=v("$ZodNanoID",(t,e)=>{if(e.length!==void 0&&(!Number.isInteger(e.length)||e.length<1))throw new Error(
`Invalid nanoid length: ${e.length}`);e.pattern??(e.pattern=e.length===void 0?$p:wp(e.length)),ae.init(t,e)}),Ka=v("$ZodCUID",(t,e)=>{e.pattern??(e.pattern=_p),
ae.init(t,e)}),Ga=v("$ZodCUID2",(t,e)=>{e.pattern??(e.pattern=yp),ae.init(t,e)}),Wa=v("$ZodULID",(t,e)=>{e.pattern??(e.pattern=vp),ae.init(t,e)}),Xa=v("$ZodXID",
(t,e)=>{e.pattern??(e.pattern=bp),ae.init(t,e)}),Ya=v("$ZodKSUID",(t,e)=>{e.pattern??(e.pattern=xp),ae.init(t,e)}),ym=v("$ZodISODateTime",(t,e)=>{e.pattern??(e.
pattern=Dp(e)),ae.init(t,e)}),vm=v("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=jp),ae.init(t,e)}),bm=v("$ZodISOTime",(t,e)=>{e.pattern??(e.pattern=Mp(e)),ae.init(
t,e)}),xm=v("$ZodISODuration",(t,e)=>{e.pattern??(e.pattern=kp),ae.init(t,e)}),Qa=v("$ZodIPv4",(t,e)=>{e.pattern??(e.pattern=Tp),ae.init(t,e)}),$x=/^[0-9a-fA-F:.]+$/;
function $m(t){return $x.test(t)?_m(`http://[${t}]`):!1}i($m,"isValidIPv6");var ec=v("$ZodIPv6",(t,e)=>{e.pattern??(e.pattern=Ep),ae.init(t,e),t._zod.check=r=>{
$m(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:t,continue:!e.abort})}});var tc=v("$ZodCIDRv4",(t,e)=>{e.pattern??(e.pattern=Rp),ae.init(t,e)});function wx(t){let e=t.split("/");if(e.length!==2)return!1;let[r,n]=e;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:$m(r)}i(wx,"isValidCIDRv6");var rc=v("$ZodCIDRv6",(t,e)=>{e.pattern??(e.pattern=Op),ae.init(t,e),t._zod.check=r=>{wx(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:t,continue:!e.abort})}});function wm(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==
0)return!1;try{return atob(t),!0}catch{return!1}}i(wm,"isValidBase64");var nc=/^[0-9a-zA-Z+/]*={0,2}$/,oc=v("$ZodBase64",(t,e)=>{e.pattern??(e.pattern=nc),ae.init(
t,e),t._zod.check=r=>{wm(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:t,continue:!e.abort})}}),vs=/^[A-Za-z0-9_-]*$/;function kx(t){
if(!vs.test(t))return!1;let e=t.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=e.padEnd(Math.ceil(e.length/4)*4,"=");return wm(r)}i(kx,"isValidBase64URL");var sc=v("$Zod\
Base64URL",(t,e)=>{e.pattern??(e.pattern=vs),ae.init(t,e),t._zod.check=r=>{kx(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:t,
continue:!e.abort})}}),ic=v("$ZodE164",(t,e)=>{e.pattern??(e.pattern=Ap),ae.init(t,e)});function Sx(t,e=null){try{let r=t.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
e&&(!("alg"in o)||o.alg!==e))}catch{return!1}}i(Sx,"isValidJWT");var ac=v("$ZodJWT",(t,e)=>{ae.init(t,e),t._zod.check=r=>{Sx(r.value,e.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:t,continue:!e.abort})}});var bs=v("$ZodNumber",(t,e)=>{oe.init(t,e),t._zod.pattern=Bn,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="num\
ber"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:t,...s?{received:s}:{}}),r}}),cc=v("$ZodNumberFormat",(t,e)=>{Bp.init(t,e),bs.init(t,e)}),uc=v("$ZodBoolean",
(t,e)=>{oe.init(t,e),t._zod.pattern=Lp,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:t}),r}});var lc=v("$ZodNull",(t,e)=>{oe.init(t,e),t._zod.pattern=Fp,t._zod.values=new Set([null]),t._zod.parse=(r,n)=>{let o=r.value;return o===null||r.issues.push({expected:"\
null",code:"invalid_type",input:o,inst:t}),r}});var dc=v("$ZodUnknown",(t,e)=>{oe.init(t,e),t._zod.parse=r=>r}),fc=v("$ZodNever",(t,e)=>{oe.init(t,e),t._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"\
invalid_type",input:r.value,inst:t}),r)});function zx(t,e){let r=us(t._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=t._zod.parse;t._zod.parse=(s,a)=>{let c=e(s.value);if(c>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[u,l]of us(t._zod.def.checks))if(c>u&&l._zod.def.when(s)){let d=s.issues.length;return l._zod.check(s),s.issues[d].
continue=!1,Nn(s.issues,d,t),s}}return o(s,a)}}i(zx,"capSize");var Px=i(t=>Array.isArray(t)?t.length:-1,"arraySize");function im(t,e,r){t.issues.length&&e.issues.push(...Ct(r,t.issues)),e.value[r]=t.value}i(im,"handleArrayResult");var pc=v("$ZodArray",(t,e)=>{oe.init(t,e);let r=qe.
memoizer;r?.attach(t),t._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:t}),n;n.value=
r?r.alloc(t,n,Array(s.length),o):Array(s.length);let a=[],c=o?.abortEarly;for(let u=0;u<s.length;u++){let l=s[u],d=e.element._zod.run({value:l,issues:[]},o);if(d instanceof
Promise)a.push(d.then(f=>im(f,n,u)));else if(im(d,n,u),c&&d.issues.length!==0&&ct(d))break}return a.length?Promise.all(a).then(()=>n):n},zx(t,Px)});function ys(t,e,r,n,o,s){
let a=r in n,c=s==="optional";if(!(!a&&c&&o==="optional")){if(t.issues.length){if(o!==void 0&&c&&!a)return;e.issues.push(...Ct(r,t.issues))}if(!a&&o===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}t.value===void 0?(a||o==="defaulted"&&!c)&&(e.value[r]=void 0):
e.value[r]=t.value}}i(ys,"handlePropertyResult");var Tx=[];function km(t){let e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:Tx,o=n.
length?[...e,...n]:e;for(let a of o)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let s=ka(t.shape);return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(s)}}i(km,"normalizeDef");function Sm(t,e,r,n,o,s,a){
let c=[],u=o.keySet,l=o.catchall._zod,d=l.def.type,f=l.optin,m=l.optout,h=0;for(let p in e){if(a&&r.issues.length!==h){if(ct(r,h))break;h=r.issues.length}if(u.has(
p))continue;if(p==="__proto__"){d==="never"&&c.push(p);continue}if(d==="never"){c.push(p);continue}let g=l.run({value:e[p],issues:[]},n);g instanceof Promise?t.
push(g.then(_=>ys(_,r,p,e,f,m))):ys(g,r,p,e,f,m)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:s,continue:!0}),t.length?Promise.all(
t).then(()=>r):r}i(Sm,"handleCatchall");var mc=v("$ZodObject",(t,e)=>{oe.init(t,e);let r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??
{};if(n){let l=i(()=>{let d={...n};return Object.defineProperty(e,"shape",{value:d}),l.raw=d,d},"get");l.raw=n,Object.defineProperty(e,"shape",{get:l})}let o=Ur(
()=>km(e));ee(t,"propValues",l=>{let d=l.def.shape,f={};for(let m in d){let h=d[m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(f,m)||Me(f,m,new Set);
for(let p of h.values)f[m].add(p);h.optin!==void 0&&f[m].add(void 0)}}return f});let s=cr,a=e.catchall,c,u=qe.memoizer;u?.attach(t),t._zod.parse=(l,d)=>{c??(c=o.
value);let f=l.value;if(!s(f))return l.issues.push({expected:"object",code:"invalid_type",input:f,inst:t}),l;l.value=u?u.alloc(t,l,{},d):{};let m=[],h=c.shape,p=d?.
abortEarly,g=l.issues.length;for(let _ of c.allKeys){if(p&&l.issues.length!==g){if(ct(l,g))break;g=l.issues.length}if(_==="__proto__")continue;let b=h[_],w=b._zod.
optin,E=b._zod.optout,U=b._zod.run({value:f[_],issues:[]},d);U instanceof Promise?m.push(U.then(R=>ys(R,l,_,f,w,E))):ys(U,l,_,f,w,E)}return a?Sm(m,f,l,d,o.value,
t,p===!0):m.length?Promise.all(m).then(()=>l):l}}),zm=v("$ZodObjectJIT",(t,e)=>{mc.init(t,e);let r=t._zod.parse,n=Ur(()=>km(e)),o=qe.memoizer,s=i(h=>{let p=n.value,
g=p.symbolKeys,_=new hs(["payload","ctx"],{shape:h,inst:t,memo:o,syms:g}),b=i(R=>`shape[${R}]._zod.run({ value: input[${R}], issues: [] }, ctx)`,"parseStr"),w=i(
(R,J)=>`
          let ${R}_ab = false;
          for (let i = 0; i < ${R}.issues.length; i++) {
            const iss = ${R}.issues[i];
            iss.path = iss.path ? [${J}, ...iss.path] : [${J}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${R}_ab = true;
          }
          if (${R}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");_.write("const input = payload.value;");let E=Object.create(null),U=0;for(let R of p.allKeys)E[R]=`key_${U++}`;_.write(o?"const newRes\
ult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let R of p.allKeys){if(R==="__proto__")continue;let J=E[R],ye=typeof R=="symbol"?`syms[${g.
indexOf(R)}]`:va(R),or=`${ye} in input`,kr=h[R],Pt=kr?._zod?.optin,Sr=Pt!==void 0,Yo=kr?._zod?.optout==="optional";if(_.write(`const ${J} = ${b(ye)};`),Sr&&Yo){
let Qo=Pt==="optional"?`${J}_present`:`${J}.value !== undefined || ${J}_present`;_.write(`
        const ${J}_present = ${or};
        if (!${J}.issues.length || ${J}_present) {
          if (${J}.issues.length) {${w(J,ye)}
          }

          if (${Qo}) {
            newResult[${ye}] = ${J}.value;
          }
        }

      `)}else Sr?(_.write(`
        if (${J}.issues.length) {${w(J,ye)}
        }
      `),Pt==="defaulted"?_.write(`newResult[${ye}] = ${J}.value;`):_.write(`
        if (${J}.value !== undefined || ${or}) {
          newResult[${ye}] = ${J}.value;
        }
      `)):_.write(`
        const ${J}_present = ${or};
        if (${J}.issues.length) {${w(J,ye)}
        }
        if (!${J}_present && !${J}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${ye}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${J}_present) {
          newResult[${ye}] = ${J}.value;
        }

      `)}return _.write("payload.value = newResult;"),_.write("return payload;"),_.compile()},"generateFastpass"),a,c=cr,u=!qe.jitless,d=u&&xa.value,f=e.catchall,
m;t._zod.parse=(h,p)=>{m??(m=n.value);let g=h.value;return c(g)?u&&d&&p?.async===!1&&p.jitless!==!0?(a||(a=s(e.shape)),h=a(h,p),f?Sm([],g,h,p,m,t,p?.abortEarly===
!0):h):r(h,p):(h.issues.push({expected:"object",code:"invalid_type",input:g,inst:t}),h)}});function am(t,e,r,n){for(let s of t)if(s.issues.length===0)return e.value=
s.value,e;let o=t.filter(s=>!ct(s));return o.length===1?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:r,errors:t.map(s=>s.issues.
map(a=>ut(a,n,We())))}),e)}i(am,"handleUnionResults");var xs=v("$ZodUnion",(t,e)=>{oe.init(t,e),ee(t,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ee(t,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),
ee(t,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),ee(t,"pattern",n=>{if(n.def.options.
every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Cn(s.source)).join("|")})$`)}});let r=e.options.length===1?
e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,a=[];for(let c of e.options){let u=c._zod.run({value:n.value,issues:[]},o);if(u instanceof
Promise)a.push(u),s=!0;else{if(u.issues.length===0)return u;a.push(u)}}return s?Promise.all(a).then(c=>am(c,n,t,o)):am(a,n,t,o)}});function Ex(t){let e=new Map;for(let r of t.options){let n=r._zod.propValues?.[t.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union o\
ption at index "${t.options.indexOf(r)}"`);for(let o of n)if(e.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);e.set(o,null)}else
e.set(o,r)}return e}i(Ex,"discriminatorMap");var hc=v("$ZodDiscriminatedUnion",(t,e)=>{e.inclusive=!1,xs.init(t,e);let r=t._zod.parse;ee(t,"propValues",o=>{let s={},
a=0;for(let c of o.def.options){let u=c._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.
indexOf(c)}"`);u[o.def.discriminator]?.has(void 0)&&a++;for(let[l,d]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,l)||Me(s,l,new Set);for(let f of d)
s[l].add(f)}}return!o.def.unionFallback&&a>1&&s[o.def.discriminator]?.delete(void 0),s}),e.options.forEach((o,s)=>{let a=Vr(o._zod.def);if(a&&!Object.prototype.
hasOwnProperty.call(a,e.discriminator))throw new Error(`Invalid discriminated union option at index "${s}"`)});let n=Ur(()=>Ex(e));t._zod.parse=(o,s)=>{let a=o.
value;if(!cr(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:t}),o;let c=a?.[e.discriminator],u=n.value.get(c);return u&&(c!==void 0||
s.direction!=="backward")?u._zod.run(o,s):e.unionFallback||s.direction==="backward"?r(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching disc\
riminator",discriminator:e.discriminator,options:Array.from(n.value.keys()).filter(l=>n.value.get(l)!==null),input:a,path:[e.discriminator],inst:t}),o)}}),gc=v(
"$ZodIntersection",(t,e)=>{oe.init(t,e),t._zod.parse=(r,n)=>{let o=r.value,s=e.left._zod.run({value:o,issues:[]},n),a=e.right._zod.run({value:o,issues:[]},n);return s instanceof
Promise||a instanceof Promise?Promise.all([s,a]).then(([u,l])=>cm(r,u,l)):cm(r,s,a)}});function qa(t,e){if(t===e)return{valid:!0,data:t};if(t instanceof Date&&e instanceof
Date&&+t==+e)return{valid:!0,data:t};if(Ut(t)&&Ut(e)){let r=Object.keys(e),n=Object.keys(t).filter(s=>r.indexOf(s)!==-1),o={...t,...e};Object.prototype.hasOwnProperty.
call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let a=qa(t[s],e[s]);if(!a.valid)return{valid:!1,mergeErrorPath:[s,...a.mergeErrorPath]};
o[s]=a.data}return{valid:!0,data:o}}if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==e.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<t.length;n++){
let o=t[n],s=e[n],a=qa(o,s);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}
i(qa,"mergeValues");function cm(t,e,r){let n=new Map,o,s=new Map,a=i((l,d)=>{let f;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.
code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let m=String(l.path[0]);s.has(m)||s.set(m,l),f=[m]}else return!1;for(let m of f)n.has(m)||n.set(m,
{}),n.get(m)[d]=!0;return!0},"collect");for(let l of e.issues)a(l,"l")||t.issues.push(l);for(let l of r.issues)a(l,"r")||t.issues.push(l);let c=[...n].filter(([
,l])=>l.l&&l.r).map(([l])=>l);if(c.length){let l=o?c.filter(d=>o.keys.includes(d)):[];l.length&&t.issues.push({...o,keys:l});for(let d of c)!l.includes(d)&&s.has(
d)&&t.issues.push(s.get(d))}let u=qa(e.value,r.value);if(!u.valid){if(ct(t))return t;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}
return t.value=u.data,t}i(cm,"handleIntersectionResults");var _c=v("$ZodRecord",(t,e)=>{oe.init(t,e);let r=qe.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{let s=n.value;if(!Ut(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:t}),n;let a=[],c=e.keyType._zod.values;if(c&&!e.partial){n.value=r?r.alloc(t,n,{},o):{};let u=new Set;for(let d of c)if(typeof d=="st\
ring"||typeof d=="number"||typeof d=="symbol"){if(u.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let f=e.keyType._zod.run({value:d,issues:[]},
o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:f.issues.map(p=>ut(p,o,We())),input:d,path:[d],inst:t});continue}let m=f.value;if(m==="__proto__")continue;let h=e.valueType._zod.run({value:s[d],
issues:[]},o);h instanceof Promise?a.push(h.then(p=>{p.issues.length&&n.issues.push(...Ct(d,p.issues)),n.value[m]=p.value})):(h.issues.length&&n.issues.push(...Ct(
d,h.issues)),n.value[m]=h.value)}let l;for(let d in s)if(!u.has(d))if(e.mode==="loose"){if(d==="__proto__")continue;n.value[d]=s[d]}else l=l??[],l.push(d);l&&l.
length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:t,keys:l,continue:!0})}else{n.value=r?r.alloc(t,n,{},o):{};let u;for(let l of Reflect.ownKeys(s)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let d=e.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Bn.test(l)&&d.issues.length){let p=e.keyType._zod.run({value:Number(l),issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(d=p)}if(d.issues.length){e.mode==="loos\
e"?n.value[l]=s[l]:c?(u=u??[],u.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>ut(p,o,We())),input:l,path:[l],inst:t});continue}
let m=d.value;if(m==="__proto__")continue;let h=e.valueType._zod.run({value:s[l],issues:[]},o);h instanceof Promise?a.push(h.then(p=>{p.issues.length&&n.issues.
push(...Ct(l,p.issues)),n.value[m]=p.value})):(h.issues.length&&n.issues.push(...Ct(l,h.issues)),n.value[m]=h.value)}u&&u.length>0&&n.issues.push({code:"unrecog\
nized_keys",input:s,inst:t,keys:u,continue:!0})}return a.length?Promise.all(a).then(()=>n):n}});var yc=v("$ZodEnum",(t,e)=>{oe.init(t,e);let r=Lr(e.entries),n=new Set(r);t._zod.values=n,ee(t,"pattern",o=>{let s=Lr(o.def.entries).filter(a=>wa.has(typeof a));
return new RegExp(s.length?`^(${s.map(a=>Zt(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(o,s)=>{let a=o.value;return n.has(a)||o.issues.push({code:"\
invalid_value",values:r,input:a,inst:t}),o}}),vc=v("$ZodLiteral",(t,e)=>{oe.init(t,e);let r=new Set(e.values);t._zod.values=r,ee(t,"pattern",n=>{let o=n.def.values;
return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?Zt(s):s?Zt(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(n,o)=>{let s=n.value;
return r.has(s)||n.issues.push({code:"invalid_value",values:e.values,input:s,inst:t}),n}});var bc=v("$ZodTransform",(t,e)=>{oe.init(t,e),t._zod.optin="optional",qe.memoizer?.guard(t),t._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Br(t.constructor.
name);let o=e.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(a=>(r.value=a,r));if(o instanceof Promise)throw new lt;return r.
value=o,r}});function um(t,e){return t.value=e.issues.length?void 0:e.value,t}i(um,"handleOptionalResult");var $s=v("$ZodOptional",(t,e)=>{oe.init(t,e),ee(t,"op\
tin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",ee(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),ee(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Cn(n.source)})?$`):void 0}),t._zod.parse=(r,n)=>{if(r.value===
void 0){if(e.innerType._zod.optin!=="defaulted")return r;let o=e.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>um(r,s)):
um(r,o)}return e.innerType._zod.run(r,n)}}),xc=v("$ZodExactOptional",(t,e)=>{$s.init(t,e),ee(t,"values",r=>r.def.innerType._zod.values),ee(t,"pattern",r=>r.def.
innerType._zod.pattern),t._zod.parse=(r,n)=>e.innerType._zod.run(r,n)}),$c=v("$ZodNullable",(t,e)=>{oe.init(t,e),ee(t,"optin",r=>r.def.innerType._zod.optin),ee(
t,"optout",r=>r.def.innerType._zod.optout),ee(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Cn(n.source)}|null)$`):void 0}),ee(t,"\
values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),t._zod.parse=(r,n)=>r.value===null?r:e.innerType._zod.run(r,n)}),wc=v(
"$ZodDefault",(t,e)=>{oe.init(t,e),t._zod.optin="defaulted",ee(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>{if(n.direction==="backward")return e.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=e.defaultValue,r;let o=e.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>lm(s,e)):lm(o,
e)}});function lm(t,e){return t.value===void 0&&(t.value=e.defaultValue),t}i(lm,"handleDefaultResult");var kc=v("$ZodPrefault",(t,e)=>{oe.init(t,e),t._zod.optin=
"defaulted",ee(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=e.defaultValue),e.innerType.
_zod.run(r,n))}),Sc=v("$ZodNonOptional",(t,e)=>{oe.init(t,e),ee(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):
void 0}),t._zod.parse=(r,n)=>{let o=e.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>dm(s,t)):dm(o,t)}});function dm(t,e){return!t.issues.length&&
t.value===void 0&&t.issues.push({code:"invalid_type",expected:"nonoptional",input:t.value,inst:e}),t}i(dm,"handleNonOptionalResult");function fm(t,e,r,n){return e.issues.length?(t.value=r.catchValue({...e,value:t.value,error:{issues:e.issues.map(o=>ut(o,n,We()))},input:t.value}),t):(t.value=e.
value,e.memo&&(t.memo=!0),t)}i(fm,"handleCatchResult");var zc=v("$ZodCatch",(t,e)=>{oe.init(t,e),ee(t,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defau\
lted":"optional"),ee(t,"optout",r=>r.def.innerType._zod.optout),ee(t,"values",r=>r.def.innerType._zod.values),t._zod.parse=(r,n)=>{if(n.direction==="backward")return e.
innerType._zod.run(r,n);let o=e.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>fm(r,s,e,n)):fm(r,o,e,n)}});var ws=v("$ZodPipe",(t,e)=>{oe.init(t,e),ee(t,"values",r=>r.def.in._zod.values),ee(t,"optin",r=>r.def.in._zod.optin),ee(t,"optout",r=>r.def.out._zod.optout),ee(
t,"propValues",r=>r.def.in._zod.propValues),t._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=e.out._zod.run(r,n);return s instanceof Promise?s.then(a=>gs(
a,e.in,n)):gs(s,e.in,n)}let o=e.in._zod.run(r,n);return o instanceof Promise?o.then(s=>gs(s,e.out,n)):gs(o,e.out,n)}});function gs(t,e,r){return t.issues.some(n=>n.
code!=="unrecognized_keys")?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},r)}i(gs,"handlePipeResult");var Pm=v("$ZodPreprocess",(t,e)=>{ws.init(t,e)}),Pc=v("$ZodReadonly",(t,e)=>{oe.init(t,e),ee(t,"propValues",r=>r.def.innerType._zod.propValues),ee(t,"values",r=>r.
def.innerType._zod.values),ee(t,"optin",r=>r.def.innerType?._zod?.optin),ee(t,"optout",r=>r.def.innerType?._zod?.optout),t._zod.parse=(r,n)=>{if(n.direction==="\
backward")return e.innerType._zod.run(r,n);let o=e.innerType._zod.run(r,n);return o instanceof Promise?o.then(pm):pm(o)}});function pm(t){return t.memo||(t.value=
Object.freeze(t.value)),t}i(pm,"handleReadonlyResult");var Tc=v("$ZodCustom",(t,e)=>{be.init(t,e),oe.init(t,e),t._zod.parse=(r,n)=>r,t._zod.check=r=>{let n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(s=>mm(
s,r,n,t));mm(o,r,n,t)}});function mm(t,e,r,n){if(!t){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),e.issues.push(Hr(o))}}i(mm,"handleRefineResult");var Rc=class extends Error{static{i(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},Oc="~memo",Tm=[];function Em(t){return t!==null&&typeof t=="object"}i(Em,"isRef");function Ec(t){return t.map(e=>e.path?{...e,path:e.path.slice()}:
{...e})}i(Ec,"cloneIssues");var Rm=new WeakMap,Gn=0,zs=1,Wn=2;function Ps(t,e,r){let n=Rm.get(t);if(n!==void 0)return n?Wn:Gn;if(e.has(t))return Wn;e.add(t);let o=Gn,
s=i(d=>{if(o!==Wn&&d?._zod){let f=Ps(d,e,r);f>o&&(o=f)}},"check"),a=i((d,f)=>{let m=Gn;for(let h of Reflect.ownKeys(d)){let p=Object.getOwnPropertyDescriptor(d,
h);if(f&&!p.enumerable)continue;let g=p.get?zs:p.value?._zod?Ps(p.value,e,r):Gn;g>m&&(m=g)}return m},"shape"),c=i(d=>{d>o&&(o=d)},"merge"),u=t._zod.def,l=u.type;
switch(l){case"object":{let d=Vr(u);c(d?a(d,!0):zs),s(u.catchall);break}case"array":s(u.element);break;case"tuple":for(let d of u.items)s(d);s(u.rest);break;case"\
record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let d of u.options)s(d);break;case"intersection":s(u.left),s(
u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);
break;case"pipe":s(u.in),s(u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let d=u._cachedInner??(r?t._zod.innerType:void 0);c(d?Ps(d,e,!1):
zs);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in u){let f=Object.getOwnPropertyDescriptor(
u,d);if(!f||f.get)continue;let m=f.value;if(!(!m||typeof m!="object")){if(m._zod)s(m);else if(Array.isArray(m))for(let h of m)s(h)}}}return e.delete(t),Rx(t,o)}
i(Ps,"isRecursive");function Rx(t,e){return e!==zs&&Rm.set(t,e===Wn),e}i(Rx,"settle");function Ox(t,e){let r=t.buckets.get(e);return r||(r=new WeakMap,t.buckets.set(e,r)),r}i(Ox,"bucketFor");var ks,Ss=[],Ix={alloc(t,e,r){let n=ks;if(!n)return r;ks=
void 0;let o={value:r,issues:null};return n.set(e.value,o),Ss.push(o),r},guard(t){var e;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let r=t._zod.
parse,n=i((o,s)=>{if(s.direction!=="backward"&&Zx(s,o.value))throw new Rc;return r(o,s)},"wrapped");t._zod.parse=n,t._zod.run===r&&(t._zod.run=n)})},attach(t){var e;
let r,n=!1,o,s;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let a=t._zod.parse,c=i((u,l)=>{if(r===void 0){let b=Ps(t,new Set,!1);if(b===Gn)return t.
_zod.parse=a,t._zod.run===c&&(t._zod.run=a),a(u,l);b===Wn||n?r=!0:n=!0}let d=u.value;if(!Em(d))return a(u,l);let f=l[Oc];f||(f={buckets:new WeakMap,backEdges:void 0},
l[Oc]=f);let m;o===l?m=s:(m=Ox(f,t),o=l,s=m);let h=m.get(d);if(h)return u.value=h.value,h.issues?h.issues.length&&u.issues.push(...Ec(h.issues)):(u.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(h.value)),u;ks=m;let p=Ss.length,g=a(u,l);ks=void 0;let _=Ss.length>p?Ss.pop():void 0;return g instanceof Promise?g.then(
b=>(_&&(_.issues=b.issues.length?Ec(b.issues):Tm),b)):(_&&(_.issues=g.issues.length?Ec(g.issues):Tm),g)},"wrapped");t._zod.parse=c,t._zod.run===a&&(t._zod.run=c)})}};
function Om(){return Ix}i(Om,"memoizer");function Zx(t,e){let r=t[Oc]?.backEdges;return r!==void 0&&Em(e)&&r.has(e)}i(Zx,"isBackEdge");var Cx=i(()=>{let t={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function e(s){return t[s]??null}i(e,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,a){return s==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):n[s]??
s}return i(o,"getTypeName"),s=>{switch(s.code){case"invalid_type":{let a=o(s.expected),c=za(s.input),u=o(c,s.input);return`Invalid input: expected ${a}, receive\
d ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${is(s.values[0])}`:`Invalid option: expected one of ${os(s.values,"|")}`;case"t\
oo_big":{let a=s.exact?"exactly ":s.inclusive?"<=":"<",c=e(s.origin);return c?`Too big: expected ${s.origin??"value"} to have ${a}${s.maximum.toString()} ${c.unit??
"elements"}`:`Too big: expected ${s.origin??"value"} to be ${a}${s.maximum.toString()}`}case"too_small":{let a=s.exact?"exactly ":s.inclusive?">=":">",c=e(s.origin);
return c?`Too small: expected ${s.origin} to have ${a}${s.minimum.toString()} ${c.unit}`:`Too small: expected ${s.origin} to be ${a}${s.minimum.toString()}`}case"\
invalid_format":{let a=s;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.
suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.
format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>
1?"s":""}: ${os(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>
0?`Invalid discriminator value. Expected ${s.options.map(c=>`'${c}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}},"error");function Ic(){return{localeError:Cx()}}i(Ic,"default");var Im;var Zc=class{static{i(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){let n=r[0];return this._map.set(e,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let r=this._map.get(e);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){let r=e._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this.
_map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Ax(){return new Zc}i(Ax,"registry");(Im=globalThis).
__zod_globalRegistry??(Im.__zod_globalRegistry=Ax());var ur=globalThis.__zod_globalRegistry;function Zm(t){return t.checks&&(t.checks=[...t.checks]),t}i(Zm,"snapshotChecks");function Cc(t,e){return new t(Zm({type:"string",...A(e)}))}i(Cc,"_string");function Ac(t,e){return new t({type:"string",format:"email",check:"string_format",abort:!1,...A(e)})}i(Ac,"_email");function Nc(t,e){return new t({type:"string",
format:"guid",check:"string_format",abort:!1,...A(e)})}i(Nc,"_guid");function jc(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,...A(
e)})}i(jc,"_uuid");function Mc(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...A(e)})}i(Mc,"_uuidv4");function Dc(t,e){
return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...A(e)})}i(Dc,"_uuidv6");function qc(t,e){return new t({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...A(e)})}i(qc,"_uuidv7");function Lc(t,e){return new t({type:"string",format:"url",check:"string_format",abort:!1,
...A(e)})}i(Lc,"_url");function Fc(t,e){return new t({type:"string",format:"emoji",check:"string_format",abort:!1,...A(e)})}i(Fc,"_emoji");function Uc(t,e){return new t(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...A(e)})}i(Uc,"_nanoid");function Vc(t,e){return new t({type:"string",format:"cuid",check:"string\
_format",abort:!1,...A(e)})}i(Vc,"_cuid");function Hc(t,e){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...A(e)})}i(Hc,"_cuid2");function Bc(t,e){
return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...A(e)})}i(Bc,"_ulid");function Jc(t,e){return new t({type:"string",format:"xid",check:"\
string_format",abort:!1,...A(e)})}i(Jc,"_xid");function Kc(t,e){return new t({type:"string",format:"ksuid",check:"string_format",abort:!1,...A(e)})}i(Kc,"_ksuid");
function Gc(t,e){return new t({type:"string",format:"ipv4",check:"string_format",abort:!1,...A(e)})}i(Gc,"_ipv4");function Wc(t,e){return new t({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...A(e)})}i(Wc,"_ipv6");function Xc(t,e){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...A(e)})}i(Xc,"_cidrv4");function Yc(t,e){return new t({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...A(e)})}i(Yc,"_cidrv6");function Qc(t,e){return new t({type:"string",format:"base64",check:"string_format",abort:!1,
...A(e)})}i(Qc,"_base64");function eu(t,e){return new t({type:"string",format:"base64url",check:"string_format",abort:!1,...A(e)})}i(eu,"_base64url");function tu(t,e){
return new t({type:"string",format:"e164",check:"string_format",abort:!1,...A(e)})}i(tu,"_e164");function ru(t,e){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...A(e)})}i(ru,"_jwt");function Ts(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...A(e)})}i(Ts,"_isoDateTime");function Es(t,e){
return new t({type:"string",format:"date",check:"string_format",...A(e)})}i(Es,"_isoDate");function Rs(t,e){return new t({type:"string",format:"time",check:"str\
ing_format",precision:null,...A(e)})}i(Rs,"_isoTime");function Os(t,e){return new t({type:"string",format:"duration",check:"string_format",...A(e)})}i(Os,"_isoD\
uration");function nu(t,e){return new t(Zm({type:"number",checks:[],...A(e)}))}i(nu,"_number");function ou(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...A(e)})}i(ou,"_int");function su(t,e){return new t({type:"boolean",...A(e)})}i(su,"_boolean");function iu(t,e){return new t({type:"null",...A(e)})}i(iu,"_null");function au(t){return new t({type:"unknown"})}i(au,"_unknown");function cu(t,e){return new t({type:"never",...A(e)})}i(cu,"_never");function Is(t,e){return new Ma({check:"less_than",...A(e),value:t,inclusive:!1})}i(Is,"_lt");function Xn(t,e){return new Ma({check:"less_than",...A(e),value:t,inclusive:!0})}
i(Xn,"_lte");function Zs(t,e){return new Da({check:"greater_than",...A(e),value:t,inclusive:!1})}i(Zs,"_gt");function Yn(t,e){return new Da({check:"greater_than",...A(e),value:t,
inclusive:!0})}i(Yn,"_gte");function Cs(t,e){return new Hp({check:"multiple_of",...A(e),value:t})}i(Cs,"_multipleOf");function As(t,e){return new Jp({check:"max_length",...A(e),maximum:t})}i(As,"_maxLength");function Kr(t,e){return new Kp({check:"min_length",...A(e),minimum:t})}
i(Kr,"_minLength");function Ns(t,e){return new Gp({check:"length_equals",...A(e),length:t})}i(Ns,"_length");function uu(t,e){return new Wp({check:"string_format",
format:"regex",...A(e),pattern:t})}i(uu,"_regex");function lu(t){return new Xp({check:"string_format",format:"lowercase",...A(t)})}i(lu,"_lowercase");function du(t){
return new Yp({check:"string_format",format:"uppercase",...A(t)})}i(du,"_uppercase");function fu(t,e){return new Qp({check:"string_format",format:"includes",...A(
e),includes:t})}i(fu,"_includes");function pu(t,e){return new em({check:"string_format",format:"starts_with",...A(e),prefix:t})}i(pu,"_startsWith");function mu(t,e){
return new tm({check:"string_format",format:"ends_with",...A(e),suffix:t})}i(mu,"_endsWith");function Vt(t){return new rm({check:"overwrite",tx:t})}i(Vt,"_overwrite");function hu(t){return Vt(e=>e.normalize(t))}i(hu,"_normalize");function gu(){return Vt(
t=>t.trim())}i(gu,"_trim");function _u(){return Vt(t=>t.toLowerCase())}i(_u,"_toLowerCase");function yu(){return Vt(t=>t.toUpperCase())}i(yu,"_toUpperCase");function vu(){
return Vt(t=>ba(t))}i(vu,"_slugify");function Cm(t,e,r){return new t({type:"array",element:e,...A(r)})}i(Cm,"_array");function bu(t,e,r){let n=A(r);return n.abort??(n.abort=!0),new t({type:"custom",check:"custom",fn:e,...n})}i(bu,"_custom");function xu(t,e,r){return new t({type:"\
custom",check:"custom",fn:e,...A(r)})}i(xu,"_refine");function $u(t,e){let r=Nx(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Hr(o,n.value,r._zod.def));else{
let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.
push(Hr(s))}},t(n.value,n)),e);return r}i($u,"_superRefine");function Nx(t,e){let r=new be({check:"custom",...A(e)});return r._zod.check=t,r}i(Nx,"_check");function Qn(t,...e){for(let r of e)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Me(t,n,r[n]);return t}i(Qn,"assignProps");function to(t){
let e=t?.target??"draft-2020-12";return e==="draft-4"&&(e="draft-04"),e==="draft-7"&&(e="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??ur,
target:e,unrepresentable:t?.unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:t?.cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??void 0}}i(to,"initializeContext");function xe(t,e,r,n,o){let s=typeof e.
unrepresentable=="function"?e.unrepresentable({zodSchema:t,path:n.path,message:o}):e.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(r,s),!0}i(xe,"handleUnrepresentable");function se(t,e,r={path:[],schemaPath:[]}){var n;let o=t._zod.def,s=e.seen.get(t);if(s)return s.count++,
r.schemaPath.includes(t)&&(s.cycle=r.path),s.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};e.seen.set(t,a),e.sharedDefsExtractedFor=void 0,e.sharedEmitDoneFor=
void 0;let c=t._zod.toJSONSchema?.();if(c)a.schema=c;else{let d={...r,schemaPath:[...r.schemaPath,t],path:r.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(
e,a.schema,d);else{let m=a.schema,h=e.processors[o.type];if(!h)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);h(t,e,m,d)}let f=t.
_zod.parent;f&&(a.ref||(a.ref=f),se(f,e,d),e.seen.get(f).isParent=!0)}let u=e.metadataRegistry.get(t);return u&&Qn(a.schema,u),e.io==="input"&&Ze(t)&&(delete a.
schema.examples,delete a.schema.default),e.io==="input"&&"_prefault"in a.schema&&((n=a.schema).default??(n.default=a.schema._prefault)),delete a.schema._prefault,
e.seen.get(t).schema}i(se,"processSchema");function Am(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}i(Am,"encodeJSONPointerSegment");function ro(t,e){let r=t.seen.get(e);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;let n=new Map;for(let a of t.seen.entries()){let c=t.metadataRegistry.
get(a[0])?.id;if(c){let u=n.get(c);if(u&&u!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(c,a[0])}}let o=i(a=>{let c=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){let f=t.external.
registry.get(a[0])?.id,m=t.external.uri??(p=>p);if(f)return{ref:m(f)};let h=a[1].defId??a[1].schema.id??`schema${t.counter++}`;return a[1].defId=h,{defId:h,ref:`${m(
"__shared")}#/${c}/${Am(h)}`}}let u="#",l=`${u}/${c}/`;if(a[1]===r&&!a[1].schema.id)return{ref:u};let d=a[1].schema.id??`__schema${t.counter++}`;return{defId:d,
ref:l+Am(d)}},"makeURI"),s=i(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:u,defId:l}=o(a);c.def={...c.schema},l&&(c.defId=l);let d=c.schema;for(let f in d)delete d[f];
d.$ref=u},"extractToDef");if(t.cycles==="throw")for(let a of t.seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of t.seen.entries()){let c=a[1];if(e===a[0]){s(a);continue}if(t.external){
let l=t.external.registry.get(a[0])?.id;if(e!==a[0]&&l){s(a);continue}}if(t.metadataRegistry.get(a[0])?.id){s(a);continue}if(c.cycle){s(a);continue}c.count>1&&t.
reused==="ref"&&s(a)}t.external&&(t.sharedDefsExtractedFor=t.external)}i(ro,"extractDefs");function Mm(t){let e=t.anyOf;if(!Array.isArray(e)||e.length===0||t.type!==
void 0)return;let r=[];for(let n of e){if(!n||typeof n!="object")return;Mm(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let a of Array.
isArray(s)?s:[s]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete t.anyOf,t.type=r.length===1?r[0]:r}i(Mm,"compactTypeUnion");var Dm=new Set(["typ\
e","properties","required","additionalProperties"]),Nm=["oneOf","anyOf"];function jm(t){let e=t.additionalProperties;return e===void 0||e===!1||typeof e!="objec\
t"||e===null?null:Object.keys(e).length?e:null}i(jm,"undeclaredConstraint");function wu(t){let e=[];for(let s of t){if(typeof s!="object"||s.type!=="object")return null;
for(let a in s)if(!Dm.has(a))return null;e.push(s)}let r={},n=new Set;for(let s of e){for(let a in s.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;
let c=[];for(let l of e){let d=l.properties?.[a]??jm(l);d!=null&&(c.some(f=>JSON.stringify(f)===JSON.stringify(d))||c.push(d))}let u=c.length===1?c[0]:wu(c)??{allOf:c};
Me(r,a,u)}for(let a of s.required??[])n.add(a)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),e.every(s=>s.additionalProperties===!1))o.additionalProperties=
!1;else{let s=[];for(let a of e){let c=jm(a);c&&!s.some(u=>JSON.stringify(u)===JSON.stringify(c))&&s.push(c)}s.length===1?o.additionalProperties=s[0]:s.length>1&&
(o.additionalProperties={allOf:s})}return o}i(wu,"foldObjects");function jx(t){let e=t.allOf;if(!Array.isArray(e)||e.length<2)return;for(let o of Dm)if(o in t)return;
let r=e.filter(o=>Nm.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=wu(e);else{let o=r[0],s=Nm.find(u=>Array.isArray(o[u]));if(Object.keys(o).length!==1)return;
let a=e.filter(u=>u!==o),c=o[s].map(u=>wu([...a,u]));if(c.some(u=>!u))return;n={[s]:c}}n&&(delete t.allOf,Qn(t,n))}i(jx,"foldIntersection");function no(t,e){let r=t.
seen.get(e);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=i(c=>{let u=t.seen.get(c);if(u.ref===null)return;let l=u.def??u.schema,d={...l},
f=u.ref;if(u.ref=null,f){n(f);let h=t.seen.get(f),p=h.schema;if(p.$ref&&(t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(l.allOf=l.allOf??
[],l.allOf.push(p)):Qn(l,p),Qn(l,d),c._zod.parent===f)for(let _ in l)_==="$ref"||_==="allOf"||_ in d||delete l[_];if(p.$ref&&h.def)for(let _ in l)_==="$ref"||_===
"allOf"||_ in h.def&&JSON.stringify(l[_])===JSON.stringify(h.def[_])&&delete l[_]}let m=c._zod.parent;if(m&&m!==f){n(m);let h=t.seen.get(m);if(h?.schema.$ref&&(l.
$ref=h.schema.$ref,h.def))for(let p in l)p==="$ref"||p==="allOf"||p in h.def&&JSON.stringify(l[p])===JSON.stringify(h.def[p])&&delete l[p]}t.override({zodSchema:c,
jsonSchema:l,path:u.path??[]})},"flattenRef");if(!t.external||t.sharedEmitDoneFor!==t.external){for(let c of[...t.seen.entries()].reverse())n(c[0]);if(t.target!==
"openapi-3.0")for(let c of t.seen.entries())Mm(c[1].def??c[1].schema);for(let c of t.deferred)c();if(t.intersections.length){let c=new Map;for(let u of t.seen.values())
for(let l of[u.schema,u.def]){let d=l?.allOf;if(!Array.isArray(d))continue;let f=c.get(d);f?f.push(l):c.set(d,[l])}for(let u of t.intersections)for(let l of c.get(
u)??[])jx(l)}}let o={};if(t.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":t.target==="draft-07"?o.$schema="http://json-schem\
a.org/draft-07/schema#":t.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":t.target,t.external?.uri){let c=t.external.registry.get(e)?.id;
if(!c)throw new Error("Schema is missing an `id` property");o.$id=t.external.uri(c)}Qn(o,r.defId?r.schema:r.def??r.schema);let s=t.metadataRegistry.get(e)?.id;s!==
void 0&&o.id===s&&delete o.id;let a=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==t.external)for(let c of t.seen.entries()){let u=c[1];u.def&&u.defId&&
(u.def.id===u.defId&&delete u.def.id,Me(a,u.defId,u.def))}t.external&&(t.sharedEmitDoneFor=t.external),t.external||Object.keys(a).length>0&&(t.target==="draft-2\
020-12"?o.$defs=a:o.definitions=a);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(c,"~standard",{value:{...e["~standard"],jsonSchema:{input:eo(
e,"input",t.processors),output:eo(e,"output",t.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}i(no,"fina\
lize");function Ze(t,e){let r=e??{seen:new Set};if(r.seen.has(t))return!1;r.seen.add(t);let n=t._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Ze(
n.element,r);if(n.type==="set")return Ze(n.valueType,r);if(n.type==="lazy")return Ze(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonopti\
onal"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Ze(n.innerType,r);if(n.type==="intersection")return Ze(
n.left,r)||Ze(n.right,r);if(n.type==="record"||n.type==="map")return Ze(n.keyType,r)||Ze(n.valueType,r);if(n.type==="pipe")return t._zod.traits.has("$ZodCodec")?
!0:Ze(n.in,r)||Ze(n.out,r);if(n.type==="object"){for(let o in n.shape)if(Ze(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Ze(o,
r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Ze(o,r))return!0;return!!(n.rest&&Ze(n.rest,r))}return!1}i(Ze,"isTransforming");var qm=i((t,e={})=>r=>{
let n=to({...r,processors:e});return se(t,n),ro(n,t),no(n,t)},"createToJSONSchemaMethod"),eo=i((t,e,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},a=to({...o??
{},target:s,io:e,processors:r});return se(t,a),ro(a,t),no(a,t)},"createStandardJSONSchemaMethod");var Gr=i((t,e,r)=>{(t[e]===void 0||r>t[e])&&(t[e]=r)},"narrowMin"),Wr=i((t,e,r)=>{(t[e]===void 0||r<t[e])&&(t[e]=r)},"narrowMax"),Lm=i((t,e)=>{Gr(t,"minimum",e),
Wr(t,"maximum",e)},"narrowBoth"),Bm=i((t,e)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(e)||t.multipleOf.push(e)},"addDivisor"),Jm=i((t,e)=>{t.patterns??
(t.patterns=new Set),t.patterns.add(e)},"addPattern"),Km=i((t,e)=>{t.mime=t.mime?t.mime.filter(r=>e.includes(r)):[...e]},"intersectMime"),Gm=i((t,e)=>{t.format=
e,e.includes("int")&&(t.isInt=!0)},"setFormat"),Fm=i((t,e)=>Gr(t,"minimum",e.minimum),"minContributor"),Um=i((t,e)=>Wr(t,"maximum",e.maximum),"maxContributor"),
Vm=i(t=>(e,r)=>{Gm(e,r.format);let[n,o]=t[r.format];Gr(e,"minimum",n),Wr(e,"maximum",o)},"formatContributor"),Mx={greater_than:i((t,e)=>Gr(t,e.inclusive?"minimu\
m":"exclusiveMinimum",e.value),"greater_than"),less_than:i((t,e)=>Wr(t,e.inclusive?"maximum":"exclusiveMaximum",e.value),"less_than"),multiple_of:i((t,e)=>Bm(t,
e.value),"multiple_of"),number_format:Vm(An),bigint_format:Vm(as),min_length:Fm,max_length:Um,length_equals:i((t,e)=>Lm(t,e.length),"length_equals"),min_size:Fm,
max_size:Um,size_equals:i((t,e)=>Lm(t,e.size),"size_equals"),string_format:i((t,e)=>{Gm(t,e.format),e.pattern&&Jm(t,e.pattern),(e.format==="base64"||e.format===
"base64url")&&(t.contentEncoding=e.format),(e.local||e.precision===-1)&&(t.laxFormat=!0)},"string_format"),mime_type:i((t,e)=>Km(t,e.mime),"mime_type")};function Le(t){
let e={},r=t._zod.def,n=t._zod.traits.has("$ZodCheck")?[t,...r.checks??[]]:r.checks??[];for(let s of n)Mx[s._zod.def.check]?.(e,s._zod.def);let o=t._zod.bag;o.minimum!==
void 0&&Gr(e,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Gr(e,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&Wr(e,"maximum",o.maximum),o.exclusiveMaximum!==
void 0&&Wr(e,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Bm(e,o.multipleOf),o.format!==void 0&&(e.format??(e.format=o.format),o.format.includes(
"int")&&(e.isInt=!0)),o.mime&&Km(e,o.mime);for(let s of o.patterns??[])Jm(e,s);return e}i(Le,"aggregateChecks");var Dx={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},qx=new Map([[nc,Ip],[vs,Zp]]),Wm=i(t=>qx.get(t)??t,"exactPattern"),zu=i((t,e,r,n)=>{let o=r;o.type="string";let{minimum:s,
maximum:a,format:c,patterns:u,contentEncoding:l,laxFormat:d}=Le(t);if(typeof s=="number"&&(o.minLength=s),typeof a=="number"&&(o.maxLength=a),c&&(o.format=Dx[c]??
c,o.format===""&&delete o.format,(c==="time"||d)&&delete o.format),l&&(o.contentEncoding=l),u&&u.size>0){let f=[...u].map(Wm);f.length===1?o.pattern=f[0].source:
f.length>1&&(o.allOf=[...f.map(m=>({...e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}},"string\
Processor"),Pu=i((t,e,r,n)=>{let o=r,{minimum:s,maximum:a,multipleOf:c,exclusiveMaximum:u,exclusiveMinimum:l,isInt:d}=Le(t);o.type=d?"integer":"number";let f=typeof l==
"number"&&l>=(s??Number.NEGATIVE_INFINITY),m=typeof u=="number"&&u<=(a??Number.POSITIVE_INFINITY),h=e.target==="draft-04"||e.target==="openapi-3.0";if(f?h?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof s=="number"&&(o.minimum=s),m?h?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=u:typeof a=="number"&&
(o.maximum=a),c){let p=new Set;for(let b of c)Number.isFinite(b)&&b!==0?p.add(Math.abs(b)):xe(t,e,o,n,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,..._]=p;g!==void 0&&(o.multipleOf=g),_.length&&(o.allOf=[...o.allOf??[],..._.map(b=>({multipleOf:b}))])}},"numberProcessor"),Tu=i((t,e,r,n)=>{r.
type="boolean"},"booleanProcessor"),Xm=i((t,e,r,n)=>{xe(t,e,r,n,"BigInt cannot be represented in JSON Schema")},"bigintProcessor"),Ym=i((t,e,r,n)=>{xe(t,e,r,n,"\
Symbols cannot be represented in JSON Schema")},"symbolProcessor"),Eu=i((t,e,r,n)=>{e.target==="openapi-3.0"?(r.type="string",r.nullable=!0,r.enum=[null]):r.type=
"null"},"nullProcessor"),Qm=i((t,e,r,n)=>{xe(t,e,r,n,"Undefined cannot be represented in JSON Schema")},"undefinedProcessor"),eh=i((t,e,r,n)=>{xe(t,e,r,n,"Void \
cannot be represented in JSON Schema")},"voidProcessor"),Ru=i((t,e,r,n)=>{r.not={}},"neverProcessor"),th=i((t,e,r,n)=>{},"anyProcessor"),Ou=i((t,e,r,n)=>{},"unk\
nownProcessor"),rh=i((t,e,r,n)=>{xe(t,e,r,n,"Date cannot be represented in JSON Schema")},"dateProcessor"),Iu=i((t,e,r,n)=>{let o=t._zod.def,s=Lr(o.entries);if(s.
length===0){r.not={};return}s.every(a=>typeof a=="number")&&(r.type="number"),s.every(a=>typeof a=="string")&&(r.type="string"),r.enum=s},"enumProcessor"),Zu=i(
(t,e,r,n)=>{let o=t._zod.def;if(o.values.length===0){r.not={};return}let s=[];for(let a of o.values)if(a===void 0){if(xe(t,e,r,n,"Literal `undefined` cannot be \
represented in JSON Schema"))return}else if(typeof a=="bigint"){if(xe(t,e,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(a))}else
s.push(a);if(s.length!==0)if(s.length===1){let a=s[0];r.type=a===null?"null":typeof a,e.target==="draft-04"||e.target==="openapi-3.0"?r.enum=[a]:r.const=a}else s.
every(a=>typeof a=="number")&&(r.type="number"),s.every(a=>typeof a=="string")&&(r.type="string"),s.every(a=>typeof a=="boolean")&&(r.type="boolean"),s.every(a=>a===
null)&&(r.type="null"),r.enum=s},"literalProcessor"),nh=i((t,e,r,n)=>{xe(t,e,r,n,"NaN cannot be represented in JSON Schema")},"nanProcessor"),oh=i((t,e,r,n)=>{let o=r,
s=t._zod.pattern;if(!s)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=s.source},"templateLiteralProcessor"),sh=i((t,e,r,n)=>{
let o=r;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:s,maximum:a,mime:c}=Le(t);s!==void 0&&(o.minLength=s),a!==void 0&&(o.maxLength=
a),c&&(c.length===0?o.not={}:c.length===1?o.contentMediaType=c[0]:o.anyOf=c.map(u=>({contentMediaType:u})))},"fileProcessor"),ih=i((t,e,r,n)=>{r.type="boolean"},
"successProcessor"),Cu=i((t,e,r,n)=>{xe(t,e,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor"),ah=i((t,e,r,n)=>{xe(t,e,r,n,"Function t\
ypes cannot be represented in JSON Schema")},"functionProcessor"),Au=i((t,e,r,n)=>{xe(t,e,r,n,"Transforms cannot be represented in JSON Schema")},"transformProc\
essor"),ch=i((t,e,r,n)=>{xe(t,e,r,n,"Map cannot be represented in JSON Schema")},"mapProcessor"),uh=i((t,e,r,n)=>{xe(t,e,r,n,"Set cannot be represented in JSON \
Schema")},"setProcessor"),Nu=i((t,e,r,n)=>{let o=r,s=t._zod.def,{minimum:a,maximum:c}=Le(t);typeof a=="number"&&(o.minItems=a),typeof c=="number"&&(o.maxItems=c),
o.type="array",o.items=se(s.element,e,{...n,path:[...n.path,"items"]})},"arrayProcessor");function oo(t){let e=t._zod.def;return e.type==="pipe"&&e.in._zod.traits.
has("$ZodTransform")?oo(e.out):e.type==="catch"?oo(e.innerType):t._zod.optin}i(oo,"inputOptin");var ju=i((t,e,r,n)=>{let o=r,s=t._zod.def,a=s.shape;if(Object.getOwnPropertySymbols(
a).length&&xe(t,e,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in a)Me(o.properties,l,se(a[l],e,{...n,
path:[...n.path,"properties",l]}));let u=[];for(let l of Object.keys(a)){let d=s.shape[l];(e.io==="input"?oo(d)===void 0:d._zod.optout===void 0)&&u.push(l)}u.length>
0&&(o.required=u),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=se(s.catchall,e,{...n,path:[...n.
path,"additionalProperties"]})):e.io==="output"&&(o.additionalProperties=!1)},"objectProcessor"),Mu=i((t,e,r,n)=>{let o=t._zod.def,s=o.inclusive===!1,a=o.options.
map((c,u)=>se(c,e,{...n,path:[...n.path,s?"oneOf":"anyOf",u]}));s?r.oneOf=a:r.anyOf=a},"unionProcessor"),Du=i((t,e,r,n)=>{let o=t._zod.def,s=se(o.left,e,{...n,path:[
...n.path,"allOf",0]}),a=se(o.right,e,{...n,path:[...n.path,"allOf",1]}),c=i(l=>"allOf"in l&&Object.keys(l).length===1,"isSimpleIntersection"),u=[...c(s)?s.allOf:
[s],...c(a)?a.allOf:[a]];r.allOf=u,e.intersections.push(u)},"intersectionProcessor"),lh=i((t,e,r,n)=>{let o=r,s=t._zod.def;o.type="array";let a=e.target==="draf\
t-2020-12"?"prefixItems":"items",c=e.target==="draft-2020-12"||e.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map((g,_)=>se(g,e,{...n,path:[...n.path,
a,_]})),l=s.rest?se(s.rest,e,{...n,path:[...n.path,c,...e.target==="openapi-3.0"?[s.items.length]:[]]}):null,d=s.items.length;for(;d>0;){let g=s.items[d-1];if(!(e.
io==="input"?oo(g)!==void 0:g._zod.optout==="optional"))break;d--}let f=s.items.length,m=!s.rest;e.target==="draft-2020-12"?(o.prefixItems=u,m?o.items=!1:l&&(o.
items=l),d>0&&(o.minItems=d),m&&(o.maxItems=f)):e.target==="openapi-3.0"?(o.items={anyOf:u},l&&o.items.anyOf.push(l),d>0&&(o.minItems=d),m&&(o.maxItems=f)):(o.items=
u,m?o.additionalItems=!1:l&&(o.additionalItems=l),d>0&&(o.minItems=d),m&&(o.maxItems=f));let{minimum:h,maximum:p}=Le(t);typeof h=="number"&&(o.minItems=h),typeof p==
"number"&&(o.maxItems=p)},"tupleProcessor");function ku(t,e,r){if(e.$ref){if(r.has(e))return e;r.add(e);let p=t.get(e)?.def;if(!p)return e;let g=ku(t,p,r);return g===
p?e:g}for(let p of["anyOf","oneOf"]){let g=e[p];if(!Array.isArray(g))continue;let _=g.map(b=>ku(t,b,r));_.some((b,w)=>b!==g[w])&&(e={...e,[p]:_})}let n=Array.isArray(
e.type)?e.type:[e.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=e.enum??(e.const!==void 0?[e.const]:void 0);if(!o&&!s?.some(p=>typeof p==
"number"))return e;let{minimum:a,maximum:c,exclusiveMinimum:u,exclusiveMaximum:l,multipleOf:d,format:f,id:m,...h}=e;return h.enum?h.enum=h.enum.map(p=>typeof p==
"number"?String(p):p):typeof h.const=="number"&&(h.const=String(h.const)),o&&(h.type="string",s||(h.pattern=(n.includes("number")?Bn:Na).source)),h}i(ku,"string\
ifyKeyNames");var Su=new WeakMap;function Lx(t){let e=new Map;for(let n of t.seen.values())n.def&&!e.has(n.schema)&&e.set(n.schema,n);let r=new Map;for(let n of Su.
get(t)??[]){let o=t.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let a=ku(e,s,new Set);a!==s&&r.set(s,a)}if(r.size)for(let n of t.
seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}i(Lx,"rewriteKeyNames");var qu=i((t,e,r,n)=>{let o=r,s=t._zod.
def;o.type="object";let a=s.keyType,c=Le(a).patterns;if(s.mode==="loose"&&c&&c.size>0){let d=se(s.valueType,e,{...n,path:[...n.path,"patternProperties","*"]});o.
patternProperties={};for(let f of c)Me(o.patternProperties,Wm(f).source,d)}else{if(e.target==="draft-07"||e.target==="draft-2020-12"){o.propertyNames=se(s.keyType,
e,{...n,path:[...n.path,"propertyNames"]});let d=Su.get(e);d||(d=[],Su.set(e,d),e.deferred.push(()=>Lx(e))),d.push(t)}o.additionalProperties=se(s.valueType,e,{...n,
path:[...n.path,"additionalProperties"]})}let u=a._zod.values,l=e.io==="input"&&oo(s.valueType)!==void 0;if(u&&!s.partial&&!l){let d=[...u].filter(f=>typeof f==
"string"||typeof f=="number");d.length>0&&(o.required=d.map(String))}},"recordProcessor"),Lu=i((t,e,r,n)=>{let o=t._zod.def,s=se(o.innerType,e,n),a=e.seen.get(t);
e.target==="openapi-3.0"?(a.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},"nullableProcessor"),Fu=i((t,e,r,n)=>{let o=t._zod.def;se(o.innerType,e,n);
let s=e.seen.get(t);s.ref=o.innerType},"nonoptionalProcessor"),Uu=Symbol();function dh(t,e,r,n,o){let s=!1,a=JSON.stringify(t,(c,u)=>typeof u!="bigint"?u:(s=!0,
null));return s?(xe(e,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),Uu):JSON.parse(a)}i(dh,"serializeDefaultValue");var Vu=i((t,e,r,n)=>{let o=t.
_zod.def;se(o.innerType,e,n);let s=e.seen.get(t);s.ref=o.innerType;let a=dh(o.defaultValue,t,e,r,n);a!==Uu&&(r.default=a)},"defaultProcessor"),Hu=i((t,e,r,n)=>{
let o=t._zod.def;se(o.innerType,e,n);let s=e.seen.get(t);if(s.ref=o.innerType,e.io!=="input")return;let a=dh(o.defaultValue,t,e,r,n);a!==Uu&&(r._prefault=a)},"p\
refaultProcessor"),Bu=i((t,e,r,n)=>{let o=t._zod.def;se(o.innerType,e,n);let s=e.seen.get(t);s.ref=o.innerType;let a;try{a=o.catchValue(void 0)}catch{xe(t,e,r,n,
"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),Ju=i((t,e,r,n)=>{let o=t._zod.def,s=o.in._zod.traits.has("$ZodTra\
nsform"),a=e.io==="input"?s?o.out:o.in:o.out;se(a,e,n);let c=e.seen.get(t);c.ref=a},"pipeProcessor"),Ku=i((t,e,r,n)=>{let o=t._zod.def;se(o.innerType,e,n);let s=e.
seen.get(t);s.ref=o.innerType,r.readOnly=!0},"readonlyProcessor"),fh=i((t,e,r,n)=>{let o=t._zod.def;se(o.innerType,e,n);let s=e.seen.get(t);s.ref=o.innerType},"\
promiseProcessor"),js=i((t,e,r,n)=>{let o=t._zod.def;se(o.innerType,e,n);let s=e.seen.get(t);s.ref=o.innerType},"optionalProcessor"),ph=i((t,e,r,n)=>{let o=t._zod.
innerType;se(o,e,n);let s=e.seen.get(t);s.ref=o},"lazyProcessor"),Hm={string:zu,number:Pu,boolean:Tu,bigint:Xm,symbol:Ym,null:Eu,undefined:Qm,void:eh,never:Ru,any:th,
unknown:Ou,date:rh,enum:Iu,literal:Zu,nan:nh,template_literal:oh,file:sh,success:ih,custom:Cu,function:ah,transform:Au,map:ch,set:uh,array:Nu,object:ju,union:Mu,
intersection:Du,tuple:lh,record:qu,nullable:Lu,nonoptional:Fu,default:Vu,prefault:Hu,catch:Bu,pipe:Ju,readonly:Ku,promise:fh,optional:js,lazy:ph};function Gu(t,e){
if("_idmap"in t){let n=t,o=to({...e,processors:Hm}),s={};for(let u of n._idmap.entries()){let[l,d]=u;se(d,o)}let a={},c={registry:n,uri:e?.uri,defs:s};o.external=
c;for(let u of n._idmap.entries()){let[l,d]=u;ro(o,d),Me(a,l,no(o,d))}if(Object.keys(s).length>0){let u=o.target==="draft-2020-12"?"$defs":"definitions";a.__shared=
{[u]:s}}return{schemas:a}}let r=to({...e,processors:Hm});return se(t,r),ro(r,t),no(r,t)}i(Gu,"toJSONSchema");var C0=v("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");oe.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){vt(this,"with",t)},parse(t,e){return Ia(this,t,e,{callee:this.parse})},parseAsync(t,e){return Za(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return Un(this,t,e)},safeParseAsync(t,e){return Hn(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(r=>typeof r=="\
function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(t,e){return De(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}});var A0=v("ZodMiniObject",(t,e)=>{mc.init(t,e),C0.init(t,e),Ta(t,"shape",r=>r._zod.def.shape,!1)});function Wu(t,e){let r={type:"object",shape:t??{},...A(e)};return new A0(
r)}i(Wu,"object");function xt(t){return!!t._zod}i(xt,"isZ4Schema");function dr(t){let e=Object.values(t);if(e.length===0)return Wu({});let r=e.every(xt),n=e.every(o=>!xt(o));if(r)
return Wu(t);if(n)return Nf(t);throw new Error("Mixed Zod versions detected in object shape.")}i(dr,"objectFromShape");function Ht(t,e){return xt(t)?Un(t,e):t.safeParse(
e)}i(Ht,"safeParse");async function Ms(t,e){return xt(t)?await Hn(t,e):await t.safeParseAsync(e)}i(Ms,"safeParseAsync");function Bt(t){if(!t)return;let e;if(xt(
t)?e=t._zod?.def?.shape:e=t.shape,!!e){if(typeof e=="function")try{return e()}catch{return}return e}}i(Bt,"getObjectShape");function Xr(t){if(t){if(typeof t=="o\
bject"){let e=t,r=t;if(!e._def&&!r._zod){let n=Object.values(t);if(n.length>0&&n.every(o=>typeof o=="object"&&o!==null&&(o._def!==void 0||o._zod!==void 0||typeof o.
parse=="function")))return dr(t)}}if(xt(t)){let r=t._zod?.def;if(r&&(r.type==="object"||r.shape!==void 0))return t}else if(t.shape!==void 0)return t}}i(Xr,"norm\
alizeObjectSchema");function j0(t){return t.length===0?"object root":t.reduce((e,r,n)=>n===0?String(r):typeof r=="number"?`${e}[${r}]`:`${e}.${r}`,"")}i(j0,"get\
DotPath");function Ds(t){if(t&&typeof t=="object"){if("issues"in t&&Array.isArray(t.issues)&&t.issues.length>0)return t.issues.map(e=>e.path?.length?`${e.message}\
 at ${j0(e.path)}`:e.message).join(`
`);if("message"in t&&typeof t.message=="string")return t.message;try{return JSON.stringify(t)}catch{return String(t)}}return String(t)}i(Ds,"getParseErrorMessag\
e");function hh(t){return t.description}i(hh,"getSchemaDescription");function gh(t){if(xt(t))return t._zod?.def?.type==="optional";let e=t;return typeof t.isOptional==
"function"?t.isOptional():e._def?.typeName==="ZodOptional"}i(gh,"isSchemaOptional");function Yr(t){if(xt(t)){let s=t._zod?.def;if(s){if(s.value!==void 0)return s.
value;if(Array.isArray(s.values)&&s.values.length>0)return s.values[0]}}let r=t._def;if(r){if(r.value!==void 0)return r.value;if(Array.isArray(r.values)&&r.values.
length>0)return r.values[0]}let n=t.value;if(n!==void 0)return n}i(Yr,"getLiteralValue");var _h=new WeakSet([Object.prototype,Error.prototype]);function qs(t,e,r){Object.defineProperty(t,e,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,e,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,e,{value:n,configurable:!0,writable:!0})}})}i(qs,"_lazyMethod");
var V0=i((t,e)=>{sp.init(t,e),t.name="ZodError";let r=Object.getPrototypeOf(t);_h.has(r)||(_h.add(r),qs(r,"format",n=>o=>ap(n,o)),qs(r,"flatten",n=>o=>ip(n,o)),
qs(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Fr,2)}),qs(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,
Fr,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var Xe=v("ZodError",V0,void 0,{Parent:Error});var yh=qn(Xe),vh=Ln(Xe),bh=Fn(Xe),xh=Vn(Xe),$h=up(Xe),wh=lp(Xe),kh=dp(Xe),Sh=fp(Xe),zh=pp(Xe),Ph=mp(Xe),Th=hp(Xe),Eh=gp(Xe);function B0(){qe.localeError||We(Ic())}i(B0,"_ensureDefaultLocale");function Fs(){qe.memoizer||We({memoizer:Om()})}i(Fs,"_ensureDefaultMemoizer");var me=v("ZodT\
ype",(t,e)=>(B0(),oe.init(t,e),t.def=e,t.type=e.type,t),{check(...t){let e=this.def;return this.clone(N.mergeDefs(e,{checks:[...e.checks??[],...t.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,e){return De(this,t,e)},brand(){return this},
register(t,e){return t.add(this,e),this},refine(t,e){return this.check(A$(t,e))},superRefine(t,e){return this.check(N$(t,e))},overwrite(t){return this.check(Vt(
t))},optional(){return pe(this)},exactOptional(){return w$(this)},nullable(){return Ih(this)},nullish(){return pe(Ih(this))},nonoptional(t){return E$(this,t)},array(){
return G(this)},or(t){return ue([this,t])},and(t){return Us(this,t)},transform(t){return Zh(this,Dh(t))},default(t){return z$(this,t)},prefault(t){return T$(this,
t)},catch(t){return O$(this,t)},pipe(t){return Zh(this,t)},readonly(){return C$(this)},describe(t){let e=this.clone();return ur.add(e,{description:t}),e},meta(...t){
if(t.length===0)return ur.get(this);let e=this.clone();return ur.add(e,t[0]),e},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(t,...e){return e.length===0?t(this):t(this,...e)},get"~standard"(){return N.hide(this,"~standard",{...La(this),jsonSchema:{input:eo(this,"i\
nput"),output:eo(this,"output")}})},set"~standard"(t){N.own(this,"~standard",t)},parse:i(function t(e,r){return yh(this,e,r,{callee:t})},"_parse"),parseAsync:i(
async function t(e,r){return await vh(this,e,r,{callee:t})},"_parseAsync"),safeParse(t,e){return bh(this,t,e)},async safeParseAsync(t,e){return xh(this,t,e)},get spa(){
return this?.safeParseAsync},set spa(t){N.own(this,"spa",t)},validate(t,e){return fs(this,t,e)},validateAsync(t,e){return ps(this,t,e)},encode:i(function t(e,r){
return $h(this,e,r,{callee:t})},"_encode"),decode:i(function t(e,r){return wh(this,e,r,{callee:t})},"_decode"),encodeAsync:i(async function t(e,r){return await kh(
this,e,r,{callee:t})},"_encodeAsync"),decodeAsync:i(async function t(e,r){return await Sh(this,e,r,{callee:t})},"_decodeAsync"),safeEncode(t,e){return zh(this,t,
e)},safeDecode(t,e){return Ph(this,t,e)},async safeEncodeAsync(t,e){return Th(this,t,e)},async safeDecodeAsync(t,e){return Eh(this,t,e)},toJSONSchema(t){return qm(
this,{})(t)},get description(){return ur.get(this)?.description},get _def(){return this._zod.def}}),Ch=v("_ZodString",(t,e)=>{Kn.init(t,e),me.init(t,e),t._zod.processJSONSchema=
(r,n,o)=>zu(t,r,n,o)},N.derived({format:i(t=>Le(t).format??null,"format"),minLength:i(t=>Le(t).minimum??null,"minLength"),maxLength:i(t=>Le(t).maximum??null,"ma\
xLength")},{regex(...t){return this.check(uu(...t))},includes(...t){return this.check(fu(...t))},startsWith(...t){return this.check(pu(...t))},endsWith(...t){return this.
check(mu(...t))},min(...t){return this.check(Kr(...t))},max(...t){return this.check(As(...t))},length(...t){return this.check(Ns(...t))},nonempty(...t){return this.
check(Kr(1,...t))},lowercase(t){return this.check(lu(t))},uppercase(t){return this.check(du(t))},trim(){return this.check(gu())},normalize(...t){return this.check(
hu(...t))},toLowerCase(){return this.check(_u())},toUpperCase(){return this.check(yu())},slugify(){return this.check(vu())}})),J0=v("ZodString",(t,e)=>{Kn.init(
t,e),Ch.init(t,e)},{email(t){return this.check(Ac(K0,t))},url(t){return this.check(Lc(W0,t))},jwt(t){return this.check(ru(d$,t))},emoji(t){return this.check(Fc(
X0,t))},guid(t){return this.check(Nc(G0,t))},uuid(t){return this.check(jc(Ls,t))},uuidv4(t){return this.check(Mc(Ls,t))},uuidv6(t){return this.check(Dc(Ls,t))},
uuidv7(t){return this.check(qc(Ls,t))},nanoid(t){return this.check(Uc(Y0,t))},cuid(t){return this.check(Vc(Q0,t))},cuid2(t){return this.check(Hc(e$,t))},ulid(t){
return this.check(Bc(t$,t))},base64(t){return this.check(Qc(c$,t))},base64url(t){return this.check(eu(u$,t))},xid(t){return this.check(Jc(r$,t))},ksuid(t){return this.
check(Kc(n$,t))},ipv4(t){return this.check(Gc(o$,t))},ipv6(t){return this.check(Wc(s$,t))},cidrv4(t){return this.check(Xc(i$,t))},cidrv6(t){return this.check(Yc(
a$,t))},e164(t){return this.check(tu(l$,t))},datetime(t){return this.check(Ts(so,t))},date(t){return this.check(Es(io,t))},time(t){return this.check(Rs(ao,t))},
duration(t){return this.check(Os(co,t))}});function y(t){return Cc(J0,t)}i(y,"string");var ge=v("ZodStringFormat",(t,e)=>{ae.init(t,e),Ch.init(t,e)}),so=v("ZodI\
SODateTime",(t,e)=>{ym.init(t,e),ge.init(t,e)}),io=v("ZodISODate",(t,e)=>{vm.init(t,e),ge.init(t,e)}),ao=v("ZodISOTime",(t,e)=>{bm.init(t,e),ge.init(t,e)}),co=v(
"ZodISODuration",(t,e)=>{xm.init(t,e),ge.init(t,e)}),K0=v("ZodEmail",(t,e)=>{Va.init(t,e),ge.init(t,e)});var G0=v("ZodGUID",(t,e)=>{Fa.init(t,e),ge.init(t,e)});var Ls=v("ZodUUID",(t,e)=>{Ua.init(t,e),ge.init(t,e)});var W0=v("ZodURL",(t,e)=>{Ha.init(t,e),ge.init(t,e)});var X0=v("ZodEmoji",(t,e)=>{Ba.init(t,e),ge.init(t,e)});var Y0=v("ZodNanoID",(t,e)=>{Ja.init(t,e),ge.init(t,e)});var Q0=v("ZodCUID",(t,e)=>{Ka.init(t,e),ge.init(t,e)});var e$=v("ZodCUID2",(t,e)=>{Ga.init(t,e),ge.init(t,e)});var t$=v("ZodULID",(t,e)=>{Wa.init(t,e),ge.init(t,e)});var r$=v("ZodXID",(t,e)=>{Xa.init(t,e),ge.init(t,e)});var n$=v("ZodKSUID",(t,e)=>{Ya.init(t,e),ge.init(t,e)});var o$=v("ZodIPv4",(t,e)=>{Qa.init(t,e),ge.init(t,e)});var s$=v("ZodIPv6",(t,e)=>{ec.init(t,e),ge.init(t,e)});var i$=v("ZodCIDRv4",(t,e)=>{tc.init(t,e),ge.init(t,e)});var a$=v("ZodCIDRv6",(t,e)=>{rc.init(t,e),ge.init(t,e)});var c$=v("ZodBase64",(t,e)=>{oc.init(t,e),ge.init(t,e)});var u$=v("ZodBase64URL",(t,e)=>{sc.init(t,e),ge.init(t,e)});var l$=v("ZodE164",(t,e)=>{ic.init(t,e),ge.init(t,e)});var d$=v("ZodJWT",(t,e)=>{ac.init(t,e),ge.init(t,e)});var Ah=v("ZodNumber",(t,e)=>{bs.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Pu(t,r,n,o),t.isFinite=!0},N.derived({minValue:i(t=>{let{minimum:e,exclusiveMinimum:r}=Le(
t);return Math.max(e??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:i(t=>{let{maximum:e,exclusiveMaximum:r}=Le(t);return Math.min(
e??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:i(t=>{let{isInt:e,multipleOf:r}=Le(t);return!!e||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:i(t=>Le(t).format??null,"format")},{gt(t,e){return this.check(Zs(t,e))},gte(t,e){return this.check(Yn(t,e))},min(t,e){return this.check(Yn(t,e))},
lt(t,e){return this.check(Is(t,e))},lte(t,e){return this.check(Xn(t,e))},max(t,e){return this.check(Xn(t,e))},int(t){return this.check(Rh(t))},safe(t){return this.
check(Rh(t))},positive(t){return this.check(Zs(0,t))},nonnegative(t){return this.check(Yn(0,t))},negative(t){return this.check(Is(0,t))},nonpositive(t){return this.
check(Xn(0,t))},multipleOf(t,e){return this.check(Cs(t,e))},step(t,e){return this.check(Cs(t,e))},finite(){return this}}));function re(t){return nu(Ah,t)}i(re,"\
number");var f$=v("ZodNumberFormat",(t,e)=>{cc.init(t,e),Ah.init(t,e)});function Rh(t){return ou(f$,t)}i(Rh,"int");var p$=v("ZodBoolean",(t,e)=>{uc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Tu(t,r,n,o)});function $e(t){return su(p$,t)}i($e,"boolean");var m$=v("ZodNull",(t,e)=>{lc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Eu(t,r,n,o)});function Nh(t){return iu(m$,t)}i(Nh,"_null");var h$=v("ZodUnknown",(t,e)=>{dc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Ou(t,r,n,o)});function fe(){return au(h$)}i(fe,"unknown");var g$=v("Zo\
dNever",(t,e)=>{fc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Ru(t,r,n,o)});function _$(t){return cu(g$,t)}i(_$,"never");var y$=v("ZodArray",(t,e)=>{Fs(),pc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Nu(t,r,n,o),t.element=e.element},{min(t,e){return this.check(Kr(t,e))},
nonempty(t){return this.check(Kr(1,t))},max(t,e){return this.check(As(t,e))},length(t,e){return this.check(Ns(t,e))},unwrap(){return this.element}});function G(t,e){
return Cm(y$,t,e)}i(G,"array");var jh=v("ZodObject",(t,e)=>{Fs(),zm.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>ju(t,r,n,o),N.installLazyProp(t,"shape",r=>r._zod.def.shape,!1)},{
keyof(){return Fe(Object.keys(this._zod.def.shape))},catchall(t){return this.clone(N.mergeDefs(this._zod.def,{catchall:t}))},passthrough(){return this.clone(N.mergeDefs(
this._zod.def,{catchall:fe()}))},loose(){return this.clone(N.mergeDefs(this._zod.def,{catchall:fe()}))},strict(){return this.clone(N.mergeDefs(this._zod.def,{catchall:_$()}))},
strip(){return this.clone(N.mergeDefs(this._zod.def,{catchall:void 0}))},extend(t){return N.extend(this,t)},safeExtend(t){return N.safeExtend(this,t)},merge(t){
return N.merge(this,t)},pick(t){return N.pick(this,t)},omit(t){return N.omit(this,t)},partial(...t){return N.partial(Vs,this,t[0])},exactPartial(...t){return N.
partial(qh,this,t[0],"exactPartial")},required(...t){return N.required(Lh,this,t[0])}});function P(t,e){let r={type:"object",shape:t??{},...N.normalizeParams(e)};
return new jh(r)}i(P,"object");function Ce(t,e){return new jh({type:"object",shape:t,catchall:fe(),...N.normalizeParams(e)})}i(Ce,"looseObject");var Mh=v("ZodUnion",(t,e)=>{xs.init(t,e),me.init(
t,e),t._zod.processJSONSchema=(r,n,o)=>Mu(t,r,n,o),t.options=e.options});function ue(t,e){return new Mh({type:"union",options:t,...N.normalizeParams(e)})}i(ue,"\
union");var v$=v("ZodDiscriminatedUnion",(t,e)=>{Mh.init(t,e),hc.init(t,e)});function Yu(t,e,r){return new v$({type:"union",options:e,discriminator:t,...N.normalizeParams(
r)})}i(Yu,"discriminatedUnion");var b$=v("ZodIntersection",(t,e)=>{gc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Du(t,r,n,o)});function Us(t,e){return new b$(
{type:"intersection",left:t,right:e})}i(Us,"intersection");var Oh=v("ZodRecord",(t,e)=>{Fs(),_c.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>qu(t,r,n,o),t.keyType=e.keyType,t.valueType=e.valueType});function ce(t,e,r){
return!e||!e._zod?new Oh({type:"record",keyType:y(),valueType:t,...N.normalizeParams(e)}):new Oh({type:"record",keyType:t,valueType:e,...N.normalizeParams(r)})}
i(ce,"record");var Xu=v("ZodEnum",(t,e)=>{yc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(n,o,s)=>Iu(t,n,o,s),t.enum=e.entries,t.options=[...t._zod.values];let r=new Set(Object.
keys(e.entries));t.extract=(n,o)=>{let s={};for(let a of n)if(r.has(a))s[a]=e.entries[a];else throw new Error(`Key ${a} not found in enum`);return new Xu({...e,
checks:[],...N.normalizeParams(o),entries:s})},t.exclude=(n,o)=>{let s={...e.entries};for(let a of n)if(r.has(a))delete s[a];else throw new Error(`Key ${a} not \
found in enum`);return new Xu({...e,checks:[],...N.normalizeParams(o),entries:s})}});function Fe(t,e){let r=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):
t;return new Xu({type:"enum",entries:r,...N.normalizeParams(e)})}i(Fe,"_enum");var x$=v("ZodLiteral",(t,e)=>{vc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Zu(t,r,n,o),t.values=new Set(e.values),Object.defineProperty(t,"value",
{get(){if(e.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return e.values[0]}})});function Z(t,e){
return new x$({type:"literal",values:Array.isArray(t)?t:[t],...N.normalizeParams(e)})}i(Z,"literal");var $$=v("ZodTransform",(t,e)=>{Fs(),bc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Au(t,r,n,o),t._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Br(
t.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(N.issue(s,r.value,e));else{let a=s;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"in\
put"in a||(a.input=r.value),a.inst??(a.inst=t),r.issues.push(N.issue(a))}};let o=e.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.
value=o,r)}});function Dh(t){return new $$({type:"transform",transform:t})}i(Dh,"transform");var Vs=v("ZodOptional",(t,e)=>{$s.init(t,e),me.init(t,e),t._zod.processJSONSchema=
(r,n,o)=>js(t,r,n,o),t.unwrap=()=>t._zod.def.innerType});function pe(t){return new Vs({type:"optional",innerType:t})}i(pe,"optional");var qh=v("ZodExactOptional",
(t,e)=>{xc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>js(t,r,n,o),t.unwrap=()=>t._zod.def.innerType});function w$(t){return new qh({type:"optional",
innerType:t})}i(w$,"exactOptional");var k$=v("ZodNullable",(t,e)=>{$c.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Lu(t,r,n,o),t.unwrap=()=>t._zod.def.
innerType});function Ih(t){return new k$({type:"nullable",innerType:t})}i(Ih,"nullable");var S$=v("ZodDefault",(t,e)=>{wc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Vu(t,r,n,o),t.unwrap=()=>t._zod.def.innerType,t.removeDefault=t.unwrap});
function z$(t,e){return new S$({type:"default",innerType:t,get defaultValue(){return typeof e=="function"?e():N.shallowClone(e)}})}i(z$,"_default");var P$=v("Zo\
dPrefault",(t,e)=>{kc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Hu(t,r,n,o),t.unwrap=()=>t._zod.def.innerType});function T$(t,e){return new P$({type:"\
prefault",innerType:t,get defaultValue(){return typeof e=="function"?e():N.shallowClone(e)}})}i(T$,"prefault");var Lh=v("ZodNonOptional",(t,e)=>{Sc.init(t,e),me.
init(t,e),t._zod.processJSONSchema=(r,n,o)=>Fu(t,r,n,o),t.unwrap=()=>t._zod.def.innerType});function E$(t,e){return new Lh({type:"nonoptional",innerType:t,...N.
normalizeParams(e)})}i(E$,"nonoptional");var R$=v("ZodCatch",(t,e)=>{zc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Bu(t,r,n,o),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function O$(t,e){
return new R$({type:"catch",innerType:t,catchValue:typeof e=="function"?e:N.constantCatch(e)})}i(O$,"_catch");var Fh=v("ZodPipe",(t,e)=>{ws.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Ju(t,r,n,o),t.in=e.in,t.out=e.out});function Zh(t,e){return new Fh({type:"\
pipe",in:t,out:e})}i(Zh,"pipe");var I$=v("ZodPreprocess",(t,e)=>{Fh.init(t,e),Pm.init(t,e)}),Z$=v("ZodReadonly",(t,e)=>{Pc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Ku(t,r,n,o),
t.unwrap=()=>t._zod.def.innerType});function C$(t){return new Z$({type:"readonly",innerType:t})}i(C$,"readonly");var Uh=v("ZodCustom",(t,e)=>{Tc.init(t,e),me.init(t,e),t._zod.processJSONSchema=(r,n,o)=>Cu(t,r,n,o)});function Vh(t,e){return bu(Uh,t??(()=>!0),e)}i(Vh,"custom");function A$(t,e={}){return xu(Uh,t,e)}i(A$,"refine");function N$(t,e){return $u(t,e)}i(N$,"superRefi\
ne");function Qu(t,e){return new I$({type:"pipe",in:Dh(t),out:e})}i(Qu,"preprocess");var Hs={};Ef(Hs,{ZodISODate:()=>io,ZodISODateTime:()=>so,ZodISODuration:()=>co,ZodISOTime:()=>ao,date:()=>M$,datetime:()=>j$,duration:()=>q$,time:()=>D$});function j$(t){return Ts(so,t)}i(j$,"datetime");function M$(t){return Es(io,t)}i(M$,"date");function D$(t){return Rs(ao,t)}i(D$,"time");function q$(t){return Os(
co,t)}i(q$,"duration");var tl="2025-11-25";var Hh=[tl,"2025-06-18","2025-03-26","2024-11-05","2024-10-07"],Jt="io.modelcontextprotocol/related-task",Js="2.0",ve=Vh(t=>t!==null&&(typeof t=="object"||typeof t==
"function")),Bh=ue([y(),re().int()]),Jh=y(),W1=Ce({ttl:re().optional(),pollInterval:re().optional()}),L$=P({ttl:re().optional()}),F$=P({taskId:y()}),rl=Ce({progressToken:Bh.
optional(),[Jt]:F$.optional()}),Ye=P({_meta:rl.optional()}),uo=Ye.extend({task:L$.optional()}),Kh=i(t=>uo.safeParse(t).success,"isTaskAugmentedRequestParams"),we=P(
{method:y(),params:Ye.loose().optional()}),et=P({_meta:rl.optional()}),tt=P({method:y(),params:et.loose().optional()}),ke=Ce({_meta:rl.optional()}),Ks=ue([y(),re().
int()]),Gh=P({jsonrpc:Z(Js),id:Ks,...we.shape}).strict(),nl=i(t=>Gh.safeParse(t).success,"isJSONRPCRequest"),Wh=P({jsonrpc:Z(Js),...tt.shape}).strict(),Xh=i(t=>Wh.
safeParse(t).success,"isJSONRPCNotification"),ol=P({jsonrpc:Z(Js),id:Ks,result:ke}).strict(),lo=i(t=>ol.safeParse(t).success,"isJSONRPCResultResponse");var I;(function(t){t[t.ConnectionClosed=-32e3]="ConnectionClosed",t[t.RequestTimeout=-32001]="RequestTimeout",t[t.ParseError=-32700]="ParseError",t[t.InvalidRequest=
-32600]="InvalidRequest",t[t.MethodNotFound=-32601]="MethodNotFound",t[t.InvalidParams=-32602]="InvalidParams",t[t.InternalError=-32603]="InternalError",t[t.UrlElicitationRequired=
-32042]="UrlElicitationRequired"})(I||(I={}));var sl=P({jsonrpc:Z(Js),id:Ks.optional(),error:P({code:re().int(),message:y(),data:fe().optional()})}).strict();var Yh=i(t=>sl.safeParse(t).success,"isJSONRPCErrorResponse");var Qh=ue([Gh,Wh,ol,sl]),X1=ue([ol,sl]),Gs=ke.strict(),U$=et.extend({requestId:Ks.optional(),reason:y().optional()}),Ws=tt.extend({method:Z("notifications/cance\
lled"),params:U$}),V$=P({src:y(),mimeType:y().optional(),sizes:G(y()).optional(),theme:Fe(["light","dark"]).optional()}),fo=P({icons:G(V$).optional()}),Qr=P({name:y(),
title:y().optional()}),eg=Qr.extend({...Qr.shape,...fo.shape,version:y(),websiteUrl:y().optional(),description:y().optional()}),H$=Us(P({applyDefaults:$e().optional()}),
ce(y(),fe())),B$=Qu(t=>t&&typeof t=="object"&&!Array.isArray(t)&&Object.keys(t).length===0?{form:{}}:t,Us(P({form:H$.optional(),url:ve.optional()}),ce(y(),fe()).
optional())),J$=Ce({list:ve.optional(),cancel:ve.optional(),requests:Ce({sampling:Ce({createMessage:ve.optional()}).optional(),elicitation:Ce({create:ve.optional()}).
optional()}).optional()}),K$=Ce({list:ve.optional(),cancel:ve.optional(),requests:Ce({tools:Ce({call:ve.optional()}).optional()}).optional()}),G$=P({experimental:ce(
y(),ve).optional(),sampling:P({context:ve.optional(),tools:ve.optional()}).optional(),elicitation:B$.optional(),roots:P({listChanged:$e().optional()}).optional(),
tasks:J$.optional(),extensions:ce(y(),ve).optional()}),W$=Ye.extend({protocolVersion:y(),capabilities:G$,clientInfo:eg}),il=we.extend({method:Z("initialize"),params:W$});var X$=P({experimental:ce(y(),ve).optional(),logging:ve.optional(),completions:ve.optional(),prompts:P({listChanged:$e().optional()}).optional(),resources:P({subscribe:$e().
optional(),listChanged:$e().optional()}).optional(),tools:P({listChanged:$e().optional()}).optional(),tasks:K$.optional(),extensions:ce(y(),ve).optional()}),Y$=ke.
extend({protocolVersion:y(),capabilities:X$,serverInfo:eg,instructions:y().optional()}),al=tt.extend({method:Z("notifications/initialized"),params:et.optional()});var Xs=we.extend({method:Z("ping"),params:Ye.optional()}),Q$=P({progress:re(),total:pe(re()),message:pe(y())}),ew=P({...et.shape,...Q$.shape,progressToken:Bh}),
Ys=tt.extend({method:Z("notifications/progress"),params:ew}),tw=Ye.extend({cursor:Jh.optional()}),po=we.extend({params:tw.optional()}),mo=ke.extend({nextCursor:Jh.
optional()}),rw=Fe(["working","input_required","completed","failed","cancelled"]),ho=P({taskId:y(),status:rw,ttl:ue([re(),Nh()]),createdAt:y(),lastUpdatedAt:y(),
pollInterval:pe(re()),statusMessage:pe(y())}),en=ke.extend({task:ho}),nw=et.merge(ho),go=tt.extend({method:Z("notifications/tasks/status"),params:nw}),Qs=we.extend(
{method:Z("tasks/get"),params:Ye.extend({taskId:y()})}),ei=ke.merge(ho),ti=we.extend({method:Z("tasks/result"),params:Ye.extend({taskId:y()})}),Y1=ke.loose(),ri=po.
extend({method:Z("tasks/list")}),ni=mo.extend({tasks:G(ho)}),oi=we.extend({method:Z("tasks/cancel"),params:Ye.extend({taskId:y()})}),tg=ke.merge(ho),rg=P({uri:y(),
mimeType:pe(y()),_meta:ce(y(),fe()).optional()}),ng=rg.extend({text:y()}),cl=y().refine(t=>{try{return atob(t),!0}catch{return!1}},{message:"Invalid Base64 stri\
ng"}),og=rg.extend({blob:cl}),_o=Fe(["user","assistant"]),tn=P({audience:G(_o).optional(),priority:re().min(0).max(1).optional(),lastModified:Hs.datetime({offset:!0}).
optional()}),sg=P({...Qr.shape,...fo.shape,uri:y(),description:pe(y()),mimeType:pe(y()),size:pe(re()),annotations:tn.optional(),_meta:pe(Ce({}))}),ow=P({...Qr.shape,
...fo.shape,uriTemplate:y(),description:pe(y()),mimeType:pe(y()),annotations:tn.optional(),_meta:pe(Ce({}))}),si=po.extend({method:Z("resources/list")}),sw=mo.extend(
{resources:G(sg)}),ii=po.extend({method:Z("resources/templates/list")}),iw=mo.extend({resourceTemplates:G(ow)}),ul=Ye.extend({uri:y()}),aw=ul,ai=we.extend({method:Z(
"resources/read"),params:aw}),cw=ke.extend({contents:G(ue([ng,og]))}),uw=tt.extend({method:Z("notifications/resources/list_changed"),params:et.optional()}),lw=ul,
dw=we.extend({method:Z("resources/subscribe"),params:lw}),fw=ul,pw=we.extend({method:Z("resources/unsubscribe"),params:fw}),mw=et.extend({uri:y()}),hw=tt.extend(
{method:Z("notifications/resources/updated"),params:mw}),gw=P({name:y(),description:pe(y()),required:pe($e())}),_w=P({...Qr.shape,...fo.shape,description:pe(y()),
arguments:pe(G(gw)),_meta:pe(Ce({}))}),ci=po.extend({method:Z("prompts/list")}),yw=mo.extend({prompts:G(_w)}),vw=Ye.extend({name:y(),arguments:ce(y(),y()).optional()}),
ui=we.extend({method:Z("prompts/get"),params:vw}),ll=P({type:Z("text"),text:y(),annotations:tn.optional(),_meta:ce(y(),fe()).optional()}),dl=P({type:Z("image"),
data:cl,mimeType:y(),annotations:tn.optional(),_meta:ce(y(),fe()).optional()}),fl=P({type:Z("audio"),data:cl,mimeType:y(),annotations:tn.optional(),_meta:ce(y(),
fe()).optional()}),bw=P({type:Z("tool_use"),name:y(),id:y(),input:ce(y(),fe()),_meta:ce(y(),fe()).optional()}),xw=P({type:Z("resource"),resource:ue([ng,og]),annotations:tn.
optional(),_meta:ce(y(),fe()).optional()}),$w=sg.extend({type:Z("resource_link")}),pl=ue([ll,dl,fl,$w,xw]),ww=P({role:_o,content:pl}),kw=ke.extend({description:y().
optional(),messages:G(ww)}),Sw=tt.extend({method:Z("notifications/prompts/list_changed"),params:et.optional()}),zw=P({title:y().optional(),readOnlyHint:$e().optional(),
destructiveHint:$e().optional(),idempotentHint:$e().optional(),openWorldHint:$e().optional()}),Pw=P({taskSupport:Fe(["required","optional","forbidden"]).optional()}),
ig=P({...Qr.shape,...fo.shape,description:y().optional(),inputSchema:P({type:Z("object"),properties:ce(y(),ve).optional(),required:G(y()).optional()}).catchall(
fe()),outputSchema:P({type:Z("object"),properties:ce(y(),ve).optional(),required:G(y()).optional()}).catchall(fe()).optional(),annotations:zw.optional(),execution:Pw.
optional(),_meta:ce(y(),fe()).optional()}),li=po.extend({method:Z("tools/list")}),Tw=mo.extend({tools:G(ig)}),di=ke.extend({content:G(pl).default([]),structuredContent:ce(
y(),fe()).optional(),isError:$e().optional()}),Q1=di.or(ke.extend({toolResult:fe()})),Ew=uo.extend({name:y(),arguments:ce(y(),fe()).optional()}),rn=we.extend({method:Z(
"tools/call"),params:Ew}),Rw=tt.extend({method:Z("notifications/tools/list_changed"),params:et.optional()}),eZ=P({autoRefresh:$e().default(!0),debounceMs:re().int().
nonnegative().default(300)}),yo=Fe(["debug","info","notice","warning","error","critical","alert","emergency"]),Ow=Ye.extend({level:yo}),ml=we.extend({method:Z("\
logging/setLevel"),params:Ow}),Iw=et.extend({level:yo,logger:y().optional(),data:fe()}),Zw=tt.extend({method:Z("notifications/message"),params:Iw}),Cw=P({name:y().
optional()}),Aw=P({hints:G(Cw).optional(),costPriority:re().min(0).max(1).optional(),speedPriority:re().min(0).max(1).optional(),intelligencePriority:re().min(0).
max(1).optional()}),Nw=P({mode:Fe(["auto","required","none"]).optional()}),jw=P({type:Z("tool_result"),toolUseId:y().describe("The unique identifier for the cor\
responding tool call."),content:G(pl).default([]),structuredContent:P({}).loose().optional(),isError:$e().optional(),_meta:ce(y(),fe()).optional()}),Mw=Yu("type",
[ll,dl,fl]),Bs=Yu("type",[ll,dl,fl,bw,jw]),Dw=P({role:_o,content:ue([Bs,G(Bs)]),_meta:ce(y(),fe()).optional()}),qw=uo.extend({messages:G(Dw),modelPreferences:Aw.
optional(),systemPrompt:y().optional(),includeContext:Fe(["none","thisServer","allServers"]).optional(),temperature:re().optional(),maxTokens:re().int(),stopSequences:G(
y()).optional(),metadata:ve.optional(),tools:G(ig).optional(),toolChoice:Nw.optional()}),Lw=we.extend({method:Z("sampling/createMessage"),params:qw}),vo=ke.extend(
{model:y(),stopReason:pe(Fe(["endTurn","stopSequence","maxTokens"]).or(y())),role:_o,content:Mw}),hl=ke.extend({model:y(),stopReason:pe(Fe(["endTurn","stopSeque\
nce","maxTokens","toolUse"]).or(y())),role:_o,content:ue([Bs,G(Bs)])}),Fw=P({type:Z("boolean"),title:y().optional(),description:y().optional(),default:$e().optional()}),
Uw=P({type:Z("string"),title:y().optional(),description:y().optional(),minLength:re().optional(),maxLength:re().optional(),format:Fe(["email","uri","date","date\
-time"]).optional(),default:y().optional()}),Vw=P({type:Fe(["number","integer"]),title:y().optional(),description:y().optional(),minimum:re().optional(),maximum:re().
optional(),default:re().optional()}),Hw=P({type:Z("string"),title:y().optional(),description:y().optional(),enum:G(y()),default:y().optional()}),Bw=P({type:Z("s\
tring"),title:y().optional(),description:y().optional(),oneOf:G(P({const:y(),title:y()})),default:y().optional()}),Jw=P({type:Z("string"),title:y().optional(),description:y().
optional(),enum:G(y()),enumNames:G(y()).optional(),default:y().optional()}),Kw=ue([Hw,Bw]),Gw=P({type:Z("array"),title:y().optional(),description:y().optional(),
minItems:re().optional(),maxItems:re().optional(),items:P({type:Z("string"),enum:G(y())}),default:G(y()).optional()}),Ww=P({type:Z("array"),title:y().optional(),
description:y().optional(),minItems:re().optional(),maxItems:re().optional(),items:P({anyOf:G(P({const:y(),title:y()}))}),default:G(y()).optional()}),Xw=ue([Gw,
Ww]),Yw=ue([Jw,Kw,Xw]),Qw=ue([Yw,Fw,Uw,Vw]),ek=uo.extend({mode:Z("form").optional(),message:y(),requestedSchema:P({type:Z("object"),properties:ce(y(),Qw),required:G(
y()).optional()})}),tk=uo.extend({mode:Z("url"),message:y(),elicitationId:y(),url:y().url()}),rk=ue([ek,tk]),nk=we.extend({method:Z("elicitation/create"),params:rk}),
ok=et.extend({elicitationId:y()}),sk=tt.extend({method:Z("notifications/elicitation/complete"),params:ok}),nn=ke.extend({action:Fe(["accept","decline","cancel"]),
content:Qu(t=>t===null?void 0:t,ce(y(),ue([y(),re(),$e(),G(y())])).optional())}),ik=P({type:Z("ref/resource"),uri:y()});var ak=P({type:Z("ref/prompt"),name:y()}),ck=Ye.extend({ref:ue([ak,ik]),argument:P({name:y(),value:y()}),context:P({arguments:ce(y(),y()).optional()}).optional()}),
fi=we.extend({method:Z("completion/complete"),params:ck});function ag(t){if(t.params.ref.type!=="ref/prompt")throw new TypeError(`Expected CompleteRequestPrompt\
, but got ${t.params.ref.type}`)}i(ag,"assertCompleteRequestPrompt");function cg(t){if(t.params.ref.type!=="ref/resource")throw new TypeError(`Expected Complete\
RequestResourceTemplate, but got ${t.params.ref.type}`)}i(cg,"assertCompleteRequestResourceTemplate");var uk=ke.extend({completion:Ce({values:G(y()).max(100),total:pe(
re().int()),hasMore:pe($e())})}),lk=P({uri:y().startsWith("file://"),name:y().optional(),_meta:ce(y(),fe()).optional()}),dk=we.extend({method:Z("roots/list"),params:Ye.
optional()}),gl=ke.extend({roots:G(lk)}),fk=tt.extend({method:Z("notifications/roots/list_changed"),params:et.optional()}),tZ=ue([Xs,il,fi,ml,ui,ci,si,ii,ai,dw,
pw,rn,li,Qs,ti,ri,oi]),rZ=ue([Ws,Ys,al,fk,go]),nZ=ue([Gs,vo,hl,nn,gl,ei,ni,en]),oZ=ue([Xs,Lw,nk,dk,Qs,ti,ri,oi]),sZ=ue([Ws,Ys,Zw,hw,uw,Rw,Sw,go,sk]),iZ=ue([Gs,Y$,
uk,kw,yw,sw,iw,cw,di,Tw,ei,ni,en]),T=class t extends Error{static{i(this,"McpError")}constructor(e,r,n){super(`MCP error ${e}: ${r}`),this.code=e,this.data=n,this.
name="McpError"}static fromError(e,r,n){if(e===I.UrlElicitationRequired&&n){let o=n;if(o.elicitations)return new el(o.elicitations,r)}return new t(e,r,n)}},el=class extends T{static{
i(this,"UrlElicitationRequiredError")}constructor(e,r=`URL elicitation${e.length>1?"s":""} required`){super(I.UrlElicitationRequired,r,{elicitations:e})}get elicitations(){
return this.data?.elicitations??[]}};function Kt(t){return t==="completed"||t==="failed"||t==="cancelled"}i(Kt,"isTerminal");var lg=Symbol("Let zodToJsonSchema decide on which parser to use");var ug={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",pipeStrategy:"all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"\
passthrough",allowedAdditionalProperties:!0,rejectedAdditionalProperties:!1,definitionPath:"definitions",target:"jsonSchema7",strictUnions:!1,definitions:{},errorMessages:!1,
markdownDescription:!1,patternStrategy:"escape",applyRegexFlags:!1,emailStrategy:"format:email",base64Strategy:"contentEncoding:base64",nameStrategy:"ref",openAiAnyTypeName:"\
OpenAiAnyType"},dg=i(t=>typeof t=="string"?{...ug,name:t}:{...ug,...t},"getDefaultOptions");var fg=i(t=>{let e=dg(t),r=e.name!==void 0?[...e.basePath,e.definitionPath,e.name]:e.basePath;return{...e,flags:{hasReferencedOpenAiAnyType:!1},currentPath:r,propertyPath:void 0,
seen:new Map(Object.entries(e.definitions).map(([n,o])=>[o._def,{def:o._def,path:[...e.basePath,e.definitionPath,n],jsonSchema:void 0}]))}},"getRefs");function _l(t,e,r,n){n?.errorMessages&&r&&(t.errorMessage={...t.errorMessage,[e]:r})}i(_l,"addErrorMessage");function W(t,e,r,n,o){t[e]=r,_l(t,e,n,o)}i(W,"setRe\
sponseValueAndErrors");var pi=i((t,e)=>{let r=0;for(;r<t.length&&r<e.length&&t[r]===e[r];r++);return[(t.length-r).toString(),...e.slice(r)].join("/")},"getRelativePath");function he(t){if(t.target!=="openAi")return{};let e=[...t.basePath,t.definitionPath,t.openAiAnyTypeName];return t.flags.hasReferencedOpenAiAnyType=!0,{$ref:t.$refStrategy===
"relative"?pi(e,t.currentPath):e.join("/")}}i(he,"parseAnyDef");function pg(t,e){let r={type:"array"};return t.type?._def&&t.type?._def?.typeName!==$.ZodAny&&(r.items=M(t.type._def,{...e,currentPath:[...e.currentPath,"items"]})),
t.minLength&&W(r,"minItems",t.minLength.value,t.minLength.message,e),t.maxLength&&W(r,"maxItems",t.maxLength.value,t.maxLength.message,e),t.exactLength&&(W(r,"m\
inItems",t.exactLength.value,t.exactLength.message,e),W(r,"maxItems",t.exactLength.value,t.exactLength.message,e)),r}i(pg,"parseArrayDef");function mg(t,e){let r={type:"integer",format:"int64"};if(!t.checks)return r;for(let n of t.checks)switch(n.kind){case"min":e.target==="jsonSchema7"?n.inclusive?
W(r,"minimum",n.value,n.message,e):W(r,"exclusiveMinimum",n.value,n.message,e):(n.inclusive||(r.exclusiveMinimum=!0),W(r,"minimum",n.value,n.message,e));break;case"\
max":e.target==="jsonSchema7"?n.inclusive?W(r,"maximum",n.value,n.message,e):W(r,"exclusiveMaximum",n.value,n.message,e):(n.inclusive||(r.exclusiveMaximum=!0),W(
r,"maximum",n.value,n.message,e));break;case"multipleOf":W(r,"multipleOf",n.value,n.message,e);break}return r}i(mg,"parseBigintDef");function hg(){return{type:"boolean"}}i(hg,"parseBooleanDef");function mi(t,e){return M(t.type._def,e)}i(mi,"parseBrandedDef");var gg=i((t,e)=>M(t.innerType._def,e),"parseCatchDef");function yl(t,e,r){let n=r??e.dateStrategy;if(Array.isArray(n))return{anyOf:n.map((o,s)=>yl(t,e,o))};switch(n){case"string":case"format:date-time":return{type:"\
string",format:"date-time"};case"format:date":return{type:"string",format:"date"};case"integer":return pk(t,e)}}i(yl,"parseDateDef");var pk=i((t,e)=>{let r={type:"\
integer",format:"unix-time"};if(e.target==="openApi3")return r;for(let n of t.checks)switch(n.kind){case"min":W(r,"minimum",n.value,n.message,e);break;case"max":
W(r,"maximum",n.value,n.message,e);break}return r},"integerDateParser");function _g(t,e){return{...M(t.innerType._def,e),default:t.defaultValue()}}i(_g,"parseDefaultDef");function yg(t,e){return e.effectStrategy==="input"?M(t.schema._def,e):he(e)}i(yg,"parseEffectsDef");function vg(t){return{type:"string",enum:Array.from(t.values)}}i(vg,"parseEnumDef");var mk=i(t=>"type"in t&&t.type==="string"?!1:"allOf"in t,"isJsonSchema7AllOfType");function bg(t,e){let r=[M(t.left._def,{...e,currentPath:[...e.currentPath,"al\
lOf","0"]}),M(t.right._def,{...e,currentPath:[...e.currentPath,"allOf","1"]})].filter(s=>!!s),n=e.target==="jsonSchema2019-09"?{unevaluatedProperties:!1}:void 0,
o=[];return r.forEach(s=>{if(mk(s))o.push(...s.allOf),s.unevaluatedProperties===void 0&&(n=void 0);else{let a=s;if("additionalProperties"in s&&s.additionalProperties===
!1){let{additionalProperties:c,...u}=s;a=u}else n=void 0;o.push(a)}}),o.length?{allOf:o,...n}:void 0}i(bg,"parseIntersectionDef");function xg(t,e){let r=typeof t.value;return r!=="bigint"&&r!=="number"&&r!=="boolean"&&r!=="string"?{type:Array.isArray(t.value)?"array":"object"}:e.target==="\
openApi3"?{type:r==="bigint"?"integer":r,enum:[t.value]}:{type:r==="bigint"?"integer":r,const:t.value}}i(xg,"parseLiteralDef");var vl,dt={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-\.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9\-]*\.)+[a-zA-Z]{2,}$/,
emoji:i(()=>(vl===void 0&&(vl=RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$","u")),vl),"emoji"),uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,
ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,nanoid:/^[a-zA-Z0-9_-]{21}$/,
jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function hi(t,e){let r={type:"string"};if(t.checks)for(let n of t.checks)switch(n.kind){case"min":W(r,"m\
inLength",typeof r.minLength=="number"?Math.max(r.minLength,n.value):n.value,n.message,e);break;case"max":W(r,"maxLength",typeof r.maxLength=="number"?Math.min(
r.maxLength,n.value):n.value,n.message,e);break;case"email":switch(e.emailStrategy){case"format:email":ft(r,"email",n.message,e);break;case"format:idn-email":ft(
r,"idn-email",n.message,e);break;case"pattern:zod":Ae(r,dt.email,n.message,e);break}break;case"url":ft(r,"uri",n.message,e);break;case"uuid":ft(r,"uuid",n.message,
e);break;case"regex":Ae(r,n.regex,n.message,e);break;case"cuid":Ae(r,dt.cuid,n.message,e);break;case"cuid2":Ae(r,dt.cuid2,n.message,e);break;case"startsWith":Ae(
r,RegExp(`^${bl(n.value,e)}`),n.message,e);break;case"endsWith":Ae(r,RegExp(`${bl(n.value,e)}$`),n.message,e);break;case"datetime":ft(r,"date-time",n.message,e);
break;case"date":ft(r,"date",n.message,e);break;case"time":ft(r,"time",n.message,e);break;case"duration":ft(r,"duration",n.message,e);break;case"length":W(r,"mi\
nLength",typeof r.minLength=="number"?Math.max(r.minLength,n.value):n.value,n.message,e),W(r,"maxLength",typeof r.maxLength=="number"?Math.min(r.maxLength,n.value):
n.value,n.message,e);break;case"includes":{Ae(r,RegExp(bl(n.value,e)),n.message,e);break}case"ip":{n.version!=="v6"&&ft(r,"ipv4",n.message,e),n.version!=="v4"&&
ft(r,"ipv6",n.message,e);break}case"base64url":Ae(r,dt.base64url,n.message,e);break;case"jwt":Ae(r,dt.jwt,n.message,e);break;case"cidr":{n.version!=="v6"&&Ae(r,
dt.ipv4Cidr,n.message,e),n.version!=="v4"&&Ae(r,dt.ipv6Cidr,n.message,e);break}case"emoji":Ae(r,dt.emoji(),n.message,e);break;case"ulid":{Ae(r,dt.ulid,n.message,
e);break}case"base64":{switch(e.base64Strategy){case"format:binary":{ft(r,"binary",n.message,e);break}case"contentEncoding:base64":{W(r,"contentEncoding","base6\
4",n.message,e);break}case"pattern:zod":{Ae(r,dt.base64,n.message,e);break}}break}case"nanoid":Ae(r,dt.nanoid,n.message,e);case"toLowerCase":case"toUpperCase":case"\
trim":break;default:}return r}i(hi,"parseStringDef");function bl(t,e){return e.patternStrategy==="escape"?gk(t):t}i(bl,"escapeLiteralCheckValue");var hk=new Set(
"ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789");function gk(t){let e="";for(let r=0;r<t.length;r++)hk.has(t[r])||(e+="\\"),e+=t[r];return e}i(gk,
"escapeNonAlphaNumeric");function ft(t,e,r,n){t.format||t.anyOf?.some(o=>o.format)?(t.anyOf||(t.anyOf=[]),t.format&&(t.anyOf.push({format:t.format,...t.errorMessage&&
n.errorMessages&&{errorMessage:{format:t.errorMessage.format}}}),delete t.format,t.errorMessage&&(delete t.errorMessage.format,Object.keys(t.errorMessage).length===
0&&delete t.errorMessage)),t.anyOf.push({format:e,...r&&n.errorMessages&&{errorMessage:{format:r}}})):W(t,"format",e,r,n)}i(ft,"addFormat");function Ae(t,e,r,n){
t.pattern||t.allOf?.some(o=>o.pattern)?(t.allOf||(t.allOf=[]),t.pattern&&(t.allOf.push({pattern:t.pattern,...t.errorMessage&&n.errorMessages&&{errorMessage:{pattern:t.
errorMessage.pattern}}}),delete t.pattern,t.errorMessage&&(delete t.errorMessage.pattern,Object.keys(t.errorMessage).length===0&&delete t.errorMessage)),t.allOf.
push({pattern:$g(e,n),...r&&n.errorMessages&&{errorMessage:{pattern:r}}})):W(t,"pattern",$g(e,n),r,n)}i(Ae,"addPattern");function $g(t,e){if(!e.applyRegexFlags||
!t.flags)return t.source;let r={i:t.flags.includes("i"),m:t.flags.includes("m"),s:t.flags.includes("s")},n=r.i?t.source.toLowerCase():t.source,o="",s=!1,a=!1,c=!1;
for(let u=0;u<n.length;u++){if(s){o+=n[u],s=!1;continue}if(r.i){if(a){if(n[u].match(/[a-z]/)){c?(o+=n[u],o+=`${n[u-2]}-${n[u]}`.toUpperCase(),c=!1):n[u+1]==="-"&&
n[u+2]?.match(/[a-z]/)?(o+=n[u],c=!0):o+=`${n[u]}${n[u].toUpperCase()}`;continue}}else if(n[u].match(/[a-z]/)){o+=`[${n[u]}${n[u].toUpperCase()}]`;continue}}if(r.
m){if(n[u]==="^"){o+=`(^|(?<=[\r
]))`;continue}else if(n[u]==="$"){o+=`($|(?=[\r
]))`;continue}}if(r.s&&n[u]==="."){o+=a?`${n[u]}\r
`:`[${n[u]}\r
]`;continue}o+=n[u],n[u]==="\\"?s=!0:a&&n[u]==="]"?a=!1:!a&&n[u]==="["&&(a=!0)}try{new RegExp(o)}catch{return console.warn(`Could not convert regex pattern at ${e.
currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`),t.source}return o}i($g,"stringifyRegExpWithFlags");function gi(t,e){if(e.target==="openAi"&&console.warn("Warning: OpenAI may not support records in schemas! Try an array of key-value pairs instead."),e.target===
"openApi3"&&t.keyType?._def.typeName===$.ZodEnum)return{type:"object",required:t.keyType._def.values,properties:t.keyType._def.values.reduce((n,o)=>({...n,[o]:M(
t.valueType._def,{...e,currentPath:[...e.currentPath,"properties",o]})??he(e)}),{}),additionalProperties:e.rejectedAdditionalProperties};let r={type:"object",additionalProperties:M(
t.valueType._def,{...e,currentPath:[...e.currentPath,"additionalProperties"]})??e.allowedAdditionalProperties};if(e.target==="openApi3")return r;if(t.keyType?._def.
typeName===$.ZodString&&t.keyType._def.checks?.length){let{type:n,...o}=hi(t.keyType._def,e);return{...r,propertyNames:o}}else{if(t.keyType?._def.typeName===$.ZodEnum)
return{...r,propertyNames:{enum:t.keyType._def.values}};if(t.keyType?._def.typeName===$.ZodBranded&&t.keyType._def.type._def.typeName===$.ZodString&&t.keyType._def.
type._def.checks?.length){let{type:n,...o}=mi(t.keyType._def,e);return{...r,propertyNames:o}}}return r}i(gi,"parseRecordDef");function wg(t,e){if(e.mapStrategy==="record")return gi(t,e);let r=M(t.keyType._def,{...e,currentPath:[...e.currentPath,"items","items","0"]})||he(e),n=M(t.valueType.
_def,{...e,currentPath:[...e.currentPath,"items","items","1"]})||he(e);return{type:"array",maxItems:125,items:{type:"array",items:[r,n],minItems:2,maxItems:2}}}
i(wg,"parseMapDef");function kg(t){let e=t.values,n=Object.keys(t.values).filter(s=>typeof e[e[s]]!="number").map(s=>e[s]),o=Array.from(new Set(n.map(s=>typeof s)));return{type:o.length===
1?o[0]==="string"?"string":"number":["string","number"],enum:n}}i(kg,"parseNativeEnumDef");function Sg(t){return t.target==="openAi"?void 0:{not:he({...t,currentPath:[...t.currentPath,"not"]})}}i(Sg,"parseNeverDef");function zg(t){return t.target==="openApi3"?{enum:["null"],nullable:!0}:{type:"null"}}i(zg,"parseNullDef");var bo={ZodString:"string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function Tg(t,e){if(e.target==="openApi3")return Pg(t,e);
let r=t.options instanceof Map?Array.from(t.options.values()):t.options;if(r.every(n=>n._def.typeName in bo&&(!n._def.checks||!n._def.checks.length))){let n=r.reduce(
(o,s)=>{let a=bo[s._def.typeName];return a&&!o.includes(a)?[...o,a]:o},[]);return{type:n.length>1?n:n[0]}}else if(r.every(n=>n._def.typeName==="ZodLiteral"&&!n.
description)){let n=r.reduce((o,s)=>{let a=typeof s._def.value;switch(a){case"string":case"number":case"boolean":return[...o,a];case"bigint":return[...o,"intege\
r"];case"object":if(s._def.value===null)return[...o,"null"];default:return o}},[]);if(n.length===r.length){let o=n.filter((s,a,c)=>c.indexOf(s)===a);return{type:o.
length>1?o:o[0],enum:r.reduce((s,a)=>s.includes(a._def.value)?s:[...s,a._def.value],[])}}}else if(r.every(n=>n._def.typeName==="ZodEnum"))return{type:"string",enum:r.
reduce((n,o)=>[...n,...o._def.values.filter(s=>!n.includes(s))],[])};return Pg(t,e)}i(Tg,"parseUnionDef");var Pg=i((t,e)=>{let r=(t.options instanceof Map?Array.
from(t.options.values()):t.options).map((n,o)=>M(n._def,{...e,currentPath:[...e.currentPath,"anyOf",`${o}`]})).filter(n=>!!n&&(!e.strictUnions||typeof n=="objec\
t"&&Object.keys(n).length>0));return r.length?{anyOf:r}:void 0},"asAnyOf");function Eg(t,e){if(["ZodString","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(t.innerType._def.typeName)&&(!t.innerType._def.checks||!t.innerType._def.
checks.length))return e.target==="openApi3"?{type:bo[t.innerType._def.typeName],nullable:!0}:{type:[bo[t.innerType._def.typeName],"null"]};if(e.target==="openAp\
i3"){let n=M(t.innerType._def,{...e,currentPath:[...e.currentPath]});return n&&"$ref"in n?{allOf:[n],nullable:!0}:n&&{...n,nullable:!0}}let r=M(t.innerType._def,
{...e,currentPath:[...e.currentPath,"anyOf","0"]});return r&&{anyOf:[r,{type:"null"}]}}i(Eg,"parseNullableDef");function Rg(t,e){let r={type:"number"};if(!t.checks)return r;for(let n of t.checks)switch(n.kind){case"int":r.type="integer",_l(r,"type",n.message,e);break;case"\
min":e.target==="jsonSchema7"?n.inclusive?W(r,"minimum",n.value,n.message,e):W(r,"exclusiveMinimum",n.value,n.message,e):(n.inclusive||(r.exclusiveMinimum=!0),W(
r,"minimum",n.value,n.message,e));break;case"max":e.target==="jsonSchema7"?n.inclusive?W(r,"maximum",n.value,n.message,e):W(r,"exclusiveMaximum",n.value,n.message,
e):(n.inclusive||(r.exclusiveMaximum=!0),W(r,"maximum",n.value,n.message,e));break;case"multipleOf":W(r,"multipleOf",n.value,n.message,e);break}return r}i(Rg,"p\
arseNumberDef");function Og(t,e){let r=e.target==="openAi",n={type:"object",properties:{}},o=[],s=t.shape();for(let c in s){let u=s[c];if(u===void 0||u._def===void 0)continue;let l=yk(
u);l&&r&&(u._def.typeName==="ZodOptional"&&(u=u._def.innerType),u.isNullable()||(u=u.nullable()),l=!1);let d=M(u._def,{...e,currentPath:[...e.currentPath,"prope\
rties",c],propertyPath:[...e.currentPath,"properties",c]});d!==void 0&&(n.properties[c]=d,l||o.push(c))}o.length&&(n.required=o);let a=_k(t,e);return a!==void 0&&
(n.additionalProperties=a),n}i(Og,"parseObjectDef");function _k(t,e){if(t.catchall._def.typeName!=="ZodNever")return M(t.catchall._def,{...e,currentPath:[...e.currentPath,
"additionalProperties"]});switch(t.unknownKeys){case"passthrough":return e.allowedAdditionalProperties;case"strict":return e.rejectedAdditionalProperties;case"s\
trip":return e.removeAdditionalStrategy==="strict"?e.allowedAdditionalProperties:e.rejectedAdditionalProperties}}i(_k,"decideAdditionalProperties");function yk(t){
try{return t.isOptional()}catch{return!0}}i(yk,"safeIsOptional");var Ig=i((t,e)=>{if(e.currentPath.toString()===e.propertyPath?.toString())return M(t.innerType._def,e);let r=M(t.innerType._def,{...e,currentPath:[...e.currentPath,
"anyOf","1"]});return r?{anyOf:[{not:he(e)},r]}:he(e)},"parseOptionalDef");var Zg=i((t,e)=>{if(e.pipeStrategy==="input")return M(t.in._def,e);if(e.pipeStrategy==="output")return M(t.out._def,e);let r=M(t.in._def,{...e,currentPath:[...e.
currentPath,"allOf","0"]}),n=M(t.out._def,{...e,currentPath:[...e.currentPath,"allOf",r?"1":"0"]});return{allOf:[r,n].filter(o=>o!==void 0)}},"parsePipelineDef");function Cg(t,e){return M(t.type._def,e)}i(Cg,"parsePromiseDef");function Ag(t,e){let n={type:"array",uniqueItems:!0,items:M(t.valueType._def,{...e,currentPath:[...e.currentPath,"items"]})};return t.minSize&&W(n,"minItems",t.
minSize.value,t.minSize.message,e),t.maxSize&&W(n,"maxItems",t.maxSize.value,t.maxSize.message,e),n}i(Ag,"parseSetDef");function Ng(t,e){return t.rest?{type:"array",minItems:t.items.length,items:t.items.map((r,n)=>M(r._def,{...e,currentPath:[...e.currentPath,"items",`${n}`]})).reduce(
(r,n)=>n===void 0?r:[...r,n],[]),additionalItems:M(t.rest._def,{...e,currentPath:[...e.currentPath,"additionalItems"]})}:{type:"array",minItems:t.items.length,maxItems:t.
items.length,items:t.items.map((r,n)=>M(r._def,{...e,currentPath:[...e.currentPath,"items",`${n}`]})).reduce((r,n)=>n===void 0?r:[...r,n],[])}}i(Ng,"parseTupleD\
ef");function jg(t){return{not:he(t)}}i(jg,"parseUndefinedDef");function Mg(t){return he(t)}i(Mg,"parseUnknownDef");var Dg=i((t,e)=>M(t.innerType._def,e),"parseReadonlyDef");var qg=i((t,e,r)=>{switch(e){case $.ZodString:return hi(t,r);case $.ZodNumber:return Rg(t,r);case $.ZodObject:return Og(t,r);case $.ZodBigInt:return mg(t,r);case $.
ZodBoolean:return hg();case $.ZodDate:return yl(t,r);case $.ZodUndefined:return jg(r);case $.ZodNull:return zg(r);case $.ZodArray:return pg(t,r);case $.ZodUnion:case $.
ZodDiscriminatedUnion:return Tg(t,r);case $.ZodIntersection:return bg(t,r);case $.ZodTuple:return Ng(t,r);case $.ZodRecord:return gi(t,r);case $.ZodLiteral:return xg(
t,r);case $.ZodEnum:return vg(t);case $.ZodNativeEnum:return kg(t);case $.ZodNullable:return Eg(t,r);case $.ZodOptional:return Ig(t,r);case $.ZodMap:return wg(t,
r);case $.ZodSet:return Ag(t,r);case $.ZodLazy:return()=>t.getter()._def;case $.ZodPromise:return Cg(t,r);case $.ZodNaN:case $.ZodNever:return Sg(r);case $.ZodEffects:
return yg(t,r);case $.ZodAny:return he(r);case $.ZodUnknown:return Mg(r);case $.ZodDefault:return _g(t,r);case $.ZodBranded:return mi(t,r);case $.ZodReadonly:return Dg(
t,r);case $.ZodCatch:return gg(t,r);case $.ZodPipeline:return Zg(t,r);case $.ZodFunction:case $.ZodVoid:case $.ZodSymbol:return;default:return(n=>{})(e)}},"sele\
ctParser");function M(t,e,r=!1){let n=e.seen.get(t);if(e.override){let c=e.override?.(t,e,n,r);if(c!==lg)return c}if(n&&!r){let c=vk(n,e);if(c!==void 0)return c}let o={def:t,
path:e.currentPath,jsonSchema:void 0};e.seen.set(t,o);let s=qg(t,t.typeName,e),a=typeof s=="function"?M(s(),e):s;if(a&&bk(t,e,a),e.postProcess){let c=e.postProcess(
a,t,e);return o.jsonSchema=a,c}return o.jsonSchema=a,a}i(M,"parseDef");var vk=i((t,e)=>{switch(e.$refStrategy){case"root":return{$ref:t.path.join("/")};case"rel\
ative":return{$ref:pi(e.currentPath,t.path)};case"none":case"seen":return t.path.length<e.currentPath.length&&t.path.every((r,n)=>e.currentPath[n]===r)?(console.
warn(`Recursive reference detected at ${e.currentPath.join("/")}! Defaulting to any`),he(e)):e.$refStrategy==="seen"?he(e):void 0}},"get$ref"),bk=i((t,e,r)=>(t.
description&&(r.description=t.description,e.markdownDescription&&(r.markdownDescription=t.description)),r),"addMeta");var xl=i((t,e)=>{let r=fg(e),n=typeof e=="object"&&e.definitions?Object.entries(e.definitions).reduce((u,[l,d])=>({...u,[l]:M(d._def,{...r,currentPath:[...r.basePath,
r.definitionPath,l]},!0)??he(r)}),{}):void 0,o=typeof e=="string"?e:e?.nameStrategy==="title"?void 0:e?.name,s=M(t._def,o===void 0?r:{...r,currentPath:[...r.basePath,
r.definitionPath,o]},!1)??he(r),a=typeof e=="object"&&e.name!==void 0&&e.nameStrategy==="title"?e.name:void 0;a!==void 0&&(s.title=a),r.flags.hasReferencedOpenAiAnyType&&
(n||(n={}),n[r.openAiAnyTypeName]||(n[r.openAiAnyTypeName]={type:["string","number","integer","boolean","array","null"],items:{$ref:r.$refStrategy==="relative"?
"1":[...r.basePath,r.definitionPath,r.openAiAnyTypeName].join("/")}}));let c=o===void 0?n?{...s,[r.definitionPath]:n}:s:{$ref:[...r.$refStrategy==="relative"?[]:
r.basePath,r.definitionPath,o].join("/"),[r.definitionPath]:{...n,[o]:s}};return r.target==="jsonSchema7"?c.$schema="http://json-schema.org/draft-07/schema#":(r.
target==="jsonSchema2019-09"||r.target==="openAi")&&(c.$schema="https://json-schema.org/draft/2019-09/schema#"),r.target==="openAi"&&("anyOf"in c||"oneOf"in c||
"allOf"in c||"type"in c&&Array.isArray(c.type))&&console.warn("Warning: OpenAI may not support schemas with unions as roots! Try wrapping it in an object proper\
ty."),c},"zodToJsonSchema");function xk(t){return!t||t==="jsonSchema7"||t==="draft-7"?"draft-7":t==="jsonSchema2019-09"||t==="draft-2020-12"?"draft-2020-12":"draft-7"}i(xk,"mapMiniTarget");
function $l(t,e){return xt(t)?Gu(t,{target:xk(e?.target),io:e?.pipeStrategy??"input"}):xl(t,{strictUnions:e?.strictUnions??!0,pipeStrategy:e?.pipeStrategy??"inp\
ut"})}i($l,"toJsonSchemaCompat");function wl(t){let r=Bt(t)?.method;if(!r)throw new Error("Schema is missing a method literal");let n=Yr(r);if(typeof n!="string")
throw new Error("Schema method literal must be a string");return n}i(wl,"getMethodLiteral");function kl(t,e){let r=Ht(t,e);if(!r.success)throw r.error;return r.
data}i(kl,"parseWithCompat");var $k=6e4,_i=class{static{i(this,"Protocol")}constructor(e){this._options=e,this._requestMessageId=0,this._requestHandlers=new Map,this._requestHandlerAbortControllers=
new Map,this._notificationHandlers=new Map,this._responseHandlers=new Map,this._progressHandlers=new Map,this._timeoutInfo=new Map,this._pendingDebouncedNotifications=
new Set,this._taskProgressTokens=new Map,this._requestResolvers=new Map,this.setNotificationHandler(Ws,r=>{this._oncancel(r)}),this.setNotificationHandler(Ys,r=>{
this._onprogress(r)}),this.setRequestHandler(Xs,r=>({})),this._taskStore=e?.taskStore,this._taskMessageQueue=e?.taskMessageQueue,this._taskStore&&(this.setRequestHandler(
Qs,async(r,n)=>{let o=await this._taskStore.getTask(r.params.taskId,n.sessionId);if(!o)throw new T(I.InvalidParams,"Failed to retrieve task: Task not found");return{
...o}}),this.setRequestHandler(ti,async(r,n)=>{let o=i(async()=>{let s=r.params.taskId;if(!await this._taskStore.getTask(s,n.sessionId))throw new T(I.InvalidParams,
`Task not found: ${s}`);if(this._taskMessageQueue){let c;for(;c=await this._taskMessageQueue.dequeue(s,n.sessionId);){if(c.type==="response"||c.type==="error"){
let u=c.message,l=u.id,d=this._requestResolvers.get(l);if(d)if(this._requestResolvers.delete(l),c.type==="response")d(u);else{let f=u,m=new T(f.error.code,f.error.
message,f.error.data);d(m)}else{let f=c.type==="response"?"Response":"Error";this._onerror(new Error(`${f} handler missing for request ${l}`))}continue}await this.
_transport?.send(c.message,{relatedRequestId:n.requestId})}}let a=await this._taskStore.getTask(s,n.sessionId);if(!a)throw new T(I.InvalidParams,`Task not found\
: ${s}`);if(!Kt(a.status))return await this._waitForTaskUpdate(s,n.signal,n.sessionId),await o();if(Kt(a.status)){let c=await this._taskStore.getTaskResult(s,n.
sessionId);return this._clearTaskQueue(s,n.sessionId),{...c,_meta:{...c._meta,[Jt]:{taskId:s}}}}return await o()},"handleTaskResult");return await o()}),this.setRequestHandler(
ri,async(r,n)=>{try{let{tasks:o,nextCursor:s}=await this._taskStore.listTasks(r.params?.cursor,n.sessionId);return{tasks:o,nextCursor:s,_meta:{}}}catch(o){throw new T(
I.InvalidParams,`Failed to list tasks: ${o instanceof Error?o.message:String(o)}`)}}),this.setRequestHandler(oi,async(r,n)=>{try{let o=await this._taskStore.getTask(
r.params.taskId,n.sessionId);if(!o)throw new T(I.InvalidParams,`Task not found: ${r.params.taskId}`);if(Kt(o.status))throw new T(I.InvalidParams,`Cannot cancel \
task in terminal status: ${o.status}`);await this._taskStore.updateTaskStatus(r.params.taskId,"cancelled","Client cancelled task execution.",n.sessionId),this._clearTaskQueue(
r.params.taskId,n.sessionId);let s=await this._taskStore.getTask(r.params.taskId,n.sessionId);if(!s)throw new T(I.InvalidParams,`Task not found after cancellati\
on: ${r.params.taskId}`);return{_meta:{},...s}}catch(o){throw o instanceof T?o:new T(I.InvalidRequest,`Failed to cancel task: ${o instanceof Error?o.message:String(
o)}`)}}))}async _oncancel(e){if(!e.params.requestId)return;this._requestHandlerAbortControllers.get(e.params.requestId)?.abort(e.params.reason)}_setupTimeout(e,r,n,o,s=!1){
this._timeoutInfo.set(e,{timeoutId:setTimeout(o,r),startTime:Date.now(),timeout:r,maxTotalTimeout:n,resetTimeoutOnProgress:s,onTimeout:o})}_resetTimeout(e){let r=this.
_timeoutInfo.get(e);if(!r)return!1;let n=Date.now()-r.startTime;if(r.maxTotalTimeout&&n>=r.maxTotalTimeout)throw this._timeoutInfo.delete(e),T.fromError(I.RequestTimeout,
"Maximum total timeout exceeded",{maxTotalTimeout:r.maxTotalTimeout,totalElapsed:n});return clearTimeout(r.timeoutId),r.timeoutId=setTimeout(r.onTimeout,r.timeout),
!0}_cleanupTimeout(e){let r=this._timeoutInfo.get(e);r&&(clearTimeout(r.timeoutId),this._timeoutInfo.delete(e))}async connect(e){if(this._transport)throw new Error(
"Already connected to a transport. Call close() before connecting to a new transport, or use a separate Protocol instance per connection.");this._transport=e;let r=this.
transport?.onclose;this._transport.onclose=()=>{r?.(),this._onclose()};let n=this.transport?.onerror;this._transport.onerror=s=>{n?.(s),this._onerror(s)};let o=this.
_transport?.onmessage;this._transport.onmessage=(s,a)=>{o?.(s,a),lo(s)||Yh(s)?this._onresponse(s):nl(s)?this._onrequest(s,a):Xh(s)?this._onnotification(s):this.
_onerror(new Error(`Unknown message type: ${JSON.stringify(s)}`))},await this._transport.start()}_onclose(){let e=this._responseHandlers;this._responseHandlers=
new Map,this._progressHandlers.clear(),this._taskProgressTokens.clear(),this._pendingDebouncedNotifications.clear();for(let n of this._timeoutInfo.values())clearTimeout(
n.timeoutId);this._timeoutInfo.clear();for(let n of this._requestHandlerAbortControllers.values())n.abort();this._requestHandlerAbortControllers.clear();let r=T.
fromError(I.ConnectionClosed,"Connection closed");this._transport=void 0,this.onclose?.();for(let n of e.values())n(r)}_onerror(e){this.onerror?.(e)}_onnotification(e){
let r=this._notificationHandlers.get(e.method)??this.fallbackNotificationHandler;r!==void 0&&Promise.resolve().then(()=>r(e)).catch(n=>this._onerror(new Error(`\
Uncaught error in notification handler: ${n}`)))}_onrequest(e,r){let n=this._requestHandlers.get(e.method)??this.fallbackRequestHandler,o=this._transport,s=e.params?.
_meta?.[Jt]?.taskId,a=o?.sessionId,c=this._taskStore,u=!0,l;if(s&&c&&this._taskMessageQueue&&a!==void 0&&(u=!1,l=(async()=>{if(!await c.getTask(s,a))throw new T(
I.InvalidParams,`Task not found: ${s}`);u=!0})()),n===void 0){let p={jsonrpc:"2.0",id:e.id,error:{code:I.MethodNotFound,message:"Method not found"}};if(s&&l){let g={
type:"error",message:p,timestamp:Date.now()};l.then(()=>this._enqueueTaskMessage(s,g,a),()=>o?.send(p)).catch(_=>this._onerror(new Error(`Failed to send an erro\
r response: ${_}`)))}else s&&this._taskMessageQueue?this._enqueueTaskMessage(s,{type:"error",message:p,timestamp:Date.now()},o?.sessionId).catch(g=>this._onerror(
new Error(`Failed to enqueue error response: ${g}`))):o?.send(p).catch(g=>this._onerror(new Error(`Failed to send an error response: ${g}`)));return}let d=new AbortController;
this._requestHandlerAbortControllers.set(e.id,d);let f=Kh(e.params)?e.params.task:void 0,m=this._taskStore?this.requestTaskStore(e,o?.sessionId):void 0,h={signal:d.
signal,sessionId:o?.sessionId,_meta:e.params?._meta,sendNotification:i(async p=>{if(d.signal.aborted)return;let g={relatedRequestId:e.id};s&&(g.relatedTask={taskId:s}),
await this.notification(p,g)},"sendNotification"),sendRequest:i(async(p,g,_)=>{if(d.signal.aborted)throw new T(I.ConnectionClosed,"Request was cancelled");let b={
..._,relatedRequestId:e.id};s&&!b.relatedTask&&(b.relatedTask={taskId:s});let w=b.relatedTask?.taskId??s;return w&&m&&await m.updateTaskStatus(w,"input_required"),
await this.request(p,g,b)},"sendRequest"),authInfo:r?.authInfo,requestId:e.id,requestInfo:r?.requestInfo,taskId:s,taskStore:m,taskRequestedTtl:f?.ttl,closeSSEStream:r?.
closeSSEStream,closeStandaloneSSEStream:r?.closeStandaloneSSEStream};(l??Promise.resolve()).then(()=>{if(l&&d.signal.aborted)throw new T(I.ConnectionClosed,"Req\
uest was cancelled");f&&this.assertTaskHandlerCapability(e.method)}).then(()=>n(e,h)).then(async p=>{if(d.signal.aborted)return;let g={result:p,jsonrpc:"2.0",id:e.
id};s&&this._taskMessageQueue?await this._enqueueTaskMessage(s,{type:"response",message:g,timestamp:Date.now()},o?.sessionId):await o?.send(g)},async p=>{if(d.signal.
aborted)return;let g={jsonrpc:"2.0",id:e.id,error:{code:Number.isSafeInteger(p.code)?p.code:I.InternalError,message:p.message??"Internal error",...p.data!==void 0&&
{data:p.data}}};s&&this._taskMessageQueue&&u?await this._enqueueTaskMessage(s,{type:"error",message:g,timestamp:Date.now()},o?.sessionId):await o?.send(g)}).catch(
p=>this._onerror(new Error(`Failed to send response: ${p}`))).finally(()=>{this._requestHandlerAbortControllers.get(e.id)===d&&this._requestHandlerAbortControllers.
delete(e.id)})}_onprogress(e){let{progressToken:r,...n}=e.params,o=Number(r),s=this._progressHandlers.get(o);if(!s){this._onerror(new Error(`Received a progress\
 notification for an unknown token: ${JSON.stringify(e)}`));return}let a=this._responseHandlers.get(o),c=this._timeoutInfo.get(o);if(c&&a&&c.resetTimeoutOnProgress)
try{this._resetTimeout(o)}catch(u){this._responseHandlers.delete(o),this._progressHandlers.delete(o),this._cleanupTimeout(o),a(u);return}s(n)}_onresponse(e){let r=Number(
e.id),n=this._requestResolvers.get(r);if(n){if(this._requestResolvers.delete(r),lo(e))n(e);else{let a=new T(e.error.code,e.error.message,e.error.data);n(a)}return}
let o=this._responseHandlers.get(r);if(o===void 0){this._onerror(new Error(`Received a response for an unknown message ID: ${JSON.stringify(e)}`));return}this._responseHandlers.
delete(r),this._cleanupTimeout(r);let s=!1;if(lo(e)&&e.result&&typeof e.result=="object"){let a=e.result;if(a.task&&typeof a.task=="object"){let c=a.task;typeof c.
taskId=="string"&&(s=!0,this._taskProgressTokens.set(c.taskId,r))}}if(s||this._progressHandlers.delete(r),lo(e))o(e);else{let a=T.fromError(e.error.code,e.error.
message,e.error.data);o(a)}}get transport(){return this._transport}async close(){await this._transport?.close()}async*requestStream(e,r,n){let{task:o}=n??{};if(!o){
try{yield{type:"result",result:await this.request(e,r,n)}}catch(a){yield{type:"error",error:a instanceof T?a:new T(I.InternalError,String(a))}}return}let s;try{
let a=await this.request(e,en,n);if(a.task)s=a.task.taskId,yield{type:"taskCreated",task:a.task};else throw new T(I.InternalError,"Task creation did not return \
a task");for(;;){let c=await this.getTask({taskId:s},n);if(yield{type:"taskStatus",task:c},Kt(c.status)){c.status==="completed"?yield{type:"result",result:await this.
getTaskResult({taskId:s},r,n)}:c.status==="failed"?yield{type:"error",error:new T(I.InternalError,`Task ${s} failed`)}:c.status==="cancelled"&&(yield{type:"erro\
r",error:new T(I.InternalError,`Task ${s} was cancelled`)});return}if(c.status==="input_required"){yield{type:"result",result:await this.getTaskResult({taskId:s},
r,n)};return}let u=c.pollInterval??this._options?.defaultTaskPollInterval??1e3;await new Promise(l=>setTimeout(l,u)),n?.signal?.throwIfAborted()}}catch(a){yield{
type:"error",error:a instanceof T?a:new T(I.InternalError,String(a))}}}request(e,r,n){let{relatedRequestId:o,resumptionToken:s,onresumptiontoken:a,task:c,relatedTask:u}=n??
{};return new Promise((l,d)=>{let f=i(w=>{d(w)},"earlyReject");if(!this._transport){f(new Error("Not connected"));return}if(this._options?.enforceStrictCapabilities===
!0)try{this.assertCapabilityForMethod(e.method),c&&this.assertTaskCapability(e.method)}catch(w){f(w);return}n?.signal?.throwIfAborted();let m=this._requestMessageId++,
h={...e,jsonrpc:"2.0",id:m};n?.onprogress&&(this._progressHandlers.set(m,n.onprogress),h.params={...e.params,_meta:{...e.params?._meta||{},progressToken:m}}),c&&
(h.params={...h.params,task:c}),u&&(h.params={...h.params,_meta:{...h.params?._meta||{},[Jt]:u}});let p=i(w=>{this._responseHandlers.delete(m),this._progressHandlers.
delete(m),this._cleanupTimeout(m),this._transport?.send({jsonrpc:"2.0",method:"notifications/cancelled",params:{requestId:m,reason:String(w)}},{relatedRequestId:o,
resumptionToken:s,onresumptiontoken:a}).catch(U=>this._onerror(new Error(`Failed to send cancellation: ${U}`)));let E=w instanceof T?w:new T(I.RequestTimeout,String(
w));d(E)},"cancel");this._responseHandlers.set(m,w=>{if(!n?.signal?.aborted){if(w instanceof Error)return d(w);try{let E=Ht(r,w.result);E.success?l(E.data):d(E.
error)}catch(E){d(E)}}}),n?.signal?.addEventListener("abort",()=>{p(n?.signal?.reason)});let g=n?.timeout??$k,_=i(()=>p(T.fromError(I.RequestTimeout,"Request ti\
med out",{timeout:g})),"timeoutHandler");this._setupTimeout(m,g,n?.maxTotalTimeout,_,n?.resetTimeoutOnProgress??!1);let b=u?.taskId;if(b){let w=i(E=>{let U=this.
_responseHandlers.get(m);U?U(E):this._onerror(new Error(`Response handler missing for side-channeled request ${m}`))},"responseResolver");this._requestResolvers.
set(m,w),this._enqueueTaskMessage(b,{type:"request",message:h,timestamp:Date.now()}).catch(E=>{this._cleanupTimeout(m),d(E)})}else this._transport.send(h,{relatedRequestId:o,
resumptionToken:s,onresumptiontoken:a}).catch(w=>{this._cleanupTimeout(m),d(w)})})}async getTask(e,r){return this.request({method:"tasks/get",params:e},ei,r)}async getTaskResult(e,r,n){
return this.request({method:"tasks/result",params:e},r,n)}async listTasks(e,r){return this.request({method:"tasks/list",params:e},ni,r)}async cancelTask(e,r){return this.
request({method:"tasks/cancel",params:e},tg,r)}async notification(e,r){if(!this._transport)throw new Error("Not connected");this.assertNotificationCapability(e.
method);let n=r?.relatedTask?.taskId;if(n){let c={...e,jsonrpc:"2.0",params:{...e.params,_meta:{...e.params?._meta||{},[Jt]:r.relatedTask}}};await this._enqueueTaskMessage(
n,{type:"notification",message:c,timestamp:Date.now()});return}if((this._options?.debouncedNotificationMethods??[]).includes(e.method)&&!e.params&&!r?.relatedRequestId&&
!r?.relatedTask){if(this._pendingDebouncedNotifications.has(e.method))return;this._pendingDebouncedNotifications.add(e.method),Promise.resolve().then(()=>{if(this.
_pendingDebouncedNotifications.delete(e.method),!this._transport)return;let c={...e,jsonrpc:"2.0"};r?.relatedTask&&(c={...c,params:{...c.params,_meta:{...c.params?.
_meta||{},[Jt]:r.relatedTask}}}),this._transport?.send(c,r).catch(u=>this._onerror(u))});return}let a={...e,jsonrpc:"2.0"};r?.relatedTask&&(a={...a,params:{...a.
params,_meta:{...a.params?._meta||{},[Jt]:r.relatedTask}}}),await this._transport.send(a,r)}setRequestHandler(e,r){let n=wl(e);this.assertRequestHandlerCapability(
n),this._requestHandlers.set(n,(o,s)=>{let a=kl(e,o);return Promise.resolve(r(a,s))})}removeRequestHandler(e){this._requestHandlers.delete(e)}assertCanSetRequestHandler(e){
if(this._requestHandlers.has(e))throw new Error(`A request handler for ${e} already exists, which would be overridden`)}setNotificationHandler(e,r){let n=wl(e);
this._notificationHandlers.set(n,o=>{let s=kl(e,o);return Promise.resolve(r(s))})}removeNotificationHandler(e){this._notificationHandlers.delete(e)}_cleanupTaskProgressHandler(e){
let r=this._taskProgressTokens.get(e);r!==void 0&&(this._progressHandlers.delete(r),this._taskProgressTokens.delete(e))}async _enqueueTaskMessage(e,r,n){if(!this.
_taskStore||!this._taskMessageQueue)throw new Error("Cannot enqueue task message: taskStore and taskMessageQueue are not configured");let o=this._options?.maxTaskQueueSize;
await this._taskMessageQueue.enqueue(e,r,n??this._transport?.sessionId,o)}async _clearTaskQueue(e,r){if(this._taskMessageQueue){let n=await this._taskMessageQueue.
dequeueAll(e,r);for(let o of n)if(o.type==="request"&&nl(o.message)){let s=o.message.id,a=this._requestResolvers.get(s);a?(a(new T(I.InternalError,"Task cancell\
ed or completed")),this._requestResolvers.delete(s)):this._onerror(new Error(`Resolver missing for request ${s} during task ${e} cleanup`))}}}async _waitForTaskUpdate(e,r,n){
let o=this._options?.defaultTaskPollInterval??1e3;try{let s=await this._taskStore?.getTask(e,n);s?.pollInterval&&(o=s.pollInterval)}catch{}return new Promise((s,a)=>{
if(r.aborted){a(new T(I.InvalidRequest,"Request cancelled"));return}let c=setTimeout(s,o);r.addEventListener("abort",()=>{clearTimeout(c),a(new T(I.InvalidRequest,
"Request cancelled"))},{once:!0})})}requestTaskStore(e,r){let n=this._taskStore;if(!n)throw new Error("No task store configured");return{createTask:i(async o=>{
if(!e)throw new Error("No request provided");return await n.createTask(o,e.id,{method:e.method,params:e.params},r)},"createTask"),getTask:i(async o=>{let s=await n.
getTask(o,r);if(!s)throw new T(I.InvalidParams,"Failed to retrieve task: Task not found");return s},"getTask"),storeTaskResult:i(async(o,s,a)=>{await n.storeTaskResult(
o,s,a,r);let c=await n.getTask(o,r);if(c){let u=go.parse({method:"notifications/tasks/status",params:c});await this.notification(u),Kt(c.status)&&this._cleanupTaskProgressHandler(
o)}},"storeTaskResult"),getTaskResult:i(o=>n.getTaskResult(o,r),"getTaskResult"),updateTaskStatus:i(async(o,s,a)=>{let c=await n.getTask(o,r);if(!c)throw new T(
I.InvalidParams,`Task "${o}" not found - it may have been cleaned up`);if(Kt(c.status))throw new T(I.InvalidParams,`Cannot update task "${o}" from terminal stat\
us "${c.status}" to "${s}". Terminal states (completed, failed, cancelled) cannot transition to other states.`);await n.updateTaskStatus(o,s,a,r);let u=await n.
getTask(o,r);if(u){let l=go.parse({method:"notifications/tasks/status",params:u});await this.notification(l),Kt(u.status)&&this._cleanupTaskProgressHandler(o)}},
"updateTaskStatus"),listTasks:i(o=>n.listTasks(o,r),"listTasks")}}};function Lg(t){return t!==null&&typeof t=="object"&&!Array.isArray(t)}i(Lg,"isPlainObject");
function Fg(t,e){let r={...t};for(let n in e){let o=n,s=e[o];if(s===void 0)continue;let a=r[o];Lg(a)&&Lg(s)?r[o]={...a,...s}:r[o]=s}return r}i(Fg,"mergeCapabili\
ties");var Vv=Rf(gf(),1),Hv=Rf(Uv(),1);function AR(){let t=new Vv.default({strict:!1,validateFormats:!0,validateSchema:!1,allErrors:!0});return(0,Hv.default)(t),t}i(AR,"createDefaultAjvInstance");var ra=class{static{
i(this,"AjvJsonSchemaValidator")}constructor(e){this._ajv=e??AR()}getValidator(e){let r="$id"in e&&typeof e.$id=="string"?this._ajv.getSchema(e.$id)??this._ajv.
compile(e):this._ajv.compile(e);return n=>r(n)?{valid:!0,data:n,errorMessage:void 0}:{valid:!1,data:void 0,errorMessage:this._ajv.errorsText(r.errors)}}};var na=class{static{i(this,"ExperimentalServerTasks")}constructor(e){this._server=e}requestStream(e,r,n){return this._server.requestStream(e,r,n)}createMessageStream(e,r){
let n=this._server.getClientCapabilities();if((e.tools||e.toolChoice)&&!n?.sampling?.tools)throw new Error("Client does not support sampling tools capability.");
if(e.messages.length>0){let o=e.messages[e.messages.length-1],s=Array.isArray(o.content)?o.content:[o.content],a=s.some(d=>d.type==="tool_result"),c=e.messages.
length>1?e.messages[e.messages.length-2]:void 0,u=c?Array.isArray(c.content)?c.content:[c.content]:[],l=u.some(d=>d.type==="tool_use");if(a){if(s.some(d=>d.type!==
"tool_result"))throw new Error("The last message must contain only tool_result content if any is present");if(!l)throw new Error("tool_result blocks are not mat\
ching any tool_use from the previous message")}if(l){let d=new Set(u.filter(m=>m.type==="tool_use").map(m=>m.id)),f=new Set(s.filter(m=>m.type==="tool_result").
map(m=>m.toolUseId));if(d.size!==f.size||![...d].every(m=>f.has(m)))throw new Error("ids of tool_result blocks and tool_use blocks from previous message do not \
match")}}return this.requestStream({method:"sampling/createMessage",params:e},vo,r)}elicitInputStream(e,r){let n=this._server.getClientCapabilities(),o=e.mode??
"form";switch(o){case"url":{if(!n?.elicitation?.url)throw new Error("Client does not support url elicitation.");break}case"form":{if(!n?.elicitation?.form)throw new Error(
"Client does not support form elicitation.");break}}let s=o==="form"&&e.mode===void 0?{...e,mode:"form"}:e;return this.requestStream({method:"elicitation/create",
params:s},nn,r)}async getTask(e,r){return this._server.getTask({taskId:e},r)}async getTaskResult(e,r,n){return this._server.getTaskResult({taskId:e},r,n)}async listTasks(e,r){
return this._server.listTasks(e?{cursor:e}:void 0,r)}async cancelTask(e,r){return this._server.cancelTask({taskId:e},r)}};function Bv(t,e,r){if(!t)throw new Error(`${r} does not support task creation (required for ${e})`);switch(e){case"tools/call":if(!t.tools?.call)throw new Error(
`${r} does not support task creation for tools/call (required for ${e})`);break;default:break}}i(Bv,"assertToolsCallTaskCapability");function Jv(t,e,r){if(!t)throw new Error(
`${r} does not support task creation (required for ${e})`);switch(e){case"sampling/createMessage":if(!t.sampling?.createMessage)throw new Error(`${r} does not s\
upport task creation for sampling/createMessage (required for ${e})`);break;case"elicitation/create":if(!t.elicitation?.create)throw new Error(`${r} does not su\
pport task creation for elicitation/create (required for ${e})`);break;default:break}}i(Jv,"assertClientRequestTaskCapability");var oa=class extends _i{static{i(this,"Server")}constructor(e,r){super(r),this._serverInfo=e,this._loggingLevels=new Map,this.LOG_LEVEL_SEVERITY=new Map(yo.options.
map((n,o)=>[n,o])),this.isMessageIgnored=(n,o)=>{let s=this._loggingLevels.get(o);return s?this.LOG_LEVEL_SEVERITY.get(n)<this.LOG_LEVEL_SEVERITY.get(s):!1},this.
_capabilities=r?.capabilities??{},this._instructions=r?.instructions,this._jsonSchemaValidator=r?.jsonSchemaValidator??new ra,this.setRequestHandler(il,n=>this.
_oninitialize(n)),this.setNotificationHandler(al,()=>this.oninitialized?.()),this._capabilities.logging&&this.setRequestHandler(ml,async(n,o)=>{let s=o.sessionId||
o.requestInfo?.headers["mcp-session-id"]||void 0,{level:a}=n.params,c=yo.safeParse(a);return c.success&&this._loggingLevels.set(s,c.data),{}})}get experimental(){
return this._experimental||(this._experimental={tasks:new na(this)}),this._experimental}registerCapabilities(e){if(this.transport)throw new Error("Cannot regist\
er capabilities after connecting to transport");this._capabilities=Fg(this._capabilities,e)}setRequestHandler(e,r){let o=Bt(e)?.method;if(!o)throw new Error("Sc\
hema is missing a method literal");let s=Yr(o);if(typeof s!="string")throw new Error("Schema method literal must be a string");if(s==="tools/call"){let c=i(async(u,l)=>{
let d=Ht(rn,u);if(!d.success){let p=d.error instanceof Error?d.error.message:String(d.error);throw new T(I.InvalidParams,`Invalid tools/call request: ${p}`)}let{
params:f}=d.data,m=await Promise.resolve(r(u,l));if(f.task){let p=Ht(en,m);if(!p.success){let g=p.error instanceof Error?p.error.message:String(p.error);throw new T(
I.InvalidParams,`Invalid task creation result: ${g}`)}return p.data}let h=Ht(di,m);if(!h.success){let p=h.error instanceof Error?h.error.message:String(h.error);
throw new T(I.InvalidParams,`Invalid tools/call result: ${p}`)}return h.data},"wrappedHandler");return super.setRequestHandler(e,c)}return super.setRequestHandler(
e,r)}assertCapabilityForMethod(e){switch(e){case"sampling/createMessage":if(!this._clientCapabilities?.sampling)throw new Error(`Client does not support samplin\
g (required for ${e})`);break;case"elicitation/create":if(!this._clientCapabilities?.elicitation)throw new Error(`Client does not support elicitation (required \
for ${e})`);break;case"roots/list":if(!this._clientCapabilities?.roots)throw new Error(`Client does not support listing roots (required for ${e})`);break;case"p\
ing":break}}assertNotificationCapability(e){switch(e){case"notifications/message":if(!this._capabilities.logging)throw new Error(`Server does not support loggin\
g (required for ${e})`);break;case"notifications/resources/updated":case"notifications/resources/list_changed":if(!this._capabilities.resources)throw new Error(
`Server does not support notifying about resources (required for ${e})`);break;case"notifications/tools/list_changed":if(!this._capabilities.tools)throw new Error(
`Server does not support notifying of tool list changes (required for ${e})`);break;case"notifications/prompts/list_changed":if(!this._capabilities.prompts)throw new Error(
`Server does not support notifying of prompt list changes (required for ${e})`);break;case"notifications/elicitation/complete":if(!this._clientCapabilities?.elicitation?.
url)throw new Error(`Client does not support URL elicitation (required for ${e})`);break;case"notifications/cancelled":break;case"notifications/progress":break}}assertRequestHandlerCapability(e){
if(this._capabilities)switch(e){case"completion/complete":if(!this._capabilities.completions)throw new Error(`Server does not support completions (required for ${e}\
)`);break;case"logging/setLevel":if(!this._capabilities.logging)throw new Error(`Server does not support logging (required for ${e})`);break;case"prompts/get":case"\
prompts/list":if(!this._capabilities.prompts)throw new Error(`Server does not support prompts (required for ${e})`);break;case"resources/list":case"resources/te\
mplates/list":case"resources/read":if(!this._capabilities.resources)throw new Error(`Server does not support resources (required for ${e})`);break;case"tools/ca\
ll":case"tools/list":if(!this._capabilities.tools)throw new Error(`Server does not support tools (required for ${e})`);break;case"tasks/get":case"tasks/list":case"\
tasks/result":case"tasks/cancel":if(!this._capabilities.tasks)throw new Error(`Server does not support tasks capability (required for ${e})`);break;case"ping":case"\
initialize":break}}assertTaskCapability(e){Jv(this._clientCapabilities?.tasks?.requests,e,"Client")}assertTaskHandlerCapability(e){this._capabilities&&Bv(this._capabilities.
tasks?.requests,e,"Server")}async _oninitialize(e){let r=e.params.protocolVersion;return this._clientCapabilities=e.params.capabilities,this._clientVersion=e.params.
clientInfo,{protocolVersion:Hh.includes(r)?r:tl,capabilities:this.getCapabilities(),serverInfo:this._serverInfo,...this._instructions&&{instructions:this._instructions}}}getClientCapabilities(){
return this._clientCapabilities}getClientVersion(){return this._clientVersion}getCapabilities(){return this._capabilities}async ping(){return this.request({method:"\
ping"},Gs)}async createMessage(e,r){if((e.tools||e.toolChoice)&&!this._clientCapabilities?.sampling?.tools)throw new Error("Client does not support sampling too\
ls capability.");if(e.messages.length>0){let n=e.messages[e.messages.length-1],o=Array.isArray(n.content)?n.content:[n.content],s=o.some(l=>l.type==="tool_resul\
t"),a=e.messages.length>1?e.messages[e.messages.length-2]:void 0,c=a?Array.isArray(a.content)?a.content:[a.content]:[],u=c.some(l=>l.type==="tool_use");if(s){if(o.
some(l=>l.type!=="tool_result"))throw new Error("The last message must contain only tool_result content if any is present");if(!u)throw new Error("tool_result b\
locks are not matching any tool_use from the previous message")}if(u){let l=new Set(c.filter(f=>f.type==="tool_use").map(f=>f.id)),d=new Set(o.filter(f=>f.type===
"tool_result").map(f=>f.toolUseId));if(l.size!==d.size||![...l].every(f=>d.has(f)))throw new Error("ids of tool_result blocks and tool_use blocks from previous \
message do not match")}}return e.tools?this.request({method:"sampling/createMessage",params:e},hl,r):this.request({method:"sampling/createMessage",params:e},vo,
r)}async elicitInput(e,r){switch(e.mode??"form"){case"url":{if(!this._clientCapabilities?.elicitation?.url)throw new Error("Client does not support url elicitat\
ion.");let o=e;return this.request({method:"elicitation/create",params:o},nn,r)}case"form":{if(!this._clientCapabilities?.elicitation?.form)throw new Error("Cli\
ent does not support form elicitation.");let o=e.mode==="form"?e:{...e,mode:"form"},s=await this.request({method:"elicitation/create",params:o},nn,r);if(s.action===
"accept"&&s.content&&o.requestedSchema)try{let c=this._jsonSchemaValidator.getValidator(o.requestedSchema)(s.content);if(!c.valid)throw new T(I.InvalidParams,`E\
licitation response content does not match requested schema: ${c.errorMessage}`)}catch(a){throw a instanceof T?a:new T(I.InternalError,`Error validating elicita\
tion response: ${a instanceof Error?a.message:String(a)}`)}return s}}}createElicitationCompletionNotifier(e,r){if(!this._clientCapabilities?.elicitation?.url)throw new Error(
"Client does not support URL elicitation (required for notifications/elicitation/complete)");return()=>this.notification({method:"notifications/elicitation/comp\
lete",params:{elicitationId:e}},r)}async listRoots(e,r){return this.request({method:"roots/list",params:e},gl,r)}async sendLoggingMessage(e,r){if(this._capabilities.
logging&&!this.isMessageIgnored(e.level,r))return this.notification({method:"notifications/message",params:e})}async sendResourceUpdated(e){return this.notification(
{method:"notifications/resources/updated",params:e})}async sendResourceListChanged(){return this.notification({method:"notifications/resources/list_changed"})}async sendToolListChanged(){
return this.notification({method:"notifications/tools/list_changed"})}async sendPromptListChanged(){return this.notification({method:"notifications/prompts/list\
_changed"})}};var Gv=Symbol.for("mcp.completable");function kf(t){return!!t&&typeof t=="object"&&Gv in t}i(kf,"isCompletable");function Wv(t){return t[Gv]?.complete}i(Wv,"getCompleter");var Kv;(function(t){t.Completable="McpCompletable"})(Kv||(Kv={}));var NR=/^[A-Za-z0-9._-]{1,128}$/;function jR(t){let e=[];if(t.length===0)return{isValid:!1,warnings:["Tool name cannot be empty"]};if(t.length>128)return{isValid:!1,
warnings:[`Tool name exceeds maximum length of 128 characters (current: ${t.length})`]};if(t.includes(" ")&&e.push("Tool name contains spaces, which may cause p\
arsing issues"),t.includes(",")&&e.push("Tool name contains commas, which may cause parsing issues"),(t.startsWith("-")||t.endsWith("-"))&&e.push("Tool name sta\
rts or ends with a dash, which may cause parsing issues in some contexts"),(t.startsWith(".")||t.endsWith("."))&&e.push("Tool name starts or ends with a dot, wh\
ich may cause parsing issues in some contexts"),!NR.test(t)){let r=t.split("").filter(n=>!/[A-Za-z0-9._-]/.test(n)).filter((n,o,s)=>s.indexOf(n)===o);return e.push(
`Tool name contains invalid characters: ${r.map(n=>`"${n}"`).join(", ")}`,"Allowed characters are: A-Z, a-z, 0-9, underscore (_), dash (-), and dot (.)"),{isValid:!1,
warnings:e}}return{isValid:!0,warnings:e}}i(jR,"validateToolName");function MR(t,e){if(e.length>0){console.warn(`Tool name validation warning for "${t}":`);for(let r of e)
console.warn(`  - ${r}`);console.warn("Tool registration will proceed, but this may cause compatibility issues."),console.warn("Consider updating the tool name \
to conform to the MCP tool naming standard."),console.warn("See SEP: Specify Format for Tool Names (https://github.com/modelcontextprotocol/modelcontextprotocol\
/issues/986) for more details.")}}i(MR,"issueToolNameWarning");function Sf(t){let e=jR(t);return MR(t,e.warnings),e.isValid}i(Sf,"validateAndWarnToolName");var sa=class{static{i(this,"ExperimentalMcpServerTasks")}constructor(e){this._mcpServer=e}registerToolTask(e,r,n){let o={taskSupport:"required",...r.execution};
if(o.taskSupport==="forbidden")throw new Error(`Cannot register task-based tool '${e}' with taskSupport 'forbidden'. Use registerTool() instead.`);return this._mcpServer.
_createRegisteredTool(e,r.title,r.description,r.inputSchema,r.outputSchema,r.annotations,o,r._meta,n)}};function DR(t,e){let r=0,n=[t];for(;n.length>0;){let o=n.pop();if(!(o===null||typeof o!="object"))if(Array.isArray(o))for(let s of o){if(++r>e)return r;s!==null&&
typeof s=="object"&&n.push(s)}else for(let s in o){if(!Object.prototype.hasOwnProperty.call(o,s))continue;if(++r>e)return r;let a=o[s];a!==null&&typeof a=="obje\
ct"&&n.push(a)}}return r}i(DR,"toolInputElementCount");function qR(t){if(!(t===void 0||t===1/0)){if(typeof t!="number"||Number.isNaN(t)||t<1)throw new RangeError(
`maxToolInputElements must be a number of at least 1, or Infinity, got ${String(t)}`);return t}}i(qR,"resolveMaxToolInputElements");var zf=class{static{i(this,"\
McpServer")}constructor(e,r){this._registeredResources={},this._registeredResourceTemplates={},this._registeredTools={},this._registeredPrompts={},this._toolHandlersInitialized=
!1,this._completionHandlerInitialized=!1,this._resourceHandlersInitialized=!1,this._promptHandlersInitialized=!1,this.server=new oa(e,r),this._maxToolInputElements=
qR(r?.maxToolInputElements),r?.capabilities?.tools&&this.setToolRequestHandlers(),r?.capabilities?.resources&&this.setResourceRequestHandlers(),r?.capabilities?.
prompts&&this.setPromptRequestHandlers()}get experimental(){return this._experimental||(this._experimental={tasks:new sa(this)}),this._experimental}async connect(e){
return await this.server.connect(e)}async close(){await this.server.close()}setToolRequestHandlers(){this._toolHandlersInitialized||(this.server.assertCanSetRequestHandler(
nr(li)),this.server.assertCanSetRequestHandler(nr(rn)),this.server.registerCapabilities({tools:{listChanged:!0}}),this.server.setRequestHandler(li,()=>({tools:Object.
entries(this._registeredTools).filter(([,e])=>e.enabled).map(([e,r])=>{let n={name:e,title:r.title,description:r.description,inputSchema:(()=>{let o=Xr(r.inputSchema);
return o?$l(o,{strictUnions:!0,pipeStrategy:"input"}):LR})(),annotations:r.annotations,execution:r.execution,_meta:r._meta};if(r.outputSchema){let o=Xr(r.outputSchema);
o&&(n.outputSchema=$l(o,{strictUnions:!0,pipeStrategy:"output"}))}return n})})),this.server.setRequestHandler(rn,async(e,r)=>{try{let n=this._registeredTools[e.
params.name];if(!n)throw new T(I.InvalidParams,`Tool ${e.params.name} not found`);if(!n.enabled)throw new T(I.InvalidParams,`Tool ${e.params.name} disabled`);let o=!!e.
params.task,s=n.execution?.taskSupport,a="createTask"in n.handler;if((s==="required"||s==="optional")&&!a)throw new T(I.InternalError,`Tool ${e.params.name} has\
 taskSupport '${s}' but was not registered with registerToolTask`);if(s==="required"&&!o)throw new T(I.MethodNotFound,`Tool ${e.params.name} requires task augme\
ntation (taskSupport: 'required')`);if(s==="optional"&&!o&&a)return await this.handleAutomaticTaskPolling(n,e,r);let c=await this.validateToolInput(n,e.params.arguments,
e.params.name),u=await this.executeToolHandler(n,c,r);return o||await this.validateToolOutput(n,u,e.params.name),u}catch(n){if(n instanceof T&&n.code===I.UrlElicitationRequired)
throw n;return this.createToolError(n instanceof Error?n.message:String(n))}}),this._toolHandlersInitialized=!0)}createToolError(e){return{content:[{type:"text",
text:e}],isError:!0}}async validateToolInput(e,r,n){if(this._maxToolInputElements!==void 0&&DR(r,this._maxToolInputElements)>this._maxToolInputElements)throw new T(
I.InvalidParams,`Invalid arguments for tool ${n}: arguments contain more than the maximum of ${this._maxToolInputElements} elements`);if(!e.inputSchema)return;let s=Xr(
e.inputSchema)??e.inputSchema,a=await Ms(s,r??{});if(!a.success){let c="error"in a?a.error:"Unknown error",u=Ds(c);throw new T(I.InvalidParams,`Input validation\
 error: Invalid arguments for tool ${n}: ${u}`)}return a.data}async validateToolOutput(e,r,n){if(!e.outputSchema||!("content"in r)||r.isError)return;if(!r.structuredContent)
throw new T(I.InvalidParams,`Output validation error: Tool ${n} has an output schema but no structured content was provided`);let o=Xr(e.outputSchema),s=await Ms(
o,r.structuredContent);if(!s.success){let a="error"in s?s.error:"Unknown error",c=Ds(a);throw new T(I.InvalidParams,`Output validation error: Invalid structured\
 content for tool ${n}: ${c}`)}}async executeToolHandler(e,r,n){let o=e.handler;if("createTask"in o){if(!n.taskStore)throw new Error("No task store provided.");
let a={...n,taskStore:n.taskStore};if(e.inputSchema){let c=o;return await Promise.resolve(c.createTask(r,a))}else{let c=o;return await Promise.resolve(c.createTask(
a))}}if(e.inputSchema){let a=o;return await Promise.resolve(a(r,n))}else{let a=o;return await Promise.resolve(a(n))}}async handleAutomaticTaskPolling(e,r,n){if(!n.
taskStore)throw new Error("No task store provided for task-capable tool.");let o=await this.validateToolInput(e,r.params.arguments,r.params.name),s=e.handler,a={
...n,taskStore:n.taskStore},c=o?await Promise.resolve(s.createTask(o,a)):await Promise.resolve(s.createTask(a)),u=c.task.taskId,l=c.task,d=l.pollInterval??5e3;for(;l.
status!=="completed"&&l.status!=="failed"&&l.status!=="cancelled";){await new Promise(m=>setTimeout(m,d));let f=await n.taskStore.getTask(u);if(!f)throw new T(I.
InternalError,`Task ${u} not found during polling`);l=f}return await n.taskStore.getTaskResult(u)}setCompletionRequestHandler(){this._completionHandlerInitialized||
(this.server.assertCanSetRequestHandler(nr(fi)),this.server.registerCapabilities({completions:{}}),this.server.setRequestHandler(fi,async e=>{switch(e.params.ref.
type){case"ref/prompt":return ag(e),this.handlePromptCompletion(e,e.params.ref);case"ref/resource":return cg(e),this.handleResourceCompletion(e,e.params.ref);default:
throw new T(I.InvalidParams,`Invalid completion reference: ${e.params.ref}`)}}),this._completionHandlerInitialized=!0)}async handlePromptCompletion(e,r){let n=this.
_registeredPrompts[r.name];if(!n)throw new T(I.InvalidParams,`Prompt ${r.name} not found`);if(!n.enabled)throw new T(I.InvalidParams,`Prompt ${r.name} disabled`);
if(!n.argsSchema)return Xo;let s=Bt(n.argsSchema)?.[e.params.argument.name];if(!kf(s))return Xo;let a=Wv(s);if(!a)return Xo;let c=await a(e.params.argument.value,
e.params.context);return Yv(c)}async handleResourceCompletion(e,r){let n=Object.values(this._registeredResourceTemplates).find(a=>a.resourceTemplate.uriTemplate.
toString()===r.uri);if(!n){if(this._registeredResources[r.uri])return Xo;throw new T(I.InvalidParams,`Resource template ${e.params.ref.uri} not found`)}let o=n.
resourceTemplate.completeCallback(e.params.argument.name);if(!o)return Xo;let s=await o(e.params.argument.value,e.params.context);return Yv(s)}setResourceRequestHandlers(){
this._resourceHandlersInitialized||(this.server.assertCanSetRequestHandler(nr(si)),this.server.assertCanSetRequestHandler(nr(ii)),this.server.assertCanSetRequestHandler(
nr(ai)),this.server.registerCapabilities({resources:{listChanged:!0}}),this.server.setRequestHandler(si,async(e,r)=>{let n=Object.entries(this._registeredResources).
filter(([s,a])=>a.enabled).map(([s,a])=>({uri:s,name:a.name,...a.metadata})),o=[];for(let s of Object.values(this._registeredResourceTemplates)){if(!s.resourceTemplate.
listCallback)continue;let a=await s.resourceTemplate.listCallback(r);for(let c of a.resources)o.push({...s.metadata,...c})}return{resources:[...n,...o]}}),this.
server.setRequestHandler(ii,async()=>({resourceTemplates:Object.entries(this._registeredResourceTemplates).map(([r,n])=>({name:r,uriTemplate:n.resourceTemplate.
uriTemplate.toString(),...n.metadata}))})),this.server.setRequestHandler(ai,async(e,r)=>{let n=new URL(e.params.uri),o=this._registeredResources[n.toString()];if(o){
if(!o.enabled)throw new T(I.InvalidParams,`Resource ${n} disabled`);return o.readCallback(n,r)}for(let s of Object.values(this._registeredResourceTemplates)){let a=s.
resourceTemplate.uriTemplate.match(n.toString());if(a)return s.readCallback(n,a,r)}throw new T(I.InvalidParams,`Resource ${n} not found`)}),this._resourceHandlersInitialized=
!0)}setPromptRequestHandlers(){this._promptHandlersInitialized||(this.server.assertCanSetRequestHandler(nr(ci)),this.server.assertCanSetRequestHandler(nr(ui)),this.
server.registerCapabilities({prompts:{listChanged:!0}}),this.server.setRequestHandler(ci,()=>({prompts:Object.entries(this._registeredPrompts).filter(([,e])=>e.
enabled).map(([e,r])=>({name:e,title:r.title,description:r.description,arguments:r.argsSchema?FR(r.argsSchema):void 0}))})),this.server.setRequestHandler(ui,async(e,r)=>{
let n=this._registeredPrompts[e.params.name];if(!n)throw new T(I.InvalidParams,`Prompt ${e.params.name} not found`);if(!n.enabled)throw new T(I.InvalidParams,`P\
rompt ${e.params.name} disabled`);if(n.argsSchema){let o=Xr(n.argsSchema),s=await Ms(o,e.params.arguments??{});if(!s.success){let u="error"in s?s.error:"Unknown\
 error",l=Ds(u);throw new T(I.InvalidParams,`Invalid arguments for prompt ${e.params.name}: ${l}`)}let a=s.data,c=n.callback;return await Promise.resolve(c(a,r))}else{
let o=n.callback;return await Promise.resolve(o(r))}}),this._promptHandlersInitialized=!0)}resource(e,r,...n){let o;typeof n[0]=="object"&&(o=n.shift());let s=n[0];
if(typeof r=="string"){if(this._registeredResources[r])throw new Error(`Resource ${r} is already registered`);let a=this._createRegisteredResource(e,void 0,r,o,
s);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),a}else{if(this._registeredResourceTemplates[e])throw new Error(`Resource template ${e}\
 is already registered`);let a=this._createRegisteredResourceTemplate(e,void 0,r,o,s);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),a}}registerResource(e,r,n,o){
if(typeof r=="string"){if(this._registeredResources[r])throw new Error(`Resource ${r} is already registered`);let s=this._createRegisteredResource(e,n.title,r,n,
o);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),s}else{if(this._registeredResourceTemplates[e])throw new Error(`Resource template ${e}\
 is already registered`);let s=this._createRegisteredResourceTemplate(e,n.title,r,n,o);return this.setResourceRequestHandlers(),this.sendResourceListChanged(),s}}_createRegisteredResource(e,r,n,o,s){
let a={name:e,title:r,metadata:o,readCallback:s,enabled:!0,disable:i(()=>a.update({enabled:!1}),"disable"),enable:i(()=>a.update({enabled:!0}),"enable"),remove:i(
()=>a.update({uri:null}),"remove"),update:i(c=>{typeof c.uri<"u"&&c.uri!==n&&(delete this._registeredResources[n],c.uri&&(this._registeredResources[c.uri]=a)),typeof c.
name<"u"&&(a.name=c.name),typeof c.title<"u"&&(a.title=c.title),typeof c.metadata<"u"&&(a.metadata=c.metadata),typeof c.callback<"u"&&(a.readCallback=c.callback),
typeof c.enabled<"u"&&(a.enabled=c.enabled),this.sendResourceListChanged()},"update")};return this._registeredResources[n]=a,a}_createRegisteredResourceTemplate(e,r,n,o,s){
let a={resourceTemplate:n,title:r,metadata:o,readCallback:s,enabled:!0,disable:i(()=>a.update({enabled:!1}),"disable"),enable:i(()=>a.update({enabled:!0}),"enab\
le"),remove:i(()=>a.update({name:null}),"remove"),update:i(l=>{typeof l.name<"u"&&l.name!==e&&(delete this._registeredResourceTemplates[e],l.name&&(this._registeredResourceTemplates[l.
name]=a)),typeof l.title<"u"&&(a.title=l.title),typeof l.template<"u"&&(a.resourceTemplate=l.template),typeof l.metadata<"u"&&(a.metadata=l.metadata),typeof l.callback<
"u"&&(a.readCallback=l.callback),typeof l.enabled<"u"&&(a.enabled=l.enabled),this.sendResourceListChanged()},"update")};this._registeredResourceTemplates[e]=a;let c=n.
uriTemplate.variableNames;return Array.isArray(c)&&c.some(l=>!!n.completeCallback(l))&&this.setCompletionRequestHandler(),a}_createRegisteredPrompt(e,r,n,o,s){let a={
title:r,description:n,argsSchema:o===void 0?void 0:dr(o),callback:s,enabled:!0,disable:i(()=>a.update({enabled:!1}),"disable"),enable:i(()=>a.update({enabled:!0}),
"enable"),remove:i(()=>a.update({name:null}),"remove"),update:i(c=>{typeof c.name<"u"&&c.name!==e&&(delete this._registeredPrompts[e],c.name&&(this._registeredPrompts[c.
name]=a)),typeof c.title<"u"&&(a.title=c.title),typeof c.description<"u"&&(a.description=c.description),typeof c.argsSchema<"u"&&(a.argsSchema=dr(c.argsSchema)),
typeof c.callback<"u"&&(a.callback=c.callback),typeof c.enabled<"u"&&(a.enabled=c.enabled),this.sendPromptListChanged()},"update")};return this._registeredPrompts[e]=
a,o&&Object.values(o).some(u=>{let l=u instanceof Vs?u._def?.innerType:u;return kf(l)})&&this.setCompletionRequestHandler(),a}_createRegisteredTool(e,r,n,o,s,a,c,u,l){
Sf(e);let d={title:r,description:n,inputSchema:Xv(o),outputSchema:Xv(s),annotations:a,execution:c,_meta:u,handler:l,enabled:!0,disable:i(()=>d.update({enabled:!1}),
"disable"),enable:i(()=>d.update({enabled:!0}),"enable"),remove:i(()=>d.update({name:null}),"remove"),update:i(f=>{typeof f.name<"u"&&f.name!==e&&(typeof f.name==
"string"&&Sf(f.name),delete this._registeredTools[e],f.name&&(this._registeredTools[f.name]=d)),typeof f.title<"u"&&(d.title=f.title),typeof f.description<"u"&&
(d.description=f.description),typeof f.paramsSchema<"u"&&(d.inputSchema=dr(f.paramsSchema)),typeof f.outputSchema<"u"&&(d.outputSchema=dr(f.outputSchema)),typeof f.
callback<"u"&&(d.handler=f.callback),typeof f.annotations<"u"&&(d.annotations=f.annotations),typeof f._meta<"u"&&(d._meta=f._meta),typeof f.enabled<"u"&&(d.enabled=
f.enabled),this.sendToolListChanged()},"update")};return this._registeredTools[e]=d,this.setToolRequestHandlers(),this.sendToolListChanged(),d}tool(e,...r){if(this.
_registeredTools[e])throw new Error(`Tool ${e} is already registered`);let n,o,s,a;if(typeof r[0]=="string"&&(n=r.shift()),r.length>1){let u=r[0];if(Pf(u))o=r.shift(),
r.length>1&&typeof r[0]=="object"&&r[0]!==null&&!Pf(r[0])&&(a=r.shift());else if(typeof u=="object"&&u!==null){if(Object.values(u).some(l=>typeof l=="object"&&l!==
null))throw new Error(`Tool ${e} expected a Zod schema or ToolAnnotations, but received an unrecognized object`);a=r.shift()}}let c=r[0];return this._createRegisteredTool(
e,void 0,n,o,s,a,{taskSupport:"forbidden"},void 0,c)}registerTool(e,r,n){if(this._registeredTools[e])throw new Error(`Tool ${e} is already registered`);let{title:o,
description:s,inputSchema:a,outputSchema:c,annotations:u,_meta:l}=r;return this._createRegisteredTool(e,o,s,a,c,u,{taskSupport:"forbidden"},l,n)}prompt(e,...r){
if(this._registeredPrompts[e])throw new Error(`Prompt ${e} is already registered`);let n;typeof r[0]=="string"&&(n=r.shift());let o;r.length>1&&(o=r.shift());let s=r[0],
a=this._createRegisteredPrompt(e,void 0,n,o,s);return this.setPromptRequestHandlers(),this.sendPromptListChanged(),a}registerPrompt(e,r,n){if(this._registeredPrompts[e])
throw new Error(`Prompt ${e} is already registered`);let{title:o,description:s,argsSchema:a}=r,c=this._createRegisteredPrompt(e,o,s,a,n);return this.setPromptRequestHandlers(),
this.sendPromptListChanged(),c}isConnected(){return this.server.transport!==void 0}async sendLoggingMessage(e,r){return this.server.sendLoggingMessage(e,r)}sendResourceListChanged(){
this.isConnected()&&this.server.sendResourceListChanged()}sendToolListChanged(){this.isConnected()&&this.server.sendToolListChanged()}sendPromptListChanged(){this.
isConnected()&&this.server.sendPromptListChanged()}};var LR={type:"object",properties:{}};function Qv(t){return t!==null&&typeof t=="object"&&"parse"in t&&typeof t.parse=="function"&&"safeParse"in t&&typeof t.safeParse==
"function"}i(Qv,"isZodTypeLike");function eb(t){return"_def"in t||"_zod"in t||Qv(t)}i(eb,"isZodSchemaInstance");function Pf(t){return typeof t!="object"||t===null||
eb(t)?!1:Object.keys(t).length===0?!0:Object.values(t).some(Qv)}i(Pf,"isZodRawShapeCompat");function Xv(t){if(t){if(Pf(t))return dr(t);if(!eb(t))throw new Error(
"inputSchema must be a Zod schema or raw shape, received an unrecognized object");return t}}i(Xv,"getZodSchemaObject");function FR(t){let e=Bt(t);return e?Object.
entries(e).map(([r,n])=>{let o=hh(n),s=gh(n);return{name:r,description:o,required:!s}}):[]}i(FR,"promptArgumentsFromSchema");function nr(t){let r=Bt(t)?.method;
if(!r)throw new Error("Schema is missing a method literal");let n=Yr(r);if(typeof n=="string")return n;throw new Error("Schema method literal must be a string")}
i(nr,"getMethodValue");function Yv(t){return{completion:{values:t.slice(0,100),total:t.length,hasMore:t.length>100}}}i(Yv,"createCompletionResult");var Xo={completion:{
values:[],hasMore:!1}};import rb from"node:process";var UR=10*1024*1024,ia=class{static{i(this,"ReadBuffer")}constructor(e){this._maxBufferSize=e?.maxBufferSize??UR}append(e){if((this._buffer?.length??0)+e.length>
this._maxBufferSize)throw this.clear(),new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);this._buffer=this._buffer?Buffer.concat([this.
_buffer,e]):e}readMessage(){if(!this._buffer)return null;let e=this._buffer.indexOf(`
`);if(e===-1)return null;let r=this._buffer.toString("utf8",0,e).replace(/\r$/,"");return this._buffer=this._buffer.subarray(e+1),VR(r)}clear(){this._buffer=void 0}};
function VR(t){return Qh.parse(JSON.parse(t))}i(VR,"deserializeMessage");function tb(t){return JSON.stringify(t)+`
`}i(tb,"serializeMessage");var Tf=class{static{i(this,"StdioServerTransport")}constructor(e=rb.stdin,r=rb.stdout,n){this._stdin=e,this._stdout=r,this._started=!1,this._ondata=o=>{try{this.
_readBuffer.append(o),this.processReadBuffer()}catch(s){this.onerror?.(s),this.close().catch(()=>{})}},this._onerror=o=>{this.onerror?.(o)},this._readBuffer=new ia(
{maxBufferSize:n?.maxBufferSize})}async start(){if(this._started)throw new Error("StdioServerTransport already started! If using Server class, note that connect\
() calls start() automatically.");this._started=!0,this._stdin.on("data",this._ondata),this._stdin.on("error",this._onerror)}processReadBuffer(){for(;;)try{let e=this.
_readBuffer.readMessage();if(e===null)break;this.onmessage?.(e)}catch(e){this.onerror?.(e)}}async close(){this._stdin.off("data",this._ondata),this._stdin.off("\
error",this._onerror),this._stdin.listenerCount("data")===0&&this._stdin.pause(),this._readBuffer.clear(),this.onclose?.()}send(e){return new Promise(r=>{let n=tb(
e);this._stdout.write(n)?r():this._stdout.once("drain",r)})}};export{zf as McpServer,Tf as StdioServerTransport};
