import { tilesOf } from '../reuse/tiles.ts';
import { overlapOf } from './overlap.ts';
import { turnBetween } from './polarity/turn.ts';
import type { Said } from './said.ts';
import { type Relation, relate } from './voice.ts';

/** What of two statements decides whether they are one. */
interface Likeness {
  readonly relation: Relation;
  /** One of the speakers is no person: outlets and bodies speak for people, and people for them. */
  readonly spokenFor: boolean;
  readonly sameStory: boolean;
  /** The part of the mass that both have, of the one that has less besides, and of the one that has more. */
  readonly fuller: number;
  readonly barer: number;
  /** How much both have: a rare word tells about 6, a common one 2. */
  readonly mass: number;
  /** In how many terms: one alone is what the story is about. */
  readonly terms: number;
  /** Words in common runs, and the part of the shorter statement that they are. */
  readonly run: number;
  readonly covered: number;
}

type Rule = (likeness: Likeness) => boolean;

/** Any of them suffices. */
const RULES: readonly Rule[] = [verbatim, sameSpeaker, partlyVerbatim, unknownSpeaker, spokenForAlike];

/** The same words, in whatever story, unless two different people said them. */
function verbatim({ relation, run, covered }: Likeness): boolean {
  return relation !== 'different' && run >= 8 && covered >= 0.8;
}

function sameSpeaker({ relation, sameStory, fuller, barer, mass, terms }: Likeness): boolean {
  if (terms < 2 && barer < 0.9) return false;
  return relation === 'same' && sameStory && mass >= 6 && (fuller >= 0.5 || barer >= 0.33);
}

/** A run of the same words within a story, unless two different people said them. */
function partlyVerbatim({ relation, sameStory, run, covered }: Likeness): boolean {
  return relation !== 'different' && sameStory && run >= 6 && covered >= 0.5;
}

function unknownSpeaker({ relation, sameStory, fuller, barer, mass }: Likeness): boolean {
  if (relation !== 'unknown' || !sameStory) return false;
  return (barer >= 0.33 && mass >= 9) || (fuller >= 0.75 && mass >= 10);
}

/** A ministry in one report may be its minister in the other, but only where the contents are that close. */
function spokenForAlike({ spokenFor, sameStory, fuller, barer, mass }: Likeness): boolean {
  return spokenFor && sameStory && fuller >= 0.75 && barer >= 0.5 && mass >= 12;
}

/** How surely two statements are one, 0 to 1; null where they are not. */
export function sameness(a: Said, b: Said, sameStory: boolean): number | null {
  if ((a.act === 'denied') !== (b.act === 'denied')) return null;
  const { ofA, ofB, mass, terms } = overlapOf(a.content, b.content);
  if (mass < 4) return null;
  if (a.content.negations > 0 !== b.content.negations > 0 && Math.max(ofA, ofB) < 0.75) return null;
  if (isShort(a) && isShort(b) && turnBetween(a.words, b.words).contrary) return null;
  const run = tilesOf(a.grams, b.grams).reduce((sum, tile) => sum + tile.length, 0);
  const likeness = {
    relation: relate(a.voice, b.voice),
    spokenFor: !a.voice.person || !b.voice.person,
    sameStory,
    fuller: Math.max(ofA, ofB),
    barer: Math.min(ofA, ofB),
    mass,
    terms,
    run,
    covered: run / (Math.min(a.words.length, b.words.length) || 1),
  };
  return RULES.some((rule) => rule(likeness)) ? (likeness.fuller + likeness.barer) / 2 : null;
}

/** Words of a statement of one clause: what turns one of its words turns it as a whole. */
const SHORT = 12;
const isShort = ({ words }: Said): boolean => words.length <= SHORT;
