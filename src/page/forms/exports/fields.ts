import { type Line, linesOf } from '../../text/lines.ts';
import type { Field } from '../field.ts';
import type { ExportForm } from '../form-of.ts';
import { readFactiva } from './factiva/read-factiva.ts';
import { readNexis } from './nexis/read-nexis.ts';
import { readProquest } from './proquest/read-proquest.ts';

const READERS: Readonly<Record<ExportForm, (lines: readonly Line[]) => Field[]>> = {
  nexis: readNexis,
  factiva: readFactiva,
  proquest: readProquest,
};

/** The fields of one article that a press archive exported, in page order. */
export const fieldsOfExport = (decoded: string, form: ExportForm): Field[] => READERS[form](linesOf(decoded));

/** What an article of an export has to have and has not, in words; null where it is whole. */
export function missingInExport(decoded: string, form: ExportForm): string | null {
  const roles = new Set(fieldsOfExport(decoded, form).map(({ role }) => role));
  if (!roles.has('body')) return 'its text';
  return roles.has('headline') ? null : 'a headline';
}
