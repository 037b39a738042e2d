import { describe, expect, it } from 'vitest';
import { readProse } from '../../language/index.ts';
import { identify } from '../index.ts';

/** The entity of the n-th occurrence of the words, by its name. */
function whoIs(text: string, words: string, nth = 1): string | undefined {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  const prose = readProse({ text, headline: null, language: 'en', date: null });
  return identify(prose).entityAt('text', start, start + words.length)?.name;
}

describe('appositions', () => {
  it('are who stands before their comma', () => {
    expect(whoIs('Una Kalle, a 61-year-old widow, stood by.', 'a 61-year-old widow')).toBe('Una Kalle');
    expect(whoIs('Kate Morr left. Jenna Morr, her sister, is late.', 'her sister')).toBe('Jenna Morr');
  });

  it('may stand before the name, with words of place between', () => {
    const text = 'The head cook at Sallow Primary, Gus Rowe, said: “No.”';
    expect(whoIs(text, 'The head cook')).toBe('Gus Rowe');
  });

  it('tell who a company is', () => {
    expect(whoIs('The company, Cobra Alto, said it would appeal.', 'The company')).toBe('Cobra Alto');
  });
});

describe('ages and former callings', () => {
  it('are whose age was told', () => {
    const text =
      'Una Kalle, a 61-year-old widow, stood by. Yosef Barr accused the town. The 61-year-old laughed.';
    expect(whoIs(text, 'The 61-year-old')).toBe('Una Kalle');
  });

  it('are the subject before', () => {
    const text = 'Mayor Wina Holt met the parents. The former teacher said no.';
    expect(whoIs(text, 'The former teacher')).toBe('Wina Holt');
  });
});

describe('offices', () => {
  it('of another country are somebody else’s, also where the country stands behind the name', () => {
    const text =
      'Deputy Foreign Minister Nata Russo of Moldova spoke. The Romanian foreign minister stressed that his country was patient.';
    expect(whoIs(text, 'The Romanian foreign minister')).toBe('the Romanian foreign minister');
    expect(whoIs(text, 'his')).toBe('the Romanian foreign minister');
  });

  it('of a deputy are not the minister’s', () => {
    const text = 'Chilean Deputy Trade Minister Nata Russo spoke. The Chilean trade minister left.';
    expect(whoIs(text, 'The Chilean trade minister')).toBe('the Chilean trade minister');
  });

  it('of the lead are the bare name’s behind it', () => {
    const text =
      'The head of the Sallow Bay Authority says the bridge is shut.\n\nInes Callow told reporters that it was late.';
    expect(whoIs(text, 'The head of the Sallow Bay Authority')).toBe('Ines Callow');
  });
});

describe('the lead', () => {
  it('is not about who has an office of his own', () => {
    const text =
      'The prime minister says the talks are over.\n\nThe opposition leader, Ben Ommer, called that a lie.';
    expect(whoIs(text, 'The prime minister')).toBe('the prime minister');
  });
});

describe('relatives', () => {
  it('are not who is named next', () => {
    const text = 'A week after his widow spoke, General Soma Prase said it was late.';
    expect(whoIs(text, 'his widow')).toBe('his widow');
  });
});

describe('the company', () => {
  it('is the only one that is named', () => {
    const text =
      'The engine maker Halvers cut jobs on Friday. The Trade Ministry agreed. The company said so. The Oslo-based group is old.';
    expect(whoIs(text, 'The company')).toBe('Halvers');
    expect(whoIs(text, 'The Oslo-based group')).toBe('Halvers');
  });

  it('is not a company of another kind, nor an agency', () => {
    const text = 'LISFORD (Reuters) - The engine maker Halvers cut jobs. The state oil company said so.';
    expect(whoIs(text, 'The state oil company')).toBe('the state oil company');
  });

  it('stays open where two are named', () => {
    const text = 'Halvers cut jobs. Kronstal hired. Halvers and Kronstal met. The company said so.';
    expect(whoIs(text, 'The company')).toBe('the company');
  });
});

describe('surnames of several', () => {
  it('are told apart by the pronoun of what is said', () => {
    const text =
      'Leyla Mansour, a former goalkeeper, fled. Her brother Slim Mansour stayed. Mansour says she is calm.';
    expect(whoIs(text, 'Mansour', 3)).toBe('Leyla Mansour');
  });
});
