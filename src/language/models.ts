import { readFileSync } from 'node:fs';
import { readLemmaLexicon } from './tags/lexicon.ts';
import { readTagger } from './tags/tagger.ts';
import { readParser } from './trees/parser.ts';
import { decodeModel } from './weights/binary.ts';

/** The package's `models/`, two levels up from here in `src/` as in `dist/`. */
const MODELS = new URL('../../models/', import.meta.url);

const bytes = (name: string): Uint8Array => readFileSync(new URL(name, MODELS));

/** Tags and lemmas, trained by `npm run train -- tags`. */
export const TAGGER = readTagger(decodeModel(bytes('tags.bin')));
export const LEMMAS = readLemmaLexicon(readFileSync(new URL('tags.lemmas.json', MODELS), 'utf8'));

/** Heads and relations, trained by `npm run train -- trees`. */
export const PARSER = readParser(
  decodeModel(bytes('trees.moves.bin')),
  decodeModel(bytes('trees.relations.bin')),
);
