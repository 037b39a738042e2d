import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What can be measured, each in a file of its own. */
const BENCHES: Readonly<Record<string, (shared: string, wanted: Wanted) => Promise<void>>> = {
  measured: async (shared, { keep }) => (await import('./measured/index.ts')).run(shared, keep, say),
  quality: async (shared, { sets, sample }) => (await import('./quality.ts')).run(shared, sets, sample, say),
  examples: async () => (await import('./examples.ts')).run(say),
  speed: async (shared, { sets: [folder] }) =>
    (await import('./speed.ts')).run(folder ?? `${shared}/corpora/pages/aeb/html`, say),
  pages: async (shared, { sets: [folder], sample }) =>
    (await import('./pages.ts')).run(folder ?? `${shared}/corpora/pages`, sample, say),
  hostile: async (_, { sets }) => (await import('./hostile.ts')).run(sets, say),
  language: async (shared) => (await import('./language.ts')).run(`${shared}/corpora`, say),
  frontier: async () => (await import('./frontier/index.ts')).run(say),
  browser: async (shared) => (await import('./browser.ts')).run(shared, say),
  models: async () => (await import('./models.ts')).run(say),
  spellings: async (shared) => (await import('./spellings.ts')).run(`${shared}/corpora`, say),
  coref: async (shared) => (await import('./coref.ts')).run(`${shared}/corpora`, say),
  events: async (shared) => {
    for (const figures of (await import('./events.ts')).run(`${shared}/corpora`))
      say(JSON.stringify(figures));
  },
  kill: async (_, { sample }) => (await import('./kill.ts')).run(Number(sample ?? 200), say),
  fresh: async (_, { sets }) => (await import('./fresh.ts')).run(sets, say),
  seeds: async (shared) => (await import('./seeds.ts')).run(`${shared}/seeds`, say),
};

interface Wanted {
  readonly sets: readonly string[];
  readonly sample: string | undefined;
  readonly keep: boolean;
}

/** What is run where nothing is named. */
const ALL = 'measured';

const USAGE = `npm run bench -- ${Object.keys(BENCHES).join(' | ')} [SET... | FOLDER] [--sample N] [--shared FOLDER] [--no-keep]
  measured  what is run where nothing is named: pages a second on one core and with the pool, articles added to a record
            of 20,000, start-up and memory of the built command; writes its table into docs/speed.md but with --no-keep
  quality   runs the score sets (all, or those named) and writes their table into docs/figures.md when all were run whole
  examples  compares the pages in examples/ with what a careful reader expects of them
  speed     reads a folder of pages on one core, and tells where the time goes
  pages     reads the same pages with this reader and its peers (or those of a folder, --sample N of them), CPU time a page
  hostile   reads pages that try a reader's patience (or those named), CPU time a megabyte and memory
  language  scores tokens and sentences from raw text
  frontier  draws the tables of size and quality in docs/language.md as docs/frontier.svg
  browser   loads the reader in a Chromium and reads pages there
  models    loads each model in a fresh process, processor time
  spellings lists the names in the dev texts that were given to somebody in another spelling, to be read
  coref     scores who is who in GUM's open dev part: MUC, B-cubed, CEAF and their average
  events    scores the coding of events on sentences
  kill      kills writers and cuts the power, 200 times each (or --sample N times), and tells what was lost
  fresh     scores pages that were written before the reader was run on them (every set, or those named: first, second,
            third, fourth); "fresh faults" lists what is wrong
  seeds     compares the seed pages with what a careful reader found on them`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What was asked for; a call that cannot be carried out ends here. */
function called() {
  try {
    return parseArgs({
      options: {
        sample: { type: 'string' },
        shared: { type: 'string' },
        keep: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** Ends with the code of a wrong call, after saying what was wrong. */
function refuse(why: string): never {
  process.stderr.write(`${why}\n${USAGE}\n`);
  process.exit(2);
}

const { values, positionals } = called();
const [name = ALL, ...sets] = positionals;
if (values.help) {
  say(USAGE);
  process.exit(0);
}
const bench = BENCHES[name] ?? refuse(`Nothing to measure is called ${name}.`);
await bench(values.shared ?? fileURLToPath(new URL('../../shared', import.meta.url)), {
  sets,
  sample: values.sample,
  keep: values.keep,
});
