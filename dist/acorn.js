import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
var xt=Object.defineProperty;var c=(e,t)=>xt(e,"name",{value:t,configurable:!0});var mt=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,31,4,33,15,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,
2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,
8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,
13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,7,0,259,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,
1,19628,1,4178,9,519,45,3,22,481,1,61,4,4,5,9,7,3,6,31,3,149,2,12,2,9,1,3,0,33,1,1357,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,
357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239],Te=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,
29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,13,65,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,
18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,18,21,18,
28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,
6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,
1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,18,0,182,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,22,0,239,18,
16,0,2,12,2,33,125,0,80,921,103,111,6,206,13,310,2314,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,
3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7386,37,33,96,114,14,913,15,50,7710,3,2,6,2,1,2,296,10,0,30,2,3,0,15,4,8,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,
1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,340,2,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,129,15,6,55,50,49,61,147,44,11,6,17,0,
322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,
0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4382,2,5773,3,7472,16,621,2467,541,1507,4938,6,8489,39815,11327],vt="‌‍·̀-\
ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-\
ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴ\
ႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀ\
ꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･",
Le="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ\
-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-ර\
ලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗ\
ៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ\
-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-\
ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",
fe={3:"abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public\
 short static super synchronized throws transient volatile",5:"class enum extends super const export import",6:"enum",strict:"implements interface let package p\
rivate protected public static yield",strictBind:"eval arguments"},de="break case catch continue debugger default do else finally for function if return switch \
throw try var while with null true false instanceof typeof void delete new in this",gt={5:de,"5module":de+" export import",6:de+" const class extends export imp\
ort super"},Re=/^in(stanceof)?$/,bt=new RegExp("["+Le+"]"),yt=new RegExp("["+Le+vt+"]");function me(e,t){for(var i=65536,s=0;s<t.length;s+=2){if(i+=t[s],i>e)return!1;
if(i+=t[s+1],i>=e)return!0}return!1}c(me,"isInAstralSet");function L(e,t){return e<65?e===36:e<91?!0:e<97?e===95:e<123?!0:e<=65535?e>=170&&bt.test(String.fromCharCode(
e)):t===!1?!1:me(e,Te)}c(L,"isIdentifierStart");function O(e,t){return e<48?e===36:e<58?!0:e<65?!1:e<91?!0:e<97?e===95:e<123?!0:e<=65535?e>=170&&yt.test(String.
fromCharCode(e)):t===!1?!1:me(e,Te)||me(e,mt)}c(O,"isIdentifierChar");var g=c(function(t,i){i===void 0&&(i={}),this.label=t,this.keyword=i.keyword,this.beforeExpr=
!!i.beforeExpr,this.startsExpr=!!i.startsExpr,this.isLoop=!!i.isLoop,this.isAssign=!!i.isAssign,this.prefix=!!i.prefix,this.postfix=!!i.postfix,this.binop=i.binop||
null,this.updateContext=null},"TokenType");function I(e,t){return new g(e,{beforeExpr:!0,binop:t})}c(I,"binop");var E={beforeExpr:!0},w={startsExpr:!0},ye={};function v(e,t){
return t===void 0&&(t={}),t.keyword=e,ye[e]=new g(e,t)}c(v,"kw");var a={num:new g("num",w),regexp:new g("regexp",w),string:new g("string",w),name:new g("name",w),
privateId:new g("privateId",w),eof:new g("eof"),bracketL:new g("[",{beforeExpr:!0,startsExpr:!0}),bracketR:new g("]"),braceL:new g("{",{beforeExpr:!0,startsExpr:!0}),
braceR:new g("}"),parenL:new g("(",{beforeExpr:!0,startsExpr:!0}),parenR:new g(")"),comma:new g(",",E),semi:new g(";",E),colon:new g(":",E),dot:new g("."),question:new g(
"?",E),questionDot:new g("?."),arrow:new g("=>",E),template:new g("template"),invalidTemplate:new g("invalidTemplate"),ellipsis:new g("...",E),backQuote:new g("\
`",w),dollarBraceL:new g("${",{beforeExpr:!0,startsExpr:!0}),eq:new g("=",{beforeExpr:!0,isAssign:!0}),assign:new g("_=",{beforeExpr:!0,isAssign:!0}),incDec:new g(
"++/--",{prefix:!0,postfix:!0,startsExpr:!0}),prefix:new g("!/~",{beforeExpr:!0,prefix:!0,startsExpr:!0}),logicalOR:I("||",1),logicalAND:I("&&",2),bitwiseOR:I("\
|",3),bitwiseXOR:I("^",4),bitwiseAND:I("&",5),equality:I("==/!=/===/!==",6),relational:I("</>/<=/>=",7),bitShift:I("<</>>/>>>",8),plusMin:new g("+/-",{beforeExpr:!0,
binop:9,prefix:!0,startsExpr:!0}),modulo:I("%",10),star:I("*",10),slash:I("/",10),starstar:new g("**",{beforeExpr:!0}),coalesce:I("??",1),_break:v("break"),_case:v(
"case",E),_catch:v("catch"),_continue:v("continue"),_debugger:v("debugger"),_default:v("default",E),_do:v("do",{isLoop:!0,beforeExpr:!0}),_else:v("else",E),_finally:v(
"finally"),_for:v("for",{isLoop:!0}),_function:v("function",w),_if:v("if"),_return:v("return",E),_switch:v("switch"),_throw:v("throw",E),_try:v("try"),_var:v("v\
ar"),_const:v("const"),_while:v("while",{isLoop:!0}),_with:v("with"),_new:v("new",{beforeExpr:!0,startsExpr:!0}),_this:v("this",w),_super:v("super",w),_class:v(
"class",w),_extends:v("extends",E),_export:v("export"),_import:v("import",w),_null:v("null",w),_true:v("true",w),_false:v("false",w),_in:v("in",{beforeExpr:!0,binop:7}),
_instanceof:v("instanceof",{beforeExpr:!0,binop:7}),_typeof:v("typeof",{beforeExpr:!0,prefix:!0,startsExpr:!0}),_void:v("void",{beforeExpr:!0,prefix:!0,startsExpr:!0}),
_delete:v("delete",{beforeExpr:!0,prefix:!0,startsExpr:!0})},A=/\r\n?|\n|\u2028|\u2029/,Ct=new RegExp(A.source,"g");function K(e){return e===10||e===13||e===8232||
e===8233}c(K,"isNewLine");function Oe(e,t,i){i===void 0&&(i=e.length);for(var s=t;s<i;s++){var r=e.charCodeAt(s);if(K(r))return s<i-1&&r===13&&e.charCodeAt(s+1)===
10?s+2:s+1}return-1}c(Oe,"nextLineBreak");var Be=/[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/,_=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,Fe=Object.prototype,_t=Fe.hasOwnProperty,
St=Fe.toString,Q=Object.hasOwn||(function(e,t){return _t.call(e,t)}),Ie=Array.isArray||(function(e){return St.call(e)==="[object Array]"}),Ee=Object.create(null);
function M(e){return Ee[e]||(Ee[e]=new RegExp("^(?:"+e.replace(/ /g,"|")+")$"))}c(M,"wordsRegexp");function B(e){return e<=65535?String.fromCharCode(e):(e-=65536,
String.fromCharCode((e>>10)+55296,(e&1023)+56320))}c(B,"codePointToString");var kt=/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/,
J=c(function(t,i){this.line=t,this.column=i},"Position");J.prototype.offset=c(function(t){return new J(this.line,this.column+t)},"offset");var ue=c(function(t,i,s){
this.start=i,this.end=s,t.sourceFile!==null&&(this.source=t.sourceFile)},"SourceLocation");function De(e,t){for(var i=1,s=0;;){var r=Oe(e,s,t);if(r<0)return new J(
i,t-s);++i,s=r}}c(De,"getLineInfo");var ve={ecmaVersion:null,sourceType:"script",strict:!1,onInsertedSemicolon:null,onTrailingComma:null,allowReserved:null,allowReturnOutsideFunction:!1,
allowImportExportEverywhere:!1,allowAwaitOutsideFunction:null,allowSuperOutsideMethod:null,allowHashBang:!1,checkPrivateFields:!0,locations:!1,startLocation:null,
onToken:null,onComment:null,ranges:!1,program:null,sourceFile:null,directSourceFile:null,preserveParens:!1},Pe=!1;function wt(e){var t={};for(var i in ve)t[i]=e&&
Q(e,i)?e[i]:ve[i];if(t.ecmaVersion==="latest"?t.ecmaVersion=1e8:t.ecmaVersion==null?(!Pe&&typeof console=="object"&&console.warn&&(Pe=!0,console.warn(`Since Aco\
rn 8.0.0, options.ecmaVersion is required.
Defaulting to 2020, but this will stop working in the future.`)),t.ecmaVersion=11):t.ecmaVersion>=2015&&(t.ecmaVersion-=2009),t.allowReserved==null&&(t.allowReserved=
t.ecmaVersion<5),(!e||e.allowHashBang==null)&&(t.allowHashBang=t.ecmaVersion>=14),Ie(t.onToken)){var s=t.onToken;t.onToken=function(r){return s.push(r)}}if(Ie(t.
onComment)&&(t.onComment=At(t,t.onComment)),t.sourceType==="commonjs"&&t.allowAwaitOutsideFunction)throw new Error("Cannot use allowAwaitOutsideFunction with so\
urceType: commonjs");return t}c(wt,"getOptions");function At(e,t){return function(i,s,r,n,u,o){var h={type:i?"Block":"Line",value:s,start:r,end:n};e.locations&&
(h.loc=new ue(this,u,o)),e.ranges&&(h.range=[r,n]),t.push(h)}}c(At,"pushComment");var q=1,j=2,Ce=4,Me=8,_e=16,Ue=32,oe=64,qe=128,G=256,$=512,je=1024,he=q|j|G;function Se(e,t){
return j|(e?Ce:0)|(t?Me:0)}c(Se,"functionFlags");var se=0,ke=1,D=2,Ge=3,He=4,We=5,C=c(function(t,i,s){this.options=t=wt(t),this.sourceFile=t.sourceFile,this.keywords=
M(gt[t.ecmaVersion>=6?6:t.sourceType==="module"?"5module":5]);var r="";t.allowReserved!==!0&&(r=fe[t.ecmaVersion>=6?6:t.ecmaVersion===5?5:3],t.sourceType==="mod\
ule"&&(r+=" await")),this.reservedWords=M(r);var n=(r?r+" ":"")+fe.strict;this.reservedWordsStrict=M(n),this.reservedWordsStrictBind=M(n+" "+fe.strictBind),this.
input=String(i),this.containsEsc=!1,this.pos=s||0,this.curLine=1,t.startLocation?(this.lineStart=this.pos-t.startLocation.column,this.curLine=t.startLocation.line):
s?(this.lineStart=this.input.lastIndexOf(`
`,s-1)+1,this.options.locations&&(this.curLine=this.input.slice(0,this.lineStart).split(A).length)):this.lineStart=0,this.type=a.eof,this.value=null,this.start=
this.end=this.pos,this.startLoc=this.endLoc=this.curPosition(),this.lastTokEndLoc=this.lastTokStartLoc=null,this.lastTokStart=this.lastTokEnd=this.pos,this.context=
this.initialContext(),this.exprAllowed=!0,this.inModule=t.sourceType==="module",this.strict=this.inModule||t.strict===!0||this.strictDirective(this.pos),this.potentialArrowAt=
-1,this.potentialArrowInForAwait=!1,this.yieldPos=this.awaitPos=this.awaitIdentPos=0,this.labels=[],this.undefinedExports=Object.create(null),this.pos===0&&t.allowHashBang&&
this.input.slice(0,2)==="#!"&&this.skipLineComment(2),this.scopeStack=[],this.enterScope(this.options.sourceType==="commonjs"?j:q),this.regexpState=null,this.privateNameStack=
[]},"Parser"),N={inFunction:{configurable:!0},inGenerator:{configurable:!0},inAsync:{configurable:!0},canAwait:{configurable:!0},allowReturn:{configurable:!0},allowSuper:{
configurable:!0},allowDirectSuper:{configurable:!0},treatFunctionsAsVar:{configurable:!0},allowNewDotTarget:{configurable:!0},allowUsing:{configurable:!0},inClassStaticBlock:{
configurable:!0}};C.prototype.parse=c(function(){var t=this,i=this.options.program||this.startNode();return this.nextToken(),this.catchStackOverflow(function(){
return t.parseTopLevel(i)})},"parse");N.inFunction.get=function(){return(this.currentVarScope().flags&j)>0};N.inGenerator.get=function(){return(this.currentVarScope().
flags&Me)>0};N.inAsync.get=function(){return(this.currentVarScope().flags&Ce)>0};N.canAwait.get=function(){for(var e=this.scopeStack.length-1;e>=0;e--){var t=this.
scopeStack[e],i=t.flags;if(i&(G|$))return!1;if(i&j)return(i&Ce)>0}return this.inModule&&this.options.ecmaVersion>=13||this.options.allowAwaitOutsideFunction};N.
allowReturn.get=function(){return!!(this.inFunction||this.options.allowReturnOutsideFunction&&this.currentVarScope().flags&q)};N.allowSuper.get=function(){var e=this.
currentThisScope(),t=e.flags;return(t&oe)>0||this.options.allowSuperOutsideMethod};N.allowDirectSuper.get=function(){return(this.currentThisScope().flags&qe)>0};
N.treatFunctionsAsVar.get=function(){return this.treatFunctionsAsVarInScope(this.currentScope())};N.allowNewDotTarget.get=function(){for(var e=this.scopeStack.length-
1;e>=0;e--){var t=this.scopeStack[e],i=t.flags;if(i&(G|$)||i&j&&!(i&_e))return!0}return!1};N.allowUsing.get=function(){var e=this.currentScope(),t=e.flags;return!(t&
je||!this.inModule&&t&q)};N.inClassStaticBlock.get=function(){return(this.currentVarScope().flags&G)>0};C.extend=c(function(){for(var t=[],i=arguments.length;i--;)
t[i]=arguments[i];for(var s=this,r=0;r<t.length;r++)s=t[r](s);return s},"extend");C.parse=c(function(t,i){return new this(i,t).parse()},"parse");C.parseExpressionAt=
c(function(t,i,s){var r=new this(s,t,i);return r.nextToken(),r.parseExpression()},"parseExpressionAt");C.tokenizer=c(function(t,i){return new this(i,t)},"tokeni\
zer");Object.defineProperties(C.prototype,N);var k=C.prototype,It=/^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;k.strictDirective=function(e){if(this.options.
ecmaVersion<5)return!1;for(;;){_.lastIndex=e,e+=_.exec(this.input)[0].length;var t=It.exec(this.input.slice(e));if(!t)return!1;if((t[1]||t[2])==="use strict"){_.
lastIndex=e+t[0].length;var i=_.exec(this.input),s=i.index+i[0].length,r=this.input.charAt(s);return r===";"||r==="}"||A.test(i[0])&&!(/[(`.[+\-/*%<>=,?^&]/.test(
r)||r==="!"&&this.input.charAt(s+1)==="="||r==="i"&&Et(this,s))}e+=t[0].length,_.lastIndex=e,e+=_.exec(this.input)[0].length,this.input[e]===";"&&e++}};function Et(e,t){
for(var i=t+1,s=Math.min(e.input.length,t+11);i<s;){var r=e.fullCharCodeAt(i);if(!O(r,!0))break;i+=r<=65535?1:2}return i===t+2&&e.input.slice(t,i)==="in"||i===t+
10&&e.input.slice(t,i)==="instanceof"}c(Et,"keywordOpAt");k.eat=function(e){return this.type===e?(this.next(),!0):!1};k.isContextual=function(e){return this.type===
a.name&&this.value===e&&!this.containsEsc};k.eatContextual=function(e){return this.isContextual(e)?(this.next(),!0):!1};k.catchStackOverflow=function(e){try{return e()}catch(t){
if(t instanceof Error&&(/\bstack\b.*\b(exceeded|overflow)\b/i.test(t.message)||/\btoo much recursion\b/i.test(t.message)))this.raise(this.start,"Not enough stac\
k space to parse input");else throw t}};k.expectContextual=function(e){this.eatContextual(e)||this.unexpected()};k.canInsertSemicolon=function(){return this.type===
a.eof||this.type===a.braceR||A.test(this.input.slice(this.lastTokEnd,this.start))};k.insertSemicolon=function(){if(this.canInsertSemicolon())return this.options.
onInsertedSemicolon&&this.options.onInsertedSemicolon(this.lastTokEnd,this.lastTokEndLoc),!0};k.semicolon=function(){!this.eat(a.semi)&&!this.insertSemicolon()&&
this.unexpected()};k.afterTrailingComma=function(e,t){if(this.type===e)return this.options.onTrailingComma&&this.options.onTrailingComma(this.lastTokStart,this.
lastTokStartLoc),t||this.next(),!0};k.expect=function(e){this.eat(e)||this.unexpected()};k.unexpected=function(e){this.raise(e??this.start,"Unexpected token")};
var ce=c(function(){this.shorthandAssign=this.trailingComma=this.parenthesizedAssign=this.parenthesizedBind=this.doubleProto=-1},"DestructuringErrors");k.checkPatternErrors=
function(e,t){if(e){e.trailingComma>-1&&this.raiseRecoverable(e.trailingComma,"Comma is not permitted after the rest element");var i=t?e.parenthesizedAssign:e.parenthesizedBind;
i>-1&&this.raiseRecoverable(i,t?"Assigning to rvalue":"Parenthesized pattern")}};k.checkExpressionErrors=function(e,t){if(!e)return!1;var i=e.shorthandAssign,s=e.
doubleProto;if(!t)return i>=0||s>=0;i>=0&&this.raise(i,"Shorthand property assignments are valid only in destructuring patterns"),s>=0&&this.raiseRecoverable(s,
"Redefinition of __proto__ property")};k.checkYieldAwaitInDefaultParams=function(){this.yieldPos&&(!this.awaitPos||this.yieldPos<this.awaitPos)&&this.raise(this.
yieldPos,"Yield expression cannot be a default value"),this.awaitPos&&this.raise(this.awaitPos,"Await expression cannot be a default value")};k.isSimpleAssignTarget=
function(e){return e.type==="ParenthesizedExpression"?this.isSimpleAssignTarget(e.expression):e.type==="Identifier"||e.type==="MemberExpression"};var p=C.prototype;
p.parseTopLevel=function(e){var t=Object.create(null);for(e.body||(e.body=[]);this.type!==a.eof;){var i=this.parseStatement(null,!0,t);e.body.push(i)}if(this.inModule)
for(var s=0,r=Object.keys(this.undefinedExports);s<r.length;s+=1){var n=r[s];this.raiseRecoverable(this.undefinedExports[n].start,"Export '"+n+"' is not defined")}
return this.adaptDirectivePrologue(e.body),this.next(),e.sourceType=this.options.sourceType==="commonjs"?"script":this.options.sourceType,this.finishNode(e,"Pro\
gram")};var we={kind:"loop"},Pt={kind:"switch"};p.isLet=function(e){if(this.options.ecmaVersion<6||!this.isContextual("let"))return!1;_.lastIndex=this.pos;var t=_.
exec(this.input),i=this.pos+t[0].length,s=this.fullCharCodeAt(i);if(s===91||s===92)return!0;if(e)return!1;if(s===123)return!0;if(L(s)){var r=i;do i+=s<=65535?1:
2;while(O(s=this.fullCharCodeAt(i)));if(s===92)return!0;var n=this.input.slice(r,i);if(!Re.test(n))return!0}return!1};p.isAsyncFunction=function(){if(this.options.
ecmaVersion<8||!this.isContextual("async"))return!1;_.lastIndex=this.pos;var e=_.exec(this.input),t=this.pos+e[0].length,i;return!A.test(this.input.slice(this.pos,
t))&&this.input.slice(t,t+8)==="function"&&(t+8===this.input.length||!(O(i=this.fullCharCodeAt(t+8))||i===92))};p.isUsingKeyword=function(e,t){if(this.options.ecmaVersion<
17||!this.isContextual(e?"await":"using"))return!1;_.lastIndex=this.pos;var i=_.exec(this.input),s=this.pos+i[0].length;if(A.test(this.input.slice(this.pos,s)))
return!1;if(e){var r=s+5,n;if(this.input.slice(s,r)!=="using"||r===this.input.length||O(n=this.fullCharCodeAt(r))||n===92)return!1;_.lastIndex=r;var u=_.exec(this.
input);if(s=r+u[0].length,u&&A.test(this.input.slice(r,s)))return!1}var o=this.fullCharCodeAt(s);if(!L(o)&&o!==92)return!1;var h=s;do s+=o<=65535?1:2;while(O(o=
this.fullCharCodeAt(s)));if(o===92)return!0;var f=this.input.slice(h,s);if(Re.test(f))return!1;if(t&&!e&&f==="of"){_.lastIndex=s;var x=_.exec(this.input);if(s=s+
x[0].length,this.input.charCodeAt(s)!==61||(o=this.input.charCodeAt(s+1))===61||o===62)return!1}return!0};p.isAwaitUsing=function(e){return this.isUsingKeyword(
!0,e)};p.isUsing=function(e){return this.isUsingKeyword(!1,e)};p.parseStatement=function(e,t,i){var s=this.type,r=this.startNode(),n;switch(this.isLet(e)&&(s=a.
_var,n="let"),s){case a._break:case a._continue:return this.parseBreakContinueStatement(r,s.keyword);case a._debugger:return this.parseDebuggerStatement(r);case a.
_do:return this.parseDoStatement(r);case a._for:return this.parseForStatement(r);case a._function:return e&&(this.strict||e!=="if"&&e!=="label")&&this.options.ecmaVersion>=
6&&this.unexpected(),this.parseFunctionStatement(r,!1,!e);case a._class:return e&&this.unexpected(),this.parseClass(r,!0);case a._if:return this.parseIfStatement(
r);case a._return:return this.parseReturnStatement(r);case a._switch:return this.parseSwitchStatement(r);case a._throw:return this.parseThrowStatement(r);case a.
_try:return this.parseTryStatement(r);case a._const:case a._var:return n=n||this.value,e&&n!=="var"&&this.unexpected(),this.parseVarStatement(r,n);case a._while:
return this.parseWhileStatement(r);case a._with:return this.parseWithStatement(r);case a.braceL:return this.parseBlock(!0,r);case a.semi:return this.parseEmptyStatement(
r);case a._export:case a._import:if(this.options.ecmaVersion>10&&s===a._import){_.lastIndex=this.pos;var u=_.exec(this.input),o=this.pos+u[0].length,h=this.input.
charCodeAt(o);if(h===40||h===46)return this.parseExpressionStatement(r,this.parseExpression())}return this.options.allowImportExportEverywhere||(t||this.raise(this.
start,"'import' and 'export' may only appear at the top level"),this.inModule||this.raise(this.start,"'import' and 'export' may appear only with 'sourceType: mo\
dule'")),s===a._import?this.parseImport(r):this.parseExport(r,i);default:if(this.isAsyncFunction())return e&&this.unexpected(),this.next(),this.parseFunctionStatement(
r,!0,!e);var f=this.isAwaitUsing(!1)?"await using":this.isUsing(!1)?"using":null;if(f)return this.allowUsing||this.raise(this.start,"Using declaration cannot ap\
pear in the top level when source type is `script` or in the bare case statement"),e&&this.raise(this.start,"Using declaration is not allowed in single-statemen\
t positions"),f==="await using"&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.next(),this.parseVar(
r,!1,f),this.semicolon(),this.finishNode(r,"VariableDeclaration");var x=this.value,b=this.parseExpression();return s===a.name&&b.type==="Identifier"&&this.eat(a.
colon)?this.parseLabeledStatement(r,x,b,e):this.parseExpressionStatement(r,b)}};p.parseBreakContinueStatement=function(e,t){var i=t==="break";this.next(),this.eat(
a.semi)||this.insertSemicolon()?e.label=null:this.type!==a.name?this.unexpected():(e.label=this.parseIdent(),this.semicolon());for(var s=0;s<this.labels.length;++s){
var r=this.labels[s];if((e.label==null||r.name===e.label.name)&&(r.kind!=null&&(i||r.kind==="loop")||e.label&&i))break}return s===this.labels.length&&this.raise(
e.start,"Unsyntactic "+t),this.finishNode(e,i?"BreakStatement":"ContinueStatement")};p.parseDebuggerStatement=function(e){return this.next(),this.semicolon(),this.
finishNode(e,"DebuggerStatement")};p.parseDoStatement=function(e){return this.next(),this.labels.push(we),e.body=this.parseStatement("do"),this.labels.pop(),this.
expect(a._while),e.test=this.parseParenExpression(),this.options.ecmaVersion>=6?this.eat(a.semi):this.semicolon(),this.finishNode(e,"DoWhileStatement")};p.parseForStatement=
function(e){this.next();var t=this.options.ecmaVersion>=9&&this.canAwait&&this.eatContextual("await")?this.lastTokStart:-1;if(this.labels.push(we),this.enterScope(
0),this.expect(a.parenL),this.type===a.semi)return t>-1&&this.unexpected(t),this.parseFor(e,null);var i=this.isLet();if(this.type===a._var||this.type===a._const||
i){var s=this.startNode(),r=i?"let":this.value;return this.next(),this.parseVar(s,!0,r),this.finishNode(s,"VariableDeclaration"),this.parseForAfterInit(e,s,t)}var n=this.
isContextual("let"),u=!1,o=this.isUsing(!0)?"using":this.isAwaitUsing(!0)?"await using":null;if(o){var h=this.startNode();return this.next(),o==="await using"&&
(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.parseVar(h,!0,o),this.finishNode(h,"VariableDecla\
ration"),this.parseForAfterInit(e,h,t)}var f=this.containsEsc,x=new ce,b=this.start,S=t>-1?this.parseExprSubscripts(x,"await"):this.parseExpression(!0,x);return this.
type===a._in||(u=this.options.ecmaVersion>=6&&this.isContextual("of"))?(t>-1?(this.type===a._in&&this.unexpected(t),e.await=!0):u&&this.options.ecmaVersion>=8&&
(S.start===b&&!f&&S.type==="Identifier"&&S.name==="async"?this.unexpected():this.options.ecmaVersion>=9&&(e.await=!1)),n&&u&&this.raise(S.start,"The left-hand s\
ide of a for-of loop may not start with 'let'."),this.toAssignable(S,!1,x),this.checkLValPattern(S),this.parseForIn(e,S)):(this.checkExpressionErrors(x,!0),t>-1&&
this.unexpected(t),this.parseFor(e,S))};p.parseForAfterInit=function(e,t,i){return(this.type===a._in||this.options.ecmaVersion>=6&&this.isContextual("of"))&&t.declarations.
length===1?(this.type===a._in?((t.kind==="using"||t.kind==="await using")&&!t.declarations[0].init&&this.raise(this.start,"Using declaration is not allowed in f\
or-in loops"),this.options.ecmaVersion>=9&&i>-1&&this.unexpected(i)):this.options.ecmaVersion>=9&&(e.await=i>-1),this.parseForIn(e,t)):(i>-1&&this.unexpected(i),
this.parseFor(e,t))};p.parseFunctionStatement=function(e,t,i){return this.next(),this.parseFunction(e,Z|(i?0:ge),!1,t)};p.parseIfStatement=function(e){return this.
next(),e.test=this.parseParenExpression(),e.consequent=this.parseStatement("if"),e.alternate=this.eat(a._else)?this.parseStatement("if"):null,this.finishNode(e,
"IfStatement")};p.parseReturnStatement=function(e){return this.allowReturn||this.raise(this.start,"'return' outside of function"),this.next(),this.eat(a.semi)||
this.insertSemicolon()?e.argument=null:(e.argument=this.parseExpression(),this.semicolon()),this.finishNode(e,"ReturnStatement")};p.parseSwitchStatement=function(e){
this.next(),e.discriminant=this.parseParenExpression(),e.cases=[],this.expect(a.braceL),this.labels.push(Pt),this.enterScope(je);for(var t,i=!1;this.type!==a.braceR;)
if(this.type===a._case||this.type===a._default){var s=this.type===a._case;t&&this.finishNode(t,"SwitchCase"),e.cases.push(t=this.startNode()),t.consequent=[],this.
next(),s?t.test=this.parseExpression():(i&&this.raiseRecoverable(this.lastTokStart,"Multiple default clauses"),i=!0,t.test=null),this.expect(a.colon)}else t||this.
unexpected(),t.consequent.push(this.parseStatement(null));return this.exitScope(),t&&this.finishNode(t,"SwitchCase"),this.next(),this.labels.pop(),this.finishNode(
e,"SwitchStatement")};p.parseThrowStatement=function(e){return this.next(),A.test(this.input.slice(this.lastTokEnd,this.start))&&this.raise(this.lastTokEnd,"Ill\
egal newline after throw"),e.argument=this.parseExpression(),this.semicolon(),this.finishNode(e,"ThrowStatement")};var Nt=[];p.parseCatchClauseParam=function(){
var e=this.parseBindingAtom(),t=e.type==="Identifier";return this.enterScope(t?Ue:0),this.checkLValPattern(e,t?He:D),this.expect(a.parenR),e};p.parseTryStatement=
function(e){if(this.next(),e.block=this.parseBlock(),e.handler=null,this.type===a._catch){var t=this.startNode();this.next(),this.eat(a.parenL)?t.param=this.parseCatchClauseParam():
(this.options.ecmaVersion<10&&this.unexpected(),t.param=null,this.enterScope(0)),t.body=this.parseBlock(!1),this.exitScope(),e.handler=this.finishNode(t,"CatchC\
lause")}return e.finalizer=this.eat(a._finally)?this.parseBlock():null,!e.handler&&!e.finalizer&&this.raise(e.start,"Missing catch or finally clause"),this.finishNode(
e,"TryStatement")};p.parseVarStatement=function(e,t,i){return this.next(),this.parseVar(e,!1,t,i),this.semicolon(),this.finishNode(e,"VariableDeclaration")};p.parseWhileStatement=
function(e){return this.next(),e.test=this.parseParenExpression(),this.labels.push(we),e.body=this.parseStatement("while"),this.labels.pop(),this.finishNode(e,"\
WhileStatement")};p.parseWithStatement=function(e){return this.strict&&this.raise(this.start,"'with' in strict mode"),this.next(),e.object=this.parseParenExpression(),
e.body=this.parseStatement("with"),this.finishNode(e,"WithStatement")};p.parseEmptyStatement=function(e){return this.next(),this.finishNode(e,"EmptyStatement")};
p.parseLabeledStatement=function(e,t,i,s){for(var r=0,n=this.labels;r<n.length;r+=1){var u=n[r];u.name===t&&this.raise(i.start,"Label '"+t+"' is already declare\
d")}for(var o=this.type.isLoop?"loop":this.type===a._switch?"switch":null,h=this.labels.length-1;h>=0;h--){var f=this.labels[h];if(f.statementStart===e.start)f.
statementStart=this.start,f.kind=o;else break}return this.labels.push({name:t,kind:o,statementStart:this.start}),e.body=this.parseStatement(s?s.indexOf("label")===
-1?s+"label":s:"label"),this.labels.pop(),e.label=i,this.finishNode(e,"LabeledStatement")};p.parseExpressionStatement=function(e,t){return e.expression=t,this.semicolon(),
this.finishNode(e,"ExpressionStatement")};p.parseBlock=function(e,t,i){for(e===void 0&&(e=!0),t===void 0&&(t=this.startNode()),t.body=[],this.expect(a.braceL),e&&
this.enterScope(0);this.type!==a.braceR;){var s=this.parseStatement(null);t.body.push(s)}return i&&(this.strict=!1),this.next(),e&&this.exitScope(),this.finishNode(
t,"BlockStatement")};p.parseFor=function(e,t){return e.init=t,this.expect(a.semi),e.test=this.type===a.semi?null:this.parseExpression(),this.expect(a.semi),e.update=
this.type===a.parenR?null:this.parseExpression(),this.expect(a.parenR),e.body=this.parseStatement("for"),this.exitScope(),this.labels.pop(),this.finishNode(e,"F\
orStatement")};p.parseForIn=function(e,t){var i=this.type===a._in;return this.next(),t.type==="VariableDeclaration"&&t.declarations[0].init!=null&&(!i||this.options.
ecmaVersion<8||this.strict||t.kind!=="var"||t.declarations[0].id.type!=="Identifier")&&this.raise(t.start,(i?"for-in":"for-of")+" loop variable declaration may \
not have an initializer"),e.left=t,e.right=i?this.parseExpression():this.parseMaybeAssign(),this.expect(a.parenR),e.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(e,i?"ForInStatement":"ForOfStatement")};p.parseVar=function(e,t,i,s){for(e.declarations=[],e.kind=i;;){var r=this.startNode();
if(this.parseVarId(r,i),this.eat(a.eq)?r.init=this.parseMaybeAssign(t):!s&&i==="const"&&!(this.type===a._in||this.options.ecmaVersion>=6&&this.isContextual("of"))?
this.unexpected():!s&&(i==="using"||i==="await using")&&this.options.ecmaVersion>=17&&this.type!==a._in&&!this.isContextual("of")?this.raise(this.lastTokEnd,"Mi\
ssing initializer in "+i+" declaration"):!s&&r.id.type!=="Identifier"&&!(t&&(this.type===a._in||this.isContextual("of")))?this.raise(this.lastTokEnd,"Complex bi\
nding patterns require an initialization value"):r.init=null,e.declarations.push(this.finishNode(r,"VariableDeclarator")),!this.eat(a.comma))break}return e};p.parseVarId=
function(e,t){e.id=t==="using"||t==="await using"?this.parseIdent():this.parseBindingAtom(),this.checkLValPattern(e.id,t==="var"?ke:D,!1)};var Z=1,ge=2,ze=4;p.parseFunction=
function(e,t,i,s,r){this.initFunction(e),(this.options.ecmaVersion>=9||this.options.ecmaVersion>=6&&!s)&&(this.type===a.star&&t&ge&&this.unexpected(),e.generator=
this.eat(a.star)),this.options.ecmaVersion>=8&&(e.async=!!s),t&Z&&(e.id=t&ze&&this.type!==a.name?null:this.parseIdent(),e.id&&!(t&ge)&&this.checkLValSimple(e.id,
this.strict||e.generator||e.async?this.treatFunctionsAsVar?ke:D:Ge));var n=this.yieldPos,u=this.awaitPos,o=this.awaitIdentPos;return this.yieldPos=0,this.awaitPos=
0,this.awaitIdentPos=0,this.enterScope(Se(e.async,e.generator)),t&Z||(e.id=this.type===a.name?this.parseIdent():null),this.parseFunctionParams(e),this.parseFunctionBody(
e,i,!1,r),this.yieldPos=n,this.awaitPos=u,this.awaitIdentPos=o,this.finishNode(e,t&Z?"FunctionDeclaration":"FunctionExpression")};p.parseFunctionParams=function(e){
this.expect(a.parenL),e.params=this.parseBindingList(a.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams()};p.parseClass=function(e,t){
this.next();var i=this.strict;this.strict=!0,this.parseClassId(e,t),this.parseClassSuper(e);var s=this.enterClassBody(),r=this.startNode(),n=!1;for(r.body=[],this.
expect(a.braceL);this.type!==a.braceR;){var u=this.parseClassElement(e.superClass!==null);u&&(r.body.push(u),u.type==="MethodDefinition"&&u.kind==="constructor"?
(n&&this.raiseRecoverable(u.start,"Duplicate constructor in the same class"),n=!0):u.key&&u.key.type==="PrivateIdentifier"&&Vt(s,u)&&this.raiseRecoverable(u.key.
start,"Identifier '#"+u.key.name+"' has already been declared"))}return this.strict=i,this.next(),e.body=this.finishNode(r,"ClassBody"),this.exitClassBody(),this.
finishNode(e,t?"ClassDeclaration":"ClassExpression")};p.parseClassElement=function(e){if(this.eat(a.semi))return null;var t=this.options.ecmaVersion,i=this.startNode(),
s="",r=!1,n=!1,u="method",o=!1;if(this.eatContextual("static")){if(t>=13&&this.eat(a.braceL))return this.parseClassStaticBlock(i),i;this.isClassElementNameStart()||
this.type===a.star?o=!0:s="static"}if(i.static=o,!s&&t>=8&&this.eatContextual("async")&&((this.isClassElementNameStart()||this.type===a.star)&&!this.canInsertSemicolon()?
n=!0:s="async"),!s&&(t>=9||!n)&&this.eat(a.star)&&(r=!0),!s&&!n&&!r){var h=this.value;(this.eatContextual("get")||this.eatContextual("set"))&&(this.isClassElementNameStart()?
u=h:s=h)}if(s?(i.computed=!1,i.key=this.startNodeAt(this.lastTokStart,this.lastTokStartLoc),i.key.name=s,this.finishNode(i.key,"Identifier")):this.parseClassElementName(
i),t<13||this.type===a.parenL||u!=="method"||r||n){var f=!i.static&&ae(i,"constructor"),x=f&&e;f&&u!=="method"&&this.raise(i.key.start,"Constructor can't have g\
et/set modifier"),i.kind=f?"constructor":u,this.parseClassMethod(i,r,n,x)}else this.parseClassField(i);return i};p.isClassElementNameStart=function(){return this.
type===a.name||this.type===a.privateId||this.type===a.num||this.type===a.string||this.type===a.bracketL||this.type.keyword};p.parseClassElementName=function(e){
this.type===a.privateId?(this.value==="constructor"&&this.raise(this.start,"Classes can't have an element named '#constructor'"),e.computed=!1,e.key=this.parsePrivateIdent()):
this.parsePropertyName(e)};p.parseClassMethod=function(e,t,i,s){var r=e.key;e.kind==="constructor"?(t&&this.raise(r.start,"Constructor can't be a generator"),i&&
this.raise(r.start,"Constructor can't be an async method")):e.static&&ae(e,"prototype")&&this.raise(r.start,"Classes may not have a static property named protot\
ype");var n=e.value=this.parseMethod(t,i,s);return e.kind==="get"&&n.params.length!==0&&this.raiseRecoverable(n.start,"getter should have no params"),e.kind==="\
set"&&n.params.length!==1&&this.raiseRecoverable(n.start,"setter should have exactly one param"),e.kind==="set"&&n.params[0].type==="RestElement"&&this.raiseRecoverable(
n.params[0].start,"Setter cannot use rest params"),this.finishNode(e,"MethodDefinition")};p.parseClassField=function(e){return ae(e,"constructor")?this.raise(e.
key.start,"Classes can't have a field named 'constructor'"):e.static&&ae(e,"prototype")&&this.raise(e.key.start,"Classes can't have a static field named 'protot\
ype'"),this.eat(a.eq)?(this.enterScope($|oe),e.value=this.parseMaybeAssign(),this.exitScope()):e.value=null,this.semicolon(),this.finishNode(e,"PropertyDefiniti\
on")};p.parseClassStaticBlock=function(e){e.body=[];var t=this.labels;for(this.labels=[],this.enterScope(G|oe);this.type!==a.braceR;){var i=this.parseStatement(
null);e.body.push(i)}return this.next(),this.exitScope(),this.labels=t,this.finishNode(e,"StaticBlock")};p.parseClassId=function(e,t){this.type===a.name?(e.id=this.
parseIdent(),t&&this.checkLValSimple(e.id,D,!1)):(t===!0&&this.unexpected(),e.id=null)};p.parseClassSuper=function(e){e.superClass=this.eat(a._extends)?this.parseExprSubscripts(
null,!1):null};p.enterClassBody=function(){var e={declared:Object.create(null),used:[]};return this.privateNameStack.push(e),e.declared};p.exitClassBody=function(){
var e=this.privateNameStack.pop(),t=e.declared,i=e.used;if(this.options.checkPrivateFields)for(var s=this.privateNameStack.length,r=s===0?null:this.privateNameStack[s-
1],n=0;n<i.length;++n){var u=i[n];Q(t,u.name)||(r?r.used.push(u):this.raiseRecoverable(u.start,"Private field '#"+u.name+"' must be declared in an enclosing cla\
ss"))}};function Vt(e,t){var i=t.key.name,s=e[i],r="true";return t.type==="MethodDefinition"&&(t.kind==="get"||t.kind==="set")&&(r=(t.static?"s":"i")+t.kind),s===
"iget"&&r==="iset"||s==="iset"&&r==="iget"||s==="sget"&&r==="sset"||s==="sset"&&r==="sget"?(e[i]="true",!1):s?!0:(e[i]=r,!1)}c(Vt,"isPrivateNameConflicted");function ae(e,t){
var i=e.computed,s=e.key;return!i&&(s.type==="Identifier"&&s.name===t||s.type==="Literal"&&s.value===t)}c(ae,"checkKeyName");p.parseExportAllDeclaration=function(e,t){
return this.options.ecmaVersion>=11&&(this.eatContextual("as")?(e.exported=this.parseModuleExportName(),this.checkExport(t,e.exported,this.lastTokStart)):e.exported=
null),this.expectContextual("from"),this.type!==a.string&&this.unexpected(),e.source=this.parseExprAtom(),this.options.ecmaVersion>=16&&(e.attributes=this.parseWithClause()),
this.semicolon(),this.finishNode(e,"ExportAllDeclaration")};p.parseExport=function(e,t){if(this.next(),this.eat(a.star))return this.parseExportAllDeclaration(e,
t);if(this.eat(a._default))return this.checkExport(t,"default",this.lastTokStart),e.declaration=this.parseExportDefaultDeclaration(),this.finishNode(e,"ExportDe\
faultDeclaration");if(this.shouldParseExportStatement())e.declaration=this.parseExportDeclaration(e),e.declaration.type==="VariableDeclaration"?this.checkVariableExport(
t,e.declaration.declarations):this.checkExport(t,e.declaration.id,e.declaration.id.start),e.specifiers=[],e.source=null,this.options.ecmaVersion>=16&&(e.attributes=
[]);else{if(e.declaration=null,e.specifiers=this.parseExportSpecifiers(t),this.eatContextual("from"))this.type!==a.string&&this.unexpected(),e.source=this.parseExprAtom(),
this.options.ecmaVersion>=16&&(e.attributes=this.parseWithClause());else{for(var i=0,s=e.specifiers;i<s.length;i+=1){var r=s[i];this.checkUnreserved(r.local),this.
checkLocalExport(r.local),r.local.type==="Literal"&&this.raise(r.local.start,"A string literal cannot be used as an exported binding without `from`.")}e.source=
null,this.options.ecmaVersion>=16&&(e.attributes=[])}this.semicolon()}return this.finishNode(e,"ExportNamedDeclaration")};p.parseExportDeclaration=function(e){return this.
parseStatement(null)};p.parseExportDefaultDeclaration=function(){var e;if(this.type===a._function||(e=this.isAsyncFunction())){var t=this.startNode();return this.
next(),e&&this.next(),this.parseFunction(t,Z|ze,!1,e)}else if(this.type===a._class){var i=this.startNode();return this.parseClass(i,"nullableID")}else{var s=this.
parseMaybeAssign();return this.semicolon(),s}};p.checkExport=function(e,t,i){e&&(typeof t!="string"&&(t=t.type==="Identifier"?t.name:t.value),Q(e,t)&&this.raiseRecoverable(
i,"Duplicate export '"+t+"'"),e[t]=!0)};p.checkPatternExport=function(e,t){var i=t.type;if(i==="Identifier")this.checkExport(e,t,t.start);else if(i==="ObjectPat\
tern")for(var s=0,r=t.properties;s<r.length;s+=1){var n=r[s];this.checkPatternExport(e,n)}else if(i==="ArrayPattern")for(var u=0,o=t.elements;u<o.length;u+=1){var h=o[u];
h&&this.checkPatternExport(e,h)}else i==="Property"?this.checkPatternExport(e,t.value):i==="AssignmentPattern"?this.checkPatternExport(e,t.left):i==="RestElemen\
t"&&this.checkPatternExport(e,t.argument)};p.checkVariableExport=function(e,t){if(e)for(var i=0,s=t;i<s.length;i+=1){var r=s[i];this.checkPatternExport(e,r.id)}};
p.shouldParseExportStatement=function(){return this.type.keyword==="var"||this.type.keyword==="const"||this.type.keyword==="class"||this.type.keyword==="functio\
n"||this.isLet()||this.isAsyncFunction()};p.parseExportSpecifier=function(e){var t=this.startNode();return t.local=this.parseModuleExportName(),t.exported=this.
eatContextual("as")?this.parseModuleExportName():t.local,this.checkExport(e,t.exported,t.exported.start),this.finishNode(t,"ExportSpecifier")};p.parseExportSpecifiers=
function(e){var t=[],i=!0;for(this.expect(a.braceL);!this.eat(a.braceR);){if(i)i=!1;else if(this.expect(a.comma),this.afterTrailingComma(a.braceR))break;t.push(
this.parseExportSpecifier(e))}return t};p.parseImport=function(e){return this.next(),this.type===a.string?(e.specifiers=Nt,e.source=this.parseExprAtom()):(e.specifiers=
this.parseImportSpecifiers(),this.expectContextual("from"),e.source=this.type===a.string?this.parseExprAtom():this.unexpected()),this.options.ecmaVersion>=16&&(e.
attributes=this.parseWithClause()),this.semicolon(),this.finishNode(e,"ImportDeclaration")};p.parseImportSpecifier=function(){var e=this.startNode();return e.imported=
this.parseModuleExportName(),this.eatContextual("as")?e.local=this.parseIdent():(this.checkUnreserved(e.imported),e.local=e.imported),this.checkLValSimple(e.local,
D),this.finishNode(e,"ImportSpecifier")};p.parseImportDefaultSpecifier=function(){var e=this.startNode();return e.local=this.parseIdent(),this.checkLValSimple(e.
local,D),this.finishNode(e,"ImportDefaultSpecifier")};p.parseImportNamespaceSpecifier=function(){var e=this.startNode();return this.next(),this.expectContextual(
"as"),e.local=this.parseIdent(),this.checkLValSimple(e.local,D),this.finishNode(e,"ImportNamespaceSpecifier")};p.parseImportSpecifiers=function(){var e=[],t=!0;
if(this.type===a.name&&(e.push(this.parseImportDefaultSpecifier()),!this.eat(a.comma)))return e;if(this.type===a.star)return e.push(this.parseImportNamespaceSpecifier()),
e;for(this.expect(a.braceL);!this.eat(a.braceR);){if(t)t=!1;else if(this.expect(a.comma),this.afterTrailingComma(a.braceR))break;e.push(this.parseImportSpecifier())}
return e};p.parseWithClause=function(){var e=[];if(!this.eat(a._with))return e;this.expect(a.braceL);for(var t={},i=!0;!this.eat(a.braceR);){if(i)i=!1;else if(this.
expect(a.comma),this.afterTrailingComma(a.braceR))break;var s=this.parseImportAttribute(),r=s.key.type==="Identifier"?s.key.name:s.key.value;Q(t,r)&&this.raiseRecoverable(
s.key.start,"Duplicate attribute key '"+r+"'"),t[r]=!0,e.push(s)}return e};p.parseImportAttribute=function(){var e=this.startNode();return e.key=this.type===a.string?
this.parseExprAtom():this.parseIdent(this.options.allowReserved!=="never"),this.expect(a.colon),this.type!==a.string&&this.unexpected(),e.value=this.parseExprAtom(),
this.finishNode(e,"ImportAttribute")};p.parseModuleExportName=function(){if(this.options.ecmaVersion>=13&&this.type===a.string){var e=this.parseLiteral(this.value);
return kt.test(e.value)&&this.raise(e.start,"An export name cannot include a lone surrogate."),e}return this.parseIdent(!0)};p.adaptDirectivePrologue=function(e){
for(var t=0;t<e.length&&this.isDirectiveCandidate(e[t]);++t)e[t].directive=e[t].expression.raw.slice(1,-1)};p.isDirectiveCandidate=function(e){return this.options.
ecmaVersion>=5&&e.type==="ExpressionStatement"&&e.expression.type==="Literal"&&typeof e.expression.value=="string"&&(this.input[e.start]==='"'||this.input[e.start]===
"'")};var V=C.prototype;V.toAssignable=function(e,t,i){if(this.options.ecmaVersion>=6&&e)switch(e.type){case"Identifier":this.inAsync&&e.name==="await"&&this.raise(
e.start,"Cannot use 'await' as identifier inside an async function");break;case"ObjectPattern":case"ArrayPattern":case"AssignmentPattern":case"RestElement":break;case"\
ObjectExpression":e.type="ObjectPattern",i&&this.checkPatternErrors(i,!0);for(var s=0,r=e.properties;s<r.length;s+=1){var n=r[s];this.toAssignable(n,t),n.type===
"RestElement"&&(n.argument.type==="ArrayPattern"||n.argument.type==="ObjectPattern")&&this.raise(n.argument.start,"Unexpected token")}break;case"Property":e.kind!==
"init"&&this.raise(e.key.start,"Object pattern can't contain getter or setter"),this.toAssignable(e.value,t);break;case"ArrayExpression":e.type="ArrayPattern",i&&
this.checkPatternErrors(i,!0),this.toAssignableList(e.elements,t);break;case"SpreadElement":e.type="RestElement",this.toAssignable(e.argument,t),e.argument.type===
"AssignmentPattern"&&this.raise(e.argument.start,"Rest elements cannot have a default value");break;case"AssignmentExpression":e.operator!=="="&&this.raise(e.left.
end,"Only '=' operator can be used for specifying default value."),e.type="AssignmentPattern",delete e.operator,this.toAssignable(e.left,t);break;case"Parenthes\
izedExpression":this.toAssignable(e.expression,t,i);break;case"ChainExpression":this.raiseRecoverable(e.start,"Optional chaining cannot appear in left-hand side");
break;case"MemberExpression":if(!t)break;default:this.raise(e.start,"Assigning to rvalue")}else i&&this.checkPatternErrors(i,!0);return e};V.toAssignableList=function(e,t){
for(var i=e.length,s=0;s<i;s++){var r=e[s];r&&this.toAssignable(r,t)}if(i){var n=e[i-1];this.options.ecmaVersion===6&&t&&n&&n.type==="RestElement"&&n.argument.type!==
"Identifier"&&this.unexpected(n.argument.start)}return e};V.parseSpread=function(e){var t=this.startNode();return this.next(),t.argument=this.parseMaybeAssign(!1,
e),this.finishNode(t,"SpreadElement")};V.parseRestBinding=function(){var e=this.startNode();return this.next(),this.options.ecmaVersion===6&&this.type!==a.name&&
this.unexpected(),e.argument=this.parseBindingAtom(),this.finishNode(e,"RestElement")};V.parseBindingAtom=function(){if(this.options.ecmaVersion>=6)switch(this.
type){case a.bracketL:var e=this.startNode();return this.next(),e.elements=this.parseBindingList(a.bracketR,!0,!0),this.finishNode(e,"ArrayPattern");case a.braceL:
return this.parseObj(!0)}return this.parseIdent()};V.parseBindingList=function(e,t,i,s){for(var r=[],n=!0;!this.eat(e);)if(n?n=!1:this.expect(a.comma),t&&this.type===
a.comma)r.push(null);else{if(i&&this.afterTrailingComma(e))break;if(this.type===a.ellipsis){var u=this.parseRestBinding();this.parseBindingListItem(u),r.push(u),
this.type===a.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),this.expect(e);break}else r.push(this.parseAssignableListItem(
s))}return r};V.parseAssignableListItem=function(e){var t=this.parseMaybeDefault(this.start,this.startLoc);return this.parseBindingListItem(t),t};V.parseBindingListItem=
function(e){return e};V.parseMaybeDefault=function(e,t,i){if(i=i||this.parseBindingAtom(),this.options.ecmaVersion<6||!this.eat(a.eq))return i;var s=this.startNodeAt(
e,t);return s.left=i,s.right=this.parseMaybeAssign(),this.finishNode(s,"AssignmentPattern")};V.checkLValSimple=function(e,t,i){t===void 0&&(t=se);var s=t!==se;switch(e.
type){case"Identifier":this.strict&&this.reservedWordsStrictBind.test(e.name)&&this.raiseRecoverable(e.start,(s?"Binding ":"Assigning to ")+e.name+" in strict m\
ode"),s&&(t===D&&e.name==="let"&&this.raiseRecoverable(e.start,"let is disallowed as a lexically bound name"),i&&(Q(i,e.name)&&this.raiseRecoverable(e.start,"Ar\
gument name clash"),i[e.name]=!0),t!==We&&this.declareName(e.name,t,e.start));break;case"ChainExpression":this.raiseRecoverable(e.start,"Optional chaining canno\
t appear in left-hand side");break;case"MemberExpression":s&&this.raiseRecoverable(e.start,"Binding member expression");break;case"ParenthesizedExpression":return s&&
this.raiseRecoverable(e.start,"Binding parenthesized expression"),this.checkLValSimple(e.expression,t,i);default:this.raise(e.start,(s?"Binding":"Assigning to")+
" rvalue")}};V.checkLValPattern=function(e,t,i){switch(t===void 0&&(t=se),e.type){case"ObjectPattern":for(var s=0,r=e.properties;s<r.length;s+=1){var n=r[s];this.
checkLValInnerPattern(n,t,i)}break;case"ArrayPattern":for(var u=0,o=e.elements;u<o.length;u+=1){var h=o[u];h&&this.checkLValInnerPattern(h,t,i)}break;default:this.
checkLValSimple(e,t,i)}};V.checkLValInnerPattern=function(e,t,i){switch(t===void 0&&(t=se),e.type){case"Property":this.checkLValInnerPattern(e.value,t,i);break;case"\
AssignmentPattern":this.checkLValPattern(e.left,t,i);break;case"RestElement":this.checkLValPattern(e.argument,t,i);break;default:this.checkLValPattern(e,t,i)}};
var T=c(function(t,i,s,r,n){this.token=t,this.isExpr=!!i,this.preserveSpace=!!s,this.override=r,this.generator=!!n},"TokContext"),y={b_stat:new T("{",!1),b_expr:new T(
"{",!0),b_tmpl:new T("${",!1),p_stat:new T("(",!1),p_expr:new T("(",!0),q_tmpl:new T("`",!0,!0,function(e){return e.tryReadTemplateToken()}),f_stat:new T("funct\
ion",!1),f_expr:new T("function",!0),f_expr_gen:new T("function",!0,!1,null,!0),f_gen:new T("function",!1,!1,null,!0)},Y=C.prototype;Y.initialContext=function(){
return[y.b_stat]};Y.curContext=function(){return this.context[this.context.length-1]};Y.braceIsBlock=function(e){var t=this.curContext();return t===y.f_expr||t===
y.f_stat?!0:e===a.colon&&(t===y.b_stat||t===y.b_expr)?!t.isExpr:e===a._return||e===a.name&&this.exprAllowed?A.test(this.input.slice(this.lastTokEnd,this.start)):
e===a._else||e===a.semi||e===a.eof||e===a.parenR||e===a.arrow?!0:e===a.braceL?t===y.b_stat:e===a._var||e===a._const||e===a.name?!1:!this.exprAllowed};Y.inGeneratorContext=
function(){for(var e=this.context.length-1;e>=1;e--){var t=this.context[e];if(t.token==="function")return t.generator}return!1};Y.updateContext=function(e){var t,
i=this.type;i.keyword&&e===a.dot?this.exprAllowed=!1:(t=i.updateContext)?t.call(this,e):this.exprAllowed=i.beforeExpr};Y.overrideContext=function(e){this.curContext()!==
e&&(this.context[this.context.length-1]=e)};a.parenR.updateContext=a.braceR.updateContext=function(){if(this.context.length===1){this.exprAllowed=!0;return}var e=this.
context.pop();e===y.b_stat&&this.curContext().token==="function"&&(e=this.context.pop()),this.exprAllowed=!e.isExpr};a.braceL.updateContext=function(e){this.context.
push(this.braceIsBlock(e)?y.b_stat:y.b_expr),this.exprAllowed=!0};a.dollarBraceL.updateContext=function(){this.context.push(y.b_tmpl),this.exprAllowed=!0};a.parenL.
updateContext=function(e){var t=e===a._if||e===a._for||e===a._with||e===a._while;this.context.push(t?y.p_stat:y.p_expr),this.exprAllowed=!0};a.incDec.updateContext=
function(){};a._function.updateContext=a._class.updateContext=function(e){e.beforeExpr&&e!==a._else&&!(e===a.semi&&this.curContext()!==y.p_stat)&&!(e===a._return&&
A.test(this.input.slice(this.lastTokEnd,this.start)))&&!((e===a.colon||e===a.braceL)&&this.curContext()===y.b_stat)?this.context.push(y.f_expr):this.context.push(
y.f_stat),this.exprAllowed=!1};a.colon.updateContext=function(){this.curContext().token==="function"&&this.context.pop(),this.exprAllowed=!0};a.backQuote.updateContext=
function(){this.curContext()===y.q_tmpl?this.context.pop():this.context.push(y.q_tmpl),this.exprAllowed=!1};a.star.updateContext=function(e){if(e===a._function){
var t=this.context.length-1;this.context[t]===y.f_expr?this.context[t]=y.f_expr_gen:this.context[t]=y.f_gen}this.exprAllowed=!0};a.name.updateContext=function(e){
var t=!1;this.options.ecmaVersion>=6&&e!==a.dot&&(this.value==="of"&&!this.exprAllowed||this.value==="yield"&&this.inGeneratorContext())&&(t=!0),this.exprAllowed=
t};var d=C.prototype;d.checkPropClash=function(e,t,i){if(!(this.options.ecmaVersion>=9&&e.type==="SpreadElement")&&!(this.options.ecmaVersion>=6&&(e.computed||e.
method||e.shorthand))){var s=e.key,r;switch(s.type){case"Identifier":r=s.name;break;case"Literal":r=String(s.value);break;default:return}var n=e.kind;if(this.options.
ecmaVersion>=6){r==="__proto__"&&n==="init"&&(t.proto&&(i?i.doubleProto<0&&(i.doubleProto=s.start):this.raiseRecoverable(s.start,"Redefinition of __proto__ prop\
erty")),t.proto=!0);return}r="$"+r;var u=t[r];if(u){var o;n==="init"?o=this.strict&&u.init||u.get||u.set:o=u.init||u[n],o&&this.raiseRecoverable(s.start,"Redefi\
nition of property")}else u=t[r]={init:!1,get:!1,set:!1};u[n]=!0}};d.parseExpression=function(e,t){var i=this;return this.catchStackOverflow(function(){var s=i.
start,r=i.startLoc,n=i.parseMaybeAssign(e,t);if(i.type===a.comma){var u=i.startNodeAt(s,r);for(u.expressions=[n];i.eat(a.comma);)u.expressions.push(i.parseMaybeAssign(
e,t));return i.finishNode(u,"SequenceExpression")}return n})};d.parseMaybeAssign=function(e,t,i){if(this.isContextual("yield")){if(this.inGenerator)return this.
parseYield(e);this.exprAllowed=!1}var s=!1,r=-1,n=-1,u=-1;t?(r=t.parenthesizedAssign,n=t.trailingComma,u=t.doubleProto,t.parenthesizedAssign=t.trailingComma=-1):
(t=new ce,s=!0);var o=this.start,h=this.startLoc;(this.type===a.parenL||this.type===a.name)&&(this.potentialArrowAt=this.start,this.potentialArrowInForAwait=e===
"await");var f=this.parseMaybeConditional(e,t);if(i&&(f=i.call(this,f,o,h)),this.type.isAssign){var x=this.startNodeAt(o,h);return x.operator=this.value,this.type===
a.eq&&(f=this.toAssignable(f,!1,t)),s||(t.parenthesizedAssign=t.trailingComma=-1,t.shorthandAssign>=f.start&&(t.shorthandAssign=-1),t.doubleProto>=f.start&&(t.doubleProto=
-1)),this.type===a.eq?this.checkLValPattern(f):this.checkLValSimple(f),x.left=f,this.next(),x.right=this.parseMaybeAssign(e),u>-1&&(t.doubleProto=u),this.finishNode(
x,"AssignmentExpression")}else s&&this.checkExpressionErrors(t,!0);return r>-1&&(t.parenthesizedAssign=r),n>-1&&(t.trailingComma=n),f};d.parseMaybeConditional=function(e,t){
var i=this.start,s=this.startLoc,r=this.parseExprOps(e,t);if(this.checkExpressionErrors(t))return r;if(!(r.type==="ArrowFunctionExpression"&&r.start===i)&&this.
eat(a.question)){var n=this.startNodeAt(i,s);return n.test=r,n.consequent=this.parseMaybeAssign(),this.expect(a.colon),n.alternate=this.parseMaybeAssign(e),this.
finishNode(n,"ConditionalExpression")}return r};d.parseExprOps=function(e,t){var i=this.start,s=this.startLoc,r=this.parseMaybeUnary(t,!1,!1,e);return this.checkExpressionErrors(
t)||r.start===i&&r.type==="ArrowFunctionExpression"?r:this.parseExprOp(r,i,s,-1,e)};d.parseExprOp=function(e,t,i,s,r){var n=this.type.binop;if(n!=null&&(!r||this.
type!==a._in)&&n>s){var u=this.type===a.logicalOR||this.type===a.logicalAND,o=this.type===a.coalesce;o&&(n=a.logicalAND.binop);var h=this.value;this.next();var f=this.
start,x=this.startLoc,b=this.parseExprOp(this.parseMaybeUnary(null,!1,!1,r),f,x,n,r),S=this.buildBinary(t,i,e,b,h,u||o);return(u&&this.type===a.coalesce||o&&(this.
type===a.logicalOR||this.type===a.logicalAND))&&this.raiseRecoverable(this.start,"Logical expressions and coalesce expressions cannot be mixed. Wrap either by p\
arentheses"),this.parseExprOp(S,t,i,s,r)}return e};d.buildBinary=function(e,t,i,s,r,n){s.type==="PrivateIdentifier"&&this.raise(s.start,"Private identifier can \
only be left side of binary expression");var u=this.startNodeAt(e,t);return u.left=i,u.operator=r,u.right=s,this.finishNode(u,n?"LogicalExpression":"BinaryExpre\
ssion")};d.parseMaybeUnary=function(e,t,i,s){var r=this.start,n=this.startLoc,u;if(this.isContextual("await")&&this.canAwait)u=this.parseAwait(s),t=!0;else if(this.
type.prefix){var o=this.startNode(),h=this.type===a.incDec;o.operator=this.value,o.prefix=!0,this.next(),o.argument=this.parseMaybeUnary(null,!0,h,s),this.checkExpressionErrors(
e,!0),h?this.checkLValSimple(o.argument):this.strict&&o.operator==="delete"&&Ke(o.argument)?this.raiseRecoverable(o.start,"Deleting local variable in strict mod\
e"):o.operator==="delete"&&be(o.argument)?this.raiseRecoverable(o.start,"Private fields can not be deleted"):t=!0,u=this.finishNode(o,h?"UpdateExpression":"Unar\
yExpression")}else if(!t&&this.type===a.privateId)(s||this.privateNameStack.length===0)&&this.options.checkPrivateFields&&this.unexpected(),u=this.parsePrivateIdent(),
this.type!==a._in&&this.unexpected();else{if(u=this.parseExprSubscripts(e,s),this.checkExpressionErrors(e))return u;for(;this.type.postfix&&!this.canInsertSemicolon();){
var f=this.startNodeAt(r,n);f.operator=this.value,f.prefix=!1,f.argument=u,this.checkLValSimple(u),this.next(),u=this.finishNode(f,"UpdateExpression")}}if(!i&&!(u.
type==="ArrowFunctionExpression"&&u.start===r)&&this.eat(a.starstar))if(t)this.unexpected(this.lastTokStart);else return this.buildBinary(r,n,u,this.parseMaybeUnary(
null,!1,!1,s),"**",!1);else return u};function Ke(e){return e.type==="Identifier"||e.type==="ParenthesizedExpression"&&Ke(e.expression)}c(Ke,"isLocalVariableAcc\
ess");function be(e){return e.type==="MemberExpression"&&e.property.type==="PrivateIdentifier"||e.type==="ChainExpression"&&be(e.expression)||e.type==="Parenthe\
sizedExpression"&&be(e.expression)}c(be,"isPrivateFieldAccess");d.parseExprSubscripts=function(e,t){var i=this.start,s=this.startLoc,r=-1,n=-1;e&&(r=e.doubleProto,
n=e.shorthandAssign,e.doubleProto=e.shorthandAssign=-1);var u=this.parseExprAtom(e,t);if(u.type==="ArrowFunctionExpression"&&this.input.slice(this.lastTokStart,
this.lastTokEnd)!==")")return u;var o=this.parseSubscripts(u,i,s,!1,t);return e&&(o.end>u.end&&(this.checkExpressionErrors(e,!0),e.parenthesizedAssign>=o.start&&
(e.parenthesizedAssign=-1),e.parenthesizedBind>=o.start&&(e.parenthesizedBind=-1),e.trailingComma>=o.start&&(e.trailingComma=-1)),r>-1&&(e.doubleProto=r),n>-1&&
(e.shorthandAssign=n)),o};d.parseSubscripts=function(e,t,i,s,r){for(var n=this.options.ecmaVersion>=8&&e.type==="Identifier"&&e.name==="async"&&this.lastTokEnd===
e.end&&!this.canInsertSemicolon()&&e.end-e.start===5&&this.potentialArrowAt===e.start,u=!1;;){var o=this.parseSubscript(e,t,i,s,n,u,r);if(o.optional&&(u=!0),o.end===
e.end||o.type==="ArrowFunctionExpression"){if(u){var h=this.startNodeAt(t,i);h.expression=o,o=this.finishNode(h,"ChainExpression")}return o}e=o,n=!1}};d.shouldParseAsyncArrow=
function(){return!this.canInsertSemicolon()&&this.eat(a.arrow)};d.parseSubscriptAsyncArrow=function(e,t,i,s){return this.parseArrowExpression(this.startNodeAt(e,
t),i,!0,s)};d.parseSubscript=function(e,t,i,s,r,n,u){var o=this.options.ecmaVersion>=11,h=o&&this.eat(a.questionDot);s&&h&&this.raise(this.lastTokStart,"Optiona\
l chaining cannot appear in the callee of new expressions");var f=this.eat(a.bracketL);if(f||h&&this.type!==a.parenL&&this.type!==a.backQuote||this.eat(a.dot)){
var x=this.startNodeAt(t,i);x.object=e,f?(x.property=this.parseExpression(),this.expect(a.bracketR)):this.type===a.privateId&&e.type!=="Super"?x.property=this.parsePrivateIdent():
x.property=this.parseIdent(this.options.allowReserved!=="never"),x.computed=!!f,o&&(x.optional=h),e=this.finishNode(x,"MemberExpression")}else if(!s&&this.eat(a.
parenL)){var b=new ce,S=this.yieldPos,X=this.awaitPos,H=this.awaitIdentPos;this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0;var te=this.parseExprList(a.parenR,
this.options.ecmaVersion>=8,!1,b);if(r&&!h&&this.shouldParseAsyncArrow())return this.checkPatternErrors(b,!1),this.checkYieldAwaitInDefaultParams(),this.awaitIdentPos>
0&&this.raise(this.awaitIdentPos,"Cannot use 'await' as identifier inside an async function"),this.yieldPos=S,this.awaitPos=X,this.awaitIdentPos=H,this.parseSubscriptAsyncArrow(
t,i,te,u);this.checkExpressionErrors(b,!0),this.yieldPos=S||this.yieldPos,this.awaitPos=X||this.awaitPos,this.awaitIdentPos=H||this.awaitIdentPos;var W=this.startNodeAt(
t,i);W.callee=e,W.arguments=te,o&&(W.optional=h),e=this.finishNode(W,"CallExpression")}else if(this.type===a.backQuote){(h||n)&&this.raise(this.start,"Optional \
chaining cannot appear in the tag of tagged template expressions");var z=this.startNodeAt(t,i);z.tag=e,z.quasi=this.parseTemplate({isTagged:!0}),e=this.finishNode(
z,"TaggedTemplateExpression")}return e};d.parseExprAtom=function(e,t,i){this.type===a.slash&&this.readRegexp();var s,r=this.potentialArrowAt===this.start;switch(this.
type){case a._super:return this.allowSuper||this.raise(this.start,"'super' keyword outside a method"),s=this.startNode(),this.next(),this.type===a.parenL&&!this.
allowDirectSuper&&this.raise(s.start,"super() call outside constructor of a subclass"),this.type!==a.dot&&this.type!==a.bracketL&&this.type!==a.parenL&&this.unexpected(),
this.finishNode(s,"Super");case a._this:return s=this.startNode(),this.next(),this.finishNode(s,"ThisExpression");case a.name:var n=this.start,u=this.startLoc,o=this.
containsEsc,h=this.parseIdent(!1);if(this.options.ecmaVersion>=8&&!o&&h.name==="async"&&!this.canInsertSemicolon()&&this.eat(a._function))return this.overrideContext(
y.f_expr),this.parseFunction(this.startNodeAt(n,u),0,!1,!0,t);if(r&&!this.canInsertSemicolon()){if(this.eat(a.arrow))return this.parseArrowExpression(this.startNodeAt(
n,u),[h],!1,t);if(this.options.ecmaVersion>=8&&h.name==="async"&&this.type===a.name&&!o&&(!this.potentialArrowInForAwait||this.value!=="of"||this.containsEsc))return h=
this.parseIdent(!1),(this.canInsertSemicolon()||!this.eat(a.arrow))&&this.unexpected(),this.parseArrowExpression(this.startNodeAt(n,u),[h],!0,t)}return h;case a.
regexp:var f=this.value;return s=this.parseLiteral(f.value),s.regex={pattern:f.pattern,flags:f.flags},s;case a.num:case a.string:return this.parseLiteral(this.value);case a.
_null:case a._true:case a._false:return s=this.startNode(),s.value=this.type===a._null?null:this.type===a._true,s.raw=this.type.keyword,this.next(),this.finishNode(
s,"Literal");case a.parenL:var x=this.start,b=this.parseParenAndDistinguishExpression(r,t);return e&&(e.parenthesizedAssign<0&&!this.isSimpleAssignTarget(b)&&(e.
parenthesizedAssign=x),e.parenthesizedBind<0&&(e.parenthesizedBind=x)),b;case a.bracketL:return s=this.startNode(),this.next(),s.elements=this.parseExprList(a.bracketR,
!0,!0,e),this.finishNode(s,"ArrayExpression");case a.braceL:return this.overrideContext(y.b_expr),this.parseObj(!1,e);case a._function:return s=this.startNode(),
this.next(),this.parseFunction(s,0);case a._class:return this.parseClass(this.startNode(),!1);case a._new:return this.parseNew();case a.backQuote:return this.parseTemplate();case a.
_import:return this.options.ecmaVersion>=11?this.parseExprImport(i):this.unexpected();default:return this.parseExprAtomDefault()}};d.parseExprAtomDefault=function(){
this.unexpected()};d.parseExprImport=function(e){var t=this.startNode();if(this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword import"),
this.next(),this.type===a.parenL&&!e)return this.parseDynamicImport(t);if(this.type===a.dot){var i=this.startNodeAt(t.start,t.loc&&t.loc.start);return i.name="i\
mport",t.meta=this.finishNode(i,"Identifier"),this.parseImportMeta(t)}else this.unexpected()};d.parseDynamicImport=function(e){if(this.next(),e.source=this.parseMaybeAssign(),
this.options.ecmaVersion>=16)this.eat(a.parenR)?e.options=null:(this.expect(a.comma),this.afterTrailingComma(a.parenR)?e.options=null:(e.options=this.parseMaybeAssign(),
this.eat(a.parenR)||(this.expect(a.comma),this.afterTrailingComma(a.parenR)||this.unexpected())));else if(!this.eat(a.parenR)){var t=this.start;this.eat(a.comma)&&
this.eat(a.parenR)?this.raiseRecoverable(t,"Trailing comma is not allowed in import()"):this.unexpected(t)}return this.finishNode(e,"ImportExpression")};d.parseImportMeta=
function(e){this.next();var t=this.containsEsc;return e.property=this.parseIdent(!0),e.property.name!=="meta"&&this.raiseRecoverable(e.property.start,"The only \
valid meta property for import is 'import.meta'"),t&&this.raiseRecoverable(e.start,"'import.meta' must not contain escaped characters"),this.options.sourceType!==
"module"&&!this.options.allowImportExportEverywhere&&this.raiseRecoverable(e.start,"Cannot use 'import.meta' outside a module"),this.finishNode(e,"MetaProperty")};
d.parseLiteral=function(e){var t=this.startNode();return t.value=e,t.raw=this.input.slice(this.start,this.end),t.raw.charCodeAt(t.raw.length-1)===110&&(t.bigint=
t.value!=null?t.value.toString():t.raw.slice(0,-1).replace(/_/g,"")),this.next(),this.finishNode(t,"Literal")};d.parseParenExpression=function(){this.expect(a.parenL);
var e=this.parseExpression();return this.expect(a.parenR),e};d.shouldParseArrow=function(e){return!this.canInsertSemicolon()};d.parseParenAndDistinguishExpression=
function(e,t){var i=this.start,s=this.startLoc,r,n=this.options.ecmaVersion>=8;if(this.options.ecmaVersion>=6){this.next();var u=this.start,o=this.startLoc,h=[],
f=!0,x=!1,b=new ce,S=this.yieldPos,X=this.awaitPos,H;for(this.yieldPos=0,this.awaitPos=0;this.type!==a.parenR;)if(f?f=!1:this.expect(a.comma),n&&this.afterTrailingComma(
a.parenR,!0)){x=!0;break}else if(this.type===a.ellipsis){H=this.start,h.push(this.parseParenItem(this.parseRestBinding())),this.type===a.comma&&this.raiseRecoverable(
this.start,"Comma is not permitted after the rest element");break}else h.push(this.parseMaybeAssign(!1,b,this.parseParenItem));var te=this.lastTokEnd,W=this.lastTokEndLoc;
if(this.expect(a.parenR),e&&this.shouldParseArrow(h)&&this.eat(a.arrow))return this.checkPatternErrors(b,!1),this.checkYieldAwaitInDefaultParams(),this.yieldPos=
S,this.awaitPos=X,this.parseParenArrowList(i,s,h,t);(!h.length||x)&&this.unexpected(this.lastTokStart),H&&this.unexpected(H),this.checkExpressionErrors(b,!0),this.
yieldPos=S||this.yieldPos,this.awaitPos=X||this.awaitPos,h.length>1?(r=this.startNodeAt(u,o),r.expressions=h,this.finishNodeAt(r,"SequenceExpression",te,W)):r=h[0]}else
r=this.parseParenExpression();if(this.options.preserveParens){var z=this.startNodeAt(i,s);return z.expression=r,this.finishNode(z,"ParenthesizedExpression")}else
return r};d.parseParenItem=function(e){return e};d.parseParenArrowList=function(e,t,i,s){return this.parseArrowExpression(this.startNodeAt(e,t),i,!1,s)};var Tt=[];
d.parseNew=function(){this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword new");var e=this.startNode();if(this.next(),this.options.ecmaVersion>=
6&&this.type===a.dot){var t=this.startNodeAt(e.start,e.loc&&e.loc.start);t.name="new",e.meta=this.finishNode(t,"Identifier"),this.next();var i=this.containsEsc;
return e.property=this.parseIdent(!0),e.property.name!=="target"&&this.raiseRecoverable(e.property.start,"The only valid meta property for new is 'new.target'"),
i&&this.raiseRecoverable(e.start,"'new.target' must not contain escaped characters"),this.allowNewDotTarget||this.raiseRecoverable(e.start,"'new.target' can onl\
y be used in functions and class static block"),this.finishNode(e,"MetaProperty")}var s=this.start,r=this.startLoc;return e.callee=this.parseSubscripts(this.parseExprAtom(
null,!1,!0),s,r,!0,!1),e.callee.type==="Super"&&this.raiseRecoverable(s,"Invalid use of 'super'"),this.eat(a.parenL)?e.arguments=this.parseExprList(a.parenR,this.
options.ecmaVersion>=8,!1):e.arguments=Tt,this.finishNode(e,"NewExpression")};d.parseTemplateElement=function(e){var t=e.isTagged,i=this.startNode();return this.
type===a.invalidTemplate?(t||this.raiseRecoverable(this.start,"Bad escape sequence in untagged template literal"),i.value={raw:this.value.replace(/\r\n?/g,`
`),cooked:null}):i.value={raw:this.input.slice(this.start,this.end).replace(/\r\n?/g,`
`),cooked:this.value},this.next(),i.tail=this.type===a.backQuote,this.finishNode(i,"TemplateElement")};d.parseTemplate=function(e){e===void 0&&(e={});var t=e.isTagged;
t===void 0&&(t=!1);var i=this.startNode();this.next(),i.expressions=[];var s=this.parseTemplateElement({isTagged:t});for(i.quasis=[s];!s.tail;)this.type===a.eof&&
this.raise(this.pos,"Unterminated template literal"),this.expect(a.dollarBraceL),i.expressions.push(this.parseExpression()),this.expect(a.braceR),i.quasis.push(
s=this.parseTemplateElement({isTagged:t}));return this.next(),this.finishNode(i,"TemplateLiteral")};d.isAsyncProp=function(e){return!e.computed&&e.key.type==="I\
dentifier"&&e.key.name==="async"&&(this.type===a.name||this.type===a.num||this.type===a.string||this.type===a.bracketL||this.type.keyword||this.options.ecmaVersion>=
9&&this.type===a.star)&&!A.test(this.input.slice(this.lastTokEnd,this.start))};d.parseObj=function(e,t){var i=this.startNode(),s=!0,r={};for(i.properties=[],this.
next();!this.eat(a.braceR);){if(s)s=!1;else if(this.expect(a.comma),this.options.ecmaVersion>=5&&this.afterTrailingComma(a.braceR))break;var n=this.parseProperty(
e,t);e||this.checkPropClash(n,r,t),i.properties.push(n)}return this.finishNode(i,e?"ObjectPattern":"ObjectExpression")};d.parseProperty=function(e,t){var i=this.
startNode(),s,r,n,u;if(this.options.ecmaVersion>=9&&this.eat(a.ellipsis))return e?(i.argument=this.parseIdent(!1),this.type===a.comma&&this.raiseRecoverable(this.
start,"Comma is not permitted after the rest element"),this.finishNode(i,"RestElement")):(i.argument=this.parseMaybeAssign(!1,t),this.type===a.comma&&t&&t.trailingComma<
0&&(t.trailingComma=this.start),this.finishNode(i,"SpreadElement"));this.options.ecmaVersion>=6&&(i.method=!1,i.shorthand=!1,(e||t)&&(n=this.start,u=this.startLoc),
e||(s=this.eat(a.star)));var o=this.containsEsc;return this.parsePropertyName(i),!e&&!o&&this.options.ecmaVersion>=8&&!s&&this.isAsyncProp(i)?(r=!0,s=this.options.
ecmaVersion>=9&&this.eat(a.star),this.parsePropertyName(i)):r=!1,this.parsePropertyValue(i,e,s,r,n,u,t,o),this.finishNode(i,"Property")};d.parseGetterSetter=function(e){
var t=e.key.name;this.parsePropertyName(e),e.value=this.parseMethod(!1),e.kind=t;var i=e.kind==="get"?0:1;if(e.value.params.length!==i){var s=e.value.start;e.kind===
"get"?this.raiseRecoverable(s,"getter should have no params"):this.raiseRecoverable(s,"setter should have exactly one param")}else e.kind==="set"&&e.value.params[0].
type==="RestElement"&&this.raiseRecoverable(e.value.params[0].start,"Setter cannot use rest params")};d.parsePropertyValue=function(e,t,i,s,r,n,u,o){(i||s)&&this.
type===a.colon&&this.unexpected(),this.eat(a.colon)?(e.value=t?this.parseMaybeDefault(this.start,this.startLoc):this.parseMaybeAssign(!1,u),e.kind="init"):this.
options.ecmaVersion>=6&&this.type===a.parenL?(t&&this.unexpected(),e.method=!0,e.value=this.parseMethod(i,s),e.kind="init"):!t&&!o&&this.options.ecmaVersion>=5&&
!e.computed&&e.key.type==="Identifier"&&(e.key.name==="get"||e.key.name==="set")&&this.type!==a.comma&&this.type!==a.braceR&&this.type!==a.eq?((i||s)&&this.unexpected(),
this.parseGetterSetter(e)):this.options.ecmaVersion>=6&&!e.computed&&e.key.type==="Identifier"?((i||s)&&this.unexpected(),this.checkUnreserved(e.key),e.key.name===
"await"&&!this.awaitIdentPos&&(this.awaitIdentPos=r),t?e.value=this.parseMaybeDefault(r,n,this.copyNode(e.key)):this.type===a.eq&&u?(u.shorthandAssign<0&&(u.shorthandAssign=
this.start),e.value=this.parseMaybeDefault(r,n,this.copyNode(e.key))):e.value=this.copyNode(e.key),e.kind="init",e.shorthand=!0):this.unexpected()};d.parsePropertyName=
function(e){if(this.options.ecmaVersion>=6){if(this.eat(a.bracketL))return e.computed=!0,e.key=this.parseMaybeAssign(),this.expect(a.bracketR),e.key;e.computed=
!1}return e.key=this.type===a.num||this.type===a.string?this.parseExprAtom():this.parseIdent(this.options.allowReserved!=="never")};d.initFunction=function(e){e.
id=null,this.options.ecmaVersion>=6&&(e.generator=e.expression=!1),this.options.ecmaVersion>=8&&(e.async=!1)};d.parseMethod=function(e,t,i){var s=this.startNode(),
r=this.yieldPos,n=this.awaitPos,u=this.awaitIdentPos;return this.initFunction(s),this.options.ecmaVersion>=6&&(s.generator=e),this.options.ecmaVersion>=8&&(s.async=
!!t),this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,this.enterScope(Se(t,s.generator)|oe|(i?qe:0)),this.expect(a.parenL),s.params=this.parseBindingList(a.
parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams(),this.parseFunctionBody(s,!1,!0,!1),this.yieldPos=r,this.awaitPos=n,this.awaitIdentPos=
u,this.finishNode(s,"FunctionExpression")};d.parseArrowExpression=function(e,t,i,s){var r=this.yieldPos,n=this.awaitPos,u=this.awaitIdentPos;return this.enterScope(
Se(i,!1)|_e),this.initFunction(e),this.options.ecmaVersion>=8&&(e.async=!!i),this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,e.params=this.toAssignableList(
t,!0),this.parseFunctionBody(e,!0,!1,s),this.yieldPos=r,this.awaitPos=n,this.awaitIdentPos=u,this.finishNode(e,"ArrowFunctionExpression")};d.parseFunctionBody=function(e,t,i,s){
var r=t&&this.type!==a.braceL,n=this.strict,u=!1;if(r)e.body=this.parseMaybeAssign(s),e.expression=!0,this.checkParams(e,!1);else{var o=this.options.ecmaVersion>=
7&&!this.isSimpleParamList(e.params);(!n||o)&&(u=this.strictDirective(this.end),u&&o&&this.raiseRecoverable(e.start,"Illegal 'use strict' directive in function \
with non-simple parameter list"));var h=this.labels;this.labels=[],u&&(this.strict=!0),this.checkParams(e,!n&&!u&&!t&&!i&&this.isSimpleParamList(e.params)),this.
strict&&e.id&&this.checkLValSimple(e.id,We),e.body=this.parseBlock(!1,void 0,u&&!n),e.expression=!1,this.adaptDirectivePrologue(e.body.body),this.labels=h}this.
exitScope()};d.isSimpleParamList=function(e){for(var t=0,i=e;t<i.length;t+=1){var s=i[t];if(s.type!=="Identifier")return!1}return!0};d.checkParams=function(e,t){
for(var i=Object.create(null),s=0,r=e.params;s<r.length;s+=1){var n=r[s];this.checkLValInnerPattern(n,ke,t?null:i)}};d.parseExprList=function(e,t,i,s){for(var r=[],
n=!0;!this.eat(e);){if(n)n=!1;else if(this.expect(a.comma),t&&this.afterTrailingComma(e))break;var u=void 0;i&&this.type===a.comma?u=null:this.type===a.ellipsis?
(u=this.parseSpread(s),s&&this.type===a.comma&&s.trailingComma<0&&(s.trailingComma=this.start)):u=this.parseMaybeAssign(!1,s),r.push(u)}return r};d.checkUnreserved=
function(e){var t=e.start,i=e.end,s=e.name;if(this.inGenerator&&s==="yield"&&this.raiseRecoverable(t,"Cannot use 'yield' as identifier inside a generator"),this.
inAsync&&s==="await"&&this.raiseRecoverable(t,"Cannot use 'await' as identifier inside an async function"),!(this.currentThisScope().flags&he)&&s==="arguments"&&
this.raiseRecoverable(t,"Cannot use 'arguments' in class field initializer"),this.inClassStaticBlock&&(s==="arguments"||s==="await")&&this.raise(t,"Cannot use "+
s+" in class static initialization block"),this.keywords.test(s)&&this.raise(t,"Unexpected keyword '"+s+"'"),!(this.options.ecmaVersion<6&&this.input.slice(t,i).
indexOf("\\")!==-1)){var r=this.strict?this.reservedWordsStrict:this.reservedWords;r.test(s)&&(!this.inAsync&&s==="await"&&this.raiseRecoverable(t,"Cannot use k\
eyword 'await' outside an async function"),this.raiseRecoverable(t,"The keyword '"+s+"' is reserved"))}};d.parseIdent=function(e){var t=this.parseIdentNode();return this.
next(!!e),this.finishNode(t,"Identifier"),e||(this.checkUnreserved(t),t.name==="await"&&!this.awaitIdentPos&&(this.awaitIdentPos=t.start)),t};d.parseIdentNode=function(){
var e=this.startNode();return this.type===a.name?e.name=this.value:this.type.keyword?(e.name=this.type.keyword,(e.name==="class"||e.name==="function")&&(this.lastTokEnd!==
this.lastTokStart+1||this.input.charCodeAt(this.lastTokStart)!==46)&&this.context.pop(),this.type=a.name):this.unexpected(),e};d.parsePrivateIdent=function(){var e=this.
startNode();return this.type===a.privateId?e.name=this.value:this.unexpected(),this.next(),this.finishNode(e,"PrivateIdentifier"),this.options.checkPrivateFields&&
(this.privateNameStack.length===0?this.raise(e.start,"Private field '#"+e.name+"' must be declared in an enclosing class"):this.privateNameStack[this.privateNameStack.
length-1].used.push(e)),e};d.parseYield=function(e){this.yieldPos||(this.yieldPos=this.start);var t=this.startNode();return this.next(),this.type===a.semi||this.
canInsertSemicolon()||this.type!==a.star&&!this.type.startsExpr?(t.delegate=!1,t.argument=null):(t.delegate=this.eat(a.star),t.argument=this.parseMaybeAssign(e)),
this.finishNode(t,"YieldExpression")};d.parseAwait=function(e){this.awaitPos||(this.awaitPos=this.start);var t=this.startNode();return this.next(),t.argument=this.
parseMaybeUnary(null,!0,!1,e),this.finishNode(t,"AwaitExpression")};var re=C.prototype;re.raise=function(e,t){var i=De(this.input,e);t+=" ("+i.line+":"+i.column+
")",this.sourceFile&&(t+=" in "+this.sourceFile);var s=new SyntaxError(t);throw s.pos=e,s.loc=i,s.raisedAt=this.pos,s};re.raiseRecoverable=re.raise;re.curPosition=
function(){if(this.options.locations)return new J(this.curLine,this.pos-this.lineStart)};var U=C.prototype,Lt=c(function(t){this.flags=t,this.var=[],this.lexical=
[],this.functions=[]},"Scope");U.enterScope=function(e){this.scopeStack.push(new Lt(e))};U.exitScope=function(){this.scopeStack.pop()};U.treatFunctionsAsVarInScope=
function(e){return e.flags&j||!this.inModule&&e.flags&q};U.declareName=function(e,t,i){var s=!1;if(t===D){var r=this.currentScope();s=r.lexical.indexOf(e)>-1||r.
functions.indexOf(e)>-1||r.var.indexOf(e)>-1,r.lexical.push(e),this.inModule&&r.flags&q&&delete this.undefinedExports[e]}else if(t===He){var n=this.currentScope();
n.lexical.push(e)}else if(t===Ge){var u=this.currentScope();this.treatFunctionsAsVar?s=u.lexical.indexOf(e)>-1:s=u.lexical.indexOf(e)>-1||u.var.indexOf(e)>-1,u.
functions.push(e)}else for(var o=this.scopeStack.length-1;o>=0;--o){var h=this.scopeStack[o];if(h.lexical.indexOf(e)>-1&&!(h.flags&Ue&&h.lexical[0]===e)||!this.
treatFunctionsAsVarInScope(h)&&h.functions.indexOf(e)>-1){s=!0;break}if(h.var.push(e),this.inModule&&h.flags&q&&delete this.undefinedExports[e],h.flags&he)break}
s&&this.raiseRecoverable(i,"Identifier '"+e+"' has already been declared")};U.checkLocalExport=function(e){this.scopeStack[0].lexical.indexOf(e.name)===-1&&this.
scopeStack[0].var.indexOf(e.name)===-1&&(this.undefinedExports[e.name]=e)};U.currentScope=function(){return this.scopeStack[this.scopeStack.length-1]};U.currentVarScope=
function(){for(var e=this.scopeStack.length-1;;e--){var t=this.scopeStack[e];if(t.flags&(he|$|G))return t}};U.currentThisScope=function(){for(var e=this.scopeStack.
length-1;;e--){var t=this.scopeStack[e];if(t.flags&(he|$|G)&&!(t.flags&_e))return t}};var le=c(function(t,i,s){this.type="",this.start=i,this.end=0,t.options.locations&&
(this.loc=new ue(t,s)),t.options.directSourceFile&&(this.sourceFile=t.options.directSourceFile),t.options.ranges&&(this.range=[i,0])},"Node"),ee=C.prototype;ee.
startNode=function(){return new le(this,this.start,this.startLoc)};ee.startNodeAt=function(e,t){return new le(this,e,t)};function Qe(e,t,i,s){return e.type=t,e.
end=i,this.options.locations&&(e.loc.end=s),this.options.ranges&&(e.range[1]=i),e}c(Qe,"finishNodeAt");ee.finishNode=function(e,t){return Qe.call(this,e,t,this.
lastTokEnd,this.lastTokEndLoc)};ee.finishNodeAt=function(e,t,i,s){return Qe.call(this,e,t,i,s)};ee.copyNode=function(e){var t=new le(this,e.start,this.startLoc);
for(var i in e)t[i]=e[i];return t};var Rt="Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal O\
nao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz",Ye="ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assi\
gned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Chan\
ges_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji E\
moji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator\
 IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_\
Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Ter\
minal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS",Xe=Ye+" Extended_Pictog\
raphic",Ze=Xe,Je=Ze+" EBase EComp EMod EPres ExtPict",$e=Je,Ot=$e,Bt={9:Ye,10:Xe,11:Ze,12:Je,13:$e,14:Ot},Ft="Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifi\
er_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji",Dt={9:"",10:"",11:"",12:"",13:"",14:Ft},Ne="Cased_Letter LC Close_P\
unctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Fo\
rmat Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_\
Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Pr\
ivate_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu",et="\
Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks\
 Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Che\
r Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethio\
pic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr\
 Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana \
Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian\
 Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursiv\
e Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu \
Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya\
 Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samari\
tan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Sy\
riac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Ti\
finagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb",tt=et+" Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makas\
ar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd",it=tt+" Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho",st=it+" Chorasmian Chrs D\
iak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi",at=st+" Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith",Mt=at+" "+Rt,Ut={9:et,10:tt,11:it,
12:st,13:at,14:Mt},rt={};function qt(e){var t=rt[e]={binary:M(Bt[e]+" "+Ne),binaryOfStrings:M(Dt[e]),nonBinary:{General_Category:M(Ne),Script:M(Ut[e])}};t.nonBinary.
Script_Extensions=t.nonBinary.Script,t.nonBinary.gc=t.nonBinary.General_Category,t.nonBinary.sc=t.nonBinary.Script,t.nonBinary.scx=t.nonBinary.Script_Extensions}
c(qt,"buildUnicodeData");for(ie=0,xe=[9,10,11,12,13,14];ie<xe.length;ie+=1)Ve=xe[ie],qt(Ve);var Ve,ie,xe,l=C.prototype,ne=c(function(t,i){this.parent=t,this.base=
i||this},"BranchID");ne.prototype.separatedFrom=c(function(t){for(var i=this;i;i=i.parent)for(var s=t;s;s=s.parent)if(i.base===s.base&&i!==s)return!0;return!1},
"separatedFrom");ne.prototype.sibling=c(function(){return new ne(this.parent,this.base)},"sibling");var R=c(function(t){this.parser=t,this.validFlags="gim"+(t.options.
ecmaVersion>=6?"uy":"")+(t.options.ecmaVersion>=9?"s":"")+(t.options.ecmaVersion>=13?"d":"")+(t.options.ecmaVersion>=15?"v":""),this.unicodeProperties=rt[t.options.
ecmaVersion>=14?14:t.options.ecmaVersion],this.source="",this.flags="",this.start=0,this.switchU=!1,this.switchV=!1,this.switchN=!1,this.pos=0,this.lastIntValue=
0,this.lastStringValue="",this.lastAssertionIsQuantifiable=!1,this.numCapturingParens=0,this.maxBackReference=0,this.groupNames=Object.create(null),this.backReferenceNames=
[],this.branchID=null},"RegExpValidationState");R.prototype.reset=c(function(t,i,s){var r=s.indexOf("v")!==-1,n=s.indexOf("u")!==-1;this.start=t|0,this.source=i+
"",this.flags=s,r&&this.parser.options.ecmaVersion>=15?(this.switchU=!0,this.switchV=!0,this.switchN=!0):(this.switchU=n&&this.parser.options.ecmaVersion>=6,this.
switchV=!1,this.switchN=n&&this.parser.options.ecmaVersion>=9)},"reset");R.prototype.raise=c(function(t){this.parser.raiseRecoverable(this.start,"Invalid regula\
r expression: /"+this.source+"/: "+t)},"raise");R.prototype.at=c(function(t,i){i===void 0&&(i=!1);var s=this.source,r=s.length;if(t>=r)return-1;var n=s.charCodeAt(
t);if(!(i||this.switchU)||n<=55295||n>=57344||t+1>=r)return n;var u=s.charCodeAt(t+1);return u>=56320&&u<=57343?(n<<10)+u-56613888:n},"at");R.prototype.nextIndex=
c(function(t,i){i===void 0&&(i=!1);var s=this.source,r=s.length;if(t>=r)return r;var n=s.charCodeAt(t),u;return!(i||this.switchU)||n<=55295||n>=57344||t+1>=r||(u=
s.charCodeAt(t+1))<56320||u>57343?t+1:t+2},"nextIndex");R.prototype.current=c(function(t){return t===void 0&&(t=!1),this.at(this.pos,t)},"current");R.prototype.
lookahead=c(function(t){return t===void 0&&(t=!1),this.at(this.nextIndex(this.pos,t),t)},"lookahead");R.prototype.advance=c(function(t){t===void 0&&(t=!1),this.
pos=this.nextIndex(this.pos,t)},"advance");R.prototype.eat=c(function(t,i){return i===void 0&&(i=!1),this.current(i)===t?(this.advance(i),!0):!1},"eat");R.prototype.
eatChars=c(function(t,i){i===void 0&&(i=!1);for(var s=this.pos,r=0,n=t;r<n.length;r+=1){var u=n[r],o=this.at(s,i);if(o===-1||o!==u)return!1;s=this.nextIndex(s,i)}
return this.pos=s,!0},"eatChars");l.validateRegExpFlags=function(e){for(var t=e.validFlags,i=e.flags,s=!1,r=!1,n=0;n<i.length;n++){var u=i.charAt(n);t.indexOf(u)===
-1&&this.raise(e.start,"Invalid regular expression flag"),i.indexOf(u,n+1)>-1&&this.raise(e.start,"Duplicate regular expression flag"),u==="u"&&(s=!0),u==="v"&&
(r=!0)}this.options.ecmaVersion>=15&&s&&r&&this.raise(e.start,"Invalid regular expression flag")};function jt(e){for(var t in e)return!0;return!1}c(jt,"hasProp");
l.validateRegExpPattern=function(e){this.regexp_pattern(e),!e.switchN&&this.options.ecmaVersion>=9&&jt(e.groupNames)&&(e.switchN=!0,this.regexp_pattern(e))};l.regexp_pattern=
function(e){e.pos=0,e.lastIntValue=0,e.lastStringValue="",e.lastAssertionIsQuantifiable=!1,e.numCapturingParens=0,e.maxBackReference=0,e.groupNames=Object.create(
null),e.backReferenceNames.length=0,e.branchID=null,this.regexp_disjunction(e),e.pos!==e.source.length&&(e.eat(41)&&e.raise("Unmatched ')'"),(e.eat(93)||e.eat(125))&&
e.raise("Lone quantifier brackets")),e.maxBackReference>e.numCapturingParens&&e.raise("Invalid escape");for(var t=0,i=e.backReferenceNames;t<i.length;t+=1){var s=i[t];
e.groupNames[s]||e.raise("Invalid named capture referenced")}};l.regexp_disjunction=function(e){var t=this.options.ecmaVersion>=16;for(t&&(e.branchID=new ne(e.branchID,
null)),this.regexp_alternative(e);e.eat(124);)t&&(e.branchID=e.branchID.sibling()),this.regexp_alternative(e);t&&(e.branchID=e.branchID.parent),this.regexp_eatQuantifier(
e,!0)&&e.raise("Nothing to repeat"),e.eat(123)&&e.raise("Lone quantifier brackets")};l.regexp_alternative=function(e){for(;e.pos<e.source.length&&this.regexp_eatTerm(
e););};l.regexp_eatTerm=function(e){return this.regexp_eatAssertion(e)?(e.lastAssertionIsQuantifiable&&this.regexp_eatQuantifier(e)&&e.switchU&&e.raise("Invalid\
 quantifier"),!0):(e.switchU?this.regexp_eatAtom(e):this.regexp_eatExtendedAtom(e))?(this.regexp_eatQuantifier(e),!0):!1};l.regexp_eatAssertion=function(e){var t=e.
pos;if(e.lastAssertionIsQuantifiable=!1,e.eat(94)||e.eat(36))return!0;if(e.eat(92)){if(e.eat(66)||e.eat(98))return!0;e.pos=t}if(e.eat(40)&&e.eat(63)){var i=!1;if(this.
options.ecmaVersion>=9&&(i=e.eat(60)),e.eat(61)||e.eat(33))return this.regexp_disjunction(e),e.eat(41)||e.raise("Unterminated group"),e.lastAssertionIsQuantifiable=
!i,!0}return e.pos=t,!1};l.regexp_eatQuantifier=function(e,t){return t===void 0&&(t=!1),this.regexp_eatQuantifierPrefix(e,t)?(e.eat(63),!0):!1};l.regexp_eatQuantifierPrefix=
function(e,t){return e.eat(42)||e.eat(43)||e.eat(63)||this.regexp_eatBracedQuantifier(e,t)};l.regexp_eatBracedQuantifier=function(e,t){var i=e.pos;if(e.eat(123)){
var s=0,r=-1;if(this.regexp_eatDecimalDigits(e)&&(s=e.lastIntValue,e.eat(44)&&this.regexp_eatDecimalDigits(e)&&(r=e.lastIntValue),e.eat(125)))return r!==-1&&r<s&&
!t&&e.raise("numbers out of order in {} quantifier"),!0;e.switchU&&!t&&e.raise("Incomplete quantifier"),e.pos=i}return!1};l.regexp_eatAtom=function(e){return this.
regexp_eatPatternCharacters(e)||e.eat(46)||this.regexp_eatReverseSolidusAtomEscape(e)||this.regexp_eatCharacterClass(e)||this.regexp_eatUncapturingGroup(e)||this.
regexp_eatCapturingGroup(e)};l.regexp_eatReverseSolidusAtomEscape=function(e){var t=e.pos;if(e.eat(92)){if(this.regexp_eatAtomEscape(e))return!0;e.pos=t}return!1};
l.regexp_eatUncapturingGroup=function(e){var t=e.pos;if(e.eat(40)){if(e.eat(63)){if(this.options.ecmaVersion>=16){var i=this.regexp_eatModifiers(e),s=e.eat(45);
if(i||s){for(var r=0;r<i.length;r++){var n=i.charAt(r);i.indexOf(n,r+1)>-1&&e.raise("Duplicate regular expression modifiers")}if(s){var u=this.regexp_eatModifiers(
e);!i&&!u&&e.current()===58&&e.raise("Invalid regular expression modifiers");for(var o=0;o<u.length;o++){var h=u.charAt(o);(u.indexOf(h,o+1)>-1||i.indexOf(h)>-1)&&
e.raise("Duplicate regular expression modifiers")}}}}if(e.eat(58)){if(this.regexp_disjunction(e),e.eat(41))return!0;e.raise("Unterminated group")}}e.pos=t}return!1};
l.regexp_eatCapturingGroup=function(e){if(e.eat(40)){if(this.options.ecmaVersion>=9?this.regexp_groupSpecifier(e):e.current()===63&&e.raise("Invalid group"),this.
regexp_disjunction(e),e.eat(41))return e.numCapturingParens+=1,!0;e.raise("Unterminated group")}return!1};l.regexp_eatModifiers=function(e){for(var t="",i=0;(i=
e.current())!==-1&&Gt(i);)t+=B(i),e.advance();return t};function Gt(e){return e===105||e===109||e===115}c(Gt,"isRegularExpressionModifier");l.regexp_eatExtendedAtom=
function(e){return e.eat(46)||this.regexp_eatReverseSolidusAtomEscape(e)||this.regexp_eatCharacterClass(e)||this.regexp_eatUncapturingGroup(e)||this.regexp_eatCapturingGroup(
e)||this.regexp_eatInvalidBracedQuantifier(e)||this.regexp_eatExtendedPatternCharacter(e)};l.regexp_eatInvalidBracedQuantifier=function(e){return this.regexp_eatBracedQuantifier(
e,!0)&&e.raise("Nothing to repeat"),!1};l.regexp_eatSyntaxCharacter=function(e){var t=e.current();return nt(t)?(e.lastIntValue=t,e.advance(),!0):!1};function nt(e){
return e===36||e>=40&&e<=43||e===46||e===63||e>=91&&e<=94||e>=123&&e<=125}c(nt,"isSyntaxCharacter");l.regexp_eatPatternCharacters=function(e){for(var t=e.pos,i=0;(i=
e.current())!==-1&&!nt(i);)e.advance();return e.pos!==t};l.regexp_eatExtendedPatternCharacter=function(e){var t=e.current();return t!==-1&&t!==36&&!(t>=40&&t<=43)&&
t!==46&&t!==63&&t!==91&&t!==94&&t!==124?(e.advance(),!0):!1};l.regexp_groupSpecifier=function(e){if(e.eat(63)){this.regexp_eatGroupName(e)||e.raise("Invalid gro\
up");var t=this.options.ecmaVersion>=16,i=e.groupNames[e.lastStringValue];if(i)if(t)for(var s=0,r=i;s<r.length;s+=1){var n=r[s];n.separatedFrom(e.branchID)||e.raise(
"Duplicate capture group name")}else e.raise("Duplicate capture group name");t?(i||(e.groupNames[e.lastStringValue]=[])).push(e.branchID):e.groupNames[e.lastStringValue]=
!0}};l.regexp_eatGroupName=function(e){if(e.lastStringValue="",e.eat(60)){if(this.regexp_eatRegExpIdentifierName(e)&&e.eat(62))return!0;e.raise("Invalid capture\
 group name")}return!1};l.regexp_eatRegExpIdentifierName=function(e){if(e.lastStringValue="",this.regexp_eatRegExpIdentifierStart(e)){for(e.lastStringValue+=B(e.
lastIntValue);this.regexp_eatRegExpIdentifierPart(e);)e.lastStringValue+=B(e.lastIntValue);return!0}return!1};l.regexp_eatRegExpIdentifierStart=function(e){var t=e.
pos,i=this.options.ecmaVersion>=11,s=e.current(i);return e.advance(i),s===92&&this.regexp_eatRegExpUnicodeEscapeSequence(e,i)&&(s=e.lastIntValue),Ht(s)?(e.lastIntValue=
s,!0):(e.pos=t,!1)};function Ht(e){return L(e,!0)||e===36||e===95}c(Ht,"isRegExpIdentifierStart");l.regexp_eatRegExpIdentifierPart=function(e){var t=e.pos,i=this.
options.ecmaVersion>=11,s=e.current(i);return e.advance(i),s===92&&this.regexp_eatRegExpUnicodeEscapeSequence(e,i)&&(s=e.lastIntValue),Wt(s)?(e.lastIntValue=s,!0):
(e.pos=t,!1)};function Wt(e){return O(e,!0)||e===36||e===95||e===8204||e===8205}c(Wt,"isRegExpIdentifierPart");l.regexp_eatAtomEscape=function(e){return this.regexp_eatBackReference(
e)||this.regexp_eatCharacterClassEscape(e)||this.regexp_eatCharacterEscape(e)||e.switchN&&this.regexp_eatKGroupName(e)?!0:(e.switchU&&(e.current()===99&&e.raise(
"Invalid unicode escape"),e.raise("Invalid escape")),!1)};l.regexp_eatBackReference=function(e){var t=e.pos;if(this.regexp_eatDecimalEscape(e)){var i=e.lastIntValue;
if(e.switchU)return i>e.maxBackReference&&(e.maxBackReference=i),!0;if(i<=e.numCapturingParens)return!0;e.pos=t}return!1};l.regexp_eatKGroupName=function(e){if(e.
eat(107)){if(this.regexp_eatGroupName(e))return e.backReferenceNames.push(e.lastStringValue),!0;e.raise("Invalid named reference")}return!1};l.regexp_eatCharacterEscape=
function(e){return this.regexp_eatControlEscape(e)||this.regexp_eatCControlLetter(e)||this.regexp_eatZero(e)||this.regexp_eatHexEscapeSequence(e)||this.regexp_eatRegExpUnicodeEscapeSequence(
e,!1)||!e.switchU&&this.regexp_eatLegacyOctalEscapeSequence(e)||this.regexp_eatIdentityEscape(e)};l.regexp_eatCControlLetter=function(e){var t=e.pos;if(e.eat(99)){
if(this.regexp_eatControlLetter(e))return!0;e.pos=t}return!1};l.regexp_eatZero=function(e){return e.current()===48&&!pe(e.lookahead())?(e.lastIntValue=0,e.advance(),
!0):!1};l.regexp_eatControlEscape=function(e){var t=e.current();return t===116?(e.lastIntValue=9,e.advance(),!0):t===110?(e.lastIntValue=10,e.advance(),!0):t===
118?(e.lastIntValue=11,e.advance(),!0):t===102?(e.lastIntValue=12,e.advance(),!0):t===114?(e.lastIntValue=13,e.advance(),!0):!1};l.regexp_eatControlLetter=function(e){
var t=e.current();return ut(t)?(e.lastIntValue=t%32,e.advance(),!0):!1};function ut(e){return e>=65&&e<=90||e>=97&&e<=122}c(ut,"isControlLetter");l.regexp_eatRegExpUnicodeEscapeSequence=
function(e,t){t===void 0&&(t=!1);var i=e.pos,s=t||e.switchU;if(e.eat(117)){if(this.regexp_eatFixedHexDigits(e,4)){var r=e.lastIntValue;if(s&&r>=55296&&r<=56319){
var n=e.pos;if(e.eat(92)&&e.eat(117)&&this.regexp_eatFixedHexDigits(e,4)){var u=e.lastIntValue;if(u>=56320&&u<=57343)return e.lastIntValue=(r-55296)*1024+(u-56320)+
65536,!0}e.pos=n,e.lastIntValue=r}return!0}if(s&&e.eat(123)&&this.regexp_eatHexDigits(e)&&e.eat(125)&&zt(e.lastIntValue))return!0;s&&e.raise("Invalid unicode es\
cape"),e.pos=i}return!1};function zt(e){return e>=0&&e<=1114111}c(zt,"isValidUnicode");l.regexp_eatIdentityEscape=function(e){if(e.switchU)return this.regexp_eatSyntaxCharacter(
e)?!0:e.eat(47)?(e.lastIntValue=47,!0):!1;var t=e.current();return t!==99&&(!e.switchN||t!==107)?(e.lastIntValue=t,e.advance(),!0):!1};l.regexp_eatDecimalEscape=
function(e){e.lastIntValue=0;var t=e.current();if(t>=49&&t<=57){do e.lastIntValue=10*e.lastIntValue+(t-48),e.advance();while((t=e.current())>=48&&t<=57);return!0}
return!1};var ot=0,F=1,P=2;l.regexp_eatCharacterClassEscape=function(e){var t=e.current();if(Kt(t))return e.lastIntValue=-1,e.advance(),F;var i=!1;if(e.switchU&&
this.options.ecmaVersion>=9&&((i=t===80)||t===112)){e.lastIntValue=-1,e.advance();var s;if(e.eat(123)&&(s=this.regexp_eatUnicodePropertyValueExpression(e))&&e.eat(
125))return i&&s===P&&e.raise("Invalid property name"),s;e.raise("Invalid property name")}return ot};function Kt(e){return e===100||e===68||e===115||e===83||e===
119||e===87}c(Kt,"isCharacterClassEscape");l.regexp_eatUnicodePropertyValueExpression=function(e){var t=e.pos;if(this.regexp_eatUnicodePropertyName(e)&&e.eat(61)){
var i=e.lastStringValue;if(this.regexp_eatUnicodePropertyValue(e)){var s=e.lastStringValue;return this.regexp_validateUnicodePropertyNameAndValue(e,i,s),F}}if(e.
pos=t,this.regexp_eatLoneUnicodePropertyNameOrValue(e)){var r=e.lastStringValue;return this.regexp_validateUnicodePropertyNameOrValue(e,r)}return ot};l.regexp_validateUnicodePropertyNameAndValue=
function(e,t,i){Q(e.unicodeProperties.nonBinary,t)||e.raise("Invalid property name"),e.unicodeProperties.nonBinary[t].test(i)||e.raise("Invalid property value")};
l.regexp_validateUnicodePropertyNameOrValue=function(e,t){if(e.unicodeProperties.binary.test(t))return F;if(e.switchV&&e.unicodeProperties.binaryOfStrings.test(
t))return P;e.raise("Invalid property name")};l.regexp_eatUnicodePropertyName=function(e){var t=0;for(e.lastStringValue="";ht(t=e.current());)e.lastStringValue+=
B(t),e.advance();return e.lastStringValue!==""};function ht(e){return ut(e)||e===95}c(ht,"isUnicodePropertyNameCharacter");l.regexp_eatUnicodePropertyValue=function(e){
var t=0;for(e.lastStringValue="";Qt(t=e.current());)e.lastStringValue+=B(t),e.advance();return e.lastStringValue!==""};function Qt(e){return ht(e)||pe(e)}c(Qt,"\
isUnicodePropertyValueCharacter");l.regexp_eatLoneUnicodePropertyNameOrValue=function(e){return this.regexp_eatUnicodePropertyValue(e)};l.regexp_eatCharacterClass=
function(e){if(e.eat(91)){var t=e.eat(94),i=this.regexp_classContents(e);return e.eat(93)||e.raise("Unterminated character class"),t&&i===P&&e.raise("Negated ch\
aracter class may contain strings"),!0}return!1};l.regexp_classContents=function(e){return e.current()===93?F:e.switchV?this.regexp_classSetExpression(e):(this.
regexp_nonEmptyClassRanges(e),F)};l.regexp_nonEmptyClassRanges=function(e){for(;this.regexp_eatClassAtom(e);){var t=e.lastIntValue;if(e.eat(45)&&this.regexp_eatClassAtom(
e)){var i=e.lastIntValue;e.switchU&&(t===-1||i===-1)&&e.raise("Invalid character class"),t!==-1&&i!==-1&&t>i&&e.raise("Range out of order in character class")}}};
l.regexp_eatClassAtom=function(e){var t=e.pos;if(e.eat(92)){if(this.regexp_eatClassEscape(e))return!0;if(e.switchU){var i=e.current();(i===99||pt(i))&&e.raise("\
Invalid class escape"),e.raise("Invalid escape")}e.pos=t}var s=e.current();return s!==93?(e.lastIntValue=s,e.advance(),!0):!1};l.regexp_eatClassEscape=function(e){
var t=e.pos;if(e.eat(98))return e.lastIntValue=8,!0;if(e.switchU&&e.eat(45))return e.lastIntValue=45,!0;if(!e.switchU&&e.eat(99)){if(this.regexp_eatClassControlLetter(
e))return!0;e.pos=t}return this.regexp_eatCharacterClassEscape(e)||this.regexp_eatCharacterEscape(e)};l.regexp_classSetExpression=function(e){var t=F,i;if(!this.
regexp_eatClassSetRange(e))if(i=this.regexp_eatClassSetOperand(e)){i===P&&(t=P);for(var s=e.pos;e.eatChars([38,38]);){if(e.current()!==38&&(i=this.regexp_eatClassSetOperand(
e))){i!==P&&(t=F);continue}e.raise("Invalid character in character class")}if(s!==e.pos)return t;for(;e.eatChars([45,45]);)this.regexp_eatClassSetOperand(e)||e.
raise("Invalid character in character class");if(s!==e.pos)return t}else e.raise("Invalid character in character class");for(;;)if(!this.regexp_eatClassSetRange(
e)){if(i=this.regexp_eatClassSetOperand(e),!i)return t;i===P&&(t=P)}};l.regexp_eatClassSetRange=function(e){var t=e.pos;if(this.regexp_eatClassSetCharacter(e)){
var i=e.lastIntValue;if(e.eat(45)&&this.regexp_eatClassSetCharacter(e)){var s=e.lastIntValue;return i!==-1&&s!==-1&&i>s&&e.raise("Range out of order in characte\
r class"),!0}e.pos=t}return!1};l.regexp_eatClassSetOperand=function(e){return this.regexp_eatClassSetCharacter(e)?F:this.regexp_eatClassStringDisjunction(e)||this.
regexp_eatNestedClass(e)};l.regexp_eatNestedClass=function(e){var t=e.pos;if(e.eat(91)){var i=e.eat(94),s=this.regexp_classContents(e);if(e.eat(93))return i&&s===
P&&e.raise("Negated character class may contain strings"),s;e.pos=t}if(e.eat(92)){var r=this.regexp_eatCharacterClassEscape(e);if(r)return r;e.pos=t}return null};
l.regexp_eatClassStringDisjunction=function(e){var t=e.pos;if(e.eatChars([92,113])){if(e.eat(123)){var i=this.regexp_classStringDisjunctionContents(e);if(e.eat(
125))return i}else e.raise("Invalid escape");e.pos=t}return null};l.regexp_classStringDisjunctionContents=function(e){for(var t=this.regexp_classString(e);e.eat(
124);)this.regexp_classString(e)===P&&(t=P);return t};l.regexp_classString=function(e){for(var t=0;this.regexp_eatClassSetCharacter(e);)t++;return t===1?F:P};l.
regexp_eatClassSetCharacter=function(e){var t=e.pos;if(e.eat(92))return this.regexp_eatCharacterEscape(e)||this.regexp_eatClassSetReservedPunctuator(e)?!0:e.eat(
98)?(e.lastIntValue=8,!0):(e.pos=t,!1);var i=e.current();return i<0||i===e.lookahead()&&Yt(i)||Xt(i)?!1:(e.advance(),e.lastIntValue=i,!0)};function Yt(e){return e===
33||e>=35&&e<=38||e>=42&&e<=44||e===46||e>=58&&e<=64||e===94||e===96||e===126}c(Yt,"isClassSetReservedDoublePunctuatorCharacter");function Xt(e){return e===40||
e===41||e===45||e===47||e>=91&&e<=93||e>=123&&e<=125}c(Xt,"isClassSetSyntaxCharacter");l.regexp_eatClassSetReservedPunctuator=function(e){var t=e.current();return Zt(
t)?(e.lastIntValue=t,e.advance(),!0):!1};function Zt(e){return e===33||e===35||e===37||e===38||e===44||e===45||e>=58&&e<=62||e===64||e===96||e===126}c(Zt,"isCla\
ssSetReservedPunctuator");l.regexp_eatClassControlLetter=function(e){var t=e.current();return pe(t)||t===95?(e.lastIntValue=t%32,e.advance(),!0):!1};l.regexp_eatHexEscapeSequence=
function(e){var t=e.pos;if(e.eat(120)){if(this.regexp_eatFixedHexDigits(e,2))return!0;e.switchU&&e.raise("Invalid escape"),e.pos=t}return!1};l.regexp_eatDecimalDigits=
function(e){var t=e.pos,i=0;for(e.lastIntValue=0;pe(i=e.current());)e.lastIntValue=10*e.lastIntValue+(i-48),e.advance();return e.pos!==t};function pe(e){return e>=
48&&e<=57}c(pe,"isDecimalDigit");l.regexp_eatHexDigits=function(e){var t=e.pos,i=0;for(e.lastIntValue=0;ct(i=e.current());)e.lastIntValue=16*e.lastIntValue+lt(i),
e.advance();return e.pos!==t};function ct(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}c(ct,"isHexDigit");function lt(e){return e>=65&&e<=70?10+(e-65):e>=
97&&e<=102?10+(e-97):e-48}c(lt,"hexToInt");l.regexp_eatLegacyOctalEscapeSequence=function(e){if(this.regexp_eatOctalDigit(e)){var t=e.lastIntValue;if(this.regexp_eatOctalDigit(
e)){var i=e.lastIntValue;t<=3&&this.regexp_eatOctalDigit(e)?e.lastIntValue=t*64+i*8+e.lastIntValue:e.lastIntValue=t*8+i}else e.lastIntValue=t;return!0}return!1};
l.regexp_eatOctalDigit=function(e){var t=e.current();return pt(t)?(e.lastIntValue=t-48,e.advance(),!0):(e.lastIntValue=0,!1)};function pt(e){return e>=48&&e<=55}
c(pt,"isOctalDigit");l.regexp_eatFixedHexDigits=function(e,t){var i=e.pos;e.lastIntValue=0;for(var s=0;s<t;++s){var r=e.current();if(!ct(r))return e.pos=i,!1;e.
lastIntValue=16*e.lastIntValue+lt(r),e.advance()}return!0};var Ae=c(function(t){this.type=t.type,this.value=t.value,this.start=t.start,this.end=t.end,t.options.
locations&&(this.loc=new ue(t,t.startLoc,t.endLoc)),t.options.ranges&&(this.range=[t.start,t.end])},"Token"),m=C.prototype;m.next=function(e){!e&&this.type.keyword&&
this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword "+this.type.keyword),this.options.onToken&&this.options.onToken(new Ae(this)),this.
lastTokEnd=this.end,this.lastTokStart=this.start,this.lastTokEndLoc=this.endLoc,this.lastTokStartLoc=this.startLoc,this.nextToken()};m.getToken=function(){return this.
next(),new Ae(this)};typeof Symbol<"u"&&(m[Symbol.iterator]=function(){var e=this;return{next:c(function(){var t=e.getToken();return{done:t.type===a.eof,value:t}},
"next")}});m.nextToken=function(){var e=this.curContext();if((!e||!e.preserveSpace)&&this.skipSpace(),this.start=this.pos,this.options.locations&&(this.startLoc=
this.curPosition()),this.pos>=this.input.length)return this.finishToken(a.eof);if(e.override)return e.override(this);this.readToken(this.fullCharCodeAtPos())};m.
readToken=function(e){return L(e,this.options.ecmaVersion>=6)||e===92?this.readWord():this.getTokenFromCode(e)};m.fullCharCodeAt=function(e){var t=this.input.charCodeAt(
e);if(t<=55295||t>=56320)return t;var i=this.input.charCodeAt(e+1);return i<=56319||i>=57344?t:(t<<10)+i-56613888};m.fullCharCodeAtPos=function(){return this.fullCharCodeAt(
this.pos)};m.skipBlockComment=function(){var e=this.options.onComment&&this.curPosition(),t=this.pos,i=this.input.indexOf("*/",this.pos+=2);if(i===-1&&this.raise(
this.pos-2,"Unterminated comment"),this.pos=i+2,this.options.locations)for(var s=void 0,r=t;(s=Oe(this.input,r,this.pos))>-1;)++this.curLine,r=this.lineStart=s;
this.options.onComment&&this.options.onComment(!0,this.input.slice(t+2,i),t,this.pos,e,this.curPosition())};m.skipLineComment=function(e){for(var t=this.pos,i=this.
options.onComment&&this.curPosition(),s=this.input.charCodeAt(this.pos+=e);this.pos<this.input.length&&!K(s);)s=this.input.charCodeAt(++this.pos);this.options.onComment&&
this.options.onComment(!1,this.input.slice(t+e,this.pos),t,this.pos,i,this.curPosition())};m.skipSpace=function(){e:for(;this.pos<this.input.length;){var e=this.
input.charCodeAt(this.pos);switch(e){case 32:case 160:++this.pos;break;case 13:this.input.charCodeAt(this.pos+1)===10&&++this.pos;case 10:case 8232:case 8233:++this.
pos,this.options.locations&&(++this.curLine,this.lineStart=this.pos);break;case 47:switch(this.input.charCodeAt(this.pos+1)){case 42:this.skipBlockComment();break;case 47:
this.skipLineComment(2);break;default:break e}break;default:if(e>8&&e<14||e>=5760&&Be.test(String.fromCharCode(e)))++this.pos;else break e}}};m.finishToken=function(e,t){
this.end=this.pos,this.options.locations&&(this.endLoc=this.curPosition());var i=this.type;this.type=e,this.value=t,this.updateContext(i)};m.readToken_dot=function(){
var e=this.input.charCodeAt(this.pos+1);if(e>=48&&e<=57)return this.readNumber(!0);var t=this.input.charCodeAt(this.pos+2);return this.options.ecmaVersion>=6&&e===
46&&t===46?(this.pos+=3,this.finishToken(a.ellipsis)):(++this.pos,this.finishToken(a.dot))};m.readToken_slash=function(){var e=this.input.charCodeAt(this.pos+1);
return this.exprAllowed?(++this.pos,this.readRegexp()):e===61?this.finishOp(a.assign,2):this.finishOp(a.slash,1)};m.readToken_mult_modulo_exp=function(e){var t=this.
input.charCodeAt(this.pos+1),i=1,s=e===42?a.star:a.modulo;return this.options.ecmaVersion>=7&&e===42&&t===42&&(++i,s=a.starstar,t=this.input.charCodeAt(this.pos+
2)),t===61?this.finishOp(a.assign,i+1):this.finishOp(s,i)};m.readToken_pipe_amp=function(e){var t=this.input.charCodeAt(this.pos+1);if(t===e){if(this.options.ecmaVersion>=
12){var i=this.input.charCodeAt(this.pos+2);if(i===61)return this.finishOp(a.assign,3)}return this.finishOp(e===124?a.logicalOR:a.logicalAND,2)}return t===61?this.
finishOp(a.assign,2):this.finishOp(e===124?a.bitwiseOR:a.bitwiseAND,1)};m.readToken_caret=function(){var e=this.input.charCodeAt(this.pos+1);return e===61?this.
finishOp(a.assign,2):this.finishOp(a.bitwiseXOR,1)};m.readToken_plus_min=function(e){var t=this.input.charCodeAt(this.pos+1);return t===e?t===45&&!this.inModule&&
this.input.charCodeAt(this.pos+2)===62&&(this.lastTokEnd===0||A.test(this.input.slice(this.lastTokEnd,this.pos)))?(this.skipLineComment(3),this.skipSpace(),this.
nextToken()):this.finishOp(a.incDec,2):t===61?this.finishOp(a.assign,2):this.finishOp(a.plusMin,1)};m.readToken_lt_gt=function(e){var t=this.input.charCodeAt(this.
pos+1),i=1;return t===e?(i=e===62&&this.input.charCodeAt(this.pos+2)===62?3:2,this.input.charCodeAt(this.pos+i)===61?this.finishOp(a.assign,i+1):this.finishOp(a.
bitShift,i)):t===33&&e===60&&!this.inModule&&this.input.charCodeAt(this.pos+2)===45&&this.input.charCodeAt(this.pos+3)===45?(this.skipLineComment(4),this.skipSpace(),
this.nextToken()):(t===61&&(i=2),this.finishOp(a.relational,i))};m.readToken_eq_excl=function(e){var t=this.input.charCodeAt(this.pos+1);return t===61?this.finishOp(
a.equality,this.input.charCodeAt(this.pos+2)===61?3:2):e===61&&t===62&&this.options.ecmaVersion>=6?(this.pos+=2,this.finishToken(a.arrow)):this.finishOp(e===61?
a.eq:a.prefix,1)};m.readToken_question=function(){var e=this.options.ecmaVersion;if(e>=11){var t=this.input.charCodeAt(this.pos+1);if(t===46){var i=this.input.charCodeAt(
this.pos+2);if(i<48||i>57)return this.finishOp(a.questionDot,2)}if(t===63){if(e>=12){var s=this.input.charCodeAt(this.pos+2);if(s===61)return this.finishOp(a.assign,
3)}return this.finishOp(a.coalesce,2)}}return this.finishOp(a.question,1)};m.readToken_numberSign=function(){var e=this.options.ecmaVersion,t=35;if(e>=13&&(++this.
pos,t=this.fullCharCodeAtPos(),L(t,!0)||t===92))return this.finishToken(a.privateId,this.readWord1());this.raise(this.pos,"Unexpected character '"+B(t)+"'")};m.
getTokenFromCode=function(e){switch(e){case 46:return this.readToken_dot();case 40:return++this.pos,this.finishToken(a.parenL);case 41:return++this.pos,this.finishToken(
a.parenR);case 59:return++this.pos,this.finishToken(a.semi);case 44:return++this.pos,this.finishToken(a.comma);case 91:return++this.pos,this.finishToken(a.bracketL);case 93:
return++this.pos,this.finishToken(a.bracketR);case 123:return++this.pos,this.finishToken(a.braceL);case 125:return++this.pos,this.finishToken(a.braceR);case 58:
return++this.pos,this.finishToken(a.colon);case 96:if(this.options.ecmaVersion<6)break;return++this.pos,this.finishToken(a.backQuote);case 48:var t=this.input.charCodeAt(
this.pos+1);if(t===120||t===88)return this.readRadixNumber(16);if(this.options.ecmaVersion>=6){if(t===111||t===79)return this.readRadixNumber(8);if(t===98||t===
66)return this.readRadixNumber(2)}case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return this.readNumber(!1);case 34:case 39:return this.
readString(e);case 47:return this.readToken_slash();case 37:case 42:return this.readToken_mult_modulo_exp(e);case 124:case 38:return this.readToken_pipe_amp(e);case 94:
return this.readToken_caret();case 43:case 45:return this.readToken_plus_min(e);case 60:case 62:return this.readToken_lt_gt(e);case 61:case 33:return this.readToken_eq_excl(
e);case 63:return this.readToken_question();case 126:return this.finishOp(a.prefix,1);case 35:return this.readToken_numberSign()}this.raise(this.pos,"Unexpected\
 character '"+B(e)+"'")};m.finishOp=function(e,t){var i=this.input.slice(this.pos,this.pos+t);return this.pos+=t,this.finishToken(e,i)};m.readRegexp=function(){
for(var e,t,i=this.pos;;){this.pos>=this.input.length&&this.raise(i,"Unterminated regular expression");var s=this.input.charAt(this.pos);if(A.test(s)&&this.raise(
i,"Unterminated regular expression"),e)e=!1;else{if(s==="[")t=!0;else if(s==="]"&&t)t=!1;else if(s==="/"&&!t)break;e=s==="\\"}++this.pos}var r=this.input.slice(
i,this.pos);++this.pos;var n=this.pos,u=this.readWord1();this.containsEsc&&this.unexpected(n);var o=this.regexpState||(this.regexpState=new R(this));o.reset(i,r,
u),this.validateRegExpFlags(o),this.validateRegExpPattern(o);var h=null;try{h=new RegExp(r,u)}catch{}return this.finishToken(a.regexp,{pattern:r,flags:u,value:h})};
m.readInt=function(e,t,i){for(var s=this.options.ecmaVersion>=12&&t===void 0,r=i&&this.input.charCodeAt(this.pos)===48,n=this.pos,u=0,o=0,h=0,f=t??1/0;h<f;++h,++this.
pos){var x=this.input.charCodeAt(this.pos),b=void 0;if(s&&x===95){r&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed in legacy octal numeric li\
terals"),o===95&&this.raiseRecoverable(this.pos,"Numeric separator must be exactly one underscore"),h===0&&this.raiseRecoverable(this.pos,"Numeric separator is \
not allowed at the first of digits"),o=x;continue}if(x>=97?b=x-97+10:x>=65?b=x-65+10:x>=48&&x<=57?b=x-48:b=1/0,b>=e)break;o=x,u=u*e+b}return s&&o===95&&this.raiseRecoverable(
this.pos-1,"Numeric separator is not allowed at the last of digits"),this.pos===n||t!=null&&this.pos-n!==t?null:u};function Jt(e,t){return t?parseInt(e,8):parseFloat(
e.replace(/_/g,""))}c(Jt,"stringToNumber");function ft(e){return typeof BigInt!="function"?null:BigInt(e.replace(/_/g,""))}c(ft,"stringToBigInt");m.readRadixNumber=
function(e){var t=this.pos;this.pos+=2;var i=this.readInt(e);return i==null&&this.raise(this.start+2,"Expected number in radix "+e),this.options.ecmaVersion>=11&&
this.input.charCodeAt(this.pos)===110?(i=ft(this.input.slice(t,this.pos)),++this.pos):L(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly afte\
r number"),this.finishToken(a.num,i)};m.readNumber=function(e){var t=this.pos;!e&&this.readInt(10,void 0,!0)===null&&this.raise(t,"Invalid number");var i=this.pos-
t>=2&&this.input.charCodeAt(t)===48;i&&this.strict&&this.raise(t,"Invalid number");var s=this.input.charCodeAt(this.pos);if(!i&&!e&&this.options.ecmaVersion>=11&&
s===110){var r=ft(this.input.slice(t,this.pos));return++this.pos,L(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(
a.num,r)}i&&/[89]/.test(this.input.slice(t,this.pos))&&(i=!1),s===46&&!i&&(++this.pos,this.readInt(10),s=this.input.charCodeAt(this.pos)),(s===69||s===101)&&!i&&
(s=this.input.charCodeAt(++this.pos),(s===43||s===45)&&++this.pos,this.readInt(10)===null&&this.raise(t,"Invalid number")),L(this.fullCharCodeAtPos())&&this.raise(
this.pos,"Identifier directly after number");var n=Jt(this.input.slice(t,this.pos),i);return this.finishToken(a.num,n)};m.readCodePoint=function(){var e=this.input.
charCodeAt(this.pos),t;if(e===123){this.options.ecmaVersion<6&&this.unexpected();var i=++this.pos;t=this.readHexChar(this.input.indexOf("}",this.pos)-this.pos),
++this.pos,t>1114111&&this.invalidStringToken(i,"Code point out of bounds")}else t=this.readHexChar(4);return t};m.readString=function(e){for(var t="",i=++this.
pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant");var s=this.input.charCodeAt(this.pos);if(s===e)break;s===92?(t+=this.input.
slice(i,this.pos),t+=this.readEscapedChar(!1),i=this.pos):s===8232||s===8233?(this.options.ecmaVersion<10&&this.raise(this.start,"Unterminated string constant"),
++this.pos,this.options.locations&&(this.curLine++,this.lineStart=this.pos)):(K(s)&&this.raise(this.start,"Unterminated string constant"),++this.pos)}return t+=
this.input.slice(i,this.pos++),this.finishToken(a.string,t)};var dt={};m.tryReadTemplateToken=function(){this.inTemplateElement=!0;try{this.readTmplToken()}catch(e){
if(e===dt)this.readInvalidTemplateToken();else throw e}this.inTemplateElement=!1};m.invalidStringToken=function(e,t){if(this.inTemplateElement&&this.options.ecmaVersion>=
9)throw dt;this.raise(e,t)};m.readTmplToken=function(){for(var e="",t=this.pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated template");var i=this.
input.charCodeAt(this.pos);if(i===96||i===36&&this.input.charCodeAt(this.pos+1)===123)return this.pos===this.start&&(this.type===a.template||this.type===a.invalidTemplate)?
i===36?(this.pos+=2,this.finishToken(a.dollarBraceL)):(++this.pos,this.finishToken(a.backQuote)):(e+=this.input.slice(t,this.pos),this.finishToken(a.template,e));
if(i===92)e+=this.input.slice(t,this.pos),e+=this.readEscapedChar(!0),t=this.pos;else if(K(i)){switch(e+=this.input.slice(t,this.pos),++this.pos,i){case 13:this.
input.charCodeAt(this.pos)===10&&++this.pos;case 10:e+=`
`;break;default:e+=String.fromCharCode(i);break}this.options.locations&&(++this.curLine,this.lineStart=this.pos),t=this.pos}else++this.pos}};m.readInvalidTemplateToken=
function(){for(;this.pos<this.input.length;this.pos++)switch(this.input[this.pos]){case"\\":++this.pos;break;case"$":if(this.input[this.pos+1]!=="{")break;case"\
`":return this.finishToken(a.invalidTemplate,this.input.slice(this.start,this.pos));case"\r":this.input[this.pos+1]===`
`&&++this.pos;case`
`:case"\u2028":case"\u2029":++this.curLine,this.lineStart=this.pos+1;break}this.raise(this.start,"Unterminated template")};m.readEscapedChar=function(e){var t=this.
input.charCodeAt(++this.pos);switch(++this.pos,t){case 110:return`
`;case 114:return"\r";case 120:return String.fromCharCode(this.readHexChar(2));case 117:return B(this.readCodePoint());case 116:return"	";case 98:return"\b";case 118:
return"\v";case 102:return"\f";case 13:this.input.charCodeAt(this.pos)===10&&++this.pos;case 10:return this.options.locations&&(this.lineStart=this.pos,++this.curLine),
"";case 56:case 57:if(this.strict&&this.invalidStringToken(this.pos-1,"Invalid escape sequence"),e){var i=this.pos-1;this.invalidStringToken(i,"Invalid escape s\
equence in template string")}default:if(t>=48&&t<=55){var s=this.input.substr(this.pos-1,3).match(/^[0-7]+/)[0],r=parseInt(s,8);return r>255&&(s=s.slice(0,-1),r=
parseInt(s,8)),this.pos+=s.length-1,t=this.input.charCodeAt(this.pos),(s!=="0"||t===56||t===57)&&(this.strict||e)&&this.invalidStringToken(this.pos-1-s.length,e?
"Octal literal in template string":"Octal literal in strict mode"),String.fromCharCode(r)}return K(t)?(this.options.locations&&(this.lineStart=this.pos,++this.curLine),
""):String.fromCharCode(t)}};m.readHexChar=function(e){var t=this.pos,i=this.readInt(16,e);return i===null&&this.invalidStringToken(t,"Bad character escape sequ\
ence"),i};m.readWord1=function(){this.containsEsc=!1;for(var e="",t=!0,i=this.pos,s=this.options.ecmaVersion>=6;this.pos<this.input.length;){var r=this.fullCharCodeAtPos();
if(O(r,s))this.pos+=r<=65535?1:2;else if(r===92){this.containsEsc=!0,e+=this.input.slice(i,this.pos);var n=this.pos;this.input.charCodeAt(++this.pos)!==117&&this.
invalidStringToken(this.pos,"Expecting Unicode escape sequence \\uXXXX"),++this.pos;var u=this.readCodePoint();(t?L:O)(u,s)||this.invalidStringToken(n,"Invalid \
Unicode escape"),e+=B(u),i=this.pos}else break;t=!1}return e+this.input.slice(i,this.pos)};m.readWord=function(){var e=this.readWord1(),t=a.name;return this.keywords.
test(e)&&(t=ye[e]),this.finishToken(t,e)};var $t="8.19.0";C.acorn={Parser:C,version:$t,defaultOptions:ve,Position:J,SourceLocation:ue,getLineInfo:De,Node:le,TokenType:g,
tokTypes:a,keywordTypes:ye,TokContext:T,tokContexts:y,isIdentifierChar:O,isIdentifierStart:L,Token:Ae,isNewLine:K,lineBreak:A,lineBreakG:Ct,nonASCIIwhitespace:Be};
function ei(e,t){return C.parse(e,t)}c(ei,"parse");function ti(e,t,i){return C.parseExpressionAt(e,t,i)}c(ti,"parseExpressionAt");export{ei as parse,ti as parseExpressionAt};
