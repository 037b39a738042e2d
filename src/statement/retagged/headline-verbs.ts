import type { Token } from '../../language/index.ts';

/** Verbs of saying that a tagger takes for nouns in headlines ("Mayor vows to rebuild bridge"). */
const CLEAR = new Set([
  'say',
  'deny',
  'vow',
  'warn',
  'urge',
  'accuse',
  'tell',
  'insist',
  'slam',
  'hail',
  'blast',
  'hint',
]);
/** Also common nouns: only before words that open a noun phrase or a quotation. */
const DOUBTFUL = new Set(
  'call claim pledge promise threaten announce admit predict suggest blame demand reject confirm ask find show reveal hope'.split(
    ' ',
  ),
);
const OPENS = /^(DET|PRON|PROPN)$/;
const MARK = /^["“‘'«]$/;

/** A headline's tokens, with third-person verbs of saying tagged as such. */
export function withHeadlineVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const lemma = baseOf(token.lower);
    if (isPluralSubject(tokens, at)) return { ...token, upos: 'NOUN', xpos: 'NNS' };
    if (!/^NN/.test(token.xpos) || !isVerb(tokens, at, lemma)) return token;
    return { ...token, upos: 'VERB', xpos: 'VBZ', lemma };
  });
}

/** "Island states tell summit": no verb in the third person stands before a plain one. */
function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.xpos === 'VBZ' && CLEAR.has(tokens[at + 1]?.lower ?? '');
}

function isVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !(/^(NOUN|PROPN|PRON)$/.test(before.upos) || before.lower === 'chief')) return false;
  if (!next || next.text === ';') return setBehind(tokens, at) && (CLEAR.has(lemma) || DOUBTFUL.has(lemma));
  if (CLEAR.has(lemma)) return next.upos !== 'ADP' || /^(of|against)$/.test(next.lower);
  if (!DOUBTFUL.has(lemma)) return false;
  return (
    OPENS.test(next.upos) ||
    MARK.test(next.text) ||
    next.lower === 'to' ||
    /['‘“]/.test(tokens[at + 2]?.text ?? '')
  );
}

/** "Lock may leak, study suggests": a comma stands before the source. */
function setBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === ',');
}

function baseOf(lower: string): string {
  if (!lower.endsWith('s')) return '';
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}
