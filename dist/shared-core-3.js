var KnownError=class extends Error{name="KnownError";next;where;headline;points;constructor(message,options){let text=[message,...options.points??[]].join(" ");
super(text,options.cause===void 0?void 0:{cause:options.cause}),this.headline=message,this.next=options.next,this.where=options.where??null,this.points=options.
points??[]}};function isKnownError(error){return error instanceof KnownError}function messageOf(error){return error instanceof Error?error.message:String(error)}
function hidePasswords(text){return text.replaceAll(/(postgres(?:ql)?:\/\/[^\s:@/'"]*:)[^\s'"]+/gi,"$1***")}export{KnownError,isKnownError,messageOf,hidePasswords};
