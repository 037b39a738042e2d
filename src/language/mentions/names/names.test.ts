import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';
import { isAcronymOf } from './name-sharing.ts';

/** The names of a text as `type: words`, in order. */
function namesOf(text: string, headline: string | null = null): string[] {
  const { body, headline: top } = readProse({ text, headline, language: 'en', date: null });
  return [top, body].flatMap((segment) =>
    (segment?.mentions ?? [])
      .filter(({ kind }) => kind === 'name')
      .map(({ type, start, end }) => `${type}: ${segment!.text.slice(start, end)}`),
  );
}

describe('names', () => {
  it('leaves titles and ranks outside the name', () => {
    expect(namesOf('Norwegian Defence Minister Major General Kari Lund met Mr Roe in Oslo.')).toEqual([
      'person: Kari Lund',
      'person: Roe',
      'place: Oslo',
    ]);
  });

  it('parts a person whose name ends in a small half from where she works', () => {
    expect(namesOf('Lim Dae-ho of Namsan Securities said shares would fall.')).toEqual([
      'person: Lim Dae-ho',
      'organization: Namsan Securities',
    ]);
  });

  it('parts a person behind a role from where she works', () => {
    const text =
      'Political scientist Tovin Abrelle of Bay University spoke. Analyst Ilse Brandt of Pier Street Bank left.';
    expect(namesOf(text).filter((name) => name.startsWith('person'))).toEqual([
      'person: Tovin Abrelle',
      'person: Ilse Brandt',
    ]);
  });

  it('knows institutions of other languages by their first word', () => {
    expect(
      namesOf('Instituto Escolhas said no. The Ministerio de Salud and Fundación Ríos Vivos agreed.'),
    ).toEqual([
      'organization: Instituto Escolhas',
      'organization: Ministerio de Salud',
      'organization: Fundación Ríos Vivos',
    ]);
  });

  it('takes a title in small letters before a name for a person', () => {
    expect(namesOf('They spoke with the harbour architect Tovin Abrelle at noon.')).toEqual([
      'person: Tovin Abrelle',
    ]);
  });

  it('gives a first name alone that was taken for a place the type of the full name', () => {
    expect(namesOf('Kjartan Örn Ólafsson spoke next. According to Kjartan, the ice is thin.')).toEqual([
      'person: Kjartan Örn Ólafsson',
      'person: Kjartan',
    ]);
  });

  it('gives a surname alone the type of the full name', () => {
    expect(namesOf('Prime Minister Edda Virk resigned. On Monday Virk left the capital.')).toEqual([
      'person: Edda Virk',
      'person: Virk',
    ]);
  });

  it('takes the word that a noun before it describes for an organization', () => {
    expect(namesOf('Norway’s public broadcaster QTV and the newspaper Al-Noor reported it.')).toContain(
      'organization: QTV',
    );
    expect(namesOf('They told the Lebanese newspaper Al-Noor about it.')).toContain('organization: Al-Noor');
  });

  it('keeps "The" with a newspaper and leaves it off elsewhere', () => {
    expect(namesOf('According to The Harbour Times, the Coast Authority agreed.')).toEqual([
      'organization: The Harbour Times',
      'organization: Coast Authority',
    ]);
  });

  it('joins institutions over "of", "for" and "and"', () => {
    const names = namesOf('She left the Ministry of Trade and Industry for the Institute for Polar Studies.');
    expect(names).toEqual([
      'organization: Ministry of Trade and Industry',
      'organization: Institute for Polar Studies',
    ]);
  });

  it('keeps possessives and towns inside the names of colleges', () => {
    expect(namesOf('She left King’s College London.')).toEqual(['organization: King’s College London']);
  });

  it('ends a newspaper’s name where somebody’s begins', () => {
    const names = namesOf('Anna Lacelle left. Speaking to the Harbour Mail Lacelle claimed it was late.');
    expect(names.at(-1)).toBe('person: Lacelle');
  });

  it('sets a state institution apart from whose it is', () => {
    expect(namesOf('The Chilean Foreign Ministry and the US State Department disagree.')).toEqual([
      'organization: Foreign Ministry',
      'place: US',
      'organization: State Department',
    ]);
  });

  it('takes a bracketed acronym for what stands before it', () => {
    const names = namesOf('The Northern Fisheries Board (NFB) met. Nobody at NFB answered.');
    expect(names.filter((name) => name.endsWith(': NFB'))).toEqual([
      'organization: NFB',
      'organization: NFB',
    ]);
  });

  it('reads nationalities as groups in the plural and as nobody before a noun', () => {
    expect(namesOf('The Chileans said the Peruvian proposal was late.')).toEqual(['group: Chileans']);
  });

  it('does not take the first word of a sentence for a name when it is written small elsewhere', () => {
    expect(namesOf('Fishing is banned. The ban on fishing holds.')).toEqual([]);
  });

  it('reads small words and hyphens inside names', () => {
    expect(namesOf('Prince Salim bin Rashid received President Park Min-seo and Bashar al-Hamdi.')).toEqual([
      'person: Salim bin Rashid',
      'person: Park Min-seo',
      'person: Bashar al-Hamdi',
    ]);
  });

  it('finds in a title-case headline the names that the text has', () => {
    const names = namesOf(
      'Minister Edda Virk visited Chile. Virk said little.',
      'Virk Promises Chile New Boats Before Long',
    );
    expect(names.slice(0, 2)).toEqual(['person: Virk', 'place: Chile']);
  });
});

describe('names of firms', () => {
  it('are told by their sign', () => {
    expect(namesOf('The bill came from Orvik & Lund on Friday.')).toEqual(['organization: Orvik & Lund']);
  });

  it('alone are what the full name is', () => {
    const names = namesOf('Altrova Bank closed a branch in Oslo. Nobody asked Altrova why.');
    expect(names.at(-1)).toBe('organization: Altrova');
  });
});

describe('names of places', () => {
  it('may begin with a saint', () => {
    expect(namesOf('The ferry left Saint Lucia for St. Petersburg.')).toEqual([
      'place: Saint Lucia',
      'place: St. Petersburg',
    ]);
  });

  it('yield to a longer name that holds them', () => {
    expect(namesOf('Real Madrid beat Chelsea on Tuesday.')[0]).toBe('organization: Real Madrid');
  });
});

describe('names in broken text', () => {
  it('may have white space before their hyphen', () => {
    expect(namesOf('They met president Kim Min -seo yesterday.')).toEqual(['person: Kim Min -seo']);
  });

  it('are found at a sentence’s start by their other uses', () => {
    const names = namesOf('They followed Lena Stone to the quay. Stone said nothing.');
    expect(names.at(-1)).toBe('person: Stone');
  });
});

describe('isAcronymOf', () => {
  it('wants the letters in order and the first in front', () => {
    expect(isAcronymOf('NFB', 'Northern Fisheries Board')).toBe(true);
    expect(isAcronymOf('FNB', 'Northern Fisheries Board')).toBe(false);
    expect(isAcronymOf('Nfb', 'Northern Fisheries Board')).toBe(false);
  });
});

describe('people', () => {
  it('are found behind a noun for several, and behind a chief', () => {
    expect(
      namesOf('City lawmakers Ranvo Pell and Chadri Meen met harbour police chief Somtai Prase.'),
    ).toEqual(['person: Ranvo Pell', 'person: Chadri Meen', 'person: Somtai Prase']);
  });

  it('bear the name of a day between a calling and a surname', () => {
    expect(namesOf('Police commissioner Sunday Adewe denied it. They met on Sunday.')).toEqual([
      'person: Sunday Adewe',
    ]);
  });

  it('have somebody of their own', () => {
    expect(namesOf('Lund and her colleagues want fewer cars.')).toEqual(['person: Lund']);
  });

  it('are told by an odd first name alone, once the full name is known', () => {
    expect(namesOf('The lawyer Prawo Chell left. On Monday Prawo said it was late.')).toEqual([
      'person: Prawo Chell',
      'person: Prawo',
    ]);
  });

  it('may be called like a people of old', () => {
    expect(namesOf('Kate Moor left. “It is late,” said Moor on the way.')).toEqual([
      'person: Kate Moor',
      'person: Moor',
    ]);
  });
});
