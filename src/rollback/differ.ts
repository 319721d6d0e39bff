import type { Workshop } from '../trial/workshop.ts';

/**
 * Finds the SQL that turns one database's schema into another's, in order. What it says is never believed: it is run, and
 * the catalogs are compared.
 *
 * @throws when it cannot say
 */
export type Differ = (shop: Workshop, from: string, to: string) => Promise<string[]>;
