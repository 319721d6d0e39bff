var KnownError=class extends Error{name="KnownError";next;where;constructor(message,options){super(message,options.cause===void 0?void 0:{cause:options.cause}),
this.next=options.next,this.where=options.where??null}};function isKnownError(error){return error instanceof KnownError}function messageOf(error){return error instanceof
Error?error.message:String(error)}function hidePasswords(text){return text.replaceAll(/(postgres(?:ql)?:\/\/[^\s:@/'"]*:)[^\s'"]+/gi,"$1***")}export{KnownError,isKnownError,messageOf,hidePasswords};
