import { describe, expect, it } from 'vitest';
import { quotesDoNotBalance } from './quotes-balance.ts';
import { readWarnings } from './read-warnings.ts';

describe('quotation marks', () => {
  it.each([
    '“We wait,” she said. “We always wait.”',
    '"We wait," she said.',
    '„Wir warten“, sagte sie.',
    '»Wir warten«, sagte sie.',
    '« Nous attendons », dit-elle.',
    'No marks at all, and it’s fine.',
    '“We wait.\n\n“We always wait,” she said.',
  ])('balance in %j', (text) => {
    expect(quotesDoNotBalance(text)).toEqual([]);
  });
  it.each([
    '“We wait, she said.',
    'We wait,” she said.',
    '"We wait, she said.',
    '“We wait.’\n\n“We always wait,” she said.',
  ])('do not balance in %j', (text) => {
    expect(quotesDoNotBalance(text).map(({ code }) => code)).toEqual(['quotes-do-not-balance']);
  });
});

it('says that a language is not read, and that there is no headline', () => {
  expect(readWarnings('Wir warten.', 'Warten', 'de').map(({ code }) => code)).toEqual(['language-not-read']);
  expect(readWarnings('We wait.', null, 'en-GB').map(({ code }) => code)).toEqual(['no-headline']);
});
