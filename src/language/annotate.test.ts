import { describe, expect, it } from 'vitest';
import { readSegment } from './segment.ts';
import { childBy, childrenOf, headOf, relationOf, sentenceAt, subtreeSpan, tokenAt } from './tree.ts';

const tags = (text: string): string =>
  readSegment(text, 'text')
    .tokens.map(({ text: form, xpos }) => `${form}/${xpos}`)
    .join(' ');

describe('tags', () => {
  it.each([
    [
      'The minister said the dam would hold.',
      'The/DT minister/NN said/VBD the/DT dam/NN would/MD hold/VB ./.',
    ],
    ['She doesn’t trust Norway’s envoy.', 'She/PRP does/VBZ n’t/RB trust/VB Norway/NNP ’s/POS envoy/NN ./.'],
    ['“We will stay,” he added.', "“/`` We/PRP will/MD stay/VB ,/, ”/'' he/PRP added/VBD ./."],
  ])('%s', (text, expected) => expect(tags(text)).toBe(expected));

  it('tell verbs and nouns apart in title case and in capitals', () => {
    expect(tags('Minister Says the New Bridge Will Open in June')).toMatch(
      /Says\/VBZ the\/DT .*Open\/VB in\/IN/,
    );
    expect(tags('MINISTER SAYS THE NEW BRIDGE WILL OPEN SOON')).toMatch(/SAYS\/VBZ THE\/DT .*OPEN\/VB/);
  });
});

describe('lemmas', () => {
  it.each([
    ['She was telling two stories.', 'she be tell two story .'],
    ['They stopped and hoped he had said so.', 'they stop and hope he have say so .'],
    ['Men built higher dams; the armies were leaving.', 'man build high dam ; the army be leave .'],
  ])('%s', (text, expected) => {
    expect(
      readSegment(text, 'text')
        .tokens.map(({ lemma }) => lemma)
        .join(' '),
    ).toBe(expected);
  });
});

describe('trees', () => {
  const at = (text: string, word: string) => {
    const segment = readSegment(text, 'text');
    const token = segment.tokens.findIndex(({ text: form }) => form === word);
    return {
      segment,
      token,
      words: (span: { start: number; end: number }) => text.slice(span.start, span.end),
    };
  };

  it('give a cue its subject and its content', () => {
    const { segment, token, words } = at('The Norwegian minister said that the old dam would hold.', 'said');
    expect(segment.tokens[token]!.head).toBe(-1);
    expect(words(subtreeSpan(segment, childBy(segment, token, 'nsubj')!))).toBe('The Norwegian minister');
    expect(words(subtreeSpan(segment, childBy(segment, token, 'ccomp')!))).toBe(
      'that the old dam would hold',
    );
  });

  it.each([
    ['“The old dam was built in haste and broke,” the minister told reporters in Oslo.', 'told', 'broke'],
    ['The mayor left early, saying, “Nobody has seen the plans that they drew.”', 'saying', 'seen'],
    ['They will not stay,” Orr added.', 'added', 'stay'],
  ])('hang a quoted sentence on its cue: %s', (text, cue, within) => {
    const { segment, token, words } = at(`“We go. ${text}`, cue);
    const content = childBy(segment, token, 'ccomp')!;
    expect(words(subtreeSpan(segment, content))).toContain(within);
    expect(words(subtreeSpan(segment, content))).not.toContain(cue);
  });

  it('find the subject behind its verb', () => {
    const { segment, token, words } = at('“The old dam was built in haste,” added the top general.', 'added');
    expect(words(subtreeSpan(segment, childBy(segment, token, 'nsubj')!))).toBe('the top general');
  });

  it('have one root a sentence, and heads within it', () => {
    const { segment } = at('“We go,” she said. They stay! And so on, and on; or not?', 'go');
    for (const { from, to } of segment.sentences) {
      const heads = segment.tokens.slice(from, to).map(({ head }) => head);
      expect(heads.filter((head) => head === -1)).toHaveLength(1);
      expect(heads.every((head) => head === -1 || (head >= from && head < to))).toBe(true);
    }
  });

  it('can be walked', () => {
    const { segment, token } = at('The dam holds. The old gate broke.', 'gate');
    expect(childrenOf(segment, token).map((child) => relationOf(segment, child))).toEqual(['det', 'amod']);
    expect(headOf(segment, { from: token - 2, to: token + 1 })).toBe(token);
    expect(sentenceAt(segment, 15)).toBe(1);
    expect(tokenAt(segment, segment.tokens[token]!.start + 1)).toBe(token);
    const { from, to } = segment.sentences[1]!;
    expect(subtreeSpan(segment, headOf(segment, { from, to }))).toEqual({ start: 15, end: 34 });
  });
});

it('leaves trees out where nobody asks for them', () => {
  const { tokens } = readSegment('The harbour closed at noon.', 'text', false);
  const whole = readSegment('The harbour closed at noon.', 'text').tokens;
  expect(tokens.map(({ upos, lemma }) => [upos, lemma])).toEqual(
    whole.map(({ upos, lemma }) => [upos, lemma]),
  );
  expect(tokens.every(({ head }) => head === -1)).toBe(true);
});
