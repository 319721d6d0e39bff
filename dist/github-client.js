import{connect,issueComments}from"./shared-github-3.js";import"./shared-github-2.js";import"./shared-runtime.js";export{connect,issueComments};
