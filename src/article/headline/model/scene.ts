import { titleKey } from '../../roles/titles.ts';
import { isAgendaLine } from '../../roles/words/datelines.ts';
import type { JudgedBlock } from '../../types.ts';
import { titleAboveSignature } from '../above-signature.ts';
import { wordsOf } from './words.ts';

/** How far above the text its title is looked for, and how far into it. */
const ABOVE = 90;
const INTO = 4;
const SHORTEST = 6;
const LONGEST = 300;
/** The paragraphs that a text begins with. */
const BEGINNING = 3;
const SHORT_KEY = 12;

/** A line that may be the title of a text without markup. */
export interface Line {
  readonly index: number;
  readonly text: string;
  /** See `wordsOf`. */
  readonly words: ReadonlySet<string>;
  /** Lines that say the same, and lines that say the same and more (a path that ends in the title). */
  readonly same: number;
  readonly within: number;
  /** Lines that say the end of it, or its beginning: then it may be a path, or run on. */
  readonly tails: number;
  readonly heads: number;
}

/** What is counted once for a page: its lines over the text, and the words of the text. */
export interface Scene {
  readonly blocks: readonly JudgedBlock[];
  /** Index of the first line that was judged to be text. */
  readonly first: number;
  /** Index of the line that the rules took for the headline; -1 where there is none. */
  readonly judged: number;
  /** The title over the line that signs the article, where the rules find one. */
  readonly signed: string | null;
  readonly lines: readonly Line[];
  readonly wordsOfText: ReadonlySet<string>;
  readonly wordsOfBeginning: ReadonlySet<string>;
}

/** Null where there is no text. */
export function sceneOf(blocks: readonly JudgedBlock[]): Scene | null {
  const first = blocks.findIndex(({ role }) => role === 'body');
  if (first < 0) return null;
  const body = blocks.filter(({ role }) => role === 'body').map(({ block }) => block.text);
  return {
    blocks,
    first,
    signed: titleAboveSignature(blocks),
    judged: blocks.findIndex(({ role }) => role === 'headline'),
    lines: linesOver(blocks, first),
    wordsOfText: wordsOf(body.slice(1).join(' ')),
    wordsOfBeginning: wordsOf(body.slice(0, BEGINNING).join(' ')),
  };
}

function linesOver(blocks: readonly JudgedBlock[], first: number): Line[] {
  const from = Math.max(0, first - ABOVE);
  const near = blocks.slice(from, Math.min(first + 1 + INTO, firstEntry(blocks)));
  const keys = near.map(({ block }) => (block.text.length <= LONGEST ? titleKey(block.text) : ''));
  const long = keys.filter((key) => key.length >= SHORT_KEY);
  return near.flatMap(({ block, role }, at): Line[] => {
    const { text } = block;
    const isAsked = role !== 'comment' && text.length >= SHORTEST && text.length <= LONGEST;
    if (!isAsked || !/\p{L}{2}/u.test(text)) return [];
    const kin = kinOf(keys[at]!, keys, long);
    return [{ index: from + at, text, words: wordsOf(text), ...kin }];
  });
}

const ENTRIES: ReadonlySet<string> = new Set(['key-event', 'entry-hour', 'entry-title']);

/** The title of a live blog stands over its entries, and over the list of them: what lies below is one of them. */
function firstEntry(blocks: readonly JudgedBlock[]): number {
  const agenda = blocks.flatMap(({ block }, index) => (isAgendaLine(block.text) ? [index] : []));
  const entry = blocks.findIndex(({ reason }) => ENTRIES.has(reason));
  const listed = agenda.length >= FEWEST_ENTRIES ? agenda[0]! : blocks.length;
  return Math.min(listed, entry < 0 ? blocks.length : entry);
}

const FEWEST_ENTRIES = 3;

type Kin = Pick<Line, 'same' | 'within' | 'tails' | 'heads'>;

function kinOf(key: string, keys: readonly string[], long: readonly string[]): Kin {
  const kin = { same: keys.filter((other) => other === key).length - 1, within: 0, tails: 0, heads: 0 };
  if (key.length < SHORT_KEY) return kin;
  for (const other of long) {
    if (other.length > key.length && other.endsWith(key)) kin.within++;
    if (other.length < key.length && key.endsWith(other)) kin.tails++;
    if (other.length < key.length && key.startsWith(other)) kin.heads++;
  }
  return kin;
}
