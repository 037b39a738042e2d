export { covers, isSpace, overlaps, type Span, trimSpan } from './span.ts';
export { WordFinder } from './word-finder.ts';
