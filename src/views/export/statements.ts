import type { PageRecord, Statement } from '../../format/index.ts';
import { type Exported, type ExportRow, spansOf, wordsAt } from './types.ts';

/** A line a statement, in the order of the text. */
export function statementRows({ record, hash }: Exported): ExportRow[] {
  return record.statements.map((statement) => {
    const content = wordsAt(record, statement.content);
    return {
      facts: { ...factsOf(statement, record), contentHash: hash(content) },
      words: {
        speaker: statement.speakerName,
        content,
        addressee: statement.addressee.map(({ name }) => name),
        citing: statement.citing.map(({ name }) => name),
        publisher: record.publisher?.name ?? record.publisher?.domain ?? null,
      },
    };
  });
}

function factsOf(statement: Statement, { id, datePublished }: PageRecord): ExportRow['facts'] {
  const { kind, act, within, confidence, content, source, cue } = statement;
  return {
    article: id,
    statement: statement.id,
    kind,
    act,
    entity: statement.speaker,
    said: statement.said?.value ?? null,
    saidNotBefore: statement.saidBetween?.notBefore ?? null,
    saidNotAfter: statement.saidBetween?.notAfter ?? null,
    published: datePublished.value,
    within,
    confidence,
    contentAt: spansOf(content),
    sourceAt: spansOf(source),
    cueAt: spansOf(cue),
  };
}
