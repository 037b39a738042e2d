import type { BlockRole } from '../../format/index.ts';
import type { Page, PageBlock } from '../../page/index.ts';

/** A block with what rules ask of it again and again, counted once. */
export interface Candidate {
  readonly index: number;
  readonly block: PageBlock;
  readonly text: string;
  /** Length in characters of an alphabet: an ideograph counts for two and a half. */
  readonly size: number;
  /** Share of the text that stands in links, 0 to 1. */
  readonly links: number;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
  /** How much running text it is: 0 for labels and menus, else about its size. */
  readonly prose: number;
}

export interface Verdict {
  readonly role: BlockRole;
  /** The name of the rule that decided. */
  readonly reason: string;
}

/** The page with its candidates, and a verdict for each that has one so far. */
export interface Case {
  readonly page: Page;
  readonly candidates: readonly Candidate[];
  readonly verdicts: (Verdict | null)[];
}
