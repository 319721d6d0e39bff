import manifest from '../../package.json' with { type: 'json' };

/** Raincheck's own version. */
export const version: string = manifest.version;

/** The account and repository that Raincheck comes from, `owner/raincheck`: package.json is its one home. */
export const repository: string = manifest.repository.replace(/^github:/, '');

/** The Action as a workflow names it, by the tag of the major version. */
export const action = `${repository}@v${version.split('.')[0] ?? '0'}`;
