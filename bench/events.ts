import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvents } from '../src/event/index.ts';
import type { NewsEvent } from '../src/format/index.ts';
import { identify } from '../src/identity/index.ts';
import { readProse } from '../src/language/index.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly gold: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Figures of one set of sentences: how often the root type of the coded event is the gold's. */
export interface EventFigures {
  readonly set: string;
  readonly sentences: number;
  readonly coded: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

/** PLOVER 0.5's types and the older YIELD, in the later codebook's terms; CONCEDE and RETREAT count as one. */
const FOLDED: Readonly<Record<string, string>> = {
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
};
const fold = (type: string): string => FOLDED[type] ?? type;

/** Scores the coding of events on the dev halves of `events/plv` and `events/plover-gsr`. */
export function run(corpora: string): EventFigures[] {
  return ['plv', 'plover-gsr'].flatMap((set) => {
    const folder = join(corpora, 'events', set);
    return existsSync(folder) ? [figures(set, itemsOf(folder))] : [];
  });
}

/** The coded type of a sentence: of the event between the gold's parties, where one is, else of the first. */
export function predict({ text, source, target }: Item): string | null {
  const prose = readProse({ text, headline: null, language: 'en', date: null });
  const events = readEvents(prose, identify(prose), []);
  const best = events.map((event) => ({
    event,
    fit: fits(event.actor, source) + fits(event.recipient, target),
  }));
  best.sort((a, b) => b.fit - a.fit);
  return best[0] ? fold(best[0].event.type) : null;
}

const fits = (parties: NewsEvent['actor'], names: readonly string[]): number =>
  parties.some(({ name }) => names.some((gold) => gold.includes(name) || name.includes(gold))) ? 1 : 0;

export function itemsOf(folder: string): Item[] {
  const dev = new Set(JSON.parse(readFileSync(join(folder, 'split.json'), 'utf8')).dev as string[]);
  return readFileSync(join(folder, 'records.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ id }) => dev.has(id))
    .map((r) => ({
      id: r.id,
      text: r.text,
      gold: fold(r.root ?? r.event),
      source: namesOf(r.source),
      target: namesOf(r.target),
    }));
}

const namesOf = (parties: string | readonly { actorText?: string }[]): string[] =>
  typeof parties === 'string' ? [parties] : parties.flatMap(({ actorText }) => actorText ?? []);

function figures(set: string, items: readonly Item[]): EventFigures {
  const said = items.map(predict);
  const right = items.filter(({ gold }, i) => said[i] === gold).length;
  const types = [...new Set(items.map(({ gold }) => gold))];
  const f1 = types.map((type) => {
    const both = items.filter(({ gold }, i) => gold === type && said[i] === type).length;
    const total = items.filter(({ gold }) => gold === type).length + said.filter((s) => s === type).length;
    return total === 0 ? 0 : (2 * both) / total;
  });
  return {
    set,
    sentences: items.length,
    coded: said.filter((type) => type !== null).length,
    accuracy: right / items.length,
    macroF1: f1.reduce((sum, f) => sum + f, 0) / types.length,
  };
}
