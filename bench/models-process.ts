/** What a model's loading needs of code, imported before the clock starts, and the loading itself. */
interface Loading {
  readonly code: readonly string[];
  readonly load: () => Promise<unknown>;
}

/** In an order in which no code brings in a model that comes later. */
const LOADINGS: Readonly<Record<string, Loading>> = {
  'tags, lemmas and trees': {
    code: [
      'language/weights/binary',
      'language/tags/lexicon',
      'language/tags/tagger',
      'language/trees/parser',
    ],
    load: () => import('../src/language/models.ts'),
  },
  lexicon: {
    code: ['language/mentions/given-names'],
    load: () => import('../src/language/mentions/words/lexicon.ts'),
  },
  names: {
    code: [],
    load: async () => {
      const { clusterOf, dropUnused, labelModel } = await import('../src/language/mentions/labels/model.ts');
      clusterOf(0);
      dropUnused(labelModel(), { hashes: new Int32Array(1), count: 1 });
    },
  },
  'gazetteer, where a place is named': {
    code: ['identity/places/cities', 'identity/places/countries'],
    load: async () => {
      const { loadedCities, loadedCountries } = await import('../src/identity/places/load.ts');
      loadedCountries();
      loadedCities().citiesNamed('springfield');
    },
  },
  pronouns: {
    code: ['identity/rank/features'],
    load: () => import('../src/identity/rank/weights.ts'),
  },
  blocks: {
    code: ['article/roles/model/features'],
    load: () => import('../src/article/roles/model/load.ts'),
  },
  'ends and statements': {
    code: ['statement/logistic'],
    load: () =>
      Promise.all([import('../src/statement/find/ends/model.ts'), import('../src/statement/judge/model.ts')]),
  },
  'languages, where a page is not plainly English': {
    code: ['article/language/byte-ngrams', 'article/language/ngram-table'],
    load: async () =>
      (await import('../src/article/language/detect.ts')).detect(
        'Der Hafen bleibt nächste Woche geschlossen.',
      ),
  },
};

const spent: Record<string, number> = {};
for (const [name, { code, load }] of Object.entries(LOADINGS)) {
  for (const path of code) await import(`../src/${path}.ts`);
  const before = process.cpuUsage();
  await load();
  const { user, system } = process.cpuUsage(before);
  spent[name] = (user + system) / 1000;
}
process.stdout.write(JSON.stringify(spent));
