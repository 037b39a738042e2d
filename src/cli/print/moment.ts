import type { ArticleRow, StatementRow } from '../../record/index.ts';
import type { Moment } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { quoted } from './statement.ts';
import { shortId } from './values/article-id.ts';
import { BASIS } from './values/basis.ts';
import { dayOf } from './values/day.ts';
import { outletOf } from './values/outlet.ts';

/** The day where it begins, what was said or printed, by whom, and what the day is known by. */
export function momentLines(
  { moment, row }: { readonly moment: Moment; readonly row: StatementRow | null },
  article: ArticleRow | undefined,
  dayBefore: string | null,
  { width, paint }: Style,
): string[] {
  const day = dayOf(moment.at) ?? 'no date';
  const words = row
    ? `${row.speaker ?? 'nobody named'}: ${quoted(row)}`
    : (article?.headline ?? '(no headline)');
  const facts = [
    row ? `${row.act}, ${row.kind}` : 'article',
    outletOf(article),
    basisOf(moment),
    row && moment.basis !== 'said' ? betweenOf(moment) : '',
    [shortId(moment.article), moment.statement].filter(Boolean).join(' '),
  ].filter(Boolean);
  return [
    ...(day === dayBefore ? [] : [paint.title(day)]),
    ...wrap(words, width, '  '),
    ...wrap(facts.join(' · '), width, '    ').map(paint.quiet),
  ];
}

function basisOf({ basis, evidence }: Moment): string {
  if (basis === null) return 'nothing dates it';
  if (basis !== 'said') return `day of printing (${BASIS[basis]})`;
  return `day it was said (${evidence.map(({ quote }) => `“${quote}”`).join(', ')})`;
}

/** When it was said, where the words name no day: "last week", "before 2019". */
function betweenOf({ notBefore, notAfter }: Moment): string {
  if (notBefore !== null && notAfter !== null)
    return `said between ${dayOf(notBefore)} and ${dayOf(notAfter)}`;
  if (notAfter !== null) return `said not after ${dayOf(notAfter)}`;
  return notBefore === null ? '' : `said not before ${dayOf(notBefore)}`;
}
