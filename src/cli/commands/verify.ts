import { Command } from 'commander';
import type { Forgotten, Verified } from '../../record/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Host } from '../host.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { printable } from '../print/screen/printable.ts';
import { wrap } from '../print/screen/wrap.ts';
import { count } from '../print/values/count.ts';
import { dayOf } from '../print/values/day.ts';
import { stepsOf } from '../progress.ts';

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
    .action(async ({ format, db }: VerifyOptions) => {
      const verified = await verifiedIn(db, host);
      const lines = format === 'jsonl' ? jsonLines(verified) : linesForPeople(verified, host.width);
      for (const line of lines) await host.print(line);
      end(verified.findings.length > 0 ? EXIT.unread : EXIT.ok);
    });

/** A file too damaged to be opened is answered like any other that is not whole. */
async function verifiedIn(db: string, host: Host): Promise<Verified> {
  try {
    const { step, done } = stepsOf(host, 'Texts checked:');
    const verified = await withRecord(db, 'ask', async (record) => record.verify(step));
    done();
    return verified;
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return { counts: null, forgotten: [], findings: [{ check: 'file', where: db, message: error.message }] };
  }
}

/** Told by its name, since the record is loaded only when it is opened. */
function isDamaged(error: unknown): error is Error {
  return (
    error instanceof Error && error.name === 'RecordError' && 'code' in error && error.code === 'damaged'
  );
}

const UNKNOWN = {
  pages: null,
  sightings: null,
  articles: null,
  versions: null,
  statements: null,
  stories: null,
};

function jsonLines({ findings, counts, forgotten }: Verified): string[] {
  return [...findings, { whole: findings.length === 0, ...(counts ?? UNKNOWN), forgotten }].map((line) =>
    JSON.stringify(line),
  );
}

/** What goes on stands further in than where it began. */
function linesForPeople(verified: Verified, width: number): string[] {
  return textLines(verified).flatMap((line) => {
    const [first = '', ...rest] = wrap(printable(line), width - FURTHER.length);
    return [first, ...rest.map((one) => FURTHER + one)];
  });
}

const FURTHER = '  ';

function textLines({ findings, counts, forgotten }: Verified): string[] {
  const wrong = findings.map(({ check, where, message }) => `${where}: ${message} (${check})`);
  const outcome = wrong.length
    ? `${count(wrong.length, 'thing')} not as it should be`
    : 'the record is whole';
  return [...wrong, `${checkedIn(counts)}: ${outcome}.`, ...forgotten.map(noteLine)];
}

function checkedIn(counts: Verified['counts']): string {
  if (counts === null) return 'What it holds cannot be counted';
  const { pages, articles, versions, statements } = counts;
  return [
    count(pages, 'page'),
    `${count(articles, 'article')} in ${count(versions, 'version')}`,
    count(statements, 'statement'),
  ].join(', ');
}

function noteLine({ kind, at, articles }: Forgotten): string {
  const what = kind === 'person' ? `a person, in ${count(articles, 'article')}` : count(articles, 'page');
  return `Forgotten on ${dayOf(at)}: ${what}.`;
}
