import { parseFragment } from 'parse5';
import type { PageRecord } from '../../src/format/index.ts';
import type { Page } from '../../src/page/index.ts';

/** Spans anywhere in a record that do not stand inside the text (or the headline) that they count in. */
export function straySpans(record: PageRecord): string[] {
  const strays: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { start, end, in: where } = value as { start?: unknown; end?: unknown; in?: unknown };
    const text = where === 'headline' ? (record.headline ?? '') : record.text;
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start >= 0 && start <= end && end <= text.length)) strays.push(`${path} ${start} to ${end}`);
    }
    for (const [name, member] of Object.entries(value)) visit(member, `${path}.${name}`);
  };
  visit(record, 'record');
  for (const block of record.blocks) {
    if (block.start !== undefined && record.text.slice(block.start, block.end) !== block.text)
      strays.push(`block ${block.text.slice(0, 40)}`);
  }
  return strays;
}

/** Words of the text that are not on the page, as it stands or with entities decoded (twice, as some need) and tags taken out. */
export function strayWords(text: string, { decoded }: Page): string[] {
  const once = withoutEntities(decoded);
  const places = [decoded, once, once.replace(/<[^>]*>/g, ''), withoutEntities(once)].map(bare);
  const words = new Set(bare(text).match(/[\p{L}\p{N}]+/gu));
  return [...words].filter((word) => !places.some((place) => place.includes(word)));
}

/** parse5 is the oracle: without an angle bracket all it can do is to decode. */
function withoutEntities(text: string): string {
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}

/** Without what is not set: soft hyphens, zero widths. */
const bare = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
