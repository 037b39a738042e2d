import { countryWord } from '../language/index.ts';
import { type Located, wordsOf } from './entities/draft.ts';
import { verbOf } from './resolve/grammar.ts';
import { addressingVerbs, stativeVerbs } from './resolve/saying.ts';

/** Does a capital or a country stand for its government here: does it act, or is it spoken to or accused? */
export function standsForGovernment(located: Located): boolean {
  const { mention } = located;
  if (mention.kind !== 'name' || mention.type !== 'place') return false;
  const word = countryWord(wordsOf(located));
  if (word === undefined || word.kind === 'demonym') return false;
  return acts(located) || isAddressed(located) || isCited(located);
}

function acts(located: Located): boolean {
  const verb = verbOf(located);
  return verb !== null && !stativeVerbs.has(verb.lemma);
}

/** "accused Oslo of", "called on Oslo to". */
function isAddressed({ mention, segment: { tokens } }: Located): boolean {
  const before = tokens[mention.from - 1];
  if (before === undefined) return false;
  if (before.upos === 'VERB') return addressingVerbs.has(before.lemma);
  const verb = tokens[mention.from - 2];
  return before.lower === 'on' && verb?.lemma === 'call';
}

/** "according to Oslo". */
const isCited = ({ mention, segment: { tokens } }: Located): boolean =>
  tokens[mention.from - 1]?.lower === 'to' && tokens[mention.from - 2]?.lower === 'according';
