export { sentencesOf } from './of-segment.ts';
export { conlluLines } from './print.ts';
export { ConlluError, readConllu, textOf } from './read.ts';
export { type Measure, scoreConllu, TextsDiffer } from './score.ts';
export type { ConlluSentence, ConlluToken, ConlluWord } from './types.ts';
