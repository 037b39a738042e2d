import type { StatementAct, StatementKind } from '../format/index.ts';

/** What this view asks of a record: its statements, and which of them are one statement in several reports. */
export interface SpokenStatement {
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

export interface SaidTwice {
  readonly reference: string;
  readonly referenceArticle: string;
  readonly statements: readonly {
    readonly article: string;
    readonly statement: string;
    readonly wording: string;
  }[];
}

/** One report of a statement, with the words it uses. */
export interface Report {
  readonly statement: SpokenStatement;
  /** Against the fullest report: `verbatim`, `partial`, `paraphrase`; `only` where nobody else has it. */
  readonly wording: string;
}

/** One thing said, and everybody who reports it; the fullest report first. */
export interface Saying {
  readonly reports: readonly Report[];
}

export interface Speaker {
  readonly name: string;
  readonly sayings: readonly Saying[];
}

/** Who said what: speakers by how many articles let them speak, then by name. */
export function bySpeaker(statements: readonly SpokenStatement[], groups: readonly SaidTwice[]): Speaker[] {
  const speakers = new Map<string, Saying[]>();
  for (const saying of sayingsOf(statements, groups)) {
    const name = saying.reports[0]!.statement.speaker;
    if (name === null) continue;
    const list = speakers.get(name);
    if (list) list.push(saying);
    else speakers.set(name, [saying]);
  }
  return [...speakers]
    .map(([name, sayings]) => ({ name, sayings: sayings.sort(mostReportedFirst) }))
    .sort((a, b) => articlesOf(b) - articlesOf(a) || (a.name < b.name ? -1 : 1));
}

function sayingsOf(statements: readonly SpokenStatement[], groups: readonly SaidTwice[]): Saying[] {
  const free = new Map(statements.map((statement) => [keyOf(statement), statement]));
  const shared: Saying[] = [];
  for (const group of groups) {
    const reports: Report[] = [];
    for (const member of group.statements) {
      const statement = free.get(keyOf(member));
      if (!statement) continue;
      free.delete(keyOf(member));
      reports.push({ statement, wording: member.wording });
    }
    const isReference = ({ statement }: Report) =>
      statement.article === group.referenceArticle && statement.statement === group.reference;
    reports.sort((a, b) => Number(isReference(b)) - Number(isReference(a)));
    if (reports.length > 1) shared.push({ reports });
    else if (reports[0]) shared.push({ reports: [{ ...reports[0], wording: 'only' }] });
  }
  const single = [...free.values()].map((statement) => ({ reports: [{ statement, wording: 'only' }] }));
  return [...shared, ...single];
}

function mostReportedFirst(a: Saying, b: Saying): number {
  return b.reports.length - a.reports.length;
}

function articlesOf(speaker: Speaker): number {
  const reports = speaker.sayings.flatMap((saying) => saying.reports);
  return new Set(reports.map(({ statement }) => statement.article)).size;
}

function keyOf(statement: { readonly article: string; readonly statement: string }): string {
  return `${statement.article} ${statement.statement}`;
}
