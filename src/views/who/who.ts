import { nameWords, sameName } from '../../story/index.ts';
import { type SaidTwice, sayingsOf } from '../speakers.ts';
import { identify } from './identify.ts';
import { rolesOf } from './roles.ts';
import { inOrderOfTime } from './time.ts';
import type { MadeStatement, NamedEntity, SaidOnce, Who } from './types.ts';

/**
 * Everybody who bears the name asked for, those of whom most articles tell first. A statement whose speaker is no
 * entity of its article counts for the one whose full name it gives. `groups` says which statements are one.
 */
export function whoIs<Statement extends MadeStatement>(
  asked: string,
  entities: readonly NamedEntity[],
  statements: readonly Statement[],
  groups: readonly SaidTwice[] = [],
): Who<Statement>[] {
  const spoken = new Set(entities.flatMap(({ article, spoken: ids }) => ids.map((id) => `${article} ${id}`)));
  const nobodys = statements.filter((one) => !spoken.has(keyOf(one)));
  const known = new Map(statements.map((one) => [keyOf(one), one]));
  const people = identify(asked, entities);
  return people
    .map((group) => {
      const said = [...saidBy(group, known), ...nobodys.filter((one) => isOnly(one, group, people))];
      return describe(group, inOrderOfTime(said), groups);
    })
    .sort((a, b) => articlesOf(b) - articlesOf(a) || (a.name < b.name ? -1 : 1));
}

function saidBy<Statement>(
  group: readonly NamedEntity[],
  known: ReadonlyMap<string, Statement>,
): Statement[] {
  const said = group.flatMap(({ article, spoken }) => spoken.map((id) => known.get(`${article} ${id}`)));
  return said.filter((one) => one !== undefined);
}

/** The speaker is named by the full name of this one, and of no other. */
function isOnly(
  { speaker }: MadeStatement,
  group: readonly NamedEntity[],
  people: readonly (readonly NamedEntity[])[],
): boolean {
  if (speaker === null || nameWords(speaker).length < 2) return false;
  const bears = (one: readonly NamedEntity[]): boolean =>
    one.some(
      ({ entity: { name } }) =>
        nameWords(name).length === nameWords(speaker).length && sameName(speaker, name),
    );
  return bears(group) && people.filter(bears).length === 1;
}

function describe<Statement extends MadeStatement>(
  group: readonly NamedEntity[],
  statements: readonly Statement[],
  groups: readonly SaidTwice[],
): Who<Statement> {
  return {
    name: group[0]!.entity.name,
    type: group[0]!.entity.type,
    names: namesOf(group),
    roles: rolesOf(group),
    reporters: [...Map.groupBy([...group, ...statements], ({ publisher }) => publisher)]
      .map(([publisher, found]) => ({ publisher, articles: [...new Set(found.map((one) => one.article))] }))
      .sort((a, b) => b.articles.length - a.articles.length),
    statements,
    sayings: saidOnce(statements, groups),
  };
}

function saidOnce(statements: readonly MadeStatement[], groups: readonly SaidTwice[]): SaidOnce[] {
  const order = new Map(statements.map((one, i) => [keyOf(one), i]));
  const first = ({ reports }: SaidOnce): number => Math.min(...reports.map((one) => order.get(keyOf(one))!));
  return sayingsOf(statements, groups)
    .map(({ reports }) => ({
      reports: reports.map(({ statement: { article, statement }, wording }) => ({
        article,
        statement,
        wording,
      })),
    }))
    .sort((a, b) => first(a) - first(b));
}

const keyOf = ({ article, statement }: Pick<MadeStatement, 'article' | 'statement'>): string =>
  `${article} ${statement}`;

function namesOf(group: readonly NamedEntity[]): { name: string; articles: number }[] {
  const used = group.flatMap(({ article, entity }) => entity.names.map((name) => ({ name, article })));
  return [...Map.groupBy(used, ({ name }) => name)]
    .map(([name, uses]) => ({ name, articles: new Set(uses.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles);
}

const articlesOf = ({ reporters }: Who<unknown>): number =>
  reporters.reduce((sum, { articles }) => sum + articles.length, 0);
