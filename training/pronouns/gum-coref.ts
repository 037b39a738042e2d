import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A mention as the corpus marks it: the whole phrase, the place of its head, its kind and whose it is. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Where the head word begins, in UTF-16 code units. */
  readonly head: number;
  readonly headTag: string;
  readonly words: string;
  /** person, organization, place, ... */
  readonly type: string;
  /** The same within a document for all mentions of one thing. */
  readonly group: string;
}

export interface GoldDocument {
  readonly name: string;
  /** Paragraphs apart by blank lines. */
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly xpos: string;
  readonly head: number;
}

interface Open {
  readonly id: string;
  readonly type: string;
  readonly from: number;
}

/** The documents of a gzipped file of GUM with their coreference (Zeldes 2017; brackets in MISC's `Entity`). */
export function readCoreference(path: string): GoldDocument[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text.split(/\n(?=# newdoc id)/).map(readDocument);
}

function readDocument(source: string): GoldDocument {
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  const words: Word[] = [];
  let text = '';
  for (const block of source.trim().split('\n\n')) {
    if (text !== '') text = `${text.trimEnd()}${block.includes('# newpar') ? '\n\n' : ' '}`;
    const first = words.length;
    const glued = gluedWords(block);
    const entities: string[] = [];
    for (const fields of linesOf(block)) {
      const start = text.length;
      text += fields[1];
      words.push({ start, end: text.length, xpos: fields[4]!, head: Number(fields[6]) - 1 + first });
      entities.push(/Entity=([^|]*)/.exec(fields[9]!)?.[1] ?? '');
      if (!glued.has(Number(fields[0])) && !fields[9]!.includes('SpaceAfter=No')) text += ' ';
    }
    for (const [at, entity] of entities.entries()) readBrackets(entity, first + at, open, words, mentions);
  }
  return {
    name: /newdoc id = (\S+)/.exec(source)?.[1] ?? '',
    text: text.trimEnd(),
    mentions: mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) })),
  };
}

/** The fields of each word's line. */
const linesOf = (block: string): string[][] =>
  block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id = '']) => /^\d+$/.test(id));

/** Words with no white space behind them because they stand in one token with the next ("do" of "don't"). */
function gluedWords(block: string): Set<number> {
  const glued = new Set<number>();
  for (const [, from, to, misc] of block.matchAll(/^(\d+)-(\d+)\t.*\t(\S+)$/gm)) {
    for (let id = Number(from); id < Number(to); id++) glued.add(id);
    if (misc!.includes('SpaceAfter=No')) glued.add(Number(to));
  }
  return glued;
}

function readBrackets(
  entity: string,
  at: number,
  open: Open[],
  words: readonly Word[],
  mentions: GoldMention[],
): void {
  for (const [, opened, type, closed] of entity.matchAll(/\((\d+)-(\w+)|(\d+)?\)/g)) {
    if (opened !== undefined) {
      open.push({ id: opened, type: type!, from: at });
      continue;
    }
    const index = closed === undefined ? open.length - 1 : open.findLastIndex(({ id }) => id === closed);
    const [mention] = index < 0 ? [] : open.splice(index, 1);
    if (mention !== undefined) mentions.push(mentionOf(mention, at + 1, words));
  }
}

/** The head is the first word of the phrase whose own head stands outside it. */
function mentionOf({ id, type, from }: Open, to: number, words: readonly Word[]): GoldMention {
  let head = from;
  while (head + 1 < to && words[head]!.head >= from && words[head]!.head < to) head++;
  const { start: place, xpos } = words[head]!;
  const span = { start: words[from]!.start, end: words[to - 1]!.end, words: '' };
  return { ...span, head: place, headTag: xpos, type, group: id };
}
