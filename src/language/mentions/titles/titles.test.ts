import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';

/** The titles of the first mention with these words, as `title (of)`. */
function titlesOf(text: string, words: string): string[] {
  const { body } = readProse({ text, headline: null, language: 'en', date: null });
  const mention = body.mentions.find(({ start, end }) => text.slice(start, end) === words);
  return (mention?.titles ?? []).map(({ title, of, former }) => `${former ? 'former ' : ''}${title} (${of})`);
}

describe('titles before a name', () => {
  it('parts office and rank, and says whose the office is', () => {
    expect(titlesOf('Norwegian Defence Minister Major General Kari Lund left.', 'Kari Lund')).toEqual([
      'Defence Minister (Norwegian)',
      'Major General (null)',
    ]);
  });

  it('keeps words of respect together, and a title with its hyphen', () => {
    const titles = (text: string, name: string) => titlesOf(text, name).join(', ');
    expect(titles('Prime Minister Datuk Seri Omar Halim left.', 'Omar Halim')).toBe(
      'Prime Minister (null), Datuk Seri (null)',
    );
    expect(titles('We met Tan Sri Rahman Yusof.', 'Rahman Yusof')).toBe('Tan Sri (null)');
    expect(titles('The Oslo-based researcher Yao Lin left.', 'Yao Lin')).toBe('Oslo-based researcher (null)');
  });

  it('knows women’s offices', () => {
    expect(titlesOf('Alderwoman Ida Brook left.', 'Ida Brook')).toEqual(['Alderwoman (null)']);
  });

  it('gives nobody the title of his kin', () => {
    expect(titlesOf('The wife of Tomas Orrel was tired.', 'Tomas Orrel')).toEqual([]);
    expect(titlesOf('The wife of the late Tomas Orrel was tired.', 'Tomas Orrel')).toEqual([]);
    expect(titlesOf('The lawyer of Tomas Orrel was tired.', 'Tomas Orrel')).toEqual([]);
  });

  it('reads the owner off a possessive', () => {
    expect(titlesOf('Chile’s foreign minister Juan Roe left.', 'Juan Roe')).toEqual([
      'foreign minister (Chile)',
    ]);
  });

  it('reads a counterpart', () => {
    expect(titlesOf('She met her Chilean counterpart Juan Roe.', 'Juan Roe')).toEqual([
      'counterpart (Chilean)',
    ]);
  });

  it('reads an office over the institution between it and the name', () => {
    expect(
      titlesOf('Secretary of Chile’s National Harbour Council (NHC) Juan Roe spoke.', 'Juan Roe'),
    ).toEqual(['Secretary (Chile’s National Harbour Council)']);
  });

  it('reads what an office is of', () => {
    expect(titlesOf('The Minister of Foreign Affairs Juan Roe left.', 'Juan Roe')).toEqual([
      'Minister of Foreign Affairs (null)',
    ]);
    expect(titlesOf('It met Minister for Trade and Industry Kari Lund.', 'Kari Lund')).toEqual([
      'Minister for Trade and Industry (null)',
    ]);
  });

  it('sets the institution apart from the office', () => {
    expect(titlesOf('White House spokeswoman Karen Lund said no.', 'Karen Lund')).toEqual([
      'spokeswoman (White House)',
    ]);
    expect(titlesOf('It met Harbour Council President Karl Lund.', 'Karl Lund')).toEqual([
      'President (Harbour Council)',
    ]);
  });

  it('keeps "general secretary" one office', () => {
    expect(titlesOf('They met the general secretary Paul Lund.', 'Paul Lund')).toEqual([
      'general secretary (null)',
    ]);
  });

  it('leaves out when', () => {
    expect(titlesOf('On Wednesday Chilean President Juan Roe left.', 'Juan Roe')).toEqual([
      'President (Chilean)',
    ]);
    expect(titlesOf('Last week Foreign Minister Juan Roe left.', 'Juan Roe')).toEqual([
      'Foreign Minister (null)',
    ]);
  });

  it('reads an office with an "of" of its own', () => {
    expect(titlesOf('They met Secretary of State Jane Roe.', 'Jane Roe')).toEqual([
      'Secretary of State (null)',
    ]);
  });

  it('marks former offices', () => {
    expect(titlesOf('The former president Juan Roe left.', 'Juan Roe')).toEqual(['former president (null)']);
  });
});

describe('titles behind a name', () => {
  it('reads an apposition with its owner', () => {
    const text = 'Juan Roe, the chief of staff of the Chilean president’s office, told reporters.';
    expect(titlesOf(text, 'Juan Roe')).toEqual(['chief of staff (the Chilean president’s office)']);
  });

  it('passes an age', () => {
    expect(titlesOf('Juan Roe, 51, a harbour pilot, agreed.', 'Juan Roe')).toEqual(['harbour pilot (null)']);
  });

  it('is not misled by a list of names', () => {
    expect(titlesOf('Juan Roe, President Edda Virk and others came.', 'Juan Roe')).toEqual([]);
  });
});

describe('titles of descriptions', () => {
  it('takes the nationality out of the middle', () => {
    expect(titlesOf('A senior Chilean official said so.', 'A senior Chilean official')).toEqual([
      'senior official (Chilean)',
    ]);
  });

  it('reads what an organization is', () => {
    expect(titlesOf('Norway’s public broadcaster QTV said so.', 'QTV')).toEqual([
      'public broadcaster (Norway)',
    ]);
  });
});
