import { Command, Option } from 'commander';
import type { OnRecord, Version } from '../../record/index.ts';
import { compareVersions, type VersionChange } from '../../views/index.ts';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { paintOf } from '../print/screen/paint.ts';
import { shortId } from '../print/values/article-id.ts';
import { versionLines } from '../print/version.ts';

interface VersionsOptions {
  readonly between?: readonly [number, number];
  readonly format: Format;
  readonly db: string;
}

/** `onrecord versions ARTICLE`: every version with what it changed against the one before it. */
export const versionsCommand: CommandFile = (host) =>
  new Command('versions')
    .description('list the versions of an article, and what each changed')
    .argument('<article>', 'the id of any version, or the beginning of it')
    .addOption(new Option('--between <versions>', 'compare two of them, such as 1,3').argParser(twoNumbers))
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord versions 41c7 --db examples.db')
    .action((id: string, { between, format, db }: VersionsOptions) =>
      withRecord(db, 'ask', async (record) => {
        const style = { width: host.width, paint: paintOf(host.colour) };
        let before: Version | null = null;
        for (const version of chosen(versionsOf(id, record), between)) {
          const changes: VersionChange | null = before && compareVersions(before.record, version.record);
          before = version;
          if (format === 'jsonl') await host.print(JSON.stringify(lineOf(version, changes)));
          else for (const line of [...versionLines(version, changes, style), '']) await host.print(line);
        }
      }),
    );

function versionsOf(id: string, record: OnRecord): readonly Version[] {
  const answer = record.versions(id);
  if (answer.found === 'one') return answer.versions;
  if (answer.found === 'none') throw new UsageError(`expected an article, but no id begins with "${id}"`);
  throw new UsageError(
    `expected one article, but several ids begin so: ${answer.ids.map(shortId).join(', ')}`,
  );
}

function chosen(versions: readonly Version[], between: VersionsOptions['between']): readonly Version[] {
  if (!between) return versions;
  return between.map((number) => {
    const version = versions.find((one) => one.version === number);
    if (version) return version;
    throw new UsageError(`expected --between to name versions from 1 to ${versions.length}, not ${number}`);
  });
}

function twoNumbers(value: string): readonly [number, number] {
  const [, first, second] = /^(\d+),(\d+)$/.exec(value) ?? [];
  if (first && second) return [Number(first), Number(second)];
  throw new UsageError(`expected --between to be two versions such as 1,3, not "${value}"`);
}

function lineOf({ record, ...version }: Version, changes: VersionChange | null): object {
  const { id: article, datePublished, reader } = record;
  return { article, ...version, published: datePublished.value, reader: reader.version, changes };
}
