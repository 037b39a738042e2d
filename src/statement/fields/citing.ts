import type { Cited } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import { nominalRange } from '../find/nominal.ts';
import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';
import type { Scene } from './scene.ts';
import { partyAt } from './speaker.ts';

const CITING = new Set(['citing', 'quoting']);

/** Whom the speaker has it from: "Citing several officials, the broadcaster reported that". */
export function citingOf({ reading, draft, around }: Scene, identity: Identity): Cited[] {
  if (draft.act !== 'said' || isCiting(reading, draft)) return [];
  const at = around.find((each) => CITING.has(reading.tokens[each]!.lower));
  const range = at === undefined ? null : citedRange(reading, at);
  if (!range) return [];
  const head = headOf(reading, range);
  const { entity, name } = partyAt(reading, identity, range, head);
  if (name === null) return [];
  const span = { start: reading.tokens[range.from]!.start, end: reading.tokens[range.to - 1]!.end };
  const where = reading.segment.in === 'headline' ? { in: 'headline' as const } : {};
  return [{ name, ...(entity ? { entity: entity.id } : {}), ...span, ...where }];
}

/** "citing officials" beside another cue is no statement of its own: it says where that one comes from. */
export function isCiting(reading: Reading, { head }: Draft): boolean {
  return head >= 0 && CITING.has(reading.tokens[head]!.lower);
}

function citedRange(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  const { to } = sentenceAt(reading, at);
  let head = -1;
  for (let next = at + 1; next < to && !isPunct(tokens[next]) && tokens[next]!.upos !== 'VERB'; next++)
    if (tokens[next]!.upos === 'NOUN' || tokens[next]!.upos === 'PROPN') head = next;
    else if (tokens[next]!.upos === 'ADP' && head >= 0) break;
  if (head < 0) return null;
  const range = nominalRange(reading, head);
  return { from: at + 1, to: behindParticiple(tokens, Math.max(range.to, head + 1), to) };
}

/** "a person briefed on the talks": what tells which person. */
function behindParticiple(tokens: Reading['tokens'], from: number, to: number): number {
  if (!/^VB[NG]$/.test(tokens[from]?.xpos ?? '')) return from;
  let at = from + 1;
  while (at < to && /^(ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]!.upos)) at++;
  return at;
}

function headOf({ tokens }: Reading, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (tokens[at]!.head < from || tokens[at]!.head >= to) return at;
  return to - 1;
}
