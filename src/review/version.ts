import manifest from '../../package.json' with { type: 'json' };

/** Raincheck's own version. */
export const version: string = manifest.version;
