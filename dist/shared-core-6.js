var statsFileName="raincheck.stats.json";function sizeOfTable(sizes,relation){return sizes==null||!Object.hasOwn(sizes.tables,relation)?null:sizes.tables[relation]??
null}var smallestRow=28;function mostRows({rows,heapBytes}){return rows??Math.ceil(heapBytes/smallestRow)}export{statsFileName,sizeOfTable,mostRows};
