import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const ASKED = `Vera Quist has kept the lighthouse at Norr for ten years. We met Quist in the lamp room.`;

const FIXTURES: readonly Fixture[] = [
  [
    'whom the first words of an answer cite stands inside it',
    `${ASKED}\n\nQ: Why did you stay?\n\nA: According to the club, the birds stayed. I could not leave them.\n\nQ: And the ships?\n\nA: They have radios now, and we have the birds.`,
    [
      'Vera Quist | : | According to the club, the birds stayed. I could not leave them',
      'the club | According to | the birds stayed',
      'Vera Quist | : | They have radios now, and we have the birds',
    ],
  ],
  [
    'answers behind "A:" are the interviewee’s, and "Q:" is nobody',
    `${ASKED}\n\nQ: Why did you stay?\n\nA: Because the birds stayed. I could not leave them.\n\nQ: And the ships?\n\nA: They have radios now, and we have the birds.`,
    [
      'Vera Quist | : | Because the birds stayed. I could not leave them',
      'Vera Quist | : | They have radios now, and we have the birds',
    ],
  ],
  [
    'an answer goes on in a paragraph without a label',
    `${ASKED}\n\nQ: Why did you stay?\n\nA: Because the birds stayed.\n\nI could not leave them.\n\nQ: And the ships?\n\nA: They have radios now.`,
    [
      'Vera Quist | : | Because the birds stayed / I could not leave them',
      'Vera Quist | : | They have radios now',
    ],
  ],
  [
    'questions set as paragraphs, with answers in the first person',
    `${ASKED}\n\nWhy did you stay?\n\nI stayed for the birds.\n\nAnd the ships?\n\nWe no longer see many ships.\n\nWhat comes next?\n\nMy brother will take the lamp over.`,
    [
      'Vera Quist |  | I stayed for the birds',
      'Vera Quist |  | We no longer see many ships',
      'Vera Quist |  | My brother will take the lamp over',
    ],
  ],
  [
    'a party behind the name in a label',
    'Ilse Brandt (Green): Will the bridge open this year?\n\nOle Dahl: It will open when it is safe.\n\nIlse Brandt (Green): That is no answer.',
    [
      'Ilse Brandt | : | Will the bridge open this year?',
      'Ole Dahl | : | It will open when it is safe',
      'Ilse Brandt | : | That is no answer',
    ],
  ],
  [
    'rhetorical questions in a column are no interview',
    'The bridge is late. Why is it late?\n\nNobody knows.\n\nWho will pay?\n\nThe town will pay.\n\nWho is to blame?\n\nThe weather was fine.',
    [],
  ],
  [
    'a list of facts has no speakers',
    'Name: the Norr lamp.\n\nAge: ninety years.\n\nName: the Norr horn.',
    [],
  ],
];

describe('what is said in turns', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});

it('a labelled turn that ends in a question asks', () => {
  const { statements } = read(
    'Ilse Brandt (Green): Will the bridge open this year?\n\nOle Dahl: It will open when it is safe.\n\nIlse Brandt (Green): That is no answer.',
  );
  expect(statements.map(({ act }) => act)).toEqual(['asked', 'said', 'said']);
});
