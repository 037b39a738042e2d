import type { PageError, PageRecord } from '../../format/index.ts';
import { isSpeech } from '../../views/index.ts';
import { shortId } from './article-id.ts';
import type { Paint } from './paint.ts';
import type { Style } from './style.ts';
import { padded, widthOf } from './width.ts';

export interface Next {
  readonly db: string;
  /** Whether the pages were the person's own. */
  readonly own: boolean;
  readonly pages: readonly (PageRecord | PageError)[];
}

/** Calls worth trying with what was just read: each runs as it stands. */
export function nextLines({ db, own, pages }: Next, { width, paint }: Style): string[] {
  const records = pages.flatMap((page) => ('error' in page ? [] : [page]));
  const page = records.reduce((best, one) => (spoken(one) > spoken(best) ? one : best), records[0]!);
  const file = db === 'onrecord.db' ? '' : ` --db ${db}`;
  const speaker = page?.statements.find((s) => isSpeech(s.act) && s.speakerName)?.speakerName;
  const calls = [
    page ? [`npx onrecord show ${shortId(page.id)}${file}`, 'one page, marked'] : null,
    speaker
      ? [`npx onrecord statements --speaker "${speaker.split(' ').at(-1)}"${file}`, 'what one speaker said']
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

function spoken(page: PageRecord): number {
  return page.statements.filter(({ act }) => isSpeech(act)).length;
}
