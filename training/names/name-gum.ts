import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameClass } from '../../src/language/mentions/labels/index.ts';
import type { NamedText } from './name-corpora.ts';

/** The genres whose text is CC BY or CC BY-SA; the others name no licence. */
const OPEN_GENRES = /^# newdoc id = GUM_(news|interview|academic|bio|voyage|court)_/m;

const CLASSES: Readonly<Record<string, NameClass>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** The documents of GUM's open genres, with the names that its entities are headed by. */
export function readGum(path: string): NamedText[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text
    .split(/\n(?=# newdoc id)/)
    .filter((document) => OPEN_GENRES.test(document))
    .map(readDocument);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly class: NameClass;
}

function readDocument(document: string): NamedText {
  let text = '';
  const names: Found[] = [];
  for (const block of document.split('\n\n')) {
    if (text) text += block.includes('# newpar') ? '\n\n' : ' ';
    const words: Word[] = [];
    const entities: string[] = [];
    for (const line of block.split('\n')) {
      const fields = line.split('\t');
      if (!/^\d+$/.test(fields[0]!)) continue;
      const start = text.length;
      text += fields[1];
      words.push({
        start,
        end: text.length,
        upos: fields[3]!,
        head: Number(fields[6]) - 1,
        deprel: fields[7]!,
      });
      entities.push(/Entity=([^|]*)/.exec(fields[9]!)?.[1] ?? '');
      if (!fields[9]!.includes('SpaceAfter=No')) text += ' ';
    }
    names.push(...namesOf(words, entities));
  }
  return { source: 'gum', weight: 1, text, names };
}

/** The names of a sentence's entities: of each the proper nouns that stand together with its head. */
function namesOf(words: readonly Word[], entities: readonly string[]): Found[] {
  const open: Array<{ id: string; type: string; from: number }> = [];
  const found: Found[] = [];
  for (const [at, entity] of entities.entries()) {
    for (const [, opened, type, closed] of entity.matchAll(/\((\d+)-(\w+)|(\d+)?\)/g)) {
      if (opened !== undefined) {
        open.push({ id: opened, type: type!, from: at });
        continue;
      }
      const index = closed === undefined ? open.length - 1 : open.findLastIndex(({ id }) => id === closed);
      const [mention] = index < 0 ? [] : open.splice(index, 1);
      const name =
        mention === undefined ? null : nameIn(words, mention.from, at + 1, CLASSES[mention.type] ?? 'other');
      if (name !== null) found.push(name);
    }
  }
  return found;
}

function nameIn(words: readonly Word[], from: number, to: number, kind: NameClass): Found | null {
  const head = words.findIndex((word, i) => i >= from && i < to && (word.head < from || word.head >= to));
  if (words[head]?.upos !== 'PROPN') return null;
  let [first, last] = [head, head];
  while (first > from && words[first - 1]!.upos === 'PROPN') first--;
  while (last + 1 < to && words[last + 1]!.upos === 'PROPN') last++;
  return { start: words[first]!.start, end: words[last]!.end, class: kind };
}
