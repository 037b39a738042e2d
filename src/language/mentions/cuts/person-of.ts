import type { Token } from '../../types.ts';
import { isPersonNoun, isRoleNoun, isTitleWord } from '../words/role-words.ts';
import { isInstitutionNoun } from './institution-end.ts';
import type { NamePiece, SplitRule } from './piece.ts';

/** Words and hyphens of a person's name, at most, before "of". */
const LONGEST_PERSON = 7;

/** "economist Jane Roe of Coast University": behind the noun for a person stands a person, and behind "of" where she is. */
export const personOf: SplitRule = (tokens, { from, to }) => {
  const inside = isPersonsNoun(tokens[from]!) || isTitleWord(tokens[from]!);
  const before = tokens[from - 1];
  if (!inside && !(before && before.text === before.lower && isPersonsNoun(before))) return null;
  const start = inside ? from + 1 : from;
  for (let of = start + 2; of < Math.min(to - 1, start + LONGEST_PERSON); of++)
    if (tokens[of]!.lower === 'of') return cutAt(tokens, of, { from: start, to, titleFrom: from });
  return null;
};

const isPersonsNoun = ({ lower }: Token): boolean => isPersonNoun(lower) || isRoleNoun(lower);

/** "King Jan of Norway" behind its title: whose king he is stands behind "of". */
export function personAndOwner(tokens: readonly Token[], piece: NamePiece): NamePiece[] {
  for (let of = piece.from + 1; of < piece.to - 1; of++)
    if (tokens[of]!.lower === 'of' && !isInstitutionNoun(tokens[of - 1]!)) return cutAt(tokens, of, piece);
  return [piece];
}

function cutAt(tokens: readonly Token[], of: number, piece: NamePiece): NamePiece[] {
  const owner = tokens[of + 1]!.lower === 'the' ? of + 2 : of + 1;
  return [
    { ...piece, to: of },
    { from: owner, to: piece.to, titleFrom: owner },
  ];
}
