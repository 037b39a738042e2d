/** What a name can be; `other` are names of events, works and things, `group` peoples and their adjectives. */
export const NAME_CLASSES = ['person', 'organization', 'place', 'group', 'other', 'none'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Those among them that words are labelled with: all but `none`. */
export const LABELLED = NAME_CLASSES.length - 1;

/** 0 stands outside of names, 1 + 2c begins a name of class c, 2 + 2c goes on with it (IOB2, Ramshaw and Marcus 1995). */
export const LABELS = 1 + 2 * LABELLED;
export const OUTSIDE = 0;
export const begins = (kind: number): number => 1 + 2 * kind;
export const goesOn = (kind: number): number => 2 + 2 * kind;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const kindOf = (label: number): number => (label - 1) >> 1;

/** May a label stand right behind another? A name goes on only where it has begun. */
export const follows = (label: number, before: number): boolean =>
  label === OUTSIDE || isBegin(label) || before === label || before === label - 1;
