import{mergeGroupPayload,pullRequestPayload,pushPayload,valid,workflowRun,workflowRunPayload}from"./shared-github-4.js";import"./shared-zod.js";import"./shared-core-3.js";
import"./shared-runtime.js";export{mergeGroupPayload,pullRequestPayload,pushPayload,valid,workflowRun,workflowRunPayload};
