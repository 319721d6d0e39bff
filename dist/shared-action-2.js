import{plainOptions}from"./shared-report.js";function reportOptions(event,headSha,runUrl,environment){let{serverUrl,repository}=event,source=environment.GITHUB_ACTION_REPOSITORY||repository,ref=environment.
GITHUB_ACTION_REPOSITORY?environment.GITHUB_ACTION_REF||"HEAD":headSha,docsUrl=`${serverUrl}/${source}/blob/${encodeURIComponent(ref)}/docs/rules`;return{...plainOptions,
serverUrl,repository,headSha,runUrl,docsUrl}}export{reportOptions};
