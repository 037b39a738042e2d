import type { FormContent } from '../content.ts';
import { blocksOf, witnessesOf } from '../field.ts';
import type { ExportForm } from '../form-of.ts';
import { fieldsOfExport } from './fields.ts';
import { tagOfName } from './languages.ts';

/** One article that a press archive exported: what its head says, its text, and what the archive added, apart. */
export function readExport(decoded: string, form: ExportForm): FormContent {
  const fields = fieldsOfExport(decoded, form);
  const witnesses = witnessesOf(decoded, fields);
  const language = witnesses.find(({ name }) => name === 'language')?.value ?? '';
  return {
    kind: 'text',
    blocks: blocksOf(decoded, fields),
    witnesses,
    language: tagOfName(language),
    full: false,
  };
}
