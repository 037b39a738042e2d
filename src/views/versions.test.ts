import { expect, test } from 'vitest';
import { compareVersions } from './versions.ts';

const first = {
  headline: 'Two masts fall',
  text: 'A storm broke two masts. Nobody was hurt.\n\nThe harbour master spoke. The harbour master spoke.',
};

test('sentences that came, went and only moved', () => {
  const later = {
    headline: 'Three masts fall',
    text: 'Nobody was hurt. A storm broke three masts.\n\nThe harbour master spoke.',
  };
  expect(compareVersions(first, later)).toEqual({
    headline: ['Two masts fall', 'Three masts fall'],
    added: ['A storm broke three masts.'],
    removed: ['A storm broke two masts.', 'The harbour master spoke.'],
  });
});

test('the same text has no changes', () => {
  expect(compareVersions(first, first)).toEqual({ headline: null, added: [], removed: [] });
});
