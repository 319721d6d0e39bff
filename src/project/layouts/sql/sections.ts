/** Lines that begin the part that goes back: dbmate's, node-pg-migrate's, and that of goose and sql-migrate. */
const downLine = /^--\s*(?:migrate:down|\+goose\s+down|\+migrate\s+down|down migration)\b.*$/im;

/**
 * Cuts a file of SQL that has both directions: what comes before the line keeps its places.
 *
 * @returns `down` is null for a file of one direction
 */
export function cutDown(text: string): { up: string; down: string | null } {
  const found = downLine.exec(text);
  if (found === null) return { up: text, down: null };
  return { up: text.slice(0, found.index), down: text.slice(found.index + found[0].length) };
}

/** True for a file that goes back by its name, `0001_x.down.sql`, `rollback_0001_x.sql`: it is no migration. */
export function isDown(path: string): boolean {
  return /(?:^|\/)(?:rollback[_-][^/]*|[^/]*[._-](?:down|rollback)|down)\.sql$/i.test(path);
}
