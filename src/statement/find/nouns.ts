import type { StatementAct } from '../../format/index.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { relation } from '../tree.ts';
import type { Draft, SourceWords } from '../types.ts';
import { endOfSaid } from './ends/said.ts';
import { nominalRange } from './nominal.ts';
import { subjectOf } from './source/index.ts';

/** Nouns that carry what somebody says: the word that leads to the content, and the act. */
const NOUNS: ReadonlyMap<string, readonly [leads: string, act: StatementAct]> = new Map([
  ['claim', ['that of', 'said']],
  ['call', ['for to', 'demanded']],
  ['demand', ['for that to', 'demanded']],
  ['request', ['for that to', 'demanded']],
  ['appeal', ['for to', 'demanded']],
  ['warning', ['that of about', 'said']],
  ['allegation', ['that of', 'said']],
  ['accusation', ['that of', 'said']],
  ['assertion', ['that', 'said']],
  ['contention', ['that', 'said']],
  ['argument', ['that', 'said']],
  ['statement', ['that', 'said']],
  ['announcement', ['that of', 'said']],
  ['suggestion', ['that', 'said']],
  ['admission', ['that', 'said']],
  ['assurance', ['that', 'said']],
  ['promise', ['that to of', 'said']],
  ['pledge', ['that to', 'said']],
  ['vow', ['that to', 'said']],
  ['threat', ['that to', 'said']],
  ['offer', ['to', 'said']],
  ['prediction', ['that of', 'said']],
  ['declaration', ['that of', 'said']],
  ['proposal', ['that to for', 'said']],
  ['denial', ['that of', 'denied']],
  ['belief', ['that in', 'thought']],
  ['hope', ['that for', 'thought']],
  ['fear', ['that of', 'thought']],
  ['concern', ['that about over', 'thought']],
  ['view', ['that', 'thought']],
  ['opinion', ['that', 'thought']],
  ['case', ['that', 'said']],
  ['point', ['that', 'said']],
  ['complaint', ['that about', 'said']],
  ['plan', ['to for', 'intended']],
  ['intention', ['to of', 'intended']],
  ['refusal', ['to', 'declined']],
]);

/** Verbs that give a noun of saying its voice. */
const UTTERING = new Set(
  'make issue renew repeat reiterate voice raise sound lodge express advance deliver'.split(' '),
);

/** "his claim that A", "the minister's call for A", "warnings by officials that A". */
export function draftNouns(reading: Reading): Draft[] {
  return reading.tokens.flatMap((token, at) => {
    const entry = token.upos === 'NOUN' ? NOUNS.get(token.lemma) : undefined;
    return entry ? (draftAt(reading, at, entry[0].split(' '), entry[1]) ?? []) : [];
  });
}

function draftAt(reading: Reading, at: number, leads: readonly string[], act: StatementAct): Draft[] | null {
  const { tokens } = reading;
  const source = possessor(reading, at) ?? ownerBehind(reading, at) ?? utterer(reading, at);
  const next = source && source.from > at ? source.to : at + 1;
  const lead = tokens[next]?.lower ?? '';
  if (!source || !leads.includes(lead) || (next > at + 1 && lead !== 'that')) return null;
  const from = lead === 'to' ? next : next + 1;
  const to = lead === 'that' ? endOfNounClause(reading, at, next) : endOfPhrase(reading, at);
  if (to - from < 2) return null;
  const cue = [{ from: at, to: lead === 'for' ? at + 2 : at + 1 }];
  const rule = `noun with ${lead}`;
  return [
    {
      frame: 'noun',
      act,
      lemma: tokens[at]!.lemma,
      head: at,
      cue,
      content: [{ from, to }],
      source,
      addressee: null,
      rule,
    },
  ];
}

/** "Smith's", "his": whose words they are. */
function possessor(reading: Reading, at: number): SourceWords | null {
  const { tokens, tree } = reading;
  const owner = (tree.children[at] ?? []).find(
    (child) => tokens[child]!.deprel === 'nmod:poss' && child < at,
  );
  if (owner === undefined) return null;
  const range = nominalRange(reading, owner);
  const to = tokens[range.to - 1]!.xpos === 'POS' ? range.to - 1 : range.to;
  return { from: range.from, to: Math.min(to, at), head: owner, refersTo: owner, rule: 'possessor' };
}

/** "issued a warning that A", "renewed calls for A": whoever utters it, by a verb that only gives the noun its voice. */
function utterer(reading: Reading, at: number): SourceWords | null {
  const { tokens } = reading;
  let verb = at - 1;
  while (verb > at - 5 && /^(DET|ADJ|NUM)$/.test(tokens[verb]?.upos ?? '')) verb--;
  if (!UTTERING.has(tokens[verb]?.lemma ?? '') || !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  return subjectOf(reading, verb, false);
}

/** "warnings from officials that A", "a claim by the mayor that A" */
function ownerBehind(reading: Reading, at: number): SourceWords | null {
  const { tokens } = reading;
  if (!/^(from|by)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let head = -1;
  for (let next = at + 2; next < at + 9 && tokens[next] && tokens[next]!.lower !== 'that'; next++)
    if (/^(NOUN|PROPN|PRON)$/.test(tokens[next]!.upos)) head = next;
    else if (!/^(DET|ADJ|NUM|PART|ADP|CCONJ)$/.test(tokens[next]!.upos)) return null;
  if (head < 0 || tokens[head + 1]?.lower !== 'that') return null;
  return { from: at + 2, to: head + 1, head, refersTo: head, rule: 'owner behind' };
}

function endOfPhrase(reading: Reading, at: number): number {
  const { tokens, tree } = reading;
  const carrier = (tree.children[at] ?? []).find(
    (child) => child > at + 1 && /^(nmod|acl|obl|xcomp)$/.test(relation(tokens[child])),
  );
  return carrier === undefined ? 0 : Math.min(sentenceAt(reading, at).to, tree.right[carrier]!);
}

function endOfNounClause(reading: Reading, at: number, that: number): number {
  const { tokens, tree } = reading;
  const { from, to } = sentenceAt(reading, at);
  const opens = tokens[from]!.upos === 'ADP' || tokens[from]!.upos === 'SCONJ';
  const comma = opens ? tokens.findIndex(({ text }, i) => i > that && text === ',') : -1;
  const limit = comma > 0 ? Math.min(to, comma) : to;
  const clause = (tree.children[at] ?? []).find(
    (child) => child > that && /^(ccomp|acl|dep)$/.test(relation(tokens[child])),
  );
  if (clause !== undefined) return Math.min(limit, tree.right[clause]!);
  const bare = { head: at, from: at, to: at + 1, name: '', sense: new Map(), passive: false };
  return Math.min(limit, endOfSaid(reading, bare, that + 1));
}
