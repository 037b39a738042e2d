import { isAcronymOf } from '../../language/index.ts';
import { attach, type Draft, type Located, newDraft, wordsOf } from './draft.ts';

interface Organization {
  readonly name: string;
  readonly draft: Draft;
}

/** Groups organizations' names: the same words, an acronym of them, or their first word alone. */
export function clusterOrganizations(names: readonly Located[]): Draft[] {
  const organizations: Organization[] = [];
  const byName = new Map<string, Organization>();
  const byLength = [...names].sort((a, b) => wordsOf(b).length - wordsOf(a).length || a.at - b.at);
  for (const located of byLength) {
    const name = bare(wordsOf(located));
    const same = byName.get(name.toLowerCase());
    if (same !== undefined) {
      attach(same.draft, located, 'organization:same-name');
      continue;
    }
    const found = RULES.map(([reason, fits]) => ({
      reason,
      fitting: organizations.filter((o) => fits(name, o.name)),
    })).find(({ fitting }) => fitting.length === 1);
    if (found !== undefined) attach(found.fitting[0]!.draft, located, found.reason);
    else {
      const draft = newDraft('organization');
      attach(draft, located, 'organization:new-name');
      const organization = { name, draft };
      organizations.push(organization);
      byName.set(name.toLowerCase(), organization);
    }
  }
  return organizations.map(({ draft }) => draft);
}

const bare = (name: string): string => name.replace(/^the /i, '');

type Fits = (name: string, full: string) => boolean;

const RULES: ReadonlyArray<readonly [reason: string, fits: Fits]> = [
  ['organization:acronym', (name, full) => name.length < 10 && isAcronymOf(name, full)],
  ['organization:first-word', (name, full) => name.length > 3 && full.startsWith(`${name} `)],
];
