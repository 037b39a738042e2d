import { nameOf, type PageTold } from './pages.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { count } from './values/count.ts';

/** So many pages are named under one warning. */
const NAMED = 6;
/** So many different words are quoted in one warning. */
const QUOTED = 4;

/** Each warning once, with the pages that have it. */
export function warningLines(pages: readonly PageTold[], { width, paint }: Style): string[] {
  const shapes = new Map<string, { messages: Set<string>; names: Set<string> }>();
  for (const page of pages)
    for (const { message: words } of 'error' in page ? [page.error] : page.warnings) {
      const message = words.charAt(0).toUpperCase() + words.slice(1);
      const shape = withoutQuotes(message);
      const seen = shapes.get(shape) ?? { messages: new Set(), names: new Set() };
      seen.messages.add(message);
      seen.names.add(nameOf(page));
      shapes.set(shape, seen);
    }
  return [...shapes].flatMap(([shape, { messages, names }]) => [
    ...wrap(together(shape, [...messages]), width, '  ').map(paint.warn),
    ...wrap(listed([...names]), width, '    ').map(paint.quiet),
  ]);
}

/** What a warning quotes differs from page to page: there it stands with the page itself. */
function withoutQuotes(message: string): string {
  return message.replaceAll(/,? (?:\(|first at )"[^"]*"\)?/g, '').replaceAll(/"[^"]*"/g, '"…"');
}

/** One message, with all that is quoted where that is one short word each: `in "de", "fr"`. */
function together(shape: string, messages: readonly string[]): string {
  if (messages.length === 1) return messages[0]!;
  const words = new Set(messages.map((message) => /"([^"]{1,12})"/.exec(message)?.[0] ?? ''));
  const plain = shape.split('"…"').length === 2 && !words.has('') && words.size <= QUOTED;
  return plain ? shape.replace('"…"', [...words].join(', ')) : shape;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${count(more, 'more page')}` : '');
}
