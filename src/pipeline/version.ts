import manifest from '../../package.json' with { type: 'json' };

/** The version of Hearsay that is running, as in its package. */
export const VERSION: string = manifest.version;
