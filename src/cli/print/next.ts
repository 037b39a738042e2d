import type { PageTold } from './pages.ts';
import type { Paint } from './screen/paint.ts';
import { shellWord } from './screen/shell-word.ts';
import type { Style } from './screen/style.ts';
import { padded, widthOf } from './screen/width.ts';
import { shortId } from './values/article-id.ts';

export interface Next {
  readonly db: string;
  /** Whether the pages were the person's own. */
  readonly own: boolean;
  readonly pages: readonly PageTold[];
}

/** Calls worth trying with what was just read: each runs as it stands. */
export function nextLines({ db, own, pages }: Next, { width, paint }: Style): string[] {
  const read = pages.flatMap((page) => ('error' in page ? [] : [page]));
  const page = read.toSorted((a, b) => b.spoken - a.spoken)[0];
  const file = db === 'onrecord.db' ? '' : ` --db ${shellWord(db)}`;
  const speaker = page?.speaker;
  const calls = [
    page ? [`npx onrecord show ${shellWord(shortId(page.id))}${file}`, 'one page, marked'] : null,
    speaker
      ? [`npx onrecord statements --speaker ${shellWord(speaker)}${file}`, 'what one speaker said']
      : null,
    [`npx onrecord stories${file}`, 'every story with its articles'],
    [`npx onrecord same${file}`, 'one statement, told by several'],
    own ? null : ['npm start -- MY-PAGE.html', 'the same with a page of your own'],
  ].filter((call) => call !== null);
  return [paint.title('To try next'), '', ...callLines(calls, width, paint)];
}

/** A call is never cut: what it does stands behind it, or under it where that is too long. */
function callLines(calls: readonly (readonly string[])[], width: number, paint: Paint): string[] {
  const longest = Math.max(...calls.map(([call]) => widthOf(call!)));
  const fits = calls.every(([, what]) => longest + widthOf(what!) + 5 <= width);
  return calls.flatMap(([call, what]) =>
    fits
      ? [`  ${padded(call!, longest)}   ${paint.quiet(what!)}`]
      : [`  ${call}`, paint.quiet(`      ${what}`)],
  );
}
