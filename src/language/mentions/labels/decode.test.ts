import { describe, expect, it } from 'vitest';
import { begins, goesOn, LABELS, NAME_CLASSES } from './classes.ts';
import { bestLabels, cutBefore, namesOf } from './decode.ts';

const PERSON = NAME_CLASSES.indexOf('person');
const PLACE = NAME_CLASSES.indexOf('place');
const free = new Int32Array((LABELS + 1) * LABELS);

/** Scores of as many tokens as there are lists, each of [label, score]. */
function scoresOf(
  ...tokens: ReadonlyArray<ReadonlyArray<readonly [label: number, score: number]>>
): Int32Array {
  const scores = new Int32Array(tokens.length * LABELS);
  tokens.forEach((token, t) => {
    for (const [label, score] of token) scores[t * LABELS + label] = score;
  });
  return scores;
}

describe('labels', () => {
  it('go on only with a name that has begun', () => {
    const scores = scoresOf(
      [[begins(PLACE), 6]],
      [
        [goesOn(PERSON), 9],
        [goesOn(PLACE), 5],
      ],
    );
    expect([...bestLabels(scores, free)]).toEqual([begins(PLACE), goesOn(PLACE)]);
  });

  it('follow what the order of labels says', () => {
    const transitions = free.slice();
    transitions[begins(PERSON) * LABELS + begins(PLACE)] = -5;
    const scores = scoresOf(
      [[begins(PERSON), 4]],
      [
        [begins(PLACE), 3],
        [begins(PERSON), 1],
      ],
    );
    expect([...bestLabels(scores, transitions)]).toEqual([begins(PERSON), begins(PERSON)]);
  });

  it('let no name go on where rules cut it', () => {
    const scores = scoresOf(
      [[begins(PERSON), 4]],
      [
        [goesOn(PERSON), 4],
        [begins(PERSON), 1],
      ],
    );
    cutBefore(scores, 1);
    const names = namesOf(bestLabels(scores, free), scores, 7);
    expect(names.map(({ from, to, class: kind }) => [from, to, kind])).toEqual([
      [7, 8, 'person'],
      [8, 9, 'person'],
    ]);
  });
});
