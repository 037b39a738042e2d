import { mentionsNear } from '../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import { relation } from '../tree.ts';
import type { Draft } from '../types.ts';

const FIRST_PERSON = new Set(['i', 'we', 'you', 'my', 'our', 'your']);
const LENGTHS = [1, 2, 3, 5, 8, 12, 20, 40];

type Feature = (reading: Reading, draft: Draft) => string;

/** What the judge looks at, one question each: words are the cue's and function words around it, never the content's. */
const FEATURES: Readonly<Record<string, Feature>> = {
  rule: (_, { rule }) => rule,
  lemma: (_, { lemma }) => lemma,
  verb: (_, { lemma, rule }) => `${lemma} ${rule}`,
  form: (reading, { head, frame }) => `${tag(reading, head)} ${frame}`,
  lemmaForm: (reading, { head, lemma }) => `${tag(reading, head)} ${lemma}`,
  sourceRule: (_, { source }) => source?.rule ?? 'none',
  sourceTag: (reading, { source, frame }) => `${source ? tag(reading, source.head) : 'none'} ${frame}`,
  sourceWord: sourceWord,
  sourceType: (reading, draft) => `${sourceType(reading, draft)} ${draft.frame}`,
  sourceTypeLemma: (reading, draft) => `${sourceType(reading, draft)} ${draft.lemma}`,
  sourceDeterminer: (reading, { source }) => (source ? lower(reading, source.from) : 'none').slice(0, 5),
  sourceLength: (_, { source }) => bucket(source ? source.to - source.from : 0),
  sourceApart: (_, { source, head }) => bucket(source ? Math.abs(head - source.head) : 99),
  relation: (reading, { head, frame }) => `${relation(reading.tokens[head])} ${frame}`,
  auxiliaries: auxiliaries,
  auxiliariesOfFrame: (reading, draft) => `${auxiliaries(reading, draft)} ${draft.frame}`,
  before: (reading, { cue, head }) => functionWord(reading, (cue[0]?.from ?? head) - 1),
  after: (reading, { cue, frame, head }) => `${functionWord(reading, cue[0]?.to ?? head)} ${frame}`,
  quoted: (reading, { head, frame }) => `${reading.quoteOf[head] !== -1} ${frame}`,
  contentLength: (_, draft) => bucket(contentLength(draft)),
  contentLengthOfFrame: (_, draft) => `${bucket(contentLength(draft))} ${draft.frame}`,
  contentStart: (reading, { content, frame }) => `${tag(reading, content[0]!.from)} ${frame}`,
  contentWord: (reading, { content, frame }) => `${functionWord(reading, content[0]!.from)} ${frame}`,
  contentSide: (_, { content, head, frame }) => `${content[0]!.from < head} ${content.length > 1} ${frame}`,
  contentFinite: (reading, draft) => `${hasFinite(reading, draft)} ${draft.frame}`,
  contentQuote: (reading, draft) => `${quoteShare(reading, draft)} ${draft.frame}`,
  sentenceEnd: (reading, { head }) => lower(reading, sentenceAt(reading, head).to - 1).slice(0, 1),
  sentenceStart: (reading, { head }) => functionWord(reading, sentenceAt(reading, head).from),
  opening: (reading, { head }) => String(reading.sentenceOf[head] === 0),
};

/** The features of a draft as `name=value`. */
export function featuresOf(reading: Reading, draft: Draft): string[] {
  return Object.entries(FEATURES).map(([name, feature]) => `${name}=${feature(reading, draft)}`);
}

function tag({ tokens }: Reading, at: number): string {
  return tokens[at]?.xpos ?? 'none';
}

function lower({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? 'none';
}

/** Function words as they are, others by their tag. */
function functionWord({ tokens }: Reading, at: number): string {
  const token = tokens[at];
  if (!token) return 'none';
  return /^(NOUN|PROPN|VERB|ADJ|NUM|X)$/.test(token.upos) ? token.xpos : token.lower;
}

function sourceWord(reading: Reading, { source }: Draft): string {
  if (!source) return 'none';
  const { upos, lower: word, lemma } = reading.tokens[source.head]!;
  if (upos === 'PRON') return FIRST_PERSON.has(word) ? 'first person' : word;
  return upos === 'NOUN' ? lemma : upos;
}

function sourceType(reading: Reading, { source }: Draft): string {
  if (!source) return 'none';
  const near = mentionsNear(reading.segment, source.head, source.head);
  const mention = near.find((each) => each.from <= source.head && source.head < each.to);
  if (!mention) return 'unknown';
  return `${mention.kind} ${mention.type === 'person' || mention.type === null ? mention.type : 'body'}`;
}

function auxiliaries({ tokens }: Reading, { cue, head }: Draft): string {
  const words: string[] = [];
  for (let at = Math.max(0, (cue[0]?.from ?? head) - 1); at < head; at++) {
    const { upos, lemma } = tokens[at]!;
    if (upos === 'AUX' || upos === 'PART' || lemma === 'not') words.push(lemma);
  }
  return words.join(' ');
}

function contentLength({ content }: Draft): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}

function bucket(n: number): string {
  const found = LENGTHS.findIndex((limit) => n <= limit);
  return String(found < 0 ? LENGTHS.length : found);
}

function hasFinite({ tokens }: Reading, { content }: Draft): boolean {
  return content.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
    return false;
  });
}

function quoteShare(reading: Reading, { content }: Draft): string {
  let inside = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      if (isPunct(reading.tokens[at])) continue;
      all++;
      if (reading.quoteOf[at] !== -1) inside++;
    }
  return inside === 0 ? 'none' : inside === all ? 'all' : 'some';
}
