import type { Mention, Segment } from '../types.ts';
import { findNames } from './names/find-names.ts';
import { nameMention } from './names/name-mentions.ts';
import { findNominals } from './nominals.ts';
import { findPronouns } from './pronouns.ts';

/**
 * The names, role-bearing nouns and pronouns of an article's segments (its headline and its text), each segment's
 * sorted by start. The segments are judged together: a name is the same thing in all of them.
 */
export function readMentions(segments: readonly Segment[]): Mention[][] {
  const names = findNames(segments).filter(({ class: kind }) => kind !== 'none' && kind !== 'other');
  return segments.map((segment) => {
    const own = names.filter((name) => name.segment === segment).map(nameMention);
    const inName = new Uint8Array(segment.tokens.length);
    for (const { from, to } of own) inName.fill(1, from, to);
    const nominals = findNominals(segment, (token) => inName[token] === 1);
    return [...own, ...nominals, ...findPronouns(segment)].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}
