import type { NewsEvent, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import { codeNoun } from './code-noun.ts';
import { codeVerb } from './code-verb.ts';
import type { Source } from './source.ts';

/**
 * Codes who is said to do what to whom, by PLOVER's root types, in the order of the text.
 * An event says nothing about the world: `statement` is whose word it is, null where it is the article's own.
 */
export function readEvents(prose: Prose, identity: Identity, statements: readonly Statement[]): NewsEvent[] {
  const source = { segment: prose.body, identity, places: identity.places, statements };
  return prose.body.sentences.flatMap((sentence) => eventsIn(source, sentence));
}

/** What one can do about a deed that is a deed of its own: "demanded", "condemned", "hailed the release of ...". */
const ABOUT_DEEDS = new Set(['REQUEST', 'ACCUSE', 'SUPPORT']);

/** A sentence's events; a noun that a coded verb acts on is part of that verb's ("held talks"). */
function eventsIn(source: Source, sentence: Sentence): NewsEvent[] {
  const { tokens } = source.segment;
  const verbs = new Map<number, NewsEvent>();
  const nouns = new Map<number, NewsEvent>();
  for (let at = sentence.from; at < sentence.to; at++) {
    const { upos } = tokens[at]!;
    const coder = upos === 'VERB' ? codeVerb : upos === 'NOUN' ? codeNoun : null;
    const event = coder?.(source, sentence, at);
    if (event) (upos === 'VERB' ? verbs : nouns).set(at, event);
  }
  const own = [...nouns].flatMap(([at, event]) => {
    const verb = verbs.get(tokens[at]!.head);
    return verb === undefined || (ABOUT_DEEDS.has(verb.type) && verb.type !== event.type) ? [event] : [];
  });
  return [...verbs.values(), ...own].sort((a, b) => a.start - b.start);
}
