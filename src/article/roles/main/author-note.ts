import type { Candidate, Case } from '../types.ts';

/** How many of the last blocks of the text are looked at. */
const LAST = 4;
const LONGEST = 900;
const TRADE =
  'writer|reporter|journalist|editor|correspondent|columnist|contributor|author|producer|blogger|freelancer?|fellow|professor|lecturer|researcher|analyst|intern|redakteur(?:in)?|journaliste?|autore?|giornalista|periodista|correspondant(?:e)?|jornalista';
const NOTE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}(?:is|was|has been|works as|covers|writes|reports|ist|est|è|es|é)(?![\\p{L}])[^.]{0,160}(?<!\\p{L})(?:${TRADE})s?(?!\\p{L})`,
  'u',
);

/** A note on the author under the text: "Dana Holm is a reporter in Norhaven". */
export function dropAuthorNote({ candidates, verdicts }: Case): void {
  const body = candidates.filter((c) => verdicts[c.index]?.role === 'body');
  const tail = body.length > LAST * 2 ? body.slice(-LAST) : [];
  const first = tail.findIndex(isNote);
  if (first < 0) return;
  for (const { index } of tail.slice(first)) verdicts[index] = { role: 'byline', reason: 'author-note' };
}

const isNote = ({ text, size }: Candidate): boolean =>
  size <= LONGEST && NOTE.test(text) && !/[“"]/.test(text);
