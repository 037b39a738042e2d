import type { Case } from '../types.ts';

const QUOTED = /^>/;
/** "On Mon, 9 Mar 2020 at 08:00, Jane Roe wrote:", over what is quoted. */
const WROTE = /(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|skrev|написал\p{L}*)\s?:$/iu;
/** Where more of the running text is quoted, a whole article was sent so. */
const MOST = 0.5;

/** What a mail answers to is set behind marks, and is not its text. */
export function judgeQuotedMail({ candidates, verdicts }: Case): void {
  const quoted = candidates.filter(({ text }) => QUOTED.test(text));
  const prose = (some: typeof candidates): number => some.reduce((sum, c) => sum + c.prose, 0);
  if (quoted.length === 0 || prose(quoted) > MOST * prose(candidates)) return;
  for (const { index } of quoted) {
    verdicts[index] = { role: 'other', reason: 'quoted-mail' };
    if (WROTE.test(candidates[index - 1]?.text ?? ''))
      verdicts[index - 1] = { role: 'other', reason: 'quoted-mail' };
  }
}
