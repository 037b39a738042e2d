import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { clusterNames } from '../../src/identity/entities/cluster.ts';
import { type Draft, isNamed, type Located } from '../../src/identity/entities/draft.ts';
import { locateMentions } from '../../src/identity/entities/locate.ts';
import { classOf } from '../../src/identity/rank/features.ts';
import { partOf } from '../../src/identity/rank/place.ts';
import { weighAll } from '../../src/identity/rank/rank.ts';
import type { Ranker } from '../../src/identity/rank/weights.ts';
import type { Reading } from '../../src/identity/resolve/reading.ts';
import { resolveMentions, type Teacher } from '../../src/identity/resolve/resolve.ts';
import { type Prose, readProse } from '../../src/language/index.ts';
import { type GoldDocument, type GoldMention, readCoreference } from './gum-coref.ts';
import type { RankExample } from './rows.ts';

/** How much an example counts: those of GAP are few and the hard ones. */
const GAP_WEIGHT = 6;

/** The genres whose text is CC BY or CC BY-SA. */
const OPEN_GENRES = /^GUM_(news|interview|academic|bio|voyage|court)_/;

/**
 * Is the candidate whom the pronoun stands for? null where the corpus does not tell: of this pronoun, or of somebody
 * whom it never marks.
 */
type Judge = (pronoun: Located) => ((draft: Draft) => boolean | null) | null;

/**
 * A document's examples, where pronouns whom nothing tells of are given as the ranker says: what stands before a
 * pronoun is known to a reader as well as the ranker makes it.
 */
export type Document = (ranker: Ranker) => RankExample[];

const read = (text: string): Prose => readProse({ text, headline: null, language: 'en', date: null });

/** An example for each pronoun that the judge knows and one of whose candidates is right. */
function documentOf(text: string, judge: Judge, weight: number): Document {
  const prose = read(text);
  return (ranker) => {
    const all = locateMentions(prose);
    const examples: RankExample[] = [];
    const teacher: Teacher = (reading, pronoun) => teach(reading, pronoun, judge, weight, examples);
    resolveMentions(all, clusterNames(all), { teacher, ranker });
    return examples;
  };
}

function teach(
  reading: Reading,
  pronoun: Located,
  judge: Judge,
  weight: number,
  examples: RankExample[],
): Draft | null {
  if (pronoun.mention.type !== 'person' || pronoun.mention.gender === null) return null;
  const isRight = judge(pronoun);
  if (isRight === null) return null;
  const candidates: { row: Uint8Array; right: boolean }[] = [];
  let told: Draft | null = null;
  for (const { candidate, row } of weighAll(reading, pronoun)) {
    const right = isRight(candidate.draft);
    if (right !== null) candidates.push({ row, right });
    if (right === true) told ??= candidate.draft;
  }
  if (told !== null) reading.personify(told);
  if (told !== null && candidates.length > 1) examples.push({ kind: classOf(pronoun), weight, candidates });
  return told;
}

/** Pronouns of GUM's train part. */
export function gumDocuments(corpora: string): Document[] {
  return readCoreference(`${corpora}/language/gum/gum_open.train.conllu.gz`)
    .filter(({ name }) => OPEN_GENRES.test(name))
    .map(gumDocument);
}

function gumDocument({ text, mentions }: GoldDocument): Document {
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]));
  return documentOf(
    text,
    ({ mention: { start, end } }) => {
      const gold = mentions.find((one) => one.start === start && one.end === end);
      if (gold === undefined) return null;
      return ({ references }) => references.some(({ mention }) => groupAt(byHead, mention) === gold.group);
    },
    1,
  );
}

/** The group of the corpus's mention whose head stands in ours. */
function groupAt(byHead: ReadonlyMap<number, GoldMention>, own: Located['mention']): string | null {
  for (let at = own.start; at < own.end; at++) {
    const gold = byHead.get(at);
    if (gold !== undefined) return gold.group;
  }
  return null;
}

/**
 * Pronouns of GAP's validation part, each with two names of which at most one is right (Webster et al. 2018). Since
 * only names are ever right there, whoever is never named is left out where he acts, and might be right elsewhere.
 */
export function gapDocuments(corpora: string): Document[] {
  const lines = readFileSync(`${corpora}/language/gap/gap-validation.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [, text = '', pronoun = '', at, a = '', atA, isA, b = '', atB, isB] = line.split('\t');
    const unit = (points: string | undefined): number => [...text].slice(0, Number(points)).join('').length;
    const right = [
      { start: unit(atA), end: unit(atA) + a.length, is: /true/i.test(isA ?? '') },
      { start: unit(atB), end: unit(atB) + b.length, is: /true/i.test(isB ?? '') },
    ].filter(({ is }) => is);
    const place = unit(at);
    const isRight = (draft: Draft): boolean | null =>
      isNamed(draft) || draft.references.every((use) => partOf(use) !== 'subject')
        ? draft.references.some(({ mention }) =>
            right.some(
              ({ start, end }) => mention.kind === 'name' && mention.start < end && start < mention.end,
            ),
          )
        : null;
    const judge: Judge = ({ mention }) =>
      mention.start === place && mention.end === place + pronoun.length ? isRight : null;
    return documentOf(text, judge, GAP_WEIGHT);
  });
}

/**
 * Pronouns of plain news where the gender tells something of who is meant: the reader does not see it, and learns from
 * the rest. Those of its gender may be meant, those of the other are not; whoever may be either is left out.
 */
export function blindDocuments(corpora: string): Document[] {
  const path = `${corpora}/statements/polnear/train.jsonl.gz`;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => blindOf((JSON.parse(line) as { text: string }).text));
}

function blindOf(text: string): Document {
  const prose = read(text);
  return (ranker) => {
    const all = locateMentions(prose);
    const examples: RankExample[] = [];
    const teacher: Teacher = (reading, pronoun) => {
      const example = blindExample(reading, pronoun);
      if (example !== null) examples.push(example);
      return null;
    };
    resolveMentions(all, clusterNames(all), { teacher, ranker });
    return examples;
  };
}

function blindExample(reading: Reading, pronoun: Located): RankExample | null {
  const { type, gender } = pronoun.mention;
  if (type !== 'person' || gender === null) return null;
  const candidates = weighAll(reading, pronoun, true)
    .filter(({ candidate: { draft } }) => draft.gender !== null || !isPerson(draft))
    .map(({ candidate: { draft }, row }) => ({ row, right: draft.gender === gender }));
  if (!candidates.some(({ right }) => right) || candidates.every(({ right }) => right)) return null;
  return { kind: classOf(pronoun), weight: 1, candidates };
}

/** What was taken for a place, a body or nobody is hardly ever meant in news. */
const isPerson = ({ type, sure }: Draft): boolean => type === 'person' && sure;
