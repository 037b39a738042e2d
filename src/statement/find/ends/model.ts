import { modelText } from '../../../model-files.ts';
import { readLogistic } from '../../logistic.ts';

/** Trained by `npm run train -- ends`; its card is `models/ends.md`. */
export const ENDS = readLogistic(modelText('ends.json'));
