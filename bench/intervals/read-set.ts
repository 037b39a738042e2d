import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A text file, unpacked where it is. */
export const readText = (file: string): string =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');

/** The lines of a JSON Lines file. */
export const readLines = <T>(file: string): T[] =>
  existsSync(file)
    ? readText(file)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)
    : [];

export const byId = <T extends { readonly id: string }>(printed: readonly (readonly unknown[])[]) =>
  new Map((printed.flat() as T[]).map((one) => [one.id, one]));
