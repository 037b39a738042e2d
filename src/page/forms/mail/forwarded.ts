import type { PageBlock, Witness } from '../../types.ts';
import { partsOfSender } from './sender.ts';

/** What mail programs write over a forwarded mail, in the languages of the most widespread ones. */
const FROM = 'From|Von|De|Da|Van|Från|Fra|Od|Kimden|От';
const DATE =
  'Sent|Date|Gesendet(?: am)?|Datum|Envoyé|Enviado(?: el| em)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|Dato|Tarih|Дата|Отправлено';
const SUBJECT = 'Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Konu|Тема';
const OTHERS = 'To|Cc|An|À|A|Para|Aan|Till|Til|Do|Kime|Кому|Reply-To|Importance|Kopie';
const ANY = `(?:${FROM}|${DATE}|${SUBJECT}|${OTHERS})`;

const AT_FROM = new RegExp(`(?:^|[-–:]\\s*)(?:${FROM})\\s?:`, 'u');
const AT_ANY = new RegExp(`^\\*?${ANY}\\s?:`, 'u');
const valueUnder = (label: string): RegExp =>
  new RegExp(`(?:^|\\s)\\*?(?:${label})\\s?:\\*?\\s*(\\S.*?)(?=\\s+\\*?${ANY}\\s?:|\\n|$)`, 'su');
const FROM_VALUE = valueUnder(FROM);
const DATE_VALUE = valueUnder(DATE);
const SUBJECT_VALUE = valueUnder(SUBJECT);

/** A forwarded mail's head has at most so many lines. */
const MOST_LINES = 8;
/** Nobody writes more over a mail before forwarding it. */
const DEEPEST = 40;
const LONGEST = 1500;

export interface Forwarded {
  /** Blocks before this one are the forwarder's, and the head of what was forwarded. */
  readonly end: number;
  /** The one among them that is the subject alone, with its words; null where the head is one paragraph. */
  readonly subject: { readonly index: number; readonly text: string } | null;
  readonly witnesses: readonly Witness[];
}

/** The head of a forwarded mail among the first blocks of a mail's text; null where nothing was forwarded. */
export function forwardedIn(blocks: readonly PageBlock[]): Forwarded | null {
  for (let i = 0; i < Math.min(blocks.length, DEEPEST); i++) {
    if (!AT_FROM.test(blocks[i]!.text.slice(0, LONGEST))) continue;
    let end = i + 1;
    while (end < Math.min(blocks.length, i + MOST_LINES) && AT_ANY.test(blocks[end]!.text)) end++;
    const head = blocks.slice(i, end);
    const text = head.map((block) => block.text.slice(0, LONGEST)).join('\n');
    const sender = FROM_VALUE.exec(text)?.[1];
    const date = DATE_VALUE.exec(text)?.[1];
    if (sender && date && SUBJECT_VALUE.test(text))
      return {
        end,
        subject: subjectAmong(blocks, i, end),
        witnesses: witnessesOf(sender, date, [head[0]!.at[0], head.at(-1)!.at[1]]),
      };
  }
  return null;
}

const SUBJECT_LINE = new RegExp(`^\\*?(?:${SUBJECT})\\s?:\\*?\\s*(\\S.*)$`, 'u');

function subjectAmong(blocks: readonly PageBlock[], from: number, end: number): Forwarded['subject'] {
  for (let index = from; index < end; index++) {
    const text = SUBJECT_LINE.exec(blocks[index]!.text)?.[1];
    if (text !== undefined) return { index, text };
  }
  return null;
}

function witnessesOf(sender: string, date: string, at: readonly [number, number]): Witness[] {
  const witness = (name: string, value: string): Witness => ({
    origin: 'head',
    name,
    value,
    item: -1,
    itemType: null,
    at,
  });
  const named = partsOfSender(sender, false).map(({ name, from, to }) =>
    witness(name, sender.slice(from, to)),
  );
  return [...named, witness('date', date)];
}
