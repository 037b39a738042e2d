import type { PageRecord, Statement } from '../format/index.ts';
import { isSpeech } from './speech.ts';

/** A run of text between two edges of statements' contents. */
export interface Run {
  readonly text: string;
  /** Numbers of the statements whose content this run belongs to, outermost first. */
  readonly inside: readonly number[];
  /** Numbers of the statements with a piece of content that begins here, outermost first. */
  readonly opens: readonly number[];
  /** How many pieces end behind it. */
  readonly closes: number;
}

export interface MarkedParagraph {
  readonly in: 'headline' | 'text';
  readonly runs: readonly Run[];
  /** The statements that begin in this paragraph. */
  readonly begins: readonly Numbered[];
}

export interface Numbered {
  readonly number: number;
  readonly statement: Statement;
}

interface Piece {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** An article paragraph by paragraph, with the content of its statements marked and numbered in reading order. */
export function markArticle(record: PageRecord, all: boolean): MarkedParagraph[] {
  const numbered = record.statements
    .filter(({ act }) => all || isSpeech(act))
    .map((statement, index) => ({ number: index + 1, statement }));
  const body = paragraphsOf(record.text).map(({ start, end }) =>
    markParagraph(record.text, start, end, 'text', numbered),
  );
  if (record.headline === null) return body;
  return [markParagraph(record.headline, 0, record.headline.length, 'headline', numbered), ...body];
}

function markParagraph(
  text: string,
  start: number,
  end: number,
  where: MarkedParagraph['in'],
  numbered: readonly Numbered[],
): MarkedParagraph {
  const pieces: Piece[] = [];
  const begins: Numbered[] = [];
  for (const item of numbered) {
    item.statement.content.forEach((span, index) => {
      if ((span.in ?? 'text') !== where || span.end <= start || span.start >= end) return;
      pieces.push({
        number: item.number,
        start: Math.max(span.start, start),
        end: Math.min(span.end, end),
      });
      if (index === 0) begins.push(item);
    });
  }
  return { in: where, runs: runsOf(text, start, end, pieces), begins };
}

/** Cuts a paragraph at every edge of a piece. */
function runsOf(text: string, start: number, end: number, pieces: readonly Piece[]): Run[] {
  const edges = new Set([start, end]);
  for (const piece of pieces) edges.add(piece.start).add(piece.end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    const over = pieces.filter((piece) => piece.start <= from && piece.end >= to).sort(outermostFirst);
    return {
      text: text.slice(from, to),
      inside: over.map(({ number }) => number),
      opens: over.filter((piece) => piece.start === from).map(({ number }) => number),
      closes: over.filter((piece) => piece.end === to).length,
    };
  });
}

function outermostFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || a.number - b.number;
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n', start);
    const end = gap < 0 ? text.length : gap;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}
