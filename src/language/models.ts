import { modelText, sharedModel } from '../model-files.ts';
import { readLemmaLexicon } from './tags/lexicon.ts';
import { readTagger } from './tags/tagger.ts';
import { readParser } from './trees/parser.ts';
import { decodeModel } from './weights/binary.ts';
import { decodeMatrices } from './weights/matrix-file.ts';

/** Tags and lemmas, trained by `npm run train -- tags`. */
export const TAGGER = readTagger(sharedModel('tags.bin', decodeModel));
export const LEMMAS = readLemmaLexicon(modelText('tags.lemmas.json'));

/** Heads and relations, trained by `npm run train -- trees`. */
export const PARSER = readParser(sharedModel('trees.bin', decodeMatrices));
