import type { Reader } from './browser-reader.ts';
import { giveModels } from './model-files.ts';

export type { PageOrigin, Reader } from './browser-reader.ts';
export type { GivenArticle, PageError, PageRecord } from './format/index.ts';
export type { Prose, ProseInput } from './language/index.ts';

/** The files of `models/` that reading needs, 13 MB in all. */
export const MODEL_FILES: readonly string[] = [
  'blocks.json',
  'ends.json',
  'gazetteer-cities.bin',
  'gazetteer-countries.txt',
  'languages.bin',
  'lexicon-cities.txt',
  'lexicon-countries.txt',
  'lexicon-names.txt',
  'lexicon-wordnet.txt',
  'models.json',
  'names.bin',
  'pronouns.json',
  'statements.json',
  'tags.bin',
  'tags.lemmas.json',
  'titles.json',
  'trees.bin',
];

export interface LoadOptions {
  /** Where the files of `models/` lie, or what gives the bytes of one by its name; left out, the package's own folder. */
  readonly models?: string | URL | ((name: string) => Promise<Uint8Array>);
}

/** Seen from `dist/browser/`, where `browser/build.ts` puts this file. */
const MODELS = '../../models/';

/** Fetches the models, and nothing else ever, and gives the reader that uses them. */
export async function loadReader({ models = MODELS }: LoadOptions = {}): Promise<Reader> {
  const bytesOf = typeof models === 'function' ? models : fetchedFrom(new URL(models, import.meta.url));
  giveModels(await Promise.all(MODEL_FILES.map(async (name) => [name, await bytesOf(name)] as const)));
  // What decodes models does so while it is imported: not before they are given.
  return (await import('./browser-reader.ts')).reader;
}

function fetchedFrom(folder: URL): (name: string) => Promise<Uint8Array> {
  return async (name) => {
    const url = new URL(name, folder);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`expected a model at ${url}; the server answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
