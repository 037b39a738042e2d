import type { Candidate, Case, Verdict } from './types.ts';

interface EndMark extends Verdict {
  readonly longest: number;
  readonly pattern: RegExp;
  /** The share of the running text that must stand above, where it is less than for the others. */
  readonly earliest?: number;
}

const TRADES =
  'writer|reporter|journalist|editor|correspondent|columnist|contributor|author|producer|blogger|freelancer?|fellow|professor|lecturer|researcher|analyst|redakteur(?:in)?|journaliste?|autore?|giornalista|periodista|correspondant(?:e)?|jornalista';
/** With a small letter or a capital: the names before them tell cases apart. */
const TRADE = TRADES.replace(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}";

const ABOUT_NAME =
  /^(?:[Aa]bout|[Üü]ber|[Ss]obre|[ÀAà] propos de) (?:\p{Lu}[\p{L}.’'-]*\s){1,3}(\p{Lu}[\p{L}’'-]+)\s?:?$/u;

/** What is said to a reader who has come to the end, in order. None of it is text, nor what follows. */
const END_MARKS: readonly EndMark[] = [
  {
    role: 'byline',
    reason: 'author-note',
    longest: 900,
    pattern: new RegExp(
      `^(?:[*†–—-]\\s?)?(?:[Dd]r\\.? )?${NAME}(?:\\([^()]{2,40}\\) )?(?:is|was|has been|works as|covers|writes|reports|teaches|ist|est|è|es|é)(?![\\p{L}])[^.“"]{0,160}(?<![\\p{L}])(?:${TRADE})s?(?![\\p{L}])[^“"]*$`,
      'u',
    ),
  },
  {
    role: 'byline',
    reason: 'author-heading',
    longest: 60,
    earliest: 0.4,
    pattern:
      /^(?:about the (?:authors?|writers?|contributors?)|über (?:den autor|die autor(?:in|en))|à propos de l['’]auteur(?:e|s)?|sobre (?:el autor|la autora|o autor|a autora)|l['’]aut(?:ore|rice))\s?:?$/iu,
  },
  { role: 'byline', reason: 'about-name', longest: 60, pattern: ABOUT_NAME },
  {
    role: 'legal',
    reason: 'origin-note',
    longest: 300,
    pattern:
      /^(?:(?:first|originally|previously) published (?:in|on|at|by)|this (?:story|article|piece|post|report) (?:about [^.]{1,80} )?(?:was|has been|is) (?:(?:originally|first) )?(?:written|produced|published|republished|part of)|(?:the )?copyright of this)/iu,
  },
  {
    role: 'promotion',
    reason: 'thanks-for-reading',
    longest: 300,
    pattern:
      /^(?:(?:did you )?(?:like|enjoy(?:ed)?|love[d]?) (?:this|our|what)|thanks? (?:you )?for reading|since you (?:made it|[’']ve made it|are here)|if you (?:like|enjoy|liked|enjoyed) (?:this|our)|(?:has|hat) (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag)|hat (?:ihnen|dir) (?:dieser|der) |gefällt (?:ihnen|dir) (?:dieser|der|unser)|vous avez aimé|te ha gustado|ti è piaciuto|gostou d|no spam[,.]|for (?:more|the latest) (?:news|stories|from)|(?:have|got) a (?:tip|story)|do you have (?:a|any) (?:tip|story|information)|do you know (?:more|something)(?: about this[^?]{0,40})?\?|(?:write to|contact|message) us (?:securely|confidentially|anonymously)|(?:you can )?e?-?mail (?:the author|us at|\p{L}+ \p{L}+ (?:here|at))|contact (?:the (?:author|reporter|editor)|staff writer))/iu,
  },
];

/** No mark ends an article before this share of its running text. */
const EARLIEST = 0.75;

/** Cuts the text at the first mark of its end, in the last part, where ends stand. */
export function cutAtEnd({ candidates, verdicts }: Case): void {
  const body = candidates.filter((c) => verdicts[c.index]?.role === 'body');
  const total = body.reduce((sum, c) => sum + c.prose, 0);
  const bylines = candidates.filter((c) => NAMING.has(verdicts[c.index]?.role ?? ''));
  let read = 0;
  for (let i = 0; i < body.length; i++) {
    const late = read > total * EARLIEST;
    const mark = markOf(body, i, read / total) ?? (late ? noteBy(bylines, body[i]!) : undefined);
    if (mark) {
      for (const { index } of body.slice(i + 1))
        verdicts[index] = { role: 'other', reason: 'after-end-mark' };
      verdicts[body[i]!.index] = { role: mark.role, reason: mark.reason };
      const over = body[i - 1];
      if (over && mark.role === 'byline' && isNameOver(over, body[i]!.text))
        verdicts[over.index] = { role: 'byline', reason: 'name-over-note' };
      const note = HEADINGS.has(mark.reason) ? body[i + 1] : undefined;
      if (note) verdicts[note.index] = { role: 'byline', reason: 'note-under-heading' };
      return;
    }
    read += body[i]!.prose;
  }
}

const HEADINGS: ReadonlySet<string> = new Set(['author-heading', 'about-name']);
const NAMING: ReadonlySet<string> = new Set(['byline', 'dateline']);
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?= \p{Ll})/u;

/** A last paragraph that begins with the name in the byline is about the author. */
function noteBy(bylines: readonly Candidate[], { text, size }: Candidate): Verdict | undefined {
  const name = size > 600 ? undefined : FULL_NAME.exec(text)?.[0];
  const named = name !== undefined && bylines.some((c) => c.text.includes(name));
  return named ? { role: 'byline', reason: 'note-on-byline' } : undefined;
}

function markOf(body: readonly Candidate[], i: number, read: number): EndMark | undefined {
  const { text, size } = body[i]!;
  const mark = END_MARKS.find(
    ({ longest, pattern, earliest }) =>
      read > (earliest ?? EARLIEST) && size <= longest && pattern.test(text),
  );
  if (mark?.reason === 'author-note' && isNamed(text, body.slice(0, i))) return undefined;
  return mark?.reason === 'about-name' && !isOver(text, body[i + 1]) ? undefined : mark;
}

/** "Jane Roe" on a line of its own, over "Jane is a reporter ...". */
function isNameOver({ text, size, sentence }: Candidate, note: string): boolean {
  const words = text.split(' ');
  const isName = size <= 40 && !sentence && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return isName && words.includes(note.split(' ')[0]!);
}

/** "About Jane Roe" heads what is said of her at once. */
function isOver(heading: string, note: Candidate | undefined): boolean {
  const surname = ABOUT_NAME.exec(heading)?.[1];
  return surname !== undefined && note !== undefined && note.prose > 0 && note.text.includes(surname);
}

/** Somebody whom the article named before is one of its people ("Dana Holm is a professor of ..."), not its author. */
function isNamed(note: string, before: readonly Candidate[]): boolean {
  const surname = /^(?:[*†–—-]\s?)?(?:\p{Lu}[\p{L}.’'-]+ )*?(\p{Lu}[\p{L}’'-]+) (?=\p{Ll}|\()/u.exec(
    note,
  )?.[1];
  const named = isNameOver(before.at(-1)!, note) ? before.slice(0, -1) : before;
  return surname !== undefined && named.some(({ text }) => text.includes(surname));
}
