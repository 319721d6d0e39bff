import"./shared-runtime.js";function defineConfig(config){return config}export{defineConfig};
