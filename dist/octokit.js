import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
var Dd=Object.create;var Sn=Object.defineProperty;var kd=Object.getOwnPropertyDescriptor;var Rd=Object.getOwnPropertyNames;var bd=Object.getPrototypeOf,Fd=Object.prototype.hasOwnProperty;var n=(e,A)=>Sn(e,"name",{value:A,configurable:!0}),y=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(A,t)=>(typeof require<"u"?require:A)[t]}):
e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var k=(e,A)=>()=>{try{return A||e((A={exports:{}}).exports,A),A.exports}catch(t){throw A=0,t}};var Td=(e,A,t,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let s of Rd(A))!Fd.call(e,s)&&s!==t&&Sn(e,s,{get:()=>A[s],enumerable:!(r=kd(A,s))||r.enumerable});
return e};var Un=(e,A,t)=>(t=e!=null?Dd(bd(e)):{},Td(A||!e||!e.__esModule?Sn(t,"default",{value:e,enumerable:!0}):t,e));var Fg=k(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.getProxyUrl=Gd;Rs.checkBypass=bg;function Gd(e){let A=e.protocol==="https:";if(bg(
e))return;let t=A?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new ks(t)}catch{if(!t.startsWith(
"http://")&&!t.startsWith("https://"))return new ks(`http://${t}`)}else return}n(Gd,"getProxyUrl");function bg(e){if(!e.hostname)return!1;let A=e.hostname;if(Md(
A))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=80:e.protocol==="https:"&&(r=
443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of t.split(",").map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||
s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&i.endsWith(`${o}`)))return!0;return!1}n(bg,"checkBypass");function Md(e){let A=e.toLowerCase();return A===
"localhost"||A.startsWith("127.")||A.startsWith("[::1]")||A.startsWith("[0:0:0:0:0:0:0:1]")}n(Md,"isLoopbackAddress");var ks=class extends URL{static{n(this,"De\
codedURL")}constructor(A,t){super(A,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}});var Ng=k(Ut=>{"use strict";var lU=y("net"),Ld=y("tls"),Nn=y("http"),Tg=y("https"),vd=y("events"),uU=y("assert"),_d=y("util");Ut.httpOverHttp=Yd;Ut.httpsOverHttp=
Jd;Ut.httpOverHttps=xd;Ut.httpsOverHttps=Hd;function Yd(e){var A=new kA(e);return A.request=Nn.request,A}n(Yd,"httpOverHttp");function Jd(e){var A=new kA(e);return A.
request=Nn.request,A.createSocket=Sg,A.defaultPort=443,A}n(Jd,"httpsOverHttp");function xd(e){var A=new kA(e);return A.request=Tg.request,A}n(xd,"httpOverHttps");
function Hd(e){var A=new kA(e);return A.request=Tg.request,A.createSocket=Sg,A.defaultPort=443,A}n(Hd,"httpsOverHttps");function kA(e){var A=this;A.options=e||{},
A.proxyOptions=A.options.proxy||{},A.maxSockets=A.options.maxSockets||Nn.Agent.defaultMaxSockets,A.requests=[],A.sockets=[],A.on("free",n(function(r,s,o,i){for(var a=Ug(
s,o,i),c=0,g=A.requests.length;c<g;++c){var l=A.requests[c];if(l.host===a.host&&l.port===a.port){A.requests.splice(c,1),l.request.onSocket(r);return}}r.destroy(),
A.removeSocket(r)},"onFree"))}n(kA,"TunnelingAgent");_d.inherits(kA,vd.EventEmitter);kA.prototype.addRequest=n(function(A,t,r,s){var o=this,i=Gn({request:A},o.options,
Ug(t,r,s));if(o.sockets.length>=this.maxSockets){o.requests.push(i);return}o.createSocket(i,function(a){a.on("free",c),a.on("close",g),a.on("agentRemove",g),A.onSocket(
a);function c(){o.emit("free",a,i)}n(c,"onFree");function g(l){o.removeSocket(a),a.removeListener("free",c),a.removeListener("close",g),a.removeListener("agentR\
emove",g)}n(g,"onCloseOrRemove")})},"addRequest");kA.prototype.createSocket=n(function(A,t){var r=this,s={};r.sockets.push(s);var o=Gn({},r.proxyOptions,{method:"\
CONNECT",path:A.host+":"+A.port,agent:!1,headers:{host:A.host+":"+A.port}});A.localAddress&&(o.localAddress=A.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),_A("making CONNECT request");var i=r.request(o);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",g),i.once("error",l),i.end();function a(u){u.upgrade=!0}n(a,"onResponse");function c(u,Q,d){process.
nextTick(function(){g(u,Q,d)})}n(c,"onUpgrade");function g(u,Q,d){if(i.removeAllListeners(),Q.removeAllListeners(),u.statusCode!==200){_A("tunneling socket coul\
d not be established, statusCode=%d",u.statusCode),Q.destroy();var h=new Error("tunneling socket could not be established, statusCode="+u.statusCode);h.code="EC\
ONNRESET",A.request.emit("error",h),r.removeSocket(s);return}if(d.length>0){_A("got illegal response body from proxy"),Q.destroy();var h=new Error("got illegal \
response body from proxy");h.code="ECONNRESET",A.request.emit("error",h),r.removeSocket(s);return}return _A("tunneling connection has established"),r.sockets[r.
sockets.indexOf(s)]=Q,t(Q)}n(g,"onConnect");function l(u){i.removeAllListeners(),_A(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var Q=new Error("tunneling socket could not be established, cause="+u.message);Q.code="ECONNRESET",A.request.emit("error",Q),r.removeSocket(
s)}n(l,"onError")},"createSocket");kA.prototype.removeSocket=n(function(A){var t=this.sockets.indexOf(A);if(t!==-1){this.sockets.splice(t,1);var r=this.requests.
shift();r&&this.createSocket(r,function(s){r.request.onSocket(s)})}},"removeSocket");function Sg(e,A){var t=this;kA.prototype.createSocket.call(t,e,function(r){
var s=e.request.getHeader("host"),o=Gn({},t.options,{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),i=Ld.connect(0,o);t.sockets[t.sockets.indexOf(r)]=i,A(i)})}
n(Sg,"createSecureSocket");function Ug(e,A,t){return typeof e=="string"?{host:e,port:A,localAddress:t}:e}n(Ug,"toOptions");function Gn(e){for(var A=1,t=arguments.
length;A<t;++A){var r=arguments[A];if(typeof r=="object")for(var s=Object.keys(r),o=0,i=s.length;o<i;++o){var a=s[o];r[a]!==void 0&&(e[a]=r[a])}}return e}n(Gn,"\
mergeOptions");var _A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_A=n(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]==
"string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):_A=n(function(){},"debug");Ut.debug=_A});var Mg=k((hU,Gg)=>{Gg.exports=Ng()});var ge=k((BU,Lg)=>{Lg.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var ee=k((IU,il)=>{"use strict";var vg=Symbol.for("undici.error.UND_ERR"),ne=class extends Error{static{n(this,"UndiciError")}constructor(A){super(A),this.name=
"UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&A[vg]===!0}[vg]=!0},_g=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Mn=class extends ne{static{
n(this,"ConnectTimeoutError")}constructor(A){super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](A){return A&&A[_g]===!0}[_g]=!0},Yg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),Ln=class extends ne{static{n(this,"HeadersTimeoutError")}constructor(A){
super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Yg]===
!0}[Yg]=!0},Jg=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),vn=class extends ne{static{n(this,"HeadersOverflowError")}constructor(A){super(A),this.name="\
HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&A[Jg]===!0}[Jg]=!0},
xg=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),_n=class extends ne{static{n(this,"BodyTimeoutError")}constructor(A){super(A),this.name="BodyTimeoutError",this.
message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[xg]===!0}[xg]=!0},Hg=Symbol.for("undici.error.UND_ERR\
_RESPONSE_STATUS_CODE"),Yn=class extends ne{static{n(this,"ResponseStatusCodeError")}constructor(A,t,r,s){super(A),this.name="ResponseStatusCodeError",this.message=
A||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](A){
return A&&A[Hg]===!0}[Hg]=!0},Og=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),Jn=class extends ne{static{n(this,"InvalidArgumentError")}constructor(A){super(A),
this.name="InvalidArgumentError",this.message=A||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[Og]===!0}[Og]=!0},
Vg=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),xn=class extends ne{static{n(this,"InvalidReturnValueError")}constructor(A){super(A),this.name="Inval\
idReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){return A&&A[Vg]===!0}[Vg]=!0},
Pg=Symbol.for("undici.error.UND_ERR_ABORT"),bs=class extends ne{static{n(this,"AbortError")}constructor(A){super(A),this.name="AbortError",this.message=A||"The \
operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[Pg]===!0}[Pg]=!0},qg=Symbol.for("undici.error.UND_ERR_ABORTED"),Hn=class extends bs{static{
n(this,"RequestAbortedError")}constructor(A){super(A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){
return A&&A[qg]===!0}[qg]=!0},Wg=Symbol.for("undici.error.UND_ERR_INFO"),On=class extends ne{static{n(this,"InformationalError")}constructor(A){super(A),this.name=
"InformationalError",this.message=A||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[Wg]===!0}[Wg]=!0},zg=Symbol.for("u\
ndici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Vn=class extends ne{static{n(this,"RequestContentLengthMismatchError")}constructor(A){super(A),this.name="Requ\
estContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](A){return A&&A[zg]===!0}[zg]=!0},Zg=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Pn=class extends ne{static{n(this,"ResponseConte\
ntLengthMismatchError")}constructor(A){super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-leng\
th header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[Zg]===!0}[Zg]=!0},Kg=Symbol.for("undici.error.UND_ERR_DESTR\
OYED"),qn=class extends ne{static{n(this,"ClientDestroyedError")}constructor(A){super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroy\
ed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[Kg]===!0}[Kg]=!0},jg=Symbol.for("undici.error.UND_ERR_CLOSED"),Wn=class extends ne{static{
n(this,"ClientClosedError")}constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](A){return A&&A[jg]===!0}[jg]=!0},Xg=Symbol.for("undici.error.UND_ERR_SOCKET"),zn=class extends ne{static{n(this,"SocketError")}constructor(A,t){super(
A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[Xg]===!0}[Xg]=!0},$g=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),Zn=class extends ne{static{n(this,"NotSupportedError")}constructor(A){super(A),this.name="NotSupportedError",this.message=
A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[$g]===!0}[$g]=!0},el=Symbol.for("undici.error.UND_ERR_BPL_M\
ISSING_UPSTREAM"),Kn=class extends ne{static{n(this,"BalancedPoolMissingUpstreamError")}constructor(A){super(A),this.name="MissingUpstreamError",this.message=A||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&A[el]===!0}[el]=!0},Al=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER"),jn=class extends Error{static{n(this,"HTTPParserError")}constructor(A,t,r){super(A),this.name="HTTPParserError",this.code=
t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){return A&&A[Al]===!0}[Al]=!0},tl=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED\
_MAX_SIZE"),Xn=class extends ne{static{n(this,"ResponseExceededMaxSizeError")}constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"\
Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[tl]===!0}[tl]=!0},rl=Symbol.for("undici.\
error.UND_ERR_REQ_RETRY"),$n=class extends ne{static{n(this,"RequestRetryError")}constructor(A,t,{headers:r,data:s}){super(A),this.name="RequestRetryError",this.
message=A||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[rl]===!0}[rl]=!0},
sl=Symbol.for("undici.error.UND_ERR_RESPONSE"),ei=class extends ne{static{n(this,"ResponseError")}constructor(A,t,{headers:r,data:s}){super(A),this.name="Respon\
seError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[sl]===
!0}[sl]=!0},ol=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Ai=class extends ne{static{n(this,"SecureProxyConnectionError")}constructor(A,t,r){super(t,{cause:A,...r??
{}}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){
return A&&A[ol]===!0}[ol]=!0},nl=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),ti=class extends ne{static{n(this,"MessageSizeExceededError")}constructor(A){
super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](A){return A&&A[nl]===!0}get[nl](){return!0}};il.exports={AbortError:bs,HTTPParserError:jn,UndiciError:ne,HeadersTimeoutError:Ln,HeadersOverflowError:vn,
BodyTimeoutError:_n,RequestContentLengthMismatchError:Vn,ConnectTimeoutError:Mn,ResponseStatusCodeError:Yn,InvalidArgumentError:Jn,InvalidReturnValueError:xn,RequestAbortedError:Hn,
ClientDestroyedError:qn,ClientClosedError:Wn,InformationalError:On,SocketError:zn,NotSupportedError:Zn,ResponseContentLengthMismatchError:Pn,BalancedPoolMissingUpstreamError:Kn,
ResponseExceededMaxSizeError:Xn,RequestRetryError:$n,ResponseError:ei,SecureProxyConnectionError:Ai,MessageSizeExceededError:ti}});var Ts=k((dU,al)=>{"use strict";var Fs={},ri=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let e=0;e<ri.length;++e){let A=ri[e],t=A.
toLowerCase();Fs[A]=Fs[t]=t}Object.setPrototypeOf(Fs,null);al.exports={wellknownHeaderNames:ri,headerNameLowerCasedRecord:Fs}});var ul=k((pU,ll)=>{"use strict";var{wellknownHeaderNames:cl,headerNameLowerCasedRecord:Od}=Ts(),si=class e{static{n(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,o=this;for(;;){let i=A.charCodeAt(s);if(i>127)
throw new TypeError("key must be ascii string");if(o.code===i)if(r===++s){o.value=t;break}else if(o.middle!==null)o=o.middle;else{o.middle=new e(A,t,s);break}else if(o.
code<i)if(o.left!==null)o=o.left;else{o.left=new e(A,t,s);break}else if(o.right!==null)o=o.right;else{o.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let o=A[r];for(o<=90&&o>=65&&(o|=32);s!==null;){if(o===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<o?s.left:s.right}}return null}},
Ss=class{static{n(this,"TernarySearchTree")}node=null;insert(A,t){this.node===null?this.node=new si(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(
A)?.value??null}},gl=new Ss;for(let e=0;e<cl.length;++e){let A=Od[cl[e]];gl.insert(A,A)}ll.exports={TernarySearchTree:Ss,tree:gl}});var q=k((wU,bl)=>{"use strict";var wr=y("node:assert"),{kDestroyed:Ql,kBodyUsed:Nt,kListeners:oi,kBody:El}=ge(),{IncomingMessage:Vd}=y("node:http"),Gs=y("node:stream"),
Pd=y("node:net"),{Blob:qd}=y("node:buffer"),Wd=y("node:util"),{stringify:zd}=y("node:querystring"),{EventEmitter:Zd}=y("node:events"),{InvalidArgumentError:Ce}=ee(),
{headerNameLowerCasedRecord:Kd}=Ts(),{tree:hl}=ul(),[jd,Xd]=process.versions.node.split(".").map(e=>Number(e)),Ns=class{static{n(this,"BodyAsyncIterable")}constructor(A){
this[El]=A,this[Nt]=!1}async*[Symbol.asyncIterator](){wr(!this[Nt],"disturbed"),this[Nt]=!0,yield*this[El]}};function $d(e){return Ms(e)?(pl(e)===0&&e.on("data",
function(){wr(!1)}),typeof e.readableDidRead!="boolean"&&(e[Nt]=!1,Zd.prototype.on.call(e,"data",function(){this[Nt]=!0})),e):e&&typeof e.pipeTo=="function"?new Ns(
e):e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&dl(e)?new Ns(e):e}n($d,"wrapRequestBody");function ep(){}n(ep,"nop");function Ms(e){return e&&typeof e=="objec\
t"&&typeof e.pipe=="function"&&typeof e.on=="function"}n(Ms,"isStream");function Bl(e){if(e===null)return!1;if(e instanceof qd)return!0;if(typeof e!="object")return!1;
{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream=="function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}n(
Bl,"isBlobLike");function Ap(e,A){if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');let t=zd(
A);return t&&(e+="?"+t),e}n(Ap,"buildURL");function Il(e){let A=parseInt(e,10);return A===Number(e)&&A>=0&&A<=65535}n(Il,"isValidPort");function Us(e){return e!=
null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}n(Us,"isHttpOrHttpsPrefixed");function Cl(e){if(typeof e=="string"){if(e=
new URL(e),!Us(e.origin||e.protocol))throw new Ce("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new Ce(
"Invalid URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&Il(e.port)===!1)throw new Ce("Invalid URL: por\
t must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new Ce("Invalid URL path: the path must be \
a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new Ce("Invalid URL pathname: the pathname must be a string or null/undefin\
ed.");if(e.hostname!=null&&typeof e.hostname!="string")throw new Ce("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&
typeof e.origin!="string")throw new Ce("Invalid URL origin: the origin must be a string or null/undefined.");if(!Us(e.origin||e.protocol))throw new Ce("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||""}\
//${e.hostname||""}:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),
new URL(`${t}${r}`)}if(!Us(e.origin||e.protocol))throw new Ce("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}n(Cl,"parseURL");function tp(e){
if(e=Cl(e),e.pathname!=="/"||e.search||e.hash)throw new Ce("invalid url");return e}n(tp,"parseOrigin");function rp(e){if(e[0]==="["){let t=e.indexOf("]");return wr(
t!==-1),e.substring(1,t)}let A=e.indexOf(":");return A===-1?e:e.substring(0,A)}n(rp,"getHostname");function sp(e){if(!e)return null;wr(typeof e=="string");let A=rp(
e);return Pd.isIP(A)?"":A}n(sp,"getServerName");function op(e){return JSON.parse(JSON.stringify(e))}n(op,"deepClone");function np(e){return e!=null&&typeof e[Symbol.
asyncIterator]=="function"}n(np,"isAsyncIterable");function dl(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.asyncIterator]=="funct\
ion")}n(dl,"isIterable");function pl(e){if(e==null)return 0;if(Ms(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.isFinite(A.length)?
A.length:null}else{if(Bl(e))return e.size!=null?e.size:null;if(ml(e))return e.byteLength}return null}n(pl,"bodyLength");function fl(e){return e&&!!(e.destroyed||
e[Ql]||Gs.isDestroyed?.(e))}n(fl,"isDestroyed");function ip(e,A){e==null||!Ms(e)||fl(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===Vd&&
(e.socket=null),e.destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[Ql]=!0))}n(ip,"destroy");var ap=/timeout=(\d+)/;function cp(e){let A=e.
toString().match(ap);return A?parseInt(A[1],10)*1e3:null}n(cp,"parseKeepAliveTimeout");function wl(e){return typeof e=="string"?Kd[e]??e.toLowerCase():hl.lookup(
e)??e.toString("latin1").toLowerCase()}n(wl,"headerNameToString");function gp(e){return hl.lookup(e)??e.toString("latin1").toLowerCase()}n(gp,"bufferToLowerCase\
dHeaderName");function lp(e,A){A===void 0&&(A={});for(let t=0;t<e.length;t+=2){let r=wl(e[t]),s=A[r];if(s)typeof s=="string"&&(s=[s],A[r]=s),s.push(e[t+1].toString(
"utf8"));else{let o=e[t+1];typeof o=="string"?A[r]=o:A[r]=Array.isArray(o)?o.map(i=>i.toString("utf8")):o.toString("utf8")}}return"content-length"in A&&"content\
-disposition"in A&&(A["content-disposition"]=Buffer.from(A["content-disposition"]).toString("latin1")),A}n(lp,"parseHeaders");function up(e){let A=e.length,t=new Array(
A),r=!1,s=-1,o,i,a=0;for(let c=0;c<e.length;c+=2)o=e[c],i=e[c+1],typeof o!="string"&&(o=o.toString()),typeof i!="string"&&(i=i.toString("utf8")),a=o.length,a===
14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")?r=!0:a===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="content-dispo\
sition")&&(s=c+1),t[c]=o,t[c+1]=i;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}n(up,"parseRawHeaders");function ml(e){return e instanceof Uint8Array||
Buffer.isBuffer(e)}n(ml,"isBuffer");function Ep(e,A,t){if(!e||typeof e!="object")throw new Ce("handler must be an object");if(typeof e.onConnect!="function")throw new Ce(
"invalid onConnect method");if(typeof e.onError!="function")throw new Ce("invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new Ce(
"invalid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new Ce("invalid onUpgrade method")}else{if(typeof e.onHeaders!="functi\
on")throw new Ce("invalid onHeaders method");if(typeof e.onData!="function")throw new Ce("invalid onData method");if(typeof e.onComplete!="function")throw new Ce(
"invalid onComplete method")}}n(Ep,"validateHandler");function Qp(e){return!!(e&&(Gs.isDisturbed(e)||e[Nt]))}n(Qp,"isDisturbed");function hp(e){return!!(e&&Gs.isErrored(
e))}n(hp,"isErrored");function Bp(e){return!!(e&&Gs.isReadable(e))}n(Bp,"isReadable");function Ip(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.
remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}n(Ip,"getSocketInfo");function Cp(e){
let A;return new ReadableStream({async start(){A=e[Symbol.asyncIterator]()},async pull(t){let{done:r,value:s}=await A.next();if(r)queueMicrotask(()=>{t.close(),
t.byobRequest?.respond(0)});else{let o=Buffer.isBuffer(s)?s:Buffer.from(s);o.byteLength&&t.enqueue(new Uint8Array(o))}return t.desiredSize>0},async cancel(t){await A.
return()},type:"bytes"})}n(Cp,"ReadableStreamFrom");function dp(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete=="function"&&typeof e.
get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]==="FormData"}n(dp,"isFormDataLike");function pp(e,A){
return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.addListener("abort",A),()=>e.removeListener("abor\
t",A))}n(pp,"addAbortListener");var fp=typeof String.prototype.toWellFormed=="function",wp=typeof String.prototype.isWellFormed=="function";function yl(e){return fp?
`${e}`.toWellFormed():Wd.toUSVString(e)}n(yl,"toUSVString");function mp(e){return wp?`${e}`.isWellFormed():yl(e)===`${e}`}n(mp,"isUSVString");function Dl(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return e>=33&&e<=126}}n(Dl,"isTokenCharCode");function yp(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A)if(!Dl(e.charCodeAt(A)))return!1;
return!0}n(yp,"isValidHTTPToken");var Dp=/[^\t\x20-\x7e\x80-\xff]/;function kp(e){return!Dp.test(e)}n(kp,"isValidHeaderValue");function Rp(e){if(e==null||e==="")
return{start:0,end:null,size:null};let A=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return A?{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(
A[3]):null}:null}n(Rp,"parseRangeHeader");function bp(e,A,t){return(e[oi]??=[]).push([A,t]),e.on(A,t),e}n(bp,"addListener");function Fp(e){for(let[A,t]of e[oi]??
[])e.removeListener(A,t);e[oi]=null}n(Fp,"removeAllListeners");function Tp(e,A,t){try{A.onError(t),wr(A.aborted)}catch(r){e.emit("error",r)}}n(Tp,"errorRequest");
var kl=Object.create(null);kl.enumerable=!0;var ni={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIO\
NS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},Rl={...ni,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(ni,null);Object.setPrototypeOf(Rl,null);bl.exports=
{kEnumerableProperty:kl,nop:ep,isDisturbed:Qp,isErrored:hp,isReadable:Bp,toUSVString:yl,isUSVString:mp,isBlobLike:Bl,parseOrigin:tp,parseURL:Cl,getServerName:sp,
isStream:Ms,isIterable:dl,isAsyncIterable:np,isDestroyed:fl,headerNameToString:wl,bufferToLowerCasedHeaderName:gp,addListener:bp,removeAllListeners:Fp,errorRequest:Tp,
parseRawHeaders:up,parseHeaders:lp,parseKeepAliveTimeout:cp,destroy:ip,bodyLength:pl,deepClone:op,ReadableStreamFrom:Cp,isBuffer:ml,validateHandler:Ep,getSocketInfo:Ip,
isFormDataLike:dp,buildURL:Ap,addAbortListener:pp,isValidHTTPToken:yp,isValidHeaderValue:kp,isTokenCharCode:Dl,parseRangeHeader:Rp,normalizedMethodRecordsBase:ni,
normalizedMethodRecords:Rl,isValidPort:Il,isHttpOrHttpsPrefixed:Us,nodeMajor:jd,nodeMinor:Xd,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:$d}});var Gt=k((yU,Tl)=>{"use strict";var K=y("node:diagnostics_channel"),ai=y("node:util"),Ls=ai.debuglog("undici"),ii=ai.debuglog("fetch"),st=ai.debuglog("websocket"),
Fl=!1,Sp={beforeConnect:K.channel("undici:client:beforeConnect"),connected:K.channel("undici:client:connected"),connectError:K.channel("undici:client:connectErr\
or"),sendHeaders:K.channel("undici:client:sendHeaders"),create:K.channel("undici:request:create"),bodySent:K.channel("undici:request:bodySent"),headers:K.channel(
"undici:request:headers"),trailers:K.channel("undici:request:trailers"),error:K.channel("undici:request:error"),open:K.channel("undici:websocket:open"),close:K.
channel("undici:websocket:close"),socketError:K.channel("undici:websocket:socket_error"),ping:K.channel("undici:websocket:ping"),pong:K.channel("undici:websocke\
t:pong")};if(Ls.enabled||ii.enabled){let e=ii.enabled?ii:Ls;K.channel("undici:client:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,
host:o}}=A;e("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),K.channel("undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,
port:s,host:o}}=A;e("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),K.channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,
protocol:r,port:s,host:o},error:i}=A;e("connection to %s using %s%s errored - %s",`${o}${s?`:${s}`:""}`,r,t,i.message)}),K.channel("undici:client:sendHeaders").
subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)}),K.channel("undici:request:headers").subscribe(A=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:o}}=A;e("received response to %s %s/%s - HTTP %d",t,s,r,o)}),K.channel("undici:request:trailers").subscribe(A=>{let{
request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s/%s",t,s,r)}),K.channel("undici:request:error").subscribe(A=>{let{request:{method:t,path:r,
origin:s},error:o}=A;e("request to %s %s/%s errored - %s",t,s,r,o.message)}),Fl=!0}if(st.enabled){if(!Fl){let e=Ls.enabled?Ls:st;K.channel("undici:client:before\
Connect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;e("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),K.channel("undici:clie\
nt:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;e("connected to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),K.channel("undici:\
client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o},error:i}=A;e("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:
"",r,t,i.message)}),K.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)})}K.channel(
"undici:websocket:open").subscribe(e=>{let{address:{address:A,port:t}}=e;st("connection opened %s%s",A,t?`:${t}`:"")}),K.channel("undici:websocket:close").subscribe(
e=>{let{websocket:A,code:t,reason:r}=e;st("closed connection to %s - %s %s",A.url,t,r)}),K.channel("undici:websocket:socket_error").subscribe(e=>{st("connection\
 errored - %s",e.message)}),K.channel("undici:websocket:ping").subscribe(e=>{st("ping received")}),K.channel("undici:websocket:pong").subscribe(e=>{st("pong rec\
eived")})}Tl.exports={channels:Sp}});var Gl=k((DU,Nl)=>{"use strict";var{InvalidArgumentError:Ae,NotSupportedError:Up}=ee(),ve=y("node:assert"),{isValidHTTPToken:Ul,isValidHeaderValue:mr,isStream:Np,
destroy:Gp,isBuffer:Mp,isFormDataLike:Lp,isIterable:vp,isBlobLike:_p,buildURL:Yp,validateHandler:Jp,getServerName:xp,normalizedMethodRecords:Hp}=q(),{channels:we}=Gt(),
{headerNameLowerCasedRecord:Sl}=Ts(),Op=/[^\u0021-\u00ff]/,Ze=Symbol("handler"),ci=class{static{n(this,"Request")}constructor(A,{path:t,method:r,body:s,headers:o,
query:i,idempotent:a,blocking:c,upgrade:g,headersTimeout:l,bodyTimeout:u,reset:Q,throwOnError:d,expectContinue:h,servername:w},f){if(typeof t!="string")throw new Ae(
"path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new Ae("path must be an absolute URL or start \
with a slash");if(Op.test(t))throw new Ae("invalid request path");if(typeof r!="string")throw new Ae("method must be a string");if(Hp[r]===void 0&&!Ul(r))throw new Ae(
"invalid request method");if(g&&typeof g!="string")throw new Ae("upgrade must be a string");if(g&&!mr(g))throw new Ae("invalid upgrade header");if(l!=null&&(!Number.
isFinite(l)||l<0))throw new Ae("invalid headersTimeout");if(u!=null&&(!Number.isFinite(u)||u<0))throw new Ae("invalid bodyTimeout");if(Q!=null&&typeof Q!="boole\
an")throw new Ae("invalid reset");if(h!=null&&typeof h!="boolean")throw new Ae("invalid expectContinue");if(this.headersTimeout=l,this.bodyTimeout=u,this.throwOnError=
d===!0,this.method=r,this.abort=null,s==null)this.body=null;else if(Np(s)){this.body=s;let B=this.body._readableState;(!B||!B.autoDestroy)&&(this.endHandler=n(function(){
Gp(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=D=>{this.abort?this.abort(D):this.error=D},this.body.on("error",this.errorHandler)}else if(Mp(
s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof
ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(Lp(s)||vp(s)||_p(s))this.body=s;else
throw new Ae("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,
this.path=i?Yp(t,i):t,this.origin=A,this.idempotent=a??(r==="HEAD"||r==="GET"),this.blocking=c??!1,this.reset=Q??null,this.host=null,this.contentLength=null,this.
contentType=null,this.headers=[],this.expectContinue=h??!1,Array.isArray(o)){if(o.length%2!==0)throw new Ae("headers array must be even");for(let B=0;B<o.length;B+=
2)vs(this,o[B],o[B+1])}else if(o&&typeof o=="object")if(o[Symbol.iterator])for(let B of o){if(!Array.isArray(B)||B.length!==2)throw new Ae("headers must be in k\
ey-value pair format");vs(this,B[0],B[1])}else{let B=Object.keys(o);for(let D=0;D<B.length;++D)vs(this,B[D],o[B[D]])}else if(o!=null)throw new Ae("headers must \
be an object or an array");Jp(f,r,g),this.servername=w||xp(this.host),this[Ze]=f,we.create.hasSubscribers&&we.create.publish({request:this})}onBodySent(A){if(this[Ze].
onBodySent)try{return this[Ze].onBodySent(A)}catch(t){this.abort(t)}}onRequestSent(){if(we.bodySent.hasSubscribers&&we.bodySent.publish({request:this}),this[Ze].
onRequestSent)try{return this[Ze].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(ve(!this.aborted),ve(!this.completed),this.error)A(this.error);else return this.
abort=A,this[Ze].onConnect(A)}onResponseStarted(){return this[Ze].onResponseStarted?.()}onHeaders(A,t,r,s){ve(!this.aborted),ve(!this.completed),we.headers.hasSubscribers&&
we.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:s}});try{return this[Ze].onHeaders(A,t,r,s)}catch(o){this.abort(o)}}onData(A){ve(!this.
aborted),ve(!this.completed);try{return this[Ze].onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){this.onFinally(),ve(!this.aborted),ve(!this.completed),
A!==null&&this.#e(A,t,s);let o=this[Ze].onUpgrade(A,t,r);return this.aborted||(this.completed=!0,A!==null&&this.#A()),o}onUpgradeResponse(A,t,r,s=""){ve(!this.aborted),
ve(this.completed),we.headers.hasSubscribers&&this.#e(A,r(t),s),this.#A()}onUpgradeError(A){ve(!this.aborted),ve(this.completed),we.error.hasSubscribers&&we.error.
publish({request:this,error:A})}#e(A,t,r){we.headers.hasSubscribers&&we.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:r}})}#A(){we.trailers.
hasSubscribers&&we.trailers.publish({request:this,trailers:[]})}onComplete(A){this.onFinally(),ve(!this.aborted),this.completed=!0,we.trailers.hasSubscribers&&we.
trailers.publish({request:this,trailers:A});try{return this[Ze].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),we.error.hasSubscribers&&
we.error.publish({request:this,error:A}),!this.aborted)return this.aborted=!0,this[Ze].onError(A)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){return vs(this,A,t),this}};function vs(e,A,t){
if(t&&typeof t=="object"&&!Array.isArray(t))throw new Ae(`invalid ${A} header`);if(t===void 0)return;let r=Sl[A];if(r===void 0&&(r=A.toLowerCase(),Sl[r]===void 0&&
!Ul(r)))throw new Ae("invalid header key");if(Array.isArray(t)){let s=[];for(let o=0;o<t.length;o++)if(typeof t[o]=="string"){if(!mr(t[o]))throw new Ae(`invalid\
 ${A} header`);s.push(t[o])}else if(t[o]===null)s.push("");else{if(typeof t[o]=="object")throw new Ae(`invalid ${A} header`);{let i=`${t[o]}`;if(!mr(i))throw new Ae(
`invalid ${A} header`);s.push(i)}}t=s}else if(typeof t=="string"){if(!mr(t))throw new Ae(`invalid ${A} header`)}else if(t===null)t="";else if(t=`${t}`,!mr(t))throw new Ae(
`invalid ${A} header`);if(r==="host"){if(e.host!==null)throw new Ae("duplicate host header");if(typeof t!="string")throw new Ae("invalid host header");e.host=t}else if(r===
"content-length"){if(e.contentLength!==null)throw new Ae("duplicate content-length header");if(e.contentLength=parseInt(t,10),!Number.isFinite(e.contentLength))
throw new Ae("invalid content-length header")}else if(e.contentType===null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-encodin\
g"||r==="keep-alive"||r==="upgrade")throw new Ae(`invalid ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="\
keep-alive")throw new Ae("invalid connection header");s==="close"&&(e.reset=!0)}else{if(r==="expect")throw new Up("expect header not supported");e.headers.push(
A,t)}}}n(vs,"processHeader");Nl.exports=ci});var Ys=k((RU,Ml)=>{"use strict";var Vp=y("node:events"),_s=class extends Vp{static{n(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let s of t)if(s!=null){
if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)
throw new TypeError("invalid interceptor")}return new gi(this,r)}},gi=class extends _s{static{n(this,"ComposedDispatcher")}#e=null;#A=null;constructor(A,t){super(),
this.#e=A,this.#A=t}dispatch(...A){this.#A(...A)}close(...A){return this.#e.close(...A)}destroy(...A){return this.#e.destroy(...A)}};Ml.exports=_s});var _t=k((FU,vl)=>{"use strict";var Pp=y("node:buffer"),qp=Ys(),{ClientDestroyedError:li,ClientClosedError:Wp,InvalidArgumentError:Mt}=ee(),{kDestroy:zp,kClose:Zp,
kClosed:yr,kDestroyed:Lt,kDispatch:ui,kInterceptors:ot}=ge(),RA=Symbol("onDestroyed"),vt=Symbol("onClosed"),Js=Symbol("Intercepted Dispatch"),Ei=Symbol("webSock\
etOptions"),Ll=Symbol("eventSourceOptions"),Qi=class extends qp{static{n(this,"DispatcherBase")}constructor(A){super(),this[Lt]=!1,this[RA]=null,this[yr]=!1,this[vt]=
[],this[Ei]=A?.webSocket??{},this[Ll]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Ei].maxFragments??131072,maxPayloadSize:this[Ei].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[Ll].maxEventSize??Pp.kStringMaxLength}}get destroyed(){return this[Lt]}get closed(){return this[yr]}get interceptors(){
return this[ot]}set interceptors(A){if(A){for(let t=A.length-1;t>=0;t--)if(typeof this[ot][t]!="function")throw new Mt("interceptor must be an function")}this[ot]=
A}close(A){if(A===void 0)return new Promise((r,s)=>{this.close((o,i)=>o?s(o):r(i))});if(typeof A!="function")throw new Mt("invalid callback");if(this[Lt]){queueMicrotask(
()=>A(new li,null));return}if(this[yr]){this[vt]?this[vt].push(A):queueMicrotask(()=>A(null,null));return}this[yr]=!0,this[vt].push(A);let t=n(()=>{let r=this[vt];
this[vt]=null;for(let s=0;s<r.length;s++)r[s](null,null)},"onClosed");this[Zp]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(A,t){if(typeof A==
"function"&&(t=A,A=null),t===void 0)return new Promise((s,o)=>{this.destroy(A,(i,a)=>i?o(i):s(a))});if(typeof t!="function")throw new Mt("invalid callback");if(this[Lt]){
this[RA]?this[RA].push(t):queueMicrotask(()=>t(null,null));return}A||(A=new li),this[Lt]=!0,this[RA]=this[RA]||[],this[RA].push(t);let r=n(()=>{let s=this[RA];this[RA]=
null;for(let o=0;o<s.length;o++)s[o](null,null)},"onDestroyed");this[zp](A).then(()=>{queueMicrotask(r)})}[Js](A,t){if(!this[ot]||this[ot].length===0)return this[Js]=
this[ui],this[ui](A,t);let r=this[ui].bind(this);for(let s=this[ot].length-1;s>=0;s--)r=this[ot][s](r);return this[Js]=r,r(A,t)}dispatch(A,t){if(!t||typeof t!="\
object")throw new Mt("handler must be an object");try{if(!A||typeof A!="object")throw new Mt("opts must be an object.");if(this[Lt]||this[RA])throw new li;if(this[yr])
throw new Wp;return this[Js](A,t)}catch(r){if(typeof t.onError!="function")throw new Mt("invalid onError method");return t.onError(r),!1}}};vl.exports=Qi});var fi=k((SU,xl)=>{"use strict";var Yt=0,hi=1e3,Bi=(hi>>1)-1,bA,Ii=Symbol("kFastTimer"),FA=[],Ci=-2,di=-1,Yl=0,_l=1;function pi(){Yt+=Bi;let e=0,A=FA.length;for(;e<
A;){let t=FA[e];t._state===Yl?(t._idleStart=Yt-Bi,t._state=_l):t._state===_l&&Yt>=t._idleStart+t._idleTimeout&&(t._state=di,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===di?(t._state=Ci,--A!==0&&(FA[e]=FA[A])):++e}FA.length=A,FA.length!==0&&Jl()}n(pi,"onTick");function Jl(){bA?bA.refresh():(clearTimeout(bA),bA=setTimeout(
pi,Bi),bA.unref&&bA.unref())}n(Jl,"refreshTimeout");var xs=class{static{n(this,"FastTimer")}[Ii]=!0;_state=Ci;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===Ci&&FA.push(this),(!bA||FA.length===1)&&Jl(),this._state=Yl}clear(){
this._state=di,this._idleStart=-1}};xl.exports={setTimeout(e,A,t){return A<=hi?setTimeout(e,A,t):new xs(e,A,t)},clearTimeout(e){e[Ii]?e.clear():clearTimeout(e)},
setFastTimeout(e,A,t){return new xs(e,A,t)},clearFastTimeout(e){e.clear()},now(){return Yt},tick(e=0){Yt+=e-hi+1,pi(),pi()},reset(){Yt=0,FA.length=0,clearTimeout(
bA),bA=null},kFastTimer:Ii}});var Dr=k((MU,ql)=>{"use strict";var Kp=y("node:net"),Hl=y("node:assert"),Pl=q(),{InvalidArgumentError:jp,ConnectTimeoutError:Xp}=ee(),Hs=fi();function Ol(){}n(Ol,
"noop");var wi,mi;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?mi=class{static{n(this,"WeakSessionCache")}constructor(A){
this._maxCachedSessions=A,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)
return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():
null}set(A,t){this._maxCachedSessions!==0&&(this._sessionCache.set(A,new WeakRef(t)),this._sessionRegistry.register(t,A))}}:mi=class{static{n(this,"SimpleSessio\
nCache")}constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,t){if(this._maxCachedSessions!==0){if(this.
_sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.delete(r)}this._sessionCache.set(A,t)}}};function $p({
allowH2:e,maxCachedSessions:A,socketPath:t,timeout:r,session:s,...o}){if(A!=null&&(!Number.isInteger(A)||A<0))throw new jp("maxCachedSessions must be a positive\
 integer or zero");let i={path:t,...o},a=new mi(A??100);return r=r??1e4,e=e??!1,n(function({hostname:g,host:l,protocol:u,port:Q,servername:d,localAddress:h,httpSocket:w},f){
let B;if(u==="https:"){wi||(wi=y("node:tls")),d=d||i.servername||Pl.getServerName(l)||null;let S=d||g;Hl(S);let T=s||a.get(S)||null;Q=Q||443,B=wi.connect({highWaterMark:16384,
...i,servername:d,session:T,localAddress:h,ALPNProtocols:e?["http/1.1","h2"]:["http/1.1"],socket:w,port:Q,host:g}),B.on("session",function(O){a.set(S,O)})}else Hl(
!w,"httpSocket can only be sent on TLS update"),Q=Q||80,B=Kp.connect({highWaterMark:64*1024,...i,localAddress:h,port:Q,host:g});if(i.keepAlive==null||i.keepAlive){
let S=i.keepAliveInitialDelay===void 0?6e4:i.keepAliveInitialDelay;B.setKeepAlive(!0,S)}let D=ef(new WeakRef(B),{timeout:r,hostname:g,port:Q});return B.setNoDelay(
!0).once(u==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),f){let S=f;f=null,S(null,this)}}).on("error",function(S){if(queueMicrotask(D),f){
let T=f;f=null,T(S)}}),B},"connect")}n($p,"buildConnector");var ef=process.platform==="win32"?(e,A)=>{if(!A.timeout)return Ol;let t=null,r=null,s=Hs.setFastTimeout(
()=>{t=setImmediate(()=>{r=setImmediate(()=>Vl(e.deref(),A))})},A.timeout);return()=>{Hs.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(e,A)=>{if(!A.
timeout)return Ol;let t=null,r=Hs.setFastTimeout(()=>{t=setImmediate(()=>{Vl(e.deref(),A)})},A.timeout);return()=>{Hs.clearFastTimeout(r),clearImmediate(t)}};function Vl(e,A){
if(e==null)return;let t="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,Pl.destroy(e,new Xp(t))}n(Vl,"onConnectTimeout");ql.exports=$p});var Wl=k(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.enumToMap=void 0;function Af(e){let A={};return Object.keys(e).forEach(t=>{let r=e[t];
typeof r=="number"&&(A[t]=r)}),A}n(Af,"enumToMap");Os.enumToMap=Af});var zl=k(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});b.SPECIAL_HEADERS=b.HEADER_STATE=b.MINOR=b.MAJOR=b.CONNECTION_TOKEN_CHARS=b.HEADER_CHARS=
b.TOKEN=b.STRICT_TOKEN=b.HEX=b.URL_CHAR=b.STRICT_URL_CHAR=b.USERINFO_CHARS=b.MARK=b.ALPHANUM=b.NUM=b.HEX_MAP=b.NUM_MAP=b.ALPHA=b.FINISH=b.H_METHOD_MAP=b.METHOD_MAP=
b.METHODS_RTSP=b.METHODS_ICE=b.METHODS_HTTP=b.METHODS=b.LENIENT_FLAGS=b.FLAGS=b.TYPE=b.ERROR=void 0;var tf=Wl(),rf;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="\
INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_V\
ERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
e[e.USER=24]="USER"})(rf=b.ERROR||(b.ERROR={}));var sf;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(sf=b.TYPE||(b.TYPE=
{}));var of;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(of=b.FLAGS||(b.FLAGS={}));var nf;(function(e){e[e.HEADERS=1]="HEADERS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=
4]="KEEP_ALIVE"})(nf=b.LENIENT_FLAGS||(b.LENIENT_FLAGS={}));var v;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="POST",e[e.
PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MO\
VE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=
18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-\
SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]="PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="\
MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUNCE",e[e.SETUP=
37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.
REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(v=b.METHODS||(b.METHODS={}));b.METHODS_HTTP=[v.DELETE,v.GET,v.HEAD,v.POST,v.PUT,v.CONNECT,
v.OPTIONS,v.TRACE,v.COPY,v.LOCK,v.MKCOL,v.MOVE,v.PROPFIND,v.PROPPATCH,v.SEARCH,v.UNLOCK,v.BIND,v.REBIND,v.UNBIND,v.ACL,v.REPORT,v.MKACTIVITY,v.CHECKOUT,v.MERGE,
v["M-SEARCH"],v.NOTIFY,v.SUBSCRIBE,v.UNSUBSCRIBE,v.PATCH,v.PURGE,v.MKCALENDAR,v.LINK,v.UNLINK,v.PRI,v.SOURCE];b.METHODS_ICE=[v.SOURCE];b.METHODS_RTSP=[v.OPTIONS,
v.DESCRIBE,v.ANNOUNCE,v.SETUP,v.PLAY,v.PAUSE,v.TEARDOWN,v.GET_PARAMETER,v.SET_PARAMETER,v.REDIRECT,v.RECORD,v.FLUSH,v.GET,v.POST];b.METHOD_MAP=tf.enumToMap(v);b.
H_METHOD_MAP={};Object.keys(b.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(b.H_METHOD_MAP[e]=b.METHOD_MAP[e])});var af;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=
1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(af=b.FINISH||(b.FINISH={}));b.ALPHA=[];for(let e=65;e<=90;e++)b.ALPHA.push(String.fromCharCode(e)),b.ALPHA.push(String.
fromCharCode(e+32));b.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};b.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};b.NUM=["0","1","2","3","4","5","6","7","8","9"];b.ALPHANUM=b.ALPHA.concat(b.NUM);b.MARK=["-","_",".","!","~","*","'","(",")"];b.USERINFO_CHARS=
b.ALPHANUM.concat(b.MARK).concat(["%",";",":","&","=","+","$",","]);b.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(b.ALPHANUM);b.URL_CHAR=b.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)b.URL_CHAR.push(e);
b.HEX=b.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);b.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(b.ALPHANUM);
b.TOKEN=b.STRICT_TOKEN.concat([" "]);b.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&b.HEADER_CHARS.push(e);b.CONNECTION_TOKEN_CHARS=b.HEADER_CHARS.filter(
e=>e!==44);b.MAJOR=b.NUM_MAP;b.MINOR=b.MAJOR;var Jt;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",
e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(Jt=b.HEADER_STATE||(b.HEADER_STATE={}));b.SPECIAL_HEADERS=
{connection:Jt.CONNECTION,"content-length":Jt.CONTENT_LENGTH,"proxy-connection":Jt.CONNECTION,"transfer-encoding":Jt.TRANSFER_ENCODING,upgrade:Jt.UPGRADE}});var yi=k((JU,Zl)=>{"use strict";var{Buffer:cf}=y("node:buffer");Zl.exports=cf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var jl=k((xU,Kl)=>{"use strict";var{Buffer:gf}=y("node:buffer");Kl.exports=gf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var kr=k((HU,ou)=>{"use strict";var Xl=["GET","HEAD","POST"],lf=new Set(Xl),uf=[101,204,205,304],$l=[301,302,303,307,308],Ef=new Set($l),eu=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Qf=new Set(eu),
Au=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],hf=new Set(Au),Bf=["follow","manual","error"],tu=["GET","HEAD","OPTIONS","TRACE"],If=new Set(tu),Cf=["navigate","same-origin","no-cors","cors"],df=["omit","\
same-origin","include"],pf=["default","no-store","reload","no-cache","force-cache","only-if-cached"],ff=["content-encoding","content-language","content-location",
"content-type","content-length"],wf=["half"],ru=["CONNECT","TRACE","TRACK"],mf=new Set(ru),su=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],yf=new Set(su);ou.exports={subresource:su,forbiddenMethods:ru,requestBodyHeader:ff,referrerPolicy:Au,requestRedirect:Bf,
requestMode:Cf,requestCredentials:df,requestCache:pf,redirectStatus:$l,corsSafeListedMethods:Xl,nullBodyStatus:uf,safeMethods:tu,badPorts:eu,requestDuplex:wf,subresourceSet:yf,
badPortsSet:Qf,redirectStatusSet:Ef,corsSafeListedMethodsSet:lf,safeMethodsSet:If,forbiddenMethodsSet:mf,referrerPolicySet:hf}});var ki=k((OU,nu)=>{"use strict";var Di=Symbol.for("undici.globalOrigin.1");function Df(){return globalThis[Di]}n(Df,"getGlobalOrigin");function kf(e){if(e===void 0){
Object.defineProperty(globalThis,Di,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="htt\
ps:")throw new TypeError(`Only http & https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,Di,{value:A,writable:!0,enumerable:!1,configurable:!1})}
n(kf,"setGlobalOrigin");nu.exports={getGlobalOrigin:Df,setGlobalOrigin:kf}});var _e=k((PU,Eu)=>{"use strict";var Ps=y("node:assert"),Rf=new TextEncoder,Rr=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,bf=/[\u000A\u000D\u0009\u0020]/,Ff=/[\u0009\u000A\u000C\u000D\u0020]/g,
Tf=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Sf(e){Ps(e.protocol==="data:");let A=cu(e,!0);A=A.slice(5);let t={position:0},r=xt(",",A,t),s=r.length;if(r=
vf(r,!0,!0),t.position>=A.length)return"failure";t.position++;let o=A.slice(s+1),i=gu(o);if(/;(\u0020){0,}base64$/i.test(r)){let c=uu(i);if(i=Nf(c),i==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let a=Ri(r);return a==="failure"&&(a=Ri("text\
/plain;charset=US-ASCII")),{mimeType:a,body:i}}n(Sf,"dataURLProcessor");function cu(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(
0,t.length-r);return!r&&t.endsWith("#")?s.slice(0,-1):s}n(cu,"URLSerializer");function qs(e,A,t){let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.position],
t.position++;return r}n(qs,"collectASequenceOfCodePoints");function xt(e,A,t){let r=A.indexOf(e,t.position),s=t.position;return r===-1?(t.position=A.length,A.slice(
s)):(t.position=r,A.slice(s,t.position))}n(xt,"collectASequenceOfCodePointsFast");function gu(e){let A=Rf.encode(e);return Uf(A)}n(gu,"stringPercentDecode");function iu(e){
return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}n(iu,"isHexCharByte");function au(e){return e>=48&&e<=57?e-48:(e&223)-55}n(au,"hexByteToNumber");function Uf(e){
let A=e.length,t=new Uint8Array(A),r=0;for(let s=0;s<A;++s){let o=e[s];o!==37?t[r++]=o:o===37&&!(iu(e[s+1])&&iu(e[s+2]))?t[r++]=37:(t[r++]=au(e[s+1])<<4|au(e[s+
2]),s+=2)}return A===r?t:t.subarray(0,r)}n(Uf,"percentDecode");function Ri(e){e=Vs(e,!0,!0);let A={position:0},t=xt("/",e,A);if(t.length===0||!Rr.test(t)||A.position>
e.length)return"failure";A.position++;let r=xt(";",e,A);if(r=Vs(r,!1,!0),r.length===0||!Rr.test(r))return"failure";let s=t.toLowerCase(),o=r.toLowerCase(),i={type:s,
subtype:o,parameters:new Map,essence:`${s}/${o}`};for(;A.position<e.length;){A.position++,qs(g=>bf.test(g),e,A);let a=qs(g=>g!==";"&&g!=="=",e,A);if(a=a.toLowerCase(),
A.position<e.length){if(e[A.position]===";")continue;A.position++}if(A.position>e.length)break;let c=null;if(e[A.position]==='"')c=lu(e,A,!0),xt(";",e,A);else if(c=
xt(";",e,A),c=Vs(c,!1,!0),c.length===0)continue;a.length!==0&&Rr.test(a)&&(c.length===0||Tf.test(c))&&!i.parameters.has(a)&&i.parameters.set(a,c)}return i}n(Ri,
"parseMIMEType");function Nf(e){e=e.replace(Ff,"");let A=e.length;if(A%4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.
test(e.length===A?e:e.substring(0,A)))return"failure";let t=Buffer.from(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}n(Nf,"forgivingBas\
e64");function lu(e,A,t){let r=A.position,s="";for(Ps(e[A.position]==='"'),A.position++;s+=qs(i=>i!=='"'&&i!=="\\",e,A),!(A.position>=e.length);){let o=e[A.position];
if(A.position++,o==="\\"){if(A.position>=e.length){s+="\\";break}s+=e[A.position],A.position++}else{Ps(o==='"');break}}return t?s:e.slice(r,A.position)}n(lu,"co\
llectAnHTTPQuotedString");function Gf(e){Ps(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[s,o]of A.entries())r+=";",r+=s,r+="=",Rr.test(o)||(o=o.replace(
/(\\|")/g,"\\$1"),o='"'+o,o+='"'),r+=o;return r}n(Gf,"serializeAMimeType");function Mf(e){return e===13||e===10||e===9||e===32}n(Mf,"isHTTPWhiteSpace");function Vs(e,A=!0,t=!0){
return bi(e,A,t,Mf)}n(Vs,"removeHTTPWhitespace");function Lf(e){return e===13||e===10||e===9||e===12||e===32}n(Lf,"isASCIIWhitespace");function vf(e,A=!0,t=!0){
return bi(e,A,t,Lf)}n(vf,"removeASCIIWhitespace");function bi(e,A,t,r){let s=0,o=e.length-1;if(A)for(;s<e.length&&r(e.charCodeAt(s));)s++;if(t)for(;o>0&&r(e.charCodeAt(
o));)o--;return s===0&&o===e.length-1?e:e.slice(s,o+1)}n(bi,"removeChars");function uu(e){let A=e.length;if(65535>A)return String.fromCharCode.apply(null,e);let t="",
r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return t}n(uu,"isomorphicDecode");function _f(e){switch(e.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"\
text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscri\
pt":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"\
image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.
endsWith("+xml")?"application/xml":""}n(_f,"minimizeSupportedMimeType");Eu.exports={dataURLProcessor:Sf,URLSerializer:cu,collectASequenceOfCodePoints:qs,collectASequenceOfCodePointsFast:xt,
stringPercentDecode:gu,parseMIMEType:Ri,collectAnHTTPQuotedString:lu,serializeAMimeType:Gf,removeChars:bi,removeHTTPWhitespace:Vs,minimizeSupportedMimeType:_f,HTTP_TOKEN_CODEPOINTS:Rr,
isomorphicDecode:uu}});var ye=k((WU,Qu)=>{"use strict";var{types:QA,inspect:Yf}=y("node:util"),{markAsUncloneable:Jf}=y("node:worker_threads"),{toUSVString:xf}=q(),R={};R.converters={};
R.util={};R.errors={};R.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)};R.errors.conversionFailed=function(e){let A=e.types.length===
1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;return R.errors.exception({header:e.prefix,message:t})};R.errors.invalidArgument=
function(e){return R.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})};R.brandCheck=function(e,A,t){if(t?.strict!==!1){if(!(e instanceof
A)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(e?.[Symbol.toStringTag]!==A.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};R.argumentLengthCheck=function({length:e},A,t){if(e<A)throw R.errors.exception({message:`${A} argument${A!==
1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})};R.illegalConstructor=function(){throw R.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};R.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"Object"}};R.util.markAsUncloneable=Jf||
(()=>{});R.util.ConvertToInt=function(e,A,t,r){let s,o;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?o=0:o=Math.pow(-2,53)+1):t==="unsigned"?(o=0,s=Math.pow(2,A)-1):
(o=Math.pow(-2,A)-1,s=Math.pow(2,A-1)-1);let i=Number(e);if(i===0&&(i=0),r?.enforceRange===!0){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)
throw R.errors.exception({header:"Integer conversion",message:`Could not convert ${R.util.Stringify(e)} to an integer.`});if(i=R.util.IntegerPart(i),i<o||i>s)throw R.
errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${i}.`});return i}return!Number.isNaN(i)&&r?.clamp===!0?(i=Math.min(
Math.max(i,o),s),Math.floor(i)%2===0?i=Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=R.util.IntegerPart(i),i=i%Math.pow(2,A),t==="signed"&&i>=Math.pow(2,A)-1?i-Math.pow(2,A):i)};R.util.IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<
0?-1*A:A};R.util.Stringify=function(e){switch(R.util.Type(e)){case"Symbol":return`Symbol(${e.description})`;case"Object":return Yf(e);case"String":return`"${e}"`;default:
return`${e}`}};R.sequenceConverter=function(e){return(A,t,r,s)=>{if(R.util.Type(A)!=="Object")throw R.errors.exception({header:t,message:`${r} (${R.util.Stringify(
A)}) is not iterable.`});let o=typeof s=="function"?s():A?.[Symbol.iterator]?.(),i=[],a=0;if(o===void 0||typeof o.next!="function")throw R.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:c,value:g}=o.next();if(c)break;i.push(e(g,t,`${r}[${a++}]`))}return i}};R.recordConverter=function(e,A){return(t,r,s)=>{
if(R.util.Type(t)!=="Object")throw R.errors.exception({header:r,message:`${s} ("${R.util.Type(t)}") is not an Object.`});let o={};if(!QA.isProxy(t)){let a=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let c of a){let g=e(c,r,s),l=A(t[c],r,s);o[g]=l}return o}let i=Reflect.ownKeys(t);for(let a of i)
if(Reflect.getOwnPropertyDescriptor(t,a)?.enumerable){let g=e(a,r,s),l=A(t[a],r,s);o[g]=l}return o}};R.interfaceConverter=function(e){return(A,t,r,s)=>{if(s?.strict!==
!1&&!(A instanceof e))throw R.errors.exception({header:t,message:`Expected ${r} ("${R.util.Stringify(A)}") to be an instance of ${e.name}.`});return A}};R.dictionaryConverter=
function(e){return(A,t,r)=>{let s=R.util.Type(A),o={};if(s==="Null"||s==="Undefined")return o;if(s!=="Object")throw R.errors.exception({header:t,message:`Expect\
ed ${A} to be one of: Null, Undefined, Object.`});for(let i of e){let{key:a,defaultValue:c,required:g,converter:l}=i;if(g===!0&&!Object.hasOwn(A,a))throw R.errors.
exception({header:t,message:`Missing required key "${a}".`});let u=A[a],Q=Object.hasOwn(i,"defaultValue");if(Q&&u!==null&&(u??=c()),g||Q||u!==void 0){if(u=l(u,t,
`${r}.${a}`),i.allowedValues&&!i.allowedValues.includes(u))throw R.errors.exception({header:t,message:`${u} is not an accepted type. Expected one of ${i.allowedValues.
join(", ")}.`});o[a]=u}}return o}};R.nullableConverter=function(e){return(A,t,r)=>A===null?A:e(A,t,r)};R.converters.DOMString=function(e,A,t,r){if(e===null&&r?.
legacyNullToEmptyString)return"";if(typeof e=="symbol")throw R.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(e)};R.converters.ByteString=function(e,A,t){let r=R.converters.DOMString(e,A,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};R.converters.
USVString=xf;R.converters.boolean=function(e){return!!e};R.converters.any=function(e){return e};R.converters["long long"]=function(e,A,t){return R.util.ConvertToInt(
e,64,"signed",void 0,A,t)};R.converters["unsigned long long"]=function(e,A,t){return R.util.ConvertToInt(e,64,"unsigned",void 0,A,t)};R.converters["unsigned lon\
g"]=function(e,A,t){return R.util.ConvertToInt(e,32,"unsigned",void 0,A,t)};R.converters["unsigned short"]=function(e,A,t,r){return R.util.ConvertToInt(e,16,"un\
signed",r,A,t)};R.converters.ArrayBuffer=function(e,A,t,r){if(R.util.Type(e)!=="Object"||!QA.isAnyArrayBuffer(e))throw R.errors.conversionFailed({prefix:A,argument:`${t}\
 ("${R.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&QA.isSharedArrayBuffer(e))throw R.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(e.resizable||e.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};
R.converters.TypedArray=function(e,A,t,r,s){if(R.util.Type(e)!=="Object"||!QA.isTypedArray(e)||e.constructor.name!==A.name)throw R.errors.conversionFailed({prefix:t,
argument:`${r} ("${R.util.Stringify(e)}")`,types:[A.name]});if(s?.allowShared===!1&&QA.isSharedArrayBuffer(e.buffer))throw R.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return e};R.converters.DataView=function(e,A,t,r){if(R.util.Type(e)!=="Object"||!QA.isDataView(e))throw R.errors.exception({header:A,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&QA.isSharedArrayBuffer(e.buffer))throw R.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(e.buffer.resizable||e.buffer.growable)throw R.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};R.converters.
BufferSource=function(e,A,t,r){if(QA.isAnyArrayBuffer(e))return R.converters.ArrayBuffer(e,A,t,{...r,allowShared:!1});if(QA.isTypedArray(e))return R.converters.
TypedArray(e,e.constructor,A,t,{...r,allowShared:!1});if(QA.isDataView(e))return R.converters.DataView(e,A,t,{...r,allowShared:!1});throw R.errors.conversionFailed(
{prefix:A,argument:`${t} ("${R.util.Stringify(e)}")`,types:["BufferSource"]})};R.converters["sequence<ByteString>"]=R.sequenceConverter(R.converters.ByteString);
R.converters["sequence<sequence<ByteString>>"]=R.sequenceConverter(R.converters["sequence<ByteString>"]);R.converters["record<ByteString, ByteString>"]=R.recordConverter(
R.converters.ByteString,R.converters.ByteString);Qu.exports={webidl:R}});var Ke=k((zU,bu)=>{"use strict";var{Transform:Hf}=y("node:stream"),hu=y("node:zlib"),{redirectStatusSet:Of,referrerPolicySet:Vf,badPortsSet:Pf}=kr(),{getGlobalOrigin:Bu}=ki(),
{collectASequenceOfCodePoints:nt,collectAnHTTPQuotedString:qf,removeChars:Wf,parseMIMEType:zf}=_e(),{performance:Zf}=y("node:perf_hooks"),{isBlobLike:Kf,ReadableStreamFrom:jf,
isValidHTTPToken:Iu,normalizedMethodRecordsBase:Xf}=q(),it=y("node:assert"),{isUint8Array:$f}=y("node:util/types"),{webidl:br}=ye(),Cu=[],zs;try{zs=y("node:crypto");
let e=["sha256","sha384","sha512"];Cu=zs.getHashes().filter(A=>e.includes(A))}catch{}function du(e){let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}
n(du,"responseURL");function ew(e,A){if(!Of.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==null&&fu(t)&&(pu(t)||(t=Aw(t)),t=new URL(
t,du(e))),t&&!t.hash&&(t.hash=A),t}n(ew,"responseLocationURL");function pu(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}
n(pu,"isValidEncodedURL");function Aw(e){return Buffer.from(e,"binary").toString("utf8")}n(Aw,"normalizeBinaryStringToUtf8");function Tr(e){return e.urlList[e.urlList.
length-1]}n(Tr,"requestCurrentURL");function tw(e){let A=Tr(e);return ku(A)&&Pf.has(A.port)?"blocked":"allowed"}n(tw,"requestBadPort");function rw(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}n(rw,"isErrorLike");function sw(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);
if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}n(sw,"isValidReasonPhrase");var ow=Iu;function fu(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]===
"	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}n(fu,"isValidHeaderValue");function nw(e,A){let{headersList:t}=A,r=(t.get("referrer-policy",!0)??"").split(","),s="";
if(r.length>0)for(let o=r.length;o!==0;o--){let i=r[o-1].trim();if(Vf.has(i)){s=i;break}}s!==""&&(e.referrerPolicy=s)}n(nw,"setRequestReferrerPolicyOnRedirect");
function iw(){return"allowed"}n(iw,"crossOriginResourcePolicyCheck");function aw(){return"success"}n(aw,"corsCheck");function cw(){return"success"}n(cw,"TAOChec\
k");function gw(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}n(gw,"appendFetchMetadata");function lw(e){let A=e.origin;if(!(A==="client"||A===
void 0)){if(e.responseTainting==="cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"\
no-referrer":A=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&Ti(e.origin)&&!Ti(Tr(e))&&(A=null);
break;case"same-origin":Zs(e,Tr(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}n(lw,"appendRequestOriginHeader");function Ht(e,A){return e}n(
Ht,"coarsenTime");function uw(e,A,t){return!e?.startTime||e.startTime<A?{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,
secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Ht(e.domainLookupStartTime,t),domainLookupEndTime:Ht(e.domainLookupEndTime,
t),connectionStartTime:Ht(e.connectionStartTime,t),connectionEndTime:Ht(e.connectionEndTime,t),secureConnectionStartTime:Ht(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.
ALPNNegotiatedProtocol}}n(uw,"clampAndCoarsenConnectionTimingInfo");function Ew(e){return Ht(Zf.now(),e)}n(Ew,"coarsenedSharedCurrentTime");function Qw(e){return{
startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}n(Qw,"createOpaqueTimingInfo");function wu(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}n(wu,"makePolicyContainer");function hw(e){return{referrerPolicy:e.referrerPolicy}}n(hw,"clonePolicyContainer");
function Bw(e){let A=e.referrerPolicy;it(A);let t=null;if(e.referrer==="client"){let a=Bu();if(!a||a.origin==="null")return"no-referrer";t=new URL(a)}else e.referrer instanceof
URL&&(t=e.referrer);let r=Fi(t),s=Fi(t,!0);r.toString().length>4096&&(r=s);let o=Zs(e,r),i=Fr(r)&&!Fr(e.url);switch(A){case"origin":return s??Fi(t,!0);case"unsa\
fe-url":return r;case"same-origin":return o?s:"no-referrer";case"origin-when-cross-origin":return o?r:s;case"strict-origin-when-cross-origin":{let a=Tr(e);return Zs(
r,a)?r:Fr(r)&&!Fr(a)?"no-referrer":s}default:return i?"no-referrer":s}}n(Bw,"determineRequestsReferrer");function Fi(e,A){return it(e instanceof URL),e=new URL(
e),e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-referrer":(e.username="",e.password="",e.hash="",A&&(e.pathname="",e.search=""),e)}n(Fi,
"stripURLForReferrer");function Fr(e){if(!(e instanceof URL))return!1;if(e.href==="about:blank"||e.href==="about:srcdoc"||e.protocol==="data:"||e.protocol==="fi\
le:")return!0;return A(e.origin);function A(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(r.hostname)||r.hostname==="localhost"||r.hostname.includes("localhost.")||r.hostname.endsWith(".localhost"))}}n(Fr,"isURLPotentiallyTrustworthy");function Iw(e,A){
if(zs===void 0)return!0;let t=mu(A);if(t==="no metadata"||t.length===0)return!0;let r=dw(t),s=pw(t,r);for(let o of s){let i=o.algo,a=o.hash,c=zs.createHash(i).update(
e).digest("base64");if(c[c.length-1]==="="&&(c[c.length-2]==="="?c=c.slice(0,-2):c=c.slice(0,-1)),fw(c,a))return!0}return!1}n(Iw,"bytesMatch");var Cw=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function mu(e){let A=[],t=!0;for(let r of e.split(" ")){t=!1;let s=Cw.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let o=s.groups.algo.
toLowerCase();Cu.includes(o)&&A.push(s.groups)}return t===!0?"no metadata":A}n(mu,"parseMetadata");function dw(e){let A=e[0].algo;if(A[3]==="5")return A;for(let t=1;t<
e.length;++t){let r=e[t];if(r.algo[3]==="5"){A="sha512";break}else{if(A[3]==="3")continue;r.algo[3]==="3"&&(A="sha384")}}return A}n(dw,"getStrongestMetadata");function pw(e,A){
if(e.length===1)return e;let t=0;for(let r=0;r<e.length;++r)e[r].algo===A&&(e[t++]=e[r]);return e.length=t,e}n(pw,"filterMetadataListByAlgorithm");function fw(e,A){
if(e.length!==A.length)return!1;for(let t=0;t<e.length;++t)if(e[t]!==A[t]){if(e[t]==="+"&&A[t]==="-"||e[t]==="/"&&A[t]==="_")continue;return!1}return!0}n(fw,"co\
mpareBase64Mixed");function ww(e){}n(ww,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function Zs(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===
A.protocol&&e.hostname===A.hostname&&e.port===A.port}n(Zs,"sameOrigin");function mw(){let e,A;return{promise:new Promise((r,s)=>{e=r,A=s}),resolve:e,reject:A}}n(
mw,"createDeferredPromise");function yw(e){return e.controller.state==="aborted"}n(yw,"isAborted");function Dw(e){return e.controller.state==="aborted"||e.controller.
state==="terminated"}n(Dw,"isCancelled");function kw(e){return Xf[e.toLowerCase()]??e}n(kw,"normalizeMethod");function Rw(e){let A=JSON.stringify(e);if(A===void 0)
throw new TypeError("Value is not JSON serializable");return it(typeof A=="string"),A}n(Rw,"serializeJavascriptValueToJSONString");var bw=Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]()));function yu(e,A,t=0,r=1){class s{static{n(this,"FastIterableIterator")}#e;#A;#t;constructor(i,a){this.#e=i,this.#A=
a,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${e} I\
terator.`);let i=this.#t,a=this.#e[A],c=a.length;if(i>=c)return{value:void 0,done:!0};let{[t]:g,[r]:l}=a[i];this.#t=i+1;let u;switch(this.#A){case"key":u=g;break;case"\
value":u=l;break;case"key+value":u=[g,l];break}return{value:u,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,bw),Object.defineProperties(
s.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(o,i){
return new s(o,i)}}n(yu,"createIterator");function Fw(e,A,t,r=0,s=1){let o=yu(e,t,r,s),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.
brandCheck(this,A),o(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.brandCheck(this,A),o(this,"value")},"v\
alues")},entries:{writable:!0,enumerable:!0,configurable:!0,value:n(function(){return br.brandCheck(this,A),o(this,"key+value")},"entries")},forEach:{writable:!0,
enumerable:!0,configurable:!0,value:n(function(c,g=globalThis){if(br.brandCheck(this,A),br.argumentLengthCheck(arguments,1,`${e}.forEach`),typeof c!="function")
throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:l,1:u}of o(this,"key+value"))c.call(g,u,l,this)},
"forEach")}};return Object.defineProperties(A.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:i.entries.value}})}n(Fw,"iterat\
orMixin");async function Tw(e,A,t){let r=A,s=t,o;try{o=e.stream.getReader()}catch(i){s(i);return}try{r(await Du(o))}catch(i){s(i)}}n(Tw,"fullyReadBody");function Sw(e){
return e instanceof ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}n(Sw,"isReadableStreamLike");function Uw(e){try{e.close(),
e.byobRequest?.respond(0)}catch(A){if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}n(Uw,
"readableStreamClose");var Nw=/[^\x00-\xFF]/;function Ws(e){return it(!Nw.test(e)),e}n(Ws,"isomorphicEncode");async function Du(e){let A=[],t=0;for(;;){let{done:r,
value:s}=await e.read();if(r)return Buffer.concat(A,t);if(!$f(s))throw new TypeError("Received non-Uint8Array chunk");A.push(s),t+=s.length}}n(Du,"readAllBytes");
function Gw(e){it("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}n(Gw,"urlIsLocal");function Ti(e){return typeof e=="string"&&e[5]===
":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}n(Ti,"urlHasHttpsScheme");function ku(e){it("protocol"in e);let A=e.protocol;
return A==="http:"||A==="https:"}n(ku,"urlIsHttpHttpsScheme");function Mw(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(A&&nt(c=>c===
"	"||c===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,A&&nt(c=>c==="	"||c===" ",t,r);let s=nt(c=>{let g=c.charCodeAt(0);return g>=48&&g<=
57},t,r),o=s.length?Number(s):null;if(A&&nt(c=>c==="	"||c===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&nt(c=>c==="	"||c===" ",t,r);let i=nt(
c=>{let g=c.charCodeAt(0);return g>=48&&g<=57},t,r),a=i.length?Number(i):null;return r.position<t.length||a===null&&o===null||o>a?"failure":{rangeStartValue:o,rangeEndValue:a}}
n(Mw,"simpleRangeHeaderValue");function Lw(e,A,t){let r="bytes ";return r+=Ws(`${e}`),r+="-",r+=Ws(`${A}`),r+="/",r+=Ws(`${t}`),r}n(Lw,"buildContentRange");var Si=class extends Hf{static{
n(this,"InflateStream")}#e;constructor(A){super(),this.#e=A}_transform(A,t,r){if(!this._inflateStream){if(A.length===0){r();return}this._inflateStream=(A[0]&15)===
8?hu.createInflate(this.#e):hu.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
A()}};function vw(e){return new Si(e)}n(vw,"createInflate");function _w(e){let A=null,t=null,r=null,s=Ru("content-type",e);if(s===null)return"failure";for(let o of s){
let i=zf(o);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("charset")),t=r.essence):!r.parameters.
has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}n(_w,"extractMimeType");function Yw(e){let A=e,t={position:0},r=[],s="";for(;t.position<
A.length;){if(s+=nt(o=>o!=='"'&&o!==",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=qf(A,t),t.position<A.length)continue}else it(A.charCodeAt(
t.position)===44),t.position++;s=Wf(s,!0,!0,o=>o===9||o===32),r.push(s),s=""}return r}n(Yw,"gettingDecodingSplitting");function Ru(e,A){let t=A.get(e,!0);return t===
null?null:Yw(t)}n(Ru,"getDecodeSplit");var Jw=new TextDecoder;function xw(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),Jw.decode(
e))}n(xw,"utf8DecodeBytes");var Ui=class{static{n(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return Bu()}get origin(){return this.baseUrl?.origin}policyContainer=wu()},
Ni=class{static{n(this,"EnvironmentSettingsObject")}settingsObject=new Ui},Hw=new Ni;bu.exports={isAborted:yw,isCancelled:Dw,isValidEncodedURL:pu,createDeferredPromise:mw,
ReadableStreamFrom:jf,tryUpgradeRequestToAPotentiallyTrustworthyURL:ww,clampAndCoarsenConnectionTimingInfo:uw,coarsenedSharedCurrentTime:Ew,determineRequestsReferrer:Bw,
makePolicyContainer:wu,clonePolicyContainer:hw,appendFetchMetadata:gw,appendRequestOriginHeader:lw,TAOCheck:cw,corsCheck:aw,crossOriginResourcePolicyCheck:iw,createOpaqueTimingInfo:Qw,
setRequestReferrerPolicyOnRedirect:nw,isValidHTTPToken:Iu,requestBadPort:tw,requestCurrentURL:Tr,responseURL:du,responseLocationURL:ew,isBlobLike:Kf,isURLPotentiallyTrustworthy:Fr,
isValidReasonPhrase:sw,sameOrigin:Zs,normalizeMethod:kw,serializeJavascriptValueToJSONString:Rw,iteratorMixin:Fw,createIterator:yu,isValidHeaderName:ow,isValidHeaderValue:fu,
isErrorLike:rw,fullyReadBody:Tw,bytesMatch:Iw,isReadableStreamLike:Sw,readableStreamClose:Uw,isomorphicEncode:Ws,urlIsLocal:Gw,urlHasHttpsScheme:Ti,urlIsHttpHttpsScheme:ku,
readAllBytes:Du,simpleRangeHeaderValue:Mw,buildContentRange:Lw,parseMetadata:mu,createInflate:vw,extractMimeType:_w,getDecodeSplit:Ru,utf8DecodeBytes:xw,environmentSettingsObject:Hw}});var YA=k((KU,Fu)=>{"use strict";Fu.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Mi=k((jU,Tu)=>{"use strict";var{Blob:Ow,File:Vw}=y("node:buffer"),{kState:TA}=YA(),{webidl:hA}=ye(),Gi=class e{static{n(this,"FileLike")}constructor(A,t,r={}){
let s=t,o=r.type,i=r.lastModified??Date.now();this[TA]={blobLike:A,name:s,type:o,lastModified:i}}stream(...A){return hA.brandCheck(this,e),this[TA].blobLike.stream(
...A)}arrayBuffer(...A){return hA.brandCheck(this,e),this[TA].blobLike.arrayBuffer(...A)}slice(...A){return hA.brandCheck(this,e),this[TA].blobLike.slice(...A)}text(...A){
return hA.brandCheck(this,e),this[TA].blobLike.text(...A)}get size(){return hA.brandCheck(this,e),this[TA].blobLike.size}get type(){return hA.brandCheck(this,e),
this[TA].blobLike.type}get name(){return hA.brandCheck(this,e),this[TA].name}get lastModified(){return hA.brandCheck(this,e),this[TA].lastModified}get[Symbol.toStringTag](){
return"File"}};hA.converters.Blob=hA.interfaceConverter(Ow);function Pw(e){return e instanceof Vw||e&&(typeof e.stream=="function"||typeof e.arrayBuffer=="funct\
ion")&&e[Symbol.toStringTag]==="File"}n(Pw,"isFileLike");Tu.exports={FileLike:Gi,isFileLike:Pw}});var Ur=k(($U,Mu)=>{"use strict";var{isBlobLike:Ks,iteratorMixin:qw}=Ke(),{kState:be}=YA(),{kEnumerableProperty:Ot}=q(),{FileLike:Su,isFileLike:Ww}=Mi(),{webidl:re}=ye(),
{File:Gu}=y("node:buffer"),Uu=y("node:util"),Nu=globalThis.File??Gu,Sr=class e{static{n(this,"FormData")}constructor(A){if(re.util.markAsUncloneable(this),A!==void 0)
throw re.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[be]=[]}append(A,t,r=void 0){re.brandCheck(this,
e);let s="FormData.append";if(re.argumentLengthCheck(arguments,2,s),arguments.length===3&&!Ks(t))throw new TypeError("Failed to execute 'append' on 'FormData': \
parameter 2 is not of type 'Blob'");A=re.converters.USVString(A,s,"name"),t=Ks(t)?re.converters.Blob(t,s,"value",{strict:!1}):re.converters.USVString(t,s,"value"),
r=arguments.length===3?re.converters.USVString(r,s,"filename"):void 0;let o=Li(A,t,r);this[be].push(o)}delete(A){re.brandCheck(this,e);let t="FormData.delete";re.
argumentLengthCheck(arguments,1,t),A=re.converters.USVString(A,t,"name"),this[be]=this[be].filter(r=>r.name!==A)}get(A){re.brandCheck(this,e);let t="FormData.ge\
t";re.argumentLengthCheck(arguments,1,t),A=re.converters.USVString(A,t,"name");let r=this[be].findIndex(s=>s.name===A);return r===-1?null:this[be][r].value}getAll(A){
re.brandCheck(this,e);let t="FormData.getAll";return re.argumentLengthCheck(arguments,1,t),A=re.converters.USVString(A,t,"name"),this[be].filter(r=>r.name===A).
map(r=>r.value)}has(A){re.brandCheck(this,e);let t="FormData.has";return re.argumentLengthCheck(arguments,1,t),A=re.converters.USVString(A,t,"name"),this[be].findIndex(
r=>r.name===A)!==-1}set(A,t,r=void 0){re.brandCheck(this,e);let s="FormData.set";if(re.argumentLengthCheck(arguments,2,s),arguments.length===3&&!Ks(t))throw new TypeError(
"Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");A=re.converters.USVString(A,s,"name"),t=Ks(t)?re.converters.Blob(t,s,"name",{strict:!1}):
re.converters.USVString(t,s,"name"),r=arguments.length===3?re.converters.USVString(r,s,"name"):void 0;let o=Li(A,t,r),i=this[be].findIndex(a=>a.name===A);i!==-1?
this[be]=[...this[be].slice(0,i),o,...this[be].slice(i+1).filter(a=>a.name!==A)]:this[be].push(o)}[Uu.inspect.custom](A,t){let r=this[be].reduce((o,i)=>(o[i.name]?
Array.isArray(o[i.name])?o[i.name].push(i.value):o[i.name]=[o[i.name],i.value]:o[i.name]=i.value,o),{__proto__:null});t.depth??=A,t.colors??=!0;let s=Uu.formatWithOptions(
t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}};qw("FormData",Sr,be,"name","value");Object.defineProperties(Sr.prototype,{append:Ot,delete:Ot,get:Ot,getAll:Ot,
has:Ot,set:Ot,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Li(e,A,t){if(typeof A!="string"){if(Ww(A)||(A=A instanceof Blob?new Nu([A],"blo\
b",{type:A.type}):new Su(A,"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.lastModified};A=A instanceof Gu?new Nu([A],t,r):new Su(A,t,r)}}return{
name:e,value:A}}n(Li,"makeEntry");Mu.exports={FormData:Sr,makeEntry:Li}});var xu=k((AN,Ju)=>{"use strict";var{isUSVString:Lu,bufferToLowerCasedHeaderName:zw}=q(),{utf8DecodeBytes:Zw}=Ke(),{HTTP_TOKEN_CODEPOINTS:Kw,isomorphicDecode:vu}=_e(),
{isFileLike:jw}=Mi(),{makeEntry:Xw}=Ur(),js=y("node:assert"),{File:$w}=y("node:buffer"),em=globalThis.File??$w,Am=Buffer.from('form-data; name="'),_u=Buffer.from(
"; filename"),tm=Buffer.from("--"),rm=Buffer.from(`--\r
`);function sm(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}n(sm,"isAsciiString");function om(e){let A=e.length;if(A<27||A>70)return!1;
for(let t=0;t<A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}n(om,"validateBoundary");function nm(e,A){
js(A!=="failure"&&A.essence==="multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],o={
position:0};for(;e[o.position]===13&&e[o.position+1]===10;)o.position+=2;let i=e.length;for(;e[i-1]===10&&e[i-2]===13;)i-=2;for(i!==e.length&&(e=e.subarray(0,i));;){
if(e.subarray(o.position,o.position+r.length).equals(r))o.position+=r.length;else return"failure";if(o.position===e.length-2&&Xs(e,tm,o)||o.position===e.length-
4&&Xs(e,rm,o))return s;if(e[o.position]!==13||e[o.position+1]!==10)return"failure";o.position+=2;let a=im(e,o);if(a==="failure")return"failure";let{name:c,filename:g,
contentType:l,encoding:u}=a;o.position+=2;let Q;{let h=e.indexOf(r.subarray(2),o.position);if(h===-1)return"failure";Q=e.subarray(o.position,h-4),o.position+=Q.
length,u==="base64"&&(Q=Buffer.from(Q.toString(),"base64"))}if(e[o.position]!==13||e[o.position+1]!==10)return"failure";o.position+=2;let d;g!==null?(l??="text/\
plain",sm(l)||(l=""),d=new em([Q],g,{type:l})):d=Zw(Buffer.from(Q)),js(Lu(c)),js(typeof d=="string"&&Lu(d)||jw(d)),s.push(Xw(c,d,g))}}n(nm,"multipartFormDataPar\
ser");function im(e,A){let t=null,r=null,s=null,o=null;for(;;){if(e[A.position]===13&&e[A.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,
encoding:o};let i=Vt(a=>a!==10&&a!==13&&a!==58,e,A);if(i=vi(i,!0,!0,a=>a===9||a===32),!Kw.test(i.toString())||e[A.position]!==58)return"failure";switch(A.position++,
Vt(a=>a===32||a===9,e,A),zw(i)){case"content-disposition":{if(t=r=null,!Xs(e,Am,A)||(A.position+=17,t=Yu(e,A),t===null))return"failure";if(Xs(e,_u,A)){let a=A.position+
_u.length;if(e[a]===42&&(A.position+=1,a+=1),e[a]!==61||e[a+1]!==34||(A.position+=12,r=Yu(e,A),r===null))return"failure"}break}case"content-type":{let a=Vt(c=>c!==
10&&c!==13,e,A);a=vi(a,!1,!0,c=>c===9||c===32),s=vu(a);break}case"content-transfer-encoding":{let a=Vt(c=>c!==10&&c!==13,e,A);a=vi(a,!1,!0,c=>c===9||c===32),o=vu(
a);break}default:Vt(a=>a!==10&&a!==13,e,A)}if(e[A.position]!==13&&e[A.position+1]!==10)return"failure";A.position+=2}}n(im,"parseMultipartFormDataHeaders");function Yu(e,A){
js(e[A.position-1]===34);let t=Vt(r=>r!==10&&r!==13&&r!==34,e,A);return e[A.position]!==34?null:(A.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}n(Yu,"parseMultipartFormDataName");function Vt(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(
t.position,t.position=r)}n(Vt,"collectASequenceOfBytes");function vi(e,A,t,r){let s=0,o=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;o>0&&r(e[o]);)o--;
return s===0&&o===e.length-1?e:e.subarray(s,o+1)}n(vi,"removeChars");function Xs(e,A,t){if(e.length<A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+
r])return!1;return!0}n(Xs,"bufferStartsWith");Ju.exports={multipartFormDataParser:nm,validateBoundary:om}});var Wt=k((rN,ju)=>{"use strict";var Nr=q(),{ReadableStreamFrom:am,isBlobLike:Hu,isReadableStreamLike:cm,readableStreamClose:gm,createDeferredPromise:lm,fullyReadBody:um,
extractMimeType:Em,utf8DecodeBytes:Pu}=Ke(),{FormData:Ou}=Ur(),{kState:qt}=YA(),{webidl:Qm}=ye(),{Blob:hm}=y("node:buffer"),_i=y("node:assert"),{isErrored:qu,isDisturbed:Bm}=y("node:stream"),
{isArrayBuffer:Im}=y("node:util/types"),{serializeAMimeType:Cm}=_e(),{multipartFormDataParser:dm}=xu(),Yi;try{let e=y("node:crypto");Yi=n(A=>e.randomInt(0,A),"r\
andom")}catch{Yi=n(e=>Math.floor(Math.random(e)),"random")}var $s=new TextEncoder;function pm(){}n(pm,"noop");var Wu=globalThis.FinalizationRegistry&&process.version.
indexOf("v18")!==0,zu;Wu&&(zu=new FinalizationRegistry(e=>{let A=e.deref();A&&!A.locked&&!Bm(A)&&!qu(A)&&A.cancel("Response object has been garbage collected").
catch(pm)}));function Zu(e,A=!1){let t=null;e instanceof ReadableStream?t=e:Hu(e)?t=e.stream():t=new ReadableStream({async pull(c){let g=typeof s=="string"?$s.encode(
s):s;g.byteLength&&c.enqueue(g),queueMicrotask(()=>gm(c))},start(){},type:"bytes"}),_i(cm(t));let r=null,s=null,o=null,i=null;if(typeof e=="string")s=e,i="text/\
plain;charset=UTF-8";else if(e instanceof URLSearchParams)s=e.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(Im(e))s=new Uint8Array(e.slice());else if(ArrayBuffer.
isView(e))s=new Uint8Array(e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength));else if(Nr.isFormDataLike(e)){let c=`----formdata-undici-0${`${Yi(1e11)}`.padStart(
11,"0")}`,g=`--${c}\r
Content-Disposition: form-data`;let l=n(f=>f.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),u=n(f=>f.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),Q=[],d=new Uint8Array([13,10]);o=0;let h=!1;for(let[f,B]of e)if(typeof B=="string"){let D=$s.encode(g+`; name="${l(u(f))}"\r
\r
${u(B)}\r
`);Q.push(D),o+=D.byteLength}else{let D=$s.encode(`${g}; name="${l(u(f))}"`+(B.name?`; filename="${l(B.name)}"`:"")+`\r
Content-Type: ${B.type||"application/octet-stream"}\r
\r
`);Q.push(D,B,d),typeof B.size=="number"?o+=D.byteLength+B.size+d.byteLength:h=!0}let w=$s.encode(`--${c}--\r
`);Q.push(w),o+=w.byteLength,h&&(o=null),s=e,r=n(async function*(){for(let f of Q)f.stream?yield*f.stream():yield f},"action"),i=`multipart/form-data; boundary=${c}`}else if(Hu(
e))s=e,o=e.size,e.type&&(i=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(Nr.isDisturbed(e)||e.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=e instanceof ReadableStream?e:am(e)}if((typeof s=="string"||Nr.isBuffer(s))&&(o=Buffer.byteLength(s)),
r!=null){let c;t=new ReadableStream({async start(){c=r(e)[Symbol.asyncIterator]()},async pull(g){let{value:l,done:u}=await c.next();if(u)queueMicrotask(()=>{g.close(),
g.byobRequest?.respond(0)});else if(!qu(t)){let Q=new Uint8Array(l);Q.byteLength&&g.enqueue(Q)}return g.desiredSize>0},async cancel(g){await c.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:o},i]}n(Zu,"extractBody");function fm(e,A=!1){return e instanceof ReadableStream&&(_i(!Nr.isDisturbed(e),"The body has \
already been consumed."),_i(!e.locked,"The stream is locked.")),Zu(e,A)}n(fm,"safelyExtractBody");function wm(e,A){let[t,r]=A.stream.tee();return A.stream=t,{stream:r,
length:A.length,source:A.source}}n(wm,"cloneBody");function mm(e){if(e.aborted)throw new DOMException("The operation was aborted.","AbortError")}n(mm,"throwIfAb\
orted");function ym(e){return{blob(){return Pt(this,t=>{let r=Vu(this);return r===null?r="":r&&(r=Cm(r)),new hm([t],{type:r})},e)},arrayBuffer(){return Pt(this,
t=>new Uint8Array(t).buffer,e)},text(){return Pt(this,Pu,e)},json(){return Pt(this,km,e)},formData(){return Pt(this,t=>{let r=Vu(this);if(r!==null)switch(r.essence){case"\
multipart/form-data":{let s=dm(t,r);if(s==="failure")throw new TypeError("Failed to parse body as FormData.");let o=new Ou;return o[qt]=s,o}case"application/x-w\
ww-form-urlencoded":{let s=new URLSearchParams(t.toString()),o=new Ou;for(let[i,a]of s)o.append(i,a);return o}}throw new TypeError('Content-Type was not one of \
"multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return Pt(this,t=>new Uint8Array(t),e)}}}n(ym,"bodyMixinMethods");function Dm(e){Object.
assign(e.prototype,ym(e))}n(Dm,"mixinBody");async function Pt(e,A,t){if(Qm.brandCheck(e,t),Ku(e))throw new TypeError("Body is unusable: Body has already been re\
ad");mm(e[qt]);let r=lm(),s=n(i=>r.reject(i),"errorSteps"),o=n(i=>{try{r.resolve(A(i))}catch(a){s(a)}},"successSteps");return e[qt].body==null?(o(Buffer.allocUnsafe(
0)),r.promise):(await um(e[qt].body,o,s),r.promise)}n(Pt,"consumeBody");function Ku(e){let A=e[qt].body;return A!=null&&(A.stream.locked||Nr.isDisturbed(A.stream))}
n(Ku,"bodyUnusable");function km(e){return JSON.parse(Pu(e))}n(km,"parseJSONFromBytes");function Vu(e){let A=e[qt].headersList,t=Em(A);return t==="failure"?null:
t}n(Vu,"bodyMimeType");ju.exports={extractBody:Zu,safelyExtractBody:fm,cloneBody:wm,mixinBody:Dm,streamRegistry:zu,hasFinalizationRegistry:Wu,bodyUnusable:Ku}});var EE=k((oN,uE)=>{"use strict";var _=y("node:assert"),M=q(),{channels:Xu}=Gt(),Ji=fi(),{RequestContentLengthMismatchError:at,ResponseContentLengthMismatchError:$u,
RequestAbortedError:iE,InvalidArgumentError:Rm,HeadersTimeoutError:bm,HeadersOverflowError:Fm,SocketError:zt,InformationalError:ct,BodyTimeoutError:Tm,HTTPParserError:Sm,
ResponseExceededMaxSizeError:Um}=ee(),{kUrl:aE,kReset:Ue,kClient:ro,kParser:se,kBlocking:Lr,kRunning:Qe,kPending:cE,kSize:eE,kWriting:JA,kQueue:tA,kNoRef:Gr,kKeepAliveDefaultTimeout:Nm,
kHostHeader:Gm,kPendingIdx:Mm,kRunningIdx:je,kError:Fe,kPipelining:so,kSocket:gt,kKeepAliveTimeoutValue:no,kMaxHeadersSize:xi,kKeepAliveMaxTimeout:Lm,kKeepAliveTimeoutThreshold:vm,
kHeadersTimeout:_m,kBodyTimeout:Ym,kStrictContentLength:Vi,kMaxRequests:AE,kCounter:Jm,kMaxResponseSize:xm,kOnError:tE,kResume:SA,kHTTPContext:gE}=ge(),Ye=zl(),
rE=Buffer.alloc(0),eo=Buffer[Symbol.species],Ao=M.addListener,Hm=M.removeAllListeners,lt=Symbol("kIdleSocketValidation"),Zt=Symbol("kIdleSocketValidationTimeout"),
zi=Symbol("kSocketUsed"),Hi;async function Om(){let e=process.env.JEST_WORKER_ID?yi():void 0,A;try{A=await WebAssembly.compile(jl())}catch{A=await WebAssembly.compile(
e||yi())}return await WebAssembly.instantiate(A,{env:{wasm_on_url:n((t,r,s)=>0,"wasm_on_url"),wasm_on_status:n((t,r,s)=>{_(ce.ptr===t);let o=r-IA+BA.byteOffset;
return ce.onStatus(new eo(BA.buffer,o,s))||0},"wasm_on_status"),wasm_on_message_begin:n(t=>(_(ce.ptr===t),ce.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:n(
(t,r,s)=>{_(ce.ptr===t);let o=r-IA+BA.byteOffset;return ce.onHeaderField(new eo(BA.buffer,o,s))||0},"wasm_on_header_field"),wasm_on_header_value:n((t,r,s)=>{_(ce.
ptr===t);let o=r-IA+BA.byteOffset;return ce.onHeaderValue(new eo(BA.buffer,o,s))||0},"wasm_on_header_value"),wasm_on_headers_complete:n((t,r,s,o)=>(_(ce.ptr===t),
ce.onHeadersComplete(r,!!s,!!o)||0),"wasm_on_headers_complete"),wasm_on_body:n((t,r,s)=>{_(ce.ptr===t);let o=r-IA+BA.byteOffset;return ce.onBody(new eo(BA.buffer,
o,s))||0},"wasm_on_body"),wasm_on_message_complete:n(t=>(_(ce.ptr===t),ce.onMessageComplete()||0),"wasm_on_message_complete")}})}n(Om,"lazyllhttp");var Oi=null,
Pi=Om();Pi.catch();var ce=null,BA=null,to=0,IA=null,Vm=0,Mr=1,Kt=2|Mr,oo=4|Mr,qi=8|Vm,Wi=class{static{n(this,"Parser")}constructor(A,t,{exports:r}){_(Number.isFinite(
A[xi])&&A[xi]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(Ye.TYPE.RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=A[xi],this.shouldKeepAlive=!1,this.paused=!1,
this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[xm]}setTimeout(A,t){A!==this.
timeoutValue||t&Mr^this.timeoutType&Mr?(this.timeout&&(Ji.clearTimeout(this.timeout),this.timeout=null),A&&(t&Mr?this.timeout=Ji.setFastTimeout(sE,A,new WeakRef(
this)):(this.timeout=setTimeout(sE,A,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.
timeoutType=t}resume(){this.socket.destroyed||!this.paused||(_(this.ptr!=null),_(ce==null),this.llhttp.llhttp_resume(this.ptr),_(this.timeoutType===oo),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||rE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.
socket.read();if(A===null)break;this.execute(A)}}execute(A){_(this.ptr!=null),_(ce==null),_(!this.paused);let{socket:t,llhttp:r}=this;A.length>to&&(IA&&r.free(IA),
to=Math.ceil(A.length/4096)*4096,IA=r.malloc(to)),new Uint8Array(r.memory.buffer,IA,to).set(A);try{let s;try{BA=A,ce=this,s=r.llhttp_execute(this.ptr,IA,A.length)}catch(i){
throw i}finally{ce=null,BA=null}let o=r.llhttp_get_error_pos(this.ptr)-IA;if(s!==Ye.ERROR.OK){let i=A.subarray(o);if(s===Ye.ERROR.PAUSED_UPGRADE)this.onUpgrade(
i);else if(s===Ye.ERROR.PAUSED)this.paused=!0,t.unshift(i);else throw this.createError(s,i)}}catch(s){M.destroy(t,s)}}finish(){_(ce===null),_(this.ptr!=null),_(
!this.paused);let{llhttp:A}=this,t;try{ce=this,t=A.llhttp_finish(this.ptr)}finally{ce=null}return t===Ye.ERROR.OK?null:t===Ye.ERROR.PAUSED||t===Ye.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(t,rE)}createError(A,t){let{llhttp:r,contentLength:s,bytesRead:o}=this;if(s&&o!==parseInt(s,10))return new $u;let i=r.llhttp_get_error_reason(
this.ptr),a="";if(i){let c=new Uint8Array(r.memory.buffer,i).indexOf(0);a="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,i,c).toString()+
")"}return new Sm(a,Ye.ERROR[A],t)}destroy(){_(this.ptr!=null),_(ce==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Ji.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){let{socket:A,client:t}=this;
if(A.destroyed)return-1;if(t[Qe]===0)return M.destroy(A,new zt("bad response",M.getSocketInfo(A))),-1;let r=t[tA][t[je]];if(!r)return-1;r.onResponseStarted()}onHeaderField(A){
let t=this.headers.length;(t&1)===0?this.headers.push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length)}onHeaderValue(A){let t=this.
headers.length;(t&1)===1?(this.headers.push(A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=M.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&M.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=A.toString());this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&M.destroy(this.
socket,new Fm)}onUpgrade(A){let{upgrade:t,client:r,socket:s,headers:o,statusCode:i,statusText:a}=this;_(t),_(r[gt]===s),_(!s.destroyed),_(!this.paused),_((o.length&
1)===0);let c=r[tA][r[je]];_(c),_(c.upgrade||c.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(A),s[se].destroy(),s[se]=null,s[ro]=null,s[Fe]=null,Hm(s),r[gt]=null,r[gE]=null,r[tA][r[je]++]=null,r.emit("disconnect",r[aE],[r],new ct("upgrade"));
try{c.onUpgrade(i,o,s,a)}catch(g){M.errorRequest(r,c,g),M.destroy(s,g)}r[SA]()}onHeadersComplete(A,t,r){let{client:s,socket:o,headers:i,statusText:a}=this;if(o.
destroyed)return-1;if(s[Qe]===0)return M.destroy(o,new zt("bad response",M.getSocketInfo(o))),-1;let c=s[tA][s[je]];if(!c)return-1;if(_(!this.upgrade),_(this.statusCode<
200),A===100)return M.destroy(o,new zt("bad response",M.getSocketInfo(o))),-1;if(t&&!c.upgrade)return M.destroy(o,new zt("bad upgrade",M.getSocketInfo(o))),-1;if(_(
this.timeoutType===Kt),this.statusCode=A,this.shouldKeepAlive=r||c.method==="HEAD"&&!o[Ue]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let l=c.
bodyTimeout!=null?c.bodyTimeout:s[Ym];this.setTimeout(l,oo)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(c.method==="CONNECT")return _(s[Qe]===
1),this.upgrade=!0,2;if(t)return _(s[Qe]===1),this.upgrade=!0,2;if(_((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[so]){
let l=this.keepAlive?M.parseKeepAliveTimeout(this.keepAlive):null;if(l!=null){let u=Math.min(l-s[vm],s[Lm]);u<=0?o[Ue]=!0:s[no]=u}else s[no]=s[Nm]}else o[Ue]=!0;
let g=c.onHeaders(A,i,this.resume,a)===!1;return c.aborted?-1:c.method==="HEAD"||A<200?1:(o[Lr]&&(o[Lr]=!1,s[SA]()),g?Ye.ERROR.PAUSED:0)}onBody(A){let{client:t,
socket:r,statusCode:s,maxResponseSize:o}=this;if(r.destroyed)return-1;let i=t[tA][t[je]];if(_(i),_(this.timeoutType===oo),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),_(s>=200),o>-1&&this.bytesRead+A.length>o)return M.destroy(r,new Um),-1;if(this.bytesRead+=A.length,i.onData(A)===!1)return Ye.ERROR.PAUSED}onMessageComplete(){
let{client:A,socket:t,statusCode:r,upgrade:s,headers:o,contentLength:i,bytesRead:a,shouldKeepAlive:c}=this;if(t.destroyed&&(!r||c))return-1;if(s)return;_(r>=100),
_((this.headers.length&1)===0);let g=A[tA][A[je]];if(_(g),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(r<200)){if(g.method!=="HEAD"&&i&&a!==parseInt(i,10))return M.destroy(t,new $u),-1;if(g.onComplete(o),A[tA][A[je]++]=
null,t[zi]=!0,t[JA])return _(A[Qe]===0),M.destroy(t,new ct("reset")),Ye.ERROR.PAUSED;if(c){if(t[Ue]&&A[Qe]===0)return M.destroy(t,new ct("reset")),Ye.ERROR.PAUSED;
A[so]==null||A[so]===1?setImmediate(()=>A[SA]()):A[SA]()}else return M.destroy(t,new ct("reset")),Ye.ERROR.PAUSED}}};function sE(e){let{socket:A,timeoutType:t,client:r,
paused:s}=e.deref();t===Kt?(!A[JA]||A.writableNeedDrain||r[Qe]>1)&&(_(!s,"cannot be paused while waiting for headers"),M.destroy(A,new bm)):t===oo?s||M.destroy(
A,new Tm):t===qi&&(_(r[Qe]===0&&r[no]),M.destroy(A,new ct("socket idle timeout")))}n(sE,"onParserTimeout");async function Pm(e,A){e[gt]=A,Oi||(Oi=await Pi,Pi=null),
A[Gr]=!1,A[JA]=!1,A[Ue]=!1,A[Lr]=!1,A[lt]=0,A[Zt]=null,A[zi]=!1,A[se]=new Wi(e,A,Oi),Ao(A,"error",function(r){let s=this[se];if(r.code==="ECONNRESET"&&s.statusCode&&
!s.shouldKeepAlive){let o=s.finish();o&&(this[Fe]=o,this[ro][tE](o));return}this[Fe]=r,this[ro][tE](r)}),Ao(A,"readable",function(){let r=this[se];r&&r.readMore()}),
Ao(A,"end",function(){let r=this[se];if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&M.destroy(this,s);return}M.destroy(this,new zt("other side closed",
M.getSocketInfo(this)))}),Ao(A,"close",function(){let r=this[ro],s=this[se];lE(this),s&&(!this[Fe]&&s.statusCode&&!s.shouldKeepAlive&&(this[Fe]=s.finish()||this[Fe]),
this[se].destroy(),this[se]=null);let o=this[Fe]||new zt("closed",M.getSocketInfo(this));if(r[gt]=null,r[gE]=null,r.destroyed){_(r[cE]===0);let i=r[tA].splice(r[je]);
for(let a=0;a<i.length;a++){let c=i[a];M.errorRequest(r,c,o)}}else if(r[Qe]>0&&o.code!=="UND_ERR_INFO"){let i=r[tA][r[je]];r[tA][r[je]++]=null,M.errorRequest(r,
i,o)}r[Mm]=r[je],_(r[Qe]===0),r.emit("disconnect",r[aE],[r],o),r[SA]()});let t=!1;return A.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){
return Zm(e,...r)},resume(){Wm(e)},destroy(r,s){t?queueMicrotask(s):A.destroy(r).on("close",s)},get destroyed(){return A.destroyed},busy(r){return!!(A[JA]||A[Ue]||
A[Lr]||A[lt]===1||r&&(e[Qe]>0&&!r.idempotent||e[Qe]>0&&(r.upgrade||r.method==="CONNECT")||e[Qe]>0&&M.bodyLength(r.body)!==0&&(M.isStream(r.body)||M.isAsyncIterable(
r.body)||M.isFormDataLike(r.body))))}}}n(Pm,"connectH1");function lE(e){e[Zt]&&(clearImmediate(e[Zt]),e[Zt]=null),e[lt]=0}n(lE,"clearIdleSocketValidation");function qm(e,A){
A[lt]=1,A[Zt]=setImmediate(()=>{A[Zt]=null,A[lt]=2,e[gt]===A&&!A.destroyed&&e[SA]()})}n(qm,"scheduleIdleSocketValidation");function Wm(e){let A=e[gt];if(A&&!A.destroyed){
if(e[eE]===0?!A[Gr]&&A.unref&&(A.unref(),A[Gr]=!0):A[Gr]&&A.ref&&(A.ref(),A[Gr]=!1),e[Qe]===0&&e[cE]>0&&A[zi]){if(A[lt]===0)return qm(e,A),A[se].readMore(),A.destroyed,
void 0;if(A[lt]===1)return A[se].readMore(),A.destroyed,void 0}if(e[Qe]===0&&(A[se].readMore(),A.destroyed))return;if(e[eE]===0)A[se].timeoutType!==qi&&A[se].setTimeout(
e[no],qi);else if(e[Qe]>0&&A[se].statusCode<200&&A[se].timeoutType!==Kt){let t=e[tA][e[je]],r=t.headersTimeout!=null?t.headersTimeout:e[_m];A[se].setTimeout(r,Kt)}}}
n(Wm,"resumeH1");function zm(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}n(zm,"shouldSendContentLength");function Zm(e,A){let{method:t,
path:r,host:s,upgrade:o,blocking:i,reset:a}=A,{body:c,headers:g,contentLength:l}=A,u=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPP\
ATCH";if(M.isFormDataLike(c)){Hi||(Hi=Wt().extractBody);let[f,B]=Hi(c);A.contentType==null&&g.push("content-type",B),c=f.stream,l=f.length}else if(M.isBlobLike(
c)&&A.contentType==null){let f=c.type;if(f){let B=`${f}`;if(!M.isValidHeaderValue(B))return M.errorRequest(e,A,new Rm("invalid content-type header")),!1;g.push(
"content-type",B)}}c&&typeof c.read=="function"&&c.read(0);let Q=M.bodyLength(c);if(l=Q??l,l===null&&(l=A.contentLength),l===0&&!u&&(l=null),zm(t)&&l>0&&A.contentLength!==
null&&A.contentLength!==l){if(e[Vi])return M.errorRequest(e,A,new at),!1;process.emitWarning(new at)}let d=e[gt];lE(d);let h=n(f=>{if(!A.aborted){if(A.completed){
(A.upgrade||A.method==="CONNECT")&&M.destroy(d,new ct("aborted"));return}M.errorRequest(e,A,f||new iE),M.destroy(c),M.destroy(d,new ct("aborted"))}},"abort");try{
A.onConnect(h)}catch(f){M.errorRequest(e,A,f)}if(A.aborted)return!1;t==="HEAD"&&(d[Ue]=!0),(o||t==="CONNECT")&&(d[Ue]=!0),a!=null&&(d[Ue]=a),e[AE]&&d[Jm]++>=e[AE]&&
(d[Ue]=!0),i&&(d[Lr]=!0);let w=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?w+=`host: ${s}\r
`:w+=e[Gm],o?w+=`connection: upgrade\r
upgrade: ${o}\r
`:e[so]&&!d[Ue]?w+=`connection: keep-alive\r
`:w+=`connection: close\r
`,Array.isArray(g))for(let f=0;f<g.length;f+=2){let B=g[f+0],D=g[f+1];if(Array.isArray(D))for(let S=0;S<D.length;S++)w+=`${B}: ${D[S]}\r
`;else w+=`${B}: ${D}\r
`}return Xu.sendHeaders.hasSubscribers&&Xu.sendHeaders.publish({request:A,headers:w,socket:d}),!c||Q===0?oE(h,null,e,A,d,l,w,u):M.isBuffer(c)?oE(h,c,e,A,d,l,w,u):
M.isBlobLike(c)?typeof c.stream=="function"?nE(h,c.stream(),e,A,d,l,w,u):jm(h,c,e,A,d,l,w,u):M.isStream(c)?Km(h,c,e,A,d,l,w,u):M.isIterable(c)?nE(h,c,e,A,d,l,w,
u):_(!1),!0}n(Zm,"writeH1");function Km(e,A,t,r,s,o,i,a){_(o!==0||t[Qe]===0,"stream body cannot be pipelined");let c=!1,g=new io({abort:e,socket:s,request:r,contentLength:o,
client:t,expectsPayload:a,header:i}),l=n(function(h){if(!c)try{!g.write(h)&&this.pause&&this.pause()}catch(w){M.destroy(this,w)}},"onData"),u=n(function(){c||A.
resume&&A.resume()},"onDrain"),Q=n(function(){if(queueMicrotask(()=>{A.removeListener("error",d)}),!c){let h=new iE;queueMicrotask(()=>d(h))}},"onClose"),d=n(function(h){
if(!c){if(c=!0,_(s.destroyed||s[JA]&&t[Qe]<=1),s.off("drain",u).off("error",d),A.removeListener("data",l).removeListener("end",d).removeListener("close",Q),!h)try{
g.end()}catch(w){h=w}g.destroy(h),h&&(h.code!=="UND_ERR_INFO"||h.message!=="reset")?M.destroy(A,h):M.destroy(A)}},"onFinished");A.on("data",l).on("end",d).on("e\
rror",d).on("close",Q),A.resume&&A.resume(),s.on("drain",u).on("error",d),A.errorEmitted??A.errored?setImmediate(()=>d(A.errored)):(A.endEmitted??A.readableEnded)&&
setImmediate(()=>d(null)),(A.closeEmitted??A.closed)&&setImmediate(Q)}n(Km,"writeStream");function oE(e,A,t,r,s,o,i,a){try{A?M.isBuffer(A)&&(_(o===A.byteLength,
"buffer body must have content length"),s.cork(),s.write(`${i}content-length: ${o}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!a&&r.reset!==!1&&(s[Ue]=!0)):o===0?s.write(`${i}content-length: 0\r
\r
`,"latin1"):(_(o===null,"no body must not have content length"),s.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[SA]()}catch(c){e(c)}}n(oE,"writeBuffer");async function jm(e,A,t,r,s,o,i,a){_(o===A.size,"blob body must have content length");
try{if(o!=null&&o!==A.size)throw new at;let c=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${i}content-length: ${o}\r
\r
`,"latin1"),s.write(c),s.uncork(),r.onBodySent(c),r.onRequestSent(),!a&&r.reset!==!1&&(s[Ue]=!0),t[SA]()}catch(c){e(c)}}n(jm,"writeBlob");async function nE(e,A,t,r,s,o,i,a){
_(o!==0||t[Qe]===0,"iterator body cannot be pipelined");let c=null;function g(){if(c){let Q=c;c=null,Q()}}n(g,"onDrain");let l=n(()=>new Promise((Q,d)=>{_(c===null),
s[Fe]?d(s[Fe]):c=Q}),"waitForDrain");s.on("close",g).on("drain",g);let u=new io({abort:e,socket:s,request:r,contentLength:o,client:t,expectsPayload:a,header:i});
try{for await(let Q of A){if(s[Fe])throw s[Fe];u.write(Q)||await l()}u.end()}catch(Q){u.destroy(Q)}finally{s.off("close",g).off("drain",g)}}n(nE,"writeIterable");
var io=class{static{n(this,"AsyncWriter")}constructor({abort:A,socket:t,request:r,contentLength:s,client:o,expectsPayload:i,header:a}){this.socket=t,this.request=
r,this.contentLength=s,this.client=o,this.bytesWritten=0,this.expectsPayload=i,this.header=a,this.abort=A,t[JA]=!0}write(A){let{socket:t,request:r,contentLength:s,
client:o,bytesWritten:i,expectsPayload:a,header:c}=this;if(t[Fe])throw t[Fe];if(t.destroyed)return!1;let g=Buffer.byteLength(A);if(!g)return!0;if(s!==null&&i+g>
s){if(o[Vi])throw new at;process.emitWarning(new at)}t.cork(),i===0&&(!a&&r.reset!==!1&&(t[Ue]=!0),s===null?t.write(`${c}transfer-encoding: chunked\r
`,"latin1"):t.write(`${c}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let l=t.write(A);return t.uncork(),r.onBodySent(A),l||t[se].timeout&&t[se].timeoutType===Kt&&t[se].timeout.refresh&&t[se].timeout.
refresh(),l}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:o,header:i,request:a}=this;if(a.onRequestSent(),A[JA]=!1,A[Fe])throw A[Fe];
if(!A.destroyed){if(s===0?o?A.write(`${i}content-length: 0\r
\r
`,"latin1"):A.write(`${i}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[Vi])throw new at;process.emitWarning(new at)}A[se].timeout&&A[se].timeoutType===Kt&&A[se].timeout.refresh&&A[se].timeout.refresh(),
r[SA]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[JA]=!1,A&&(_(r[Qe]<=1,"pipeline should only contain this request"),s(A))}};uE.exports=Pm});var fE=k((iN,pE)=>{"use strict";var dA=y("node:assert"),{errorMonitor:Zi}=y("node:events"),{pipeline:Xm}=y("node:stream"),V=q(),{RequestContentLengthMismatchError:ji,
RequestAbortedError:Ki,SocketError:vr,InformationalError:ao}=ee(),{kUrl:co,kReset:lo,kClient:jt,kRunning:uo,kPending:$m,kQueue:ut,kPendingIdx:$i,kRunningIdx:CA,
kError:sA,kSocket:de,kStrictContentLength:ey,kOnError:ea,kMaxConcurrentStreams:CE,kHTTP2Session:rA,kResume:HA,kSize:Ay,kHTTPContext:ty}=ge(),xA=Symbol("open str\
eams"),QE,hE=!1,go;try{go=y("node:http2")}catch{go={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:ry,HTTP2_HEADER_METHOD:sy,HTTP2_HEADER_PATH:oy,HTTP2_HEADER_SCHEME:ny,
HTTP2_HEADER_CONTENT_LENGTH:iy,HTTP2_HEADER_EXPECT:ay,HTTP2_HEADER_STATUS:Xi}}=go;function dE(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)
A.push(Buffer.from(t),Buffer.from(s));else A.push(Buffer.from(t),Buffer.from(r));return A}n(dE,"parseH2Headers");function cy(e){let{[Xi]:A,...t}=e;return dE(t)}
n(cy,"parseH2ResponseHeaders");async function gy(e,A){e[de]=A,hE||(hE=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"\
UNDICI-H2"}));let t=go.connect(e[co],{createConnection:n(()=>A,"createConnection"),peerMaxConcurrentStreams:e[CE]});t[xA]=0,t[jt]=e,t[de]=A,V.addListener(t,"err\
or",uy),V.addListener(t,"frameError",Ey),V.addListener(t,"end",Qy),V.addListener(t,"goaway",hy),V.addListener(t,"close",function(){let{[jt]:s}=this,{[de]:o}=s,i=this[de][sA]||
this[sA]||new vr("closed",V.getSocketInfo(o));if(s[rA]=null,s.destroyed){dA(s[$m]===0);let a=s[ut].splice(s[CA]);for(let c=0;c<a.length;c++){let g=a[c];V.errorRequest(
s,g,i)}}}),t.unref(),e[rA]=t,A[rA]=t,V.addListener(A,"error",function(s){this[sA]=s,this[jt][ea](s)}),V.addListener(A,"end",function(){V.destroy(this,new vr("ot\
her side closed",V.getSocketInfo(this)))}),V.addListener(A,"close",function(){let s=this[sA]||new vr("closed",V.getSocketInfo(this));e[de]=null,this[rA]!=null&&
this[rA].destroy(s),e[$i]=e[CA],dA(e[uo]===0),e.emit("disconnect",e[co],[e],s),e[HA]()});let r=!1;return A.on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,
write(...s){return Iy(e,...s)},resume(){ly(e)},destroy(s,o){r?queueMicrotask(o):A.destroy(s).on("close",o)},get destroyed(){return A.destroyed},busy(){return!1}}}
n(gy,"connectH2");function ly(e){let A=e[de];A?.destroyed===!1&&(e[Ay]===0&&e[CE]===0?(A.unref(),e[rA].unref()):(A.ref(),e[rA].ref()))}n(ly,"resumeH2");function uy(e){
this[de][sA]=e,this[jt][ea](e)}n(uy,"onHttp2SessionError");function Ey(e,A,t){if(t===0){let r=new ao(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[de][sA]=
r,this[jt][ea](r)}}n(Ey,"onHttp2FrameError");function Qy(){let e=new vr("other side closed",V.getSocketInfo(this[de]));this.destroy(e),V.destroy(this[de],e)}n(Qy,
"onHttp2SessionEnd");function hy(e){let A=this[sA]||new vr(`HTTP/2: "GOAWAY" frame received with code ${e}`,V.getSocketInfo(this)),t=this[jt];if(t[de]=null,t[ty]=
null,this[rA]!=null&&(this[rA].destroy(A),this[rA]=null),V.destroy(this[de],A),t[CA]<t[ut].length){let r=t[ut][t[CA]];t[ut][t[CA]++]=null,V.errorRequest(t,r,A),
t[$i]=t[CA]}dA(t[uo]===0),t.emit("disconnect",t[co],[t],A),t[HA]()}n(hy,"onHTTP2GoAway");function By(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&
e!=="CONNECT"}n(By,"shouldSendContentLength");function Iy(e,A){let t=e[rA],{method:r,path:s,host:o,upgrade:i,expectContinue:a,signal:c,headers:g}=A,{body:l}=A;if(i)
return V.errorRequest(e,A,new Error("Upgrade not supported for H2")),!1;let u={};for(let T=0;T<g.length;T+=2){let O=g[T+0],z=g[T+1];if(Array.isArray(z))for(let j=0;j<
z.length;j++)u[O]?u[O]+=`,${z[j]}`:u[O]=z[j];else u[O]=z}let Q,{hostname:d,port:h}=e[co];u[ry]=o||`${d}${h?`:${h}`:""}`,u[sy]=r;let w=n(T=>{if(!A.aborted){if(A.
completed){r==="CONNECT"&&Q!=null&&V.destroy(Q,T||new Ki);return}T=T||new Ki,V.errorRequest(e,A,T),Q!=null&&V.destroy(Q,T),V.destroy(l,T),e[ut][e[CA]++]=null,e[HA]()}},
"abort");try{A.onConnect(w)}catch(T){V.errorRequest(e,A,T)}if(A.aborted)return!1;if(r==="CONNECT"){t.ref(),Q=t.request(u,{endStream:!1,signal:c});let T=!1,O=n(Ie=>{
T=!0,Q.off(Zi,z),A.onUpgradeResponse(Number(Ie[Xi]),Ie,cy)},"onResponse"),z=n(Ie=>{T=!0,Q.off("response",O),A.onUpgradeError(Ie)},"onUpgradeError"),j=n(()=>{try{
A.onUpgrade(null,null,Q)}catch(Ie){Q.off("response",O),w(Ie);return}A.aborted||(Q.off("error",w),Q.once(Zi,z),e[ut][e[CA]++]=null)},"onReady");return Q.once("re\
sponse",O),Q.once("error",w),++t[xA],j(),Q.once("close",()=>{!T&&A.completed&&(Q.off("response",O),Q.off(Zi,z),A.onUpgradeError(new ao(`HTTP/2: "stream error" r\
eceived - code ${Q.rstCode}`))),t[xA]-=1,t[xA]===0&&t.unref()}),!0}u[oy]=s,u[ny]="https";let f=r==="PUT"||r==="POST"||r==="PATCH";l&&typeof l.read=="function"&&
l.read(0);let B=V.bodyLength(l);if(V.isFormDataLike(l)){QE??=Wt().extractBody;let[T,O]=QE(l);u["content-type"]=O,l=T.stream,B=T.length}if(B==null&&(B=A.contentLength),
(B===0||!f)&&(B=null),By(r)&&B>0&&A.contentLength!=null&&A.contentLength!==B){if(e[ey])return V.errorRequest(e,A,new ji),!1;process.emitWarning(new ji)}B!=null&&
(dA(l,"no body must not have content length"),u[iy]=`${B}`),t.ref();let D=r==="GET"||r==="HEAD"||l===null;return a?(u[ay]="100-continue",Q=t.request(u,{endStream:D,
signal:c}),Q.once("continue",S)):(Q=t.request(u,{endStream:D,signal:c}),S()),++t[xA],Q.once("response",T=>{let{[Xi]:O,...z}=T;if(A.onResponseStarted(),A.aborted){
let j=new Ki;V.errorRequest(e,A,j),V.destroy(Q,j);return}A.onHeaders(Number(O),dE(z),Q.resume.bind(Q),"")===!1&&Q.pause(),Q.on("data",j=>{A.onData(j)===!1&&Q.pause()})}),
Q.once("end",()=>{(Q.state?.state==null||Q.state.state<6)&&A.onComplete([]),t[xA]===0&&t.unref(),w(new ao("HTTP/2: stream half-closed (remote)")),e[ut][e[CA]++]=
null,e[$i]=e[CA],e[HA]()}),Q.once("close",()=>{t[xA]-=1,t[xA]===0&&t.unref()}),Q.once("error",function(T){w(T)}),Q.once("frameError",(T,O)=>{w(new ao(`HTTP/2: "\
frameError" received - type ${T}, code ${O}`))}),!0;function S(){!l||B===0?BE(w,Q,null,e,A,e[de],B,f):V.isBuffer(l)?BE(w,Q,l,e,A,e[de],B,f):V.isBlobLike(l)?typeof l.
stream=="function"?IE(w,Q,l.stream(),e,A,e[de],B,f):dy(w,Q,l,e,A,e[de],B,f):V.isStream(l)?Cy(w,e[de],f,Q,l,e,A,B):V.isIterable(l)?IE(w,Q,l,e,A,e[de],B,f):dA(!1)}
n(S,"writeBodyH2")}n(Iy,"writeH2");function BE(e,A,t,r,s,o,i,a){try{t!=null&&V.isBuffer(t)&&(dA(i===t.byteLength,"buffer body must have content length"),A.cork(),
A.write(t),A.uncork(),A.end(),s.onBodySent(t)),a||(o[lo]=!0),s.onRequestSent(),r[HA]()}catch(c){e(c)}}n(BE,"writeBuffer");function Cy(e,A,t,r,s,o,i,a){dA(a!==0||
o[uo]===0,"stream body cannot be pipelined");let c=Xm(s,r,l=>{l?(V.destroy(c,l),e(l)):(V.removeAllListeners(c),i.onRequestSent(),t||(A[lo]=!0),o[HA]())});V.addListener(
c,"data",g);function g(l){i.onBodySent(l)}n(g,"onPipeData")}n(Cy,"writeStream");async function dy(e,A,t,r,s,o,i,a){dA(i===t.size,"blob body must have content le\
ngth");try{if(i!=null&&i!==t.size)throw new ji;let c=Buffer.from(await t.arrayBuffer());A.cork(),A.write(c),A.uncork(),A.end(),s.onBodySent(c),s.onRequestSent(),
a||(o[lo]=!0),r[HA]()}catch(c){e(c)}}n(dy,"writeBlob");async function IE(e,A,t,r,s,o,i,a){dA(i!==0||r[uo]===0,"iterator body cannot be pipelined");let c=null;function g(){
if(c){let u=c;c=null,u()}}n(g,"onDrain");let l=n(()=>new Promise((u,Q)=>{dA(c===null),o[sA]?Q(o[sA]):c=u}),"waitForDrain");A.on("close",g).on("drain",g);try{for await(let u of t){
if(o[sA])throw o[sA];let Q=A.write(u);s.onBodySent(u),Q||await l()}A.end(),s.onRequestSent(),a||(o[lo]=!0),r[HA]()}catch(u){e(u)}finally{A.off("close",g).off("d\
rain",g)}}n(IE,"writeIterable");pE.exports=gy});var Qo=k((cN,yE)=>{"use strict";var pA=q(),{kBodyUsed:_r}=ge(),ta=y("node:assert"),{InvalidArgumentError:py}=ee(),fy=y("node:events"),wy=[300,301,302,303,307,308],
wE=Symbol("body"),Eo=class{static{n(this,"BodyAsyncIterable")}constructor(A){this[wE]=A,this[_r]=!1}async*[Symbol.asyncIterator](){ta(!this[_r],"disturbed"),this[_r]=
!0,yield*this[wE]}},Aa=class{static{n(this,"RedirectHandler")}constructor(A,t,r,s){if(t!=null&&(!Number.isInteger(t)||t<0))throw new py("maxRedirections must be\
 a positive number");pA.validateHandler(s,r.method,r.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=
t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,pA.isStream(this.opts.body)?(pA.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
ta(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[_r]=!1,fy.prototype.on.call(this.opts.body,"data",function(){this[_r]=!0}))):this.opts.
body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new Eo(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.
body)&&pA.isIterable(this.opts.body)&&(this.opts.body=new Eo(this.opts.body))}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,t,r){
this.handler.onUpgrade(A,t,r)}onError(A){this.handler.onError(A)}onHeaders(A,t,r,s){if(this.location=this.history.length>=this.maxRedirections||pA.isDisturbed(this.
opts.body)?null:my(A,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.
location)return this.handler.onHeaders(A,t,r,s);let{origin:o,pathname:i,search:a}=pA.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.
opts.origin))),c=a?`${i}${a}`:i;this.opts.headers=yy(this.opts.headers,A===303,this.opts.origin!==o),this.opts.path=c,this.opts.origin=o,this.opts.maxRedirections=
0,this.opts.query=null,A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.
onBodySent(A)}};function my(e,A){if(wy.indexOf(e)===-1)return null;for(let t=0;t<A.length;t+=2)if(A[t].length===8&&pA.headerNameToString(A[t])==="location")return A[t+
1]}n(my,"parseLocation");function mE(e,A,t){if(e.length===4)return pA.headerNameToString(e)==="host";if(A&&pA.headerNameToString(e).startsWith("content-"))return!0;
if(t&&(e.length===13||e.length===6||e.length===19)){let r=pA.headerNameToString(e);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}
n(mE,"shouldRemoveHeader");function yy(e,A,t){let r=[];if(Array.isArray(e))for(let s=0;s<e.length;s+=2)mE(e[s],A,t)||r.push(e[s],e[s+1]);else if(e&&typeof e=="o\
bject")for(let s of Object.keys(e))mE(s,A,t)||r.push(s,e[s]);else ta(e==null,"headers must be an object or an array");return r}n(yy,"cleanRequestHeaders");yE.exports=
Aa});var ho=k((lN,DE)=>{"use strict";var Dy=Qo();function ky({maxRedirections:e}){return A=>n(function(r,s){let{maxRedirections:o=e}=r;if(!o)return A(r,s);let i=new Dy(
A,o,r,s);return r={...r,maxRedirections:0},A(r,i)},"Intercept")}n(ky,"createRedirectInterceptor");DE.exports=ky});var Pr=k((EN,ME)=>{"use strict";var UA=y("node:assert"),SE=y("node:net"),Ry=y("node:http"),Et=q(),{channels:Xt}=Gt(),by=Gl(),Fy=_t(),{InvalidArgumentError:le,InformationalError:Ty,
ClientDestroyedError:Sy}=ee(),Uy=Dr(),{kUrl:fA,kServerName:OA,kClient:Ny,kBusy:ra,kConnect:Gy,kResuming:Qt,kRunning:Or,kPending:Vr,kSize:Hr,kQueue:oA,kConnected:My,
kConnecting:$t,kNeedDrain:PA,kKeepAliveDefaultTimeout:kE,kHostHeader:Ly,kPendingIdx:nA,kRunningIdx:NA,kError:vy,kPipelining:Bo,kKeepAliveTimeoutValue:_y,kMaxHeadersSize:Yy,
kKeepAliveMaxTimeout:Jy,kKeepAliveTimeoutThreshold:xy,kHeadersTimeout:Hy,kBodyTimeout:Oy,kStrictContentLength:Vy,kConnector:Yr,kMaxRedirections:Py,kMaxRequests:sa,
kCounter:qy,kClose:Wy,kDestroy:zy,kDispatch:Zy,kInterceptors:RE,kLocalAddress:Jr,kMaxResponseSize:Ky,kOnError:jy,kHTTPContext:ue,kMaxConcurrentStreams:Xy,kResume:xr}=ge(),
$y=EE(),eD=fE(),bE=!1,VA=Symbol("kClosedResolve"),FE=n(()=>{},"noop");function UE(e){return e[Bo]??e[ue]?.defaultPipelining??1}n(UE,"getPipelining");var oa=class extends Fy{static{
n(this,"Client")}constructor(A,{interceptors:t,maxHeaderSize:r,headersTimeout:s,socketTimeout:o,requestTimeout:i,connectTimeout:a,bodyTimeout:c,idleTimeout:g,keepAlive:l,
keepAliveTimeout:u,maxKeepAliveTimeout:Q,keepAliveMaxTimeout:d,keepAliveTimeoutThreshold:h,socketPath:w,pipelining:f,tls:B,strictContentLength:D,maxCachedSessions:S,
maxRedirections:T,connect:O,maxRequestsPerClient:z,localAddress:j,maxResponseSize:Ie,autoSelectFamily:ze,autoSelectFamilyAttemptTimeout:yA,maxConcurrentStreams:lA,
allowH2:pe,webSocket:DA,eventSource:Ft}={}){if(super({webSocket:DA,eventSource:Ft}),l!==void 0)throw new le("unsupported keepAlive, use pipelining=0 instead");if(o!==
void 0)throw new le("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(i!==void 0)throw new le("unsupported requestTimeout, use headersTi\
meout & bodyTimeout instead");if(g!==void 0)throw new le("unsupported idleTimeout, use keepAliveTimeout instead");if(Q!==void 0)throw new le("unsupported maxKee\
pAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&!Number.isFinite(r))throw new le("invalid maxHeaderSize");if(w!=null&&typeof w!="string")throw new le(
"invalid socketPath");if(a!=null&&(!Number.isFinite(a)||a<0))throw new le("invalid connectTimeout");if(u!=null&&(!Number.isFinite(u)||u<=0))throw new le("invali\
d keepAliveTimeout");if(d!=null&&(!Number.isFinite(d)||d<=0))throw new le("invalid keepAliveMaxTimeout");if(h!=null&&!Number.isFinite(h))throw new le("invalid k\
eepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(s)||s<0))throw new le("headersTimeout must be a positive integer or zero");if(c!=null&&(!Number.isInteger(
c)||c<0))throw new le("bodyTimeout must be a positive integer or zero");if(O!=null&&typeof O!="function"&&typeof O!="object")throw new le("connect must be a fun\
ction or an object");if(T!=null&&(!Number.isInteger(T)||T<0))throw new le("maxRedirections must be a positive number");if(z!=null&&(!Number.isInteger(z)||z<0))throw new le(
"maxRequestsPerClient must be a positive number");if(j!=null&&(typeof j!="string"||SE.isIP(j)===0))throw new le("localAddress must be valid string IP address");
if(Ie!=null&&(!Number.isInteger(Ie)||Ie<-1))throw new le("maxResponseSize must be a positive number");if(yA!=null&&(!Number.isInteger(yA)||yA<-1))throw new le("\
autoSelectFamilyAttemptTimeout must be a positive number");if(pe!=null&&typeof pe!="boolean")throw new le("allowH2 must be a valid boolean value");if(lA!=null&&
(typeof lA!="number"||lA<1))throw new le("maxConcurrentStreams must be a positive integer, greater than 0");typeof O!="function"&&(O=Uy({...B,maxCachedSessions:S,
allowH2:pe,socketPath:w,timeout:a,...ze?{autoSelectFamily:ze,autoSelectFamilyAttemptTimeout:yA}:void 0,...O})),t?.Client&&Array.isArray(t.Client)?(this[RE]=t.Client,
bE||(bE=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[RE]=
[AD({maxRedirections:T})],this[fA]=Et.parseOrigin(A),this[Yr]=O,this[Bo]=f??1,this[Yy]=r||Ry.maxHeaderSize,this[kE]=u??4e3,this[Jy]=d??6e5,this[xy]=h??2e3,this[_y]=
this[kE],this[OA]=null,this[Jr]=j??null,this[Qt]=0,this[PA]=0,this[Ly]=`host: ${this[fA].hostname}${this[fA].port?`:${this[fA].port}`:""}\r
`,this[Oy]=c??3e5,this[Hy]=s??3e5,this[Vy]=D??!0,this[Py]=T,this[sa]=z,this[VA]=null,this[Ky]=Ie>-1?Ie:-1,this[Xy]=lA??100,this[ue]=null,this[oA]=[],this[NA]=0,
this[nA]=0,this[xr]=uA=>na(this,uA),this[jy]=uA=>NE(this,uA)}get pipelining(){return this[Bo]}set pipelining(A){this[Bo]=A,this[xr](!0)}get[Vr](){return this[oA].
length-this[nA]}get[Or](){return this[nA]-this[NA]}get[Hr](){return this[oA].length-this[NA]}get[My](){return!!this[ue]&&!this[$t]&&!this[ue].destroyed}get[ra](){
return!!(this[ue]?.busy(null)||this[Hr]>=(UE(this)||1)||this[Vr]>0)}[Gy](A){GE(this),this.once("connect",A)}[Zy](A,t){let r=A.origin||this[fA].origin,s=new by(r,
A,t);return this[oA].push(s),this[Qt]||(Et.bodyLength(s.body)==null&&Et.isIterable(s.body)?(this[Qt]=1,queueMicrotask(()=>na(this))):this[xr](!0)),this[Qt]&&this[PA]!==
2&&this[ra]&&(this[PA]=2),this[PA]<2}async[Wy](){return new Promise(A=>{this[Hr]?this[VA]=A:A(null)})}async[zy](A){return new Promise(t=>{let r=this[oA].splice(
this[nA]);for(let o=0;o<r.length;o++){let i=r[o];Et.errorRequest(this,i,A)}let s=n(()=>{this[VA]&&(this[VA](),this[VA]=null),t(null)},"callback");this[ue]?(this[ue].
destroy(A,s),this[ue]=null):queueMicrotask(s),this[xr]()})}},AD=ho();function NE(e,A){if(e[Or]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){UA(e[nA]===
e[NA]);let t=e[oA].splice(e[NA]);for(let r=0;r<t.length;r++){let s=t[r];Et.errorRequest(e,s,A)}UA(e[Hr]===0)}}n(NE,"onError");async function GE(e){UA(!e[$t]),UA(
!e[ue]);let{host:A,hostname:t,protocol:r,port:s}=e[fA];if(t[0]==="["){let o=t.indexOf("]");UA(o!==-1);let i=t.substring(1,o);UA(SE.isIP(i)),t=i}e[$t]=!0,Xt.beforeConnect.
hasSubscribers&&Xt.beforeConnect.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[ue]?.version,servername:e[OA],localAddress:e[Jr]},connector:e[Yr]});
try{let o=await new Promise((i,a)=>{e[Yr]({host:A,hostname:t,protocol:r,port:s,servername:e[OA],localAddress:e[Jr]},(c,g)=>{c?a(c):i(g)})});if(e.destroyed){Et.destroy(
o.on("error",FE),new Sy);return}UA(o);try{e[ue]=o.alpnProtocol==="h2"?await eD(e,o):await $y(e,o)}catch(i){throw o.destroy().on("error",FE),i}e[$t]=!1,o[qy]=0,o[sa]=
e[sa],o[Ny]=e,o[vy]=null,Xt.connected.hasSubscribers&&Xt.connected.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[ue]?.version,servername:e[OA],
localAddress:e[Jr]},connector:e[Yr],socket:o}),e.emit("connect",e[fA],[e])}catch(o){if(e.destroyed)return;if(e[$t]=!1,Xt.connectError.hasSubscribers&&Xt.connectError.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[ue]?.version,servername:e[OA],localAddress:e[Jr]},connector:e[Yr],error:o}),o.code==="ERR_\
TLS_CERT_ALTNAME_INVALID")for(UA(e[Or]===0);e[Vr]>0&&e[oA][e[nA]].servername===e[OA];){let i=e[oA][e[nA]++];Et.errorRequest(e,i,o)}else NE(e,o);e.emit("connecti\
onError",e[fA],[e],o)}e[xr]()}n(GE,"connect");function TE(e){e[PA]=0,e.emit("drain",e[fA],[e])}n(TE,"emitDrain");function na(e,A){e[Qt]!==2&&(e[Qt]=2,tD(e,A),e[Qt]=
0,e[NA]>256&&(e[oA].splice(0,e[NA]),e[nA]-=e[NA],e[NA]=0))}n(na,"resume");function tD(e,A){for(;;){if(e.destroyed){UA(e[Vr]===0);return}if(e[VA]&&!e[Hr]){e[VA](),
e[VA]=null;return}if(e[ue]&&e[ue].resume(),e[ra])e[PA]=2;else if(e[PA]===2){A?(e[PA]=1,queueMicrotask(()=>TE(e))):TE(e);continue}if(e[Vr]===0||e[Or]>=(UE(e)||1))
return;let t=e[oA][e[nA]];if(e[fA].protocol==="https:"&&e[OA]!==t.servername){if(e[Or]>0)return;e[OA]=t.servername,e[ue]?.destroy(new Ty("servername changed"),()=>{
e[ue]=null,na(e)})}if(e[$t])return;if(!e[ue]){GE(e);return}if(e[ue].destroyed||e[ue].busy(t))return;!t.aborted&&e[ue].write(t)?e[nA]++:e[oA].splice(e[nA],1)}}n(
tD,"_resume");ME.exports=oa});var ia=k((BN,LE)=>{"use strict";var Io=class{static{n(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.
bottom];return A===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,A)}};LE.exports=class{static{n(this,"FixedQueue")}constructor(){this.
head=this.tail=new Io}isEmpty(){return this.head.isEmpty()}push(A){this.head.isFull()&&(this.head=this.head.next=new Io),this.head.push(A)}shift(){let A=this.tail,
t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next),t}}});var _E=k((CN,vE)=>{var{kFree:rD,kConnected:sD,kPending:oD,kQueued:nD,kRunning:iD,kSize:aD}=ge(),ht=Symbol("pool"),aa=class{static{n(this,"PoolStats")}constructor(A){
this[ht]=A}get connected(){return this[ht][sD]}get free(){return this[ht][rD]}get pending(){return this[ht][oD]}get queued(){return this[ht][nD]}get running(){return this[ht][iD]}get size(){
return this[ht][aD]}};vE.exports=aa});var Qa=k((pN,zE)=>{"use strict";var cD=_t(),gD=ia(),{kConnected:ca,kSize:YE,kRunning:JE,kPending:xE,kQueued:qr,kBusy:lD,kFree:uD,kUrl:ED,kClose:QD,kDestroy:hD,kDispatch:BD}=ge(),
ID=_E(),Ne=Symbol("clients"),Te=Symbol("needDrain"),Wr=Symbol("queue"),ga=Symbol("closed resolve"),la=Symbol("onDrain"),HE=Symbol("onConnect"),OE=Symbol("onDisc\
onnect"),VE=Symbol("onConnectionError"),ua=Symbol("get dispatcher"),qE=Symbol("add client"),WE=Symbol("remove client"),PE=Symbol("stats"),Ea=class extends cD{static{
n(this,"PoolBase")}constructor(A){super(A),this[Wr]=new gD,this[Ne]=[],this[qr]=0;let t=this;this[la]=n(function(s,o){let i=t[Wr],a=!1;for(;!a;){let c=i.shift();
if(!c)break;t[qr]--,a=!this.dispatch(c.opts,c.handler)}this[Te]=a,!this[Te]&&t[Te]&&(t[Te]=!1,t.emit("drain",s,[t,...o])),t[ga]&&i.isEmpty()&&Promise.all(t[Ne].
map(c=>c.close())).then(t[ga])},"onDrain"),this[HE]=(r,s)=>{t.emit("connect",r,[t,...s])},this[OE]=(r,s,o)=>{t.emit("disconnect",r,[t,...s],o)},this[VE]=(r,s,o)=>{
t.emit("connectionError",r,[t,...s],o)},this[PE]=new ID(this)}get[lD](){return this[Te]}get[ca](){return this[Ne].filter(A=>A[ca]).length}get[uD](){return this[Ne].
filter(A=>A[ca]&&!A[Te]).length}get[xE](){let A=this[qr];for(let{[xE]:t}of this[Ne])A+=t;return A}get[JE](){let A=0;for(let{[JE]:t}of this[Ne])A+=t;return A}get[YE](){
let A=this[qr];for(let{[YE]:t}of this[Ne])A+=t;return A}get stats(){return this[PE]}async[QD](){this[Wr].isEmpty()?await Promise.all(this[Ne].map(A=>A.close())):
await new Promise(A=>{this[ga]=A})}async[hD](A){for(;;){let t=this[Wr].shift();if(!t)break;t.handler.onError(A)}await Promise.all(this[Ne].map(t=>t.destroy(A)))}[BD](A,t){
let r=this[ua]();return r?r.dispatch(A,t)||(r[Te]=!0,this[Te]=!this[ua]()):(this[Te]=!0,this[Wr].push({opts:A,handler:t}),this[qr]++),!this[Te]}[qE](A){return A.
on("drain",this[la]).on("connect",this[HE]).on("disconnect",this[OE]).on("connectionError",this[VE]),this[Ne].push(A),this[Te]&&queueMicrotask(()=>{this[Te]&&this[la](
A[ED],[this,A])}),this}[WE](A){A.close(()=>{let t=this[Ne].indexOf(A);t!==-1&&this[Ne].splice(t,1)}),this[Te]=this[Ne].some(t=>!t[Te]&&t.closed!==!0&&t.destroyed!==
!0)}};zE.exports={PoolBase:Ea,kClients:Ne,kNeedDrain:Te,kAddClient:qE,kRemoveClient:WE,kGetDispatcher:ua}});var zr=k((wN,XE)=>{"use strict";var{PoolBase:CD,kClients:Co,kNeedDrain:dD,kAddClient:pD,kGetDispatcher:fD}=Qa(),wD=Pr(),{InvalidArgumentError:ha}=ee(),ZE=q(),{kUrl:KE,
kInterceptors:mD}=ge(),yD=Dr(),Ba=Symbol("options"),Ia=Symbol("connections"),jE=Symbol("factory");function DD(e,A){return new wD(e,A)}n(DD,"defaultFactory");var Ca=class extends CD{static{
n(this,"Pool")}constructor(A,{connections:t,factory:r=DD,connect:s,connectTimeout:o,tls:i,maxCachedSessions:a,socketPath:c,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l,
allowH2:u,...Q}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new ha("invalid connections");if(typeof r!="function")throw new ha("factory must be a function.");
if(s!=null&&typeof s!="function"&&typeof s!="object")throw new ha("connect must be a function or an object");typeof s!="function"&&(s=yD({...i,maxCachedSessions:a,
allowH2:u,socketPath:c,timeout:o,...g?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:l}:void 0,...s})),super(Q),this[mD]=Q.interceptors?.Pool&&Array.isArray(
Q.interceptors.Pool)?Q.interceptors.Pool:[],this[Ia]=t||null,this[KE]=ZE.parseOrigin(A),this[Ba]={...ZE.deepClone(Q),connect:s,allowH2:u},this[Ba].interceptors=
Q.interceptors?{...Q.interceptors}:void 0,this[jE]=r,this.on("connectionError",(d,h,w)=>{for(let f of h){let B=this[Co].indexOf(f);B!==-1&&this[Co].splice(B,1)}})}[fD](){
for(let A of this[Co])if(!A[dD])return A;if(!this[Ia]||this[Co].length<this[Ia]){let A=this[jE](this[KE],this[Ba]);return this[pD](A),A}}};XE.exports=Ca});var rQ=k((yN,tQ)=>{"use strict";var{BalancedPoolMissingUpstreamError:kD,InvalidArgumentError:RD}=ee(),{PoolBase:bD,kClients:De,kNeedDrain:Zr,kAddClient:FD,kRemoveClient:TD,
kGetDispatcher:SD}=Qa(),UD=zr(),{kUrl:da,kInterceptors:ND}=ge(),{parseOrigin:$E}=q(),eQ=Symbol("factory"),po=Symbol("options"),AQ=Symbol("kGreatestCommonDivisor"),
Bt=Symbol("kCurrentWeight"),It=Symbol("kIndex"),Xe=Symbol("kWeight"),fo=Symbol("kMaxWeightPerServer"),wo=Symbol("kErrorPenalty");function GD(e,A){if(e===0)return A;
for(;A!==0;){let t=A;A=e%A,e=t}return e}n(GD,"getGreatestCommonDivisor");function MD(e,A){return new UD(e,A)}n(MD,"defaultFactory");var pa=class extends bD{static{
n(this,"BalancedPool")}constructor(A=[],{factory:t=MD,...r}={}){if(super(),this[po]=r,this[It]=-1,this[Bt]=0,this[fo]=this[po].maxWeightPerServer||100,this[wo]=
this[po].errorPenalty||15,Array.isArray(A)||(A=[A]),typeof t!="function")throw new RD("factory must be a function.");this[ND]=r.interceptors?.BalancedPool&&Array.
isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[eQ]=t;for(let s of A)this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(A){
let t=$E(A).origin;if(this[De].find(s=>s[da].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;let r=this[eQ](t,Object.assign({},this[po]));this[FD](r),r.
on("connect",()=>{r[Xe]=Math.min(this[fo],r[Xe]+this[wo])}),r.on("connectionError",()=>{r[Xe]=Math.max(1,r[Xe]-this[wo]),this._updateBalancedPoolStats()}),r.on(
"disconnect",(...s)=>{let o=s[2];o&&o.code==="UND_ERR_SOCKET"&&(r[Xe]=Math.max(1,r[Xe]-this[wo]),this._updateBalancedPoolStats())});for(let s of this[De])s[Xe]=
this[fo];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let A=0;for(let t=0;t<this[De].length;t++)A=GD(this[De][t][Xe],A);this[AQ]=A}removeUpstream(A){
let t=$E(A).origin,r=this[De].find(s=>s[da].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[TD](r),this}get upstreams(){return this[De].filter(A=>A.
closed!==!0&&A.destroyed!==!0).map(A=>A[da].origin)}[SD](){if(this[De].length===0)throw new kD;if(!this[De].find(o=>!o[Zr]&&o.closed!==!0&&o.destroyed!==!0)||this[De].
map(o=>o[Zr]).reduce((o,i)=>o&&i,!0))return;let r=0,s=this[De].findIndex(o=>!o[Zr]);for(;r++<this[De].length;){this[It]=(this[It]+1)%this[De].length;let o=this[De][this[It]];
if(o[Xe]>this[De][s][Xe]&&!o[Zr]&&(s=this[It]),this[It]===0&&(this[Bt]=this[Bt]-this[AQ],this[Bt]<=0&&(this[Bt]=this[fo])),o[Xe]>=this[Bt]&&!o[Zr])return o}return this[Bt]=
this[De][s][Xe],this[It]=s,this[De][s]}};tQ.exports=pa});var Kr=k((kN,gQ)=>{"use strict";var{InvalidArgumentError:mo}=ee(),{kClients:qA,kRunning:sQ,kClose:LD,kDestroy:vD,kDispatch:_D,kInterceptors:YD}=ge(),JD=_t(),xD=zr(),
HD=Pr(),OD=q(),VD=ho(),oQ=Symbol("onConnect"),nQ=Symbol("onDisconnect"),iQ=Symbol("onConnectionError"),PD=Symbol("maxRedirections"),aQ=Symbol("onDrain"),cQ=Symbol(
"factory"),fa=Symbol("options");function qD(e,A){return A&&A.connections===1?new HD(e,A):new xD(e,A)}n(qD,"defaultFactory");var wa=class extends JD{static{n(this,
"Agent")}constructor({factory:A=qD,maxRedirections:t=0,connect:r,tls:s,...o}={}){if(typeof A!="function")throw new mo("factory must be a function.");if(r!=null&&
typeof r!="function"&&typeof r!="object")throw new mo("connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new mo("maxRedirections must\
 be a positive number");super(o),r&&typeof r!="function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[YD]=o.interceptors?.Agent&&Array.isArray(o.interceptors.
Agent)?o.interceptors.Agent:[VD({maxRedirections:t})],this[fa]={...OD.deepClone(o),connect:r,tls:s},this[fa].interceptors=o.interceptors?{...o.interceptors}:void 0,
this[PD]=t,this[cQ]=A,this[qA]=new Map,this[aQ]=(i,a)=>{this.emit("drain",i,[this,...a])},this[oQ]=(i,a)=>{this.emit("connect",i,[this,...a])},this[nQ]=(i,a,c)=>{
this.emit("disconnect",i,[this,...a],c)},this[iQ]=(i,a,c)=>{this.emit("connectionError",i,[this,...a],c)}}get[sQ](){let A=0;for(let t of this[qA].values())A+=t[sQ];
return A}[_D](A,t){let r;if(A.origin&&(typeof A.origin=="string"||A.origin instanceof URL))r=String(A.origin);else throw new mo("opts.origin must be a non-empty\
 string or URL.");let s=this[qA].get(r);return s||(s=this[cQ](A.origin,this[fa]).on("drain",this[aQ]).on("connect",this[oQ]).on("disconnect",this[nQ]).on("conne\
ctionError",this[iQ]),this[qA].set(r,s)),s.dispatch(A,t)}async[LD](){let A=[];for(let t of this[qA].values())A.push(t.close());this[qA].clear(),await Promise.all(
A)}async[vD](A){let t=[];for(let r of this[qA].values())t.push(r.destroy(A));this[qA].clear(),await Promise.all(t)}};gQ.exports=wa});var Ra=k((bN,fQ)=>{"use strict";var{kProxy:ma,kClose:BQ,kDestroy:IQ,kDispatch:lQ,kInterceptors:WD}=ge(),{URL:Ct}=y("node:url"),zD=Kr(),CQ=zr(),dQ=_t(),{InvalidArgumentError:er,
RequestAbortedError:ZD,SecureProxyConnectionError:KD}=ee(),uQ=Dr(),pQ=Pr(),yo=Symbol("proxy agent"),Do=Symbol("proxy client"),WA=Symbol("proxy headers"),ya=Symbol(
"request tls settings"),EQ=Symbol("proxy tls settings"),QQ=Symbol("connect endpoint function"),hQ=Symbol("tunnel proxy");function jD(e){return e==="https:"?443:
80}n(jD,"defaultProtocolPort");function XD(e,A){return new CQ(e,A)}n(XD,"defaultFactory");var $D=n(()=>{},"noop");function ek(e,A){return A.connections===1?new pQ(
e,A):new CQ(e,A)}n(ek,"defaultAgentFactory");var Da=class extends dQ{static{n(this,"Http1ProxyWrapper")}#e;constructor(A,{headers:t={},connect:r,factory:s}){if(super(),
!A)throw new er("Proxy URL is mandatory");this[WA]=t,s?this.#e=s(A,{connect:r}):this.#e=new pQ(A,{connect:r})}[lQ](A,t){let r=t.onHeaders;t.onHeaders=function(a,c,g){
if(a===407){typeof t.onError=="function"&&t.onError(new er("Proxy Authentication Required (407)"));return}r&&r.call(this,a,c,g)};let{origin:s,path:o="/",headers:i={}}=A;
if(A.path=s+o,!("host"in i)&&!("Host"in i)){let{host:a}=new Ct(s);i.host=a}return A.headers={...this[WA],...i},this.#e[lQ](A,t)}async[BQ](){return this.#e.close()}async[IQ](A){
return this.#e.destroy(A)}},ka=class extends dQ{static{n(this,"ProxyAgent")}constructor(A){if(super(),!A||typeof A=="object"&&!(A instanceof Ct)&&!A.uri)throw new er(
"Proxy uri is mandatory");let{clientFactory:t=XD}=A;if(typeof t!="function")throw new er("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=A,
s=this.#e(A),{href:o,origin:i,port:a,protocol:c,username:g,password:l,hostname:u}=s;if(this[ma]={uri:o,protocol:c},this[WD]=A.interceptors?.ProxyAgent&&Array.isArray(
A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],this[ya]=A.requestTls,this[EQ]=A.proxyTls,this[WA]=A.headers||{},this[hQ]=r,A.auth&&A.token)throw new er(
"opts.auth cannot be used in combination with opts.token");A.auth?this[WA]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[WA]["proxy-authorization"]=A.token:
g&&l&&(this[WA]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(l)}`).toString("base64")}`);let Q=uQ({...A.proxyTls});
this[QQ]=uQ({...A.requestTls});let d=A.factory||ek,h=n((w,f)=>{let{protocol:B}=new Ct(w);return!this[hQ]&&B==="http:"&&this[ma].protocol==="http:"?new Da(this[ma].
uri,{headers:this[WA],connect:Q,factory:d}):d(w,f)},"factory");this[Do]=t(s,{connect:Q}),this[yo]=new zD({...A,factory:h,connect:n(async(w,f)=>{let B=w.host;w.port||
(B+=`:${jD(w.protocol)}`);try{let{socket:D,statusCode:S}=await this[Do].connect({origin:i,port:a,path:B,signal:w.signal,headers:{...this[WA],host:w.host},servername:this[EQ]?.
servername||u});if(S!==200&&(D.on("error",$D).destroy(),f(new ZD(`Proxy response (${S}) !== 200 when HTTP Tunneling`))),w.protocol!=="https:"){f(null,D);return}
let T;this[ya]?T=this[ya].servername:T=w.servername,this[QQ]({...w,servername:T,httpSocket:D},f)}catch(D){D.code==="ERR_TLS_CERT_ALTNAME_INVALID"?f(new KD(D)):f(
D)}},"connect")})}dispatch(A,t){let r=Ak(A.headers);if(tk(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new Ct(A.origin);r.host=s}return this[yo].dispatch({...A,
headers:r},t)}#e(A){return typeof A=="string"?new Ct(A):A instanceof Ct?A:new Ct(A.uri)}async[BQ](){await this[yo].close(),await this[Do].close()}async[IQ](){await this[yo].
destroy(),await this[Do].destroy()}};function Ak(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}n(Ak,"buildHeader\
s");function tk(e){if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new er("Proxy-Authorization should be sent in ProxyAgent construc\
tor")}n(tk,"throwIfProxyAuthIsSent");fQ.exports=ka});var RQ=k((TN,kQ)=>{"use strict";var rk=_t(),{kClose:sk,kDestroy:ok,kClosed:wQ,kDestroyed:mQ,kDispatch:nk,kNoProxyAgent:jr,kHttpProxyAgent:zA,kHttpsProxyAgent:dt}=ge(),
yQ=Ra(),ik=Kr(),ak={"http:":80,"https:":443},DQ=!1,ba=class extends rk{static{n(this,"EnvHttpProxyAgent")}#e=null;#A=null;#t=null;constructor(A={}){super(),this.#t=
A,DQ||(DQ=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,
...o}=A;this[jr]=new ik(o);let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[zA]=new yQ({...o,uri:i}):this[zA]=this[jr];let a=r??process.env.https_proxy??
process.env.HTTPS_PROXY;a?this[dt]=new yQ({...o,uri:a}):this[dt]=this[zA],this.#r()}[nk](A,t){let r=new URL(A.origin);return this.#o(r).dispatch(A,t)}async[sk](){
await this[jr].close(),this[zA][wQ]||await this[zA].close(),this[dt][wQ]||await this[dt].close()}async[ok](A){await this[jr].destroy(A),this[zA][mQ]||await this[zA].
destroy(A),this[dt][mQ]||await this[dt].destroy(A)}#o(A){let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||ak[t]||
0,this.#s(r,s)?t==="https:"?this[dt]:this[zA]:this[jr]}#s(A,t){if(this.#n&&this.#r(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#A.
length;r++){let s=this.#A[r];if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(A.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(A===s.hostname)
return!1}}return!0}#r(){let A=this.#t.noProxy??this.#i,t=A.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let o=t[s];if(!o)continue;let i=o.match(/^(.+):(\d+)$/);
r.push({hostname:(i?i[1]:o).toLowerCase(),port:i?Number.parseInt(i[2],10):0})}this.#e=A,this.#A=r}get#n(){return this.#t.noProxy!==void 0?!1:this.#e!==this.#i}get#i(){
return process.env.no_proxy??process.env.NO_PROXY??""}};kQ.exports=ba});var ko=k((UN,UQ)=>{"use strict";var Xr=y("node:assert"),{kRetryHandlerDefaultRetry:bQ}=ge(),{RequestRetryError:pt}=ee(),{isDisturbed:FQ,parseHeaders:ck,parseRangeHeader:TQ,
wrapRequestBody:gk}=q();function lk(e){let A=Date.now();return new Date(e).getTime()-A}n(lk,"calculateRetryAfterHeader");function SQ(e,A,t,r){let s=e["content-l\
ength"];if(s==null||!Number.isFinite(A.start)||!Number.isFinite(A.end))return null;let o=Number(s),i=A.end-A.start+1;return!Number.isFinite(o)||o!==i?new pt("Co\
ntent-Length mismatch",t,{headers:e,data:{count:r}}):null}n(SQ,"validatePartialResponseContentLength");var Fa=class e{static{n(this,"RetryHandler")}constructor(A,t){
let{retryOptions:r,...s}=A,{retry:o,maxRetries:i,maxTimeout:a,minTimeout:c,timeoutFactor:g,methods:l,errorCodes:u,retryAfter:Q,statusCodes:d}=r??{};this.dispatch=
t.dispatch,this.handler=t.handler,this.opts={...s,body:gk(A.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:o??e[bQ],retryAfter:Q??!0,maxTimeout:a??
30*1e3,minTimeout:c??500,timeoutFactor:g??2,maxRetries:i??5,methods:l??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:d??[500,502,503,504,429],errorCodes:u??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{this.aborted=!0,this.abort?this.abort(h):this.reason=
h})}checkpointResponseEnd(A,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=A["content-length"];this.end=r!=null?Number(r)-1:null,Xr(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,t,r){
this.handler.onUpgrade&&this.handler.onUpgrade(A,t,r)}onConnect(A){this.aborted?A(this.reason):this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.
handler.onBodySent(A)}static[bQ](A,{state:t,opts:r},s){let{statusCode:o,code:i,headers:a}=A,{method:c,retryOptions:g}=r,{maxRetries:l,minTimeout:u,maxTimeout:Q,
timeoutFactor:d,statusCodes:h,errorCodes:w,methods:f}=g,{counter:B}=t;if(i&&i!=="UND_ERR_REQ_RETRY"&&!w.includes(i)){s(A);return}if(Array.isArray(f)&&!f.includes(
c)){s(A);return}if(o!=null&&Array.isArray(h)&&!h.includes(o)){s(A);return}if(B>l){s(A);return}let D=a?.["retry-after"];D&&(D=Number(D),D=Number.isNaN(D)?lk(D):D*
1e3);let S=D>0?Math.min(D,Q):Math.min(u*d**(B-1),Q);setTimeout(()=>s(null),S)}onHeaders(A,t,r,s){let o=ck(t);if(this.retryCount+=1,A>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(A)===!1?(this.headersSent=!0,this.checkpointResponseEnd(o,r),this.handler.onHeaders(A,t,r,s)):(this.abort(new pt("Request fa\
iled",A,{headers:o,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,A!==206&&(this.start>0||A!==200))return this.abort(new pt("serv\
er does not support the range header and the payload was partially consumed",A,{headers:o,data:{count:this.retryCount}})),!1;let a=TQ(o["content-range"]);if(!a)
return this.abort(new pt("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==o.etag)return this.abort(new pt(
"ETag mismatch",A,{headers:o,data:{count:this.retryCount}})),!1;let c=SQ(o,a,A,this.retryCount);if(c!=null)return this.abort(c),!1;let{start:g,size:l,end:u=l-1}=a;
return this.start!==g||this.end!=null&&this.end!==u?(this.abort(new pt("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}})),!1):(this.resume=r,
!0)}if(this.end==null){if(A===206){let a=TQ(o["content-range"]);if(a==null)return this.headersSent=!0,this.handler.onHeaders(A,t,r,s);let c=SQ(o,a,A,this.retryCount);
if(c!=null)return this.abort(c),!1;let{start:g,size:l,end:u=l-1}=a;Xr(g!=null&&Number.isFinite(g),"content-range mismatch"),Xr(u!=null&&Number.isFinite(u),"inva\
lid content-length"),this.start=g,this.end=u}if(this.end==null){let a=o["content-length"];this.end=a!=null?Number(a)-1:null}return Xr(Number.isFinite(this.start)),
Xr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=o.etag!=null?o.etag:null,this.etag!=null&&this.
etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(A,t,r,s)}let i=new pt("Request failed",A,{headers:o,data:{count:this.retryCount}});return this.abort(
i),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.onComplete(A)}onError(A){if(this.aborted||
FQ(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+
(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},t.bind(this));function t(r){if(r!=null||this.aborted||FQ(this.opts.body))return this.handler.onError(r);if(this.start!==0){let s={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...s}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}n(t,"onRetry")}};UQ.exports=Fa});var GQ=k((GN,NQ)=>{"use strict";var uk=Ys(),Ek=ko(),Ta=class extends uk{static{n(this,"RetryAgent")}#e=null;#A=null;constructor(A,t={}){super(t),this.#e=A,this.#A=
t}dispatch(A,t){let r=new Ek({...A,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:t});return this.#e.dispatch(A,r)}close(){return this.#e.
close()}destroy(){return this.#e.destroy()}};NQ.exports=Ta});var La=k((LN,OQ)=>{"use strict";var YQ=y("node:assert"),{Readable:Qk}=y("node:stream"),{RequestAbortedError:JQ,NotSupportedError:hk,InvalidArgumentError:Bk,AbortError:Sa}=ee(),
xQ=q(),{ReadableStreamFrom:Ik}=q(),Je=Symbol("kConsume"),$r=Symbol("kReading"),ZA=Symbol("kBody"),MQ=Symbol("kAbort"),HQ=Symbol("kContentType"),LQ=Symbol("kCont\
entLength"),Ck=n(()=>{},"noop"),Ua=class extends Qk{static{n(this,"BodyReadable")}constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:o=64*
1024}){super({autoDestroy:!0,read:A,highWaterMark:o}),this._readableState.dataEmitted=!1,this[MQ]=t,this[Je]=null,this[ZA]=null,this[HQ]=r,this[LQ]=s,this[$r]=!1}destroy(A){
return!A&&!this._readableState.endEmitted&&(A=new JQ),A&&this[MQ](),super.destroy(A)}_destroy(A,t){this[$r]?t(A):setImmediate(()=>{t(A)})}on(A,...t){return(A===
"data"||A==="readable")&&(this[$r]=!0),super.on(A,...t)}addListener(A,...t){return this.on(A,...t)}off(A,...t){let r=super.off(A,...t);return(A==="data"||A==="r\
eadable")&&(this[$r]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(A,...t){return this.off(A,...t)}push(A){return this[Je]&&A!==
null?(Ga(this[Je],A),this[$r]?super.push(A):!0):super.push(A)}async text(){return es(this,"text")}async json(){return es(this,"json")}async blob(){return es(this,
"blob")}async bytes(){return es(this,"bytes")}async arrayBuffer(){return es(this,"arrayBuffer")}async formData(){throw new hk}get bodyUsed(){return xQ.isDisturbed(
this)}get body(){return this[ZA]||(this[ZA]=Ik(this),this[Je]&&(this[ZA].getReader(),YQ(this[ZA].locked))),this[ZA]}async dump(A){let t=Number.isFinite(A?.limit)?
A.limit:131072,r=A?.signal;if(r!=null&&(typeof r!="object"||!("aborted"in r)))throw new Bk("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((s,o)=>{this[LQ]>t&&this.destroy(new Sa);let i=n(()=>{this.destroy(r.reason??new Sa)},"onAbort");r?.addEventListener("abort",
i),this.on("close",function(){r?.removeEventListener("abort",i),r?.aborted?o(r.reason??new Sa):s(null)}).on("error",Ck).on("data",function(a){t-=a.length,t<=0&&
this.destroy()}).resume()})}};function dk(e){return e[ZA]&&e[ZA].locked===!0||e[Je]}n(dk,"isLocked");function pk(e){return xQ.isDisturbed(e)||dk(e)}n(pk,"isUnus\
able");async function es(e,A){return YQ(!e[Je]),new Promise((t,r)=>{if(pk(e)){let s=e._readableState;s.destroyed&&s.closeEmitted===!1?e.on("error",o=>{r(o)}).on(
"close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(()=>{e[Je]={type:A,stream:e,resolve:t,reject:r,length:0,
body:[]},e.on("error",function(s){Ma(this[Je],s)}).on("close",function(){this[Je].body!==null&&Ma(this[Je],new JQ)}),fk(e[Je])})})}n(es,"consume");function fk(e){
if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let s=t;s<r;s++)Ga(e,A.buffer[s])}else for(let t of A.
buffer)Ga(e,t);for(A.endEmitted?_Q(this[Je]):e.stream.on("end",function(){_Q(this[Je])}),e.stream.resume();e.stream.read()!=null;);}n(fk,"consumeStart");function Na(e,A){
if(e.length===0||A===0)return"";let t=e.length===1?e[0]:Buffer.concat(e,A),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?3:0;return t.utf8Slice(s,r)}n(Na,
"chunksDecode");function vQ(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(
A).buffer),r=0;for(let s=0;s<e.length;++s){let o=e[s];t.set(o,r),r+=o.length}return t}n(vQ,"chunksConcat");function _Q(e){let{type:A,body:t,resolve:r,stream:s,length:o}=e;
try{A==="text"?r(Na(t,o)):A==="json"?r(JSON.parse(Na(t,o))):A==="arrayBuffer"?r(vQ(t,o).buffer):A==="blob"?r(new Blob(t,{type:s[HQ]})):A==="bytes"&&r(vQ(t,o)),Ma(
e)}catch(i){s.destroy(i)}}n(_Q,"consumeEnd");function Ga(e,A){e.length+=A.length,e.body.push(A)}n(Ga,"consumePush");function Ma(e,A){e.body!==null&&(A?e.reject(
A):e.resolve(),e.type=null,e.stream=null,e.resolve=null,e.reject=null,e.length=0,e.body=null)}n(Ma,"consumeFinish");OQ.exports={Readable:Ua,chunksDecode:Na}});var va=k((_N,zQ)=>{var wk=y("node:assert"),{ResponseStatusCodeError:VQ}=ee(),{chunksDecode:PQ}=La(),mk=128*1024;async function yk({callback:e,body:A,contentType:t,
statusCode:r,statusMessage:s,headers:o}){wk(A);let i=[],a=0;try{for await(let u of A)if(i.push(u),a+=u.length,a>mk){i=[],a=0;break}}catch{i=[],a=0}let c=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!a){queueMicrotask(()=>e(new VQ(c,r,o)));return}let g=Error.stackTraceLimit;Error.stackTraceLimit=0;let l;try{
qQ(t)?l=JSON.parse(PQ(i,a)):WQ(t)&&(l=PQ(i,a))}catch{}finally{Error.stackTraceLimit=g}queueMicrotask(()=>e(new VQ(c,r,o,l)))}n(yk,"getResolveErrorBodyCallback");
var qQ=n(e=>e.length>15&&e[11]==="/"&&e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]===
"n"&&e[12]==="j"&&e[13]==="s"&&e[14]==="o"&&e[15]==="n","isContentTypeApplicationJson"),WQ=n(e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]==="x"&&e[3]===
"t","isContentTypeText");zQ.exports={getResolveErrorBodyCallback:yk,isContentTypeApplicationJson:qQ,isContentTypeText:WQ}});var jQ=k((JN,_a)=>{"use strict";var Dk=y("node:assert"),{Readable:kk}=La(),{InvalidArgumentError:Ar,RequestAbortedError:ZQ}=ee(),xe=q(),{getResolveErrorBodyCallback:Rk}=va(),
{AsyncResource:bk}=y("node:async_hooks"),Ro=class extends bk{static{n(this,"RequestHandler")}constructor(A,t){if(!A||typeof A!="object")throw new Ar("invalid op\
ts");let{signal:r,method:s,opaque:o,body:i,onInfo:a,responseHeaders:c,throwOnError:g,highWaterMark:l}=A;try{if(typeof t!="function")throw new Ar("invalid callba\
ck");if(l&&(typeof l!="number"||l<0))throw new Ar("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Ar("si\
gnal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Ar("invalid method");if(a&&typeof a!="function")throw new Ar("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(u){throw xe.isStream(i)&&xe.destroy(i.on("error",xe.nop),u),u}this.method=s,this.responseHeaders=c||null,this.opaque=o||null,this.
callback=t,this.res=null,this.abort=null,this.body=i,this.trailers={},this.context=null,this.onInfo=a||null,this.throwOnError=g,this.highWaterMark=l,this.signal=
r,this.reason=null,this.removeAbortListener=null,xe.isStream(i)&&i.on("error",u=>{this.onError(u)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??
new ZQ:this.removeAbortListener=xe.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new ZQ,this.res?xe.destroy(this.res.on("error",xe.nop),this.
reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}))}onConnect(A,t){if(this.reason){A(this.reason);return}Dk(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:o,opaque:i,abort:a,context:c,
responseHeaders:g,highWaterMark:l}=this,u=g==="raw"?xe.parseRawHeaders(t):xe.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:u});return}
let Q=g==="raw"?xe.parseHeaders(t):u,d=Q["content-type"],h=Q["content-length"],w=new kk({resume:r,abort:a,contentType:d,contentLength:this.method!=="HEAD"&&h?Number(
h):null,highWaterMark:l});this.removeAbortListener&&w.on("close",this.removeAbortListener),this.callback=null,this.res=w,o!==null&&(this.throwOnError&&A>=400?this.
runInAsyncScope(Rk,null,{callback:o,body:w,contentType:d,statusCode:A,statusMessage:s,headers:u}):this.runInAsyncScope(o,null,null,{statusCode:A,headers:u,trailers:this.
trailers,opaque:i,body:w,context:c}))}onData(A){return this.res.push(A)}onComplete(A){xe.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,
callback:r,body:s,opaque:o}=this;r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:o})})),t&&(this.res=null,queueMicrotask(()=>{xe.
destroy(t,A)})),s&&(this.body=null,xe.destroy(s,A)),this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}};function KQ(e,A){if(A===void 0)return new Promise((t,r)=>{KQ.call(this,e,(s,o)=>s?r(s):t(o))});try{this.dispatch(e,new Ro(e,A))}catch(t){if(typeof A!="f\
unction")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}n(KQ,"request");_a.exports=KQ;_a.exports.RequestHandler=Ro});var As=k((HN,eh)=>{var{addAbortListener:Fk}=q(),{RequestAbortedError:Tk}=ee(),tr=Symbol("kListener"),wA=Symbol("kSignal");function XQ(e){e.abort?e.abort(e[wA]?.
reason):e.reason=e[wA]?.reason??new Tk,$Q(e)}n(XQ,"abort");function Sk(e,A){if(e.reason=null,e[wA]=null,e[tr]=null,!!A){if(A.aborted){XQ(e);return}e[wA]=A,e[tr]=
()=>{XQ(e)},Fk(e[wA],e[tr])}}n(Sk,"addSignal");function $Q(e){e[wA]&&("removeEventListener"in e[wA]?e[wA].removeEventListener("abort",e[tr]):e[wA].removeListener(
"abort",e[tr]),e[wA]=null,e[tr]=null)}n($Q,"removeSignal");eh.exports={addSignal:Sk,removeSignal:$Q}});var sh=k((VN,rh)=>{"use strict";var Uk=y("node:assert"),{finished:Nk,PassThrough:Gk}=y("node:stream"),{InvalidArgumentError:rr,InvalidReturnValueError:Mk}=ee(),
iA=q(),{getResolveErrorBodyCallback:Lk}=va(),{AsyncResource:vk}=y("node:async_hooks"),{addSignal:_k,removeSignal:Ah}=As(),Ya=class extends vk{static{n(this,"Str\
eamHandler")}constructor(A,t,r){if(!A||typeof A!="object")throw new rr("invalid opts");let{signal:s,method:o,opaque:i,body:a,onInfo:c,responseHeaders:g,throwOnError:l}=A;
try{if(typeof r!="function")throw new rr("invalid callback");if(typeof t!="function")throw new rr("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!=
"function")throw new rr("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new rr("invalid method");if(c&&typeof c!="function")throw new rr(
"invalid onInfo callback");super("UNDICI_STREAM")}catch(u){throw iA.isStream(a)&&iA.destroy(a.on("error",iA.nop),u),u}this.responseHeaders=g||null,this.opaque=i||
null,this.factory=t,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=a,this.onInfo=c||null,this.throwOnError=l||!1,iA.
isStream(a)&&a.on("error",u=>{this.onError(u)}),_k(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}Uk(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){
let{factory:o,opaque:i,context:a,callback:c,responseHeaders:g}=this,l=g==="raw"?iA.parseRawHeaders(t):iA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,
headers:l});return}this.factory=null;let u;if(this.throwOnError&&A>=400){let h=(g==="raw"?iA.parseHeaders(t):l)["content-type"];u=new Gk,this.callback=null,this.
runInAsyncScope(Lk,null,{callback:c,body:u,contentType:h,statusCode:A,statusMessage:s,headers:l})}else{if(o===null)return;if(u=this.runInAsyncScope(o,null,{statusCode:A,
headers:l,opaque:i,context:a}),!u||typeof u.write!="function"||typeof u.end!="function"||typeof u.on!="function")throw new Mk("expected Writable");Nk(u,{readable:!1},
d=>{let{callback:h,res:w,opaque:f,trailers:B,abort:D}=this;this.res=null,(d||!w.readable)&&iA.destroy(w,d),this.callback=null,this.runInAsyncScope(h,null,d||null,
{opaque:f,trailers:B}),d&&D()})}return u.on("drain",r),this.res=u,(u.writableNeedDrain!==void 0?u.writableNeedDrain:u._writableState?.needDrain)!==!0}onData(A){
let{res:t}=this;return t?t.write(A):!0}onComplete(A){let{res:t}=this;Ah(this),t&&(this.trailers=iA.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,
body:o}=this;Ah(this),this.factory=null,t?(this.res=null,iA.destroy(t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),
o&&(this.body=null,iA.destroy(o,A))}};function th(e,A,t){if(t===void 0)return new Promise((r,s)=>{th.call(this,e,A,(o,i)=>o?s(o):r(i))});try{this.dispatch(e,new Ya(
e,A,t))}catch(r){if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}n(th,"stream");rh.exports=th});var ah=k((qN,ih)=>{"use strict";var{Readable:nh,Duplex:Yk,PassThrough:Jk}=y("node:stream"),{InvalidArgumentError:ts,InvalidReturnValueError:xk,RequestAbortedError:Ja}=ee(),
$e=q(),{AsyncResource:Hk}=y("node:async_hooks"),{addSignal:Ok,removeSignal:Vk}=As(),oh=y("node:assert"),sr=Symbol("resume"),xa=class extends nh{static{n(this,"P\
ipelineRequest")}constructor(){super({autoDestroy:!0}),this[sr]=null}_read(){let{[sr]:A}=this;A&&(this[sr]=null,A())}_destroy(A,t){this._read(),t(A)}},Ha=class extends nh{static{
n(this,"PipelineResponse")}constructor(A){super({autoDestroy:!0}),this[sr]=A}_read(){this[sr]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new Ja),t(
A)}},Oa=class extends Hk{static{n(this,"PipelineHandler")}constructor(A,t){if(!A||typeof A!="object")throw new ts("invalid opts");if(typeof t!="function")throw new ts(
"invalid handler");let{signal:r,method:s,opaque:o,onInfo:i,responseHeaders:a}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new ts(
"signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new ts("invalid method");if(i&&typeof i!="function")throw new ts("invalid onInfo callbac\
k");super("UNDICI_PIPELINE"),this.opaque=o||null,this.responseHeaders=a||null,this.handler=t,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new xa().
on("error",$e.nop),this.ret=new Yk({readableObjectMode:A.objectMode,autoDestroy:!0,read:n(()=>{let{body:c}=this;c?.resume&&c.resume()},"read"),write:n((c,g,l)=>{
let{req:u}=this;u.push(c,g)||u._readableState.destroyed?l():u[sr]=l},"write"),destroy:n((c,g)=>{let{body:l,req:u,res:Q,ret:d,abort:h}=this;!c&&!d._readableState.
endEmitted&&(c=new Ja),h&&c&&h(),$e.destroy(l,c),$e.destroy(u,c),$e.destroy(Q,c),Vk(this),g(c)},"destroy")}).on("prefinish",()=>{let{req:c}=this;c.push(null)}),
this.res=null,Ok(this,r)}onConnect(A,t){let{ret:r,res:s}=this;if(this.reason){A(this.reason);return}oh(!s,"pipeline cannot be retried"),oh(!r.destroyed),this.abort=
A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:o,context:i}=this;if(A<200){if(this.onInfo){let c=this.responseHeaders==="raw"?$e.parseRawHeaders(t):$e.parseHeaders(
t);this.onInfo({statusCode:A,headers:c})}return}this.res=new Ha(r);let a;try{this.handler=null;let c=this.responseHeaders==="raw"?$e.parseRawHeaders(t):$e.parseHeaders(
t);a=this.runInAsyncScope(o,null,{statusCode:A,headers:c,opaque:s,body:this.res,context:i})}catch(c){throw this.res.on("error",$e.nop),c}if(!a||typeof a.on!="fu\
nction")throw new xk("expected Readable");a.on("data",c=>{let{ret:g,body:l}=this;!g.push(c)&&l.pause&&l.pause()}).on("error",c=>{let{ret:g}=this;$e.destroy(g,c)}).
on("end",()=>{let{ret:c}=this;c.push(null)}).on("close",()=>{let{ret:c}=this;c._readableState.ended||$e.destroy(c,new Ja)}),this.body=a}onData(A){let{res:t}=this;
return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,$e.destroy(t,A)}};function Pk(e,A){try{let t=new Oa(e,A);
return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new Jk().destroy(t)}}n(Pk,"pipeline");ih.exports=Pk});var Qh=k((zN,Eh)=>{"use strict";var{InvalidArgumentError:Va,SocketError:qk}=ee(),{AsyncResource:Wk}=y("node:async_hooks"),ch=q(),{addSignal:zk,removeSignal:gh}=As(),
lh=y("node:assert"),Pa=class extends Wk{static{n(this,"UpgradeHandler")}constructor(A,t){if(!A||typeof A!="object")throw new Va("invalid opts");if(typeof t!="fu\
nction")throw new Va("invalid callback");let{signal:r,opaque:s,responseHeaders:o}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Va(
"signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=
null,zk(this,r)}onConnect(A,t){if(this.reason){A(this.reason);return}lh(this.callback),this.abort=A,this.context=null}onHeaders(){throw new qk("bad upgrade",null)}onUpgrade(A,t,r){
lh(A===101);let{callback:s,opaque:o,context:i}=this;gh(this),this.callback=null;let a=this.responseHeaders==="raw"?ch.parseRawHeaders(t):ch.parseHeaders(t);this.
runInAsyncScope(s,null,null,{headers:a,socket:r,opaque:o,context:i})}onError(A){let{callback:t,opaque:r}=this;gh(this),t&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{opaque:r})}))}};function uh(e,A){if(A===void 0)return new Promise((t,r)=>{uh.call(this,e,(s,o)=>s?r(s):t(o))});try{let t=new Pa(e,
A);this.dispatch({...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(
t,{opaque:r}))}}n(uh,"upgrade");Eh.exports=uh});var dh=k((KN,Ch)=>{"use strict";var Zk=y("node:assert"),{AsyncResource:Kk}=y("node:async_hooks"),{InvalidArgumentError:qa,SocketError:jk}=ee(),hh=q(),{addSignal:Xk,
removeSignal:Bh}=As(),Wa=class extends Kk{static{n(this,"ConnectHandler")}constructor(A,t){if(!A||typeof A!="object")throw new qa("invalid opts");if(typeof t!="\
function")throw new qa("invalid callback");let{signal:r,opaque:s,responseHeaders:o}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new qa(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=o||null,this.callback=t,this.abort=null,Xk(this,
r)}onConnect(A,t){if(this.reason){A(this.reason);return}Zk(this.callback),this.abort=A,this.context=t}onHeaders(){throw new jk("bad connect",null)}onUpgrade(A,t,r){
let{callback:s,opaque:o,context:i}=this;Bh(this),this.callback=null;let a=t;a!=null&&(a=this.responseHeaders==="raw"?hh.parseRawHeaders(t):hh.parseHeaders(t)),this.
runInAsyncScope(s,null,null,{statusCode:A,headers:a,socket:r,opaque:o,context:i})}onError(A){let{callback:t,opaque:r}=this;Bh(this),t&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};function Ih(e,A){if(A===void 0)return new Promise((t,r)=>{Ih.call(this,e,(s,o)=>s?r(s):t(o))});try{let t=new Wa(
e,A);this.dispatch({...e,method:"CONNECT"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}n(Ih,"connect");Ch.exports=
Ih});var ph=k((XN,or)=>{"use strict";or.exports.request=jQ();or.exports.stream=sh();or.exports.pipeline=ah();or.exports.upgrade=Qh();or.exports.connect=dh()});var wh=k(($N,fh)=>{fh.exports={}});var yh=k((eG,mh)=>{mh.exports={}});var kh=k((AG,Dh)=>{Dh.exports={}});var bh=k((tG,Rh)=>{Rh.exports={}});var bo=k((rG,Uh)=>{"use strict";var Fh=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:$k}=ee(),eR=Kr();Sh()===void 0&&Th(new eR);function Th(e){if(!e||
typeof e.dispatch!="function")throw new $k("Argument agent must implement Agent");Object.defineProperty(globalThis,Fh,{value:e,writable:!0,enumerable:!1,configurable:!1})}
n(Th,"setGlobalDispatcher");function Sh(){return globalThis[Fh]}n(Sh,"getGlobalDispatcher");Uh.exports={setGlobalDispatcher:Th,getGlobalDispatcher:Sh}});var Fo=k((nG,Nh)=>{"use strict";Nh.exports=class{static{n(this,"DecoratorHandler")}#e;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handle\
r must be an object");this.#e=A}onConnect(...A){return this.#e.onConnect?.(...A)}onError(...A){return this.#e.onError?.(...A)}onUpgrade(...A){return this.#e.onUpgrade?.(
...A)}onResponseStarted(...A){return this.#e.onResponseStarted?.(...A)}onHeaders(...A){return this.#e.onHeaders?.(...A)}onData(...A){return this.#e.onData?.(...A)}onComplete(...A){
return this.#e.onComplete?.(...A)}onBodySent(...A){return this.#e.onBodySent?.(...A)}}});var Mh=k((aG,Gh)=>{"use strict";var AR=Qo();Gh.exports=e=>{let A=e?.maxRedirections;return t=>n(function(s,o){let{maxRedirections:i=A,...a}=s;if(!i)return t(s,o);
let c=new AR(t,i,s,o);return t(a,c)},"redirectInterceptor")}});var vh=k((gG,Lh)=>{"use strict";var tR=ko();Lh.exports=e=>A=>n(function(r,s){return A(r,new tR({...r,retryOptions:{...e,...r.retryOptions}},{handler:s,dispatch:A}))},
"retryInterceptor")});var Yh=k((uG,_h)=>{"use strict";var rR=q(),{InvalidArgumentError:sR,RequestAbortedError:oR}=ee(),nR=Fo(),za=class extends nR{static{n(this,"DumpHandler")}#e=1024*
1024;#A=null;#t=!1;#o=!1;#s=0;#r=null;#n=null;constructor({maxSize:A},t){if(super(t),A!=null&&(!Number.isFinite(A)||A<1))throw new sR("maxSize must be a number \
greater than 0");this.#e=A??this.#e,this.#n=t}onConnect(A){this.#A=A,this.#n.onConnect(this.#i.bind(this))}#i(A){this.#o=!0,this.#r=A}onHeaders(A,t,r,s){let i=rR.
parseHeaders(t)["content-length"];if(i!=null&&i>this.#e)throw new oR(`Response size (${i}) larger than maxSize (${this.#e})`);return this.#o?!0:this.#n.onHeaders(
A,t,r,s)}onError(A){this.#t||(A=this.#r??A,this.#n.onError(A))}onData(A){return this.#s=this.#s+A.length,this.#s>=this.#e&&(this.#t=!0,this.#o?this.#n.onError(this.#r):
this.#n.onComplete([])),!0}onComplete(A){if(!this.#t){if(this.#o){this.#n.onError(this.reason);return}this.#n.onComplete(A)}}};function iR({maxSize:e}={maxSize:1024*
1024}){return A=>n(function(r,s){let{dumpMaxSize:o=e}=r,i=new za({maxSize:o},s);return A(r,i)},"Intercept")}n(iR,"createDumpInterceptor");_h.exports=iR});var Hh=k((QG,xh)=>{"use strict";var{isIP:aR}=y("node:net"),{lookup:cR}=y("node:dns"),gR=Fo(),{InvalidArgumentError:nr,InformationalError:lR}=ee(),Jh=Math.pow(2,
31)-1,Za=class{static{n(this,"DNSInstance")}#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#e=A.maxTTL,this.#A=A.maxItems,
this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#o,this.pick=A.pick??this.#s}get full(){return this.#t.size===this.#A}runLookup(A,t,r){
let s=this.#t.get(A.hostname);if(s==null&&this.full){r(null,A.origin);return}let o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.
pick,...t.dns,maxTTL:this.#e,maxItems:this.#A};if(s==null)this.lookup(A,o,(i,a)=>{if(i||a==null||a.length===0){r(i??new lR("No DNS entries found"));return}this.
setRecords(A,a);let c=this.#t.get(A.hostname),g=this.pick(A,c,o.affinity),l;typeof g.port=="number"?l=`:${g.port}`:A.port!==""?l=`:${A.port}`:l="",r(null,`${A.protocol}\
//${g.family===6?`[${g.address}]`:g.address}${l}`)});else{let i=this.pick(A,s,o.affinity);if(i==null){this.#t.delete(A.hostname),this.runLookup(A,t,r);return}let a;
typeof i.port=="number"?a=`:${i.port}`:A.port!==""?a=`:${A.port}`:a="",r(null,`${A.protocol}//${i.family===6?`[${i.address}]`:i.address}${a}`)}}#o(A,t,r){cR(A.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,o)=>{if(s)return r(s);let i=new Map;for(let a of o)i.set(`${a.address}:${a.family}`,a);
r(null,i.values())})}#s(A,t,r){let s=null,{records:o,offset:i}=t,a;if(this.dualStack?(r==null&&(i==null||i===Jh?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?
6:4)),o[r]!=null&&o[r].ips.length>0?a=o[r]:a=o[r===4?6:4]):a=o[r],a==null||a.ips.length===0)return s;a.offset==null||a.offset===Jh?a.offset=0:a.offset++;let c=a.
offset%a.ips.length;return s=a.ips[c]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(a.ips.splice(c,1),this.pick(A,t,r)):s}setRecords(A,t){let r=Date.now(),s={records:{
4:null,6:null}};for(let o of t){o.timestamp=r,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;let i=s.records[o.family]??{ips:[]};i.ips.push(
o),s.records[o.family]=i}this.#t.set(A.hostname,s)}getHandler(A,t){return new Ka(this,A,t)}},Ka=class extends gR{static{n(this,"DNSDispatchHandler")}#e=null;#A=null;#t=null;#o=null;#s=null;constructor(A,{
origin:t,handler:r,dispatch:s},o){super(r),this.#s=t,this.#o=r,this.#A={...o},this.#e=A,this.#t=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#A,(t,r)=>{if(t)return this.#o.onError(t);let s={...this.#A,origin:r};this.#t(s,this)});return}this.#o.onError(
A);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#o.onError(A);break}}};xh.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<
0))throw new nr("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new nr("Invalid maxItems.\
 Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new nr("Invalid affinity. Must be either 4 or 6");
if(e?.dualStack!=null&&typeof e?.dualStack!="boolean")throw new nr("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new nr(
"Invalid lookup. Must be a function");if(e?.pick!=null&&typeof e?.pick!="function")throw new nr("Invalid pick. Must be a function");let A=e?.dualStack??!0,t;A?t=
e?.affinity??null:t=e?.affinity??4;let r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0},s=new Za(
r);return o=>n(function(a,c){let g=a.origin.constructor===URL?a.origin:new URL(a.origin);return aR(g.hostname)!==0?o(a,c):(s.runLookup(g,a,(l,u)=>{if(l)return c.
onError(l);let Q=null;Q={...a,servername:g.hostname,origin:u,headers:{host:g.hostname,...a.headers}},o(Q,s.getHandler({origin:g,dispatch:o,handler:c},a))}),!0)},
"dnsInterceptor")}});var ft=k((BG,Zh)=>{"use strict";var{kConstruct:uR}=ge(),{kEnumerableProperty:ir}=q(),{iteratorMixin:ER,isValidHeaderName:rs,isValidHeaderValue:Vh}=Ke(),{webidl:W}=ye(),
ja=y("node:assert"),To=y("node:util"),he=Symbol("headers map"),He=Symbol("headers map sorted");function Oh(e){return e===10||e===13||e===9||e===32}n(Oh,"isHTTPW\
hiteSpaceCharCode");function Ph(e){let A=0,t=e.length;for(;t>A&&Oh(e.charCodeAt(t-1));)--t;for(;t>A&&Oh(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(
A,t)}n(Ph,"headerValueNormalize");function qh(e,A){if(Array.isArray(A))for(let t=0;t<A.length;++t){let r=A[t];if(r.length!==2)throw W.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${r.length}.`});Xa(e,r[0],r[1])}else if(typeof A=="object"&&A!==null){let t=Object.
keys(A);for(let r=0;r<t.length;++r)Xa(e,t[r],A[t[r]])}else throw W.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<\
sequence<ByteString>>","record<ByteString, ByteString>"]})}n(qh,"fill");function Xa(e,A,t){if(t=Ph(t),rs(A)){if(!Vh(t))throw W.errors.invalidArgument({prefix:"H\
eaders.append",value:t,type:"header value"})}else throw W.errors.invalidArgument({prefix:"Headers.append",value:A,type:"header name"});if(zh(e)==="immutable")throw new TypeError(
"immutable");return $a(e).append(A,t,!1)}n(Xa,"appendHeader");function Wh(e,A){return e[0]<A[0]?-1:1}n(Wh,"compareHeaderName");var So=class e{static{n(this,"Hea\
dersList")}cookies=null;constructor(A){A instanceof e?(this[he]=new Map(A[he]),this[He]=A[He],this.cookies=A.cookies===null?null:[...A.cookies]):(this[he]=new Map(
A),this[He]=null)}contains(A,t){return this[he].has(t?A:A.toLowerCase())}clear(){this[he].clear(),this[He]=null,this.cookies=null}append(A,t,r){this[He]=null;let s=r?
A:A.toLowerCase(),o=this[he].get(s);if(o){let i=s==="cookie"?"; ":", ";this[he].set(s,{name:o.name,value:`${o.value}${i}${t}`})}else this[he].set(s,{name:A,value:t});
s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this[He]=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[he].set(s,{name:A,value:t})}delete(A,t){
this[He]=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this[he].delete(A)}get(A,t){return this[he].get(t?A:A.toLowerCase())?.value??null}*[Symbol.
iterator](){for(let{0:A,1:{value:t}}of this[he])yield[A,t]}get entries(){let A={};if(this[he].size!==0)for(let{name:t,value:r}of this[he].values())A[t]=r;return A}rawValues(){
return this[he].values()}get entriesList(){let A=[];if(this[he].size!==0)for(let{0:t,1:{name:r,value:s}}of this[he])if(t==="set-cookie")for(let o of this.cookies)
A.push([r,o]);else A.push([r,s]);return A}toSortedArray(){let A=this[he].size,t=new Array(A);if(A<=32){if(A===0)return t;let r=this[he][Symbol.iterator](),s=r.next().
value;t[0]=[s[0],s[1].value],ja(s[1].value!==null);for(let o=1,i=0,a=0,c=0,g=0,l,u;o<A;++o){for(u=r.next().value,l=t[o]=[u[0],u[1].value],ja(l[1]!==null),c=0,a=
o;c<a;)g=c+(a-c>>1),t[g][0]<=l[0]?c=g+1:a=g;if(o!==g){for(i=o;i>c;)t[i]=t[--i];t[c]=l}}if(!r.next().done)throw new TypeError("Unreachable");return t}else{let r=0;
for(let{0:s,1:{value:o}}of this[he])t[r++]=[s,o],ja(o!==null);return t.sort(Wh)}}},aA=class e{static{n(this,"Headers")}#e;#A;constructor(A=void 0){W.util.markAsUncloneable(
this),A!==uR&&(this.#A=new So,this.#e="none",A!==void 0&&(A=W.converters.HeadersInit(A,"Headers contructor","init"),qh(this,A)))}append(A,t){W.brandCheck(this,e),
W.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return A=W.converters.ByteString(A,r,"name"),t=W.converters.ByteString(t,r,"value"),Xa(
this,A,t)}delete(A){if(W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"Headers.delete"),A=W.converters.ByteString(A,"Headers.delete","name"),!rs(A))throw W.
errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(A,!1)&&this.#A.
delete(A,!1)}get(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=W.converters.ByteString(A,t,"name"),!rs(A))throw W.
errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#A.get(A,!1)}has(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"Headers.ha\
s");let t="Headers.has";if(A=W.converters.ByteString(A,t,"name"),!rs(A))throw W.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#A.contains(
A,!1)}set(A,t){W.brandCheck(this,e),W.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=W.converters.ByteString(A,r,"name"),t=W.converters.
ByteString(t,r,"value"),t=Ph(t),rs(A)){if(!Vh(t))throw W.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw W.errors.invalidArgument({prefix:r,
value:A,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.set(A,t,!1)}getSetCookie(){W.brandCheck(this,e);let A=this.#A.cookies;
return A?[...A]:[]}get[He](){if(this.#A[He])return this.#A[He];let A=[],t=this.#A.toSortedArray(),r=this.#A.cookies;if(r===null||r.length===1)return this.#A[He]=
t;for(let s=0;s<t.length;++s){let{0:o,1:i}=t[s];if(o==="set-cookie")for(let a=0;a<r.length;++a)A.push([o,r[a]]);else A.push([o,i])}return this.#A[He]=A}[To.inspect.
custom](A,t){return t.depth??=A,`Headers ${To.formatWithOptions(t,this.#A.entries)}`}static getHeadersGuard(A){return A.#e}static setHeadersGuard(A,t){A.#e=t}static getHeadersList(A){
return A.#A}static setHeadersList(A,t){A.#A=t}},{getHeadersGuard:zh,setHeadersGuard:QR,getHeadersList:$a,setHeadersList:hR}=aA;Reflect.deleteProperty(aA,"getHea\
dersGuard");Reflect.deleteProperty(aA,"setHeadersGuard");Reflect.deleteProperty(aA,"getHeadersList");Reflect.deleteProperty(aA,"setHeadersList");ER("Headers",aA,
He,0,1);Object.defineProperties(aA.prototype,{append:ir,delete:ir,get:ir,has:ir,set:ir,getSetCookie:ir,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[To.
inspect.custom]:{enumerable:!1}});W.converters.HeadersInit=function(e,A,t){if(W.util.Type(e)==="Object"){let r=Reflect.get(e,Symbol.iterator);if(!To.types.isProxy(
e)&&r===aA.prototype.entries)try{return $a(e).entriesList}catch{}return typeof r=="function"?W.converters["sequence<sequence<ByteString>>"](e,A,t,r.bind(e)):W.converters["\
record<ByteString, ByteString>"](e,A,t)}throw W.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString\
>>","record<ByteString, ByteString>"]})};Zh.exports={fill:qh,compareHeaderName:Wh,Headers:aA,HeadersList:So,getHeadersGuard:zh,setHeadersGuard:QR,setHeadersList:hR,
getHeadersList:$a}});var Mo=k((CG,iB)=>{"use strict";var{Headers:AB,HeadersList:Kh,fill:BR,getHeadersGuard:IR,setHeadersGuard:tB,setHeadersList:rB}=ft(),{extractBody:jh,cloneBody:CR,
mixinBody:dR,hasFinalizationRegistry:sB,streamRegistry:oB,bodyUnusable:pR}=Wt(),ec=q(),Xh=y("node:util"),{kEnumerableProperty:Oe}=ec,{isValidReasonPhrase:fR,isCancelled:wR,
isAborted:mR,isBlobLike:yR,serializeJavascriptValueToJSONString:DR,isErrorLike:kR,isomorphicEncode:RR,environmentSettingsObject:bR}=Ke(),{redirectStatusSet:FR,nullBodyStatus:TR}=kr(),
{kState:ie,kHeaders:GA}=YA(),{webidl:H}=ye(),{FormData:SR}=Ur(),{URLSerializer:$h}=_e(),{kConstruct:No}=ge(),Ac=y("node:assert"),{types:UR}=y("node:util"),NR=new TextEncoder(
"utf-8"),wt=class e{static{n(this,"Response")}static error(){return ss(Go(),"immutable")}static json(A,t={}){H.argumentLengthCheck(arguments,1,"Response.json"),
t!==null&&(t=H.converters.ResponseInit(t));let r=NR.encode(DR(A)),s=jh(r),o=ss(ar({}),"response");return eB(o,t,{body:s[0],type:"application/json"}),o}static redirect(A,t=302){
H.argumentLengthCheck(arguments,1,"Response.redirect"),A=H.converters.USVString(A),t=H.converters["unsigned short"](t);let r;try{r=new URL(A,bR.settingsObject.baseUrl)}catch(i){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:i})}if(!FR.has(t))throw new RangeError(`Invalid status code ${t}`);let s=ss(ar({}),"immutable");s[ie].
status=t;let o=RR($h(r));return s[ie].headersList.append("location",o,!0),s}constructor(A=null,t={}){if(H.util.markAsUncloneable(this),A===No)return;A!==null&&(A=
H.converters.BodyInit(A)),t=H.converters.ResponseInit(t),this[ie]=ar({}),this[GA]=new AB(No),tB(this[GA],"response"),rB(this[GA],this[ie].headersList);let r=null;
if(A!=null){let[s,o]=jh(A);r={body:s,type:o}}eB(this,t,r)}get type(){return H.brandCheck(this,e),this[ie].type}get url(){H.brandCheck(this,e);let A=this[ie].urlList,
t=A[A.length-1]??null;return t===null?"":$h(t,!0)}get redirected(){return H.brandCheck(this,e),this[ie].urlList.length>1}get status(){return H.brandCheck(this,e),
this[ie].status}get ok(){return H.brandCheck(this,e),this[ie].status>=200&&this[ie].status<=299}get statusText(){return H.brandCheck(this,e),this[ie].statusText}get headers(){
return H.brandCheck(this,e),this[GA]}get body(){return H.brandCheck(this,e),this[ie].body?this[ie].body.stream:null}get bodyUsed(){return H.brandCheck(this,e),!!this[ie].
body&&ec.isDisturbed(this[ie].body.stream)}clone(){if(H.brandCheck(this,e),pR(this))throw H.errors.exception({header:"Response.clone",message:"Body has already \
been consumed."});let A=tc(this[ie]);return sB&&this[ie].body?.stream&&oB.register(this,new WeakRef(this[ie].body.stream)),ss(A,IR(this[GA]))}[Xh.inspect.custom](A,t){
t.depth===null&&(t.depth=2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${Xh.formatWithOptions(t,r)}`}};dR(wt);Object.defineProperties(wt.prototype,{type:Oe,
url:Oe,status:Oe,ok:Oe,redirected:Oe,statusText:Oe,headers:Oe,clone:Oe,body:Oe,bodyUsed:Oe,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
wt,{json:Oe,redirect:Oe,error:Oe});function tc(e){if(e.internalResponse)return nB(tc(e.internalResponse),e.type);let A=ar({...e,body:null});return e.body!=null&&
(A.body=CR(A,e.body)),A}n(tc,"cloneResponse");function ar(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"defaul\
t",status:200,timingInfo:null,cacheState:"",statusText:"",...e,headersList:e?.headersList?new Kh(e?.headersList):new Kh,urlList:e?.urlList?[...e.urlList]:[]}}n(
ar,"makeResponse");function Go(e){let A=kR(e);return ar({type:"error",status:0,error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}n(Go,"makeNe\
tworkError");function GR(e){return e.type==="error"&&e.status===0}n(GR,"isNetworkError");function Uo(e,A){return A={internalResponse:e,...A},new Proxy(e,{get(t,r){
return r in A?A[r]:t[r]},set(t,r,s){return Ac(!(r in A)),t[r]=s,!0}})}n(Uo,"makeFilteredResponse");function nB(e,A){if(A==="basic")return Uo(e,{type:"basic",headersList:e.
headersList});if(A==="cors")return Uo(e,{type:"cors",headersList:e.headersList});if(A==="opaque")return Uo(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(A==="opaqueredirect")return Uo(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});Ac(!1)}n(nB,"filterResponse");function MR(e,A=null){
return Ac(wR(e)),mR(e)?Go(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:A})):Go(Object.assign(new DOMException("Request was c\
ancelled."),{cause:A}))}n(MR,"makeAppropriateNetworkError");function eB(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["stat\
us"] must be in the range of 200 to 599, inclusive.');if("statusText"in A&&A.statusText!=null&&!fR(String(A.statusText)))throw new TypeError("Invalid statusText");
if("status"in A&&A.status!=null&&(e[ie].status=A.status),"statusText"in A&&A.statusText!=null&&(e[ie].statusText=A.statusText),"headers"in A&&A.headers!=null&&BR(
e[GA],A.headers),t){if(TR.includes(e.status))throw H.errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`});e[ie].
body=t.body,t.type!=null&&!e[ie].headersList.contains("content-type",!0)&&e[ie].headersList.append("content-type",t.type,!0)}}n(eB,"initializeResponse");function ss(e,A){
let t=new wt(No);return t[ie]=e,t[GA]=new AB(No),rB(t[GA],e.headersList),tB(t[GA],A),sB&&e.body?.stream&&oB.register(t,new WeakRef(e.body.stream)),t}n(ss,"fromI\
nnerResponse");H.converters.ReadableStream=H.interfaceConverter(ReadableStream);H.converters.FormData=H.interfaceConverter(SR);H.converters.URLSearchParams=H.interfaceConverter(
URLSearchParams);H.converters.XMLHttpRequestBodyInit=function(e,A,t){return typeof e=="string"?H.converters.USVString(e,A,t):yR(e)?H.converters.Blob(e,A,t,{strict:!1}):
ArrayBuffer.isView(e)||UR.isArrayBuffer(e)?H.converters.BufferSource(e,A,t):ec.isFormDataLike(e)?H.converters.FormData(e,A,t,{strict:!1}):e instanceof URLSearchParams?
H.converters.URLSearchParams(e,A,t):H.converters.DOMString(e,A,t)};H.converters.BodyInit=function(e,A,t){return e instanceof ReadableStream?H.converters.ReadableStream(
e,A,t):e?.[Symbol.asyncIterator]?e:H.converters.XMLHttpRequestBodyInit(e,A,t)};H.converters.ResponseInit=H.dictionaryConverter([{key:"status",converter:H.converters["\
unsigned short"],defaultValue:n(()=>200,"defaultValue")},{key:"statusText",converter:H.converters.ByteString,defaultValue:n(()=>"","defaultValue")},{key:"header\
s",converter:H.converters.HeadersInit}]);iB.exports={isNetworkError:GR,makeNetworkError:Go,makeResponse:ar,makeAppropriateNetworkError:MR,filterResponse:nB,Response:wt,
cloneResponse:tc,fromInnerResponse:ss}});var lB=k((pG,gB)=>{"use strict";var{kConnected:aB,kSize:cB}=ge(),rc=class{static{n(this,"CompatWeakRef")}constructor(A){this.value=A}deref(){return this.value[aB]===
0&&this.value[cB]===0?void 0:this.value}},sc=class{static{n(this,"CompatFinalizer")}constructor(A){this.finalizer=A}register(A,t){A.on&&A.on("disconnect",()=>{A[aB]===
0&&A[cB]===0&&this.finalizer(t)})}unregister(A){}};gB.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug(
"Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:rc,FinalizationRegistry:sc}):{WeakRef,FinalizationRegistry}}});var os=k((wG,kB)=>{"use strict";var{extractBody:LR,mixinBody:vR,cloneBody:_R,bodyUnusable:uB}=Wt(),{Headers:fB,fill:YR,HeadersList:Yo,setHeadersGuard:nc,getHeadersGuard:JR,
setHeadersList:wB,getHeadersList:EB}=ft(),{FinalizationRegistry:xR}=lB()(),vo=q(),QB=y("node:util"),{isValidHTTPToken:HR,sameOrigin:hB,environmentSettingsObject:Lo}=Ke(),
{forbiddenMethodsSet:OR,corsSafeListedMethodsSet:VR,referrerPolicy:PR,requestRedirect:qR,requestMode:WR,requestCredentials:zR,requestCache:ZR,requestDuplex:KR}=kr(),
{kEnumerableProperty:Be,normalizedMethodRecordsBase:jR,normalizedMethodRecords:XR}=vo,{kHeaders:Ve,kSignal:_o,kState:oe,kDispatcher:oc}=YA(),{webidl:Y}=ye(),{URLSerializer:$R}=_e(),
{kConstruct:Jo}=ge(),eb=y("node:assert"),{getMaxListeners:BB,setMaxListeners:IB,getEventListeners:Ab,defaultMaxListeners:CB}=y("node:events"),tb=Symbol("abortCo\
ntroller"),mB=new xR(({signal:e,abort:A})=>{e.removeEventListener("abort",A)}),xo=new WeakMap;function dB(e){return A;function A(){let t=e.deref();if(t!==void 0){
mB.unregister(A),this.removeEventListener("abort",A),t.abort(this.reason);let r=xo.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let o=s.deref();o!==
void 0&&o.abort(this.reason)}r.clear()}xo.delete(t.signal)}}}}n(dB,"buildAbort");var pB=!1,KA=class e{static{n(this,"Request")}constructor(A,t={}){if(Y.util.markAsUncloneable(
this),A===Jo)return;let r="Request constructor";Y.argumentLengthCheck(arguments,1,r),A=Y.converters.RequestInfo(A,r,"input"),t=Y.converters.RequestInit(t,r,"ini\
t");let s=null,o=null,i=Lo.settingsObject.baseUrl,a=null;if(typeof A=="string"){this[oc]=t.dispatcher;let B;try{B=new URL(A,i)}catch(D){throw new TypeError("Fai\
led to parse URL from "+A,{cause:D})}if(B.username||B.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=Ho(
{urlList:[B]}),o="cors"}else this[oc]=t.dispatcher||A[oc],eb(A instanceof e),s=A[oe],a=A[_o];let c=Lo.settingsObject.origin,g="client";if(s.window?.constructor?.
name==="EnvironmentSettingsObject"&&hB(s.window,c)&&(g=s.window),t.window!=null)throw new TypeError(`'window' option '${g}' must be null`);"window"in t&&(g="no-\
window"),s=Ho({method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:Lo.settingsObject,window:g,priority:s.priority,origin:s.origin,referrer:s.
referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.
reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]});let l=Object.keys(t).length!==0;if(l&&(s.mode==="navigate"&&(s.mode="same-origin"),
s.reloadNavigation=!1,s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.
referrer!==void 0){let B=t.referrer;if(B==="")s.referrer="no-referrer";else{let D;try{D=new URL(B,i)}catch(S){throw new TypeError(`Referrer "${B}" is not a vali\
d URL.`,{cause:S})}D.protocol==="about:"&&D.hostname==="client"||c&&!hB(D,Lo.settingsObject.baseUrl)?s.referrer="client":s.referrer=D}}t.referrerPolicy!==void 0&&
(s.referrerPolicy=t.referrerPolicy);let u;if(t.mode!==void 0?u=t.mode:u=o,u==="navigate")throw Y.errors.exception({header:"Request constructor",message:"invalid\
 request mode navigate."});if(u!=null&&(s.mode=u),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-c\
ached"&&s.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.
integrity!=null&&(s.integrity=String(t.integrity)),t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let B=t.method,D=XR[B];if(D!==void 0)s.method=
D;else{if(!HR(B))throw new TypeError(`'${B}' is not a valid HTTP method.`);let S=B.toUpperCase();if(OR.has(S))throw new TypeError(`'${B}' HTTP method is unsuppo\
rted.`);B=jR[S]??B,s.method=B}!pB&&s.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is \
much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),pB=!0)}t.signal!==void 0&&(a=t.signal),this[oe]=s;let Q=new AbortController;if(this[_o]=Q.signal,a!=null){
if(!a||typeof a.aborted!="boolean"||typeof a.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type Abort\
Signal.");if(a.aborted)Q.abort(a.reason);else{this[tb]=Q;let B=new WeakRef(Q),D=dB(B);try{(typeof BB=="function"&&BB(a)===CB||Ab(a,"abort").length>=CB)&&IB(1500,
a)}catch{}vo.addAbortListener(a,D),mB.register(Q,{signal:a,abort:D},D)}}if(this[Ve]=new fB(Jo),wB(this[Ve],s.headersList),nc(this[Ve],"request"),u==="no-cors"){
if(!VR.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);nc(this[Ve],"request-no-cors")}if(l){let B=EB(this[Ve]),D=t.headers!==void 0?
t.headers:new Yo(B);if(B.clear(),D instanceof Yo){for(let{name:S,value:T}of D.rawValues())B.append(S,T,!1);B.cookies=D.cookies}else YR(this[Ve],D)}let d=A instanceof
e?A[oe].body:null;if((t.body!=null||d!=null)&&(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let h=null;
if(t.body!=null){let[B,D]=LR(t.body,s.keepalive);h=B,D&&!EB(this[Ve]).contains("content-type",!0)&&this[Ve].append("content-type",D)}let w=h??d;if(w!=null&&w.source==
null){if(h!=null&&t.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let f=w;if(h==null&&d!=null){if(uB(A))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");let B=new TransformStream;d.stream.pipeThrough(B),f={source:d.source,length:d.length,
stream:B.readable}}this[oe].body=f}get method(){return Y.brandCheck(this,e),this[oe].method}get url(){return Y.brandCheck(this,e),$R(this[oe].url)}get headers(){
return Y.brandCheck(this,e),this[Ve]}get destination(){return Y.brandCheck(this,e),this[oe].destination}get referrer(){return Y.brandCheck(this,e),this[oe].referrer===
"no-referrer"?"":this[oe].referrer==="client"?"about:client":this[oe].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,e),this[oe].referrerPolicy}get mode(){
return Y.brandCheck(this,e),this[oe].mode}get credentials(){return this[oe].credentials}get cache(){return Y.brandCheck(this,e),this[oe].cache}get redirect(){return Y.
brandCheck(this,e),this[oe].redirect}get integrity(){return Y.brandCheck(this,e),this[oe].integrity}get keepalive(){return Y.brandCheck(this,e),this[oe].keepalive}get isReloadNavigation(){
return Y.brandCheck(this,e),this[oe].reloadNavigation}get isHistoryNavigation(){return Y.brandCheck(this,e),this[oe].historyNavigation}get signal(){return Y.brandCheck(
this,e),this[_o]}get body(){return Y.brandCheck(this,e),this[oe].body?this[oe].body.stream:null}get bodyUsed(){return Y.brandCheck(this,e),!!this[oe].body&&vo.isDisturbed(
this[oe].body.stream)}get duplex(){return Y.brandCheck(this,e),"half"}clone(){if(Y.brandCheck(this,e),uB(this))throw new TypeError("unusable");let A=yB(this[oe]),
t=new AbortController;if(this.signal.aborted)t.abort(this.signal.reason);else{let r=xo.get(this.signal);r===void 0&&(r=new Set,xo.set(this.signal,r));let s=new WeakRef(
t);r.add(s),vo.addAbortListener(t.signal,dB(s))}return DB(A,t.signal,JR(this[Ve]))}[QB.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${QB.formatWithOptions(t,r)}`}};vR(KA);function Ho(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??
!1,unsafeRequest:e.unsafeRequest??!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.
window??"client",keepalive:e.keepalive??!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,
origin:e.origin??"client",policyContainer:e.policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.
useCORSPreflightFlag??!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.
integrity??"",cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.
historyNavigation??!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??
"basic",preventNoCacheCacheControlHeaderModification:e.preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,
urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?new Yo(e.headersList):new Yo}}n(Ho,"makeRequest");function yB(e){let A=Ho({...e,body:null});return e.
body!=null&&(A.body=_R(A,e.body)),A}n(yB,"cloneRequest");function DB(e,A,t){let r=new KA(Jo);return r[oe]=e,r[_o]=A,r[Ve]=new fB(Jo),wB(r[Ve],e.headersList),nc(
r[Ve],t),r}n(DB,"fromInnerRequest");Object.defineProperties(KA.prototype,{method:Be,url:Be,headers:Be,redirect:Be,clone:Be,signal:Be,duplex:Be,destination:Be,body:Be,
bodyUsed:Be,isHistoryNavigation:Be,isReloadNavigation:Be,keepalive:Be,integrity:Be,cache:Be,credentials:Be,attribute:Be,referrerPolicy:Be,referrer:Be,mode:Be,[Symbol.
toStringTag]:{value:"Request",configurable:!0}});Y.converters.Request=Y.interfaceConverter(KA);Y.converters.RequestInfo=function(e,A,t){return typeof e=="string"?
Y.converters.USVString(e,A,t):e instanceof KA?Y.converters.Request(e,A,t):Y.converters.USVString(e,A,t)};Y.converters.AbortSignal=Y.interfaceConverter(AbortSignal);
Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.converters.HeadersInit},{key:"body",
converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:PR},
{key:"mode",converter:Y.converters.DOMString,allowedValues:WR},{key:"credentials",converter:Y.converters.DOMString,allowedValues:zR},{key:"cache",converter:Y.converters.
DOMString,allowedValues:ZR},{key:"redirect",converter:Y.converters.DOMString,allowedValues:qR},{key:"integrity",converter:Y.converters.DOMString},{key:"keepaliv\
e",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(e=>Y.converters.AbortSignal(e,"RequestInit","signal",{strict:!1}))},{key:"window",
converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:KR},{key:"dispatcher",converter:Y.converters.any}]);kB.exports={Request:KA,
makeRequest:Ho,fromInnerRequest:DB,cloneRequest:yB}});var zo=k((yG,xB)=>{"use strict";var{makeNetworkError:$,makeAppropriateNetworkError:Oo,filterResponse:ic,makeResponse:Vo,fromInnerResponse:rb}=Mo(),{HeadersList:RB}=ft(),
{Request:sb,cloneRequest:ob}=os(),jA=y("node:zlib"),{bytesMatch:nb,makePolicyContainer:ib,clonePolicyContainer:ab,requestBadPort:cb,TAOCheck:gb,appendRequestOriginHeader:lb,
responseLocationURL:ub,requestCurrentURL:mA,setRequestReferrerPolicyOnRedirect:Eb,tryUpgradeRequestToAPotentiallyTrustworthyURL:Qb,createOpaqueTimingInfo:uc,appendFetchMetadata:hb,
corsCheck:Bb,crossOriginResourcePolicyCheck:Ib,determineRequestsReferrer:Cb,coarsenedSharedCurrentTime:ns,createDeferredPromise:db,isBlobLike:pb,sameOrigin:lc,isCancelled:mt,
isAborted:bB,isErrorLike:fb,fullyReadBody:wb,readableStreamClose:mb,isomorphicEncode:Po,urlIsLocal:yb,urlIsHttpHttpsScheme:Ec,urlHasHttpsScheme:Db,clampAndCoarsenConnectionTimingInfo:kb,
simpleRangeHeaderValue:Rb,buildContentRange:bb,createInflate:Fb,extractMimeType:Tb}=Ke(),{kState:UB,kDispatcher:Sb}=YA(),yt=y("node:assert"),{safelyExtractBody:Qc,
extractBody:FB}=Wt(),{redirectStatusSet:NB,nullBodyStatus:GB,safeMethodsSet:Ub,requestBodyHeader:Nb,subresourceSet:Gb}=kr(),Mb=y("node:events"),{Readable:Lb,pipeline:vb,
finished:_b}=y("node:stream"),{addAbortListener:Yb,isErrored:Jb,isReadable:qo,bufferToLowerCasedHeaderName:TB}=q(),{dataURLProcessor:xb,serializeAMimeType:Hb,minimizeSupportedMimeType:Ob}=_e(),
{getGlobalDispatcher:Vb}=bo(),{webidl:Pb}=ye(),{STATUS_CODES:qb}=y("node:http"),Wb=["GET","HEAD"],zb=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",ac,Wo=class extends Mb{static{n(this,"Fetch")}constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||
(A=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function Zb(e){
MB(e,"fetch")}n(Zb,"handleFetchDone");function Kb(e,A=void 0){Pb.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=db(),r;try{r=new sb(e,A)}catch(l){return t.
reject(l),t.promise}let s=r[UB];if(r.signal.aborted)return cc(t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGloba\
lScope"&&(s.serviceWorkers="none");let i=null,a=!1,c=null;return Yb(r.signal,()=>{a=!0,yt(c!=null),c.abort(r.signal.reason);let l=i?.deref();cc(t,s,l,r.signal.reason)}),
c=vB({request:s,processResponseEndOfBody:Zb,processResponse:n(l=>{if(!a){if(l.aborted){cc(t,s,i,c.serializedAbortReason);return}if(l.type==="error"){t.reject(new TypeError(
"fetch failed",{cause:l.error}));return}i=new WeakRef(rb(l,"immutable")),t.resolve(i.deref()),t=null}},"processResponse"),dispatcher:r[Sb]}),t.promise}n(Kb,"fet\
ch");function MB(e,A="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;let t=e.urlList[0],r=e.timingInfo,s=e.cacheState;Ec(t)&&r!==null&&(e.timingAllowPassed||
(r=uc({startTime:r.startTime}),s=""),r.endTime=ns(),e.timingInfo=r,LB(r,t.href,A,globalThis,s))}n(MB,"finalizeAndReportTiming");var LB=performance.markResourceTiming;
function cc(e,A,t,r){if(e&&e.reject(r),A.body!=null&&qo(A.body?.stream)&&A.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o}),t==null)return;
let s=t[UB];s.body!=null&&qo(s.body?.stream)&&s.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o})}n(cc,"abortFetch");function vB({request:e,
processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:o,useParallelQueue:i=!1,dispatcher:a=Vb()}){
yt(a);let c=null,g=!1;e.client!=null&&(c=e.client.globalObject,g=e.client.crossOriginIsolatedCapability);let l=ns(g),u=uc({startTime:l}),Q={controller:new Wo(a),
request:e,timingInfo:u,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:o,processResponseEndOfBody:s,taskDestination:c,
crossOriginIsolatedCapability:g};return yt(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.constructor?.name==="Window"?e.client:
"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=ab(e.client.policyContainer):e.policyContainer=
ib()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.contains("accept-language",!0)||e.headersList.append("accept-la\
nguage","*",!0),e.priority,Gb.has(e.destination),_B(Q).catch(d=>{Q.controller.terminate(d)}),Q.controller}n(vB,"fetching");async function _B(e,A=!1){let t=e.request,
r=null;if(t.localURLsOnly&&!yb(mA(t))&&(r=$("local URLs only")),Qb(t),cb(t)==="blocked"&&(r=$("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=t.policyContainer.
referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=Cb(t)),r===null&&(r=await(async()=>{let o=mA(t);return lc(o,t.url)&&t.responseTainting==="basic"||o.protocol===
"data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await SB(e)):t.mode==="same-origin"?$('request mode cannot be "same-origin"'):t.mode===
"no-cors"?t.redirect!=="follow"?$('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await SB(e)):Ec(mA(t))?(t.responseTainting=
"cors",await YB(e)):$("URL scheme must be a HTTP(S) scheme")})()),A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,t.responseTainting==="basic"?
r=ic(r,"basic"):t.responseTainting==="cors"?r=ic(r,"cors"):t.responseTainting==="opaque"?r=ic(r,"opaque"):yt(!1));let s=r.status===0?r:r.internalResponse;if(s.urlList.
length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.rangeRequested&&!t.headers.contains(
"range",!0)&&(r=s=$()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||GB.includes(s.status))&&(s.body=null,e.controller.dump=!0),t.integrity){let o=n(a=>gc(
e,$(a)),"processBodyError");if(t.responseTainting==="opaque"||r.body==null){o(r.error);return}let i=n(a=>{if(!nb(a,t.integrity)){o("integrity mismatch");return}
r.body=Qc(a)[0],gc(e,r)},"processBody");await wb(r.body,i,o)}else gc(e,r)}n(_B,"mainFetch");function SB(e){if(mt(e)&&e.request.redirectCount===0)return Promise.
resolve(Oo(e));let{request:A}=e,{protocol:t}=mA(A);switch(t){case"about:":return Promise.resolve($("about scheme is not supported"));case"blob:":{ac||(ac=y("node:buffer").
resolveObjectURL);let r=mA(A);if(r.search.length!==0)return Promise.resolve($("NetworkError when attempting to fetch resource."));let s=ac(r.toString());if(A.method!==
"GET"||!pb(s))return Promise.resolve($("invalid method"));let o=Vo(),i=s.size,a=Po(`${i}`),c=s.type;if(A.headersList.contains("range",!0)){o.rangeRequested=!0;let g=A.
headersList.get("range",!0),l=Rb(g,!0);if(l==="failure")return Promise.resolve($("failed to fetch the data URL"));let{rangeStartValue:u,rangeEndValue:Q}=l;if(u===
null)u=i-Q,Q=u+Q-1;else{if(u>=i)return Promise.resolve($("Range start is greater than the blob's size."));(Q===null||Q>=i)&&(Q=i-1)}let d=s.slice(u,Q,c),h=FB(d);
o.body=h[0];let w=Po(`${d.size}`),f=bb(u,Q,i);o.status=206,o.statusText="Partial Content",o.headersList.set("content-length",w,!0),o.headersList.set("content-ty\
pe",c,!0),o.headersList.set("content-range",f,!0)}else{let g=FB(s);o.statusText="OK",o.body=g[0],o.headersList.set("content-length",a,!0),o.headersList.set("con\
tent-type",c,!0)}return Promise.resolve(o)}case"data:":{let r=mA(A),s=xb(r);if(s==="failure")return Promise.resolve($("failed to fetch the data URL"));let o=Hb(
s.mimeType);return Promise.resolve(Vo({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:o}]],body:Qc(s.body)[0]}))}case"file:":return Promise.
resolve($("not implemented... yet..."));case"http:":case"https:":return YB(e).catch(r=>$(r));default:return Promise.resolve($("unknown scheme"))}}n(SB,"schemeFe\
tch");function jb(e,A){e.request.done=!0,e.processResponseDone!=null&&queueMicrotask(()=>e.processResponseDone(A))}n(jb,"finalizeResponse");function gc(e,A){let t=e.
timingInfo,r=n(()=>{let o=Date.now();e.request.destination==="document"&&(e.controller.fullTimingInfo=t),e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!==
"https:")return;t.endTime=o;let a=A.cacheState,c=A.bodyInfo;A.timingAllowPassed||(t=uc(t),a="");let g=0;if(e.request.mode!=="navigator"||!A.hasCrossOriginRedirects){
g=A.status;let l=Tb(A.headersList);l!=="failure"&&(c.contentType=Ob(l))}e.request.initiatorType!=null&&LB(t,e.request.url.href,e.request.initiatorType,globalThis,
a,c,g)};let i=n(()=>{e.request.done=!0,e.processResponseEndOfBody!=null&&queueMicrotask(()=>e.processResponseEndOfBody(A)),e.request.initiatorType!=null&&e.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>i())},"processResponseEndOfBody");e.processResponse!=null&&queueMicrotask(()=>{e.processResponse(
A),e.processResponse=null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():_b(s.body.stream,()=>{r()})}n(gc,"fetchFinale");async function YB(e){
let A=e.request,t=null,r=null,s=e.timingInfo;if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await JB(e),A.responseTainting===
"cors"&&Bb(A,t)==="failure")return $("cors failure");gb(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||t.type==="opaque")&&Ib(
A.origin,A.client,A.destination,r)==="blocked"?$("blocked"):(NB.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,!1),A.redirect==="\
error"?t=$("unexpected redirect"):A.redirect==="manual"?t=r:A.redirect==="follow"?t=await Xb(e,t):yt(!1)),t.timingInfo=s,t)}n(YB,"httpFetch");function Xb(e,A){let t=e.
request,r=A.internalResponse?A.internalResponse:A,s;try{if(s=ub(r,mA(t).hash),s==null)return A}catch(i){return Promise.resolve($(i))}if(!Ec(s))return Promise.resolve(
$("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve($("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.
username||s.password)&&!lc(t,s))return Promise.resolve($('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))
return Promise.resolve($('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(
$());if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!Wb.includes(t.method)){t.method="GET",t.body=null;for(let i of Nb)t.headersList.delete(
i)}lc(mA(t),s)||(t.headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete(
"host",!0)),t.body!=null&&(yt(t.body.source!=null),t.body=Qc(t.body.source)[0]);let o=e.timingInfo;return o.redirectEndTime=o.postRedirectStartTime=ns(e.crossOriginIsolatedCapability),
o.redirectStartTime===0&&(o.redirectStartTime=o.startTime),t.urlList.push(s),Eb(t,r),_B(e,!0)}n(Xb,"httpRedirectFetch");async function JB(e,A=!1,t=!1){let r=e.request,
s=null,o=null,i=null,a=null,c=!1;r.window==="no-window"&&r.redirect==="error"?(s=e,o=r):(o=ob(r),s={...e},s.request=o);let g=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",l=o.body?o.body.length:null,u=null;if(o.body==null&&["POST","PUT"].includes(o.method)&&(u="0"),l!=null&&(u=Po(`${l}`)),
u!=null&&o.headersList.append("content-length",u,!0),l!=null&&o.keepalive,o.referrer instanceof URL&&o.headersList.append("referer",Po(o.referrer.href),!0),lb(o),
hb(o),o.headersList.contains("user-agent",!0)||o.headersList.append("user-agent",zb),o.cache==="default"&&(o.headersList.contains("if-modified-since",!0)||o.headersList.
contains("if-none-match",!0)||o.headersList.contains("if-unmodified-since",!0)||o.headersList.contains("if-match",!0)||o.headersList.contains("if-range",!0))&&(o.
cache="no-store"),o.cache==="no-cache"&&!o.preventNoCacheCacheControlHeaderModification&&!o.headersList.contains("cache-control",!0)&&o.headersList.append("cach\
e-control","max-age=0",!0),(o.cache==="no-store"||o.cache==="reload")&&(o.headersList.contains("pragma",!0)||o.headersList.append("pragma","no-cache",!0),o.headersList.
contains("cache-control",!0)||o.headersList.append("cache-control","no-cache",!0)),o.headersList.contains("range",!0)&&o.headersList.append("accept-encoding","i\
dentity",!0),o.headersList.contains("accept-encoding",!0)||(Db(mA(o))?o.headersList.append("accept-encoding","br, gzip, deflate",!0):o.headersList.append("accep\
t-encoding","gzip, deflate",!0)),o.headersList.delete("host",!0),a==null&&(o.cache="no-store"),o.cache!=="no-store"&&o.cache,i==null){if(o.cache==="only-if-cach\
ed")return $("only if cached");let Q=await $b(s,g,t);!Ub.has(o.method)&&Q.status>=200&&Q.status<=399,c&&Q.status,i==null&&(i=Q)}if(i.urlList=[...o.urlList],o.headersList.
contains("range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=g,i.status===407)return r.window==="no-window"?$():mt(e)?Oo(e):$("proxy authentication \
required");if(i.status===421&&!t&&(r.body==null||r.body.source!=null)){if(mt(e))return Oo(e);e.controller.connection.destroy(),i=await JB(e,A,!0)}return i}n(JB,
"httpNetworkOrCacheFetch");async function $b(e,A=!1,t=!1){yt(!e.controller.connection||e.controller.connection.destroyed),e.controller.connection={abort:null,destroyed:!1,
destroy(h,w=!0){this.destroyed||(this.destroyed=!0,w&&this.abort?.(h??new DOMException("The operation was aborted.","AbortError")))}};let r=e.request,s=null,o=e.
timingInfo;null==null&&(r.cache="no-store");let a=t?"yes":"no";r.mode;let c=null;if(r.body==null&&e.processRequestEndOfBody)queueMicrotask(()=>e.processRequestEndOfBody());else if(r.
body!=null){let h=n(async function*(B){mt(e)||(yield B,e.processRequestBodyChunkLength?.(B.byteLength))},"processBodyChunk"),w=n(()=>{mt(e)||e.processRequestEndOfBody&&
e.processRequestEndOfBody()},"processEndOfBody"),f=n(B=>{mt(e)||(B.name==="AbortError"?e.controller.abort():e.controller.terminate(B))},"processBodyError");c=(async function*(){
try{for await(let B of r.body.stream)yield*h(B);w()}catch(B){f(B)}})()}try{let{body:h,status:w,statusText:f,headersList:B,socket:D}=await d({body:c});if(D)s=Vo(
{status:w,statusText:f,headersList:B,socket:D});else{let S=h[Symbol.asyncIterator]();e.controller.next=()=>S.next(),s=Vo({status:w,statusText:f,headersList:B})}}catch(h){
return h.name==="AbortError"?(e.controller.connection.destroy(),Oo(e,h)):$(h)}let g=n(async()=>{await e.controller.resume()},"pullAlgorithm"),l=n(h=>{mt(e)||e.controller.
abort(h)},"cancelAlgorithm"),u=new ReadableStream({async start(h){e.controller.controller=h},async pull(h){await g(h)},async cancel(h){await l(h)},type:"bytes"});
s.body={stream:u,source:null,length:null},e.controller.resume||e.controller.on("terminated",Q),e.controller.resume=async()=>{for(;;){let h,w;try{let{done:B,value:D}=await e.
controller.next();if(bB(e))break;h=B?void 0:D}catch(B){e.controller.ended&&!o.encodedBodySize?h=void 0:(h=B,w=!0)}if(h===void 0){mb(e.controller.controller),jb(
e,s);return}if(o.decodedBodySize+=h?.byteLength??0,w){e.controller.terminate(h);return}let f=new Uint8Array(h);if(f.byteLength&&e.controller.controller.enqueue(
f),Jb(u)){e.controller.terminate();return}if(e.controller.controller.desiredSize<=0)return}};function Q(h){bB(e)?(s.aborted=!0,qo(u)&&e.controller.controller.error(
e.controller.serializedAbortReason)):qo(u)&&e.controller.controller.error(new TypeError("terminated",{cause:fb(h)?h:void 0})),e.controller.connection.destroy()}
return n(Q,"onAborted"),s;function d({body:h}){let w=mA(r),f=e.controller.dispatcher;return new Promise((B,D)=>f.dispatch({path:w.pathname+w.search,origin:w.origin,
method:r.method,body:f.isMockActive?r.body&&(r.body.source||r.body.stream):h,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode==="websocket"?"webso\
cket":void 0},{body:null,abort:null,onConnect(S){let{connection:T}=e.controller;o.finalConnectionTimingInfo=kb(void 0,o.postRedirectStartTime,e.crossOriginIsolatedCapability),
T.destroyed?S(new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",S),this.abort=T.abort=S),o.finalNetworkRequestStartTime=
ns(e.crossOriginIsolatedCapability)},onResponseStarted(){o.finalNetworkResponseStartTime=ns(e.crossOriginIsolatedCapability)},onHeaders(S,T,O,z){if(S<200)return;
let j="",Ie=new RB;for(let pe=0;pe<T.length;pe+=2)Ie.append(TB(T[pe]),T[pe+1].toString("latin1"),!0);j=Ie.get("location",!0);let ze=[],yA=j&&r.redirect==="follo\
w"&&NB.has(S);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!GB.includes(S)&&!yA){let pe=Ie.get("content-encoding",!0),DA=pe?pe.toLowerCase().split(","):[],Ft=5;if(DA.
length>Ft)return this.abort(new Error(`too many content-encodings in response: ${DA.length}, maximum allowed is ${Ft}`)),!0;for(let uA=DA.length-1;uA>=0;--uA){let Tt=DA[uA].
trim();if(Tt==="x-gzip"||Tt==="gzip")ze.push(jA.createGunzip({flush:jA.constants.Z_SYNC_FLUSH,finishFlush:jA.constants.Z_SYNC_FLUSH}));else if(Tt==="deflate")ze.
push(Fb({flush:jA.constants.Z_SYNC_FLUSH,finishFlush:jA.constants.Z_SYNC_FLUSH}));else if(Tt==="br")ze.push(jA.createBrotliDecompress({flush:jA.constants.BROTLI_OPERATION_FLUSH,
finishFlush:jA.constants.BROTLI_OPERATION_FLUSH}));else{ze.length=0;break}}}this.body=new Lb({read:O});let lA=this.onError.bind(this);return B({status:S,statusText:z,
headersList:Ie,body:ze.length?vb(this.body,...ze,pe=>{pe&&this.onError(pe)}).on("error",lA):this.body.on("error",lA)}),!0},onData(S){if(e.controller.dump)return;
let T=S;return o.encodedBodySize+=T.byteLength,this.body.push(T)},onComplete(){this.abort&&e.controller.off("terminated",this.abort),e.controller.ended=!0,this.
body.push(null)},onError(S){this.abort&&e.controller.off("terminated",this.abort),this.body?.destroy(S),e.controller.terminate(S),D(S)},onUpgrade(S,T,O){if(S!==
101)return;let z=new RB;for(let j=0;j<T.length;j+=2)z.append(TB(T[j]),T[j+1].toString("latin1"),!0);return B({status:S,statusText:qb[S],headersList:z,socket:O}),
!0}}))}n(d,"dispatch")}n($b,"httpNetworkFetch");xB.exports={fetch:Kb,Fetch:Wo,fetching:vB,finalizeAndReportTiming:MB}});var hc=k((kG,HB)=>{"use strict";HB.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var VB=k((RG,OB)=>{"use strict";var{webidl:Pe}=ye(),Zo=Symbol("ProgressEvent state"),Bc=class e extends Event{static{n(this,"ProgressEvent")}constructor(A,t={}){
A=Pe.converters.DOMString(A,"ProgressEvent constructor","type"),t=Pe.converters.ProgressEventInit(t??{}),super(A,t),this[Zo]={lengthComputable:t.lengthComputable,
loaded:t.loaded,total:t.total}}get lengthComputable(){return Pe.brandCheck(this,e),this[Zo].lengthComputable}get loaded(){return Pe.brandCheck(this,e),this[Zo].
loaded}get total(){return Pe.brandCheck(this,e),this[Zo].total}};Pe.converters.ProgressEventInit=Pe.dictionaryConverter([{key:"lengthComputable",converter:Pe.converters.
boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"loaded",converter:Pe.converters["unsigned long long"],defaultValue:n(()=>0,"defaultValue")},{key:"total",converter:Pe.
converters["unsigned long long"],defaultValue:n(()=>0,"defaultValue")},{key:"bubbles",converter:Pe.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"\
cancelable",converter:Pe.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"composed",converter:Pe.converters.boolean,defaultValue:n(()=>!1,"defaul\
tValue")}]);OB.exports={ProgressEvent:Bc}});var qB=k((FG,PB)=>{"use strict";function eF(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}n(eF,"g\
etEncoding");PB.exports={getEncoding:eF}});var eI=k((SG,$B)=>{"use strict";var{kState:cr,kError:Ic,kResult:WB,kAborted:is,kLastProgressEventFired:Cc}=hc(),{ProgressEvent:AF}=VB(),{getEncoding:zB}=qB(),{serializeAMimeType:tF,
parseMIMEType:ZB}=_e(),{types:rF}=y("node:util"),{StringDecoder:KB}=y("string_decoder"),{btoa:jB}=y("node:buffer"),sF={enumerable:!0,writable:!1,configurable:!1};
function oF(e,A,t,r){if(e[cr]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[cr]="loading",e[WB]=null,e[Ic]=null;let o=A.stream().getReader(),
i=[],a=o.read(),c=!0;(async()=>{for(;!e[is];)try{let{done:g,value:l}=await a;if(c&&!e[is]&&queueMicrotask(()=>{XA("loadstart",e)}),c=!1,!g&&rF.isUint8Array(l))i.
push(l),(e[Cc]===void 0||Date.now()-e[Cc]>=50)&&!e[is]&&(e[Cc]=Date.now(),queueMicrotask(()=>{XA("progress",e)})),a=o.read();else if(g){queueMicrotask(()=>{e[cr]=
"done";try{let u=nF(i,t,A.type,r);if(e[is])return;e[WB]=u,XA("load",e)}catch(u){e[Ic]=u,XA("error",e)}e[cr]!=="loading"&&XA("loadend",e)});break}}catch(g){if(e[is])
return;queueMicrotask(()=>{e[cr]="done",e[Ic]=g,XA("error",e),e[cr]!=="loading"&&XA("loadend",e)});break}})()}n(oF,"readOperation");function XA(e,A){let t=new AF(
e,{bubbles:!1,cancelable:!1});A.dispatchEvent(t)}n(XA,"fireAProgressEvent");function nF(e,A,t,r){switch(A){case"DataURL":{let s="data:",o=ZB(t||"application/oct\
et-stream");o!=="failure"&&(s+=tF(o)),s+=";base64,";let i=new KB("latin1");for(let a of e)s+=jB(i.write(a));return s+=jB(i.end()),s}case"Text":{let s="failure";
if(r&&(s=zB(r)),s==="failure"&&t){let o=ZB(t);o!=="failure"&&(s=zB(o.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),iF(e,s)}case"ArrayBuffer":return XB(
e).buffer;case"BinaryString":{let s="",o=new KB("latin1");for(let i of e)s+=o.write(i);return s+=o.end(),s}}}n(nF,"packageData");function iF(e,A){let t=XB(e),r=aF(
t),s=0;r!==null&&(A=r,s=r==="UTF-8"?3:2);let o=t.slice(s);return new TextDecoder(A).decode(o)}n(iF,"decode");function aF(e){let[A,t,r]=e;return A===239&&t===187&&
r===191?"UTF-8":A===254&&t===255?"UTF-16BE":A===255&&t===254?"UTF-16LE":null}n(aF,"BOMSniffing");function XB(e){let A=e.reduce((r,s)=>r+s.byteLength,0),t=0;return e.
reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(A))}n(XB,"combineByteSequences");$B.exports={staticPropertyDescriptors:sF,readOperation:oF,fireAProgressEvent:XA}});var sI=k((NG,rI)=>{"use strict";var{staticPropertyDescriptors:gr,readOperation:Ko,fireAProgressEvent:AI}=eI(),{kState:Dt,kError:tI,kResult:jo,kEvents:Z,kAborted:cF}=hc(),
{webidl:te}=ye(),{kEnumerableProperty:Ge}=q(),cA=class e extends EventTarget{static{n(this,"FileReader")}constructor(){super(),this[Dt]="empty",this[jo]=null,this[tI]=
null,this[Z]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){te.brandCheck(this,e),te.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),A=te.converters.Blob(A,{strict:!1}),Ko(this,A,"ArrayBuffer")}readAsBinaryString(A){te.brandCheck(this,e),te.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),A=te.converters.Blob(A,{strict:!1}),Ko(this,A,"BinaryString")}readAsText(A,t=void 0){te.brandCheck(this,e),te.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),A=te.converters.Blob(A,{strict:!1}),t!==void 0&&(t=te.converters.DOMString(t,"FileReader.readAsText","encoding")),Ko(this,A,
"Text",t)}readAsDataURL(A){te.brandCheck(this,e),te.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=te.converters.Blob(A,{strict:!1}),Ko(this,A,"D\
ataURL")}abort(){if(this[Dt]==="empty"||this[Dt]==="done"){this[jo]=null;return}this[Dt]==="loading"&&(this[Dt]="done",this[jo]=null),this[cF]=!0,AI("abort",this),
this[Dt]!=="loading"&&AI("loadend",this)}get readyState(){switch(te.brandCheck(this,e),this[Dt]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"\
done":return this.DONE}}get result(){return te.brandCheck(this,e),this[jo]}get error(){return te.brandCheck(this,e),this[tI]}get onloadend(){return te.brandCheck(
this,e),this[Z].loadend}set onloadend(A){te.brandCheck(this,e),this[Z].loadend&&this.removeEventListener("loadend",this[Z].loadend),typeof A=="function"?(this[Z].
loadend=A,this.addEventListener("loadend",A)):this[Z].loadend=null}get onerror(){return te.brandCheck(this,e),this[Z].error}set onerror(A){te.brandCheck(this,e),
this[Z].error&&this.removeEventListener("error",this[Z].error),typeof A=="function"?(this[Z].error=A,this.addEventListener("error",A)):this[Z].error=null}get onloadstart(){
return te.brandCheck(this,e),this[Z].loadstart}set onloadstart(A){te.brandCheck(this,e),this[Z].loadstart&&this.removeEventListener("loadstart",this[Z].loadstart),
typeof A=="function"?(this[Z].loadstart=A,this.addEventListener("loadstart",A)):this[Z].loadstart=null}get onprogress(){return te.brandCheck(this,e),this[Z].progress}set onprogress(A){
te.brandCheck(this,e),this[Z].progress&&this.removeEventListener("progress",this[Z].progress),typeof A=="function"?(this[Z].progress=A,this.addEventListener("pr\
ogress",A)):this[Z].progress=null}get onload(){return te.brandCheck(this,e),this[Z].load}set onload(A){te.brandCheck(this,e),this[Z].load&&this.removeEventListener(
"load",this[Z].load),typeof A=="function"?(this[Z].load=A,this.addEventListener("load",A)):this[Z].load=null}get onabort(){return te.brandCheck(this,e),this[Z].
abort}set onabort(A){te.brandCheck(this,e),this[Z].abort&&this.removeEventListener("abort",this[Z].abort),typeof A=="function"?(this[Z].abort=A,this.addEventListener(
"abort",A)):this[Z].abort=null}};cA.EMPTY=cA.prototype.EMPTY=0;cA.LOADING=cA.prototype.LOADING=1;cA.DONE=cA.prototype.DONE=2;Object.defineProperties(cA.prototype,
{EMPTY:gr,LOADING:gr,DONE:gr,readAsArrayBuffer:Ge,readAsBinaryString:Ge,readAsText:Ge,readAsDataURL:Ge,abort:Ge,readyState:Ge,result:Ge,error:Ge,onloadstart:Ge,
onprogress:Ge,onload:Ge,onabort:Ge,onerror:Ge,onloadend:Ge,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(
cA,{EMPTY:gr,LOADING:gr,DONE:gr});rI.exports={FileReader:cA}});var Xo=k((MG,oI)=>{"use strict";oI.exports={kConstruct:ge().kConstruct}});var aI=k((LG,iI)=>{"use strict";var gF=y("node:assert"),{URLSerializer:nI}=_e(),{isValidHeaderName:lF}=Ke();function uF(e,A,t=!1){let r=nI(e,t),s=nI(A,t);return r===
s}n(uF,"urlEquals");function EF(e){gF(e!==null);let A=[];for(let t of e.split(","))t=t.trim(),lF(t)&&A.push(t);return A}n(EF,"getFieldValues");iI.exports={urlEquals:uF,
getFieldValues:EF}});var lI=k((_G,gI)=>{"use strict";var{kConstruct:QF}=Xo(),{urlEquals:hF,getFieldValues:dc}=aI(),{kEnumerableProperty:kt,isDisturbed:BF}=q(),{webidl:L}=ye(),{Response:IF,
cloneResponse:CF,fromInnerResponse:dF}=Mo(),{Request:MA,fromInnerRequest:pF}=os(),{kState:gA}=YA(),{fetching:fF}=zo(),{urlIsHttpHttpsScheme:$o,createDeferredPromise:lr,
readAllBytes:wF}=Ke(),pc=y("node:assert"),en=class e{static{n(this,"Cache")}#e;constructor(){arguments[0]!==QF&&L.illegalConstructor(),L.util.markAsUncloneable(
this),this.#e=arguments[1]}async match(A,t={}){L.brandCheck(this,e);let r="Cache.match";L.argumentLengthCheck(arguments,1,r),A=L.converters.RequestInfo(A,r,"req\
uest"),t=L.converters.CacheQueryOptions(t,r,"options");let s=this.#s(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){L.brandCheck(this,e);let r="\
Cache.matchAll";return A!==void 0&&(A=L.converters.RequestInfo(A,r,"request")),t=L.converters.CacheQueryOptions(t,r,"options"),this.#s(A,t)}async add(A){L.brandCheck(
this,e);let t="Cache.add";L.argumentLengthCheck(arguments,1,t),A=L.converters.RequestInfo(A,t,"request");let r=[A];return await this.addAll(r)}async addAll(A){L.
brandCheck(this,e);let t="Cache.addAll";L.argumentLengthCheck(arguments,1,t);let r=[],s=[];for(let Q of A){if(Q===void 0)throw L.errors.conversionFailed({prefix:t,
argument:"Argument 1",types:["undefined is not allowed"]});if(Q=L.converters.RequestInfo(Q),typeof Q=="string")continue;let d=Q[gA];if(!$o(d.url)||d.method!=="G\
ET")throw L.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}let o=[];for(let Q of A){let d=new MA(Q)[gA];if(!$o(d.url))throw L.
errors.exception({header:t,message:"Expected http/s scheme."});d.initiator="fetch",d.destination="subresource",s.push(d);let h=lr();o.push(fF({request:d,processResponse(w){
if(w.type==="error"||w.status===206||w.status<200||w.status>299)h.reject(L.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or t\
he request failed."}));else if(w.headersList.contains("vary")){let f=dc(w.headersList.get("vary"));for(let B of f)if(B==="*"){h.reject(L.errors.exception({header:"\
Cache.addAll",message:"invalid vary field value"}));for(let D of o)D.abort();return}}},processResponseEndOfBody(w){if(w.aborted){h.reject(new DOMException("abor\
ted","AbortError"));return}h.resolve(w)}})),r.push(h.promise)}let a=await Promise.all(r),c=[],g=0;for(let Q of a){let d={type:"put",request:s[g],response:Q};c.push(
d),g++}let l=lr(),u=null;try{this.#A(c)}catch(Q){u=Q}return queueMicrotask(()=>{u===null?l.resolve(void 0):l.reject(u)}),l.promise}async put(A,t){L.brandCheck(this,
e);let r="Cache.put";L.argumentLengthCheck(arguments,2,r),A=L.converters.RequestInfo(A,r,"request"),t=L.converters.Response(t,r,"response");let s=null;if(A instanceof
MA?s=A[gA]:s=new MA(A)[gA],!$o(s.url)||s.method!=="GET")throw L.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let o=t[gA];
if(o.status===206)throw L.errors.exception({header:r,message:"Got 206 status"});if(o.headersList.contains("vary")){let d=dc(o.headersList.get("vary"));for(let h of d)
if(h==="*")throw L.errors.exception({header:r,message:"Got * vary field value"})}if(o.body&&(BF(o.body.stream)||o.body.stream.locked))throw L.errors.exception({
header:r,message:"Response body is locked or disturbed"});let i=CF(o),a=lr();if(o.body!=null){let h=o.body.stream.getReader();wF(h).then(a.resolve,a.reject)}else
a.resolve(void 0);let c=[],g={type:"put",request:s,response:i};c.push(g);let l=await a.promise;i.body!=null&&(i.body.source=l);let u=lr(),Q=null;try{this.#A(c)}catch(d){
Q=d}return queueMicrotask(()=>{Q===null?u.resolve():u.reject(Q)}),u.promise}async delete(A,t={}){L.brandCheck(this,e);let r="Cache.delete";L.argumentLengthCheck(
arguments,1,r),A=L.converters.RequestInfo(A,r,"request"),t=L.converters.CacheQueryOptions(t,r,"options");let s=null;if(A instanceof MA){if(s=A[gA],s.method!=="G\
ET"&&!t.ignoreMethod)return!1}else pc(typeof A=="string"),s=new MA(A)[gA];let o=[],i={type:"delete",request:s,options:t};o.push(i);let a=lr(),c=null,g;try{g=this.#A(
o)}catch(l){c=l}return queueMicrotask(()=>{c===null?a.resolve(!!g?.length):a.reject(c)}),a.promise}async keys(A=void 0,t={}){L.brandCheck(this,e);let r="Cache.k\
eys";A!==void 0&&(A=L.converters.RequestInfo(A,r,"request")),t=L.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(A instanceof MA){if(s=A[gA],
s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=new MA(A)[gA]);let o=lr(),i=[];if(A===void 0)for(let a of this.#e)i.push(a[0]);else{let a=this.#t(
s,t);for(let c of a)i.push(c[0])}return queueMicrotask(()=>{let a=[];for(let c of i){let g=pF(c,new AbortController().signal,"immutable");a.push(g)}o.resolve(Object.
freeze(a))}),o.promise}#A(A){let t=this.#e,r=[...t],s=[],o=[];try{for(let i of A){if(i.type!=="delete"&&i.type!=="put")throw L.errors.exception({header:"Cache.#\
batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw L.errors.exception({header:"Cache\
.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(i.request,i.options,s).length)throw new DOMException("???",
"InvalidStateError");let a;if(i.type==="delete"){if(a=this.#t(i.request,i.options),a.length===0)return[];for(let c of a){let g=t.indexOf(c);pc(g!==-1),t.splice(
g,1)}}else if(i.type==="put"){if(i.response==null)throw L.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associate\
d response"});let c=i.request;if(!$o(c.url))throw L.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(c.method!==
"GET")throw L.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)throw L.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});a=this.#t(i.request);for(let g of a){let l=t.indexOf(g);pc(l!==-1),t.splice(l,1)}t.push([i.request,i.response]),
s.push([i.request,i.response])}o.push([i.request,i.response])}return o}catch(i){throw this.#e.length=0,this.#e=r,i}}#t(A,t,r){let s=[],o=r??this.#e;for(let i of o){
let[a,c]=i;this.#o(A,a,c,t)&&s.push(i)}return s}#o(A,t,r=null,s){let o=new URL(A.url),i=new URL(t.url);if(s?.ignoreSearch&&(i.search="",o.search=""),!hF(o,i,!0))
return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;let a=dc(r.headersList.get("vary"));for(let c of a){if(c==="*")return!1;let g=t.headersList.
get(c),l=A.headersList.get(c);if(g!==l)return!1}return!0}#s(A,t,r=1/0){let s=null;if(A!==void 0)if(A instanceof MA){if(s=A[gA],s.method!=="GET"&&!t.ignoreMethod)
return[]}else typeof A=="string"&&(s=new MA(A)[gA]);let o=[];if(A===void 0)for(let a of this.#e)o.push(a[1]);else{let a=this.#t(s,t);for(let c of a)o.push(c[1])}
let i=[];for(let a of o){let c=dF(a,"immutable");if(i.push(c.clone()),i.length>=r)break}return Object.freeze(i)}};Object.defineProperties(en.prototype,{[Symbol.
toStringTag]:{value:"Cache",configurable:!0},match:kt,matchAll:kt,add:kt,addAll:kt,put:kt,delete:kt,keys:kt});var cI=[{key:"ignoreSearch",converter:L.converters.
boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:L.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"ignoreVary",converter:L.
converters.boolean,defaultValue:n(()=>!1,"defaultValue")}];L.converters.CacheQueryOptions=L.dictionaryConverter(cI);L.converters.MultiCacheQueryOptions=L.dictionaryConverter(
[...cI,{key:"cacheName",converter:L.converters.DOMString}]);L.converters.Response=L.interfaceConverter(IF);L.converters["sequence<RequestInfo>"]=L.sequenceConverter(
L.converters.RequestInfo);gI.exports={Cache:en}});var EI=k((JG,uI)=>{"use strict";var{kConstruct:as}=Xo(),{Cache:An}=lI(),{webidl:ke}=ye(),{kEnumerableProperty:cs}=q(),tn=class e{static{n(this,"CacheStorage")}#e=new Map;constructor(){
arguments[0]!==as&&ke.illegalConstructor(),ke.util.markAsUncloneable(this)}async match(A,t={}){if(ke.brandCheck(this,e),ke.argumentLengthCheck(arguments,1,"Cach\
eStorage.match"),A=ke.converters.RequestInfo(A),t=ke.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#e.has(t.cacheName)){let r=this.#e.get(t.cacheName);
return await new An(as,r).match(A,t)}}else for(let r of this.#e.values()){let o=await new An(as,r).match(A,t);if(o!==void 0)return o}}async has(A){ke.brandCheck(
this,e);let t="CacheStorage.has";return ke.argumentLengthCheck(arguments,1,t),A=ke.converters.DOMString(A,t,"cacheName"),this.#e.has(A)}async open(A){ke.brandCheck(
this,e);let t="CacheStorage.open";if(ke.argumentLengthCheck(arguments,1,t),A=ke.converters.DOMString(A,t,"cacheName"),this.#e.has(A)){let s=this.#e.get(A);return new An(
as,s)}let r=[];return this.#e.set(A,r),new An(as,r)}async delete(A){ke.brandCheck(this,e);let t="CacheStorage.delete";return ke.argumentLengthCheck(arguments,1,
t),A=ke.converters.DOMString(A,t,"cacheName"),this.#e.delete(A)}async keys(){return ke.brandCheck(this,e),[...this.#e.keys()]}};Object.defineProperties(tn.prototype,
{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:cs,has:cs,open:cs,delete:cs,keys:cs});uI.exports={CacheStorage:tn}});var hI=k((HG,QI)=>{"use strict";QI.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var mc=k((OG,dI)=>{"use strict";function mF(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}n(mF,"is\
CTLExcludingHtab");function fc(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===
59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}n(fc,"validateCookieName");function wc(e){let A=e.
length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error("Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===
44||r===59||r===92)throw new Error("Invalid cookie value")}}n(wc,"validateCookieValue");function II(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||
t>126||t===59)throw new Error("Invalid cookie path")}}n(II,"validateCookiePath");function BI(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}n(BI,"isLetterO\
rDigit");function yF(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r===
46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!BI(r))throw new Error(
"Invalid cookie domain");if(!BI(r)&&r!==45)throw new Error("Invalid cookie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.
length-1)===45)throw new Error("Invalid cookie domain")}n(yF,"validateCookieDomain");var DF=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],kF=["Jan","Feb","Mar","A\
pr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],rn=Array(61).fill(0).map((e,A)=>A.toString().padStart(2,"0"));function CI(e){return typeof e=="number"&&(e=
new Date(e)),`${DF[e.getUTCDay()]}, ${rn[e.getUTCDate()]} ${kF[e.getUTCMonth()]} ${e.getUTCFullYear()} ${rn[e.getUTCHours()]}:${rn[e.getUTCMinutes()]}:${rn[e.getUTCSeconds()]}\
 GMT`}n(CI,"toIMFDate");function RF(e){if(e<0)throw new Error("Invalid cookie max-age")}n(RF,"validateCookieMaxAge");function bF(e){if(e.name.length===0)return null;
fc(e.name),wc(e.value);let A=[`${e.name}=${e.value}`];e.name.startsWith("__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=!0,e.domain=null,e.path=
"/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpOnly"),typeof e.maxAge=="number"&&(RF(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.domain&&(yF(e.domain),A.
push(`Domain=${e.domain}`)),e.path&&(II(e.path),A.push(`Path=${e.path}`)),e.expires&&e.expires.toString()!=="Invalid Date"&&A.push(`Expires=${CI(e.expires)}`),e.
sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),o=r.trim(),
i=s.join("=");fc(o),wc(i),A.push(`${o}=${i}`)}return A.join("; ")}n(bF,"stringify");dI.exports={isCTLExcludingHtab:mF,validateCookieName:fc,validateCookiePath:II,
validateCookieValue:wc,toIMFDate:CI,stringify:bF}});var fI=k((PG,pI)=>{"use strict";var{maxNameValuePairSize:FF,maxAttributeValueSize:TF}=hI(),{isCTLExcludingHtab:SF}=mc(),{collectASequenceOfCodePointsFast:sn}=_e(),
UF=y("node:assert");function NF(e){if(SF(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let o={position:0};A=sn(";",e,o),t=e.slice(o.position)}else A=
e;if(!A.includes("="))s=A;else{let o={position:0};r=sn("=",A,o),s=A.slice(o.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>FF?null:{name:r,value:s,...ur(
t)}}n(NF,"parseSetCookie");function ur(e,A={}){if(e.length===0)return A;UF(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=sn(";",e,{position:0}),e=e.slice(
t.length)):(t=e,e="");let r="",s="";if(t.includes("=")){let i={position:0};r=sn("=",t,i),s=t.slice(i.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>TF)return ur(
e,A);let o=r.toLowerCase();if(o==="expires"){let i=new Date(s);A.expires=i}else if(o==="max-age"){let i=s.charCodeAt(0);if((i<48||i>57)&&s[0]!=="-"||!/^\d+$/.test(
s))return ur(e,A);let a=Number(s);A.maxAge=a}else if(o==="domain"){let i=s;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),A.domain=i}else if(o==="path"){let i="";
s.length===0||s[0]!=="/"?i="/":i=s,A.path=i}else if(o==="secure")A.secure=!0;else if(o==="httponly")A.httpOnly=!0;else if(o==="samesite"){let i=s.toLowerCase();
i==="none"?A.sameSite="None":i==="strict"?A.sameSite="Strict":i==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${r}=${s}`);return ur(e,A)}n(ur,
"parseUnparsedAttributes");pI.exports={parseSetCookie:NF,parseUnparsedAttributes:ur}});var yI=k((WG,mI)=>{"use strict";var{parseSetCookie:GF}=fI(),{stringify:MF}=mc(),{webidl:P}=ye(),{Headers:on}=ft();function LF(e){P.argumentLengthCheck(arguments,
1,"getCookies"),P.brandCheck(e,on,{strict:!1});let A=e.get("cookie"),t={};if(!A)return t;for(let r of A.split(";")){let[s,...o]=r.split("=");t[s.trim()]=o.join(
"=")}return t}n(LF,"getCookies");function vF(e,A,t){P.brandCheck(e,on,{strict:!1});let r="deleteCookie";P.argumentLengthCheck(arguments,2,r),A=P.converters.DOMString(
A,r,"name"),t=P.converters.DeleteCookieAttributes(t),wI(e,{name:A,value:"",expires:new Date(0),...t})}n(vF,"deleteCookie");function _F(e){P.argumentLengthCheck(
arguments,1,"getSetCookies"),P.brandCheck(e,on,{strict:!1});let A=e.getSetCookie();return A?A.map(t=>GF(t)):[]}n(_F,"getSetCookies");function wI(e,A){P.argumentLengthCheck(
arguments,2,"setCookie"),P.brandCheck(e,on,{strict:!1}),A=P.converters.Cookie(A);let t=MF(A);t&&e.append("Set-Cookie",t)}n(wI,"setCookie");P.converters.DeleteCookieAttributes=
P.dictionaryConverter([{converter:P.nullableConverter(P.converters.DOMString),key:"path",defaultValue:n(()=>null,"defaultValue")},{converter:P.nullableConverter(
P.converters.DOMString),key:"domain",defaultValue:n(()=>null,"defaultValue")}]);P.converters.Cookie=P.dictionaryConverter([{converter:P.converters.DOMString,key:"\
name"},{converter:P.converters.DOMString,key:"value"},{converter:P.nullableConverter(e=>typeof e=="number"?P.converters["unsigned long long"](e):new Date(e)),key:"\
expires",defaultValue:n(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters["long long"]),key:"maxAge",defaultValue:n(()=>null,"defaultValue")},
{converter:P.nullableConverter(P.converters.DOMString),key:"domain",defaultValue:n(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.DOMString),
key:"path",defaultValue:n(()=>null,"defaultValue")},{converter:P.nullableConverter(P.converters.boolean),key:"secure",defaultValue:n(()=>null,"defaultValue")},{
converter:P.nullableConverter(P.converters.boolean),key:"httpOnly",defaultValue:n(()=>null,"defaultValue")},{converter:P.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:P.sequenceConverter(P.converters.DOMString),key:"unparsed",defaultValue:n(()=>new Array(0),"defaultValue")}]);mI.exports={getCookies:LF,
deleteCookie:vF,getSetCookies:_F,setCookie:wI}});var gs=k((ZG,kI)=>{"use strict";var{webidl:G}=ye(),{kEnumerableProperty:Me}=q(),{kConstruct:DI}=ge(),{MessagePort:YF}=y("node:worker_threads"),Er=class e extends Event{static{
n(this,"MessageEvent")}#e;constructor(A,t={}){if(A===DI){super(arguments[1],arguments[2]),G.util.markAsUncloneable(this);return}let r="MessageEvent constructor";
G.argumentLengthCheck(arguments,1,r),A=G.converters.DOMString(A,r,"type"),t=G.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#e=t,G.util.markAsUncloneable(
this)}get data(){return G.brandCheck(this,e),this.#e.data}get origin(){return G.brandCheck(this,e),this.#e.origin}get lastEventId(){return G.brandCheck(this,e),
this.#e.lastEventId}get source(){return G.brandCheck(this,e),this.#e.source}get ports(){return G.brandCheck(this,e),Object.isFrozen(this.#e.ports)||Object.freeze(
this.#e.ports),this.#e.ports}initMessageEvent(A,t=!1,r=!1,s=null,o="",i="",a=null,c=[]){return G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:o,lastEventId:i,source:a,ports:c})}static createFastMessageEvent(A,t){let r=new e(DI,A,t);return r.#e=
t,r.#e.data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=[],r}},{createFastMessageEvent:JF}=Er;delete Er.createFastMessageEvent;
var nn=class e extends Event{static{n(this,"CloseEvent")}#e;constructor(A,t={}){let r="CloseEvent constructor";G.argumentLengthCheck(arguments,1,r),A=G.converters.
DOMString(A,r,"type"),t=G.converters.CloseEventInit(t),super(A,t),this.#e=t,G.util.markAsUncloneable(this)}get wasClean(){return G.brandCheck(this,e),this.#e.wasClean}get code(){
return G.brandCheck(this,e),this.#e.code}get reason(){return G.brandCheck(this,e),this.#e.reason}},an=class e extends Event{static{n(this,"ErrorEvent")}#e;constructor(A,t){
let r="ErrorEvent constructor";G.argumentLengthCheck(arguments,1,r),super(A,t),G.util.markAsUncloneable(this),A=G.converters.DOMString(A,r,"type"),t=G.converters.
ErrorEventInit(t??{}),this.#e=t}get message(){return G.brandCheck(this,e),this.#e.message}get filename(){return G.brandCheck(this,e),this.#e.filename}get lineno(){
return G.brandCheck(this,e),this.#e.lineno}get colno(){return G.brandCheck(this,e),this.#e.colno}get error(){return G.brandCheck(this,e),this.#e.error}};Object.
defineProperties(Er.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:Me,origin:Me,lastEventId:Me,source:Me,ports:Me,initMessageEvent:Me});
Object.defineProperties(nn.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:Me,code:Me,wasClean:Me});Object.defineProperties(an.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:Me,filename:Me,lineno:Me,colno:Me,error:Me});G.converters.MessagePort=G.interfaceConverter(YF);
G.converters["sequence<MessagePort>"]=G.sequenceConverter(G.converters.MessagePort);var yc=[{key:"bubbles",converter:G.converters.boolean,defaultValue:n(()=>!1,
"defaultValue")},{key:"cancelable",converter:G.converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"composed",converter:G.converters.boolean,defaultValue:n(
()=>!1,"defaultValue")}];G.converters.MessageEventInit=G.dictionaryConverter([...yc,{key:"data",converter:G.converters.any,defaultValue:n(()=>null,"defaultValue")},
{key:"origin",converter:G.converters.USVString,defaultValue:n(()=>"","defaultValue")},{key:"lastEventId",converter:G.converters.DOMString,defaultValue:n(()=>"",
"defaultValue")},{key:"source",converter:G.nullableConverter(G.converters.MessagePort),defaultValue:n(()=>null,"defaultValue")},{key:"ports",converter:G.converters["\
sequence<MessagePort>"],defaultValue:n(()=>new Array(0),"defaultValue")}]);G.converters.CloseEventInit=G.dictionaryConverter([...yc,{key:"wasClean",converter:G.
converters.boolean,defaultValue:n(()=>!1,"defaultValue")},{key:"code",converter:G.converters["unsigned short"],defaultValue:n(()=>0,"defaultValue")},{key:"reaso\
n",converter:G.converters.USVString,defaultValue:n(()=>"","defaultValue")}]);G.converters.ErrorEventInit=G.dictionaryConverter([...yc,{key:"message",converter:G.
converters.DOMString,defaultValue:n(()=>"","defaultValue")},{key:"filename",converter:G.converters.USVString,defaultValue:n(()=>"","defaultValue")},{key:"lineno",
converter:G.converters["unsigned long"],defaultValue:n(()=>0,"defaultValue")},{key:"colno",converter:G.converters["unsigned long"],defaultValue:n(()=>0,"default\
Value")},{key:"error",converter:G.converters.any}]);kI.exports={MessageEvent:Er,CloseEvent:nn,ErrorEvent:an,createFastMessageEvent:JF}});var Rt=k((jG,RI)=>{"use strict";var xF="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",HF={enumerable:!0,writable:!1,configurable:!1},OF={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
VF={NOT_SENT:0,PROCESSING:1,SENT:2},PF={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},qF=2**16-1,WF={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
zF=Buffer.allocUnsafe(0),ZF={string:1,typedArray:2,arrayBuffer:3,blob:4};RI.exports={uid:xF,sentCloseFrameState:VF,staticPropertyDescriptors:HF,states:OF,opcodes:PF,
maxUnsigned16Bit:qF,parserStates:WF,emptyBuffer:zF,sendHints:ZF}});var ls=k((XG,bI)=>{"use strict";bI.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var Qs=k(($G,vI)=>{"use strict";var{kReadyState:us,kController:KF,kResponse:jF,kBinaryType:XF,kWebSocketURL:$F}=ls(),{states:Es,opcodes:$A}=Rt(),{ErrorEvent:eT,
createFastMessageEvent:AT}=gs(),{isUtf8:tT}=y("node:buffer"),{collectASequenceOfCodePointsFast:rT,removeHTTPWhitespace:FI}=_e();function sT(e){return e[us]===Es.
CONNECTING}n(sT,"isConnecting");function oT(e){return e[us]===Es.OPEN}n(oT,"isEstablished");function nT(e){return e[us]===Es.CLOSING}n(nT,"isClosing");function iT(e){
return e[us]===Es.CLOSED}n(iT,"isClosed");function Dc(e,A,t=(s,o)=>new Event(s,o),r={}){let s=t(e,r);A.dispatchEvent(s)}n(Dc,"fireEvent");function aT(e,A,t){if(e[us]!==
Es.OPEN)return;let r;if(A===$A.TEXT)try{r=LI(t)}catch{SI(e,"Received invalid UTF-8 in text frame.");return}else A===$A.BINARY&&(e[XF]==="blob"?r=new Blob([t]):r=
cT(t));Dc("message",e,AT,{origin:e[$F].origin,data:r})}n(aT,"websocketMessageReceived");function cT(e){return e.byteLength===e.buffer.byteLength?e.buffer:e.buffer.
slice(e.byteOffset,e.byteOffset+e.byteLength)}n(cT,"toArrayBuffer");function gT(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<
33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return!1}return!0}
n(gT,"isValidSubprotocol");function lT(e){return e>=1e3&&e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}n(lT,"isValidStatusCode");function SI(e,A){let{[KF]:t,
[jF]:r}=e;t.abort(),r?.socket&&!r.socket.destroyed&&r.socket.destroy(),A&&Dc("error",e,(s,o)=>new eT(s,o),{error:new Error(A),message:A})}n(SI,"failWebsocketCon\
nection");function UI(e){return e===$A.CLOSE||e===$A.PING||e===$A.PONG}n(UI,"isControlFrame");function NI(e){return e===$A.CONTINUATION}n(NI,"isContinuationFram\
e");function GI(e){return e===$A.TEXT||e===$A.BINARY}n(GI,"isTextBinaryFrame");function uT(e){return GI(e)||NI(e)||UI(e)}n(uT,"isValidOpcode");function ET(e){let A={
position:0},t=new Map;for(;A.position<e.length;){let r=rT(";",e,A),[s,o=""]=r.split("=");t.set(FI(s,!0,!1),FI(o,!1,!0)),A.position++}return t}n(ET,"parseExtensi\
ons");function QT(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&
A<=15}n(QT,"isValidClientWindowBits");var MI=typeof process.versions.icu=="string",TI=MI?new TextDecoder("utf-8",{fatal:!0}):void 0,LI=MI?TI.decode.bind(TI):function(e){
if(tT(e))return e.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};vI.exports={isConnecting:sT,isEstablished:oT,isClosing:nT,isClosed:iT,fireEvent:Dc,
isValidSubprotocol:gT,isValidStatusCode:lT,failWebsocketConnection:SI,websocketMessageReceived:aT,utf8Decode:LI,isControlFrame:UI,isContinuationFrame:NI,isTextBinaryFrame:GI,
isValidOpcode:uT,parseExtensions:ET,isValidClientWindowBits:QT}});var gn=k((AM,_I)=>{"use strict";var{maxUnsigned16Bit:hT}=Rt(),cn=16386,kc,hs=null,Qr=cn;try{kc=y("node:crypto")}catch{kc={randomFillSync:n(function(A,t,r){for(let s=0;s<
A.length;++s)A[s]=Math.random()*255|0;return A},"randomFillSync")}}function BT(){return Qr===cn&&(Qr=0,kc.randomFillSync(hs??=Buffer.allocUnsafe(cn),0,cn)),[hs[Qr++],
hs[Qr++],hs[Qr++],hs[Qr++]]}n(BT,"generateMask");var Rc=class{static{n(this,"WebsocketFrameSend")}constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,
r=BT(),s=t?.byteLength??0,o=s,i=6;s>hT?(i+=8,o=127):s>125&&(i+=2,o=126);let a=Buffer.allocUnsafe(s+i);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+A;a[i-4]=r[0],a[i-3]=
r[1],a[i-2]=r[2],a[i-1]=r[3],a[1]=o,o===126?a.writeUInt16BE(s,2):o===127&&(a[2]=a[3]=0,a.writeUIntBE(s,4,6)),a[1]|=128;for(let c=0;c<s;++c)a[i+c]=t[c]^r[c&3];return a}};
_I.exports={WebsocketFrameSend:Rc}});var Fc=k((rM,PI)=>{"use strict";var{uid:IT,states:Bs,sentCloseFrameState:ln,emptyBuffer:CT,opcodes:dT}=Rt(),{kReadyState:Is,kSentClose:un,kByteParser:JI,kReceivedClose:YI,
kResponse:xI}=ls(),{fireEvent:pT,failWebsocketConnection:et,isClosing:fT,isClosed:wT,isEstablished:mT,parseExtensions:yT}=Qs(),{channels:hr}=Gt(),{CloseEvent:DT}=gs(),
{makeRequest:kT}=os(),{fetching:RT}=zo(),{Headers:bT,getHeadersList:FT}=ft(),{getDecodeSplit:TT}=Ke(),{WebsocketFrameSend:ST}=gn(),bc;try{bc=y("node:crypto")}catch{}
function UT(e,A,t,r,s,o){let i=e;i.protocol=e.protocol==="ws:"?"http:":"https:";let a=kT({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(o.headers){let u=FT(new bT(o.headers));a.headersList=u}let c=bc.randomBytes(16).toString(
"base64");a.headersList.append("sec-websocket-key",c),a.headersList.append("sec-websocket-version","13");for(let u of A)a.headersList.append("sec-websocket-prot\
ocol",u);return a.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),RT({request:a,useParallelQueue:!0,dispatcher:o.dispatcher,
processResponse(u){if(u.type==="error"||u.status!==101){et(r,"Received network error or non-101 status code.");return}if(A.length!==0&&!u.headersList.get("Sec-W\
ebSocket-Protocol")){et(r,"Server did not respond with sent protocols.");return}if(u.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){et(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(u.headersList.get("Connection")?.toLowerCase()!=="upgrade"){et(r,'Server did not set Connection header to "upg\
rade".');return}let Q=u.headersList.get("Sec-WebSocket-Accept"),d=bc.createHash("sha1").update(c+IT).digest("base64");if(Q!==d){et(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let h=u.headersList.get("Sec-WebSocket-Extensions"),w;if(h!==null&&(w=yT(h),!w.has("permessage-deflate"))){et(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let f=u.headersList.get("Sec-WebSocket-Protocol");if(f!==null){let B=TT("sec-websocket-protocol",a.headersList);
if(B===null||!B.includes(f)){et(r,"Protocol was not set in the opening handshake.");return}}u.socket.on("data",HI),u.socket.on("close",OI),u.socket.on("error",VI),
hr.open.hasSubscribers&&hr.open.publish({address:u.socket.address(),protocol:f,extensions:h}),s(u,w)}})}n(UT,"establishWebSocketConnection");function NT(e,A,t,r){
if(!(fT(e)||wT(e)))if(!mT(e))et(e,"Connection was closed before it was established."),e[Is]=Bs.CLOSING;else if(e[un]===ln.NOT_SENT){e[un]=ln.PROCESSING;let s=new ST;
A!==void 0&&t===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(A,0)):A!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.
writeUInt16BE(A,0),s.frameData.write(t,2,"utf-8")):s.frameData=CT,e[xI].socket.write(s.createFrame(dT.CLOSE)),e[un]=ln.SENT,e[Is]=Bs.CLOSING}else e[Is]=Bs.CLOSING}
n(NT,"closeWebSocketConnection");function HI(e){this.ws[JI].write(e)||this.pause()}n(HI,"onSocketData");function OI(){let{ws:e}=this,{[xI]:A}=e;A.socket.off("da\
ta",HI),A.socket.off("close",OI),A.socket.off("error",VI);let t=e[un]===ln.SENT&&e[YI],r=1005,s="",o=e[JI].closingInfo;o&&!o.error?(r=o.code??1005,s=o.reason):e[YI]||
(r=1006),e[Is]=Bs.CLOSED,pT("close",e,(i,a)=>new DT(i,a),{wasClean:t,code:r,reason:s}),hr.close.hasSubscribers&&hr.close.publish({websocket:e,code:r,reason:s})}
n(OI,"onSocketClose");function VI(e){let{ws:A}=this;A[Is]=Bs.CLOSING,hr.socketError.hasSubscribers&&hr.socketError.publish(e),this.destroy()}n(VI,"onSocketError");
PI.exports={establishWebSocketConnection:UT,closeWebSocketConnection:NT}});var WI=k((oM,qI)=>{"use strict";var{createInflateRaw:GT,Z_DEFAULT_WINDOWBITS:MT}=y("node:zlib"),{isValidClientWindowBits:LT}=Qs(),{MessageSizeExceededError:vT}=ee(),
_T=Buffer.from([0,0,255,255]),En=Symbol("kBuffer"),Cs=Symbol("kLength"),Tc=class{static{n(this,"PerMessageDeflate")}#e;#A={};#t=0;constructor(A,t){this.#A.serverNoContextTakeover=
A.has("server_no_context_takeover"),this.#A.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#e){let s=MT;
if(this.#A.serverMaxWindowBits){if(!LT(this.#A.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#A.serverMaxWindowBits)}
try{this.#e=GT({windowBits:s})}catch(o){r(o);return}this.#e[En]=[],this.#e[Cs]=0,this.#e.on("data",o=>{if(this.#e[Cs]+=o.length,this.#t>0&&this.#e[Cs]>this.#t){
r(new vT),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[En].push(o)}),this.#e.on("error",o=>{this.#e=null,r(o)})}this.#e.write(A),t&&
this.#e.write(_T),this.#e.flush(()=>{if(!this.#e)return;let s=Buffer.concat(this.#e[En],this.#e[Cs]);this.#e[En].length=0,this.#e[Cs]=0,r(null,s)})}};qI.exports=
{PerMessageDeflate:Tc}});var tC=k((iM,AC)=>{"use strict";var{Writable:YT}=y("node:stream"),JT=y("node:assert"),{parserStates:Le,opcodes:Br,states:xT,emptyBuffer:zI,sentCloseFrameState:ZI}=Rt(),
{kReadyState:HT,kSentClose:KI,kResponse:Sc,kReceivedClose:jI}=ls(),{channels:Qn}=Gt(),{isValidStatusCode:OT,isValidOpcode:VT,failWebsocketConnection:qe,websocketMessageReceived:XI,
utf8Decode:PT,isControlFrame:Uc,isTextBinaryFrame:Nc,isContinuationFrame:qT}=Qs(),{WebsocketFrameSend:$I}=gn(),{closeWebSocketConnection:eC}=Fc(),{PerMessageDeflate:WT}=WI(),
{MessageSizeExceededError:Gc}=ee();function ds(e,A,t){eC(e,A,t,Buffer.byteLength(t)),qe(e,t)}n(ds,"failWebsocketConnectionWithCode");var Mc=class extends YT{static{
n(this,"ByteParser")}#e=[];#A=0;#t=0;#o=!1;#s=Le.INFO;#r={};#n=[];#i;#c;#a;constructor(A,t,r={}){super(),this.ws=A,this.#i=t??new Map,this.#c=r.maxFragments??0,
this.#a=r.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new WT(t,r))}_write(A,t,r){this.#e.push(A),this.#t+=A.length,this.#o=
!0,this.run(r)}#g(){return this.#a>0&&!Uc(this.#r.opcode)&&this.#r.payloadLength+this.#A>this.#a?(ds(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):
!0}run(A){for(;this.#o;)if(this.#s===Le.INFO){if(this.#t<2)return A();let t=this.consume(2),r=(t[0]&128)!==0,s=t[0]&15,o=(t[1]&128)===128,i=!r&&s!==Br.CONTINUATION,
a=t[1]&127,c=t[0]&64,g=t[0]&32,l=t[0]&16;if(!VT(s))return qe(this.ws,"Invalid opcode received"),A();if(o)return qe(this.ws,"Frame cannot be masked"),A();if(c!==
0&&!this.#i.has("permessage-deflate")){qe(this.ws,"Expected RSV1 to be clear.");return}if(g!==0||l!==0){qe(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(i&&
!Nc(s)){qe(this.ws,"Invalid frame type was fragmented.");return}if(Nc(s)&&this.#n.length>0){qe(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&
i){qe(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((a>125||i)&&Uc(s)){qe(this.ws,"Control frame either too large or fragmented");return}if(qT(s)&&this.#n.
length===0&&!this.#r.compressed){qe(this.ws,"Unexpected continuation frame");return}if(a<=125){if(this.#r.payloadLength=a,this.#s=Le.READ_DATA,!this.#g())return}else
a===126?this.#s=Le.PAYLOADLENGTH_16:a===127&&(this.#s=Le.PAYLOADLENGTH_64);Nc(s)&&(this.#r.binaryType=s,this.#r.compressed=c!==0),this.#r.opcode=s,this.#r.masked=
o,this.#r.fin=r,this.#r.fragmented=i}else if(this.#s===Le.PAYLOADLENGTH_16){if(this.#t<2)return A();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(
0),this.#s=Le.READ_DATA,!this.#g())return}else if(this.#s===Le.PAYLOADLENGTH_64){if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(
4);if(r!==0||s>2**31-1){qe(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=s,this.#s=Le.READ_DATA,!this.#g())return}else if(this.#s===
Le.READ_DATA){if(this.#t<this.#r.payloadLength)return A();let t=this.consume(this.#r.payloadLength);if(Uc(this.#r.opcode)){this.#o=this.parseControlFrame(t),this.#s=
Le.INFO;let r=this.ws[Sc].socket;if(this.#o&&r.writableNeedDrain){this.#o=!1,r.once("drain",()=>{this.destroyed||(this.#o=!0,this.run(A))});return}}else if(this.#r.
compressed){this.#i.get("permessage-deflate").decompress(t,this.#r.fin,(r,s)=>{if(r){let o=r instanceof Gc?1009:1007;ds(this.ws,o,r.message);return}if(this.writeFragments(
s)){if(this.#a>0&&this.#A>this.#a){ds(this.ws,1009,new Gc().message);return}if(!this.#r.fin){this.#s=Le.INFO,this.#o=!0,this.run(A);return}XI(this.ws,this.#r.binaryType,
this.consumeFragments()),this.#o=!0,this.#s=Le.INFO,this.run(A)}}),this.#o=!1;break}else{if(!this.writeFragments(t))return;if(this.#a>0&&this.#A>this.#a){ds(this.
ws,1009,new Gc().message);return}!this.#r.fragmented&&this.#r.fin&&XI(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=Le.INFO}}}consume(A){if(A>this.#t)
throw new Error("Called consume() before buffers satiated.");if(A===0)return zI;if(this.#e[0].length===A)return this.#t-=this.#e[0].length,this.#e.shift();let t=Buffer.
allocUnsafe(A),r=0;for(;r!==A;){let s=this.#e[0],{length:o}=s;if(o+r===A){t.set(this.#e.shift(),r);break}else if(o+r>A){t.set(s.subarray(0,A-r),r),this.#e[0]=s.
subarray(A-r);break}else t.set(this.#e.shift(),r),r+=s.length}return this.#t-=A,t}writeFragments(A){return this.#c>0&&this.#n.length===this.#c?(ds(this.ws,1008,
"Too many message fragments"),!1):(this.#A+=A.length,this.#n.push(A),!0)}consumeFragments(){let A=this.#n;if(A.length===1)return this.#A=0,A.shift();let t=Buffer.
concat(A,this.#A);return this.#n=[],this.#A=0,t}parseCloseBody(A){JT(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!OT(t))return{code:1002,
reason:"Invalid status code",error:!0};let r=A.subarray(2);r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=PT(r)}catch{return{code:1007,reason:"Inva\
lid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(A){let{opcode:t,payloadLength:r}=this.#r;if(t===Br.CLOSE){if(r===1)return qe(this.ws,"Re\
ceived close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(A),this.#r.closeInfo.error){let{code:s,reason:o}=this.#r.closeInfo;return eC(
this.ws,s,o,o.length),qe(this.ws,o),!1}if(this.ws[KI]!==ZI.SENT){let s=zI;this.#r.closeInfo.code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,
0));let o=new $I(s);this.ws[Sc].socket.write(o.createFrame(Br.CLOSE),i=>{i||(this.ws[KI]=ZI.SENT)})}return this.ws[HT]=xT.CLOSING,this.ws[jI]=!0,!1}else if(t===
Br.PING){if(!this.ws[jI]){let s=new $I(A);this.ws[Sc].socket.write(s.createFrame(Br.PONG)),Qn.ping.hasSubscribers&&Qn.ping.publish({payload:A})}}else t===Br.PONG&&
Qn.pong.hasSubscribers&&Qn.pong.publish({payload:A});return!0}get closingInfo(){return this.#r.closeInfo}};AC.exports={ByteParser:Mc}});var iC=k((cM,nC)=>{"use strict";var{WebsocketFrameSend:zT}=gn(),{opcodes:rC,sendHints:Ir}=Rt(),ZT=ia(),sC=Buffer[Symbol.species],Lc=class{static{n(this,"SendQue\
ue")}#e=new ZT;#A=!1;#t;constructor(A){this.#t=A}add(A,t,r){if(r!==Ir.blob){let o=oC(A,r);if(!this.#A)this.#t.write(o,t);else{let i={promise:null,callback:t,frame:o};
this.#e.push(i)}return}let s={promise:A.arrayBuffer().then(o=>{s.promise=null,s.frame=oC(o,r)}),callback:t,frame:null};this.#e.push(s),this.#A||this.#o()}async#o(){
this.#A=!0;let A=this.#e;for(;!A.isEmpty();){let t=A.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#A=
!1}};function oC(e,A){return new zT(KT(e,A)).createFrame(A===Ir.string?rC.TEXT:rC.BINARY)}n(oC,"createFrame");function KT(e,A){switch(A){case Ir.string:return Buffer.
from(e);case Ir.arrayBuffer:case Ir.blob:return new sC(e);case Ir.typedArray:return new sC(e.buffer,e.byteOffset,e.byteLength)}}n(KT,"toBuffer");nC.exports={SendQueue:Lc}});var IC=k((lM,BC)=>{"use strict";var{webidl:x}=ye(),{URLSerializer:jT}=_e(),{environmentSettingsObject:aC}=Ke(),{staticPropertyDescriptors:At,states:ps,sentCloseFrameState:XT,
sendHints:hn}=Rt(),{kWebSocketURL:cC,kReadyState:vc,kController:gC,kBinaryType:Bn,kResponse:lC,kSentClose:$T,kByteParser:e0}=ls(),{isConnecting:A0,isEstablished:t0,
isClosing:r0,isValidSubprotocol:s0,fireEvent:uC}=Qs(),{establishWebSocketConnection:o0,closeWebSocketConnection:EC}=Fc(),{ByteParser:n0}=tC(),{kEnumerableProperty:eA,
isBlobLike:QC}=q(),{getGlobalDispatcher:i0}=bo(),{types:hC}=y("node:util"),{ErrorEvent:a0,CloseEvent:c0}=gs(),{SendQueue:g0}=iC(),We=class e extends EventTarget{static{
n(this,"WebSocket")}#e={open:null,error:null,close:null,message:null};#A=0;#t="";#o="";#s;constructor(A,t=[]){super(),x.util.markAsUncloneable(this);let r="WebS\
ocket constructor";x.argumentLengthCheck(arguments,1,r);let s=x.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");A=x.converters.USVString(
A,r,"url"),t=s.protocols;let o=aC.settingsObject.baseUrl,i;try{i=new URL(A,o)}catch(c){throw new DOMException(c,"SyntaxError")}if(i.protocol==="http:"?i.protocol=
"ws:":i.protocol==="https:"&&(i.protocol="wss:"),i.protocol!=="ws:"&&i.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,
"SyntaxError");if(i.hash||i.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(c=>c.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(c=>s0(c)))throw new DOMException("Inva\
lid Sec-WebSocket-Protocol value","SyntaxError");this[cC]=new URL(i.href);let a=aC.settingsObject;this[gC]=o0(i,t,a,this,(c,g)=>this.#r(c,g),s),this[vc]=e.CONNECTING,
this[$T]=XT.NOT_SENT,this[Bn]="blob"}close(A=void 0,t=void 0){x.brandCheck(this,e);let r="WebSocket.close";if(A!==void 0&&(A=x.converters["unsigned short"](A,r,
"code",{clamp:!0})),t!==void 0&&(t=x.converters.USVString(t,r,"reason")),A!==void 0&&A!==1e3&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAcce\
ssError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");EC(this,
A,t,s)}send(A){x.brandCheck(this,e);let t="WebSocket.send";if(x.argumentLengthCheck(arguments,1,t),A=x.converters.WebSocketSendData(A,t,"data"),A0(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!t0(this)||r0(this)))if(typeof A=="string"){let r=Buffer.byteLength(A);this.#A+=r,this.#s.add(A,()=>{this.#A-=
r},hn.string)}else hC.isArrayBuffer(A)?(this.#A+=A.byteLength,this.#s.add(A,()=>{this.#A-=A.byteLength},hn.arrayBuffer)):ArrayBuffer.isView(A)?(this.#A+=A.byteLength,
this.#s.add(A,()=>{this.#A-=A.byteLength},hn.typedArray)):QC(A)&&(this.#A+=A.size,this.#s.add(A,()=>{this.#A-=A.size},hn.blob))}get readyState(){return x.brandCheck(
this,e),this[vc]}get bufferedAmount(){return x.brandCheck(this,e),this.#A}get url(){return x.brandCheck(this,e),jT(this[cC])}get extensions(){return x.brandCheck(
this,e),this.#o}get protocol(){return x.brandCheck(this,e),this.#t}get onopen(){return x.brandCheck(this,e),this.#e.open}set onopen(A){x.brandCheck(this,e),this.#e.
open&&this.removeEventListener("open",this.#e.open),typeof A=="function"?(this.#e.open=A,this.addEventListener("open",A)):this.#e.open=null}get onerror(){return x.
brandCheck(this,e),this.#e.error}set onerror(A){x.brandCheck(this,e),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof A=="function"?(this.#e.
error=A,this.addEventListener("error",A)):this.#e.error=null}get onclose(){return x.brandCheck(this,e),this.#e.close}set onclose(A){x.brandCheck(this,e),this.#e.
close&&this.removeEventListener("close",this.#e.close),typeof A=="function"?(this.#e.close=A,this.addEventListener("close",A)):this.#e.close=null}get onmessage(){
return x.brandCheck(this,e),this.#e.message}set onmessage(A){x.brandCheck(this,e),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof A==
"function"?(this.#e.message=A,this.addEventListener("message",A)):this.#e.message=null}get binaryType(){return x.brandCheck(this,e),this[Bn]}set binaryType(A){x.
brandCheck(this,e),A!=="blob"&&A!=="arraybuffer"?this[Bn]="blob":this[Bn]=A}#r(A,t){this[lC]=A;let r=this[gC]?.dispatcher?.webSocketOptions,s=r?.maxFragments,o=r?.
maxPayloadSize,i=new n0(this,t,{maxFragments:s,maxPayloadSize:o});i.on("drain",l0),i.on("error",u0.bind(this)),A.socket.ws=this,this[e0]=i,this.#s=new g0(A.socket),
this[vc]=ps.OPEN;let a=A.headersList.get("sec-websocket-extensions");a!==null&&(this.#o=a);let c=A.headersList.get("sec-websocket-protocol");c!==null&&(this.#t=
c),uC("open",this)}};We.CONNECTING=We.prototype.CONNECTING=ps.CONNECTING;We.OPEN=We.prototype.OPEN=ps.OPEN;We.CLOSING=We.prototype.CLOSING=ps.CLOSING;We.CLOSED=
We.prototype.CLOSED=ps.CLOSED;Object.defineProperties(We.prototype,{CONNECTING:At,OPEN:At,CLOSING:At,CLOSED:At,url:eA,readyState:eA,bufferedAmount:eA,onopen:eA,
onerror:eA,onclose:eA,close:eA,onmessage:eA,binaryType:eA,send:eA,extensions:eA,protocol:eA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(We,{CONNECTING:At,OPEN:At,CLOSING:At,CLOSED:At});x.converters["sequence<DOMString>"]=x.sequenceConverter(x.converters.DOMString);x.converters["\
DOMString or sequence<DOMString>"]=function(e,A,t){return x.util.Type(e)==="Object"&&Symbol.iterator in e?x.converters["sequence<DOMString>"](e):x.converters.DOMString(
e,A,t)};x.converters.WebSocketInit=x.dictionaryConverter([{key:"protocols",converter:x.converters["DOMString or sequence<DOMString>"],defaultValue:n(()=>new Array(
0),"defaultValue")},{key:"dispatcher",converter:x.converters.any,defaultValue:n(()=>i0(),"defaultValue")},{key:"headers",converter:x.nullableConverter(x.converters.
HeadersInit)}]);x.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){return x.util.Type(e)==="Object"&&!(Symbol.iterator in e)?x.converters.
WebSocketInit(e):{protocols:x.converters["DOMString or sequence<DOMString>"](e)}};x.converters.WebSocketSendData=function(e){if(x.util.Type(e)==="Object"){if(QC(
e))return x.converters.Blob(e,{strict:!1});if(ArrayBuffer.isView(e)||hC.isArrayBuffer(e))return x.converters.BufferSource(e)}return x.converters.USVString(e)};function l0(){
this.ws[lC].socket.resume()}n(l0,"onParserDrain");function u0(e){let A,t;e instanceof c0?(A=e.reason,t=e.code):A=e.message,uC("error",this,()=>new a0("error",{error:e,
message:A})),EC(this,t)}n(u0,"onParserError");BC.exports={WebSocket:We}});var dC=k((EM,CC)=>{CC.exports={}});var _c=k((QM,J)=>{"use strict";var E0=Pr(),pC=Ys(),Q0=zr(),h0=rQ(),B0=Kr(),I0=Ra(),C0=RQ(),d0=GQ(),fC=ee(),Cn=q(),{InvalidArgumentError:In}=fC,Cr=ph(),p0=Dr(),f0=wh(),
w0=yh(),m0=kh(),y0=bh(),D0=ko(),{getGlobalDispatcher:wC,setGlobalDispatcher:k0}=bo(),R0=Fo(),b0=Qo(),F0=ho();Object.assign(pC.prototype,Cr);J.exports.Dispatcher=
pC;J.exports.Client=E0;J.exports.Pool=Q0;J.exports.BalancedPool=h0;J.exports.Agent=B0;J.exports.ProxyAgent=I0;J.exports.EnvHttpProxyAgent=C0;J.exports.RetryAgent=
d0;J.exports.RetryHandler=D0;J.exports.DecoratorHandler=R0;J.exports.RedirectHandler=b0;J.exports.createRedirectInterceptor=F0;J.exports.interceptors={redirect:Mh(),
retry:vh(),dump:Yh(),dns:Hh()};J.exports.buildConnector=p0;J.exports.errors=fC;J.exports.util={parseHeaders:Cn.parseHeaders,headerNameToString:Cn.headerNameToString};
function fs(e){return(A,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!A||typeof A!="string"&&typeof A!="object"&&!(A instanceof URL))throw new In("invalid url");
if(t!=null&&typeof t!="object")throw new In("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new In("invalid opts.path");let i=t.path;t.path.
startsWith("/")||(i=`/${i}`),A=new URL(Cn.parseOrigin(A).origin+i)}else t||(t=typeof A=="object"?A:{}),A=Cn.parseURL(A);let{agent:s,dispatcher:o=wC()}=t;if(s)throw new In(
"unsupported opts.agent. Did you mean opts.client?");return e.call(o,{...t,origin:A.origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||
(t.body?"PUT":"GET")},r)}}n(fs,"makeDispatcher");J.exports.setGlobalDispatcher=k0;J.exports.getGlobalDispatcher=wC;var T0=zo().fetch;J.exports.fetch=n(async function(A,t=void 0){
try{return await T0(A,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}},"fetch");J.exports.Headers=ft().Headers;J.exports.Response=Mo().Response;
J.exports.Request=os().Request;J.exports.FormData=Ur().FormData;J.exports.File=globalThis.File??y("node:buffer").File;J.exports.FileReader=sI().FileReader;var{setGlobalOrigin:S0,
getGlobalOrigin:U0}=ki();J.exports.setGlobalOrigin=S0;J.exports.getGlobalOrigin=U0;var{CacheStorage:N0}=EI(),{kConstruct:G0}=Xo();J.exports.caches=new N0(G0);var{
deleteCookie:M0,getCookies:L0,getSetCookies:v0,setCookie:_0}=yI();J.exports.deleteCookie=M0;J.exports.getCookies=L0;J.exports.getSetCookies=v0;J.exports.setCookie=
_0;var{parseMIMEType:Y0,serializeAMimeType:J0}=_e();J.exports.parseMIMEType=Y0;J.exports.serializeAMimeType=J0;var{CloseEvent:x0,ErrorEvent:H0,MessageEvent:O0}=gs();
J.exports.WebSocket=IC().WebSocket;J.exports.CloseEvent=x0;J.exports.ErrorEvent=H0;J.exports.MessageEvent=O0;J.exports.request=fs(Cr.request);J.exports.stream=fs(
Cr.stream);J.exports.pipeline=fs(Cr.pipeline);J.exports.connect=fs(Cr.connect);J.exports.upgrade=fs(Cr.upgrade);J.exports.MockClient=f0;J.exports.MockPool=m0;J.
exports.MockAgent=w0;J.exports.mockErrors=y0;var{EventSource:V0}=dC();J.exports.EventSource=V0});var yC=k(ae=>{"use strict";var P0=ae&&ae.__createBinding||(Object.create?(function(e,A,t,r){r===void 0&&(r=t);var s=Object.getOwnPropertyDescriptor(A,t);(!s||("\
get"in s?!A.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:n(function(){return A[t]},"get")}),Object.defineProperty(e,r,s)}):(function(e,A,t,r){
r===void 0&&(r=t),e[r]=A[t]})),q0=ae&&ae.__setModuleDefault||(Object.create?(function(e,A){Object.defineProperty(e,"default",{enumerable:!0,value:A})}):function(e,A){
e.default=A}),wn=ae&&ae.__importStar||(function(){var e=n(function(A){return e=Object.getOwnPropertyNames||function(t){var r=[];for(var s in t)Object.prototype.
hasOwnProperty.call(t,s)&&(r[r.length]=s);return r},e(A)},"ownKeys");return function(A){if(A&&A.__esModule)return A;var t={};if(A!=null)for(var r=e(A),s=0;s<r.length;s++)
r[s]!=="default"&&P0(t,A,r[s]);return q0(t,A),t}})(),Ee=ae&&ae.__awaiter||function(e,A,t,r){function s(o){return o instanceof t?o:new t(function(i){i(o)})}return n(
s,"adopt"),new(t||(t=Promise))(function(o,i){function a(l){try{g(r.next(l))}catch(u){i(u)}}n(a,"fulfilled");function c(l){try{g(r.throw(l))}catch(u){i(u)}}n(c,"\
rejected");function g(l){l.done?o(l.value):s(l.value).then(a,c)}n(g,"step"),g((r=r.apply(e,A||[])).next())})};Object.defineProperty(ae,"__esModule",{value:!0});
ae.HttpClient=ae.HttpClientResponse=ae.HttpClientError=ae.MediaTypes=ae.Headers=ae.HttpCodes=void 0;ae.getProxyUrl=z0;ae.isHttps=eS;var Yc=wn(y("http")),mC=wn(y("https")),
Jc=wn(Fg()),dn=wn(Mg()),W0=_c(),AA;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=
302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=
307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=
402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAccep\
table",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="G\
one",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]=
"BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(AA||(ae.HttpCodes=AA={}));var Se;(function(e){e.Accept=
"accept",e.ContentType="content-type"})(Se||(ae.Headers=Se={}));var LA;(function(e){e.ApplicationJson="application/json"})(LA||(ae.MediaTypes=LA={}));function z0(e){
let A=Jc.getProxyUrl(new URL(e));return A?A.href:""}n(z0,"getProxyUrl");var Z0=[AA.MovedPermanently,AA.ResourceMoved,AA.SeeOther,AA.TemporaryRedirect,AA.PermanentRedirect],
K0=[AA.BadGateway,AA.ServiceUnavailable,AA.GatewayTimeout],j0=["OPTIONS","GET","DELETE","HEAD"],X0=10,$0=5,pn=class e extends Error{static{n(this,"HttpClientErr\
or")}constructor(A,t){super(A),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,e.prototype)}};ae.HttpClientError=pn;var fn=class{static{
n(this,"HttpClientResponse")}constructor(A){this.message=A}readBody(){return Ee(this,void 0,void 0,function*(){return new Promise(A=>Ee(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{A(t.toString())})}))})}readBodyBuffer(){return Ee(this,void 0,
void 0,function*(){return new Promise(A=>Ee(this,void 0,void 0,function*(){let t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{A(Buffer.concat(
t))})}))})}};ae.HttpClientResponse=fn;function eS(e){return new URL(e).protocol==="https:"}n(eS,"isHttps");var xc=class{static{n(this,"HttpClient")}constructor(A,t,r){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(A),this.handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=
null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(A,t){return Ee(this,void 0,void 0,function*(){return this.
request("OPTIONS",A,null,t||{})})}get(A,t){return Ee(this,void 0,void 0,function*(){return this.request("GET",A,null,t||{})})}del(A,t){return Ee(this,void 0,void 0,
function*(){return this.request("DELETE",A,null,t||{})})}post(A,t,r){return Ee(this,void 0,void 0,function*(){return this.request("POST",A,t,r||{})})}patch(A,t,r){
return Ee(this,void 0,void 0,function*(){return this.request("PATCH",A,t,r||{})})}put(A,t,r){return Ee(this,void 0,void 0,function*(){return this.request("PUT",
A,t,r||{})})}head(A,t){return Ee(this,void 0,void 0,function*(){return this.request("HEAD",A,null,t||{})})}sendStream(A,t,r,s){return Ee(this,void 0,void 0,function*(){
return this.request(A,t,r,s)})}getJson(A){return Ee(this,arguments,void 0,function*(t,r={}){r[Se.Accept]=this._getExistingOrDefaultHeader(r,Se.Accept,LA.ApplicationJson);
let s=yield this.get(t,r);return this._processResponse(s,this.requestOptions)})}postJson(A,t){return Ee(this,arguments,void 0,function*(r,s,o={}){let i=JSON.stringify(
s,null,2);o[Se.Accept]=this._getExistingOrDefaultHeader(o,Se.Accept,LA.ApplicationJson),o[Se.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,LA.ApplicationJson);
let a=yield this.post(r,i,o);return this._processResponse(a,this.requestOptions)})}putJson(A,t){return Ee(this,arguments,void 0,function*(r,s,o={}){let i=JSON.stringify(
s,null,2);o[Se.Accept]=this._getExistingOrDefaultHeader(o,Se.Accept,LA.ApplicationJson),o[Se.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,LA.ApplicationJson);
let a=yield this.put(r,i,o);return this._processResponse(a,this.requestOptions)})}patchJson(A,t){return Ee(this,arguments,void 0,function*(r,s,o={}){let i=JSON.
stringify(s,null,2);o[Se.Accept]=this._getExistingOrDefaultHeader(o,Se.Accept,LA.ApplicationJson),o[Se.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,LA.ApplicationJson);let a=yield this.patch(r,i,o);return this._processResponse(a,this.requestOptions)})}request(A,t,r,s){return Ee(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),i=this._prepareRequest(A,o,s),a=this._allowRetries&&j0.includes(A)?this.
_maxRetries+1:1,c=0,g;do{if(g=yield this.requestRaw(i,r),g&&g.message&&g.message.statusCode===AA.Unauthorized){let u;for(let Q of this.handlers)if(Q.canHandleAuthentication(
g)){u=Q;break}return u?u.handleAuthentication(this,i,r):g}let l=this._maxRedirects;for(;g.message.statusCode&&Z0.includes(g.message.statusCode)&&this._allowRedirects&&
l>0;){let u=g.message.headers.location;if(!u)break;let Q=new URL(u);if(o.protocol==="https:"&&o.protocol!==Q.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield g.readBody(),Q.hostname!==o.hostname)for(let d in s)d.toLowerCase()==="authorization"&&delete s[d];i=this._prepareRequest(A,Q,s),g=yield this.
requestRaw(i,r),l--}if(!g.message.statusCode||!K0.includes(g.message.statusCode))return g;c+=1,c<a&&(yield g.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return g})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(A,t){return Ee(this,void 0,void 0,function*(){return new Promise((r,s)=>{
function o(i,a){i?s(i):a?r(a):s(new Error("Unknown error"))}n(o,"callbackForResult"),this.requestRawWithCallback(A,t,o)})})}requestRawWithCallback(A,t,r){typeof t==
"string"&&(A.options.headers||(A.options.headers={}),A.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function o(c,g){s||(s=!0,r(c,g))}
n(o,"handleResult");let i=A.httpModule.request(A.options,c=>{let g=new fn(c);o(void 0,g)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{
a&&a.end(),o(new Error(`Request timeout: ${A.options.path}`))}),i.on("error",function(c){o(c)}),t&&typeof t=="string"&&i.write(t,"utf8"),t&&typeof t!="string"?(t.
on("close",function(){i.end()}),t.pipe(i)):i.end()}getAgent(A){let t=new URL(A);return this._getAgent(t)}getAgentDispatcher(A){let t=new URL(A),r=Jc.getProxyUrl(
t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(A,t,r){let s={};s.parsedUrl=t;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?
mC:Yc;let i=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):i,s.options.path=(s.parsedUrl.
pathname||"")+(s.parsedUrl.search||""),s.options.method=A,s.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),
s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let a of this.handlers)a.prepareRequest(s.options);return s}_mergeHeaders(A){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},ws(this.requestOptions.headers),ws(A||{})):ws(A||{})}_getExistingOrDefaultHeader(A,t,r){let s;if(this.requestOptions&&
this.requestOptions.headers){let i=ws(this.requestOptions.headers)[t];i&&(s=typeof i=="number"?i.toString():i)}let o=A[t];return o!==void 0?typeof o=="number"?o.
toString():o:s!==void 0?s:r}_getExistingOrDefaultContentTypeHeader(A,t){let r;if(this.requestOptions&&this.requestOptions.headers){let o=ws(this.requestOptions.
headers)[Se.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(", "):r=o)}let s=A[Se.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:r!==void 0?r:t}_getAgent(A){let t,r=Jc.getProxyUrl(A),s=r&&r.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this.
_agent),t)return t;let o=A.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.maxSockets||Yc.globalAgent.maxSockets),r&&r.hostname){let a={
maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,
port:r.port})},c,g=r.protocol==="https:";o?c=g?dn.httpsOverHttps:dn.httpsOverHttp:c=g?dn.httpOverHttps:dn.httpOverHttp,t=c(a),this._proxyAgent=t}if(!t){let a={keepAlive:this.
_keepAlive,maxSockets:i};t=o?new mC.Agent(a):new Yc.Agent(a),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),
t}_getProxyAgentDispatcher(A,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;let s=A.protocol==="https:";return r=new W0.ProxyAgent(Object.
assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,s&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(A){
let t=A||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let s=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${s}`}return t}_performExponentialBackoff(A){
return Ee(this,void 0,void 0,function*(){A=Math.min(X0,A);let t=$0*Math.pow(2,A);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(A,t){return Ee(
this,void 0,void 0,function*(){return new Promise((r,s)=>Ee(this,void 0,void 0,function*(){let o=A.message.statusCode||0,i={statusCode:o,result:null,headers:{}};
o===AA.NotFound&&r(i);function a(l,u){if(typeof u=="string"){let Q=new Date(u);if(!isNaN(Q.valueOf()))return Q}return u}n(a,"dateTimeDeserializer");let c,g;try{
g=yield A.readBody(),g&&g.length>0&&(t&&t.deserializeDates?c=JSON.parse(g,a):c=JSON.parse(g),i.result=c),i.headers=A.message.headers}catch{}if(o>299){let l;c&&c.
message?l=c.message:g&&g.length>0?l=g:l=`Failed request: (${o})`;let u=new pn(l,o);u.result=i.result,s(u)}else r(i)}))})}};ae.HttpClient=xc;var ws=n(e=>Object.keys(
e).reduce((A,t)=>(A[t.toLowerCase()]=e[t],A),{}),"lowercaseKeys")});var Ed=k((ng,ig)=>{(function(e,A){typeof ng=="object"&&typeof ig<"u"?ig.exports=A():typeof define=="function"&&define.amd?define(A):e.Bottleneck=A()})(ng,(function(){
"use strict";var e=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function A(N){return N&&N.default||
N}n(A,"getCjsExportFromNamespace");var t=n(function(N,I,E={}){var C,p,m;for(C in I)m=I[C],E[C]=(p=N[C])!=null?p:m;return E},"load"),r=n(function(N,I,E={}){var C,
p;for(C in N)p=N[C],I[C]!==void 0&&(E[C]=p);return E},"overwrite"),s={load:t,overwrite:r},o;o=class{static{n(this,"DLList")}constructor(I,E){this.incr=I,this.decr=
E,this._first=null,this._last=null,this.length=0}push(I){var E;this.length++,typeof this.incr=="function"&&this.incr(),E={value:I,prev:this._last,next:null},this.
_last!=null?(this._last.next=E,this._last=E):this._first=this._last=E}shift(){var I;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.
decr(),I=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,I}first(){if(this._first!=null)return this._first.value}getArray(){
var I,E,C;for(I=this._first,C=[];I!=null;)C.push((E=I,I=I.next,E.value));return C}forEachShift(I){var E;for(E=this.shift();E!=null;)I(E),E=this.shift()}debug(){
var I,E,C,p,m;for(I=this._first,m=[];I!=null;)m.push((E=I,I=I.next,{value:E.value,prev:(C=E.prev)!=null?C.value:void 0,next:(p=E.next)!=null?p.value:void 0}));return m}};
var i=o,a;a=class{static{n(this,"Events")}constructor(I){if(this.instance=I,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=
null)throw new Error("An Emitter already exists for this object");this.instance.on=(E,C)=>this._addListener(E,"many",C),this.instance.once=(E,C)=>this._addListener(
E,"once",C),this.instance.removeAllListeners=(E=null)=>E!=null?delete this._events[E]:this._events={}}_addListener(I,E,C){var p;return(p=this._events)[I]==null&&
(p[I]=[]),this._events[I].push({cb:C,status:E}),this.instance}listenerCount(I){return this._events[I]!=null?this._events[I].length:0}async trigger(I,...E){var C,
p;try{return I!=="debug"&&this.trigger("debug",`Event triggered: ${I}`,E),this._events[I]==null?void 0:(this._events[I]=this._events[I].filter(function(m){return m.
status!=="none"}),p=this._events[I].map(async m=>{var F,U;if(m.status!=="none"){m.status==="once"&&(m.status="none");try{return U=typeof m.cb=="function"?m.cb(...E):
void 0,typeof U?.then=="function"?await U:U}catch(X){return F=X,this.trigger("error",F),null}}}),(await Promise.all(p)).find(function(m){return m!=null}))}catch(m){
return C=m,this.trigger("error",C),null}}};var c=a,g,l,u;g=i,l=c,u=class{static{n(this,"Queues")}constructor(I){var E;this.Events=new l(this),this._length=0,this.
_lists=(function(){var C,p,m;for(m=[],E=C=1,p=I;1<=p?C<=p:C>=p;E=1<=p?++C:--C)m.push(new g((()=>this.incr()),(()=>this.decr())));return m}).call(this)}incr(){if(this.
_length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(I){return this._lists[I.options.priority].
push(I)}queued(I){return I!=null?this._lists[I].length:this._length}shiftAll(I){return this._lists.forEach(function(E){return E.forEachShift(I)})}getFirst(I=this.
_lists){var E,C,p;for(E=0,C=I.length;E<C;E++)if(p=I[E],p.length>0)return p;return[]}shiftLastFrom(I){return this.getFirst(this._lists.slice(I).reverse()).shift()}};
var Q=u,d;d=class extends Error{static{n(this,"BottleneckError")}};var h=d,w,f,B,D,S;D=10,f=5,S=s,w=h,B=class{static{n(this,"Job")}constructor(I,E,C,p,m,F,U,X){
this.task=I,this.args=E,this.rejectOnDrop=m,this.Events=F,this._states=U,this.Promise=X,this.options=S.load(C,p),this.options.priority=this._sanitizePriority(this.
options.priority),this.options.id===p.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((fe,me)=>{this._resolve=fe,
this._reject=me}),this.retryCount=0}_sanitizePriority(I){var E;return E=~~I!==I?f:I,E<0?0:E>D-1?D-1:E}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({
error:I,message:E="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(I??new w(E)),this.
Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(I){var E;if(E=this._states.jobStatus(this.
options.id),!(E===I||I==="DONE"&&E===null))throw new w(`Invalid job status ${E}, expected ${I}. Please open an issue at https://github.com/SGrondin/bottleneck/i\
ssues`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(I,E){return this._assertStatus(
"RECEIVED"),this._states.next(this.options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:I,blocked:E})}doRun(){return this.retryCount===
0?(this._assertStatus("QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.
options})}async doExecute(I,E,C,p){var m,F,U;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTIN\
G"),F={args:this.args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",F);try{if(U=await(I!=null?I.schedule(this.options,this.task,
...this.args):this.task(...this.args)),E())return this.doDone(F),await p(this.options,F),this._assertStatus("DONE"),this._resolve(U)}catch(X){return m=X,this._onFailure(
m,F,E,C,p)}}doExpire(I,E,C){var p,m;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),
m={args:this.args,options:this.options,retryCount:this.retryCount},p=new w(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(p,m,I,E,C)}async _onFailure(I,E,C,p,m){
var F,U;if(C())return F=await this.Events.trigger("failed",I,E),F!=null?(U=~~F,this.Events.trigger("retry",`Retrying ${this.options.id} after ${U} ms`,E),this.retryCount++,
p(U)):(this.doDone(E),await m(this.options,E),this._assertStatus("DONE"),this._reject(I))}doDone(I){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",I)}};var T=B,O,z,j;j=s,O=h,z=class{static{n(this,"LocalDatastore")}constructor(I,E,C){this.instance=I,this.storeOptions=E,
this.clientId=this.instance._randomIndex(),j.load(C,C,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,
this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var I;return this.heartbeat==null&&(this.
storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.
reservoirIncreaseAmount!=null)?typeof(I=this.heartbeat=setInterval(()=>{var E,C,p,m,F;if(m=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&m>=this.
_lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=m,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&m>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:E,reservoirIncreaseMaximum:p,reservoir:F}=this.storeOptions,this._lastReservoirIncrease=m,C=p!=null?Math.min(E,p-F):E,C>0))return this.
storeOptions.reservoir+=C,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?I.unref():void 0:clearInterval(this.heartbeat)}async __publish__(I){
return await this.yieldLoop(),this.instance.Events.trigger("message",I.toString())}async __disconnect__(I){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(I=0){return new this.Promise(function(E,C){return setTimeout(E,I)})}computePenalty(){var I;return(I=this.storeOptions.penalty)!=
null?I:15*this.storeOptions.minTime||5e3}async __updateSettings__(I){return await this.yieldLoop(),j.overwrite(I,I,this.storeOptions),this._startHeartbeat(),this.
instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.
instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(I){return await this.yieldLoop(),this._nextRequest+this.timeout<
I}computeCapacity(){var I,E;return{maxConcurrent:I,reservoir:E}=this.storeOptions,I!=null&&E!=null?Math.min(I-this._running,E):I!=null?I-this._running:E??null}conditionsCheck(I){
var E;return E=this.computeCapacity(),E==null||I<=E}async __incrementReservoir__(I){var E;return await this.yieldLoop(),E=this.storeOptions.reservoir+=I,this.instance.
_drainAll(this.computeCapacity()),E}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(I){return this._unblockTime>=
I}check(I,E){return this.conditionsCheck(I)&&this._nextRequest-E<=0}async __check__(I){var E;return await this.yieldLoop(),E=Date.now(),this.check(I,E)}async __register__(I,E,C){
var p,m;return await this.yieldLoop(),p=Date.now(),this.conditionsCheck(E)?(this._running+=E,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=E),
m=Math.max(this._nextRequest-p,0),this._nextRequest=p+m+this.storeOptions.minTime,{success:!0,wait:m,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){
return this.storeOptions.strategy===3}async __submit__(I,E){var C,p,m;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&E>this.storeOptions.maxConcurrent)
throw new O(`Impossible to add a job having a weight of ${E} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return p=Date.now(),
m=this.storeOptions.highWater!=null&&I===this.storeOptions.highWater&&!this.check(E,p),C=this.strategyIsBlock()&&(m||this.isBlocked(p)),C&&(this._unblockTime=p+
this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:m,blocked:C,strategy:this.storeOptions.
strategy}}async __free__(I,E){return await this.yieldLoop(),this._running-=E,this._done+=E,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var Ie=z,ze,yA;ze=h,yA=class{static{n(this,"States")}constructor(I){this.status=I,this._jobs={},this.counts=this.status.map(function(){return 0})}next(I){var E,
C;if(E=this._jobs[I],C=E+1,E!=null&&C<this.status.length)return this.counts[E]--,this.counts[C]++,this._jobs[I]++;if(E!=null)return this.counts[E]--,delete this.
_jobs[I]}start(I){var E;return E=0,this._jobs[I]=E,this.counts[E]++}remove(I){var E;return E=this._jobs[I],E!=null&&(this.counts[E]--,delete this._jobs[I]),E!=null}jobStatus(I){
var E;return(E=this.status[this._jobs[I]])!=null?E:null}statusJobs(I){var E,C,p,m,F;if(I!=null){if(C=this.status.indexOf(I),C<0)throw new ze(`status must be one\
 of ${this.status.join(", ")}`);p=this._jobs,m=[];for(E in p)F=p[E],F===C&&m.push(E);return m}else return Object.keys(this._jobs)}statusCounts(){return this.counts.
reduce(((I,E,C)=>(I[this.status[C]]=E,I)),{})}};var lA=yA,pe,DA;pe=i,DA=class{static{n(this,"Sync")}constructor(I,E){this.schedule=this.schedule.bind(this),this.
name=I,this.Promise=E,this._running=0,this._queue=new pe}isEmpty(){return this._queue.length===0}async _tryToRun(){var I,E,C,p,m,F,U;if(this._running<1&&this._queue.
length>0)return this._running++,{task:U,args:I,resolve:m,reject:p}=this._queue.shift(),E=await(async function(){try{return F=await U(...I),function(){return m(F)}}catch(X){
return C=X,function(){return p(C)}}})(),this._running--,this._tryToRun(),E()}schedule(I,...E){var C,p,m;return m=p=null,C=new this.Promise(function(F,U){return m=
F,p=U}),this._queue.push({task:I,args:E,resolve:m,reject:p}),this._tryToRun(),C}};var Ft=DA,uA="2.19.5",Tt={version:uA},Id=Object.freeze({version:uA,default:Tt}),
ag=n(()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$2"),cg=n(()=>console.log("You must import the ful\
l version of Bottleneck in order to use this feature."),"require$$3"),Cd=n(()=>console.log("You must import the full version of Bottleneck in order to use this \
feature."),"require$$4"),gg,lg,ug,Eg,Qg,Ds;Ds=s,gg=c,Eg=ag,ug=cg,Qg=Cd,lg=(function(){class N{static{n(this,"Group")}constructor(E={}){this.deleteKey=this.deleteKey.
bind(this),this.limiterOptions=E,Ds.load(this.limiterOptions,this.defaults,this),this.Events=new gg(this),this.instances={},this.Bottleneck=Dg,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new Eg(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new ug(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(E=""){
var C;return(C=this.instances[E])!=null?C:(()=>{var p;return p=this.instances[E]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${E}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",p,E),p})()}async deleteKey(E=""){var C,p;return p=this.instances[E],this.connection&&(C=await this.
connection.__runCommand__(["del",...Qg.allKeys(`${this.id}-${E}`)])),p!=null&&(delete this.instances[E],await p.disconnect()),p!=null||C>0}limiters(){var E,C,p,
m;C=this.instances,p=[];for(E in C)m=C[E],p.push({key:E,limiter:m});return p}keys(){return Object.keys(this.instances)}async clusterKeys(){var E,C,p,m,F,U,X,fe,
me;if(this.connection==null)return this.Promise.resolve(this.keys());for(U=[],E=null,me=`b_${this.id}-`.length,C=9;E!==0;)for([fe,p]=await this.connection.__runCommand__(
["scan",E??0,"match",`b_${this.id}-*_settings`,"count",1e4]),E=~~fe,m=0,X=p.length;m<X;m++)F=p[m],U.push(F.slice(me,-C));return U}_startAutoCleanup(){var E;return clearInterval(
this.interval),typeof(E=this.interval=setInterval(async()=>{var C,p,m,F,U,X;U=Date.now(),m=this.instances,F=[];for(p in m){X=m[p];try{await X._store.__groupCheck__(
U)?F.push(this.deleteKey(p)):F.push(void 0)}catch(fe){C=fe,F.push(X.Events.trigger("error",C))}}return F},this.timeout/2)).unref=="function"?E.unref():void 0}updateSettings(E={}){
if(Ds.overwrite(E,this.defaults,this),Ds.overwrite(E,E,this.limiterOptions),E.timeout!=null)return this._startAutoCleanup()}disconnect(E=!0){var C;if(!this.sharedConnection)
return(C=this.connection)!=null?C.disconnect(E):void 0}}return N.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},N}).call(e);var dd=lg,
hg,Bg,Ig;Ig=s,Bg=c,hg=(function(){class N{static{n(this,"Batcher")}constructor(E={}){this.options=E,Ig.load(this.options,this.defaults,this),this.Events=new Bg(
this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((E,C)=>this._resolve=E)}_flush(){return clearTimeout(
this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(E){var C;return this._arr.
push(E),C=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.
maxTime)),C}}return N.prototype.defaults={maxTime:null,maxSize:null,Promise},N}).call(e);var pd=hg,fd=n(()=>console.log("You must import the full version of Bot\
tleneck in order to use this feature."),"require$$4$1"),wd=A(Id),Cg,dg,Rn,bn,pg,Fn,fg,wg,mg,Tn,EA,yg=[].splice;Fn=10,dg=5,EA=s,fg=Q,bn=T,pg=Ie,wg=fd,Rn=c,mg=lA,
Tn=Ft,Cg=(function(){class N{static{n(this,"Bottleneck")}constructor(E={},...C){var p,m;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(E,C),
EA.load(E,this.instanceDefaults,this),this._queues=new fg(Fn),this._scheduled={},this._states=new mg(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?
["DONE"]:[])),this._limiter=null,this.Events=new Rn(this),this._submitLock=new Tn("submit",this.Promise),this._registerLock=new Tn("register",this.Promise),m=EA.
load(E,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return p=EA.load(E,this.redisStoreDefaults,
{}),new wg(this,m,p);if(this.datastore==="local")return p=EA.load(E,this.localStoreDefaults,{}),new pg(this,m,p);throw new N.prototype.BottleneckError(`Invalid \
datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var F;return(F=this._store.heartbeat)!=null&&typeof F.ref=="function"?F.ref():void 0}),
this._queues.on("zero",()=>{var F;return(F=this._store.heartbeat)!=null&&typeof F.unref=="function"?F.unref():void 0})}_validateOptions(E,C){if(!(E!=null&&typeof E==
"object"&&C.length===0))throw new N.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upg\
rading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(E){return this._store.__publish__(E)}disconnect(E=!0){return this._store.__disconnect__(E)}chain(E){return this.
_limiter=E,this}queued(E){return this._queues.queued(E)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(E){return this._states.jobStatus(E)}jobs(E){return this._states.statusJobs(E)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(E=1){return this._store.__check__(E)}_clearGlobalState(E){return this.
_scheduled[E]!=null?(clearTimeout(this._scheduled[E].expiration),delete this._scheduled[E],!0):!1}async _free(E,C,p,m){var F,U;try{if({running:U}=await this._store.
__free__(E,p.weight),this.Events.trigger("debug",`Freed ${p.id}`,m),U===0&&this.empty())return this.Events.trigger("idle")}catch(X){return F=X,this.Events.trigger(
"error",F)}}_run(E,C,p){var m,F,U;return C.doRun(),m=this._clearGlobalState.bind(this,E),U=this._run.bind(this,E,C),F=this._free.bind(this,E,C),this._scheduled[E]=
{timeout:setTimeout(()=>C.doExecute(this._limiter,m,U,F),p),expiration:C.options.expiration!=null?setTimeout(function(){return C.doExpire(m,U,F)},p+C.options.expiration):
void 0,job:C}}_drainOne(E){return this._registerLock.schedule(()=>{var C,p,m,F,U;return this.queued()===0?this.Promise.resolve(null):(U=this._queues.getFirst(),
{options:F,args:C}=m=U.first(),E!=null&&F.weight>E?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${F.id}`,{args:C,options:F}),p=this._randomIndex(),
this._store.__register__(p,F.weight,F.expiration).then(({success:X,wait:fe,reservoir:me})=>{var fr;return this.Events.trigger("debug",`Drained ${F.id}`,{success:X,
args:C,options:F}),X?(U.shift(),fr=this.empty(),fr&&this.Events.trigger("empty"),me===0&&this.Events.trigger("depleted",fr),this._run(p,m,fe),this.Promise.resolve(
F.weight)):this.Promise.resolve(null)})))})}_drainAll(E,C=0){return this._drainOne(E).then(p=>{var m;return p!=null?(m=E!=null?E-p:E,this._drainAll(m,C+p)):this.
Promise.resolve(C)}).catch(p=>this.Events.trigger("error",p))}_dropAllQueued(E){return this._queues.shiftAll(function(C){return C.doDrop({message:E})})}stop(E={}){
var C,p;return E=EA.load(E,this.stopDefaults),p=n(m=>{var F;return F=n(()=>{var U;return U=this._states.counts,U[0]+U[1]+U[2]+U[3]===m},"finished"),new this.Promise(
(U,X)=>F()?U():this.on("done",()=>{if(F())return this.removeAllListeners("done"),U()}))},"waitForExecuting"),C=E.dropWaitingJobs?(this._run=function(m,F){return F.
doDrop({message:E.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var m,F,U;F=this.
_scheduled;for(m in F)U=F[m],this.jobStatus(U.job.options.id)==="RUNNING"&&(clearTimeout(U.timeout),clearTimeout(U.expiration),U.job.doDrop({message:E.dropErrorMessage}));
return this._dropAllQueued(E.dropErrorMessage),p(0)}))):this.schedule({priority:Fn-1,weight:0},()=>p(1)),this._receive=function(m){return m._reject(new N.prototype.
BottleneckError(E.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new N.prototype.BottleneckError("stop() has already been called")),C}async _addToQueue(E){
var C,p,m,F,U,X,fe;({args:C,options:F}=E);try{({reachedHWM:U,blocked:p,strategy:fe}=await this._store.__submit__(this.queued(),F.weight))}catch(me){return m=me,
this.Events.trigger("debug",`Could not queue ${F.id}`,{args:C,options:F,error:m}),E.doDrop({error:m}),!1}return p?(E.doDrop(),!0):U&&(X=fe===N.prototype.strategy.
LEAK?this._queues.shiftLastFrom(F.priority):fe===N.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(F.priority+1):fe===N.prototype.strategy.OVERFLOW?
E:void 0,X?.doDrop(),X==null||fe===N.prototype.strategy.OVERFLOW)?(X==null&&E.doDrop(),U):(E.doQueue(U,p),this._queues.push(E),await this._drainAll(),U)}_receive(E){
return this._states.jobStatus(E.options.id)!=null?(E._reject(new N.prototype.BottleneckError(`A job with the same id already exists (id=${E.options.id})`)),!1):
(E.doReceive(),this._submitLock.schedule(this._addToQueue,E))}submit(...E){var C,p,m,F,U,X,fe;return typeof E[0]=="function"?(U=E,[p,...E]=U,[C]=yg.call(E,-1),F=
EA.load({},this.jobDefaults)):(X=E,[F,p,...E]=X,[C]=yg.call(E,-1),F=EA.load(F,this.jobDefaults)),fe=n((...me)=>new this.Promise(function(fr,yd){return p(...me,function(...kg){
return(kg[0]!=null?yd:fr)(kg)})}),"task"),m=new bn(fe,E,F,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),m.promise.then(function(me){
return typeof C=="function"?C(...me):void 0}).catch(function(me){return Array.isArray(me)?typeof C=="function"?C(...me):void 0:typeof C=="function"?C(me):void 0}),
this._receive(m)}schedule(...E){var C,p,m;return typeof E[0]=="function"?([m,...E]=E,p={}):[p,m,...E]=E,C=new bn(m,E,p,this.jobDefaults,this.rejectOnDrop,this.Events,
this._states,this.Promise),this._receive(C),C.promise}wrap(E){var C,p;return C=this.schedule.bind(this),p=n(function(...m){return C(E.bind(this),...m)},"wrapped"),
p.withOptions=function(m,...F){return C(m,E,...F)},p}async updateSettings(E={}){return await this._store.__updateSettings__(EA.overwrite(E,this.storeDefaults)),
EA.overwrite(E,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(E=0){return this._store.__incrementReservoir__(
E)}}return N.default=N,N.Events=Rn,N.version=N.prototype.version=wd.version,N.strategy=N.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},N.BottleneckError=
N.prototype.BottleneckError=h,N.Group=N.prototype.Group=dd,N.RedisConnection=N.prototype.RedisConnection=ag,N.IORedisConnection=N.prototype.IORedisConnection=cg,
N.Batcher=N.prototype.Batcher=pd,N.prototype.jobDefaults={priority:dg,weight:1,expiration:null,id:"<no-id>"},N.prototype.storeDefaults={maxConcurrent:null,minTime:0,
highWater:null,strategy:N.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},N.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},N.prototype.redisStoreDefaults=
{Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},N.prototype.instanceDefaults=
{datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},N.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been\
 stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},N}).call(e);var Dg=Cg,md=Dg;return md}))});import{readFileSync as Sd,existsSync as Ud}from"fs";import{EOL as Nd}from"os";var St=class{static{n(this,"Context")}constructor(){var A,t,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(Ud(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(Sd(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not e\
xist${Nd}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(A=process.env.GITHUB_API_URL)!==null&&
A!==void 0?A:"https://api.github.com",this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com",this.graphqlUrl=(r=process.env.
GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let A=this.payload;return Object.assign(Object.assign({},this.repo),{number:(A.
issue||A.pull_request||A).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[A,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:A,repo:t}}if(this.
payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITOR\
Y environment variable like 'owner/repo'")}};var Hc=Un(yC(),1),DC=Un(_c(),1);var AS=function(e,A,t,r){function s(o){return o instanceof t?o:new t(function(i){i(o)})}return n(s,"adopt"),new(t||(t=Promise))(function(o,i){function a(l){try{
g(r.next(l))}catch(u){i(u)}}n(a,"fulfilled");function c(l){try{g(r.throw(l))}catch(u){i(u)}}n(c,"rejected");function g(l){l.done?o(l.value):s(l.value).then(a,c)}
n(g,"step"),g((r=r.apply(e,A||[])).next())})};function kC(e,A){if(!e&&!A.auth)throw new Error("Parameter token or opts.auth is required");if(e&&A.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof A.auth=="string"?A.auth:`token ${e}`}n(kC,"getAuthString");function RC(e){return new Hc.HttpClient().
getAgent(e)}n(RC,"getProxyAgent");function tS(e){return new Hc.HttpClient().getAgentDispatcher(e)}n(tS,"getProxyAgentDispatcher");function bC(e){let A=tS(e);return n(
(r,s)=>AS(this,void 0,void 0,function*(){return(0,DC.fetch)(r,Object.assign(Object.assign({},s),{dispatcher:A}))}),"proxyFetch")}n(bC,"getProxyFetch");function FC(){
return process.env.GITHUB_API_URL||"https://api.github.com"}n(FC,"getApiBaseUrl");function Oc(e){var A;let t=(A=process.env.ACTIONS_ORCHESTRATION_ID)===null||A===
void 0?void 0:A.trim();if(t){let s=`actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}n(Oc,"ge\
tUserAgentWithOrchestrationId");function tt(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}n(tt,"getUserAgent");function mn(e,A,t,r){if(typeof t!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(A)?A.reverse().reduce((s,o)=>mn.
bind(null,e,o,s,r),t)():Promise.resolve().then(()=>e.registry[A]?e.registry[A].reduce((s,o)=>o.hook.bind(null,s,r),t)():t(r))}n(mn,"register");function TC(e,A,t,r){let s=r;e.registry[t]||(e.registry[t]=[]),A==="before"&&(r=n((o,i)=>Promise.resolve().then(s.bind(null,i)).then(o.bind(null,i)),"hook")),A===
"after"&&(r=n((o,i)=>{let a;return Promise.resolve().then(o.bind(null,i)).then(c=>(a=c,s(a,i))).then(()=>a)},"hook")),A==="error"&&(r=n((o,i)=>Promise.resolve().
then(o.bind(null,i)).catch(a=>s(a,i)),"hook")),e.registry[t].push({hook:r,orig:s})}n(TC,"addHook");function SC(e,A,t){if(!e.registry[A])return;let r=e.registry[A].map(s=>s.orig).indexOf(t);r!==-1&&e.registry[A].splice(r,1)}n(SC,"removeHook");var UC=Function.bind,NC=UC.bind(UC);function GC(e,A,t){let r=NC(SC,null).apply(null,t?[A,t]:[A]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(
s=>{let o=t?[A,s,t]:[A,s];e[s]=e.api[s]=NC(TC,null).apply(null,o)})}n(GC,"bindApi");function sS(){let e=Symbol("Singular"),A={registry:{}},t=mn.bind(null,A,e);return GC(
t,A,e),t}n(sS,"Singular");function oS(){let e={registry:{}},A=mn.bind(null,e);return GC(A,e),A}n(oS,"Collection");var MC={Singular:sS,Collection:oS};var nS="0.0.0-development",iS=`octokit-endpoint.js/${nS} ${tt()}`,aS={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":iS},mediaType:{format:""}};function cS(e){return e?Object.keys(e).reduce((A,t)=>(A[t.toLowerCase()]=e[t],A),{}):{}}n(cS,"lowercaseKeys");function gS(e){
if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let A=Object.getPrototypeOf(e);if(A===null)return!0;let t=Object.
prototype.hasOwnProperty.call(A,"constructor")&&A.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(
e)}n(gS,"isPlainObject");function _C(e,A){let t=Object.assign({},e);return Object.keys(A).forEach(r=>{gS(A[r])?r in e?t[r]=_C(e[r],A[r]):Object.assign(t,{[r]:A[r]}):
Object.assign(t,{[r]:A[r]})}),t}n(_C,"mergeDeep");function LC(e){for(let A in e)e[A]===void 0&&delete e[A];return e}n(LC,"removeUndefinedProperties");function Pc(e,A,t){
if(typeof A=="string"){let[s,o]=A.split(" ");t=Object.assign(o?{method:s,url:o}:{url:s},t)}else t=Object.assign({},A);t.headers=cS(t.headers),LC(t),LC(t.headers);
let r=_C(e||{},t);return t.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(s=>!r.mediaType.previews.includes(
s)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),r}n(Pc,"merge");function lS(e,A){let t=/\?/.
test(e)?"&":"?",r=Object.keys(A);return r.length===0?e:e+t+r.map(s=>s==="q"?"q="+A.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(A[s])}`).
join("&")}n(lS,"addQueryParameters");var uS=/\{[^{}}]+\}/g;function ES(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}n(ES,"removeNonChars");function QS(e){
let A=e.match(uS);return A?A.map(ES).reduce((t,r)=>t.concat(r),[]):[]}n(QS,"extractUrlVariableNames");function vC(e,A){let t={__proto__:null};for(let r of Object.
keys(e))A.indexOf(r)===-1&&(t[r]=e[r]);return t}n(vC,"omit");function YC(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(A){return/%[0-9A-Fa-f]/.test(A)||(A=
encodeURI(A).replace(/%5B/g,"[").replace(/%5D/g,"]")),A}).join("")}n(YC,"encodeReserved");function pr(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(A){
return"%"+A.charCodeAt(0).toString(16).toUpperCase()})}n(pr,"encodeUnreserved");function ms(e,A,t){return A=e==="+"||e==="#"?YC(A):pr(A),t?pr(t)+"="+A:A}n(ms,"e\
ncodeValue");function dr(e){return e!=null}n(dr,"isDefined");function Vc(e){return e===";"||e==="&"||e==="?"}n(Vc,"isKeyOperator");function hS(e,A,t,r){var s=e[t],
o=[];if(dr(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),r&&r!=="*"&&(s=s.substring(0,parseInt(r,
10))),o.push(ms(A,s,Vc(A)?t:""));else if(r==="*")Array.isArray(s)?s.filter(dr).forEach(function(i){o.push(ms(A,i,Vc(A)?t:""))}):Object.keys(s).forEach(function(i){
dr(s[i])&&o.push(ms(A,s[i],i))});else{let i=[];Array.isArray(s)?s.filter(dr).forEach(function(a){i.push(ms(A,a))}):Object.keys(s).forEach(function(a){dr(s[a])&&
(i.push(pr(a)),i.push(ms(A,s[a].toString())))}),Vc(A)?o.push(pr(t)+"="+i.join(",")):i.length!==0&&o.push(i.join(","))}else A===";"?dr(s)&&o.push(pr(t)):s===""&&
(A==="&"||A==="?")?o.push(pr(t)+"="):s===""&&o.push("");return o}n(hS,"getValues");function BS(e){return{expand:IS.bind(null,e)}}n(BS,"parseUrl");function IS(e,A){
var t=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,s,o){if(s){let a="",c=[];if(t.indexOf(s.charAt(0))!==-1&&(a=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(g){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(g);c.push(hS(A,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var i=",";return a===
"?"?i="&":a!=="#"&&(i=a),(c.length!==0?a:"")+c.join(i)}else return c.join(",")}else return YC(o)}),e==="/"?e:e.replace(/\/$/,"")}n(IS,"expand");function JC(e){let A=e.
method.toUpperCase(),t=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),s,o=vC(e,["method","baseUrl","url","headers","request","mediaTy\
pe"]),i=QS(t);t=BS(t).expand(o),/^http/.test(t)||(t=e.baseUrl+t);let a=Object.keys(e).filter(l=>i.includes(l)).concat("baseUrl"),c=vC(o,a);if(!/application\/octet-stream/i.
test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),t.endsWith("/graphql")&&e.mediaType.previews?.length)){let l=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];r.accept=l.concat(
e.mediaType.previews).map(u=>{let Q=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${u}-preview${Q}`}).join(",")}return["GET",
"HEAD"].includes(A)?t=lS(t,c):"data"in c?s=c.data:Object.keys(c).length&&(s=c),!r["content-type"]&&typeof s<"u"&&(r["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(A)&&typeof s>"u"&&(s=""),Object.assign({method:A,url:t,headers:r},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}
n(JC,"parse");function CS(e,A,t){return JC(Pc(e,A,t))}n(CS,"endpointWithDefaults");function xC(e,A){let t=Pc(e,A),r=CS.bind(null,t);return Object.assign(r,{DEFAULTS:t,
defaults:xC.bind(null,t),merge:Pc.bind(null,t),parse:JC})}n(xC,"withDefaults");var HC=xC(null,aS);var Re=new Uint8Array(256);Re[9]|=2;Re[32]|=2;Re[59]|=4;Re[44]|=8;for(let e=128;e<=255;e++)Re[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Re[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)Re[e]|=16;for(let e=65;e<=90;e++)Re[e]|=17;for(let e=97;e<=122;e++)Re[e]|=16;var OC=(()=>{let e=n(function(){},"C");return e.prototype=Object.create(null),
e})();function VC(e,A){let t=4|(A?.comma===!0?8:0),r=e.length,s=A?.start??0;for(;(Re[e.charCodeAt(s)]&2)!==0;)s++;let o=s,i=0,a=-1,c=A?.parameters===!1?8:0;for(;o<r;){
let Q=e.charCodeAt(o),d=Re[Q];if((d&t)!==0){c|=d&8;break}(d&2)!==0?a===-1&&(a=o):a=-1,i|=Q&65280|d,o++}let g=a===-1?o:a,l=e.slice(s,g),u=(i&65281)===0?l:l.toLowerCase();
return o===r||c!==0?{type:u,index:o,parameters:new OC}:dS(e,u,o,r,t)}n(VC,"parse");function dS(e,A,t,r,s){let o=new OC;e:for(;t<r;){for(t++;(Re[e.charCodeAt(t)]&
2)!==0;)t++;let i=t,a=0,c=-1;for(;t<r;){let g=e.charCodeAt(t),l=Re[g];if((l&s)!==0){if((l&8)!==0)break e;continue e}if(g===61){let u=c===-1?t:c,Q=e.slice(i,u),d=(a&
65281)===0?Q:Q.toLowerCase();for(t++;(Re[e.charCodeAt(t)]&2)!==0;)t++;if(t<r&&e.charCodeAt(t)===34){let B=++t,D=!1;for(;t<r;){let S=e.charCodeAt(t);if(S===34){o[d]===
void 0&&(o[d]=D?pS(e,B,t):e.slice(B,t)),t++;let T=0;for(;t<r;){let O=e.charCodeAt(t),z=Re[O];if((z&s)!==0){T=z&8;break}t++}if(T!==0)break e;continue e}if(S===92&&
t+1<r){D=!0,t+=2;continue}t++}continue e}let h=t,w=0,f=-1;for(;t<r;){let B=e.charCodeAt(t),D=Re[B];if((D&s)!==0){w=D&8;break}(D&2)!==0?f===-1&&(f=t):f=-1,t++}if(o[d]===
void 0){let B=f===-1?t:f;o[d]=e.slice(h,B)}if(w!==0)break e;continue e}(l&2)!==0?c===-1&&(c=t):c=-1,a|=g&65280|l,t++}}return{type:A,index:t,parameters:o}}n(dS,"\
parseParameters");function pS(e,A,t){let r="";for(let s=A;s<t;s++)e.charCodeAt(s)===92&&(r+=e.slice(A,s),A=++s);return r+e.slice(A,t)}n(pS,"unescapeQuotedPairs");var fS=/^-?\d+$/,Dn=/^-?\d+n+$/,rt=JSON.stringify,qc=JSON.parse,ZC=/^-?\d+n$/,PC=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,qC=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Wc=n(
e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),zc=n(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",
"isRawJSON"),wS=n((e,A,t)=>{let r="";typeof t=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(t)))):typeof t=="string"&&(r=t.slice(0,10));let s=typeof A==
"function",o=Array.isArray(A)?new Set(A.map(String)):null,i=n((h,w,f)=>(f!==null&&typeof f=="object"&&typeof f.toJSON=="function"&&(f=f.toJSON(w)),typeof f=="st\
ring"&&Dn.test(f)?f+"n":typeof f=="bigint"?"rawJSON"in JSON?JSON.rawJSON(f.toString()):f.toString()+"n":(s&&(f=A.call(h,w,f)),f!==null&&typeof f=="object"&&(f instanceof
Number||f instanceof String||f instanceof Boolean)&&(f=f.valueOf()),f)),"prepareVal"),a=i({"":e},"",e);if(Wc(a))return;let c=a===null||typeof a!="object",g=zc(a);
if(c||g)return rt(a);let l=[],u=0,Q=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],d=new WeakSet(
[a]);for(;Q.length>0;){let h=Q[Q.length-1];h.index===0&&(l.push(h.isArray?"[":"{"),u++);let w=!1;if(h.isArray)if(h.index<h.val.length){h.first||l.push(","),r&&l.
push(`
`+r.repeat(u));let f=h.val[h.index],B=i(h.val,String(h.index),f);if(Wc(B))l.push("null"),h.first=!1,h.index++;else{let D=B!==null&&typeof B=="object",S=zc(B);if(D&&
!S){if(d.has(B))throw new TypeError("Converting circular structure to JSON");d.add(B),Q.push({parent:h.val,key:String(h.index),val:B,isArray:Array.isArray(B),keys:Array.
isArray(B)?null:Object.keys(B),index:0,first:!0}),h.first=!1,h.index++}else l.push(rt(B)),h.first=!1,h.index++}}else w=!0;else{for(;h.index<h.keys.length;){let B=h.
keys[h.index++];if(o&&!o.has(B))continue;let S=h.val[B],T=i(h.val,B,S);if(Wc(T))continue;h.first||l.push(","),r?l.push(`
`+r.repeat(u)+rt(B)+": "):l.push(rt(B)+":");let O=T!==null&&typeof T=="object",z=zc(T);if(O&&!z){if(d.has(T))throw new TypeError("Converting circular structure \
to JSON");d.add(T),Q.push({parent:h.val,key:B,val:T,isArray:Array.isArray(T),keys:Array.isArray(T)?null:Object.keys(T),index:0,first:!0}),h.first=!1;break}else l.
push(rt(T)),h.first=!1}h.index>=h.keys.length&&Q[Q.length-1]===h&&(w=!0)}w&&(u--,!h.first&&r&&l.push(`
`+r.repeat(u)),l.push(h.isArray?"]":"}"),d.delete(h.val),Q.pop())}return l.join("")},"stringifyIteratively"),KC=n((e,A,t)=>{try{return"rawJSON"in JSON?rt(e,(a,c)=>typeof c==
"bigint"?JSON.rawJSON(c.toString()):typeof A=="function"?A(a,c):(Array.isArray(A)&&A.includes(a),c),t):e?rt(e,(a,c)=>typeof c=="string"&&Dn.test(c)||typeof c=="\
bigint"?c.toString()+"n":typeof A=="function"?A(a,c):(Array.isArray(A)&&A.includes(a),c),t).replace(PC,"$1$2$3").replace(qC,"$1$2$3"):rt(e,A,t)}catch(r){if(r instanceof
RangeError){let s=wS(e,A,t);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(PC,"$1$2$3").replace(qC,"$1$2$3")}throw r}},"JSONStringify"),yn=new Map,mS=n(()=>{
let e=JSON.parse.toString();if(yn.has(e))return yn.get(e);try{let A=JSON.parse("1",(t,r,s)=>!!s?.source&&s.source==="1");return yn.set(e,A),A}catch{return yn.set(
e,!1),!1}},"isContextSourceSupported"),yS=n((e,A,t,r)=>typeof A=="string"&&ZC.test(A)?BigInt(A.slice(0,-1)):typeof A=="string"&&Dn.test(A)?A.slice(0,-1):typeof r==
"function"?r(e,A,t):A,"convertMarkedBigIntsReviver"),DS=n((e,A)=>JSON.parse(e,(t,r,s)=>{let o=typeof r=="number",i=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,
a=o&&i,c=s&&fS.test(s.source);return a&&c?BigInt(s.source):typeof A=="function"?A(t,r,s):r}),"JSONParseV2"),jC=Number.MAX_SAFE_INTEGER.toString(),WC=jC.length,kS=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
RS=/^"-?\d+n+"$/,bS=n((e,A)=>{let t={"":e},r=[{parent:t,key:"",visited:!1}];for(;r.length>0;){let s=r[r.length-1];if(s.visited){let{parent:o,key:i}=s,a=o[i];typeof a==
"string"&&(ZC.test(a)?a=BigInt(a.slice(0,-1)):Dn.test(a)&&(a=a.slice(0,-1))),typeof A=="function"&&(a=A.call(o,i,a)),a===void 0?delete o[i]:o[i]=a,r.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let a=Object.keys(o);for(let c=a.length-1;c>=0;c--)r.push({parent:o,key:a[c],visited:!1})}}}
return t[""]},"applyReviverIteratively"),zC=n(e=>e.replace(kS,(A,t,r,s)=>{let o=A[0]==='"';if(o&&RS.test(A))return A.substring(0,A.length-1)+'n"';let a=r||s,c=t&&
(t.length<WC||t.length===WC&&t<=jC);return o||a||c?A:'"'+A+'n"'}),"serializeBigInts"),XC=n((e,A)=>{if(!e)return qc(e,A);try{if(mS())return DS(e,A);let t=zC(e);return qc(
t,(r,s,o)=>yS(r,s,o,A))}catch(t){if(t instanceof RangeError){let r=zC(e),s=qc(r);return bS(s,A)}throw t}},"JSONParse");var vA=class extends Error{static{n(this,"RequestError")}name;status;request;response;constructor(A,t,r){super(A,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let s=Object.assign({},r.request);r.request.headers.authorization&&
(s.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var FS="10.0.16",TS={headers:{"user-agent":`octokit-request.js/${FS} ${tt()}`}};function SS(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let A=Object.getPrototypeOf(e);if(A===null)return!0;let t=Object.prototype.hasOwnProperty.call(A,"constructor")&&A.constructor;return typeof t==
"function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}n(SS,"isPlainObject");var $C=n(()=>"","noop");async function ed(e){let A=e.request?.
fetch||globalThis.fetch;if(!A)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let t=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==!1,s=SS(e.body)||Array.isArray(e.body)?KC(
e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([u,Q])=>[u,String(Q)])),i;try{i=await A(e.url,{method:e.method,body:s,redirect:e.request?.redirect,
headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(u){let Q="Unknown Error";if(u instanceof Error){if(u.name==="AbortError")throw u.status=500,
u;Q=u.message,u.name==="TypeError"&&"cause"in u&&(u.cause instanceof Error?Q=u.cause.message:typeof u.cause=="string"&&(Q=u.cause))}let d=new vA(Q,500,{request:e});
throw d.cause=u,d}let a=i.status,c=i.url,g={};for(let[u,Q]of i.headers)g[u]=Q;let l={url:c,status:a,headers:g,data:""};if("deprecation"in g){let u=g.link&&g.link.
match(/<([^<>]+)>; rel="deprecation"/),Q=u&&u.pop();t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${g.sunset}${Q?
`. See ${Q}`:""}`)}if(a===204||a===205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new vA(i.statusText,a,{response:l,request:e})}if(a===304)throw l.data=
await Zc(i),new vA("Not modified",a,{response:l,request:e});if(a>=400)throw l.data=await Zc(i),new vA(NS(l.data),a,{response:l,request:e});return l.data=r?await Zc(
i):i.body,l}n(ed,"fetchWrapper");async function Zc(e){let A=e.headers.get("content-type");if(!A)return e.text().catch($C);let t=VC(A);if(US(t)){let r="";try{return r=
await e.text(),XC(r)}catch{return r}}else return t.type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?
e.text().catch($C):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}n(Zc,"getResponseData");function US(e){return e.type==="application/json"||e.type==="applicatio\
n/scim+json"}n(US,"isJSONResponse");function NS(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&
"message"in e){let A=e,t="documentation_url"in A?` - ${A.documentation_url}`:"";return Array.isArray(A.errors)?`${A.message}: ${A.errors.map(r=>JSON.stringify(r)).
join(", ")}${t}`:`${A.message}${t}`}return`Unknown error: ${JSON.stringify(e)}`}n(NS,"toErrorMessage");function Kc(e,A){let t=e.defaults(A);return Object.assign(
n(function(s,o){let i=t.merge(s,o);if(!i.request||!i.request.hook)return ed(t.parse(i));let a=n((c,g)=>ed(t.parse(t.merge(c,g))),"request2");return Object.assign(
a,{endpoint:t,defaults:Kc.bind(null,t)}),i.request.hook(a,i)},"newApi"),{endpoint:t,defaults:Kc.bind(null,t)})}n(Kc,"withDefaults");var ys=Kc(HC,TS);var GS="0.0.0-development";function MS(e){return`Request failed due to following response errors:
`+e.errors.map(A=>` - ${A.message}`).join(`
`)}n(MS,"_buildMessageForResponseErrors");var LS=class extends Error{static{n(this,"GraphqlResponseError")}constructor(e,A,t){super(MS(t)),this.request=e,this.headers=
A,this.response=t,this.errors=t.errors,this.data=t.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},vS=["method","baseUrl","url","headers","request","query","mediaType","operationName"],_S=["query","method","url"],Ad=/\/api\/v3\/?$/;
function YS(e,A,t){if(t){if(typeof A=="string"&&"query"in t)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let i in t)
if(_S.includes(i))return Promise.reject(new Error(`[@octokit/graphql] "${i}" cannot be used as variable name`))}let r=typeof A=="string"?Object.assign({query:A},
t):A,s=Object.keys(r).reduce((i,a)=>vS.includes(a)?(i[a]=r[a],i):(i.variables||(i.variables={}),i.variables[a]=r[a],i),{}),o=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return Ad.test(o)&&(s.url=o.replace(Ad,"/api/graphql")),e(s).then(i=>{if(i.data.errors){let a={};for(let c of Object.keys(i.headers))a[c]=i.headers[c];throw new LS(
s,a,i.data)}return i.data.data})}n(YS,"graphql");function jc(e,A){let t=e.defaults(A);return Object.assign(n((s,o)=>YS(t,s,o),"newApi"),{defaults:jc.bind(null,t),
endpoint:t.endpoint})}n(jc,"withDefaults");var KM=jc(ys,{headers:{"user-agent":`octokit-graphql.js/${GS} ${tt()}`},method:"POST",url:"/graphql"});function td(e){
return jc(e,{method:"POST",url:"/graphql"})}n(td,"withCustomRequest");var Xc="(?:[a-zA-Z0-9_-]+)",rd="\\.",sd=new RegExp(`^${Xc}${rd}${Xc}${rd}${Xc}$`),JS=sd.test.bind(sd);async function xS(e){let A=JS(e),t=e.startsWith("v1.")||e.
startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:A?"app":t?"installation":r?"user-to-server":"oauth"}}n(xS,"auth");function HS(e){
return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}n(HS,"withAuthorizationPrefix");async function OS(e,A,t,r){let s=A.endpoint.merge(t,r);return s.headers.
authorization=HS(e),A(s)}n(OS,"hook");var od=n(function(A){if(!A)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof A!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return A=A.replace(/^(token|bearer) +/i,""),Object.assign(xS.bind(null,
A),{hook:OS.bind(null,A)})},"createTokenAuth2");var $c="7.0.8";var nd=n(()=>{},"noop"),VS=console.warn.bind(console),PS=console.error.bind(console);function qS(e={}){return typeof e.debug!="function"&&(e.debug=nd),typeof e.
info!="function"&&(e.info=nd),typeof e.warn!="function"&&(e.warn=VS),typeof e.error!="function"&&(e.error=PS),e}n(qS,"createLogger");var id=`octokit-core.js/${$c}\
 ${tt()}`,kn=class{static{n(this,"Octokit")}static VERSION=$c;static defaults(A){return class extends this{static{n(this,"OctokitWithDefaults")}constructor(...r){
let s=r[0]||{};if(typeof A=="function"){super(A(s));return}super(Object.assign({},A,s,s.userAgent&&A.userAgent?{userAgent:`${s.userAgent} ${A.userAgent}`}:null))}}}static plugins=[];static plugin(...A){
let t=this.plugins;return class extends this{static{n(this,"NewOctokit")}static plugins=t.concat(A.filter(s=>!t.includes(s)))}}constructor(A={}){let t=new MC.Collection,
r={baseUrl:ys.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},A.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["\
user-agent"]=A.userAgent?`${A.userAgent} ${id}`:id,A.baseUrl&&(r.baseUrl=A.baseUrl),A.previews&&(r.mediaType.previews=A.previews),A.timeZone&&(r.headers["time-z\
one"]=A.timeZone),this.request=ys.defaults(r),this.graphql=td(this.request).defaults(r),this.log=qS(A.log),this.hook=t,A.authStrategy){let{authStrategy:o,...i}=A,
a=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:i},A.auth));t.wrap("request",a.hook),this.auth=a}else if(!A.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=od(A.auth);t.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,A))}request;graphql;log;hook;auth};var eg="17.0.0";var WS={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},ad=WS;var bt=new Map;for(let[e,A]of Object.entries(ad))for(let[t,r]of Object.entries(A)){let[s,o,i]=r,[a,c]=s.split(/ /),g=Object.assign({method:a,url:c},o);bt.has(e)||
bt.set(e,new Map),bt.get(e).set(t,{scope:e,methodName:t,endpointDefaults:g,decorations:i})}var zS={has({scope:e},A){return bt.get(e).has(A)},getOwnPropertyDescriptor(e,A){
return{value:this.get(e,A),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,A,t){return Object.defineProperty(e.cache,A,t),!0},deleteProperty(e,A){return delete e.
cache[A],!0},ownKeys({scope:e}){return[...bt.get(e).keys()]},set(e,A,t){return e.cache[A]=t},get({octokit:e,scope:A,cache:t},r){if(t[r])return t[r];let s=bt.get(
A).get(r);if(!s)return;let{endpointDefaults:o,decorations:i}=s;return i?t[r]=ZS(e,A,r,o,i):t[r]=e.request.defaults(o),t[r]}};function Ag(e){let A={};for(let t of bt.
keys())A[t]=new Proxy({octokit:e,scope:t,cache:{}},zS);return A}n(Ag,"endpointsToMethods");function ZS(e,A,t,r,s){let o=e.request.defaults(r);function i(...a){let c=o.
endpoint.merge(...a);if(s.mapToData)return c=Object.assign({},c,{data:c[s.mapToData],[s.mapToData]:void 0}),o(c);if(s.renamed){let[g,l]=s.renamed;e.log.warn(`oc\
tokit.${A}.${t}() has been renamed to octokit.${g}.${l}()`)}if(s.deprecated&&e.log.warn(s.deprecated),s.renamedParameters){let g=o.endpoint.merge(...a);for(let[
l,u]of Object.entries(s.renamedParameters))l in g&&(e.log.warn(`"${l}" parameter is deprecated for "octokit.${A}.${t}()". Use "${u}" instead`),u in g||(g[u]=g[l]),
delete g[l]);return o(g)}return o(...a)}return n(i,"withDecorations"),Object.assign(i,o)}n(ZS,"decorate");function tg(e){return{rest:Ag(e)}}n(tg,"restEndpointMethods");tg.VERSION=eg;function KS(e){let A=Ag(e);return{...A,rest:A}}n(KS,"legacyRestEndpointMethods");KS.
VERSION=eg;var jS="0.0.0-development";function XS(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let t=e.
data.incomplete_results,r=e.data.repository_selection,s=e.data.total_count,o=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let i=Object.keys(e.data)[0],a=e.data[i];return e.data=a,typeof t<"u"&&(e.data.incomplete_results=t),typeof r<
"u"&&(e.data.repository_selection=r),e.data.total_count=s,e.data.total_commits=o,e}n(XS,"normalizePaginatedListResponse");function rg(e,A,t){let r=typeof A=="fu\
nction"?A.endpoint(t):e.request.endpoint(A,t),s=typeof A=="function"?A:e.request,o=r.method,i=r.headers,a=r.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!a)return{done:!0};try{let c=await s({method:o,url:a,headers:i}),g=XS(c);if(a=((g.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_comm\
its"in g.data){let l=new URL(g.url),u=l.searchParams,Q=parseInt(u.get("page")||"1",10),d=parseInt(u.get("per_page")||"250",10);Q*d<g.data.total_commits&&(u.set(
"page",String(Q+1)),a=l.toString())}return{value:g}}catch(c){if(c.status!==409)throw c;return a="",{value:{status:200,headers:{},data:[]}}}}})}}n(rg,"iterator");
function cd(e,A,t,r){return typeof t=="function"&&(r=t,t=void 0),gd(e,[],rg(e,A,t)[Symbol.asyncIterator](),r)}n(cd,"paginate");function gd(e,A,t,r){return t.next().
then(s=>{if(s.done)return A;let o=!1;function i(){o=!0}return n(i,"done"),A=A.concat(r?r(s.value,i):s.value.data),o?A:gd(e,A,t,r)})}n(gd,"gather");var wL=Object.
assign(cd,{iterator:rg});function sg(e){return{paginate:Object.assign(cd.bind(null,e),{iterator:rg.bind(null,e)})}}n(sg,"paginateRest");sg.VERSION=jS;var bL=new St,og=FC(),$S={baseUrl:og,request:{agent:RC(og),fetch:bC(og)}},ld=kn.plugin(tg,sg).defaults($S);function ud(e,A){let t=Object.assign({},A||{}),r=kC(e,
t);r&&(t.auth=r);let s=Oc(t.userAgent);return s&&(t.userAgent=s),t}n(ud,"getOctokitOptions");var NL=new St;function eU(e,A,...t){let r=ld.plugin(...t);return new r(ud(e,A))}n(eU,"getOctokit");var hd=Un(Ed(),1);var AU="0.0.0-development";function tU(e){return e.request!==void 0}n(tU,"isRequestError");async function Qd(e,A,t,r){if(!tU(t)||!t?.request.request)throw t;if(t.
status>=400&&!e.doNotRetry.includes(t.status)){let s=r.request.retries!=null?r.request.retries:e.retries,o=Math.pow((r.request.retryCount||0)+1,2);throw A.retry.
retryRequest(t,s,o)}throw t}n(Qd,"errorRequest");async function rU(e,A,t,r){let s=new hd.default;return s.on("failed",function(o,i){let a=~~o.request.request?.retries,
c=~~o.request.request?.retryAfter;if(r.request.retryCount=i.retryCount+1,a>i.retryCount)return c*e.retryAfterBaseValue}),s.schedule(sU.bind(null,e,A,t),r)}n(rU,
"wrapRequest");async function sU(e,A,t,r){let s=await t(r);if(s.data&&s.data.errors&&s.data.errors.length>0&&/Something went wrong while executing your query/.test(
s.data.errors[0].message)){let o=new vA(s.data.errors[0].message,500,{request:r,response:s});return Qd(e,A,o,r)}return s}n(sU,"requestWithGraphqlErrorHandling");
function Bd(e,A){let t=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},A.retry),r={retry:{retryRequest:n((s,o,i)=>(s.
request.request=Object.assign({},s.request.request,{retries:o,retryAfter:i}),s),"retryRequest")}};return t.enabled&&(e.hook.error("request",Qd.bind(null,t,r)),e.
hook.wrap("request",rU.bind(null,t,r))),r}n(Bd,"retry");Bd.VERSION=AU;export{eU as getOctokit,Bd as retry};
