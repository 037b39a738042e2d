export { withinOneEdit } from './one-edit.ts';
export { remembered } from './remembered.ts';
export { plainLetters } from './sounds.ts';
export { covers, isSpace, overlaps, type Span, trimSpan } from './span.ts';
export { areSpelledAlike, spellingKey } from './spelling.ts';
export { WordFinder } from './word-finder.ts';
