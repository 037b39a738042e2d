import type { Mention } from '../../language/index.ts';
import { attach, type Draft, type Located } from '../entities/draft.ts';
import type { Ranker } from '../rank/weights.ts';
import { speaks } from './grammar.ts';

/** One use of an entity, in reading order. */
export interface Use {
  /** Changes where somebody described turns out to be somebody named. */
  draft: Draft;
  readonly located: Located;
}

/** How far back a description reaches, in uses: longer than an ordinary article. */
const USES_BACK = 500;

/** What a reader knows at one point of an article: who has been spoken of, and who spoke last. */
export class Reading {
  readonly drafts: Draft[];
  /** Every mention of the article. */
  readonly all: readonly Located[];
  /** Uses so far. */
  readonly uses: Use[] = [];
  /** Uses so far of names that may be nobody's. */
  readonly unsure: Use[] = [];
  readonly #useOf = new Map<Mention, Use>();
  readonly byMention = new Map<Mention, Draft>();
  /** Who was described last by a type and words; see the nominals' key. */
  readonly described = new Map<string, Draft>();
  /** Who was the subject of a verb of saying last. */
  speaker: Draft | null = null;
  /** The first person that the text speaks of. */
  firstPerson: Draft | null = null;
  /** Genders of pronouns that stood before anybody whom they may mean: the text is a piece of a longer one. */
  readonly orphans = new Set<Mention['gender']>();
  /** What says whom "she" and "his" most likely mean. */
  readonly ranker: Ranker;

  constructor(all: readonly Located[], named: readonly Draft[], ranker: Ranker) {
    this.all = all;
    this.ranker = ranker;
    this.drafts = named.filter(({ sure }) => sure);
    for (const draft of named) for (const { mention } of draft.references) this.byMention.set(mention, draft);
  }

  /** The mention is the draft's: it counts as a use, and may make it the speaker. */
  use(draft: Draft, located: Located): void {
    const use = { draft, located };
    if (!draft.sure) {
      this.unsure.push(use);
      return;
    }
    this.uses.push(use);
    this.#useOf.set(located.mention, use);
    if (this.firstPerson === null && draft.type === 'person') this.firstPerson = draft;
    if (speaks(located)) this.speaker = draft;
  }

  /** A pronoun for a person is given to what was taken for nobody, or for a place or a body: somebody it is. */
  personify(draft: Draft): void {
    if (!draft.sure) this.drafts.push(draft);
    draft.sure = true;
    draft.type = 'person';
  }

  /** A pronoun or nominal is given to a draft. */
  give(draft: Draft, located: Located, reason: string): void {
    attach(draft, located, reason);
    this.byMention.set(located.mention, draft);
    if (draft.references.length === 1) this.drafts.push(draft);
    this.use(draft, located);
  }

  /** Who was described before is who is named now: all that was said of the one is the other's. */
  unite(described: Draft, named: Draft, reason: string): void {
    for (const reference of described.references.splice(0)) {
      named.references.push({ ...reference, reason });
      this.byMention.set(reference.mention, named);
      const use = this.#useOf.get(reference.mention);
      if (use !== undefined) use.draft = named;
    }
    named.titles.push(...described.titles.splice(0));
    named.told.push(...described.told.splice(0));
    named.gender ??= described.gender;
    if (this.speaker === described) this.speaker = named;
    if (this.firstPerson === described) this.firstPerson = named;
    for (const [key, draft] of this.described) if (draft === described) this.described.set(key, named);
  }

  /** Who fits, the one used last first; each is asked about once. */
  recent(fits: (draft: Draft) => boolean): Draft | null {
    const asked = new Set<Draft>();
    for (let i = this.uses.length - 1; i >= 0 && i >= this.uses.length - USES_BACK; i--) {
      const { draft } = this.uses[i]!;
      if (asked.has(draft)) continue;
      if (fits(draft)) return draft;
      asked.add(draft);
    }
    return null;
  }
}
