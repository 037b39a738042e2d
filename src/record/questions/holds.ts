import { wordsOf } from '../../story/index.ts';

/** The tests of the filters. A filter that is not set holds for everything. */
export const holds = { outlet, day, words };

/** All words asked for stand in the outlet's name or its domain. */
function outlet(asked: string | undefined, name: string | null, domain: string | null): boolean {
  return (
    asked === undefined || words(asked, `${name ?? ''} ${domain ?? ''}`) || domain === asked.toLowerCase()
  );
}

/** The day lies between the two, both included; ISO 8601 sorts as text, and what is unknown lies nowhere. */
function day(from: string | undefined, to: string | undefined, value: string | null): boolean {
  if (from === undefined && to === undefined) return true;
  if (value === null) return false;
  return (
    (from === undefined || value.slice(0, from.length) >= from) &&
    (to === undefined || value.slice(0, to.length) <= to)
  );
}

/** Every word asked for stands in the text, whatever its case and accents. */
function words(asked: string | undefined, text: string): boolean {
  if (asked === undefined) return true;
  const there = new Set(wordsOf(text).map((w) => w.form));
  return wordsOf(asked).every((w) => there.has(w.form));
}
