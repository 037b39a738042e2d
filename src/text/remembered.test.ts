import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same words are asked about once, until too many others came', () => {
  const asked: string[] = [];
  const length = remembered((words) => {
    asked.push(words);
    return words.length;
  }, 2);
  expect(['one', 'three', 'one', 'eleven', 'one'].map(length)).toEqual([3, 5, 3, 6, 3]);
  expect(asked).toEqual(['one', 'three', 'eleven', 'one']);
});
