import type { Group } from './group.ts';

/** The rules whose word the model weighs; all others stand as they are. */
export const WEIGHED = [
  'inside-main',
  'heading',
  'list',
  'outside-main',
  'same-kind-as-text',
  'text-under-headline',
  'related-names',
  'aside-element',
  'among-links',
  'linked-line',
  'linked-list',
  'linked-outside',
  'heads-no-text',
  'cards',
  'under-reading-on',
  'after-last-paragraph',
  'above-headline',
  'after-end-mark',
  'short-label',
  'topic-list',
  'date-line',
  'dateline-names',
  'tags-names',
  'promotion-names',
  'form-element',
  'legal-names',
  'footer-names',
  'navigation-names',
  'byline-names',
  'caption-names',
  'caption-element',
  'name-behind',
  'footnote',
  'note-on-byline',
  'opinion-disclaimer',
  'arrow-line',
  'reading-on-label',
  'unseen-names',
  'heaviest-stretch',
  'outside-stretch',
  'labels-between-paragraphs',
  'headline-between',
  'cut-off-teaser',
  'said-twice',
  'under-label',
  'over-credit',
] as const;

const CODES: ReadonlyMap<string, number> = new Map(WEIGHED.map((name, i) => [name, i]));

/** Which rule spoke for the block, and for those beside it. */
export const RULES: Group = {
  names: WEIGHED.map((name) => `rule-${name}`),
  write(row, at, { candidate: { index }, found: { verdicts } }) {
    row.fill(0, at, at + WEIGHED.length);
    const code = CODES.get(verdicts[index]?.reason ?? '');
    if (code !== undefined) row[at + code] = 1;
  },
};

export const isWeighed = (reason: string): boolean => CODES.has(reason);
