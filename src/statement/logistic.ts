/** A logistic regression over hashed features: the weight of slot s is `weights[s] * scale`. */
export interface Logistic {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** As a file of `models/` holds it: the weights are base64 of signed bytes. */
export interface LogisticFile {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: string;
}

export function readLogistic(json: string): Logistic {
  const { bits, scale, bias, weights } = JSON.parse(json) as LogisticFile;
  return { bits, scale, bias, weights: signedBytes(weights) };
}

/** Base64 as numbers from -128 to 127. */
function signedBytes(base64: string): Int8Array {
  const characters = atob(base64);
  const bytes = new Int8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** How likely what has these features is right, 0 to 1. */
export function probability({ bits, scale, bias, weights }: Logistic, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[slotOf(feature, bits)]!;
  return 1 / (1 + Math.exp(-(bias + sum * scale)));
}

/** FNV-1a over UTF-16 code units, mixed once more so that the top bits are even. */
export function slotOf(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
