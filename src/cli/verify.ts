import { Command } from 'commander';
import type { Forgotten, Verified } from '../record/index.ts';
import type { CommandFile } from './command.ts';
import { EXIT } from './exit.ts';
import { type Format, formatOption } from './format.ts';
import { count } from './print/count.ts';
import { dayOf } from './print/day.ts';
import { dbOption, withRecord } from './record-file.ts';

interface VerifyOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord verify`: is all that is kept as it should be? A last line sums up; the lines before it are what is wrong. */
export const verifyCommand: CommandFile = (host, end) =>
  new Command('verify')
    .description('check all that is kept: hashes of the pages, spans, references, and what lists print')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord verify --db examples.db')
    .action(({ format, db }: VerifyOptions) =>
      withRecord(db, 'ask', async (record) => {
        const verified = record.verify();
        for (const line of format === 'jsonl' ? jsonLines(verified) : textLines(verified))
          await host.print(line);
        end(verified.findings.length > 0 ? EXIT.unread : EXIT.ok);
      }),
    );

function jsonLines({ findings, counts, forgotten }: Verified): string[] {
  return [...findings, { whole: findings.length === 0, ...counts, forgotten }].map((line) =>
    JSON.stringify(line),
  );
}

function textLines({ findings, counts, forgotten }: Verified): string[] {
  const { pages, articles, versions, statements } = counts;
  const checked = [
    count(pages, 'page'),
    `${count(articles, 'article')} in ${count(versions, 'version')}`,
    count(statements, 'statement'),
  ].join(', ');
  const wrong = findings.map(({ check, where, message }) => `${where}: ${message} (${check})`);
  const outcome = wrong.length
    ? `${count(wrong.length, 'thing')} not as it should be`
    : 'the record is whole';
  return [...wrong, `${checked}: ${outcome}.`, ...forgotten.map(noteLine)];
}

function noteLine({ kind, at, articles }: Forgotten): string {
  const what = kind === 'person' ? `a person, in ${count(articles, 'article')}` : count(articles, 'page');
  return `Forgotten on ${dayOf(at)}: ${what}.`;
}
