import { expect, test } from 'vitest';
import { wordsOf } from '../../words/words.ts';
import { turnBetween } from './turn.ts';

const contrary = (a: string, b: string): boolean => turnBetween(wordsOf(a), wordsOf(b)).contrary;

test.each([
  ['a negation', 'We will pay', 'We will not pay'],
  ['a piece of one', 'We will pay', 'We won’t pay'],
  ['words of opposite meaning', 'Rents rose in May', 'Rents fell in May'],
  ['who does it to whom', 'The wolf chased the dog', 'The dog chased the wolf'],
  ['who does it, passive', 'Orsa attacked Varde', 'Orsa was attacked by Varde'],
  ['a number', 'Five boats sank', 'Seven boats sank'],
  ['a scale', 'It cost 5 million', 'It cost 5 billion'],
  ['a day', 'The ferry sails on Monday', 'The ferry sails on Friday'],
])('%s turns what is said', (_, a, b) => {
  expect([contrary(a, b), contrary(b, a)]).toEqual([true, true]);
});

test.each([
  ['two turns', 'Rents did not rise in May', 'Rents fell in May'],
  ['a passive', 'Orsa attacked Varde', 'Varde was attacked by Orsa'],
  ['a number in letters', 'Five boats sank', '5 boats sank'],
  ['a number that one leaves out', 'Five boats sank', 'Boats sank'],
  ['a word that both have', 'Rents rose and then fell', 'Rents fell after they rose'],
  ['"not only"', 'Not only Orsa will pay', 'Orsa will pay'],
  ['a "t" that is a letter', 'T&V will pay', 'The shipyard will pay'],
  ['a list in another order', 'Orsa, Varde and Ribe pay', 'Ribe, Varde and Orsa pay'],
  ['who says it behind what is said', 'The lock closed, the mayor said', 'The mayor said the lock closed'],
])('%s turns nothing', (_, a, b) => {
  expect([contrary(a, b), contrary(b, a)]).toEqual([false, false]);
});
