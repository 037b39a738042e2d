import type { Entity, EntityMention, EntityRole } from '../format/index.ts';
import { countryName, countryWord, type Segment } from '../language/index.ts';
import { bestName } from './best-name.ts';
import { type Draft, isNamed, type Reference, wordsOf } from './entities/draft.ts';
import { standsForGovernment } from './government.ts';

/** The entities of the drafts, in the order of their first mentions in the text. */
export function assemble(drafts: readonly Draft[]): Map<Draft, Entity> {
  const ordered = drafts
    .filter(({ references }) => references.length > 0)
    .map((draft) => ({ draft, first: Math.min(...draft.references.map(({ at }) => at)) }))
    .sort((a, b) => a.first - b.first);
  return new Map(ordered.map(({ draft }, i) => [draft, entityOf(draft, `e${i + 1}`)]));
}

function entityOf(draft: Draft, id: string): Entity {
  const references = [...draft.references].sort(byPlace);
  const kind = isNamed(draft) ? 'name' : 'nominal';
  const forms = references.filter(({ mention }) => mention.kind === kind).map(wordsOf);
  const names = [...new Set(forms)];
  return {
    id,
    type: draft.type,
    name: bestName(draft, forms, names),
    names,
    roles: rolesOf(draft),
    mentions: references.map(mentionOf),
  };
}

const byPlace = (a: Reference, b: Reference): number =>
  whereOf(a.segment) - whereOf(b.segment) ||
  a.mention.start - b.mention.start ||
  a.mention.end - b.mention.end;
const whereOf = (segment: Segment): number => (segment.in === 'headline' ? 0 : 1);

function mentionOf(reference: Reference): EntityMention {
  const { start, end, kind } = reference.mention;
  const isGovernment = standsForGovernment(reference);
  if (reference.segment.in === 'text' && !isGovernment) return { start, end, kind };
  return {
    start,
    end,
    ...(reference.segment.in === 'headline' ? { in: 'headline' as const } : {}),
    kind,
    ...(isGovernment ? { as: 'government' as const } : {}),
  };
}

/** A nationality is told by its country's name: "Iranian" is of Iran. */
function countryOf(words: string): string {
  const word = countryWord(words);
  return word?.kind === 'demonym' ? (countryName(word.code) ?? words) : words;
}

/** Each title once, as the page first gives it. */
function rolesOf({ titles }: Draft): EntityRole[] {
  const roles = new Map<string, EntityRole>();
  for (const { title: own, segment } of titles) {
    const { title, of, start, end } = own;
    const key = `${title} ${of === null ? '' : countryOf(of)}`.toLowerCase();
    if (roles.has(key)) continue;
    roles.set(key, {
      title,
      of: of === null ? null : countryOf(of),
      start,
      end,
      ...(segment.in === 'headline' ? { in: 'headline' as const } : {}),
    });
  }
  return [...roles.values()];
}
