import type { DateBasis, PageRecord, Warning } from '../format/index.ts';
import { isSpeech } from './speech.ts';

/** What a list of pages tells of one: small, so that a large folder can be listed. */
export interface PageSummary {
  readonly id: string;
  readonly path: string | null;
  /** The outlet's name, else its domain. */
  readonly outlet: string | null;
  readonly credit: readonly string[];
  readonly date: string | null;
  readonly basis: DateBasis | null;
  /** How many statements of speech it has, and the first speaker of one. */
  readonly spoken: number;
  readonly speaker: string | null;
  readonly warnings: readonly Warning[];
}

export function summaryOf(record: PageRecord): PageSummary {
  const spoken = record.statements.filter(({ act }) => isSpeech(act));
  return {
    id: record.id,
    path: record.input.path,
    outlet: record.publisher?.name ?? record.publisher?.domain ?? null,
    credit: record.credit,
    date: record.datePublished.value,
    basis: record.datePublished.basis,
    spoken: spoken.length,
    speaker: spoken.find(({ speaker, speakerName }) => speaker && speakerName)?.speakerName ?? null,
    warnings: record.warnings,
  };
}
