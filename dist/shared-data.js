var package_default={version:"0.1.0"};var version=package_default.version;export{version};
