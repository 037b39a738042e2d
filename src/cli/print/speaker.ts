import type { ArticleRow, StatementRow } from '../../record/index.ts';
import type { Saying, Speaker } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { quoted } from './statement.ts';
import { whenOf } from './values/day.ts';
import { outletOf } from './values/outlet.ts';

/** So many statements are shown of one speaker. */
const SHOWN = 3;

const WORDING: Readonly<Record<string, string>> = { partial: 'in part', paraphrase: 'in other words' };

/** A speaker's statements, those that most outlets report first, each with the outlets and how they word it. */
export function speakerLines(
  { name, sayings }: Speaker<StatementRow>,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const lines = wrap(paint.name(name), width, '  ');
  for (const saying of sayings.slice(0, SHOWN)) {
    const { statement } = saying.reports[0]!;
    const when = whenOf(statement.said);
    const facts = `${statement.act}${when ? ` ${when}` : ''} · ${outletsOf(saying, articles)}`;
    lines.push(...wrap(quoted(statement), width, '    '), ...wrap(facts, width, '      ').map(paint.quiet));
  }
  if (sayings.length > SHOWN) lines.push(paint.quiet(`    and ${sayings.length - SHOWN} more`));
  return [...lines, ''];
}

function outletsOf({ reports }: Saying<StatementRow>, articles: ReadonlyMap<string, ArticleRow>): string {
  const outlets = reports.map(({ statement, wording }) => {
    const how = WORDING[wording];
    const outlet = outletOf(articles.get(statement.article));
    return how ? `${outlet} (${how})` : outlet;
  });
  return [...new Set(outlets)].join('; ');
}
