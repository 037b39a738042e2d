import type { JudgedBlock } from '../types.ts';

const NAME = String.raw`((?:the )?[\p{Lu}\d][^.,;:()\n|]{1,60}?)`;
const END = String.raw`(?=\s*(?:[.,;:()|]|$|\son \d|\son \p{Lu}\p{Ll}+ \d|under|and is|with permission|\sin \p{Lu}|\sby ))`;

/** Sentences with which reposts name their origin. */
const NOTES: readonly RegExp[] = [
  note(
    String.raw`(?:originally|first) (?:published|appeared|posted|ran|reported)(?: (?:on|in|at|by|with|here))+ `,
  ),
  note(
    String.raw`(?:re-?published|reposted|reprinted|reproduced|cross-?posted|syndicated|courtesy)(?: with (?:the )?permission)?(?: (?:from|of|by|courtesy of))+ `,
  ),
  note(`(?:zuerst (?:erschienen|veröffentlicht)|erschien zuerst)(?: (?:bei|auf|in|im))+ `),
  note(`(?:publié (?:initialement|d'abord)|initialement publié) (?:par|sur|dans) `),
  note(`publicado (?:originalmente|originariamente) (?:en|por) `),
];
/** A line that is nothing but the source. */
const SOURCE =
  /^[([]?(?:source|sources|quelle|quellen|fuente|fonte|bron|källa|kilde|źródło|источник|kaynak|المصدر|منبع|via)\s*[:：]\s*(.{2,60}?)[\s)\].]*$/iu;
/** "(Reuters)", "– AFP" at the end of the text. */
const CLOSING = /(?:^|[.!?”"]\s*)[([—–-]\s?([\p{Lu}][\p{L}/ ]{1,24})[)\]]?$/u;

function note(opening: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${opening})${NAME}${END}`, 'iu');
}

const LONGEST = 320;

/** Origins that notes around the text name: "Source: X", "This article was originally published on X". */
export function creditOfNotes(blocks: readonly JudgedBlock[], isAgency: (name: string) => boolean): string[] {
  const credits: string[] = [];
  for (const { block, role } of blocks) {
    if (role === 'caption' || role === 'comment' || role === 'related' || block.text.length > LONGEST)
      continue;
    const source = SOURCE.exec(block.text)?.[1];
    if (source !== undefined && /^[\p{Lu}\d]|^\p{Lo}|\./u.test(source))
      credits.push(...source.split(/\s*[,;/]\s+|\s+and\s+/));
    const named = role === 'navigation' ? undefined : noted(block.text);
    if (named !== undefined) credits.push(named);
  }
  return [...credits, ...creditAtEnd(blocks, isAgency)];
}

function creditAtEnd(blocks: readonly JudgedBlock[], isAgency: (name: string) => boolean): string[] {
  const last = blocks.findLast(({ role }) => role === 'body')?.block.text.slice(-60) ?? '';
  const names = CLOSING.exec(last)?.[1]?.split('/') ?? [];
  return names.every(isAgency) ? names : [];
}

function noted(text: string): string | undefined {
  for (const pattern of NOTES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && /^(?:the )?[\p{Lu}\d]/u.test(name)) return name;
  }
  return undefined;
}
