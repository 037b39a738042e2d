import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { judgedByRules } from '../../src/article/roles/by-rules.ts';
import { FEATURES, writeFeatures } from '../../src/article/roles/model/features.ts';
import { isText, sceneOf } from '../../src/article/roles/model/scene.ts';
import { isWeighed } from '../../src/article/roles/model/weighed.ts';
import type { Candidate, Case } from '../../src/article/roles/types.ts';
import { type Page, readPage } from '../../src/page/index.ts';
import type { Sample } from '../learners/boosting.ts';
import { LabelledText } from './labelled-text.ts';

/** One block that is asked about, and its label. */
export interface BlockSample extends Sample {
  /** The rule that spoke for it. */
  readonly reason: string;
  /** Which took it for text. */
  readonly isText: boolean;
}

export interface BlockPage {
  /** The last two parts of the page's host: pages of one house are never on both sides of a fold. */
  readonly house: string;
  readonly samples: readonly BlockSample[];
}

interface Truth {
  readonly id: string;
  readonly url?: string;
  readonly body?: string;
}

const SETS = ['aeb', 'fundus', 'wcxb'];

/** The HTML pages of the corpora whose text is known. */
export function blockPages(corpora: string): BlockPage[] {
  return SETS.flatMap((set) => {
    const folder = join(corpora, 'pages', set);
    return truthsOf(folder).map((truth) => {
      const bytes = gunzipSync(readFileSync(join(folder, 'html', `${truth.id}.html.gz`)));
      return samplesOf(readPage(bytes, { url: null, contentType: null }), truth);
    });
  });
}

function truthsOf(folder: string): (Truth & { body: string })[] {
  return readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth)
    .filter((truth): truth is Truth & { body: string } => truth.body !== undefined);
}

function samplesOf(page: Page, { id, url, body }: Truth & { body: string }): BlockPage {
  const found = judgedByRules(page);
  const scene = sceneOf(found);
  const truth = new LabelledText(body);
  const samples = found.candidates
    .filter((c) => isAsked(found, c, scene))
    .flatMap((candidate) => {
      const label = truth.labelOf(candidate.text);
      if (label === null) return [];
      const row = new Float64Array(FEATURES.length);
      writeFeatures(row, { candidate, found, scene });
      const verdict = found.verdicts[candidate.index]!;
      return [{ row, ...label, reason: verdict.reason, isText: isText(verdict) }];
    });
  const host = (url ?? id).replace(/^https?:\/\//, '').split('/')[0]!;
  return { house: host.split('.').slice(-2).join('.'), samples };
}

/** How far outside of the text blocks are learned from, before and behind it. */
const BEFORE = 12;
const BEHIND = 25;
const SHORTEST = 20;

function isAsked(
  { verdicts }: Case,
  { index, size, links }: Candidate,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const verdict = verdicts[index];
  if (!verdict || !isWeighed(verdict.reason)) return false;
  if (isText(verdict)) return verdict.role === 'body';
  if (size < SHORTEST || (links > 0.8 && size < 3 * SHORTEST)) return false;
  return index >= first - BEFORE && index <= last + BEHIND;
}
