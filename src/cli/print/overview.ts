import type { ArticleRow, OnRecord } from '../../record/index.ts';
import { bySpeaker, repostsOf, SPEECH } from '../../views/index.ts';
import { articlesOf } from '../articles-of.ts';
import { type PageTold, pageTable } from './pages.ts';
import { repostLines } from './repost.ts';
import type { Paint } from './screen/paint.ts';
import { printable } from './screen/printable.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { speakerLines } from './speaker.ts';
import { daysOf } from './story.ts';
import { count } from './values/count.ts';
import { outletOf } from './values/outlet.ts';
import { warningLines } from './warnings.ts';

export interface Overview {
  /** What was read, as it was given. */
  readonly from: string;
  readonly db: string;
  readonly pages: readonly PageTold[];
  readonly record: OnRecord;
}

/** What a person wants to know of the pages just read: how each went, and what stands in all of them together. */
export function overviewLines(overview: Overview, style: Style): string[] {
  const ids = new Set(overview.pages.flatMap((page) => ('error' in page ? [] : [page.id])));
  const articles = articlesOf(overview.record);
  return [
    ...section(titleOf(overview), style, [...pageTable(overview.pages, style)]),
    ...section('Stories that several pages tell', style, storySection(overview, ids, articles, style)),
    ...section('Who said what', style, speakerSection(overview, ids, articles, style)),
    ...section('Words of others', style, repostSection(overview, ids, articles, style)),
    ...section('Worth knowing', style, warningLines(overview.pages, style)),
  ];
}

/** "12 pages read from DIR, kept in FILE; 3 could not be read". */
function titleOf({ pages, from, db }: Overview): string {
  const unread = pages.filter((page) => 'error' in page).length;
  const failed = unread > 0 ? `; ${unread} could not be read` : '';
  return printable(`${count(pages.length - unread, 'page')} read from ${from}, kept in ${db}${failed}`);
}

/** So many stories, speakers and reposts are told of here; the commands of the same names have them all. */
const STORIES = 10;
const SPEAKERS = 8;
const REPOSTS = 10;

/** A heading and its lines, or nothing where there are none. */
function section(title: string, { paint, width }: Style, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const end = lines.at(-1) === '' ? [] : [''];
  return [...wrap(title, width).map(paint.title), '', ...lines, ...end];
}

function storySection(
  { record }: Overview,
  ids: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const told = printable(record.stories()).filter(
    (story) => story.articles.length > 1 && story.articles.some((id) => ids.has(id)),
  );
  const lines = told.slice(0, STORIES).flatMap((story) => {
    const outlets = [...new Set(story.articles.map((id) => outletOf(articles.get(id))))];
    const facts = `${count(story.articles.length, 'article')} · ${daysOf(story.from, story.to)} · ${outlets.join(', ')}`;
    return [
      ...wrap(story.headline ?? '(no headline)', width, '  '),
      ...wrap(facts, width, '    ').map(paint.quiet),
    ];
  });
  return [...lines, ...andMore(told.length - STORIES, 'story', paint)];
}

function speakerSection(
  { record }: Overview,
  ids: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleRow>,
  style: Style,
): string[] {
  const statements = printable(record.statements({ acts: SPEECH }));
  const heard = bySpeaker(statements, record.same())
    .map(({ name, sayings }) => ({
      name,
      sayings: sayings.filter(({ reports }) => reports.some(({ statement }) => ids.has(statement.article))),
    }))
    .filter(({ sayings }) => sayings.length > 0);
  const lines = heard.slice(0, SPEAKERS).flatMap((speaker) => speakerLines(speaker, articles, style));
  return [...lines, ...andMore(heard.length - SPEAKERS, 'speaker', style.paint)];
}

function repostSection(
  { record }: Overview,
  ids: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleRow>,
  style: Style,
): string[] {
  const reposts = repostsOf(record.reuse()).filter((repost) => repost.articles.some((id) => ids.has(id)));
  const lines = reposts.slice(0, REPOSTS).flatMap((repost) => repostLines(repost, articles, style));
  return [...lines, ...andMore(reposts.length - REPOSTS, 'repost', style.paint)];
}

function andMore(number: number, thing: string, paint: Paint): string[] {
  return number > 0 ? [paint.quiet(`  and ${count(number, `more ${thing}`)}`)] : [];
}
