import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Recipe } from './recipe.ts';
import { stamp } from './stamp.ts';

/** Each model's recipe, loaded when it is asked for. */
const RECIPES: Readonly<Record<string, () => Promise<Recipe>>> = {
  blocks: async () => (await import('./blocks/blocks.recipe.ts')).blocks,
  gazetteer: async () => (await import('./gazetteer/gazetteer.recipe.ts')).gazetteer,
  ends: async () => (await import('./statements/ends.recipe.ts')).ends,
  languages: async () => (await import('./languages/languages.recipe.ts')).languages,
  lexicon: async () => (await import('./lexicon/lexicon.recipe.ts')).lexicon,
  names: async () => (await import('./names/names.recipe.ts')).names,
  pronouns: async () => (await import('./pronouns/pronouns.recipe.ts')).pronouns,
  statements: async () => (await import('./statements/statements.recipe.ts')).statements,
  trees: async () => (await import('./trees/trees.recipe.ts')).trees,
  tags: async () => (await import('./tags/tags.recipe.ts')).tags,
  titles: async () => (await import('./titles/titles.recipe.ts')).titles,
  'word-frequency': async () => (await import('./tags/word-frequency.recipe.ts')).wordFrequency,
};

const MODELS = new URL('../models/', import.meta.url);
const USAGE = `npm run train -- ${Object.keys(RECIPES).join(' | ')} --corpora DIR

Makes the models that are named, one after the other, from the corpora in DIR, and writes them into models/.
The same corpora give the same bytes. models/NAME.md tells what each was learned from, its licence and its figures.`;

/** Ends with the code of a wrong call, after saying what was wrong. */
function refuse(why: string): never {
  process.stderr.write(`${why}\n${USAGE}\n`);
  process.exit(2);
}

/** What was asked for; a call that cannot be carried out ends here. */
function called(): { readonly names: readonly string[]; readonly corpora: string } {
  const { values, positionals: names } = parsed();
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    process.exit(0);
  }
  const unknown = names.filter((name) => RECIPES[name] === undefined);
  if (unknown.length > 0) refuse(`No model is called ${unknown.join(', ')}.`);
  if (names.length === 0) refuse('Expected the name of a model.');
  const { corpora } = values;
  if (corpora === undefined) refuse('Expected --corpora DIR, the folder of corpora.');
  if (!existsSync(corpora)) refuse(`Expected a folder of corpora; there is none at ${corpora}.`);
  return { names, corpora };
}

function parsed() {
  try {
    return parseArgs({
      options: { corpora: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

async function train(name: string, corpora: string): Promise<void> {
  const { run } = await RECIPES[name]!();
  const files = run(corpora, (line) => process.stderr.write(`${name}: ${line}\n`));
  for (const [file, content] of files) {
    writeFileSync(new URL(file, MODELS), content);
    process.stderr.write(`${name}: models/${file}, ${content.length} bytes\n`);
  }
  stamp(MODELS);
}

/** Each model in a process of its own: what one is learned with was decoded when its process began. */
function trainEach(names: readonly string[], corpora: string): void {
  for (const name of names) {
    const call = [fileURLToPath(import.meta.url), name, '--corpora', corpora];
    const { status } = spawnSync(process.execPath, call, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

const { names, corpora } = called();
mkdirSync(MODELS, { recursive: true });
if (names.length > 1) trainEach(names, corpora);
else await train(names[0]!, corpora);
