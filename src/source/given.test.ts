import { expect, it } from 'vitest';
import { givenOf } from './given.ts';

it('takes a date that came as a number as it is written', () => {
  expect(givenOf('{"id":"a","text":"The ferry sails.","date":20240305}')).toEqual({
    id: 'a',
    text: 'The ferry sails.',
    date: '20240305',
  });
});
