import { describe, expect, it } from 'vitest';
import { identify } from '../../identity/index.ts';
import { readGivenWords, readProse } from '../../language/index.ts';
import {
  ConlluError,
  conlluLines,
  readConllu,
  scoreConllu,
  sentencesOf,
  TextsDiffer,
  textOf,
} from '../index.ts';

const FILE = [
  '# newdoc id = harbour',
  '# text = Boats can’t sail.',
  '1\tBoats\tboat\tNOUN\tNNS\t_\t4\tnsubj\t_\t_',
  '2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_',
  '3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_',
  '4\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_',
  '',
  '1\tPilots\tpilot\tNOUN\tNNS\t_\t2\tnsubj:pass\t_\t_',
  '2\twait\twait\tVERB\tVBP\t_\t0\troot\t_\t_',
  '',
].join('\n');

const f1 = (found: Parameters<typeof scoreConllu>[0], gold = readConllu(FILE)) =>
  Object.fromEntries(scoreConllu(found, gold).map(({ name, f1: value }) => [name, Number(value.toFixed(3))]));

describe('reading CoNLL-U', () => {
  it('gives words, what is written together, and the text', () => {
    const [first, second] = readConllu(FILE);
    expect(first!.words.map(({ form }) => form)).toEqual(['Boats', 'ca', 'n’t', 'sail', '.']);
    expect(first!.tokens.map(({ form }) => form)).toEqual(['Boats', 'can’t', 'sail', '.']);
    expect([first!.document, first!.opensParagraph, second!.opensParagraph]).toEqual([
      'harbour',
      true,
      false,
    ]);
    expect(textOf([first!, second!])).toBe('Boats can’t sail. Pilots wait ');
  });

  it.each([
    ['1\tBoats\tboat', 'line 1: expected 10 columns with tabs between, not 3'],
    ['2\tBoats\tboat\tNOUN\tNNS\t_\t0\troot\t_\t_', 'line 1: expected word 1, not "2"'],
  ])('says what is wrong with %j', (line, message) => {
    expect(() => readConllu(line)).toThrow(new ConlluError(message));
  });
});

describe('scoring by the measures of CoNLL 2018', () => {
  it('finds nothing wrong with the gold itself', () => {
    expect(new Set(Object.values(f1(readConllu(FILE))))).toEqual(new Set([1]));
  });

  it('counts a word that is cut otherwise, and what hangs on it', () => {
    const whole = FILE.replace(
      /^2-3.*\n2\tca\tcan\tAUX\tMD(.*)\n3\t.*\n4\t(.*)\n5\t/m,
      '2\tcan’t\tcan\tAUX\tMD$1\n3\t$2\n4\t',
    )
      .replaceAll('\t4\tnsubj\t', '\t3\tnsubj\t')
      .replaceAll('\t4\taux\t', '\t3\taux\t')
      .replaceAll('\t4\tpunct\t', '\t3\tpunct\t');
    expect(f1(readConllu(whole))).toMatchObject({ Sentences: 1, Words: 0.769, UPOS: 0.769, UAS: 0.769 });
  });

  it('tells a wrong relation from a wrong subtype', () => {
    expect(f1(readConllu(FILE.replace('nsubj:pass', 'nsubj')))).toMatchObject({
      LAS: 1,
      'LAS with subtypes': 0.857,
    });
    expect(f1(readConllu(FILE.replace('nsubj:pass', 'obj')))).toMatchObject({ UAS: 1, LAS: 0.857 });
  });

  it('compares nothing where the texts differ', () => {
    expect(() => f1(readConllu(FILE.replace('wait', 'stay')))).toThrow(TextsDiffer);
  });
});

describe('printing CoNLL-U', () => {
  const TEXT = 'Mayor Ilse Brandt of Oslo can’t sail.\n\nShe waits on Tuesday.';
  const prose = readProse({ text: TEXT, headline: null, language: 'en', date: '2019-03-06' });
  const lines = conlluLines(prose.body, identify(prose), 'page');

  it('can be read again, with the same words and the same text', () => {
    const again = readConllu(lines.join('\n'));
    expect(f1(again, sentencesOf(prose.body, 'page')).LAS).toBe(1);
    expect(textOf(again).trim()).toBe(TEXT.replace('sail.', 'sail. '));
  });

  it('says who is who and when', () => {
    const entityOf = (form: string) =>
      /Entity=([^|]*)/.exec(lines.find((line) => line.split('\t')[1] === form)!)?.[1];
    expect(entityOf('She')).toMatch(/^\(e\d+-person\)$/);
    expect(entityOf('Oslo')).toMatch(/-place\)/);
    expect(lines).toContain('# timex = DATE 2019-03-05 "Tuesday"');
  });
});

it('words that are given stay as they are', () => {
  const { tokens, sentences } = readGivenWords([
    ['The', 'harbour', 'closed', '.'],
    ['Pilots', 'waited', '.'],
  ]);
  expect(tokens.map(({ text }) => text)).toEqual(['The', 'harbour', 'closed', '.', 'Pilots', 'waited', '.']);
  expect(sentences.map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 7],
  ]);
  expect(tokens[2]).toMatchObject({ upos: 'VERB', head: -1, lemma: 'close' });
});
