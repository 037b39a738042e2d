import { readFileSync } from 'node:fs';
import { readLogistic } from '../logistic.ts';

const FILE = new URL('../../../models/statements.json', import.meta.url);

/** Trained by `npm run train -- statements`; its card is `models/statements.md`. */
export const JUDGE = readLogistic(readFileSync(FILE, 'utf8'));
