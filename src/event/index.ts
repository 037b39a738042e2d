import type { NewsEvent, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import type { Source } from './assemble.ts';
import { codeNoun } from './code-noun.ts';
import { codeVerb } from './code-verb.ts';

/**
 * Codes who is said to do what to whom, by PLOVER's root types, in the order of the text.
 * An event says nothing about the world: `statement` is whose word it is, null where it is the article's own.
 */
export function readEvents(prose: Prose, identity: Identity, statements: readonly Statement[]): NewsEvent[] {
  const source = { segment: prose.body, identity, places: identity.places, statements };
  return prose.body.sentences.flatMap((sentence) => eventsIn(source, sentence));
}

/** A sentence's events; what a noun names counts only where no verb beside it has said the same. */
function eventsIn(source: Source, sentence: Sentence): NewsEvent[] {
  const verbs: NewsEvent[] = [];
  const nouns: NewsEvent[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const { upos } = source.segment.tokens[at]!;
    const event =
      upos === 'VERB'
        ? codeVerb(source, sentence, at)
        : upos === 'NOUN'
          ? codeNoun(source, sentence, at)
          : null;
    if (event) (upos === 'VERB' ? verbs : nouns).push(event);
  }
  const fresh = nouns.filter(({ type }) => !verbs.some((event) => event.type === type));
  return [...verbs, ...fresh].sort((a, b) => a.start - b.start);
}
