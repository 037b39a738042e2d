import { modelText } from '../../model-files.ts';
import { type Ranker, type RankFile, readRanker } from './weights.ts';

/** Trained by `npm run train -- pronouns`; its card is `models/pronouns.md`. */
export const PRONOUNS: Ranker = readRanker(JSON.parse(modelText('pronouns.json')) as RankFile);
