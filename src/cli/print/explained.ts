import type { Article, CaseFile, DateCandidate, ExplainedArticle } from '../../article/index.ts';
import type { Block, Topic } from '../../format/index.ts';
import { printable } from './screen/printable.ts';
import type { Style } from './screen/style.ts';
import { cut, padded } from './screen/width.ts';

const ROLE = 11;
const REASON = 26;
const TAKEN = 10;

/** How a page was read: its blocks in order with role and rule, and every date with what it was taken for and why. */
export function explainedLines(path: string, { article, dates }: ExplainedArticle, style: Style): string[] {
  const { paint } = style;
  const warnings = article.warnings.map(({ code, message }) => paint.warn(`  ${code}: ${message}`));
  return [
    paint.title(printable(path)),
    '',
    paint.title('Blocks, each with its role and the rule that gave it'),
    ...article.blocks.map((block) => blockLine(block, style)),
    '',
    ...topicLines(article, style),
    paint.title('Dates, each with what it was taken for and why'),
    ...dateLines(dates, style),
    ...(warnings.length > 0 ? ['', paint.title('Warnings'), ...warnings] : []),
    '',
  ];
}

/** The section and the tags, each with what says so; nothing where the page says none. */
function topicLines({ articleSection, keywords }: Article, { width, paint }: Style): string[] {
  const told = ({ name, basis }: Topic): string => `${printable(name)} (${basis})`;
  const lines = [
    ...(articleSection ? [`  section    ${told(articleSection)}`] : []),
    ...(keywords.length > 0 ? [`  tags       ${keywords.map(told).join(', ')}`] : []),
  ];
  if (lines.length === 0) return [];
  return [
    paint.title('Section and tags, each with what says so'),
    ...lines.map((line) => cut(line, width)),
    '',
  ];
}

function blockLine({ role, reason, text }: Block, { width, paint }: Style): string {
  const room = Math.max(10, width - ROLE - REASON - 2);
  const isText = role === 'body' || role === 'standfirst' || role === 'headline';
  const words = cut(printable(text), room);
  return `  ${padded(role, ROLE)}${paint.quiet(padded(reason, REASON))}${isText ? words : paint.quiet(words)}`;
}

function dateLines({ candidates, chosen }: CaseFile, style: Style): string[] {
  if (candidates.length === 0) return ['  The page has no date.'];
  const told = candidates.flatMap((candidate) => dateLine(candidate, candidate === chosen, style));
  return chosen === null ? [...told, '  None of them can be trusted to be the article’s.'] : told;
}

/** The date that the article's day was read from carries an arrow. */
function dateLine(candidate: DateCandidate, isChosen: boolean, { width, paint }: Style): string[] {
  const { reading, taken, quote, why, weight } = candidate;
  const trust = taken === 'published' ? `, trusted ${weight.toFixed(1)} of 5` : '';
  const head = `${isChosen ? '→' : ' '} ${padded(taken, TAKEN)} ${reading.value}`;
  return [
    isChosen ? paint.title(head) : head,
    paint.quiet(cut(printable(`      ${why}${trust}: "${quote}"`), width)),
  ];
}
