import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../format/index.ts';
import { readProse } from '../../../language/index.ts';
import { identify } from '../../index.ts';

const people = (text: string): Entity[] => {
  const prose = readProse({ text, headline: null, language: 'en', date: null });
  return identify(prose).entities.filter(({ type }) => type === 'person');
};

/** Each person's names in the order of the text. */
const names = (text: string): string[] => people(text).map((person) => person.names.join(', '));

describe('one person in several spellings', () => {
  it('is one by the whole name, and each spelling is kept with its mention', () => {
    const text =
      'General Ghasem Suleimanpour left Tehran. General Qassem Soleimanpour will be back on Monday. Suleimanpour said nothing. Soleimanpour smiled.';
    const [general] = people(text);
    expect(general!.names).toEqual([
      'Ghasem Suleimanpour',
      'Qassem Soleimanpour',
      'Suleimanpour',
      'Soleimanpour',
    ]);
    expect(general!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(general!.names);
  });

  it('is one by the surname where nobody else bears such a one', () => {
    const text = 'President Yuri Zavalsky spoke on Monday. Zavalskyy said it was late. Mr Zavalskiy left.';
    expect(names(text)).toEqual(['Yuri Zavalsky, Zavalskyy, Zavalskiy']);
    const hard = 'Ahmed Qadarfi ruled for years. Mr Gadarfi was ill. Kadarfi denied it.';
    expect(names(hard)).toEqual(['Ahmed Qadarfi, Gadarfi, Kadarfi']);
  });

  it('is one by marks, hyphens and articles', () => {
    const marks =
      'Prime Minister Bülent Karadoğan spoke. On Friday Karadogan left. Bulent Karadogan was tired.';
    expect(names(marks)).toEqual(['Bülent Karadoğan, Karadogan, Bulent Karadogan']);
    const umlaut = 'Hans Müllerhof left. Mr Muellerhof said no. Mr Mullerhof was late.';
    expect(names(umlaut)).toEqual(['Hans Müllerhof, Muellerhof, Mullerhof']);
    const article = 'Mohammed Shia al-Sulani met the envoys. Al Sulani left. Sulani smiled.';
    expect(names(article)).toEqual(['Mohammed Shia al-Sulani, Al Sulani, Sulani']);
  });

  it('is one with a letter wrong where the first name or the title is the same', () => {
    const text = 'Mayor Jane Whitlmore spoke. Jane Whitlmroe said no. Mayor Whitlmoer left.';
    expect(names(text)).toEqual(['Jane Whitlmore, Jane Whitlmroe, Whitlmoer']);
    expect(names('Jane Whitlmore spoke. Whitlmroe said no.')).toHaveLength(2);
  });

  it('is called by the spelling that is used most, the first of two used alike', () => {
    const text = 'Qasem Rostami met the crew. Ghassem Rustami left. Qasem Rostami smiled.';
    expect(people(text).map(({ name }) => name)).toEqual(['Qasem Rostami']);
    expect(people('Qasem Rostami left. Ghassem Rustami left.').map(({ name }) => name)).toEqual([
      'Qasem Rostami',
    ]);
  });
});

describe('two people with names alike', () => {
  it.each([
    ['in one sentence', 'Hamid Roumi and Hamed Rumi were held. Hamed Rumi said no.'],
    ['kin', 'Karim Nasrawi left. His brother Kareem Nasrawy stayed.'],
    ['with another letter', 'Peter Johnson left. Peter Johnston stayed on.'],
    ['with another syllable', 'Leader Kim Jong-pil spoke. On Monday Kim Jong-pin stayed.'],
    ['with a short first name', 'Sara Holmen left. Sarah Holmen stayed.'],
    ['of two countries', 'Peruvian minister Omar Hadari spoke. Chilean minister Umar Haddari stayed.'],
    ['of two genders', 'Mrs Ellen Hadari spoke. On Monday Mr Elen Haddari stayed.'],
    ['with a suffix', 'Omar Haddari Jr. spoke. On Monday Omar Hadari stayed.'],
    ['common surnames alone', 'Tom Berry sang. Mr Barry stayed.'],
  ])('%s', (_, text) => {
    expect(people(text).filter(({ names: [first] }) => /^\p{Lu}/u.test(first!)).length).toBe(2);
  });

  it('leave a surname alone open where both bear such a one', () => {
    const text = 'Omar Haddadi spoke on Monday. Zaki Hadadi spoke too. Haddady said no.';
    expect(names(text)).toEqual(['Omar Haddadi', 'Zaki Hadadi', 'Haddady']);
  });

  it('keep a surname alone that another office goes with', () => {
    const text = 'Port minister Omar Haddadi spoke on Monday. Coach Hadady stayed.';
    expect(names(text)).toEqual(['Omar Haddadi', 'Hadady']);
  });
});

describe('surnames alone', () => {
  it('are one with the same title, where nobody is told in full', () => {
    const text = 'General Rostami spoke on Monday. General Rustami left.';
    expect(names(text)).toEqual(['Rostami, Rustami']);
    expect(names('Mr Rostami spoke on Monday. Mr Rustami left.')).toEqual(['Rostami', 'Rustami']);
  });
});
