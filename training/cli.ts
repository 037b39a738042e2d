import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Recipe } from './recipe.ts';
import { stamp } from './stamp.ts';

/** Each model's recipe, loaded when it is asked for. */
const RECIPES: Readonly<Record<string, () => Promise<Recipe>>> = {
  blocks: async () => (await import('./blocks.recipe.ts')).blocks,
  gazetteer: async () => (await import('./gazetteer.recipe.ts')).gazetteer,
  ends: async () => (await import('./ends.recipe.ts')).ends,
  languages: async () => (await import('./languages.recipe.ts')).languages,
  lexicon: async () => (await import('./lexicon.recipe.ts')).lexicon,
  names: async () => (await import('./names.recipe.ts')).names,
  pronouns: async () => (await import('./pronouns.recipe.ts')).pronouns,
  statements: async () => (await import('./statements.recipe.ts')).statements,
  trees: async () => (await import('./trees.recipe.ts')).trees,
  tags: async () => (await import('./tags.recipe.ts')).tags,
  'word-frequency': async () => (await import('./word-frequency.recipe.ts')).wordFrequency,
};

const MODELS = new URL('../models/', import.meta.url);
const USAGE = `npm run train -- ${Object.keys(RECIPES).join(' | ')} --corpora DIR\n`;

const { values, positionals } = parseArgs({
  options: { corpora: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => RECIPES[name] === undefined);
if (values.corpora === undefined || positionals.length === 0 || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `No model is called ${unknown.join(', ')}.\n${USAGE}` : USAGE);
  process.exit(2);
}

mkdirSync(MODELS, { recursive: true });
for (const name of positionals) {
  const { run } = await RECIPES[name]!();
  const files = run(values.corpora, (line) => process.stderr.write(`${name}: ${line}\n`));
  for (const [file, content] of files) {
    writeFileSync(new URL(file, MODELS), content);
    process.stderr.write(`${name}: models/${file}, ${content.length} bytes\n`);
  }
}
stamp(MODELS);
