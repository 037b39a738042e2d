import { expect, test } from 'vitest';
import type { StatementAct } from '../../format/index.ts';
import { gramsOf } from '../reuse/grams.ts';
import { wordsOf } from '../words/words.ts';
import { contentOf } from './content.ts';
import { sameness } from './likeness.ts';
import type { Said } from './said.ts';
import { voiceOf } from './voice.ts';

function said(speaker: string | null, text: string, act: StatementAct = 'said', type?: 'person'): Said {
  const entities = type === undefined || speaker === null ? [] : [entity(speaker)];
  const voice = voiceOf({ entities }, { speaker: entities[0]?.id ?? null, speakerName: speaker } as never);
  const words = wordsOf(text);
  return { ordinal: 0, kind: 'indirect', act, voice, content: contentOf(text), words, grams: gramsOf(words) };
}

const entity = (name: string) => ({
  id: 'e1',
  type: 'person' as const,
  name,
  names: [name],
  roles: [],
  mentions: [],
});

const dyke = 'the dyke north of Orsa cannot be mended before winter, because the clay is too wet';
const dykeOtherwise = 'wet clay meant that nobody could mend the northern Orsa dyke before winter came';
const boats = 'boats would be moved to Varde at the expense of the county';

test('one speaker’s statement is found again in other words within a story, and not beyond it', () => {
  const [a, b] = [said('Ida Holm', dyke), said('Ms Holm', dykeOtherwise)];
  expect(sameness(a, b, true)).toBeGreaterThan(0.4);
  expect(sameness(a, b, false)).toBeNull();
});

test('one speaker’s other statement is another', () => {
  expect(sameness(said('Ida Holm', dyke), said('Ida Holm', boats), true)).toBeNull();
});

test('two people who say alike things have said two things', () => {
  const [a, b] = [
    said('Ida Holm', dyke, 'said', 'person'),
    said('Jon Lund', dykeOtherwise, 'said', 'person'),
  ];
  expect(sameness(a, b, true)).toBeNull();
});

test('a role without a name does not stand in the way', () => {
  expect(sameness(said('a county official', dyke), said('Ida Holm', dykeOtherwise), true)).not.toBeNull();
});

test('the same words are found in any story', () => {
  expect(sameness(said('Ida Holm', dyke), said('Ida Holm', dyke), false)).toBe(1);
  expect(
    sameness(said('Ida Holm', dyke, 'said', 'person'), said('Jon Lund', dyke, 'said', 'person'), false),
  ).toBeNull();
});

test('a denial is not the statement denied', () => {
  expect(sameness(said('Ida Holm', dyke), said('Ida Holm', dyke, 'denied'), true)).toBeNull();
});

test('one shared term is what the story is about', () => {
  expect(
    sameness(said('Ida Holm', 'Orsa had flooded'), said('Ida Holm', 'she was born near Orsa'), true),
  ).toBeNull();
});

test('a run of the same words is enough within a story where a speaker is unknown', () => {
  const [a, b] = [
    said(null, 'the county will be paying for the pumps, soon'),
    said('Ida Holm', 'Orsa will be paying for the pumps and the new boats'),
  ];
  expect(sameness(a, b, true)).not.toBeNull();
  expect(sameness(a, b, false)).toBeNull();
});

test('a short statement is not its contrary, nor the same of another number', () => {
  const will = said('Ida Holm', 'Varde will pay for the pumps at Orsa');
  expect(sameness(will, said('Ida Holm', 'Varde will pay for the pumps at Orsa now'), true)).not.toBeNull();
  expect(sameness(will, said('Ida Holm', 'Varde will not pay for the pumps at Orsa'), true)).toBeNull();
  const three = said('Ida Holm', 'Varde bought three pumps for Orsa');
  expect(sameness(three, said('Ida Holm', 'Varde bought nine pumps for Orsa'), true)).toBeNull();
});
