import type { Contract, Dictionary } from './contract.ts';
import type { Account, State, StoredComment, StoredPull, StoredReviewComment, Token } from './github-state.ts';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Call {
  id: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Dictionary;
  token: Token;
  /** Address of the API, without a slash at the end. */
  api: string;
  /** Where artifacts are really stored; another origin, as on GitHub. */
  blobs: string;
}

/** GitHub refuses longer ones with 422; the message is GitHub's. */
export const longestBody = 65_536;

export const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

export const notAccessible: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  },
};

/** Carries out one call of the contract on the state. Every write is validated before it comes here. */
export function answer(call: Call, state: State, contract: Contract): Answer {
  if (call.token.permission === 'none') return notFound;
  const writes = /\/(?:create|update|delete)/.test(call.id);
  if (writes && call.token.permission === 'read') return notAccessible;
  const inRepository = `${call.params['owner'] ?? ''}/${call.params['repo'] ?? ''}` === state.repository;
  if (call.params['repo'] !== undefined && !inRepository) return notFound;
  const route = routes[call.id];
  if (route === undefined) throw new Error(`the fake has no ${call.id}`);
  return route(call, state, contract);
}

type Route = (call: Call, state: State, contract: Contract) => Answer;

const routes: Record<string, Route> = {
  'issues/list-comments': (call, state, contract) => {
    const comments = state.comments.filter((comment) => comment.issue === Number(call.params['issue_number']));
    return page(
      call,
      comments.map((comment) => commentOf(comment, call, state, contract)),
    );
  },
  'issues/get-comment': (call, state, contract) => {
    const comment = findComment(call, state);
    return comment === undefined ? notFound : { status: 200, body: commentOf(comment, call, state, contract) };
  },
  'issues/create-comment': (call, state, contract) => {
    if (String(call.body['body']).length > longestBody) return tooLong;
    const issue = Number(call.params['issue_number']);
    if (!state.pulls.some((pull) => pull.number === issue)) return notFound;
    const id = Math.max(1000, ...state.comments.map((comment) => comment.id)) + 1;
    const comment = { id, issue, user: call.token.account, body: String(call.body['body']) };
    state.comments.push(comment);
    return { status: 201, body: commentOf(comment, call, state, contract) };
  },
  'issues/update-comment': (call, state, contract) => {
    const comment = findComment(call, state);
    if (comment === undefined) return notFound;
    if (String(call.body['body']).length > longestBody) return tooLong;
    comment.body = String(call.body['body']);
    return { status: 200, body: commentOf(comment, call, state, contract) };
  },
  'issues/delete-comment': (call, state) => {
    const comment = findComment(call, state);
    if (comment === undefined) return notFound;
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204 };
  },
  'pulls/get': (call, state, contract) => {
    const pull = state.pulls.find((item) => item.number === Number(call.params['pull_number']));
    return pull === undefined ? notFound : { status: 200, body: pullOf(pull, state, contract, 'pull-request') };
  },
  'pulls/list': (call, state, contract) => {
    const wanted = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const pulls = state.pulls.filter(
      (pull) => (wanted === 'all' || pull.state === wanted) && (head === null || sameHead(head, pull)),
    );
    return page(
      call,
      pulls.map((pull) => pullOf(pull, state, contract, 'pull-request-simple')),
    );
  },
  'pulls/list-files': (call, state, contract) => {
    const pull = state.pulls.find((item) => item.number === Number(call.params['pull_number']));
    if (pull === undefined) return notFound;
    return page(
      call,
      pull.files.map((file) => ({ ...contract.sample('diff-entry'), ...file })),
    );
  },
  'pulls/list-review-comments': (call, state, contract) => {
    const comments = state.reviewComments.filter(({ pull }) => pull === Number(call.params['pull_number']));
    return page(
      call,
      comments.map((comment) => reviewCommentOf(comment, state, contract)),
    );
  },
  // Only lines of the diff take comments; here these are the files that the pull request adds, whole.
  'pulls/create-review-comment': (call, state, contract) => {
    const { body } = call;
    const pull = state.pulls.find((item) => item.number === Number(call.params['pull_number']));
    if (pull === undefined) return notFound;
    const added = pull.files.some(({ filename, status }) => filename === body['path'] && status === 'added');
    if (!added || body['commit_id'] !== pull.headSha || body['side'] !== 'RIGHT') return notInDiff;
    const comment = {
      id: 3001 + state.reviewComments.length,
      pull: pull.number,
      user: call.token.account,
      path: String(body['path']),
      startLine: (body['start_line'] as number | undefined) ?? null,
      line: Number(body['line']),
      body: String(body['body']),
    };
    if (comment.startLine !== null && comment.startLine >= comment.line) return notInDiff;
    state.reviewComments.push(comment);
    return { status: 201, body: reviewCommentOf(comment, state, contract) };
  },
  'users/get-authenticated': (call, _state, contract) =>
    call.token.kind === 'installation'
      ? notAccessible
      : { status: 200, body: { ...contract.sample('private-user'), ...call.token.account } },
  // Only a JSON web token of the app itself may ask; no token of a workflow is one.
  'apps/get-authenticated': () => ({
    status: 401,
    body: { message: 'A JSON web token could not be decoded', documentation_url: 'https://docs.github.com/rest' },
  }),
  'actions/list-workflow-run-artifacts': (call, state, contract) => {
    const name = call.query.get('name');
    const artifacts = state.artifacts.filter(
      (item) => item.run === Number(call.params['run_id']) && (name === null || item.name === name),
    );
    const { body, ...rest } = page(
      call,
      artifacts.map((item) => ({
        ...contract.sample('artifact'),
        id: item.id,
        name: item.name,
        expired: item.expired,
        size_in_bytes: item.claimedSize ?? item.zip.length,
      })),
    );
    return { ...rest, body: { total_count: artifacts.length, artifacts: body } };
  },
  'actions/download-artifact': (call, state) => {
    const artifact = state.artifacts.find((item) => item.id === Number(call.params['artifact_id']));
    if (artifact === undefined) return notFound;
    if (artifact.expired) {
      return { status: 410, body: { message: 'Artifact has expired', documentation_url: 'https://docs.github.com' } };
    }
    return { status: 302, headers: { location: `${call.blobs}/${artifact.id}.zip?sig=signed` } };
  },
  'repos/get-content': (call, state, contract) => {
    const path = call.params['path'] ?? '';
    const text = state.contents.get(path);
    if (text === undefined) return notFound;
    const content = { type: 'file', encoding: 'base64', path, name: path.split('/').at(-1), size: text.length };
    return {
      status: 200,
      body: { ...contract.sample('content-file'), ...content, content: Buffer.from(text).toString('base64') },
    };
  },
  'checks/create': (call, state, contract) => {
    const run = {
      id: state.checkRuns.length + 1,
      name: String(call.body['name']),
      headSha: String(call.body['head_sha']),
      conclusion: (call.body['conclusion'] as string | undefined) ?? null,
    };
    state.checkRuns.push(run);
    return { status: 201, body: checkOf(run, contract) };
  },
  'checks/update': (call, state, contract) => {
    const run = state.checkRuns.find((item) => item.id === Number(call.params['check_run_id']));
    if (run === undefined) return notFound;
    run.conclusion = (call.body['conclusion'] as string | undefined) ?? run.conclusion;
    return { status: 200, body: checkOf(run, contract) };
  },
};

const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${longestBody} characters)`,
      },
    ],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  },
};

const notInDiff: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequestReviewComment', code: 'invalid', field: 'pull_request_review_thread.line' }],
    documentation_url: 'https://docs.github.com/rest/pulls/comments',
  },
};

function findComment(call: Call, state: State): StoredComment | undefined {
  return state.comments.find((comment) => comment.id === Number(call.params['comment_id']));
}

/** One page of a list, with GitHub's Link header. 30 a page unless asked, 100 at most. */
function page(call: Call, items: unknown[]): Answer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const number = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    [number > 1, 1, 'first'],
    [number > 1, number - 1, 'prev'],
    [number < last, number + 1, 'next'],
    [number < last, last, 'last'],
  ] as const;
  const link = links
    .filter(([shown]) => shown)
    .map(([, target, relation]) => {
      const query = new URLSearchParams(call.query);
      query.set('page', String(target));
      return `<${call.api}${call.params['#path'] ?? ''}?${query.toString()}>; rel="${relation}"`;
    });
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: link.length > 0 ? { link: link.join(', ') } : {},
  };
}

/** `owner:branch`; GitHub ignores case in owners, not in branches. */
function sameHead(head: string, pull: StoredPull): boolean {
  const [owner = '', ...branch] = head.split(':');
  const theirs = pull.headRepository?.split('/')[0] ?? '';
  return owner.toLowerCase() === theirs.toLowerCase() && branch.join(':') === pull.headRef;
}

function userOf(account: Account, contract: Contract): Dictionary {
  return { ...contract.sample('simple-user'), ...account };
}

function commentOf(comment: StoredComment, call: Call, state: State, contract: Contract): Dictionary {
  const address = `https://github.example/${state.repository}/pull/${comment.issue}`;
  return {
    ...contract.sample('issue-comment'),
    id: comment.id,
    body: comment.body,
    user: userOf(comment.user, contract),
    url: `${call.api}/repos/${state.repository}/issues/comments/${comment.id}`,
    html_url: `${address}#issuecomment-${comment.id}`,
    author_association: 'NONE',
  };
}

function reviewCommentOf(comment: StoredReviewComment, state: State, contract: Contract): Dictionary {
  return {
    ...contract.sample('pull-request-review-comment'),
    id: comment.id,
    path: comment.path,
    line: comment.line,
    start_line: comment.startLine,
    body: comment.body,
    user: userOf(comment.user, contract),
    html_url: `https://github.example/${state.repository}/pull/${comment.pull}#discussion_r${comment.id}`,
  };
}

function repositoryOf(fullName: string, contract: Contract): Dictionary {
  const [login = '', name = ''] = fullName.split('/');
  return {
    ...contract.sample('repository'),
    name,
    full_name: fullName,
    owner: userOf({ login, id: 7, type: 'User' }, contract),
  };
}

function pullOf(pull: StoredPull, state: State, contract: Contract, component: string): Dictionary {
  const sample = contract.sample(component);
  const side = (key: 'head' | 'base', sha: string, ref: string, repository: string | null) => ({
    ...(sample[key] as Dictionary),
    sha,
    ref,
    label: `${repository?.split('/')[0] ?? 'unknown'}:${ref}`,
    repo: repository === null ? null : repositoryOf(repository, contract),
    user: userOf({ login: repository?.split('/')[0] ?? 'ghost', id: 8, type: 'User' }, contract),
  });
  return {
    ...sample,
    number: pull.number,
    state: pull.state,
    user: userOf({ login: 'carol', id: 9, type: 'User' }, contract),
    head: side('head', pull.headSha, pull.headRef, pull.headRepository),
    base: side('base', pull.baseSha, pull.baseRef, state.repository),
  };
}

function checkOf(run: State['checkRuns'][number], contract: Contract): Dictionary {
  return {
    ...contract.sample('check-run'),
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    conclusion: run.conclusion,
  };
}
