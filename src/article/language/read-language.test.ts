import { expect, it } from 'vitest';
import { canonicalTag } from './declared.ts';
import { languageOfGiven } from './read-language.ts';

const GERMAN =
  'Der Hafen der kleinen Stadt bleibt auch in der kommenden Woche geschlossen, weil die Fischer auf neue Netze warten und das Wetter schlecht bleibt.';
const ENGLISH =
  'The harbour of the little town stays closed for another week, the mayor said, because the fishermen wait for the nets that were promised to them in spring and the weather has not turned.';

it('knows a language from its words', () => {
  expect(languageOfGiven(null, GERMAN)).toBe('de');
  expect(languageOfGiven(null, ENGLISH)).toBe('en');
});

it('keeps what is declared where the words agree, with its region', () => {
  expect(languageOfGiven('en_gb', ENGLISH)).toBe('en-GB');
});

it('overrules a declaration that the words speak against', () => {
  expect(languageOfGiven('en-US', GERMAN)).toBe('de');
});

it('keeps the declaration of a text too short to tell', () => {
  expect(languageOfGiven('pt', 'Hello')).toBe('pt');
});

it('does not call a language English that it does not know', () => {
  const invented =
    'Umbelo kanda setilwe nokuba ngolwa mahlane, sitebe lokwa undimba kase thulwane zi. '.repeat(8);
  expect(languageOfGiven('en-ZA', invented)).not.toBe('en-ZA');
});

it('takes no nonsense for a tag', () => {
  expect(canonicalTag('english language')).toBeNull();
  expect(canonicalTag('')).toBeNull();
});
