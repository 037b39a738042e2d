import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { PageError } from '../../format/index.ts';
import type { SourceItem } from '../../source/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Host } from '../host.ts';
import { opened } from '../opened.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption } from '../options/record-file.ts';
import { doctorLines } from '../print/doctor.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { unreadLines } from '../print/unread.ts';
import { installedVersion } from '../version.ts';
import { modelsHere } from './doctor/models.ts';

interface DoctorOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord doctor [FILE]`: what this installation has, and what it makes of a file. */
export const doctorCommand: CommandFile = (host, end) =>
  new Command('doctor')
    .description('tell what this installation has, and what it would do with a file')
    .argument('[file]', 'a page; - is standard input; nothing is kept')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord doctor examples/museum.html')
    .action(async (file: string | undefined, { format, db }: DoctorOptions) => {
      await show(installation(db), format, host);
      if (file === undefined) return;
      for await (const item of opened([file], 'pages', host)) {
        if (item.kind === 'given') continue;
        if (item.kind === 'error') end(EXIT.unread);
        await show(await madeOf(item), format, host);
      }
    });

function installation(db: string): object {
  return {
    version: installedVersion(),
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? null,
    record: db,
    recordExists: existsSync(db),
    models: modelsHere(),
  };
}

/** What a page is taken for, in a line. */
async function madeOf(item: Exclude<SourceItem, { readonly kind: 'given' }>): Promise<object> {
  if (item.kind === 'error') return item.error;
  const { formOf, readPage } = await import('../../page/index.ts');
  const { readPageRecord } = await import('../../reader/index.ts');
  const { kind, charset } = readPage(item.bytes, item.hints);
  const record = readPageRecord('', item.bytes, item.hints, item.input);
  return {
    file: item.input.path,
    takenFor: formOf(item.hints.contentType) ?? kind,
    mediaType: item.input.mediaType,
    bytes: item.bytes.length,
    charset,
    language: record.language,
    headline: record.headline,
    publisher: record.publisher?.name ?? record.publisher?.domain ?? null,
    date: record.datePublished.value,
    basis: record.datePublished.basis,
    words: record.text.split(/\s+/).filter(Boolean).length,
    statements: record.statements.length,
    warnings: record.warnings,
  };
}

async function show(part: object, format: Format, host: Host): Promise<void> {
  if (format === 'jsonl') return host.print(JSON.stringify(part));
  const style = { width: host.width, paint: paintOf(host.colour) };
  const shown = printable(part);
  const lines =
    'error' in shown ? unreadLines(shown as PageError, style) : [...doctorLines(shown, style), ''];
  for (const line of lines) await host.print(line);
}
