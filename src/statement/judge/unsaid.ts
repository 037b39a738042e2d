import type { Token } from '../../language/index.ts';
import { ACCOUNTS } from '../find/ends/rules.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Draft } from '../types.ts';

const QUESTION = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'which']);
const OPEN = new Set(['could', 'may', 'might', 'should', 'must', 'ought', 'can']);
const LATER = new Set(['will', 'would', 'shall', "'ll", '’ll']);
/** Deeds rather than words: what is to be done is not said yet. */
const DEEDS = new Set([
  'announce',
  'propose',
  'offer',
  'reveal',
  'recommend',
  'declare',
  'disclose',
  'outline',
]);
const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'nor', 'nothing', 'never', 'few']);
const GENERIC = new Set([
  'i',
  'we',
  'you',
  'one',
  'me',
  'us',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'whoever',
]);
/** "They regard him as a fool", somebody says: an opponent's view of what they think. */
const ASKING = new Set(['ask', 'question', 'press', 'tell', 'urge']);
const IMPUTED = new Set(['as', 'small', 'object', 'infinitive', 'order']);
const WISHES = new Set(['thought', 'intended']);

/** "could announce that", "Canada would propose a treaty": nobody has said it. */
export function onlyPossible(reading: Reading, { head, lemma, frame, act }: Draft): boolean {
  if (reading.tokens[head]?.xpos !== 'VB' || frame === 'quote') return false;
  const modal = modalBefore(reading.tokens, head);
  if (OPEN.has(modal)) return act === 'said' || act === 'demanded';
  return LATER.has(modal) && DEEDS.has(lemma);
}

function modalBefore(tokens: readonly Token[], head: number): string {
  let at = head - 1;
  while (at > 0 && (tokens[at]!.upos === 'ADV' || tokens[at]!.upos === 'PART')) at--;
  return tokens[at]?.xpos === 'MD' ? tokens[at]!.lower : '';
}

/** "did not say when A", "neither of them would say whether A": the question is what was left unsaid. */
export function leftUnsaid(reading: Reading, { head, source, content, act }: Draft): boolean {
  const { tokens } = reading;
  const first = tokens[content[0]?.from ?? -1];
  if (head < 0 || act !== 'said' || !first || !QUESTION.has(first.lower) || content[0]!.from < head)
    return false;
  for (let at = head - 1; at >= Math.max(0, head - 4); at--)
    if (tokens[at]!.lower === 'not' || /^n['’]t$|^never$/.test(tokens[at]!.lower)) return true;
  if (!source) return false;
  return [source.from - 1, source.from].some((at) => NOBODY.has(tokens[at]?.lower ?? ''));
}

/** "those who say so", "if they think so" */
export function saysSo({ tokens }: Reading, { content, frame }: Draft): boolean {
  const first = content[0];
  if (!first || frame === 'quote' || tokens[first.from]?.lower !== 'so') return false;
  return /^(AUX|VERB|PUNCT)$/.test(tokens[first.from + 1]?.upos ?? 'PUNCT');
}

/** "they say it describes him better": a word or a thing fits, and says nothing. */
export function fitsBetter({ tokens }: Reading, { lemma, frame, source }: Draft): boolean {
  if (lemma !== 'describe' || !/^(object|small)$/.test(frame) || !source) return false;
  return tokens[source.head]!.lower === 'it';
}

/** "dismissed 40 workers": people are sent away, nothing is denied. */
export function sackedPeople({ tokens, segment }: Reading, { lemma, frame, content }: Draft): boolean {
  const first = content[0];
  if (lemma !== 'dismiss' || frame !== 'object' || !first || tokens[first.from - 1]?.lower === 'that')
    return false;
  if (tokens[first.from]!.upos === 'NUM') return true;
  return segment.mentions.some(
    ({ head, type }) =>
      first.from <= head && head < first.to && head - first.from < 4 && /^(person|group)$/.test(type ?? ''),
  );
}

/** "I guess that", "you want to": outside quotation marks the writer speaks, or nobody; inside, the speaker himself. */
export function writersVoice(reading: Reading, { source, frame, head }: Draft): boolean {
  if (!source || head < 0 || frame === 'turn') return false;
  if (frame === 'quote' && reading.tokens[source.head]!.lower === 'i') return false;
  return source.to - source.from === 1 && GENERIC.has(reading.tokens[source.head]!.lower);
}

/** "if he wants to", and "they want homes" inside a quotation: supposed by whoever speaks, and reported of nobody. */
export function supposedWish({ tokens, quoteOf }: Reading, { source, act, head, frame }: Draft): boolean {
  if (!source || head < 0 || !WISHES.has(act)) return false;
  if (/^(if|whether|unless)$/.test(tokens[source.from - 1]?.lower ?? '')) return true;
  return quoteOf[head] !== -1 && (tokens[source.head]!.upos === 'PRON' || IMPUTED.has(frame));
}

/** "nobody will call it luck", "we are not asking for gold": inside a quotation, what is not done is no statement. */
export function notDone({ tokens, quoteOf }: Reading, { act, head, frame, source }: Draft): boolean {
  if (!source || head < 0 || quoteOf[head] === -1 || !/^(small|for)$/.test(frame)) return false;
  if (act === 'demanded' && tokens[source.head]!.upos === 'PRON') return true;
  if (NOBODY.has(tokens[source.head]!.lower)) return true;
  return tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(not|n['’]t|never)$/.test(lower));
}

/** "disputes his version": what he denies is told elsewhere. */
export function bareAccount({ tokens }: Reading, { act, frame, content }: Draft): boolean {
  const first = content[0];
  if (act !== 'denied' || frame !== 'object' || !first || first.to - first.from !== 2) return false;
  return tokens[first.from]!.xpos === 'PRP$' && ACCOUNTS.has(tokens[first.from + 1]!.lower);
}

/** "some hope that", "many want to": wishes of nobody in particular. */
export function anybodysWish({ tokens }: Reading, { source, act }: Draft): boolean {
  if (!source || !WISHES.has(act) || source.to - source.from > 1) return false;
  return /^(some|one|people|everyone|everybody|anyone)$/.test(tokens[source.head]!.lower);
}

/** "This story has been corrected to say that": the page speaks of itself. */
export function pageOfItself({ tokens }: Reading, { source }: Draft): boolean {
  if (!source) return false;
  return (
    tokens[source.from]!.lower === 'this' &&
    /^(story|article|version|page|post|piece|interview)$/.test(tokens[source.head]!.lower)
  );
}

/** "said by e-mail to the mayor": nobody speaks to himself. */
export function toItself(_: Reading, { source, addressee }: Draft): boolean {
  return source !== null && addressee !== null && source.from < addressee.to && addressee.from < source.to;
}

/** "refused to leave": declining is silence only where the deed refused is one of speaking. */
export function refusedDeed({ tokens, ...reading }: Reading, { act, content, head }: Draft): boolean {
  if (act !== 'declined' || head < 0 || !/^(refuse|decline)$/.test(tokens[head]!.lemma)) return false;
  const to = content[0]?.from ?? head;
  const { to: end } = sentenceAt({ tokens, ...reading }, head);
  return !tokens.slice(to, Math.min(end, to + 3)).some(({ lemma }) => SPEAKING.has(lemma));
}

const SPEAKING = new Set(
  'say tell comment answer discuss confirm deny disclose reveal explain elaborate name identify give provide specify state'.split(
    ' ',
  ),
);

/** "cited the minister as saying": the saying is the minister's statement. */
export function asSaying({ tokens }: Reading, { lemma, frame, content }: Draft): boolean {
  if (lemma !== 'cite' || frame !== 'object') return false;
  return content.some(({ from, to }) =>
    tokens.slice(from, to - 1).some(({ lower }, i) => lower === 'as' && tokens[from + i + 1]!.xpos === 'VBG'),
  );
}

/** "who did not wish to be named": how somebody speaks, and nothing that he says. */
export function unnamed({ tokens }: Reading, { content }: Draft): boolean {
  const { from } = content[0]!;
  const at = tokens[from]!.lower === 'not' ? from + 1 : from;
  if (tokens[at]!.lower !== 'to' || tokens[at + 1]?.lower !== 'be') return false;
  return /^(named|identified|quoted|cited)$/.test(tokens[at + 2]?.lower ?? '');
}

/** "The mayor, asked whether A, did not answer": a participle about the mayor, who asks nothing. */
export function askedByNobody(reading: Reading, { lemma, head, frame }: Draft): boolean {
  const { tokens } = reading;
  if (!ASKING.has(lemma) || frame === 'quote' || tokens[head - 1]?.text !== ',') return false;
  const { from, to } = sentenceAt(reading, head);
  const opens = tokens.slice(from, head - 1).every(({ upos, text }) => upos !== 'VERB' && text !== ',');
  const rest = tokens.slice(head + 1, to);
  const comma = rest.findLastIndex(({ text }) => text === ',');
  return opens && comma >= 0 && /^(VB[DZP]|MD)$/.test(rest[comma + 1]?.xpos ?? '');
}

/** "No one has claimed the attack" */
export function saidByNoOne({ tokens }: Reading, { source, frame }: Draft): boolean {
  if (!source || frame === 'quote') return false;
  const { lower } = tokens[source.from]!;
  return /^(nobody|none|no)$/.test(lower) || (lower === 'not' && tokens[source.from + 1]?.lower === 'one');
}

/** "a drought that threatens the harbour": only somebody threatens with words; things endanger. */
export function endangered(reading: Reading, { lemma, frame, source, content }: Draft): boolean {
  if (lemma !== 'threaten' || !/^(object|clause)$/.test(frame) || !source) return false;
  const { tokens, segment } = reading;
  if (tokens[content[0]!.from - 1]?.lower === 'that' || tokens[source.head]!.upos === 'PRON') return false;
  return !segment.mentions.some(({ from, to }) => from <= source.head && source.head < to);
}
