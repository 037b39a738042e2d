/** What a model's loading needs of code, imported before the clock starts, and the loading itself. */
interface Loading {
  readonly code: () => Promise<unknown>;
  readonly load: () => Promise<unknown>;
}

/** In an order in which no code brings in a model that comes later. */
const LOADINGS: Readonly<Record<string, Loading>> = {
  'tags, lemmas and trees': {
    code: () =>
      Promise.all([
        import('../src/language/weights/binary.ts'),
        import('../src/language/tags/lexicon.ts'),
        import('../src/language/tags/tagger.ts'),
        import('../src/language/trees/parser.ts'),
      ]),
    load: () => import('../src/language/models.ts'),
  },
  lexicon: {
    code: () => import('../src/language/mentions/words/given-names.ts'),
    load: () => import('../src/language/mentions/words/lexicon.ts'),
  },
  names: {
    code: async () => {},
    load: async () => {
      const { clusterOf, dropUnused, labelModel } = await import('../src/language/mentions/labels/model.ts');
      clusterOf(0);
      dropUnused(labelModel(), { hashes: new Int32Array(1), count: 1 });
    },
  },
  'gazetteer, where a place is named': {
    code: () =>
      Promise.all([
        import('../src/identity/places/cities.ts'),
        import('../src/identity/places/countries.ts'),
      ]),
    load: async () => {
      const { loadedCities, loadedCountries } = await import('../src/identity/places/load.ts');
      loadedCountries();
      loadedCities().citiesNamed('springfield');
    },
  },
  pronouns: {
    code: () => import('../src/identity/rank/features.ts'),
    load: () => import('../src/identity/rank/weights.ts'),
  },
  blocks: {
    code: () => import('../src/article/roles/model/features.ts'),
    load: () => import('../src/article/roles/model/load.ts'),
  },
  'ends and statements': {
    code: () => import('../src/statement/logistic.ts'),
    load: () =>
      Promise.all([import('../src/statement/find/ends/model.ts'), import('../src/statement/judge/model.ts')]),
  },
  'languages, where a page is not plainly English': {
    code: () =>
      Promise.all([
        import('../src/article/language/byte-ngrams.ts'),
        import('../src/article/language/ngram-table.ts'),
      ]),
    load: async () =>
      (await import('../src/article/language/detect.ts')).detect(
        'Der Hafen bleibt nächste Woche geschlossen.',
      ),
  },
};

const spent: Record<string, number> = {};
for (const [name, { code, load }] of Object.entries(LOADINGS)) {
  await code();
  const before = process.cpuUsage();
  await load();
  const { user, system } = process.cpuUsage(before);
  spent[name] = (user + system) / 1000;
}
process.stdout.write(JSON.stringify(spent));
