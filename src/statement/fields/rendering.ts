import type { Rendering, StatementKind } from '../../format/index.ts';
import type { Scene } from './scene.ts';

const TRANSLATION = /^(translat(ed|ion|or|ing)|interpreter|dubbed)$/;
const LANGUAGES = new Set(
  (
    'arabic persian farsi hebrew russian turkish french german spanish italian portuguese japanese chinese mandarin ' +
    'korean urdu hindi pashto dari kurdish ukrainian polish dutch greek swedish'
  ).split(' '),
);
const ENGLISH = 'english';

/** Whether quoted words may be a translation, only where words beside the cue tell. */
export function renderingOf({ reading, around }: Scene, kind: StatementKind): Rendering {
  const unknown: Rendering = { value: 'unknown', evidence: [] };
  if (kind === 'indirect') return unknown;
  for (const at of around) {
    const { lower, start, end, text } = reading.tokens[at]!;
    const spokenIn = reading.tokens[at - 1]?.lower === 'in';
    const evidence = (why: string) => [{ quote: text, start, end, why }];
    if (TRANSLATION.test(lower))
      return { value: 'translated', evidence: evidence('said to be a translation') };
    if (spokenIn && LANGUAGES.has(lower))
      return { value: 'translated', evidence: evidence('spoken in another language') };
    if (spokenIn && lower === ENGLISH) return { value: 'original', evidence: evidence('spoken in English') };
  }
  return unknown;
}
