import type { PageRecord, Statement, Timex } from '../../format/index.ts';
import { covers } from '../../text/index.ts';
import type { Exported, ExportRow } from './types.ts';

/** A line a time, in the order of the text, with the statement that it stands in. */
export function timeRows({ record }: Exported): ExportRow[] {
  return record.times.map((time) => ({
    facts: {
      article: record.id,
      statement: statementAround(record, time)?.id ?? null,
      type: time.type,
      value: time.value,
      mod: time.mod,
      notBefore: time.notBefore,
      notAfter: time.notAfter,
      at: [{ start: time.start, end: time.end }],
      published: record.datePublished.value,
    },
    words: {
      words: record.text.slice(time.start, time.end),
      evidence: time.evidence.map(({ quote, why }) => `${quote}: ${why}`),
    },
  }));
}

/** The innermost statement whose content holds the time. */
function statementAround({ statements }: PageRecord, time: Timex): Statement | undefined {
  const around = statements.filter(({ content }) =>
    content.some((span) => span.in !== 'headline' && covers(span, time)),
  );
  return around.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
}

const sizeOf = ({ content }: Statement): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);
