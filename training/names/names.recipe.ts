import { encodeNames } from '../../src/language/mentions/labels/names-file.ts';
import type { Recipe } from '../recipe.ts';
import { readNameCorpora } from './name-corpora.ts';
import { readLabelledPages } from './name-pages.ts';
import { readRawTexts } from './name-raw.ts';
import { readSilver } from './name-silver.ts';
import { trainNames } from './names.ts';

/** What capitalised words name, from the open corpora of named entities, GUM, PolNeAR and pages labelled by us. */
export const names: Recipe = {
  name: 'names',
  run: (corpora, log) => {
    const marked = [...readNameCorpora(corpora), ...readSilver(corpora), ...readLabelledPages(corpora)];
    const raw = [
      ...marked.filter(({ source }) => source !== 'polnear' && source !== 'pages').map(({ text }) => text),
      ...readRawTexts(corpora),
    ];
    return new Map([['names.bin', encodeNames(trainNames(marked, raw, log))]]);
  },
};
