import type { ArticleRow, StatementRow } from '../../record/index.ts';
import type { SameGroup } from '../../story/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { printedIn, quoted } from './statement.ts';

const WORDING = { verbatim: 'in these words', partial: 'in part', paraphrase: 'in other words' } as const;

/** A statement in each of its wordings, the fullest first, and under each wording where it was printed. */
export function sameLines(
  group: SameGroup,
  statements: ReadonlyMap<string, StatementRow>,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const reference = statements.get(`${group.referenceArticle} ${group.reference}`);
  const printed = new Map<string, string[]>();
  if (reference) printed.set(quoted(reference), []);
  for (const { article, statement, wording } of group.statements) {
    const row = statements.get(`${article} ${statement}`);
    if (!row) continue;
    const how = row === reference ? 'the fullest report' : WORDING[wording];
    const where = `${printedIn(row, articles)} (${how})`;
    printed.set(quoted(row), [...(printed.get(quoted(row)) ?? []), where]);
  }
  return [
    ...wrap(paint.name(reference?.speaker ?? 'nobody named'), width),
    ...[...printed].flatMap(([words, places]) => [
      ...wrap(words, width, '  '),
      ...wrap(places.join('; '), width, '    ').map(paint.quiet),
    ]),
  ];
}
