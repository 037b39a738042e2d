import { identify } from './identify.ts';
import { rolesOf } from './roles.ts';
import { inOrderOfTime } from './time.ts';
import type { MadeStatement, NamedEntity, Who } from './types.ts';

/** Everybody who bears the name asked for, those of whom most articles tell first. */
export function whoIs<Statement extends MadeStatement>(
  asked: string,
  entities: readonly NamedEntity[],
  statements: readonly Statement[],
): Who<Statement>[] {
  const known = new Map(statements.map((one) => [`${one.article} ${one.statement}`, one]));
  return identify(asked, entities)
    .map((group) => describe(group, known))
    .sort((a, b) => articlesOf(b) - articlesOf(a) || (a.name < b.name ? -1 : 1));
}

function describe<Statement extends MadeStatement>(
  group: readonly NamedEntity[],
  known: ReadonlyMap<string, Statement>,
): Who<Statement> {
  const spoken = group.flatMap(({ article, spoken: ids }) => ids.map((id) => known.get(`${article} ${id}`)));
  return {
    name: group[0]!.entity.name,
    type: group[0]!.entity.type,
    names: namesOf(group),
    roles: rolesOf(group),
    reporters: [...Map.groupBy(group, ({ publisher }) => publisher)]
      .map(([publisher, found]) => ({ publisher, articles: [...new Set(found.map((one) => one.article))] }))
      .sort((a, b) => b.articles.length - a.articles.length),
    statements: inOrderOfTime(spoken.filter((one) => one !== undefined)),
  };
}

function namesOf(group: readonly NamedEntity[]): { name: string; articles: number }[] {
  const used = group.flatMap(({ article, entity }) => entity.names.map((name) => ({ name, article })));
  return [...Map.groupBy(used, ({ name }) => name)]
    .map(([name, uses]) => ({ name, articles: new Set(uses.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles);
}

const articlesOf = ({ reporters }: Who<unknown>): number =>
  reporters.reduce((sum, { articles }) => sum + articles.length, 0);
