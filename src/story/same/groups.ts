/** Two statements that say the same; statements are numbered in the order in which they were added. */
export interface SameLink {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
}

/** The members of a group, its two founders first; no other group was founded by both. */
export type Group = readonly number[];

/** A statement that stands in a group founds another one with a statement that stands in none, for a link so sure. */
const SURE = 0.5;

/**
 * Groups linked statements, the surest links first. A group holds one statement of an article at most, so that a report
 * that says two things in one breath joins a group for each and does not make them one.
 */
export function groupStatements(
  links: readonly SameLink[],
  articleOf: (statement: number) => number,
): Group[] {
  const groups: number[][] = [];
  const of = new Map<number, number[][]>();
  const linked = neighbours(links);
  const groupsOf = (statement: number): number[][] => of.get(statement) ?? [];
  const enter = (group: number[], statement: number): void => {
    group.push(statement);
    of.set(statement, [...groupsOf(statement), group]);
  };
  const hasRoom = (group: number[], statement: number): boolean =>
    group.every((member) => articleOf(member) !== articleOf(statement)) &&
    2 * group.filter((member) => linked.get(statement)!.has(member)).length >= group.length;

  for (const { a, b, score } of [...links].sort(surest)) {
    const [ofA, ofB] = [groupsOf(a), groupsOf(b)];
    if (ofA.some((group) => group.includes(b))) continue;
    const forB = ofA.find((group) => hasRoom(group, b));
    const forA = ofB.find((group) => hasRoom(group, a));
    if (forB) enter(forB, b);
    else if (forA) enter(forA, a);
    else if (mayFound(ofA.length, ofB.length, score)) {
      const group: number[] = [];
      groups.push(group);
      for (const founder of [a, b]) enter(group, founder);
    }
  }
  return groups;
}

function mayFound(groupsOfA: number, groupsOfB: number, score: number): boolean {
  if (groupsOfA === 0 && groupsOfB === 0) return true;
  return score >= SURE && (groupsOfA === 0 || groupsOfB === 0);
}

function surest(x: SameLink, y: SameLink): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

function neighbours(links: readonly SameLink[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    for (const end of [a, b]) if (!found.has(end)) found.set(end, new Set());
    found.get(a)!.add(b);
    found.get(b)!.add(a);
  }
  return found;
}
