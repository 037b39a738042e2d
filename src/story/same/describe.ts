import type { StatementKind } from '../../format/index.ts';
import { dayOf } from '../profile/window.ts';
import type { SameGroup } from '../types.ts';
import { wordingOf } from './wording.ts';

/** What a group's line tells of each of its statements. */
export interface SameStatement {
  readonly article: string;
  readonly statement: string;
  readonly kind: StatementKind;
  readonly content: string;
  /** When its article was published, ISO 8601, or null. */
  readonly published: string | null;
  /** Its place in the order of adding. */
  readonly added: number;
}

/** A group's line: the reference, and each statement's wording against it, in the order of adding. */
export function describeSame(id: string, statements: readonly SameStatement[]): SameGroup {
  const reference = referenceOf(statements);
  const ordered = [...statements].sort((a, b) => a.added - b.added);
  return {
    id,
    reference: reference.statement,
    referenceArticle: reference.article,
    statements: ordered.map((one) => ({
      article: one.article,
      statement: one.statement,
      wording: wordingOf(one.content, reference.content),
    })),
  };
}

/** The fullest direct report, else the earliest. */
function referenceOf(statements: readonly SameStatement[]): SameStatement {
  const direct = statements.filter((one) => one.kind === 'direct');
  const order = direct.length > 0 ? fullest : earliest;
  return [...(direct.length > 0 ? direct : statements)].sort(order)[0]!;
}

function fullest(a: SameStatement, b: SameStatement): number {
  return b.content.length - a.content.length || earliest(a, b);
}

function earliest(a: SameStatement, b: SameStatement): number {
  const x = dayOf(a.published) ?? Number.POSITIVE_INFINITY;
  const y = dayOf(b.published) ?? Number.POSITIVE_INFINITY;
  return x === y ? a.added - b.added : x - y;
}
