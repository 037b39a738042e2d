import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageRecord, TextSpan } from '../src/format/index.ts';
import { readPageRecord } from '../src/reader/index.ts';

const folder = new URL('../examples/', import.meta.url);
const input = { path: null, url: null, mediaType: null, bytes: null, capturedAt: null, record: null };

const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
const records = pages.map(({ name }) => {
  const bytes = readFileSync(new URL(name, folder));
  const page = new TextDecoder().decode(bytes);
  return { name, page, record: readPageRecord(name, bytes, { url: null, contentType: null }, input) };
});

/** A span as the record's reader would cut it; undefined where it does not lie in its text. */
function inside(record: PageRecord, { start, end, in: where }: TextSpan): boolean {
  const text = where === 'headline' ? record.headline : record.text;
  return text !== null && start >= 0 && start < end && end <= text.length;
}

function inOrder(spans: readonly TextSpan[]): boolean {
  return spans.every((span, i) => {
    const before = spans[i - 1];
    return !before || before.in !== span.in || before.end <= span.start;
  });
}

describe.each(records)('$name', ({ page, record }) => {
  it('has every span inside its text', () => {
    const spans: TextSpan[] = [
      ...record.entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
      ...record.statements.flatMap((s) => [...s.source, ...s.cue, ...s.content, ...s.citing]),
      ...record.statements.flatMap((s) => [s.occasion, s.place].filter((words) => words !== null)),
      ...record.times,
      ...record.places,
      ...record.events,
    ];
    expect(spans.filter((span) => !inside(record, span))).toEqual([]);
  });

  it('has span lists in order and apart', () => {
    for (const { source, cue, content } of record.statements)
      for (const list of [source, cue, content]) expect(inOrder(list)).toBe(true);
  });

  it('refers to nothing that is not there', () => {
    const entities = new Set(record.entities.map(({ id }) => id));
    const statements = new Set(record.statements.map(({ id }) => id));
    expect(statements.size).toBe(record.statements.length);
    expect(entities.size).toBe(record.entities.length);
    for (const { speaker, within, addressee, citing } of record.statements) {
      if (speaker !== null) expect(entities).toContain(speaker);
      if (within !== null) expect(statements).toContain(within);
      for (const { entity } of [...addressee, ...citing]) if (entity) expect(entities).toContain(entity);
    }
    for (const { statement } of record.events)
      if (statement !== null) expect(statements).toContain(statement);
  });

  it('makes its text of its standfirst and body blocks, and of nothing else', () => {
    const kept = record.blocks.filter(({ role }) => role === 'standfirst' || role === 'body');
    expect(kept.map(({ start, end }) => record.text.slice(start, end)).join('\n\n')).toBe(record.text);
    for (const block of record.blocks.filter((one) => !kept.includes(one)))
      expect(block.start).toBeUndefined();
  });

  it('says of every block where it stands in the page and which rule decided', () => {
    for (const { at, reason } of record.blocks) {
      expect(at[0]).toBeLessThan(at[1]);
      expect(at[1]).toBeLessThanOrEqual(page.length);
      expect(reason).not.toBe('');
    }
  });

  it('quotes the words of a piece of writing as they stand', () => {
    for (const { occasion } of record.statements)
      if (occasion) {
        const text = occasion.in ? record.headline! : record.text;
        expect(text.slice(occasion.start, occasion.end)).toBe(occasion.text);
      }
  });
});
