import type { Statement } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import type { Judged } from '../judge/choose.ts';
import type { Reading } from '../reading.ts';
import { addresseeOf } from './addressee.ts';
import { citingOf } from './citing.ts';
import { kindOf } from './kind.ts';
import { occasionOf, placeOf } from './occasion.ts';
import { renderingOf } from './rendering.ts';
import { saidOf } from './said.ts';
import { speakerOf } from './speaker.ts';

/** A chosen draft with every field of the record, but for what hangs on other statements. */
export function statementOf(
  reading: Reading,
  identity: Identity,
  { draft, source, cue, content, confidence }: Judged,
  today: string | null,
): Statement {
  const speaker = speakerOf(reading, identity, draft.source);
  const kind = kindOf(reading, draft.content);
  return {
    id: '',
    kind,
    source: [...source],
    cue: [...cue],
    content: [...content],
    speaker: speaker.entity?.id ?? null,
    speakerName: speaker.name,
    addressee: addresseeOf(reading, identity, draft),
    citing: citingOf(reading, identity, draft),
    within: null,
    act: draft.act,
    said: saidOf(reading, draft, today),
    rendering: renderingOf(reading, draft, kind),
    occasion: occasionOf(reading, draft),
    place: placeOf(reading, draft),
    confidence: Math.round(confidence * 100) / 100,
    reason: [draft.rule, draft.lemma, draft.source?.rule ?? 'no source'].join('; '),
  };
}
