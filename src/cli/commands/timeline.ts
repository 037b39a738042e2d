import { Command } from 'commander';
import type { OnRecord, StatementRow } from '../../record/index.ts';
import { inOrder, isSpeech, type Moment, momentsOf } from '../../views/index.ts';
import { articleOf } from '../article-of.ts';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { momentLines } from '../print/moment.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { dayOf } from '../print/values/day.ts';
import { bearing } from './who.ts';

interface TimelineOptions {
  readonly story?: string;
  readonly words?: string;
  readonly format: Format;
  readonly db: string;
}

/** What belongs on a timeline: articles by their ids, and statements by the ids of article and statement. */
interface Chosen {
  readonly articles: readonly string[];
  readonly statements: readonly { readonly article: string; readonly statement: string }[];
}

/** `onrecord timeline`: of somebody, of a story, or of what has certain words. */
export const timelineCommand: CommandFile = (host) =>
  new Command('timeline')
    .description('list statements and articles in order of time, each with what its date is known by')
    .argument('[name]', 'somebody’s statements')
    .option('--story <id>', 'a story, by its id or that of one of its articles')
    .option('--words <words>', 'articles and statements that have these words')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord timeline --story 41c7 --db examples.db')
    .action((name: string | undefined, { db, format, story, words }: TimelineOptions) => {
      if ([name, story, words].filter((one) => one !== undefined).length !== 1)
        throw new UsageError('expected one of these: a name, --story or --words');
      return withRecord(db, 'ask', (record) => {
        if (story !== undefined) return print(ofStory(story, record), record, format, host);
        if (words !== undefined) return print(ofWords(words, record), record, format, host);
        return print(ofPerson(name!, record), record, format, host);
      });
    });

function ofPerson(name: string, record: OnRecord): Chosen {
  const found = bearing(name, record);
  if (found.length > 1)
    throw new UsageError(
      `expected the name of one, but several bear it: ${found.map((one) => one.name).join(', ')}. They are told apart by: onrecord who`,
    );
  return { articles: [], statements: found[0]?.statements ?? [] };
}

function ofStory(asked: string, record: OnRecord): Chosen {
  const stories = record.stories();
  const byId = stories.find(({ id }) => id === asked);
  const article = byId ? null : articleOf(asked, record).id;
  const story = byId ?? stories.find(({ articles }) => articles.includes(article!));
  const articles = story?.articles ?? [];
  return { articles, statements: record.statements().filter((row) => articles.includes(row.article)) };
}

function ofWords(words: string, record: OnRecord): Chosen {
  const hits = record.search(words, { most: Number.MAX_SAFE_INTEGER });
  return {
    articles: hits.filter(({ statement }) => statement === null).map(({ article }) => article),
    statements: hits.flatMap(({ article, statement }) =>
      statement === null ? [] : [{ article, statement }],
    ),
  };
}

/** Each article is read once, whatever is asked of it; thoughts and plans are no speech and are left out. */
function momentsIn({ articles, statements }: Chosen, record: OnRecord): Moment[] {
  const whole = new Set(articles);
  const wanted = Map.groupBy(statements, ({ article }) => article);
  const moments = [...new Set([...articles, ...wanted.keys()])].flatMap((id) => {
    const page = articleOf(id, record);
    const asked = new Set((wanted.get(id) ?? []).map(({ statement }) => statement));
    const speech = page.statements.filter((one) => asked.has(one.id) && isSpeech(one.act));
    return momentsOf(page, whole.has(id), new Set(speech.map((one) => one.id)));
  });
  return inOrder(moments);
}

async function print(chosen: Chosen, record: OnRecord, format: Format, host: Host): Promise<void> {
  const moments = momentsIn(chosen, record);
  const rows = new Map(record.statements().map((row) => [`${row.article} ${row.statement}`, row]));
  const rowOf = ({ article, statement }: Moment): StatementRow | null =>
    rows.get(`${article} ${statement}`) ?? null;
  const articles = articlesOf(record);
  const style = { width: host.width, paint: paintOf(host.colour) };
  if (moments.length === 0) host.note('Nothing in this record belongs on this timeline.');
  let day: string | null = null;
  for (const moment of moments) {
    const row = rowOf(moment);
    if (format === 'jsonl') await host.print(JSON.stringify(lineOf(moment, row)));
    else
      for (const line of momentLines(printable({ moment, row }), articles.get(moment.article), day, style))
        await host.print(line);
    day = dayOf(moment.at) ?? 'no date';
  }
}

function lineOf(moment: Moment, row: StatementRow | null): object {
  const { speaker = null, kind = null, act = null, content = null } = row ?? {};
  return { ...moment, speaker, kind, act, content };
}
