import type { BlockRole } from '../../format/index.ts';
import { WordFinder } from '../../text/index.ts';
import { findDates } from '../dates/reading/find.ts';
import type { JudgedBlock } from '../types.ts';

const NAME = String.raw`((?:the )?[\p{Lu}\d][^.,;:()\n|]{1,60}?)`;
const END = String.raw`(?=\s*(?:[.,;:()|]|$|\son \d|\son \p{Lu}\p{Ll}+ \d|under|and is|with permission|\sin \p{Lu}|\sby ))`;

/** Sentences with which reposts name their origin. */
const NOTES: readonly RegExp[] = [
  note(`(?:originally|first) (?:published|appeared|posted|ran|reported) in \\p{Lu}\\p{L}+ (?:by|in|on) `),
  note(`(?:originally|first) (?:published|appeared|posted|ran|reported)(?: (?:on|in|at|by|with|here))+ `),
  note(
    `(?:re-?published|reposted|reprinted|reproduced|cross-?posted|syndicated|courtesy)(?: with (?:the )?permission)?(?: (?:from|of|by|courtesy of))+ `,
  ),
  note(`(?:zuerst (?:erschienen|veröffentlicht)|erschien zuerst)(?: (?:bei|auf|in|im))+ `),
  note(`(?:publié (?:initialement|d'abord)|initialement publié) (?:par|sur|dans) `),
  note(`publicado (?:originalmente|originariamente) (?:en|por) `),
];
/** One of these stands in every note. */
const NEEDED = new WordFinder([
  [
    ...['originally ', 'first ', 'published', 'posted', 'reprinted', 'reproduced', 'syndicated', 'courtesy'],
    ...['zuerst', 'publié', 'publicado'],
  ],
]);

function note(opening: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${opening})${NAME}${END}`, 'iu');
}

/** How such a note begins inside the text; elsewhere in it, somebody else's work may be told of. */
const OPENING =
  /^[([*]?(?:this |the (?:above|following) |originally |first |re-?published |reposted |reprinted |dieser |cet |este )/iu;
const LONGEST = 320;

/** Origins that notes around the text name: "This article was originally published on X". */
export function creditOfNotes(blocks: readonly JudgedBlock[]): string[] {
  return blocks.flatMap(({ block, role }) => {
    if (SILENT.has(role) || block.text.length > LONGEST) return [];
    if ((role === 'body' || role === 'standfirst') && !OPENING.test(block.text)) return [];
    return noted(block.text) ?? [];
  });
}

const SILENT = new Set<BlockRole>(['caption', 'comment', 'related', 'navigation']);

function noted(text: string): string | null {
  if (NEEDED.listsIn(text) === 0) return null;
  for (const pattern of NOTES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && findDates(name).length === 0 && /^(?:the )?[\p{Lu}\d]/u.test(name))
      return name.replace(/^the /, '');
  }
  return null;
}
