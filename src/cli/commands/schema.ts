import { Argument, Command } from 'commander';
import type { LineName } from '../../format/schema.ts';
import type { CommandFile } from '../command.ts';
import { oneOf } from '../options/choice.ts';

/** The lines that have a schema; a test holds the list against format/schema.ts, which is slow to load. */
const LINES = [
  'read',
  'articles',
  'add',
  'stories',
  'same',
  'pairs',
  'reuse',
  'statements',
  'search',
  'who',
  'timeline',
  'versions',
  'verify',
  'reread',
  'backup',
  'merge',
  'forget',
  'export-articles',
  'export-statements',
  'export-times',
  'export-entities',
  'export-stories',
  'doctor',
] as const;

/** `onrecord schema [LINE]`: the JSON Schema of what a command prints or takes. */
export const schemaCommand: CommandFile = (host) =>
  new Command('schema')
    .description('print the JSON Schema of a line that Onrecord prints or takes')
    .addArgument(
      new Argument('[line]', `whose line: ${LINES.join(', ')}`)
        .argParser(oneOf('the line', LINES))
        .default('read'),
    )
    .addHelpText('after', '\nExample:\n  onrecord schema stories')
    .action(async (line: LineName) => {
      const { jsonSchemaOf } = await import('../../format/schema.ts');
      await host.print(JSON.stringify(jsonSchemaOf(line), null, 2));
    });
