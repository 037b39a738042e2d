import { expect, test } from 'vitest';
import { invented } from './fixtures/page.ts';
import { emptyRecord } from './fixtures/temporary.ts';

const text = 'The storm over Varde broke four masts in the yacht harbour, and nobody was hurt.';
const page = (id: string, more: object = {}) =>
  invented({ id: `sha256:${id}`, canonical: 'https://www.varde.example/storm/', text, ...more });
const later = { headline: 'Five masts', text: `${text} A fifth fell at noon.` };

function versionsOf(record: ReturnType<typeof emptyRecord>, id: string) {
  const answer = record.versions(id);
  return answer.found === 'one' ? answer.versions : [];
}

test('a page with other text under the same address is a new version, in whatever way the address is written', () => {
  const record = emptyRecord();
  record.add(page('aa'));
  const second = page('bb', { ...later, canonical: 'http://varde.example/storm?utm_source=x' });
  expect(record.add(second)).toEqual({ article: 'sha256:bb', outcome: 'version', version: 2 });
  expect(record.articles().map(({ id, version }) => [id, version])).toEqual([['sha256:bb', 2]]);
  for (const id of ['aa', 'sha256:bb'])
    expect(versionsOf(record, id).map((v) => [v.version, v.latest, v.record.id])).toEqual([
      [1, false, 'sha256:aa'],
      [2, true, 'sha256:bb'],
    ]);
  expect(record.article('aa')).toMatchObject({ found: 'one', version: 1, record: { id: 'sha256:aa' } });
  expect(record.verify().findings).toEqual([]);
});

test('pages that come again, older versions among them, are sightings and no versions', () => {
  const record = emptyRecord();
  for (const one of [page('aa'), page('bb', later), page('aa'), page('bb', later)]) record.add(one);
  expect(versionsOf(record, 'bb').map(({ version, sightings }) => [version, sightings])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('other bytes that say just the same are a further sighting', () => {
  const record = emptyRecord();
  record.add(page('aa'));
  const again = { ...page('cc'), bytes: Buffer.from('the same with another clock on top') };
  expect(record.add(again)).toEqual({ article: 'sha256:aa', outcome: 'again', version: 1 });
  expect(record.counts()).toMatchObject({ pages: 1, sightings: 2, versions: 1 });
});

test.each([
  ['have nothing in common but the address', { text: 'A choir sang.', headline: 'Mass' }, {}],
  [
    'call the front page their address',
    { ...later, canonical: 'https://varde.example/' },
    { canonical: 'https://varde.example' },
  ],
  [
    'differ in the query that names the article',
    { ...later, canonical: 'https://varde.example/a?id=2' },
    { canonical: 'https://varde.example/a?id=1' },
  ],
])('two pages are two articles where they %s', (_, second, first) => {
  const record = emptyRecord();
  record.add(page('aa', first));
  expect(record.add(page('bb', second)).outcome).toBe('new');
});

test('articles that came with ids of their own are never one by their address', () => {
  const record = emptyRecord();
  const canonical = 'https://varde.example/storm';
  record.add(invented({ id: 'a', canonical, text }));
  expect(record.add(invented({ id: 'b', canonical, ...later })).outcome).toBe('new');
});

test('an article is forgotten with all its versions', () => {
  const record = emptyRecord();
  record.add(page('aa'));
  record.add(page('bb', later));
  record.forget({ kind: 'page', article: 'aa' }, '2024-06-01T08:00:00Z');
  expect(record.counts()).toMatchObject({ pages: 0, articles: 0, versions: 0, sightings: 0 });
});
