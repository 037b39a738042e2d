import { describe, expect, it } from 'vitest';
import { readProse } from '../index.ts';

/** The descriptions in a text as `type: words`. */
function nominalsOf(text: string): string[] {
  const { body } = readProse({ text, headline: null, language: 'en', date: null });
  return body.mentions
    .filter(({ kind }) => kind === 'nominal')
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

describe('descriptions', () => {
  it('finds who carries an office', () => {
    expect(nominalsOf('The Chilean defence chief met the head of the harbour agency.')).toEqual([
      'person: The Chilean defence chief',
      'person: the head of the harbour agency',
      'organization: the harbour agency',
    ]);
  });

  it('finds plurals without a determiner', () => {
    expect(nominalsOf('US officials were quick to agree.')).toEqual(['group: US officials']);
  });

  it('keeps what "and" joins before the noun', () => {
    expect(nominalsOf('Several US defence and budget officials spoke.')).toEqual([
      'group: Several US defence and budget officials',
    ]);
  });

  it('finds bodies and countries', () => {
    expect(nominalsOf('The ministry said the country would wait for the Vale administration.')).toEqual([
      'organization: The ministry',
      'place: the country',
      'organization: the Vale administration',
    ]);
  });

  it('leaves a title before a name to the name', () => {
    expect(nominalsOf('The foreign minister Juan Roe spoke.')).toEqual([]);
  });

  it('take no newspaper for a person', () => {
    expect(nominalsOf('She told the Courier that a courier had come.')).toEqual(['person: a courier']);
  });

  it('leave out when it was', () => {
    expect(nominalsOf('Two hours later officials opened the gate.')).toEqual(['group: officials']);
    expect(nominalsOf('The late officials spoke.')).toEqual(['group: The late officials']);
  });

  it('leaves out how many at least', () => {
    expect(nominalsOf('At least nine activists were held.')).toEqual(['group: nine activists']);
  });

  it('keeps offices of two nouns whole', () => {
    expect(nominalsOf('It will close, the chief executive said.')).toEqual(['person: the chief executive']);
  });

  it('leaves out the town that a report opens with', () => {
    expect(nominalsOf("LISFORD - Chile's harbour chief said no.")).toEqual(["person: Chile's harbour chief"]);
  });
});
