import type { DateBasis, PageRecord, Statement, Warning } from '../format/index.ts';
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
  /** How many statements of speech it has, and the person who makes most of them. */
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
    speaker: mostHeard(record, spoken),
    warnings: record.warnings,
  };
}

function mostHeard({ entities }: PageRecord, spoken: readonly Statement[]): string | null {
  const people = entities.filter(({ type }) => type === 'person');
  const heard = people.map(({ id, name }) => ({
    name,
    times: spoken.filter(({ speaker }) => speaker === id).length,
  }));
  const most = heard.toSorted((a, b) => b.times - a.times)[0];
  return most && most.times > 0 ? most.name : null;
}
