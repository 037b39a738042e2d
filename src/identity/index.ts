import type { Mention, Prose } from '../language/index.ts';
import { assemble } from './assemble.ts';
import { clusterNames } from './entities/cluster.ts';
import type { Located } from './entities/draft.ts';
import { locateMentions } from './entities/locate.ts';
import { lookupBySpan } from './lookup.ts';
import { resolvePlaces } from './places/resolve.ts';
import { resolveMentions } from './resolve/resolve.ts';
import type { Identity } from './types.ts';

export type { Identity } from './types.ts';

/** Groups an article's mentions into entities, with their roles, and sets its places on the map. Pure. */
export function identify(prose: Prose): Identity {
  const located = locateMentions(prose);
  const reading = resolveMentions(located, clusterNames(located));
  const entities = assemble(reading.drafts);
  const entityOf = (mention: Mention) => {
    const draft = reading.byMention.get(mention);
    return draft === undefined ? undefined : entities.get(draft);
  };
  return {
    entities: [...entities.values()],
    places: resolvePlaces(prose),
    entityOf,
    entityAt: lookupBySpan(located, ({ mention }: Located) => entityOf(mention)),
  };
}
