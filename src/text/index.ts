export { covers, isSpace, overlaps, type Span, trimSpan } from './span.ts';
