var ownInputs=["github-token","mode","run-id"];function input(environment,name){return(environment[`INPUT_${name.toUpperCase()}`]??"").trim()}export{ownInputs,input};
