import type { PageRecord, Statement, Topic } from '../../format/index.ts';
import { type MarkedParagraph, markArticle, type Run } from '../../views/index.ts';
import type { Paint } from './screen/paint.ts';
import { cut } from './screen/width.ts';
import { wrap } from './screen/wrap.ts';
import { BASIS } from './values/basis.ts';
import { dayOf, whenOf } from './values/day.ts';

export interface MarkedStyle {
  readonly width: number;
  readonly paint: Paint;
  /** Thoughts and plans too, not speech alone. */
  readonly all: boolean;
}

const NOTE = '    ';
/** Columns of the words that a date is known by. */
const QUOTE = 40;

/**
 * An article for reading: what is said stands in numbered braces, and under each paragraph is told who says it,
 * how, when, to whom, and by which rules that was found. Readable without colour.
 */
export function markedLines(record: PageRecord, style: MarkedStyle): string[] {
  const paragraphs = markArticle(record, style.all);
  const lines = [
    ...titleLines(record, paragraphs, style),
    ...paragraphs.filter((p) => p.in === 'text').flatMap((p) => [...paragraphLines(p, style), '']),
    ...warningLines(record, style),
  ];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function titleLines(
  record: PageRecord,
  paragraphs: readonly MarkedParagraph[],
  style: MarkedStyle,
): string[] {
  const { paint, width } = style;
  const headline = paragraphs.find((p) => p.in === 'headline');
  const title = headline
    ? [
        ...wrap(marked(headline.runs, paint), width).map(paint.title),
        ...headline.begins.flatMap(({ number, statement }) => noteLines(number, statement, style)),
      ]
    : [paint.quiet('(no headline on this page)')];
  const facts = [
    record.publisher?.name ?? record.publisher?.domain ?? 'outlet not named',
    record.articleSection ? `in ${record.articleSection.name}` : '',
    record.credit.length ? `from ${record.credit.join(', ')}` : '',
    dateFact(record),
    record.author.length ? `by ${record.author.join(', ')}` : '',
    commentsFact(record),
  ].filter(Boolean);
  const tags = record.keywords.length ? [tagsLine(record.keywords, width)] : [];
  return [...title, ...[...wrap(facts.join(' · '), width), ...tags].map(paint.quiet), ''];
}

const tagsLine = (keywords: readonly Topic[], width: number): string =>
  cut(`tags: ${keywords.map(({ name }) => name).join(', ')}`, width);

function commentsFact({ comments }: PageRecord): string {
  if (comments.length === 0) return '';
  return comments.length === 1
    ? 'one reader’s comment kept apart'
    : `${comments.length} readers’ comments kept apart`;
}

function dateFact({ datePublished }: PageRecord): string {
  if (datePublished.value === null) return 'no date that can be trusted';
  const { value, basis, evidence } = datePublished;
  const quote = evidence[0]?.quote;
  const known = [basis && BASIS[basis], quote && `“${cut(quote, QUOTE)}”`].filter(Boolean).join(': ');
  return known ? `${dayOf(value)} (${known})` : `${dayOf(value)}`;
}

function paragraphLines(paragraph: MarkedParagraph, style: MarkedStyle): string[] {
  return [
    ...wrap(marked(paragraph.runs, style.paint), style.width),
    ...paragraph.begins.flatMap(({ number, statement }) => noteLines(number, statement, style)),
  ];
}

function marked(runs: readonly Run[], paint: Paint): string {
  return runs
    .map(({ text, inside, opens, closes }) => {
      const before = opens.map((number) => paint.quiet(`{${number} `)).join('');
      const words = inside.length > 0 ? paint.content(text) : text;
      return before + words + paint.quiet('}'.repeat(closes));
    })
    .join('');
}

function noteLines(number: number, statement: Statement, { width, paint }: MarkedStyle): string[] {
  const speaker = paint.name(statement.speakerName ?? 'nobody named');
  const facts = [
    `${statement.act}, ${statement.kind}`,
    statement.addressee.length ? `to ${statement.addressee.map(({ name }) => name).join(', ')}` : '',
    whenOf(statement.said?.value ?? null),
    statement.occasion ? statement.occasion.text : '',
    statement.citing.length ? `citing ${statement.citing.map(({ name }) => name).join(', ')}` : '',
  ].filter(Boolean);
  const why = `why: ${statement.reason} (confidence ${statement.confidence.toFixed(2)})`;
  return [
    ...wrap(`${paint.quiet(`${number}`)} ${speaker} · ${facts.join(' · ')}`, width, NOTE),
    ...wrap(why, width, `${NOTE}  `).map(paint.quiet),
  ];
}

function warningLines(record: PageRecord, { width, paint }: MarkedStyle): string[] {
  return record.warnings.flatMap(({ message }) => wrap(`! ${message}`, width).map(paint.warn));
}
