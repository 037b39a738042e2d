import { standsAt } from './name-table.ts';
import { endsTagName } from './white.ts';

/** Where the end tag of an element begins whose content is no markup; the end of the text where there is none. */
export function endOfRawText(text: string, from: number, tag: string): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('</', at);
    if (at < 0) return text.length;
    if (isTag(text, at + 2, tag)) return at;
  }
}

/** The same of a script, which inside `<!--` may hold another script with its end tag (HTML 13.2.5.15 to 13.2.5.31). */
export function endOfScript(text: string, from: number): number {
  const end = endOfRawText(text, from, SCRIPT);
  const mark = text.slice(from, end).indexOf('<!--');
  return mark < 0 ? end : endOfEscaped(text, from + mark);
}

const SCRIPT = 'script';

function endOfEscaped(text: string, mark: number): number {
  let isEscaped = true;
  let isNested = false;
  let at = mark + 2;
  for (let open = text.indexOf('<', mark + 4); open >= 0; open = text.indexOf('<', at)) {
    if (isEscaped && text.slice(at, open).includes('-->')) isEscaped = isNested = false;
    at = open + 1;
    const isEnd = text.charCodeAt(at) === 0x2f;
    if (isEnd && isTag(text, open + 2, SCRIPT)) {
      if (!isNested) return open;
      isNested = false;
    } else if (isEscaped) {
      isNested ||= !isEnd && isTag(text, at, SCRIPT);
    } else if (text.startsWith('!--', at)) {
      isEscaped = true;
      at = open + 2;
    }
  }
  return text.length;
}

const isTag = (text: string, at: number, tag: string): boolean =>
  standsAt(tag, text, at) && endsTagName(text.charCodeAt(at + tag.length));
