import{boolean,number,object,string}from"./shared-zod.js";import{KnownError}from"./shared-core-3.js";var sha=string().regex(/^[0-9a-f]{40,64}$/),repository=object({full_name:string()}),pullRequestPayload=object({pull_request:object({number:number().int().positive(),
draft:boolean().nullish(),head:object({sha,repo:repository.nullable()}),base:object({sha})})}),mergeGroupPayload=object({merge_group:object({base_sha:sha,head_sha:sha})}),
pushPayload=object({after:sha}),workflowRun=object({id:number().int().positive(),run_attempt:number().int().positive().default(1),html_url:string(),event:string(),
head_sha:sha,head_branch:string().nullable(),head_repository:repository.nullish(),conclusion:string().nullable()}).transform(run=>({id:run.id,attempt:run.run_attempt,
url:run.html_url,event:run.event,headSha:run.head_sha,headBranch:run.head_branch,headRepository:run.head_repository?.full_name??null,conclusion:run.conclusion})),
workflowRunPayload=object({workflow_run:workflowRun});function valid(schema,payload,name){let parsed=schema.safeParse(payload);if(parsed.success)return parsed.data;
let issue=parsed.error.issues[0];throw new KnownError(`The ${name} event’s payload is not as GitHub writes it: ${issue?.message??"unknown reason"}.`,{where:issue?.
path.join(".")??name,next:"Run Raincheck as a step of a GitHub workflow, without touching the event file."})}export{pullRequestPayload,mergeGroupPayload,pushPayload,workflowRun,workflowRunPayload,valid};
