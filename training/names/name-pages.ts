import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameClass } from '../../src/language/mentions/labels/classes.ts';
import type { NamedText } from './name-corpora.ts';

/** The names of a part of a page's body, by offsets in the part; the text stays in the corpus. */
interface LabelledPage {
  readonly set: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly names: readonly (readonly [start: number, end: number, kind: NameClass])[];
}

const LABELS = new URL('labels/pages.json', import.meta.url);
const WEIGHT = 6;

/** News pages whose names this project labelled. */
export function readLabelledPages(corpora: string): NamedText[] {
  const pages = JSON.parse(readFileSync(LABELS, 'utf8')) as LabelledPage[];
  const bodies = new Map(
    [...readBodies(corpora), ...readWikinews(corpora)].map(({ set, id, body }) => [`${set} ${id}`, body]),
  );
  return pages.flatMap(({ set, id, start: from, end, names }) => {
    const text = bodies.get(`${set} ${id}`)?.slice(from, end);
    if (text === undefined) return [];
    const marked = names.map(([start, stop, kind]) => ({ start, end: stop, class: kind }));
    return [{ source: 'pages', weight: WEIGHT, text, names: marked }];
  });
}

interface Body {
  readonly set: string;
  readonly id: string;
  readonly body: string;
}

/** The Wikinews articles of MEANTIME. */
function readWikinews(corpora: string): Body[] {
  return readFileSync(join(corpora, 'times', 'meantime', 'docs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({ set: 'meantime', id, body: text }));
}

const SETS = ['aeb', 'fundus', 'wcxb'];

/** The bodies of the pages' dev halves. */
export function readBodies(corpora: string): Body[] {
  return SETS.flatMap((set) =>
    readFileSync(join(corpora, 'pages', set, 'truth.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; body?: string })
      .flatMap(({ id, body }) => (body ? [{ set, id, body }] : [])),
  );
}
