import { readFileSync } from 'node:fs';
import type { Judge } from './judge.ts';

const FILE = new URL('../../../models/statements.json', import.meta.url);

/** As `models/statements.json` holds it: the weights are base64 of signed bytes. */
export interface JudgeFile {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: string;
}

export function readJudge(json: string): Judge {
  const { bits, scale, bias, weights } = JSON.parse(json) as JudgeFile;
  return { bits, scale, bias, weights: new Int8Array(Buffer.from(weights, 'base64')) };
}

/** Trained by `npm run train -- statements`; its card is `models/statements.md`. */
export const JUDGE = readJudge(readFileSync(FILE, 'utf8'));
