import{KnownError,isKnownError,messageOf}from"./shared-core-3.js";var troubles=[[/^(?:08\w{3}|57P0\d|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,"The connection to the server was lost","Loo\
k at the server’s log, and run this again."],[/^53\w{3}$/,"The server has no room left","Free its disk, memory or connections, and run this again."],[/^3D000$/,
"A database is gone from the server","If nobody removed it by hand, look at the server’s log, and run this again."],[/^25006$/,"The server can only be read","\
Give the URL of a server, and of a role, that may write (default_transaction_read_only)."],[/^(?:57014|55P03)$/,"The server ended a statement of Raincheck’s own",
"Take statement_timeout and lock_timeout from the role or the database that you gave."],[/^(?:ENOSPC|EDQUOT|EROFS|EFBIG|EMFILE|ENFILE|EACCES|EPERM|EIO)$/,"The m\
achine refuses what Raincheck needs","Look at the disk’s free room, the rights of the temporary folder (TMPDIR) and the limits of the process."]];function foreseen(error){
if(isKnownError(error)||!(error instanceof Error))return error;let{code="",syscall}=error,message=messageOf(error);if(syscall==="uv_cwd")return new KnownError("\
The folder in which raincheck was called is gone.",{next:"Call it in a folder that is there.",cause:error});let known=message.startsWith("Connection terminated")?
"ECONNRESET":String(code),found=troubles.find(([codes])=>codes.test(known));return found===void 0?error:new KnownError(`${found[1]}: ${message}`,{next:found[2],
cause:error})}export{foreseen};
