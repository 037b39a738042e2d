import type { PageRecord, TextSpan } from '../../format/index.ts';
import type { NamedTextCheck } from './types.ts';

/** Every span lies inside the text or headline that it counts in. */
export const spansCheck: NamedTextCheck = {
  name: 'spans',
  open: () =>
    function* ({ record }) {
      for (const [what, span] of spansOf(record)) {
        if (!inside(record, span)) yield `${what} at ${span.start} to ${span.end} lies outside its text`;
      }
      for (const { text, start, end } of record.blocks) {
        if (start !== undefined && end !== undefined && end > record.text.length)
          yield `a block at ${start} to ${end} lies outside the text: ${text.slice(0, 40)}`;
      }
    },
};

function* spansOf(record: PageRecord): Generator<readonly [string, TextSpan]> {
  for (const { mentions, roles } of record.entities) {
    for (const span of mentions) yield ['a mention', span];
    for (const span of roles) yield ['a role', span];
  }
  for (const { source, cue, content, citing, occasion, place } of record.statements) {
    for (const span of [...source, ...cue, ...content, ...citing]) yield ['a part of a statement', span];
    for (const span of [occasion, place]) if (span) yield ['an occasion or place', span];
  }
  for (const span of record.times) yield ['a time', span];
  for (const span of record.places) yield ['a place', span];
  for (const span of record.events) yield ['an event', span];
}

function inside(record: PageRecord, { start, end, in: where }: TextSpan): boolean {
  const text = where === 'headline' ? record.headline : record.text;
  return text !== null && start >= 0 && start < end && end <= text.length;
}
