import type { Group } from './group.ts';

/** The rules whose word the model learns to weigh; those not named here stand as they are. */
const WEIGHED = [
  'inside-main',
  'heading',
  'list',
  'outside-main',
  'same-kind-as-text',
  'text-under-headline',
  'between-paragraphs',
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
] as const;

const PLACES: ReadonlyMap<string, number> = new Map(WEIGHED.map((name, i) => [name, i]));

/** Which rule spoke for the block. */
export const RULE: Group = {
  names: WEIGHED.map((name) => `rule-${name}`),
  write(row, at, { candidate: { index }, found: { verdicts } }) {
    row.fill(0, at, at + WEIGHED.length);
    const place = PLACES.get(verdicts[index]?.reason ?? '');
    if (place !== undefined) row[at + place] = 1;
  },
};

export const isWeighed = (reason: string): boolean => PLACES.has(reason);
