import type { Identity } from '../../identity/index.ts';
import type { Mention, Segment } from '../../language/index.ts';
import { boundsText } from '../timex.ts';

/**
 * A segment as the lines of a CoNLL-U file. MISC holds `SpaceAfter=No`, the place in the text as `TokenRange=start:end`, and
 * who is who as `Entity=(e1-person` ... `e1)`, brackets as in GUM; times stand in comments with their TIMEX3 value.
 */
export function conlluLines(segment: Segment, identity: Identity | null, id: string): string[] {
  const { tokens, sentences, times, text } = segment;
  const brackets = identity ? entityBrackets(segment, identity) : new Map<number, string>();
  const lines = [`# newdoc id = ${id}`];
  sentences.forEach(({ from, to, start, end, paragraph }, s) => {
    if (s === 0 || sentences[s - 1]!.paragraph !== paragraph)
      lines.push(`# newpar id = ${id}-p${paragraph + 1}`);
    lines.push(`# sent_id = ${id}-${s + 1}`, `# text = ${oneLine(text.slice(start, end))}`);
    for (const time of times) if (time.start >= start && time.end <= end) lines.push(timexLine(time, text));
    for (let at = from; at < to; at++) lines.push(wordLine(segment, at, from, brackets.get(at)));
    lines.push('');
  });
  return lines.concat(tokens.length === 0 ? [''] : []);
}

/** `# timex = DATE 2019-03 "March" 2019-03-01/2019-05-02`: the bounds where the value does not say them. */
function timexLine(time: Segment['times'][number], text: string): string {
  const words = `"${oneLine(text.slice(time.start, time.end))}"`;
  return ['# timex =', time.type, time.value, words, boundsText(time)].filter(Boolean).join(' ');
}

function wordLine({ tokens }: Segment, at: number, from: number, entity: string | undefined): string {
  const { text, lemma, upos, xpos, head, deprel, start, end } = tokens[at]!;
  const misc = [
    ...(entity ? [`Entity=${entity}`] : []),
    ...(tokens[at + 1]?.start === end ? ['SpaceAfter=No'] : []),
    `TokenRange=${start}:${end}`,
  ].join('|');
  const parent = head < 0 ? 0 : head - from + 1;
  return [at - from + 1, oneLine(text), lemma, upos, xpos, '_', parent, deprel, '_', misc].join('\t');
}

/** No line break and no tab may stand in a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** By token: "(e1-person" where a mention begins, "e1)" where it ends; outer brackets stand outside. */
function entityBrackets({ mentions }: Segment, identity: Identity): Map<number, string> {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  const add = (to: Map<number, string>, at: number, mark: string, first: boolean): void => {
    const known = to.get(at) ?? '';
    to.set(at, first ? mark + known : known + mark);
  };
  for (const mention of byWidth(mentions)) {
    const entity = identity.entityOf(mention);
    if (!entity) continue;
    const { from, to } = mention;
    if (to - from === 1) add(opening, from, `(${entity.id}-${entity.type})`, false);
    else {
      add(opening, from, `(${entity.id}-${entity.type}`, false);
      add(closing, to - 1, `${entity.id})`, true);
    }
  }
  for (const [at, marks] of closing) add(opening, at, marks, false);
  return opening;
}

/** The widest first. */
function byWidth(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}
