import type { EntityType } from '../src/format/index.ts';
import { identify } from '../src/identity/index.ts';
import type { Mention, Prose } from '../src/language/index.ts';
import { readProse } from '../src/language/index.ts';
import { type GoldDocument, readCoreference } from '../training/pronouns/gum-coref.ts';
import { alignMentions, asMentions, isScored, keyOf } from './coref-align.ts';
import { addSums, bCubed, type Clusters, ceafE, f1, type Measure, muc, type Sums } from './coref-measures.ts';

const MEASURES: ReadonlyArray<readonly [name: string, measure: Measure]> = [
  ['MUC', muc],
  ['B3', bCubed],
  ['CEAF-phi4', ceafE],
];

/** Coreference of people and organizations on GUM's open dev part, on the corpus's own mentions and on ours. */
export function run(corpora: string, print: (line: string) => void): void {
  const documents = readCoreference(`${corpora}/language/gum/gum_open.dev.conllu.gz`);
  const news = documents.filter(({ name }) => /^GUM_(news|interview)_/.test(name));
  print(`| set | documents | mentions | ${MEASURES.map(([name]) => name).join(' | ')} | CoNLL average |`);
  print(`|---|---|---|${MEASURES.map(() => '---|').join('')}---|`);
  print(rowOf('all, own mentions', documents, onOwn));
  print(rowOf('all, gold mentions', documents, onGold));
  print(rowOf('news and interview, own mentions', news, onOwn));
  print(rowOf('news and interview, gold mentions', news, onGold));
}

type Response = (document: GoldDocument) => Clusters;

function rowOf(set: string, documents: readonly GoldDocument[], respond: Response): string {
  const pairs = documents.map(
    (document) => [keyClusters(document), withoutSingles(respond(document))] as const,
  );
  const figures = MEASURES.map(([, measure]) => {
    const sums: readonly Sums[] = pairs.map(([key, response]) => measure(key, response));
    return f1(sums.reduce(addSums));
  });
  const average = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const mentions = pairs.reduce((sum, [key]) => sum + key.flat().length, 0);
  return `| ${[set, documents.length, mentions, ...[...figures, average].map((figure) => figure.toFixed(3))].join(' | ')} |`;
}

/** As in OntoNotes, what is mentioned once is no chain: such are left out of both sides. */
const withoutSingles = (clusters: Clusters): Clusters => clusters.filter(({ length }) => length > 1);

function keyClusters({ mentions }: GoldDocument): Clusters {
  const groups = new Map<string, string[]>();
  for (const mention of mentions.filter(isScored)) {
    const group = groups.get(mention.group) ?? [];
    group.push(keyOf(mention));
    groups.set(mention.group, group);
  }
  return withoutSingles([...groups.values()]);
}

const read = (text: string): Prose => readProse({ text, headline: null, language: 'en', date: null });

/**
 * From raw text: a mention of ours counts as the corpus's where it has its head and stands inside it. What we take
 * for somebody and the corpus does not counts against us.
 */
function onOwn(document: GoldDocument): Clusters {
  const prose = read(document.text);
  const { aligned } = alignMentions(document, prose.body.mentions);
  return clustersOf(prose, (mention, type) => {
    const gold = aligned.get(mention);
    if (gold !== undefined && isScored(gold)) return keyOf(gold);
    const counts = type !== 'place' && !isRelative(mention, prose.body.text);
    return counts ? `${mention.start}-${mention.end}` : null;
  });
}

/** The corpus marks no relative pronouns. */
const isRelative = ({ start, end, kind }: Mention, text: string): boolean =>
  kind === 'pronoun' && /^wh/i.test(text.slice(start, end));

/** The corpus's mentions are given, read anew by our own words where we found them too. */
function onGold(document: GoldDocument): Clusters {
  const prose = read(document.text);
  const given = asMentions(document, prose.body);
  const mentions = [...given.keys()].sort((a, b) => a.start - b.start || b.end - a.end);
  const body = { ...prose.body, mentions };
  return clustersOf({ ...prose, body }, (mention) => given.get(mention) ?? null);
}

function clustersOf(prose: Prose, keyFor: (mention: Mention, type: EntityType) => string | null): Clusters {
  const { entityOf } = identify(prose);
  const clusters = new Map<string, string[]>();
  for (const mention of prose.body.mentions) {
    const entity = entityOf(mention);
    const key = entity === undefined ? null : keyFor(mention, entity.type);
    if (key === null || entity === undefined) continue;
    const cluster = clusters.get(entity.id) ?? [];
    cluster.push(key);
    clusters.set(entity.id, cluster);
  }
  return [...clusters.values()];
}
