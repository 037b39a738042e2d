import { describe, expect, it } from 'vitest';
import { readProse } from '../language/index.ts';
import { identify } from './index.ts';

/** Whose the n-th occurrence of the words is, by the entity's name; undefined where it was left open. */
function whoIs(text: string, words: string, nth = 1, headline: string | null = null): string | undefined {
  const prose = readProse({ text, headline, language: 'en', date: null });
  const where = headline?.includes(words) ? 'headline' : 'text';
  const within = where === 'headline' ? headline! : text;
  let start = -1;
  for (let i = 0; i < nth; i++) start = within.indexOf(words, start + 1);
  return identify(prose).entityAt(where, start, start + words.length)?.name;
}

const entitiesOf = (text: string) =>
  identify(readProse({ text, headline: null, language: 'en', date: null })).entities;

describe('names', () => {
  it('gives short forms to the full name', () => {
    expect(whoIs('Kari Lund spoke on Monday. Lund then left.', 'Lund', 2)).toBe('Kari Lund');
  });

  it('finds a surname that stands alone by the full name', () => {
    expect(whoIs('Farhana Begum leads the agency. Begum demanded boats.', 'Begum', 2)).toBe('Farhana Begum');
  });

  it('knows who is called by a name inside the full one', () => {
    expect(whoIs('Remedios Alba Quesada left. Alba said she was tired.', 'Alba', 2)).toBe(
      'Remedios Alba Quesada',
    );
    expect(whoIs('Ana Alba Ruiz met Per Alba Lund. Alba left.', 'Alba', 3)).toBe('Alba');
  });

  it('never merges two people for a surname', () => {
    const text = 'Kari Lund met Per Lund in Oslo. Mr Lund left early.';
    const people = entitiesOf(text).filter(({ type }) => type === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Kari Lund', 'Per Lund']);
    expect(whoIs(text, 'Lund left')).toBe('Per Lund');
  });

  it('knows a country by all its names', () => {
    const text = 'The United States agreed. The US will wait. Officials in the U.S. said so.';
    expect(entitiesOf(text).filter(({ type }) => type === 'place')).toHaveLength(1);
  });

  it('joins an acronym to what it stands for', () => {
    expect(whoIs('The Northern Fisheries Board (NFB) met. NFB said no.', 'NFB', 2)).toBe(
      'Northern Fisheries Board',
    );
  });
});

describe('descriptions', () => {
  const lead = 'Chilean Defence Minister General Juan Roe spoke with Norwegian Prime Minister Edda Virk. ';

  it('finds who holds the office', () => {
    expect(whoIs(`${lead}The Chilean defence chief agreed.`, 'The Chilean defence chief')).toBe('Juan Roe');
    expect(whoIs(`${lead}The top general agreed.`, 'The top general')).toBe('Juan Roe');
  });

  it('does not give an office of one country to another country’s minister', () => {
    const text = `${lead}The Peruvian defence minister agreed.`;
    expect(whoIs(text, 'The Peruvian defence minister')).toBe('the Peruvian defence minister');
  });

  it('finds the one named in the next paragraph', () => {
    const text =
      'A senior Chilean official says the port is safe.\n\nJuan Roe, the chief of staff of the Chilean president’s office, told reporters that work goes on.\n\n“It will open,” said the top official.';
    expect(whoIs(text, 'A senior Chilean official')).toBe('Juan Roe');
    expect(whoIs(text, 'the top official')).toBe('Juan Roe');
  });

  it('leaves an unnamed official further down unnamed', () => {
    const text =
      'The port opened.\n\nShips came.\n\nMen sang.\n\nAn official said that work goes on.\n\nJuan Roe, the chief of staff of the port, told reporters that it was late.';
    expect(whoIs(text, 'An official')).toBe('an official');
  });

  it('takes the rank in the next sentence for the minister of the lead', () => {
    const text =
      'Chile’s defence minister says the port is safe.\n\nBrigadier General Juan Roe said so on Monday.';
    expect(whoIs(text, 'Chile’s defence minister')).toBe('Juan Roe');
  });

  it('keeps an administration apart from its head', () => {
    const text = 'President Juan Roe left. The Roe administration denied it.';
    expect(whoIs(text, 'The Roe administration')).toBe('the Roe administration');
  });

  it('finds the office in the headline', () => {
    expect(
      whoIs(`${lead}Roe left.`, 'Chile defence chief', 1, 'Port must open soon: Chile defence chief'),
    ).toBe('Juan Roe');
  });
});

describe('pronouns', () => {
  it('lets the last speaker go on', () => {
    const text = 'Juan Roe met Per Lund in Oslo. “The port is safe,” Lund said. He added that work goes on.';
    expect(whoIs(text, 'He')).toBe('Per Lund');
  });

  it('changes with the speaker', () => {
    const text =
      'Minister Juan Roe said the port is safe. The Peruvian trade minister, in turn, praised the plan. He said it would help.';
    expect(whoIs(text, 'He')).toBe('the Peruvian trade minister');
  });

  it('takes the subject of the sentence before for who speaks, whoever spoke a paragraph back', () => {
    const spoke = 'A harbour spokesman said the tale was false.\n\n';
    const text = 'The council’s head, Nasim Rumen, counted 140 boats. He said that the crews were safe.';
    expect(whoIs(text, 'He')).toBe('Nasim Rumen');
    expect(whoIs(spoke + text, 'He')).toBe('Nasim Rumen');
  });

  it('takes the new subject, not the namesake who spoke before', () => {
    const text =
      '“It took weeks,” said Brita Okonna, the union’s head. Harbour minister Chuka Okonna appealed for calm. He promised more.';
    expect(whoIs(text, 'He')).toBe('Chuka Okonna');
  });

  it('never takes somebody only cited, or only spoken of in a quotation', () => {
    const cited =
      '“It is the law,” the general told the crew. Local papers, quoting a union source, wrote that it was late. He said: “I am here.”';
    expect(whoIs(cited, 'He')).toBe('the general');
    const quoted =
      'Anna Lacelle sued the port. She said: “I want to find this girl who left.” She said: “I was late.”';
    expect(whoIs(quoted, 'She', 2)).toBe('Anna Lacelle');
  });

  it('does not tell he from she by a name that both bear', () => {
    const text =
      'Lindsey Grand met Governor Brian Kemper. Grand told the Coast Herald he was worried. “It is late,” he said.';
    expect(whoIs(text, 'he', text.split('he').length - 1)).toBe('Lindsey Grand');
  });

  it('takes the subject of the clause before in the same sentence', () => {
    const text =
      'Dalia Riol was ill when Adra Burn phoned. When Dalia Riol left, she posted that she was well.';
    expect(whoIs(text, 'she')).toBe('Dalia Riol');
  });

  it('minds the gender', () => {
    expect(whoIs('Edda Virk met Thomas Roe. She left at noon.', 'She')).toBe('Edda Virk');
    expect(whoIs('Edda Virk met Thomas Roe. He left at noon.', 'He')).toBe('Thomas Roe');
  });

  it('looks ahead from a phrase before the clause', () => {
    const text = 'Thomas Roe met Per Lund. Speaking to his staff, Per Lund said little.';
    expect(whoIs(text, 'his')).toBe('Per Lund');
  });

  it('ranks who is near, acts and was told of before by the weights that were learned', () => {
    const text =
      'Ann Roe wrote to Edda Virk in May. Ann Roe had lost the key, and Edda Virk gave her the box.';
    expect(whoIs(text, 'her')).toBe('Ann Roe');
    expect(whoIs('Edda Virk left after Ann Roe had praised her.', 'her')).toBe('Edda Virk');
    expect(whoIs('Before she left for Oslo, Edda Virk sold the boat.', 'she')).toBe('Edda Virk');
  });

  it('may be of the other gender than a list of names has', () => {
    const text = 'Commission chair Nino Varduli spoke in Tbilisi. She promised to print the lists.';
    expect(whoIs(text, 'She')).toBe('Nino Varduli');
  });

  it('go on about who speaks where nobody else has come in', () => {
    expect(whoIs('The Kremlin left. Washington said it would wait.', 'it')).toBe('Washington');
    const text = 'Nata Russo spoke. The Romanian minister stressed that his country was patient.';
    expect(whoIs(text, 'his')).toBe('the Romanian minister');
  });

  it('gives "who" to nobody’s house', () => {
    const text = 'A grocer near the parliament, who gave her name, said she was tired.';
    expect(whoIs(text, 'who')).toBe('a grocer');
  });

  it('gives "who" to whom it stands behind', () => {
    expect(whoIs('Thomas Roe praised Edda Virk, who said nothing.', 'who')).toBe('Edda Virk');
  });
});

describe('parties spoken of as one', () => {
  it('are the same two', () => {
    const text = 'The two ministers met. Both sides agreed to wait. The two signed a paper.';
    expect(whoIs(text, 'Both sides')).toBe('the two ministers');
    expect(whoIs(text, 'The two', 2)).toBe('the two ministers');
  });
});

describe('governments', () => {
  it('marks a capital that acts', () => {
    const entities = entitiesOf('Oslo announced new rules. They met in Oslo.');
    expect(entities.find(({ name }) => name === 'Oslo')?.mentions.map(({ as }) => as)).toEqual([
      'government',
      undefined,
    ]);
  });
});

describe('entities', () => {
  it('hold offices of countries, also where the page has the nationality', () => {
    const [entity] = entitiesOf('Chilean Defence Minister Juan Roe left.');
    expect(entity?.roles.map(({ title, of }) => [title, of])).toEqual([['Defence Minister', 'Chile']]);
  });

  it('are numbered in the order of the text, their mentions in order', () => {
    const entities = entitiesOf('Kari Lund met Per Holt. Holt said Lund was late.');
    expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Kari Lund', 'e2 Per Holt']);
    for (const { mentions } of entities)
      expect(mentions.map(({ start }) => start)).toEqual(
        [...mentions.map(({ start }) => start)].sort((a, b) => a - b),
      );
  });
});
