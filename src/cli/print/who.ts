import type { ArticleRow, StatementRow } from '../../record/index.ts';
import type { RoleGiven, SaidOnce, Who } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { printedIn, statementLines } from './statement.ts';
import { daysOf } from './story.ts';
import { shortId } from './values/article-id.ts';
import { count } from './values/count.ts';
import { outletOf } from './values/outlet.ts';

type Articles = ReadonlyMap<string, ArticleRow>;

/** One person or body: names, roles and who gives them, who reports them, and what they said in order of time. */
export function whoLines(who: Who<StatementRow>, articles: Articles, style: Style): string[] {
  const { width, paint } = style;
  const names = who.names.map(({ name, articles: n }) => `${name} (${count(n, 'article')})`);
  return [
    ...wrap(paint.title(who.name), width),
    ...section('Names', [names.join(', ')], style),
    ...section(
      'Roles',
      who.roles.map((role) => roleOf(role, articles)),
      style,
    ),
    ...section(
      'Told of by',
      who.reporters.map(({ articles: ids }) => `${outletOf(articles.get(ids[0]!))}: ${listed(ids)}`),
      style,
    ),
    paint.quiet(who.statements.length > 0 ? 'Said, in order of time' : 'Makes no statement'),
    ...who.sayings.flatMap((saying) => sayingLines(saying, who.statements, articles, style)),
  ];
}

/** What was said, by its fullest report, and who else reports it. */
function sayingLines(
  { reports }: SaidOnce,
  statements: readonly StatementRow[],
  articles: Articles,
  style: Style,
): string[] {
  const rows = reports.map(({ article, statement, wording }) => ({
    row: statements.find((row) => row.article === article && row.statement === statement)!,
    wording,
  }));
  const [fullest, ...others] = rows;
  const also = others.map(
    ({ row, wording }) =>
      `${printedIn(row, articles)} (${wording}, ${shortId(row.article)} ${row.statement})`,
  );
  return [
    ...statementLines(fullest!.row, articles, style),
    ...(also.length > 0
      ? wrap(`also told by ${also.join('; ')}`, style.width, '    ').map(style.paint.quiet)
      : []),
  ];
}

/** One of several, in two lines. */
export function choiceLines(who: Who<StatementRow>, articles: Articles, { width, paint }: Style): string[] {
  const role = who.roles[0];
  const facts = [
    role ? titleOf(role) : 'no role given',
    count(who.statements.length, 'statement'),
    ...who.reporters.map(({ articles: ids }) => `${outletOf(articles.get(ids[0]!))} ${listed(ids)}`),
  ];
  return [...wrap(paint.name(who.name), width), ...wrap(facts.join(' · '), width, '    ').map(paint.quiet)];
}

function section(title: string, entries: readonly string[], { width, paint }: Style): string[] {
  if (entries.length === 0) return [];
  return [paint.quiet(title), ...entries.flatMap((entry) => wrap(entry, width, '  '))];
}

function roleOf(role: RoleGiven, articles: Articles): string {
  const by = [...new Set(role.articles.map((id) => outletOf(articles.get(id))))];
  return `${titleOf(role)}: ${daysOf(role.from, role.to)}, according to ${by.join(', ')}`;
}

const titleOf = ({ title, of }: RoleGiven): string => (of === null ? title : `${title} (${of})`);

const listed = (ids: readonly string[]): string => ids.map(shortId).join(', ');
