import type { Node } from '../sql/parse.ts';

/** What a statement that needs a superuser names; it may run only when all of it is found harmless. */
export interface Request {
  /** Roles that are granted, altered, made an owner… */
  roles: string[];
  /** Roles that are themselves altered or dropped. */
  changes: string[];
  /** GRANT and REVOKE of roles: what is given, and to whom. */
  membership: { granted: string[]; members: string[] } | null;
  /** A role that the statement makes. */
  makes: string | null;
  /** The object that gets another owner. */
  object: { kind: 'relation' | 'schema' | 'type'; name: string[] } | null;
}

/**
 * Extensions whose installation as superuser gives no way out of the database. Not: dblink and foreign data wrappers
 * (network, files), untrusted languages (programs), what reads or writes pages and files (adminpack, pageinspect,
 * pg_surgery, pg_walinspect, xml2…).
 */
const harmlessExtensions = new Set(
  `amcheck bloom btree_gin btree_gist citext cube dict_int dict_xsyn earthdistance fuzzystrmatch hstore hll hypopg intagg
  intarray ip4r isn ltree moddatetime autoinc insert_username refint pg_bigm pg_hashids pg_jsonschema pg_stat_statements
  pg_trgm pg_uuidv7 pgcrypto pgjwt pgrowlocks pgroonga pgstattuple plpgsql postgis postgis_topology postgis_sfcgal
  postgis_tiger_geocoder address_standardizer address_standardizer_data_us prefix roaringbitmap rum seg semver tablefunc
  tcn timescaledb topn tsm_system_rows tsm_system_time unaccent unit uuid-ossp vchord vector vectors vectorscale pgrouting
  pg_partman pg_search pgmq`.split(/\s+/),
);

/** Options of CREATE ROLE and ALTER ROLE that give no right beyond the role's own. */
const harmlessOptions = new Set(['canlogin', 'inherit', 'password', 'validUntil', 'connectionlimit', 'sysid']);
const memberOptions = new Set(['addroleto', 'rolemembers', 'adminmembers']);
/** Rights that may be denied, never given. */
const rightOptions = new Set(['superuser', 'createrole', 'createdb', 'isreplication', 'bypassrls']);

const nothing: Request = { roles: [], changes: [], membership: null, makes: null, object: null };

/** True for statements that need a superuser, that migrations have reason to hold, and that are harmless as far as the tree tells. */
export function isPrivilegedAllowed(node: Node): boolean {
  return requestOf(node) !== null;
}

/** What the statement asks for; null when it is not of an allowed kind. */
export function requestOf(node: Node): Request | null {
  if ('CreateExtensionStmt' in node) return ofExtensions([node.CreateExtensionStmt.extname]);
  if ('AlterExtensionStmt' in node) return ofExtensions([node.AlterExtensionStmt.extname]);
  if ('CommentStmt' in node) {
    return node.CommentStmt.objtype === 'OBJECT_EXTENSION' ? ofExtensions([text(node.CommentStmt.object)]) : null;
  }
  if ('DropStmt' in node) {
    if (node.DropStmt.removeType !== 'OBJECT_EXTENSION') return null;
    const names = (node.DropStmt.objects ?? []).map(text);
    // Dropping plpgsql would take every trigger function along, our own too.
    return names.includes('plpgsql') ? null : ofExtensions(names);
  }
  if ('CreateRoleStmt' in node) {
    const made = node.CreateRoleStmt.role ?? '';
    const roles = ofOptions(node.CreateRoleStmt.options ?? []);
    return roles === null || made.startsWith('pg_') ? null : { ...nothing, roles, makes: made };
  }
  if ('AlterRoleStmt' in node) {
    const roles = ofOptions(node.AlterRoleStmt.options ?? []);
    const role = named(node.AlterRoleStmt.role);
    return roles === null || role === null ? null : { ...nothing, roles: [...roles, role], changes: [role] };
  }
  if ('GrantRoleStmt' in node) {
    const { granted_roles: granted = [], grantee_roles: grantees = [] } = node.GrantRoleStmt;
    const given = granted.map((one) => ('AccessPriv' in one ? (one.AccessPriv.priv_name ?? '') : ''));
    const members: string[] = [];
    for (const grantee of grantees) {
      if (!('RoleSpec' in grantee)) return null;
      const role = named(grantee.RoleSpec);
      if (role !== null) members.push(role);
      else if (grantee.RoleSpec.roletype === 'ROLESPEC_PUBLIC') return null;
    }
    return { ...nothing, roles: [...given, ...members], membership: { granted: given, members } };
  }
  if ('DropRoleStmt' in node) {
    const roles = (node.DropRoleStmt.roles ?? []).map((role) => ('RoleSpec' in role ? named(role.RoleSpec) : null));
    const all = roles.filter((role) => role !== null);
    return all.length === roles.length ? { ...nothing, roles: all, changes: all } : null;
  }
  return ofOwner(node);
}

function ofOwner(node: Node): Request | null {
  if ('AlterTableStmt' in node) {
    const [command, ...others] = node.AlterTableStmt.cmds ?? [];
    if (command === undefined || others.length > 0 || !('AlterTableCmd' in command)) return null;
    const { relation } = node.AlterTableStmt;
    if (command.AlterTableCmd.subtype !== 'AT_ChangeOwner' || relation?.relname === undefined) return null;
    const name = [relation.schemaname, relation.relname].filter((part) => part !== undefined);
    return ownedBy(command.AlterTableCmd.newowner, { kind: 'relation', name });
  }
  if (!('AlterOwnerStmt' in node)) return null;
  const { objectType, object, newowner } = node.AlterOwnerStmt;
  if (objectType === 'OBJECT_SCHEMA') return ownedBy(newowner, { kind: 'schema', name: [text(object)] });
  if ((objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') && object !== undefined && 'List' in object) {
    return ownedBy(newowner, { kind: 'type', name: (object.List.items ?? []).map(text) });
  }
  return null;
}

type RoleSpec = Extract<Node, { RoleSpec: unknown }>['RoleSpec'];

function ownedBy(owner: RoleSpec | undefined, object: NonNullable<Request['object']>): Request | null {
  const role = named(owner);
  return { ...nothing, roles: role === null ? [] : [role], object };
}

function ofExtensions(names: (string | undefined)[]): Request | null {
  return names.length > 0 && names.every((name) => name !== undefined && harmlessExtensions.has(name)) ? nothing : null;
}

/** The other roles that the options name; null when an option gives a right that is not to be given. */
function ofOptions(options: Node[]): string[] | null {
  const roles: string[] = [];
  for (const option of options) {
    if (!('DefElem' in option)) return null;
    const { defname = '', arg } = option.DefElem;
    if (memberOptions.has(defname)) {
      const items = arg !== undefined && 'List' in arg ? (arg.List.items ?? []) : [];
      for (const item of items) {
        const role = 'RoleSpec' in item ? named(item.RoleSpec) : null;
        if (role !== null) roles.push(role);
      }
    } else if (rightOptions.has(defname)) {
      if (arg === undefined || !('Boolean' in arg) || arg.Boolean.boolval === true) return null;
    } else if (!harmlessOptions.has(defname)) {
      return null;
    }
  }
  return roles;
}

/** A role given by name; null for CURRENT_USER and the like. */
function named(role: RoleSpec | undefined): string | null {
  return role?.roletype === 'ROLESPEC_CSTRING' ? (role.rolename ?? null) : null;
}

function text(node: Node | undefined): string {
  return node !== undefined && 'String' in node ? (node.String.sval ?? '') : '';
}
