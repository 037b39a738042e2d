import { newspaperNouns } from '../words/institutions.ts';
import { endsAsInstitution } from './institution-end.ts';
import type { SplitRule } from './piece.ts';

/** "Speaking to the Daily Mail Roe claimed": a newspaper's name ends where somebody's begins. */
export const outletBeforeName: SplitRule = (tokens, { from, to }) => {
  if (!/^(VBD|VBZ)$/.test(tokens[to]?.xpos ?? '') || tokens[from - 1]?.lower !== 'the') return null;
  const last = tokens[to - 1]!.lower;
  let outlet = from + 1;
  while (outlet < to - 1 && !newspaperNouns.has(tokens[outlet]!.lower)) outlet++;
  if (outlet >= to - 1 || newspaperNouns.has(last) || endsAsInstitution(tokens, { from, to })) return null;
  return [
    { from, to: outlet + 1, titleFrom: from },
    { from: outlet + 1, to, titleFrom: outlet + 1 },
  ];
};
