import { describe, expect, test } from '@jest/globals';
import { longestComment } from '../../src/github/comment.ts';
import { commentKey, readMarker } from '../../src/github/marker.ts';
import { actionsBot, alice, type Token } from '../fakes/github-state.ts';
import { later, oldBody, post, start, store } from './sticky.ts';

describe('the sticky comment', () => {
  test('is created once, then updated in place', async () => {
    await using github = await start();
    const first = await post(github);
    expect(first.result).toMatchObject({ posted: true, action: 'created' });
    const second = await post(github, { headSha: later, run: { id: 101, attempt: 1 }, findings: 0 });
    expect(second.result).toMatchObject({ posted: true, action: 'updated' });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('before: 2');
    expect(second.result).toEqual({ ...first.result, action: 'updated' });
  });

  test('is left alone when it would say the same', async () => {
    await using github = await start();
    await post(github);
    const before = github.calls().length;
    const again = await post(github, { run: { id: 101, attempt: 1 } });
    expect(again.result).toMatchObject({ posted: true, action: 'unchanged' });
    expect(github.calls().slice(before)).toEqual(['GET /repos/acme/shop/issues/7/comments']);
  });

  test('keeps what it was compared with when the same commit is reviewed again', async () => {
    await using github = await start();
    await post(github, { findings: 5 });
    await post(github, { headSha: later, run: { id: 101, attempt: 1 }, findings: 0 });
    const again = await post(github, { headSha: later, run: { id: 101, attempt: 2 }, findings: 0 });
    expect(again.result).toMatchObject({ action: 'unchanged' });
    expect(github.state.comments[0]?.body).toContain('before: 5');
  });

  test('is not created when there is nothing to say, but brought up to date when it is there', async () => {
    await using github = await start();
    const none = await post(github, { worthCreating: false, findings: 0 });
    expect(none.result).toEqual({ posted: false, reason: 'nothing-to-say', warning: null });
    expect(github.calls('POST')).toEqual([]);
    store(github, actionsBot, oldBody());
    const green = await post(github, { worthCreating: false, findings: 0 });
    expect(green.result).toMatchObject({ action: 'updated' });
    expect(github.state.comments[0]?.body).toContain('before: 3');
  });

  test('is found behind hundreds of other comments', async () => {
    await using github = await start();
    for (let i = 0; i < 230; i += 1) store(github, alice, `comment ${i}`);
    const own = store(github, actionsBot, oldBody());
    await post(github);
    expect(github.state.comments.find((comment) => comment.id === own)?.body).toContain('Two findings');
    expect(github.calls('GET')).toHaveLength(3);
  });

  test('jobs with other configs have a comment of their own', async () => {
    await using github = await start();
    await post(github, { key: commentKey(['apps/a/drizzle.config.ts']) });
    await post(github, { key: commentKey(['apps/b/drizzle.config.ts']) });
    await post(github, { key: commentKey([]) });
    expect(github.state.comments).toHaveLength(3);
  });

  test('fills GitHub’s limit with the marker included, and never goes over', async () => {
    await using github = await start();
    const full = await post(github, { render: (_, longest) => 'x'.repeat(longest) });
    expect(full.result).toMatchObject({ posted: true });
    expect(github.state.comments[0]?.body).toHaveLength(longestComment);
    const over = await post(github, { findings: 1, render: (_, longest) => 'x'.repeat(longest + 1) });
    expect(over.result).toMatchObject({ posted: false, reason: 'fault' });
    expect(github.calls('PATCH')).toEqual([]);
  });
});

describe('whose comment it is', () => {
  test('a person who copied the marker keeps the comment', async () => {
    await using github = await start();
    const copied = store(github, alice, oldBody());
    const { result } = await post(github);
    expect(result).toMatchObject({ posted: true, action: 'created' });
    expect(github.state.comments.map((comment) => comment.user.login)).toEqual(['alice', 'github-actions[bot]']);
    expect(github.state.comments.find((comment) => comment.id === copied)?.body).toBe(oldBody());
  });

  test('a marker further down is no marker', async () => {
    await using github = await start();
    store(github, actionsBot, `> quoted\n${oldBody()}`);
    expect((await post(github)).result).toMatchObject({ action: 'created' });
    expect(github.state.comments).toHaveLength(2);
  });

  test.each<[string, Token]>([
    ['an app', { account: { login: 'acme-bot[bot]', id: 99, type: 'Bot' }, permission: 'write', kind: 'installation' }],
    ['a personal token', { account: alice, permission: 'write', kind: 'personal' }],
  ])('%s finds its own comment', async (_, token) => {
    await using github = await start({ tokens: new Map([['ghs_other', token]]) });
    await post(github, {}, 'ghs_other');
    const second = await post(github, { findings: 1 }, 'ghs_other');
    expect(second.result).toMatchObject({ action: 'updated' });
    expect(github.state.comments).toHaveLength(1);
  });

  test('when GitHub does not say who we are, a foreign comment stays untouched', async () => {
    await using github = await start();
    store(github, alice, oldBody());
    github.fail({ method: 'POST', path: /graphql/, kind: 'bad-gateway', times: 9 });
    expect((await post(github)).result).toMatchObject({ action: 'created' });
    expect(github.state.comments[0]?.body).toBe(oldBody());
  });
});

describe('runs that overtake each other', () => {
  test.each([
    ['an older run', { id: 100, attempt: 1 }, { id: 101, attempt: 1 }],
    ['a first attempt', { id: 100, attempt: 1 }, { id: 100, attempt: 2 }],
    ['a re-run of an older run', { id: 100, attempt: 4 }, { id: 101, attempt: 1 }],
  ])('%s leaves a newer run’s comment alone', async (_, run, newer) => {
    await using github = await start();
    store(github, actionsBot, oldBody({ run: newer }));
    const { result } = await post(github, { run });
    expect(result).toMatchObject({ posted: false, reason: 'newer-run' });
    expect(github.state.comments[0]?.body).toBe(oldBody({ run: newer }));
  });

  test.each([99_000_000_000_000, Number.MAX_VALUE])(
    'a marker of a run that cannot be (%d) freezes nothing',
    async (id) => {
      await using github = await start();
      store(github, actionsBot, oldBody().replace(/run=\d+/, `run=${BigInt(id)}`));
      const { result } = await post(github, { run: { id: 20_000_000_000, attempt: 1 } });
      expect(result).toMatchObject({ posted: true, action: 'updated' });
      expect(readMarker(github.state.comments[0]?.body ?? '', 'all')?.run.id).toBe(20_000_000_000);
    },
  );

  test('duplicates: the oldest is kept and brought up to date, the others go', async () => {
    await using github = await start();
    const oldest = store(github, actionsBot, oldBody());
    store(github, actionsBot, oldBody({ run: { id: 95, attempt: 1 }, findings: 4 }));
    store(github, alice, 'hello');
    store(github, actionsBot, oldBody());
    const { result } = await post(github);
    expect(result).toMatchObject({ posted: true, action: 'updated' });
    expect(github.state.comments.map((comment) => comment.user.login)).toEqual(['github-actions[bot]', 'alice']);
    expect(github.state.comments[0]?.id).toBe(oldest);
    expect(github.state.comments[0]?.body).toContain('before: 4');
  });

  test('two runs that create at the same moment end with one comment, the newer one’s', async () => {
    await using github = await start();
    const [a, b] = await Promise.all([
      post(github, { run: { id: 100, attempt: 1 }, findings: 1 }),
      post(github, { run: { id: 101, attempt: 1 }, findings: 2 }),
    ]);
    // Whatever the order was, the next look mends what is left.
    await post(github, { run: { id: 101, attempt: 1 }, findings: 2 });
    expect([a.result.posted, b.result.posted]).toContain(true);
    expect(github.state.comments).toHaveLength(1);
    expect(readMarker(github.state.comments[0]?.body ?? '', 'all')).toMatchObject({ run: { id: 101 }, findings: 2 });
  });
});
