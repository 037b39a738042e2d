import type { Segment, Sentence, Token } from '../../types.ts';
import { isInitial, startsCapital } from '../words/casing.ts';
import { honorificOf } from '../words/honorifics.ts';
import { institutionNouns } from '../words/institutions.ts';
import { firstNames, organizationNouns, placeNouns } from '../words/lexicon.ts';
import { isPersonNoun, isRoleNoun } from '../words/role-words.ts';

/** How an article uses each capitalised word, by its lower case: a bit for each of `USES`, all its uses together. */
export type Uses = ReadonlyMap<string, number>;

export function readUses(segments: readonly Segment[]): Uses {
  const uses = new Map<string, number>();
  for (const segment of segments)
    for (const sentence of segment.sentences)
      for (let i = sentence.from; i < sentence.to; i++) {
        const { text, lower } = segment.tokens[i]!;
        if (!startsCapital(text) || isLoneStart(segment, sentence, i)) continue;
        uses.set(lower, (uses.get(lower) ?? 0) | usesAt(segment.tokens, sentence, i));
      }
  return uses;
}

/** A capital that is the sentence's says nothing of how a word is used, unless another follows. */
const isLoneStart = (segment: Segment, sentence: Sentence, at: number): boolean =>
  isInitial(segment, sentence, at) && !startsCapital(segment.tokens[at + 1]?.text ?? '');

/** The words around a use; undefined beyond the sentence's ends. */
interface Around {
  readonly before2: Token | undefined;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly after2: Token | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WHERE = words('in at near from across outside inside around towards toward into throughout');
const WITH = words('with by to');
const SAYING = words(
  'say tell add announce report warn claim note state argue explain insist declare reply ask write describe recall confirm deny',
);
const KINDS_OF_PLACE = words(
  'village town city district province county region state island suburb neighbourhood neighborhood capital area port',
);

const lower = (token: Token | undefined): string => token?.lower ?? '';
const capital = (token: Token | undefined): boolean => token !== undefined && startsCapital(token.text);
const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && !capital(token) && isPersonNoun(token.lower);
const isVerb = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';

/** What a use can show; a number more a bit more, so that new ones go to the end. */
const USES: ReadonlyArray<(around: Around) => boolean> = [
  ({ before }) => WHERE.has(lower(before)),
  ({ before }) => lower(before) === 'the',
  ({ before }) => honorificOf(lower(before)) !== undefined || (capital(before) && isRoleNoun(lower(before))),
  ({ before }) => capital(before) && firstNames.has(before!.text),
  ({ before }) => lower(before) === 'of',
  ({ before, after }) => lower(before) === '(' && lower(after) === ')',
  ({ before }) => isPerson(before),
  ({ before2, before }) => lower(before) === 'of' && KINDS_OF_PLACE.has(lower(before2)),
  ({ after }) => /^['’]s?$/.test(lower(after)),
  ({ after }) => isVerb(after) && SAYING.has(after!.lemma),
  ({ after }) => isVerb(after) && !SAYING.has(after!.lemma),
  ({ after }) => isPerson(after),
  ({ after }) => organizationNouns.has(lower(after)) || institutionNouns.has(lower(after)),
  ({ after }) => placeNouns.has(lower(after)) || KINDS_OF_PLACE.has(lower(after)),
  ({ after, after2 }) => lower(after) === ',' && /^\d\d$/.test(lower(after2)),
  ({ after, after2 }) => lower(after) === ',' && (lower(after2) === 'who' || isRoleNoun(lower(after2))),
  ({ before }) => WITH.has(lower(before)),
  ({ before }) => capital(before),
  ({ after }) => capital(after),
  ({ before, after }) => !capital(before) && !capital(after),
];

function usesAt(tokens: readonly Token[], { from, to }: Sentence, at: number): number {
  const around: Around = {
    before2: at - 2 >= from ? tokens[at - 2] : undefined,
    before: at - 1 >= from ? tokens[at - 1] : undefined,
    after: at + 1 < to ? tokens[at + 1] : undefined,
    after2: at + 2 < to ? tokens[at + 2] : undefined,
  };
  let bits = 0;
  for (let use = 0; use < USES.length; use++) if (USES[use]!(around)) bits |= 1 << use;
  return bits;
}
