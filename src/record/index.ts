export { type OpenOptions, openRecord } from './open.ts';
export {
  type Added,
  type ArticleFilter,
  type ArticleFound,
  type ArticleRow,
  type ArticleWarning,
  type Counts,
  type NewPage,
  type OnRecord,
  RecordError,
  type RecordProblem,
  type Sighting,
  type StatementFilter,
  type StatementRow,
} from './types.ts';
