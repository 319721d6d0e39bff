import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Contract, type Dictionary } from './contract.ts';
import { answer, notFound, type Answer } from './github-routes.ts';
import { actionsBot, type Exchange, type Fault, type State } from './github-state.ts';

/** The token that a test's client has unless it asks for another. */
export const workflowToken = 'ghs_workflow';

/**
 * A GitHub over real HTTP that holds every request and every answer against GitHub's OpenAPI description. What GitHub
 * would let pass and we would not (an unknown field, an unknown route, no user agent) is a problem too: `stop()`, and so the
 * end of an `await using` block, throws when there was one.
 */
export class FakeGitHub implements AsyncDisposable {
  readonly state: State;
  readonly exchanges: Exchange[] = [];
  readonly problems: string[] = [];
  readonly #faults: Fault[] = [];
  readonly #contract = new Contract();
  readonly #api: Server;
  readonly #blobs: Server;

  private constructor(state: Partial<State>) {
    this.state = {
      repository: 'acme/shop',
      tokens: new Map([[workflowToken, { account: actionsBot, permission: 'write', kind: 'installation' }]]),
      comments: [],
      reviewComments: [],
      pulls: [],
      artifacts: [],
      contents: new Map(),
      checkRuns: [],
      ...state,
    };
    this.#api = createServer((request, response) => this.#guard(response, () => this.#serve(request, response)));
    this.#blobs = createServer((request, response) => this.#guard(response, () => this.#serveBlob(request, response)));
  }

  static async start(state: Partial<State> = {}): Promise<FakeGitHub> {
    const fake = new FakeGitHub(state);
    for (const server of [fake.#api, fake.#blobs]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return fake;
  }

  /** For GITHUB_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#api.address() as AddressInfo).port}`;
  }

  /** Lets the next matching requests go wrong. */
  fail(fault: Omit<Fault, 'times'> & { times?: number }): void {
    this.#faults.push({ times: 1, ...fault });
  }

  /** The requests with a method, as `METHOD /path`; all of them without one. */
  calls(method?: string): string[] {
    return this.exchanges
      .filter((exchange) => method === undefined || exchange.method === method)
      .map((exchange) => `${exchange.method} ${exchange.path}`);
  }

  async stop(): Promise<void> {
    for (const server of [this.#api, this.#blobs]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    if (this.problems.length > 0) throw new Error(`The fake GitHub saw:\n${this.problems.join('\n')}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #guard(response: ServerResponse, work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.problems.push(`the fake itself failed: ${String(error)}`);
      response.destroy();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const method = request.method ?? 'GET';
    const exchange = { method, path: url.pathname, query: url.search, headers: request.headers, body, status: 0 };
    this.exchanges.push(exchange);

    const fault = this.#faults.find((item) => item.times > 0 && item.method === method && item.path.test(url.pathname));
    if (fault !== undefined) fault.times -= 1;
    if (fault?.kind === 'slow') await pause(fault.milliseconds ?? 500);
    const carriedOut = fault === undefined || fault.kind === 'slow' || fault.stored === true;
    const regular = carriedOut ? this.#answer(request, url, body) : notFound;
    const final = fault === undefined ? regular : faulty(fault, regular);
    if (final === null) {
      request.socket.destroy();
      return;
    }
    exchange.status = final.status;
    send(response, final);
  }

  /** Checks a request, carries it out and checks the answer. */
  #answer(request: IncomingMessage, url: URL, body: unknown): Answer {
    if (!/^raincheck\/\d/.test(request.headers['user-agent'] ?? '')) {
      this.problems.push(`user agent ${request.headers['user-agent'] ?? '(none)'}`);
    }
    const credential = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = this.state.tokens.get(credential ?? '');
    if (token === undefined) {
      return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } };
    }
    if (request.method === 'POST' && url.pathname === '/graphql') {
      // GraphQL has no OpenAPI description: the one query that Raincheck sends is spelled out here.
      const query = String((body as Dictionary)['query'])
        .replaceAll(/\s+/g, ' ')
        .trim();
      if (query !== '{ viewer { login } }') this.problems.push(`unknown GraphQL query ${query}`);
      return { status: 200, body: { data: { viewer: { login: token.account.login } } } };
    }
    const found = this.#contract.find(request.method ?? 'GET', url.pathname);
    if (found === null) {
      this.problems.push(`unknown route ${request.method ?? ''} ${url.pathname}`);
      return notFound;
    }
    const { operation } = found;
    const wrong = this.#contract.checkRequest(operation, { params: found.params, query: url.searchParams, body });
    this.problems.push(...wrong);
    const call = {
      id: operation.id,
      params: { ...found.params, '#path': url.pathname },
      query: url.searchParams,
      body: (body ?? {}) as Dictionary,
      token,
      api: this.url,
      blobs: `http://127.0.0.1:${(this.#blobs.address() as AddressInfo).port}`,
    };
    const result = wrong.length > 0 ? notFound : answer(call, this.state, this.#contract);
    this.problems.push(...this.#contract.checkResponse(operation, result.status, result.body));
    return result;
  }

  /** The store behind artifacts: signed addresses on another origin, which refuse a request that shows a token. */
  async #serveBlob(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = Number(/^\/(\d+)\.zip/.exec(request.url ?? '')?.[1]);
    const artifact = this.state.artifacts.find((item) => item.id === id);
    if (request.headers.authorization !== undefined) this.problems.push('a token was sent to the artifact store');
    response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' });
    await new Promise<void>((resolve) => response.end(artifact?.zip, resolve));
  }
}

/** The answer that a fault makes of the regular one; null breaks the connection off. */
function faulty(fault: Fault, regular: Answer): Answer | null {
  if (fault.kind === 'reset') return null;
  if (fault.kind === 'bad-gateway') {
    return {
      status: 502,
      body: '<html><title>502 Bad Gateway</title></html>',
      headers: { 'content-type': 'text/html' },
    };
  }
  if (fault.kind === 'slow') return regular;
  const secondary = fault.kind === 'secondary';
  const headers: Record<string, string> = {
    'x-ratelimit-remaining': secondary ? '900' : '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + (fault.retryAfter ?? 3600)),
  };
  if (secondary && fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
  const message = secondary
    ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    : 'API rate limit exceeded for installation ID 1.';
  return { status: fault.status ?? 403, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function send(response: ServerResponse, result: Answer): void {
  const json = typeof result.body === 'string' ? result.body : JSON.stringify(result.body);
  const type = result.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(result.status, { ...type, ...result.headers });
  response.end(result.body === undefined ? undefined : json);
}
