import { readableTexts } from '../merge/readable.ts';
import type { WholeCheck } from './types.ts';

/** How many texts a damaged file still gives, with their bytes: those are what `merge` can save. */
export const checkReadable: WholeCheck = function* (db) {
  let readable = 0;
  let lost = 0;
  for (const text of readableTexts(db))
    if (text === null) lost++;
    else readable++;
  const message = `${readable} texts can still be read whole with their bytes, ${lost} cannot`;
  yield { check: 'texts', where: 'database', message };
};
