function statusOf(error){let status=error?.status;return typeof status=="number"?status:null}function splitRepository(repository){let[owner="",repo=""]=repository.
split("/");return{owner,repo}}export{statusOf,splitRepository};
