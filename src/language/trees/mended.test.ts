import { expect, it } from 'vitest';
import { readWord } from '../tags/words.ts';
import { mendBeforeInfinitive } from './before-infinitive.ts';
import { mendGerunds } from './gerunds.ts';
import { type ParseWord, parseTag, parseWord } from './input.ts';
import { mendNegatedAdjective } from './negated-adjective.ts';
import { mendSecondSubject } from './second-subject.ts';
import type { Tree } from './sentence.ts';
import { mendSharedSubject } from './shared-subject.ts';
import { mendSubjectBehindPreposition } from './subject-behind-preposition.ts';

const RELATIONS = [
  'nsubj',
  'obl',
  'case',
  'conj',
  'root',
  'mark',
  'ccomp',
  'acl',
  'cc',
  'iobj',
  'obj',
  'parataxis',
  'amod',
];

/** Words as "form|UPOS|XPOS|head|relation", heads counted from 0. */
function read(lines: readonly string[]): { readonly tree: Tree; readonly words: ParseWord[] } {
  const fields = lines.map((line) => line.split('|') as [string, string, string, string, string]);
  return {
    words: fields.map(([form, upos, xpos]) => parseWord(readWord(form), parseTag(`${upos}|${xpos}`))),
    tree: {
      heads: Int16Array.from(fields, ([, , , head]) => Number(head)),
      labels: Int16Array.from(fields, ([, , , , relation]) => RELATIONS.indexOf(relation)),
    },
  };
}

it('takes what stands before an infinitive with a preposition off it', () => {
  const { tree, words } = read([
    'told|VERB|VBD|-1|root',
    'crews|NOUN|NNS|0|iobj',
    'on|ADP|IN|3|case',
    'Monday|PROPN|NNP|5|nsubj',
    'to|PART|TO|5|mark',
    'stay|VERB|VB|0|ccomp',
  ]);
  mendBeforeInfinitive(tree, words, RELATIONS);
  expect([tree.heads[3], RELATIONS[tree.labels[3]!]]).toEqual([0, 'obl']);
});

it('leaves the subject of an infinitive behind "for"', () => {
  const { tree, words } = read([
    'waits|VERB|VBZ|-1|root',
    'for|ADP|IN|2|case',
    'crews|NOUN|NNS|4|nsubj',
    'to|PART|TO|4|mark',
    'stay|VERB|VB|0|ccomp',
  ]);
  mendBeforeInfinitive(tree, words, RELATIONS);
  expect(tree.heads[2]).toBe(4);
});

it('coordinates a gerund with the gerund before it', () => {
  const { tree, words } = read([
    'praised|VERB|VBD|-1|root',
    'mending|VERB|VBG|0|acl',
    'and|CCONJ|CC|3|cc',
    'planting|VERB|VBG|0|conj',
  ]);
  mendGerunds(tree, words, RELATIONS);
  expect(tree.heads[3]).toBe(1);
});

it('leaves a verb one subject and gives the other to the relative clause', () => {
  const { tree, words } = read([
    'sailor|NOUN|NN|5|nsubj',
    'who|PRON|WP|2|nsubj',
    'signed|VERB|VBD|0|acl',
    'as|SCONJ|IN|5|mark',
    'Paul|PROPN|NNP|5|nsubj',
    'said|VERB|VBD|-1|root',
  ]);
  mendSecondSubject(tree, words, RELATIONS);
  expect([...tree.heads.slice(3, 5)]).toEqual([4, 2]);
});

it('makes an aside that has no subject a second verb of the first', () => {
  const { tree, words } = read([
    'Norway|PROPN|NNP|1|nsubj',
    'sends|VERB|VBZ|-1|root',
    'boats|NOUN|NNS|1|obj',
    'says|VERB|VBZ|1|parataxis',
    'yes|INTJ|UH|3|obj',
  ]);
  mendSharedSubject(tree, words, RELATIONS);
  expect(RELATIONS[tree.labels[3]!]).toBe('conj');
});

it('hangs an adjective on the noun behind a preposition', () => {
  const { tree, words } = read([
    'for|ADP|IN|-1|root',
    'to|ADP|IN|2|case',
    'people|NOUN|NNS|3|nsubj',
    'close|ADJ|JJ|0|obl',
  ]);
  mendSubjectBehindPreposition(tree, words, RELATIONS);
  expect([...tree.heads]).toEqual([-1, 2, 0, 2]);
});

it('takes a negated adjective behind its noun for what is said of it', () => {
  const { tree, words } = read([
    'says|VERB|VBZ|-1|root',
    'trust|NOUN|NN|0|obj',
    'not|PART|RB|3|advmod',
    'endless|ADJ|JJ|1|amod',
  ]);
  mendNegatedAdjective(tree, words, RELATIONS);
  expect([tree.heads[3], RELATIONS[tree.labels[3]!]]).toEqual([0, 'ccomp']);
});
