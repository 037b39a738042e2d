import { modelText } from '../../model-files.ts';
import { readLogistic } from '../logistic.ts';

/** Trained by `npm run train -- statements`; its card is `models/statements.md`. */
export const JUDGE = readLogistic(modelText('statements.json'));
