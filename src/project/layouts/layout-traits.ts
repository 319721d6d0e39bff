/** How migrations of a layout are written and deployed: what others ask instead of its name. */
export interface LayoutTraits {
  /**
   * What the migrator knows an applied migration by: `time`, so that one that is not newer than the newest is passed over;
   * `name`; null where nobody records what ran.
   */
  appliedBy: 'time' | 'name' | null;
  /** True when each migration has a folder of its own. */
  folderEach: boolean;
  /** The major version of the drizzle-kit that writes it; null for what Drizzle does not write. */
  drizzleKit: 0 | 1 | null;
}
