import { describe, expect, it } from 'vitest';
import type { NewsEvent, Statement } from '../format/index.ts';
import { identify } from '../identity/index.ts';
import { readProse } from '../language/index.ts';
import { readEvents } from './index.ts';

const read = (text: string, statements: readonly Statement[] = []): NewsEvent[] => {
  const prose = readProse({ text, headline: null, language: 'en', date: '2020-03-10' });
  return readEvents(prose, identify(prose), statements);
};
const types = (text: string): string[] => read(text).map(({ type }) => type);
const names = (parties: NewsEvent['actor']): string[] => parties.map(({ name }) => name);

const statement = (act: Statement['act'], start: number, end: number): Statement => ({
  id: 's1',
  kind: 'indirect',
  source: [],
  cue: [],
  content: [{ start, end }],
  speaker: null,
  speakerName: null,
  addressee: [],
  citing: [],
  within: null,
  act,
  said: null,
  saidBetween: null,
  rendering: { value: 'unknown', evidence: [] },
  occasion: null,
  place: null,
  confidence: 1,
  reason: 'test',
});

describe('root types', () => {
  it.each([
    ['Norway condemned Belarus over the raid.', 'ACCUSE'],
    ['Norwegian diplomats held talks with Belarus in Riga.', 'CONSULT'],
    ['Peru and Chile signed an agreement on fishing.', 'SUPPORT'],
    ['Kenya lifted the curfew in Mombasa.', 'CONCEDE'],
    ['Uganda withdrew its troops from Somalia.', 'RETREAT'],
    ['Japan sent medicine to Laos.', 'AID'],
    ['Spain and Portugal shared intelligence on smugglers.', 'COOPERATE'],
    ['Greece called on Albania to reopen the border.', 'REQUEST'],
    ['Bolivia rejected the proposal by Peru.', 'REJECT'],
    ['Rebels in Chad threatened to bomb the capital.', 'THREATEN'],
    ['Thousands of workers have staged protests against the government of Senegal.', 'PROTEST'],
    ['Canada imposed sanctions on Belarus.', 'SANCTION'],
    ['Turkey deployed troops along the border with Syria.', 'MOBILIZE'],
    ['Police in Lima arrested a former minister.', 'COERCE'],
    ['Rebels attacked a convoy of the Malian army.', 'ASSAULT'],
  ])('%s', (text, type) => expect(types(text)).toContain(type));
});

describe('what is only said to come', () => {
  it('is an agreement, a threat or a refusal', () => {
    expect(types('Iran agreed to release the sailors.')).toContain('AGREE');
    expect(types('Qatar will withdraw its troops from Libya.')).toContain('AGREE');
    expect(types('Peru refused to release the sailors from Chile.')).toContain('REJECT');
    expect(types('Hungary will not lift its ban on the party.')).toContain('REJECT');
  });
});

describe('modality', () => {
  const modality = (text: string, at: number) => read(text)[at]?.modality;
  it('tells what is done from what is planned, asked, denied or possible', () => {
    expect(modality('Kenya arrested the rebel leader.', 0)).toBe('asserted');
    expect(modality('Kenya will arrest the rebel leader.', 0)).toBe('planned');
    expect(modality('Kenya did not arrest the rebel leader.', 0)).toBe('denied');
    expect(modality('Kenya did not intend to arrest the rebel leader.', 0)).toBe('denied');
    expect(modality('If Kenya arrests the rebel leader, unrest may follow.', 0)).toBe('hypothetical');
    expect(modality('Norway urged Kenya to release the rebel leader.', 1)).toBe('asked');
    expect(modality('Norway sought to release the rebel leader.', 0)).toBe('planned');
  });
});

describe('modality of a deed that a noun names', () => {
  it.each([
    ['The killing of President Okonkwo shook Lagos.', 'asserted'],
    ['Norway demanded the release of President Okonkwo.', 'asked'],
    ['The release of President Okonkwo will follow.', 'planned'],
  ])('%s', (text, modality) => {
    const events = read(text);
    expect(events.find(({ type }) => type === 'RETREAT' || type === 'ASSAULT')?.modality).toBe(modality);
  });
});

describe('parties', () => {
  it('are the subject and the object, turned round in the passive', () => {
    const [active] = read('Canada has imposed sanctions on Belarus.');
    expect([names(active!.actor), names(active!.recipient)]).toEqual([['Canada'], ['Belarus']]);
    const [passive] = read('Belarus was condemned by Canada.');
    expect([names(passive!.actor), names(passive!.recipient)]).toEqual([['Canada'], ['Belarus']]);
  });

  it('stand beside a noun too', () => {
    const [event] = read('The assassination of President Okonkwo shook Lagos.');
    expect([event?.type, event?.mode, names(event!.recipient)]).toEqual([
      'ASSAULT',
      'assassinate',
      ['Okonkwo'],
    ]);
  });
});

it('gives an event its date, place and contexts', () => {
  const [event] = read('Police arrested Turkish soldiers in Ankara on Monday.');
  expect(event).toMatchObject({ type: 'COERCE', mode: 'arrest', date: '2020-03-09', place: 'Ankara' });
  expect(event?.contexts).toContain('military');
});

it('dates a deed at an hour by its day', () => {
  const [event] = read('Police arrested Turkish soldiers in Ankara at midnight on Monday.');
  expect(event?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('says whose word it is', () => {
  const text = 'The ministry denied that Kenya had arrested the rebel leader.';
  const at = text.indexOf('Kenya');
  const event = read(text, [statement('denied', at, text.length - 1)]).find(({ type }) => type === 'COERCE');
  expect(event).toMatchObject({ statement: 's1', modality: 'denied' });
});

it('does not date a deed by the day it was spoken of', () => {
  const text = 'The ministry said on Monday that Kenya had arrested the rebel leader.';
  const at = text.indexOf('Kenya');
  const event = read(text, [statement('said', at, text.length - 1)]).find(({ type }) => type === 'COERCE');
  expect(event).toMatchObject({ date: null, statement: 's1' });
});

it('finds no event where nobody acts on anybody', () => {
  expect(read('The river was calm and the weather was fine.')).toEqual([]);
  expect(read('The minister of Kenya declined to comment.')).toEqual([]);
  expect(read('The ministry of Kenya released a statement.')).toEqual([]);
  expect(read('Kenya agrees with the finding of the court.')).toEqual([]);
  expect(read('The study warned that prices would rise.')).toEqual([]);
});
