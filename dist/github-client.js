import{connect,issueComments}from"./shared-github-2.js";import"./shared-github.js";import"./shared-runtime.js";export{connect,issueComments};
