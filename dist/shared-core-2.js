var endings=new Set,longest=5e3;function addEnding(ending){endings.add(ending)}function whenEnded(then){if(endings.size===0){then();return}setTimeout(then,longest),
Promise.allSettled(endings).then(then)}export{addEnding,whenEnded};
