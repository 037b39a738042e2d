import { describe, expect, it } from 'vitest';
import { readProse } from '../../../language/index.ts';
import { identify } from '../../index.ts';

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

  it('may stand before the name with a title or a trade between', () => {
    expect(whoIs('Its author, the economist Tom Vale, left.', 'Its author')).toBe('Tom Vale');
    expect(whoIs('The crew sued. Their lawyer, Professor Ana Roe, said no.', 'Their lawyer')).toBe('Ana Roe');
  });

  it('may stand behind a word of time', () => {
    const text = 'Ann Harlow signed it in May. Harlow, now a senator, said she regretted it.';
    expect(whoIs(text, 'a senator')).toBe('Ann Harlow');
  });

  it('tell who a company is', () => {
    expect(whoIs('The company, Cobra Alto, said it would appeal.', 'The company')).toBe('Cobra Alto');
  });
});

describe('who is named as', () => {
  it('is who was described before', () => {
    const grocer = 'A grocer, who gave her name only as Marta, said the road was shut.';
    expect(whoIs(grocer, 'A grocer')).toBe('Marta');
    const fisherman = 'A fisherman who identified himself only as Pelle saw the boat.';
    expect(whoIs(fisherman, 'A fisherman')).toBe('Pelle');
    expect(whoIs('A man named Ivo Brand was held. Brand denied it.', 'A man')).toBe('Ivo Brand');
  });

  it('is not who names him', () => {
    const text = 'A clerk told Ann Roe that the thief was known as Pelle.';
    expect(whoIs(text, 'A clerk')).not.toBe('Pelle');
  });
});

describe('predicates', () => {
  it('are who they are said of', () => {
    const text = 'Ivo Brand is a retired judge. The judge said he would appeal.';
    expect(whoIs(text, 'The judge')).toBe('Ivo Brand');
  });

  it('are nobody where they are denied', () => {
    expect(whoIs('Ivo Brand is not a judge.', 'a judge')).not.toBe('Ivo Brand');
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

  it('go by what offices are called: judges, experts, heads of government', () => {
    expect(whoIs('Justice Ruth Obi struck out the report. The judge left.', 'The judge')).toBe('Ruth Obi');
    expect(whoIs('Transport economist Nata Russo spoke. The expert left.', 'The expert')).toBe('Nata Russo');
    const text = 'Deputy Prime Minister Nata Russo spoke. The deputy head of government left.';
    expect(whoIs(text, 'The deputy head of government')).toBe('Nata Russo');
  });

  it('of a deputy are not the minister’s', () => {
    const text = 'Chilean Deputy Trade Minister Nata Russo spoke. The Chilean trade minister left.';
    expect(whoIs(text, 'The Chilean trade minister')).toBe('the Chilean trade minister');
  });

  it('of a deputy are not the minister’s where only the field is told', () => {
    const text = 'Deputy health minister Ewa Lind spoke. The health minister left. The minister stayed.';
    expect(whoIs(text, 'The health minister')).toBe('the health minister');
    expect(whoIs('Deputy health minister Ewa Lind spoke. The minister left.', 'The minister')).toBe(
      'Ewa Lind',
    );
  });

  it('of a deputy are the deputy’s, and "the minister" is a minister where one is told of', () => {
    const told = 'Minister of Health Jan Roe spoke. Deputy Minister of Health Ewa Lind left. ';
    expect(whoIs(`${told}The deputy minister said no.`, 'The deputy minister')).toBe('Ewa Lind');
    const first = 'Ewa Lind, deputy minister of health, spoke on Monday. Health Minister Jan Roe left. ';
    expect(whoIs(`${first}The minister said it was late.`, 'The minister')).toBe('Jan Roe');
  });

  it('are for the same with "of" and "for", and one of two things is enough', () => {
    expect(whoIs('Minister for Health Jan Roe spoke. The health minister left.', 'The health minister')).toBe(
      'Jan Roe',
    );
    const affairs = 'Minister of Foreign and Expatriate Affairs Jan Roe spoke. The foreign minister left.';
    expect(whoIs(affairs, 'The foreign minister')).toBe('Jan Roe');
    const trade = 'Foreign trade minister Jan Roe spoke. The foreign minister left.';
    expect(whoIs(trade, 'The foreign minister')).toBe('the foreign minister');
  });

  it('are told by what somebody heads, chairs or is beside', () => {
    const heads = 'Mara Quist, who heads the harbour board, spoke. The head of the board said no.';
    expect(whoIs(heads, 'The head of the board')).toBe('Mara Quist');
    const chairs = 'Mara Quist, who now chairs the committee, spoke. The chairwoman said no.';
    expect(whoIs(chairs, 'The chairwoman')).toBe('Mara Quist');
    const minister = 'Mara Quist, who is also finance minister, spoke. The finance minister said no.';
    expect(whoIs(minister, 'The finance minister')).toBe('Mara Quist');
    const headed = 'Mara Quist, who headed the harbour board, spoke. The head of the board said no.';
    expect(whoIs(headed, 'The head of the board')).not.toBe('Mara Quist');
  });

  it('are a counterpart’s by his country', () => {
    const text = 'Minister Jan Roe met his Peruvian counterpart Edda Virk. The Peruvian minister left.';
    expect(whoIs(text, 'The Peruvian minister')).toBe('Edda Virk');
  });

  it('of somebody’s own are not those of whoever holds such an office', () => {
    const text = 'Union chief Brita Okonna spoke. The port rejected that. “No,” said its head.';
    expect(whoIs(text, 'its head')).toBe('its head');
  });

  it('share no owner for a part of a word', () => {
    const text = 'Commission chair Ann Roe left. The head of their mission stayed.';
    expect(whoIs(text, 'The head of their mission')).toBe('the head of their mission');
  });

  it('of a country’s in the lead are the bare name’s behind it', () => {
    const text =
      'Peru’s port minister says the pier is shut.\n\nInes Callow told her staff that it was late.';
    expect(whoIs(text, 'Peru’s port minister')).toBe('Ines Callow');
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

describe('somebody described', () => {
  it('is named at last', () => {
    const text =
      'The memos, written by the port’s own crane inspector, warn of rust. In them, the inspector asked for a ban.\n\n“I shouted,” said the inspector, Tomas Orrel.';
    expect(whoIs(text, 'the port’s own crane inspector')).toBe('Tomas Orrel');
    expect(whoIs(text, 'the inspector')).toBe('Tomas Orrel');
  });

  it('is named by the title before a name', () => {
    const text = 'The coroner asked for quiet. Rain fell. Coroner Ann Roe thanked the crew.';
    expect(whoIs(text, 'The coroner')).toBe('Ann Roe');
    expect(whoIs('The president left. Club president Ann Roe stayed.', 'The president')).toBe(
      'the president',
    );
  });

  it('is named where the story goes on with a name and an age', () => {
    const text = 'A former bank clerk told a court that she was tired.\n\nZita Morr, 34, said it was late.';
    expect(whoIs(text, 'A former bank clerk')).toBe('Zita Morr');
  });
});

describe('relatives', () => {
  it('are whom the wife was told by', () => {
    const text = 'The wife of Tomas Orrel said she was tired. Her husband was late.';
    expect(whoIs(text, 'Her husband')).toBe('Tomas Orrel');
    expect(whoIs('The wife of Tomas Orrel left. His wife was late.', 'His wife')).not.toBe('Tomas Orrel');
  });

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
    const text = 'The engine maker Halvers cut jobs. The ship maker Kronstal hired. The company said so.';
    expect(whoIs(text, 'The company')).toBe('the company');
  });
});

describe('a body that was only described', () => {
  it('is the only one whose name ends so', () => {
    const text =
      'The bank said on Monday it would cut jobs. The union was angry. Nordia Bank has 400 branches.';
    expect(whoIs(text, 'The bank')).toBe('Nordia Bank');
    expect(whoIs(`${text} Pier Street Bank has ten.`, 'The bank')).toBe('the bank');
    expect(whoIs('The bank said no to Nordia Bank on Monday.', 'The bank')).toBe('the bank');
  });
});

describe('bodies that no list has', () => {
  it('say it of themselves, with a day between too', () => {
    const text = 'Harlo Freight said on Monday that it had fired drivers. The company gave no figure.';
    expect(whoIs(text, 'The company')).toBe('Harlo Freight');
  });

  const strike =
    'Talks with the operator Citrell failed, the workers’ union VTB has announced. Citrell said it was sorry. ';

  it('are the company, and no union is', () => {
    expect(whoIs(`${strike}The operator had waited.`, 'The operator')).toBe('Citrell');
    expect(whoIs(`${strike}The union left.`, 'The union')).toBe('VTB');
  });

  it('are the company where no other is named', () => {
    const text = 'Schelderoy wants to dig. Schelderoy spoke twice. The company said it would dig on.';
    expect(whoIs(text, 'The company')).toBe('Schelderoy');
    expect(whoIs(text, 'it')).toBe('Schelderoy');
  });
});

describe('surnames of several', () => {
  it('mean nobody who came in as kin', () => {
    const text = 'Jane Roe and her brother Tom Roe were hurt. Roe, who was mayor, has two boats.';
    expect(whoIs(text, 'Roe,')).toBe('Jane Roe');
  });

  it('are told apart by the pronoun of what is said', () => {
    const text =
      'Leyla Mansour, a former goalkeeper, fled. Her brother Slim Mansour stayed. Mansour says she is calm.';
    expect(whoIs(text, 'Mansour', 3)).toBe('Leyla Mansour');
  });
});
