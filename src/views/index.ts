export { sentencesOf } from './conllu/of-segment.ts';
export { conlluLines } from './conllu/print.ts';
export { ConlluError, readConllu, textOf } from './conllu/read.ts';
export { type Measure, scoreConllu, TextsDiffer } from './conllu/score.ts';
export type { ConlluSentence } from './conllu/types.ts';
export { articleRows } from './export/articles.ts';
export { COLUMNS } from './export/columns.ts';
export { entityRows } from './export/entities.ts';
export { statementRows } from './export/statements.ts';
export { storyRow } from './export/stories.ts';
export { timeRows } from './export/times.ts';
export { type Cell, cellsOf, type Exported, type ExportRow } from './export/types.ts';
export { type MarkedParagraph, markArticle, type Numbered, type Run } from './marked.ts';
export { type Repost, repostsOf, type SharedWords } from './reposts.ts';
export {
  bySpeaker,
  type Report,
  type SaidTwice,
  type Saying,
  type Speaker,
  type SpokenStatement,
} from './speakers.ts';
export { isSpeech, SPEECH } from './speech.ts';
export { type PageSummary, summaryOf } from './summary.ts';
export { inOrder, type Moment, momentsOf } from './timeline.ts';
export { boundsText } from './timex.ts';
export { compareVersions, type VersionChange } from './versions.ts';
export type { MadeStatement, NamedEntity, Reporter, RoleGiven, SaidOnce, Who } from './who/types.ts';
export { whoIs } from './who/who.ts';
