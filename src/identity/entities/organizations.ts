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
  const byLength = names
    .map((located) => ({ located, words: wordsOf(located) }))
    .sort((a, b) => b.words.length - a.words.length || a.located.at - b.located.at);
  for (const { located, words } of byLength) {
    const name = bare(words);
    const same = byName.get(name.toLowerCase());
    if (same !== undefined) {
      attach(same.draft, located, 'organization:same-name');
      continue;
    }
    const near = organizations.filter(({ name: full }) => beginAlike(name, full));
    const found = RULES.map(([reason, fitting]) => ({ reason, fitting: near.filter(fitting(name)) })).find(
      ({ fitting }) => fitting.length === 1,
    );
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

const bare = (name: string): string => (name.charCodeAt(3) === SPACE ? name.replace(/^the /i, '') : name);
const SPACE = 0x20;

/** By the first letter, in capitals or not: quick to ask of every organization of a long text. */
const beginAlike = (name: string, full: string): boolean =>
  (name.charCodeAt(0) | SMALL) === (full.charCodeAt(0) | SMALL);
const SMALL = 0x20;

type Fitting = (name: string) => (organization: Organization) => boolean;

const acronym: Fitting = (name) => {
  const mayBe = name.length < 10 && name === name.toUpperCase();
  return ({ name: full }) => mayBe && isAcronymOf(name, full);
};

const firstWord: Fitting = (name) => {
  const beginning = `${name} `;
  return ({ name: full }) => name.length > 3 && full.startsWith(beginning);
};

const RULES: ReadonlyArray<readonly [reason: string, fitting: Fitting]> = [
  ['organization:acronym', acronym],
  ['organization:first-word', firstWord],
];
