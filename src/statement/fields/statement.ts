import type { Statement } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import type { Judged } from '../judge/choose.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { addresseeOf } from './addressee.ts';
import { citingOf } from './citing.ts';
import { jointOf } from './joint.ts';
import { kindOf } from './kind.ts';
import { occasionOf, placeOf } from './occasion.ts';
import { renderingOf } from './rendering.ts';
import { sceneOf } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { whenOf } from './when/said.ts';

/** A chosen draft with every field of the record, but for what hangs on other statements. */
export function statementOf(
  reading: Reading,
  identity: Identity,
  { draft, source, cue, content, confidence }: Judged,
  all: readonly Draft[],
  today: string | null,
): Statement {
  const speaker = jointOf(reading, identity, draft.source) ?? speakerOf(reading, identity, draft.source);
  const kind = kindOf(reading, draft.content);
  const scene = sceneOf(reading, draft, all);
  return {
    id: '',
    kind,
    source: [...source],
    cue: [...cue],
    content: [...content],
    speaker: speaker.entity?.id ?? null,
    speakerName: speaker.name,
    addressee: addresseeOf(scene, identity).filter(({ entity }) => !entity || entity !== speaker.entity?.id),
    citing: citingOf(scene, identity),
    within: null,
    act: draft.act,
    ...whenOf(scene, today),
    rendering: renderingOf(scene, kind),
    occasion: occasionOf(scene),
    place: placeOf(scene),
    confidence: Math.round(confidence * 100) / 100,
    reason: [draft.rule, draft.lemma, draft.source?.rule ?? 'no source'].join('; '),
  };
}
