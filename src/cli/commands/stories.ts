import { Command } from 'commander';
import type { Story } from '../../story/index.ts';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { storyLines } from '../print/story.ts';

interface StoriesOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord stories`: what the articles tell of, one line a development. */
export const storiesCommand: CommandFile = (host) =>
  new Command('stories')
    .description('list the stories, each with the articles that tell it')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord stories --db examples.db')
    .action(({ format, db }: StoriesOptions) =>
      withRecord(db, 'ask', async (record) => {
        const stories = record.stories();
        if (format === 'jsonl') {
          for (const story of stories) await host.print(JSON.stringify(story));
          return;
        }
        const articles = articlesOf(record);
        if (stories.length === 0) host.note('There is no article in this record yet.');
        const style = { width: host.width, paint: paintOf(host.colour) };
        for (const story of mostToldFirst(stories))
          for (const line of [...storyLines(printable(story), articles, style), '']) await host.print(line);
      }),
    );

const mostToldFirst = (stories: readonly Story[]): Story[] =>
  stories.toSorted((a, b) => b.articles.length - a.articles.length);
