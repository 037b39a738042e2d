import type { PageBlock, Witness } from '../../types.ts';
import { blocksOf, witnessesOf } from '../field.ts';
import type { ExportForm } from '../form-of.ts';
import { fieldsOfExport } from './fields.ts';
import { tagOfName } from './languages.ts';

export interface ExportContent {
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly language: string | null;
}

/** One article that a press archive exported: what its head says, its text, and what the archive added, apart. */
export function readExport(decoded: string, form: ExportForm): ExportContent {
  const fields = fieldsOfExport(decoded, form);
  const witnesses = witnessesOf(decoded, fields);
  const language = witnesses.find(({ name }) => name === 'language')?.value ?? '';
  return { blocks: blocksOf(decoded, fields), witnesses, language: tagOfName(language) };
}
