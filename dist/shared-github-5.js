function whyNotPublished(run){return run.event==="pull_request"?null:`the run ${run.id} was started by ${run.event}, not by a pull request`}export{whyNotPublished};
