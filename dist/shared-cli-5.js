var noProgress={step:()=>{},done:()=>{}},frames=["⠋","⠙","⠹","⠸","⠼","⠴","⠦","⠧","⠇","⠏"];function startProgress(stream){let clean=line=>line.
replaceAll(new RegExp("\\p{Cc}","gu")," ");if(stream.isTTY!==!0)return{step:line=>{stream.write(`${clean(line)}
`)},done:()=>{}};let current="",frame=0,begun=Date.now(),draw=()=>{let seconds=Math.floor((Date.now()-begun)/1e3),line=seconds<1?current:`${current} (${seconds}\
 s)`,width=Math.max(20,(stream.columns??80)-3);stream.write(`\r\x1B[2K${frames[frame++%frames.length]??""} ${line.slice(0,width)}`)},timer=setInterval(draw,100);
return timer.unref(),{step:line=>{current=clean(line),draw()},done:()=>{clearInterval(timer),stream.write("\r\x1B[2K")}}}export{noProgress,startProgress};
