import type { Version } from '../../record/index.ts';
import type { VersionChange } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { shortId } from './values/article-id.ts';
import { count } from './values/count.ts';
import { dayOf } from './values/day.ts';

const NO_HEADLINE = '(no headline)';

/** One version: when it was seen, and the sentences that came (+) and went (-). */
export function versionLines(version: Version, changes: VersionChange | null, style: Style): string[] {
  const { width, paint } = style;
  const { record } = version;
  const facts = [
    dayOf(record.datePublished.value) ?? 'no date',
    seen(version),
    shortId(record.id),
    changes && changed(changes),
  ].filter(Boolean);
  return [
    ...wrap(`${version.version}  ${record.headline ?? NO_HEADLINE}`, width).map(paint.title),
    ...wrap(facts.join(' · '), width, '   ').map(paint.quiet),
    ...(changes ? changeLines(changes, style) : []),
  ];
}

function seen({ firstSeen, lastSeen, sightings }: Version): string {
  const [first, last] = [dayOf(firstSeen), dayOf(lastSeen)];
  const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `seen ${count(sightings, 'time')} ${days}`;
}

function changed({ headline, added, removed }: VersionChange): string | null {
  return headline || added.length || removed.length ? null : 'the same text';
}

function changeLines({ headline, added, removed }: VersionChange, { width, paint }: Style): string[] {
  const gone = [...(headline ? [headline[0] ?? NO_HEADLINE] : []), ...removed];
  const come = [...(headline ? [headline[1] ?? NO_HEADLINE] : []), ...added];
  return [
    ...gone.flatMap((sentence) => hanging('-', sentence, width).map(paint.quiet)),
    ...come.flatMap((sentence) => hanging('+', sentence, width).map(paint.content)),
  ];
}

/** A sign, and the sentence indented beside it. */
function hanging(sign: string, sentence: string, width: number): string[] {
  return wrap(sentence, width, '     ').map((line, i) => (i === 0 ? `   ${sign} ${line.trimStart()}` : line));
}
