import { expect, it } from 'vitest';
import type { NamedEntity } from './types.ts';
import { whoIs } from './who.ts';

type Named = Partial<NamedEntity['entity']> & { readonly name: string };

/** An article each, on the first, second, third ... of May. */
const named = (...entities: readonly Named[]): NamedEntity[] =>
  entities.map((entity, i) => ({
    article: `a${i + 1}`,
    publisher: 'Varde Gazette',
    published: `2024-05-0${i + 1}`,
    entity: { type: 'person', names: [entity.name], roles: [], ...entity },
    spoken: ['s1'],
  }));

const found = (asked: string, ...entities: readonly Named[]) =>
  whoIs(asked, named(...entities), []).map(({ name, names }) => [name, ...names.map((one) => one.name)]);

it('joins the spellings of one full name, and its shorter form', () => {
  expect(found('Holm', { name: 'Qasem Holm' }, { name: 'Qassem Holm' }, { name: 'Qasem Erik Holm' })).toEqual(
    [['Qasem Erik Holm', 'Qasem Erik Holm', 'Qasem Holm', 'Qassem Holm']],
  );
});

it('never takes two people for one for a surname alone', () => {
  expect(
    found('Holm', { name: 'Ada Holm' }, { name: 'Holm' }, { name: 'Holm' }, { name: 'Per Holm' }),
  ).toEqual([
    ['Ada Holm', 'Ada Holm'],
    ['Holm', 'Holm'],
    ['Holm', 'Holm'],
    ['Per Holm', 'Per Holm'],
  ]);
});

it('leaves a short name alone that fits two longer ones, and finds it by just that name', () => {
  const people = [{ name: 'Ada Mia Holm' }, { name: 'Ada Liv Holm' }, { name: 'Ada Holm' }];
  expect(found('Holm', ...people)).toHaveLength(3);
  expect(found('Ada Holm', ...people)).toEqual([['Ada Holm', 'Ada Holm']]);
});

it('finds an organization by one word, and no one by a role', () => {
  const others = [
    { name: 'Varde', type: 'place' as const },
    { name: 'VARDE', type: 'place' as const },
    { name: 'the mayor of Varde' },
  ];
  expect(found('varde', ...others)).toEqual([['Varde', 'Varde', 'VARDE']]);
});

it('dates a role by the pages that give it', () => {
  const mayor = { title: 'Mayor', of: 'Varde', start: 0, end: 5 };
  const [who] = whoIs(
    'Holm',
    named(
      { name: 'Ada Holm', roles: [mayor] },
      { name: 'Ada Holm' },
      { name: 'Ada Holm', roles: [{ ...mayor, title: 'mayor' }] },
    ),
    [],
  );
  expect(who!.roles).toEqual([
    { title: 'Mayor', of: 'Varde', from: '2024-05-01', to: '2024-05-03', articles: ['a1', 'a3'] },
  ]);
});

it('puts statements in the order of when they were said, else printed', () => {
  const said = (article: string, day: string | null) => ({
    article,
    statement: 's1',
    said: day,
    published: '2024-05-02',
    speaker: 'Ada Holm',
    publisher: 'Varde Gazette',
  });
  const [who] = whoIs('Ada Holm', named({ name: 'Ada Holm' }, { name: 'Ada Holm' }, { name: 'Ada Holm' }), [
    said('a1', '2024-05-03'),
    said('a2', null),
    said('a3', '2024-04-30'),
  ]);
  expect(who!.statements.map(({ article }) => article)).toEqual(['a3', 'a2', 'a1']);
});

it('tells what several report once, and what a speaker says who is no entity of the article', () => {
  const said = (article: string, speaker: string | null) => ({
    article,
    statement: 's1',
    said: null,
    published: '2024-05-02',
    speaker,
    publisher: article === 'a8' ? 'Courier' : 'Varde Gazette',
  });
  const statements = [
    said('a1', 'Ada Holm'),
    said('a2', 'Ada Holm'),
    said('a8', 'Ada Holm'),
    said('a9', 'Holm'),
  ];
  const member = (article: string) => ({ article, statement: 's1', wording: 'partial' as const });
  const same = [{ reference: 's1', referenceArticle: 'a2', statements: [member('a1'), member('a2')] }];
  const [who] = whoIs('Holm', named({ name: 'Ada Holm' }, { name: 'Ada Holm' }), statements, same);
  expect(who!.statements.map(({ article }) => article)).toEqual(['a1', 'a2', 'a8']);
  expect(who!.sayings.map(({ reports }) => reports.map(({ article }) => article))).toEqual([
    ['a2', 'a1'],
    ['a8'],
  ]);
  expect(who!.reporters.map(({ publisher }) => publisher)).toEqual(['Varde Gazette', 'Courier']);
});
