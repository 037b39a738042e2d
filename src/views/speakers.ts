import type { SameGroup, Wording } from '../story/index.ts';
import { isName } from './is-name.ts';

/** What this view asks of a record: its statements, and which of them are one statement in several reports. */
export interface SpokenStatement {
  readonly article: string;
  readonly statement: string;
  readonly speaker: string | null;
}

export type SaidTwice = Pick<SameGroup, 'reference' | 'referenceArticle' | 'statements'>;

/** One report of a statement, with the words it uses. */
export interface Report<Spoken> {
  readonly statement: Spoken;
  /** Against the fullest report: `verbatim`, `partial`, `paraphrase`; `only` where nobody else has it. */
  readonly wording: Wording | 'only';
}

/** One thing said, and everybody who reports it; the fullest report first. */
export interface Saying<Spoken> {
  readonly reports: readonly Report<Spoken>[];
}

export interface Speaker<Spoken> {
  readonly name: string;
  readonly sayings: readonly Saying<Spoken>[];
}

/**
 * Who said what: speakers by how many articles let them speak, then by how much they say, then by name.
 * A name in capitals is the same name; a role ("the minister") is one speaker in one article alone.
 */
export function bySpeaker<Spoken extends SpokenStatement>(
  statements: readonly Spoken[],
  groups: readonly SaidTwice[],
): Speaker<Spoken>[] {
  const speakers = new Map<string, { name: string; sayings: Saying<Spoken>[] }>();
  for (const saying of sayingsOf(statements, groups)) {
    const { article } = saying.reports[0]!.statement;
    const speaker = speakerOf(saying);
    if (speaker === null) continue;
    const key = isName(speaker) ? speaker.toLowerCase() : `${article} ${speaker}`;
    const known = speakers.get(key) ?? { name: speaker, sayings: [] };
    if (isShouted(known.name)) known.name = speaker;
    known.sayings.push(saying);
    speakers.set(key, known);
  }
  return [...speakers.values()]
    .map(({ name, sayings }) => ({ name, sayings: sayings.sort(mostReportedFirst) }))
    .sort(mostHeardFirst);
}

/** The speaker of the fullest report, by the longer form of the name where another report has it: "Holm", "Ada Holm". */
function speakerOf({ reports }: Saying<SpokenStatement>): string | null {
  let best = reports[0]!.statement.speaker;
  for (const { statement } of reports) {
    const { speaker } = statement;
    if (best !== null && speaker !== null && isName(speaker) && speaker.endsWith(` ${best}`)) best = speaker;
  }
  return best;
}

/** A dateline in capitals, or a tag: any other form of the name is a better one. */
const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

function mostHeardFirst(a: Speaker<SpokenStatement>, b: Speaker<SpokenStatement>): number {
  return articlesOf(b) - articlesOf(a) || b.sayings.length - a.sayings.length || (a.name < b.name ? -1 : 1);
}

/** What is said, each thing once with all its reports; what several report comes first. */
export function sayingsOf<Spoken extends SpokenStatement>(
  statements: readonly Spoken[],
  groups: readonly SaidTwice[],
): Saying<Spoken>[] {
  const free = new Map(statements.map((statement) => [keyOf(statement), statement]));
  const shared: Saying<Spoken>[] = [];
  for (const group of groups) {
    const reports: Report<Spoken>[] = [];
    for (const member of group.statements) {
      const statement = free.get(keyOf(member));
      if (!statement) continue;
      free.delete(keyOf(member));
      reports.push({ statement, wording: member.wording });
    }
    const isReference = ({ statement }: Report<Spoken>) =>
      statement.article === group.referenceArticle && statement.statement === group.reference;
    reports.sort((a, b) => Number(isReference(b)) - Number(isReference(a)));
    if (reports.length > 1) shared.push({ reports });
    else if (reports[0]) shared.push({ reports: [{ ...reports[0], wording: 'only' }] });
  }
  const single = [...free.values()].map(
    (statement): Saying<Spoken> => ({ reports: [{ statement, wording: 'only' }] }),
  );
  return [...shared, ...single];
}

function mostReportedFirst<Spoken>(a: Saying<Spoken>, b: Saying<Spoken>): number {
  return b.reports.length - a.reports.length;
}

function articlesOf(speaker: Speaker<SpokenStatement>): number {
  const reports = speaker.sayings.flatMap((saying) => saying.reports);
  return new Set(reports.map(({ statement }) => statement.article)).size;
}

function keyOf(statement: { readonly article: string; readonly statement: string }): string {
  return `${statement.article} ${statement.statement}`;
}
