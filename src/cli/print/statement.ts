import type { StatementAct, StatementKind } from '../../format/index.ts';
import { shortId } from './article-id.ts';
import { dayOf, whenOf } from './day.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** The words of a statement: in quotation marks where they are the speaker's own. */
export function quoted({
  kind,
  content,
}: {
  readonly kind: StatementKind;
  readonly content: string;
}): string {
  return kind === 'direct' ? `“${content}”` : content;
}

export interface PrintedStatement {
  readonly article: string;
  readonly statement: string;
  readonly speaker: string | null;
  readonly kind: StatementKind;
  readonly act: StatementAct;
  readonly content: string;
  readonly citing: readonly string[];
  readonly said: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** One statement of the record: who, the words, and where they were printed. */
export function statementLines(row: PrintedStatement, { width, paint }: Style): string[] {
  const facts = [
    `${row.act}, ${row.kind}`,
    whenOf(row.said),
    row.citing.length ? `citing ${row.citing.join(', ')}` : '',
    `${row.publisher ?? 'outlet not named'}, ${dayOf(row.published) ?? 'no date'}`,
    `${shortId(row.article)} ${row.statement}`,
  ].filter(Boolean);
  return [
    ...wrap(paint.name(row.speaker ?? 'nobody named'), width),
    ...wrap(quoted(row), width, '  '),
    ...wrap(facts.join(' · '), width, '  ').map(paint.quiet),
  ];
}
