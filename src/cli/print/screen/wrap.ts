import { columnsOf, widthOf } from './width.ts';

/** Lines of at most `width` columns, each behind `indent`; a word that is longer is broken. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(10, width - widthOf(indent));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words(text, room)) {
    const columns = widthOf(word);
    if (line && used + 1 + columns > room) {
      lines.push(indent + line);
      line = '';
      used = 0;
    }
    line += line ? ` ${word}` : word;
    used += columns + (used ? 1 : 0);
  }
  if (line) lines.push(indent + line);
  return lines;
}

function* words(text: string, room: number): Generator<string> {
  for (const word of text.split(/\s+/)) {
    if (!word) continue;
    if (widthOf(word) <= room) yield word;
    else yield* broken(word, room);
  }
}

/** A long address, or a script that sets no spaces. */
function* broken(word: string, room: number): Generator<string> {
  let part = '';
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > room) {
      yield part;
      part = '';
      used = 0;
    }
    part += character;
    used += columns;
  }
  if (part) yield part;
}
