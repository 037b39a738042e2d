import type { Page } from '../../page/index.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { isAgency } from './agencies.ts';
import { isShortFor } from './initials.ts';
import { creditOfBylines } from './of-byline.ts';
import { creditOfDateline } from './of-dateline.ts';
import { creditOfEnding } from './of-ending.ts';
import { creditOfHead } from './of-head.ts';
import { creditOfInputs } from './of-inputs.ts';
import { creditOfNotes } from './of-notes.ts';
import { creditOfSourceLines } from './of-source-line.ts';

const MOST = 6;

/** Outlets and agencies that the page names as where its text comes from; never the page's own outlet. */
export function readCredit(
  page: Page,
  blocks: readonly JudgedBlock[],
  authors: readonly string[],
  publisher: string | null,
): string[] {
  const named = [
    ...creditOfHead(page),
    ...creditOfBylines(blocks),
    ...authors.filter(isAgency),
    ...creditOfDateline(blocks),
    ...creditOfNotes(blocks),
    ...creditOfSourceLines(blocks),
    ...creditOfInputs(blocks),
    ...creditOfEnding(blocks),
  ];
  const site = siteKeys(page);
  const credits = new Map<string, string>();
  for (const name of named) {
    const key = titleKey(name);
    const own =
      site.has(key) || (publisher !== null && (key === titleKey(publisher) || isShortFor(name, publisher)));
    if (key !== '' && !own && !credits.has(key)) credits.set(key, name.trim());
  }
  const all = [...credits.values()];
  return all.filter((name) => !all.some((other) => isShortFor(name, other))).slice(0, MOST);
}
