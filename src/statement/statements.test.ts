import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'an order behind "says to", but none behind "said to have"',
    'Ilse Brandt says to start with the northern gate. The men said to have fled were found.',
    ['Ilse Brandt | says | to start with the northern gate'],
  ],
  [
    'a clause behind "that"',
    'Mayor Ilse Brandt said that the bridge would open in June.',
    ['Ilse Brandt | said | the bridge would open in June'],
  ],
  [
    'a clause without "that"',
    'Ilse Brandt said the old harbour was safe again.',
    ['Ilse Brandt | said | the old harbour was safe again'],
  ],
  [
    'a quotation with its cue behind it',
    '“The harbour is safe,” Ilse Brandt said on Monday.',
    ['Ilse Brandt | said | The harbour is safe'],
  ],
  [
    'a quotation with an inverted cue',
    '“The harbour is safe,” said Ilse Brandt, who runs the port.',
    ['Ilse Brandt | said | The harbour is safe'],
  ],
  [
    'a quotation with its cue before it',
    'Ilse Brandt said, “The harbour is safe and will stay open.”',
    ['Ilse Brandt | said | The harbour is safe and will stay open.'],
  ],
  [
    'a quotation interrupted by its cue',
    '“The harbour,” Ilse Brandt said, “is safe and will stay open.”',
    ['Ilse Brandt | said | The harbour / is safe and will stay open.'],
  ],
  [
    'a quotation that goes on in the next sentence',
    '“The harbour is safe,” Ilse Brandt said. “It will stay open all winter.”',
    ['Ilse Brandt | said | The harbour is safe / It will stay open all winter.'],
  ],
  [
    'a quotation that goes on in a paragraph of its own',
    '“The harbour is safe,” Ilse Brandt said.\n\n“It will stay open all winter.”',
    ['Ilse Brandt | said | The harbour is safe / It will stay open all winter.'],
  ],
  [
    'a quotation behind a clause of the same speaker',
    'Ilse Brandt said that the harbour was safe. “It will stay open all winter.”',
    ['Ilse Brandt | said | the harbour was safe / It will stay open all winter.'],
  ],
  [
    'a cue set into its content',
    'The harbour, Ilse Brandt said, was safe and would stay open.',
    ['Ilse Brandt | said | The harbour / was safe and would stay open'],
  ],
  [
    'mixed content is split at the marks',
    'Ilse Brandt said that the storm was “a warning to us all” and nothing more.',
    ['Ilse Brandt | said | the storm was / a warning to us all / and nothing more'],
  ],
  [
    'a second cue begins a second statement',
    'Ilse Brandt said that the harbour was safe and added that ferries would sail on Friday.',
    ['Ilse Brandt | said | the harbour was safe', 'Ilse Brandt | added | ferries would sail on Friday'],
  ],
  [
    'a participle behind a comma speaks for the subject',
    'Ilse Brandt defended the plan, saying that the harbour was safe.',
    ['Ilse Brandt | saying | the harbour was safe'],
  ],
  [
    'according to',
    'According to Ilse Brandt, the harbour is safe again.',
    ['Ilse Brandt | According to | the harbour is safe again'],
  ],
  [
    'according to, behind its content',
    'The harbour is safe again, according to Ilse Brandt.',
    ['Ilse Brandt | according to | The harbour is safe again'],
  ],
  [
    'accused X of Y: both are content',
    'Ilse Brandt accused the shipping firm of hiding the leak.',
    ['Ilse Brandt | accused | the shipping firm of hiding the leak'],
  ],
  [
    'described X as Y: both are content',
    'Ilse Brandt described the leak as a serious crime.',
    ['Ilse Brandt | described | the leak as a serious crime'],
  ],
  [
    'called X a quoted name',
    'Ilse Brandt called the report “a fairy tale”.',
    ['Ilse Brandt | called | the report / a fairy tale'],
  ],
  [
    'urged X to do Y: X is the addressee',
    'Ilse Brandt urged the owners to close the valve.',
    ['Ilse Brandt | urged | to close the valve'],
  ],
  [
    'pledged to do Y',
    'Ilse Brandt pledged to rebuild the quay before winter.',
    ['Ilse Brandt | pledged | to rebuild the quay before winter'],
  ],
  [
    'the writer goes on behind a comma',
    'Ilse Brandt said that the valve was broken, which the owners deny.',
    ['Ilse Brandt | said | the valve was broken'],
  ],
  [
    'an apposition stands between source and cue',
    'Ilse Brandt, the mayor of the town, said that the valve was broken.',
    ['Ilse Brandt | said | the valve was broken'],
  ],
  [
    'a participle of the statement that carries the cue',
    'Ilse Brandt was quoted as saying that the valve was broken.',
    ['Ilse Brandt | saying | the valve was broken'],
  ],
  [
    'a dateline is none of the source',
    'PORTO (Gazette) - Ilse Brandt said that the valve was broken.',
    ['Ilse Brandt | said | the valve was broken'],
  ],
  [
    'a source set off by commas',
    'The valve, Ilse Brandt said, was broken.',
    ['Ilse Brandt | said | The valve / was broken'],
  ],
  [
    'who speaks behind a relative clause',
    'Ilse Brandt, who runs the port, said the valve was broken.',
    ['Ilse Brandt | said | the valve was broken'],
  ],
  [
    'an outlet speaks for its report',
    'A report by the Morning Gazette has suggested that the valve was broken.',
    ['Morning Gazette | has suggested | the valve was broken'],
  ],
];

const NO_STATEMENT: readonly (readonly [string, string])[] = [
  ['an action', 'Ilse Brandt met the owners on Monday and signed the contract.'],
  ['a passive without an agent', 'The valve was said to be broken.'],
  ['silence', 'Ilse Brandt declined to comment.'],
  ['what is still to be said', 'Ilse Brandt is expected to announce that the quay will close.'],
  ['what events show', 'The storm showed that the quay was weak.'],
  ['a scare quote', 'The so-called “ghost ship” left the harbour on Monday.'],
];

describe('statements', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });

  it.each(NO_STATEMENT)('%s is none', (_, text) => {
    expect(read(text).lines).toEqual([]);
  });

  it('a headline names its speaker behind a colon', () => {
    const { statements, lines } = read(
      'Nothing else is known.',
      'Harbour must close for the winter: Ilse Brandt',
    );
    expect(lines).toEqual(['Ilse Brandt | : | Harbour must close for the winter']);
    expect(statements[0]?.content[0]?.in).toBe('headline');
  });

  it('a transcript gives its labelled turns to their speakers', () => {
    const text = 'BRANDT: The harbour is safe.\n\nOKORO: Who says so?\n\nBRANDT: The engineers say so.';
    expect(read(text).statements.map(({ reason }) => reason.split(';')[0])).toEqual(
      expect.arrayContaining(['transcript turn']),
    );
  });

  it('text in another language holds none that we could read', () => {
    expect(read('Ilse Brandt said that the harbour was safe.', null, 'de').lines).toEqual([]);
  });

  it('whom it is said to, and when', () => {
    const [told] = read('Ilse Brandt told reporters on Monday that the harbour was safe.').statements;
    expect(told?.addressee).toEqual([expect.objectContaining({ name: 'reporters' })]);
    expect(told?.said).toMatchObject({ value: '2021-03-08', precision: 'day' });
  });

  it('whom the speaker has it from', () => {
    const [reported] = read(
      'Citing two harbour pilots, the Morning Gazette reported that the valve was broken.',
    ).statements;
    expect(reported?.citing.map(({ name }) => name)).toEqual(['two harbour pilots']);
  });

  it('the occasion, without whom it was held with', () => {
    const [said] = read(
      '“The harbour is safe,” Ilse Brandt said in a phone call with the governor.',
    ).statements;
    expect(said?.occasion?.text).toBe('in a phone call');
  });

  it('a report of somebody else stands within the outer one, the speaker’s own does not', () => {
    const { statements } = read(
      'Ilse Brandt said that the owners had claimed that the valve was new. “We believe it was old,” she said.',
    );
    expect(statements.map(({ within }) => within)).toEqual([null, statements[0]?.id, null]);
  });

  it('acts: denied, asked, demanded, thought', () => {
    const acts = (text: string) => read(text).statements.map(({ act }) => act);
    expect(acts('Ilse Brandt denied that the valve was broken.')).toEqual(['denied']);
    expect(acts('Ilse Brandt asked whether the valve was broken.')).toEqual(['asked']);
    expect(acts('Ilse Brandt called on the owners to close the valve.')).toEqual(['demanded']);
    expect(acts('Ilse Brandt refused to say whether the valve was broken.')).toEqual(['declined']);
    expect(acts('Ilse Brandt believes that the valve is broken.')).toEqual(['thought']);
  });

  it('ids follow the order of the content and every span lies in the text', () => {
    const text = '“It is safe,” Ilse Brandt said. She added that the quay would open.';
    const { statements } = read(text);
    expect(statements.map(({ id }) => id)).toEqual(['s1', 's2']);
    for (const { content } of statements)
      for (const { start, end } of content) expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });
});
