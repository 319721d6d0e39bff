// libpg-query is CommonJS to the bundler: a dynamic import of the package itself would have a default export alone.
export { hasSqlDetails, loadModule, parsePlPgSQLSync, parseSync, scanSync } from 'libpg-query';
