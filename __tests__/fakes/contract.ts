import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Any JSON object. */
export type Dictionary = Record<string, unknown>;

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  /** As in the description: `issues/create-comment`. */
  id: string;
  method: string;
  /** `/repos/{owner}/{repo}/issues/{issue_number}/comments` */
  template: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Dictionary;
}

/**
 * GitHub's own description of its API (`__tests__/contract/github-openapi.json`), as questions: which operation is this,
 * is this request allowed, is this answer one that GitHub gives. Stricter than GitHub in one point: a query parameter or
 * a body field that the description doesn't know is a problem.
 */
export class Contract {
  readonly #paths: Record<string, Dictionary>;
  readonly #components: Record<string, Record<string, Dictionary>>;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    const file = new URL('../contract/github-openapi.json', import.meta.url);
    const document = jsonSchema(JSON.parse(readFileSync(file, 'utf8'))) as Dictionary;
    this.#paths = document['paths'] as Record<string, Dictionary>;
    this.#components = document['components'] as Record<string, Record<string, Dictionary>>;
    // Types of query parameters arrive as text, so they are coerced; bodies are validated with coercion off.
    this.#ajv = new Ajv({ strict: false, allErrors: true, schemas: [{ $id: 'github', ...document }] });
    addFormats.default(this.#ajv);
    this.#ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
  }

  /** The operation behind a method and a path (no query), with the path's parameters; null when there is none. */
  find(method: string, path: string): { operation: Operation; params: Record<string, string> } | null {
    for (const [template, item] of Object.entries(this.#paths)) {
      const definition = item[method.toLowerCase()] as Dictionary | undefined;
      // Only a file's path may contain slashes.
      const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? '(.+)' : '([^/]+)'));
      const match = new RegExp(`^${pattern}$`).exec(path);
      if (definition === undefined || match === null) continue;
      const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')]));
      return { operation: { id: String(definition['operationId']), method: method.toLowerCase(), template }, params };
    }
    return null;
  }

  /** What is wrong with a request, in words; empty when nothing is. */
  checkRequest(
    operation: Operation,
    request: { params: Record<string, string>; query: URLSearchParams; body: unknown },
  ): string[] {
    const definition = this.#definition(operation);
    const problems: string[] = [];
    const parameters = ((definition['parameters'] ?? []) as Dictionary[]).map(
      (item) => this.#resolve(item) as unknown as Parameter,
    );
    for (const parameter of parameters) {
      const text = parameter.in === 'path' ? request.params[parameter.name] : request.query.get(parameter.name);
      if (text === undefined || text === null) {
        if (parameter.required === true) problems.push(`${parameter.in} parameter ${parameter.name} is missing`);
        continue;
      }
      const integer = parameter.schema['type'] === 'integer';
      const value = integer && /^-?\d+$/.test(text) ? Number(text) : text;
      problems.push(...this.#validate(`${operation.id} ${parameter.name}`, parameter.schema, value));
    }
    const known = new Set(
      parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
    );
    for (const name of request.query.keys()) if (!known.has(name)) problems.push(`unknown query parameter ${name}`);

    const content = this.#content(definition['requestBody'] as Dictionary | undefined);
    if (content === null) {
      if (request.body !== undefined) problems.push('a body where none belongs');
    } else {
      const closed = content['properties'] === undefined ? {} : { additionalProperties: false };
      problems.push(...this.#validate(`${operation.id} body`, { ...content, ...closed }, request.body));
    }
    return problems.map((problem) => `request ${operation.id}: ${problem}`);
  }

  /** What is wrong with an answer, in words; empty when nothing is. Statuses that the description leaves out pass. */
  checkResponse(operation: Operation, status: number, body: unknown): string[] {
    const responses = this.#definition(operation)['responses'] as Record<string, Dictionary>;
    const response = responses[String(status)];
    if (response === undefined) return status < 400 ? [`response ${operation.id}: status ${status} is unknown`] : [];
    const content = this.#content(this.#resolve(response));
    if (content === null) return body === undefined ? [] : [`response ${operation.id}: a body where none belongs`];
    const problems = this.#validate(`${operation.id} ${status}`, content, body);
    return problems.map((problem) => `response ${operation.id}: ${problem}`);
  }

  /** A smallest answer that the description allows: what the server's answers start from. */
  sample(component: string): Dictionary {
    return this.#sample({ $ref: `#/components/schemas/${component}` }) as Dictionary;
  }

  #definition(operation: Operation): Dictionary {
    return this.#paths[operation.template]?.[operation.method] as Dictionary;
  }

  #resolve(value: Dictionary): Dictionary {
    if (typeof value['$ref'] !== 'string') return value;
    const [, , section = '', name = ''] = value['$ref'].split('/');
    return this.#components[section]?.[name] ?? {};
  }

  /** The JSON schema of a request's or an answer's body. */
  #content(holder: Dictionary | undefined): Dictionary | null {
    const content = holder?.['content'] as Record<string, { schema: Dictionary }> | undefined;
    return content === undefined ? null : (Object.values(content)[0]?.schema ?? null);
  }

  #validate(key: string, schema: Dictionary, value: unknown): string[] {
    const validator = this.#compiled.get(key) ?? this.#ajv.compile(absolute(schema) as Dictionary);
    this.#compiled.set(key, validator);
    if (validator(value)) return [];
    return [...new Set((validator.errors ?? []).map((error) => `${key}${error.instancePath} ${error.message ?? ''}`))];
  }

  #sample(unresolved: Dictionary): unknown {
    const schema = this.#resolve(unresolved);
    const types = [schema['type']].flat();
    if (types.includes('null')) return null;
    if (Array.isArray(schema['enum'])) return schema['enum'][0];
    for (const key of ['anyOf', 'oneOf']) {
      const choices = schema[key] as Dictionary[] | undefined;
      if (choices === undefined || schema['properties'] !== undefined) continue;
      return choices.some((choice) => choice['type'] === 'null') ? null : this.#sample(choices[0] ?? {});
    }
    if (Array.isArray(schema['allOf'])) {
      return Object.assign({}, ...schema['allOf'].map((part: Dictionary) => this.#sample(part)));
    }
    if (types.includes('array')) return [];
    if (types.includes('integer') || types.includes('number')) return schema['minimum'] ?? 1;
    if (types.includes('boolean')) return false;
    if (types.includes('string')) {
      if (schema['format'] === 'date-time') return '2026-01-01T00:00:00Z';
      if (schema['format'] === 'email') return 'octocat@example.com';
      return schema['format'] === 'uri' ? 'https://api.github.example/' : 'text';
    }
    const properties = (schema['properties'] ?? {}) as Record<string, Dictionary>;
    const required = (schema['required'] ?? []) as string[];
    return Object.fromEntries(required.map((name) => [name, this.#sample(properties[name] ?? {})]));
  }
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema has the type `null`. */
function jsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, jsonSchema(item)] as const);
  const { nullable, ...rest }: Dictionary = Object.fromEntries(entries);
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const values = Array.isArray(rest['enum']) ? { enum: [...rest['enum'], null] } : {};
  return { ...rest, ...values, type: [rest['type'], 'null'] };
}

/** Makes the document's references absolute, so that a part of it can be compiled alone. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? item.replace(/^#/, 'github#') : absolute(item),
    ]),
  );
}
