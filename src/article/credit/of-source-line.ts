import type { JudgedBlock } from '../types.ts';

const SOURCE =
  /^[([]?(?:source|sources|quelle|quellen|fuente|fonte|bron|källa|kilde|źródło|источник|kaynak|المصدر|منبع|via)\s*[:：]\s*([^|;]{2,60}?)[\s)\].]*(?:[|;].*)?$/iu;
const NAME = /^[\p{Lu}\p{Lo}\d]|\./u;

/** A line above or below the text that is nothing but its source: "Source: X". Within the text it is a chart's or a picture's. */
export function creditOfSourceLines(blocks: readonly JudgedBlock[]): string[] {
  const first = blocks.findIndex(({ role }) => role === 'body');
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  return blocks.flatMap(({ block, role }, index) => {
    if (index > first && index < last) return [];
    if (role === 'caption' || role === 'comment' || role === 'related') return [];
    const source = SOURCE.exec(block.text)?.[1];
    return source !== undefined && NAME.test(source)
      ? source.split(/\s*[,/]\s+|\s+and\s+/).filter((name) => NAME.test(name))
      : [];
  });
}
