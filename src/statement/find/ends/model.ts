import { readFileSync } from 'node:fs';
import { readLogistic } from '../../logistic.ts';

const FILE = new URL('../../../../models/ends.json', import.meta.url);

/** Trained by `npm run train -- ends`; its card is `models/ends.md`. */
export const ENDS = readLogistic(readFileSync(FILE, 'utf8'));
