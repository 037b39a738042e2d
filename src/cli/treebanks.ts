import { gunzipSync } from 'node:zlib';
import { readGivenWords, readProse, type Segment } from '../language/index.ts';
import {
  ConlluError,
  type ConlluSentence,
  readConllu,
  scoreConllu,
  sentencesOf,
  TextsDiffer,
  textOf,
} from '../views/index.ts';
import { UsageError } from './exit.ts';
import type { Host } from './host.ts';
import { type ProseForm, proseLines } from './print/prose.ts';
import { scoreLines } from './print/scores.ts';
import { paintOf } from './print/screen/paint.ts';
import { wholeFile } from './whole-file.ts';

export interface TreebankOptions extends ProseForm {
  /** From the text, not from the words and sentences given. */
  readonly raw: boolean;
  /** A CoNLL-U file to compare with, or null. */
  readonly score: string | null;
}

/** The sentences of treebanks with our own tags and trees, or how well these meet the gold. */
export async function printTreebanks(
  paths: readonly string[],
  options: TreebankOptions,
  host: Host,
): Promise<void> {
  const files = await Promise.all(paths.map(readTreebank));
  const documents = [...Map.groupBy(files.flat(), ({ document }) => document)];
  const read = documents.map(([id, sentences]) => ({
    id,
    sentences,
    segment: segmentOf(sentences, options),
  }));
  if (options.score !== null) {
    const found = read.flatMap(({ id, sentences, segment }) =>
      options.raw ? sentencesOf(segment, id) : annotated(sentences, segment),
    );
    return printScores(found, await readTreebank(options.score), host);
  }
  const style = { width: host.width, paint: paintOf(host.colour) };
  for (const { id, segment } of read)
    for (const line of proseLines(segment, null, id || 'text', options, style)) await host.print(line);
}

function segmentOf(sentences: readonly ConlluSentence[], { raw }: TreebankOptions): Segment {
  if (!raw) return readGivenWords(sentences.map(({ words }) => words.map(({ form }) => form)));
  return readProse({ text: textOf(sentences), headline: null, language: 'en', date: null }).body;
}

/** The sentences as they are given, with our tags and trees. */
function annotated(sentences: readonly ConlluSentence[], segment: Segment): ConlluSentence[] {
  const own = sentencesOf(segment, '');
  return sentences.map((sentence, at) => ({ ...sentence, words: own[at]!.words }));
}

async function printScores(
  found: readonly ConlluSentence[],
  gold: readonly ConlluSentence[],
  host: Host,
): Promise<void> {
  try {
    for (const line of scoreLines(scoreConllu(found, gold), host.width)) await host.print(line);
  } catch (error) {
    throw error instanceof TextsDiffer ? new UsageError(error.message) : error;
  }
}

/** A CoNLL-U file, gzipped or not; `-` is standard input. */
async function readTreebank(path: string): Promise<ConlluSentence[]> {
  const bytes = await wholeFile(path, 'a CoNLL-U file');
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const sentences = readConllu((packed ? gunzipSync(bytes) : bytes).toString('utf8'));
    if (sentences.length === 0) throw new ConlluError('it holds no sentence');
    return sentences;
  } catch (error) {
    throw new UsageError(`expected ${path} to be a CoNLL-U file: ${(error as Error).message}`);
  }
}
