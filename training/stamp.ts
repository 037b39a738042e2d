import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The models that the reader runs; `word-frequency` serves stories alone. */
const READERS = [
  'blocks',
  'ends',
  'gazetteer',
  'languages',
  'lexicon',
  'names',
  'pronouns',
  'statements',
  'tags',
  'titles',
  'trees',
];
const STAMPS = 'models.json';

/** `name@` and the first eight hex digits of the SHA-256 over a model's files, for each model of a folder. */
export function stampsOf(folder: URL): string[] {
  const files = readdirSync(folder).sort();
  return READERS.map((name) => {
    const hash = createHash('sha256');
    for (const file of files)
      if (file.split(/[.-]/)[0] === name && !file.endsWith('.md'))
        hash.update(readFileSync(new URL(file, folder)));
    return `${name}@${hash.digest('hex').slice(0, 8)}`;
  });
}

/** Writes the stamps beside the models, where the reader finds them for each record it makes. */
export function stamp(folder: URL): void {
  writeFileSync(new URL(STAMPS, folder), `${JSON.stringify(stampsOf(folder), null, 2)}\n`);
}
