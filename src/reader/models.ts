import { readFileSync } from 'node:fs';

const STAMPS = new URL('../../models/models.json', import.meta.url);

/** The models that made a record, each as `name@` and the start of its files' SHA-256; written by `npm run train`. */
export const MODELS: readonly string[] = JSON.parse(readFileSync(STAMPS, 'utf8'));
