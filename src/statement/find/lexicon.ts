import type { StatementAct } from '../../format/index.ts';
import type { Frame } from '../types.ts';

type Row = readonly [act: StatementAct, frames: string, verbs: string];

/**
 * Verbs that give words or thoughts to their subject. A verb named in several rows has the frames of all,
 * and the act of the first. Particles are written as in "point-out".
 */
const ROWS: readonly Row[] = [
  [
    'said',
    'quote clause question',
    'say tell state add note remark observe declare announce report reveal disclose',
  ],
  [
    'said',
    'quote clause question',
    'confirm affirm assert maintain contend argue insist claim allege explain clarify',
  ],
  [
    'said',
    'quote clause',
    'stress emphasize emphasise underline underscore highlight reiterate repeat point-out',
  ],
  [
    'said',
    'quote clause',
    'inform notify assure reassure warn caution remind write tweet post email reply respond',
  ],
  [
    'said',
    'quote clause',
    'answer retort counter quip joke admit acknowledge concede complain lament boast brag',
  ],
  [
    'said',
    'quote clause',
    'predict forecast estimate suggest propose hint indicate imply signal testify swear',
  ],
  [
    'said',
    'quote clause',
    'conclude recall recount stipulate specify rule charge guarantee profess proclaim',
  ],
  [
    'said',
    'quote clause',
    'vow pledge promise threaten agree advise recommend certify attest opine theorize',
  ],
  [
    'said',
    'quote',
    'continue begin interject shout chant yell cry exclaim mutter whisper murmur scream laugh read',
  ],
  ['said', 'quote', 'go-on chime-in put comment elaborate conclude finish offer deadpan tease gush fume'],
  ['said', 'clause', 'show find determine demonstrate prove'],
  ['said', 'object', 'announce reiterate stress emphasize emphasise underline underscore highlight predict'],
  ['said', 'object', 'forecast propose acknowledge admit allege promise pledge vow threaten confirm suggest'],
  [
    'said',
    'object',
    'recommend guarantee express voice cite reveal declare describe explain recount mention claim',
  ],
  ['said', 'infinitive', 'vow pledge promise threaten offer agree claim swear profess'],
  ['said', 'of about', 'warn caution complain boast brag'],
  ['said', 'of', 'accuse'],
  ['said', 'at', 'put estimate'],
  ['said', 'to', 'attribute ascribe'],
  ['said', 'on', 'blame'],
  ['said', 'quote', 'quote cite recite'],
  ['said', 'clause', 'establish posit intimate surmise reckon caution-against'],
  [
    'said',
    'gerund',
    'propose suggest recommend advocate report describe recall admit acknowledge mention remember',
  ],
  ['said', 'question', 'recall recount describe detail outline'],
  ['said', 'for', 'blame criticize criticise condemn praise fault rebuke chastise denounce'],
  ['said', 'object', 'show note detail outline'],
  ['said', 'clause', 'make-clear remember learn'],
  [
    'said',
    'as',
    'describe portray characterize characterise label depict cast hail denounce condemn dismiss',
  ],
  ['said', 'clause', 'hold submit'],
  ['said', 'quote clause', 'confide sneer thunder grumble quip gripe moan rage snap opine reckon'],
  ['said', 'object', 'reaffirm affirm underline confide'],
  ['said', 'quote clause', 'reaffirm'],
  ['said', 'quote clause', 'confess'],
  ['said', 'clause', 'put-to'],
  ['said', 'gerund', 'admit-to confess-to'],
  ['said', 'gerund', 'rule-out'],
  ['demanded', 'order', 'appeal-to'],
  ['said', 'as', 'reject refer brand paint decry frame slam blast deride ridicule praise'],
  ['said', 'small', 'call label brand dub declare pronounce term name'],
  ['denied', 'quote clause gerund object', 'deny'],
  ['denied', 'object', 'reject refute rebut dispute dismiss rule-out'],
  ['declined', 'infinitive', 'decline refuse'],
  ['asked', 'quote question', 'ask inquire query question wonder'],
  [
    'demanded',
    'order',
    'ask request urge tell order instruct command beg implore encourage invite advise remind press push',
  ],
  ['demanded', 'order', 'call-on warn exhort caution challenge direct'],
  ['demanded', 'quote clause', 'demand request urge order insist plead'],
  ['demanded', 'object', 'demand request urge'],
  ['demanded', 'infinitive', 'demand ask say'],
  ['demanded', 'for', 'call ask appeal'],
  [
    'thought',
    'quote clause question',
    'think believe feel hope expect fear worry know doubt suspect assume consider',
  ],
  [
    'thought',
    'clause',
    'understand realize realise imagine guess suppose wish see speculate reckon anticipate regret',
  ],
  ['thought', 'infinitive', 'hope expect want wish prefer like love hate fear desire'],
  ['thought', 'order', 'want expect like wish need'],
  ['thought', 'small', 'consider deem believe'],
  ['thought', 'as', 'regard see view perceive interpret'],
  ['thought', 'object', 'fear doubt want expect anticipate regret'],
  ['thought', 'about', 'worry'],
  ['thought', 'for', 'hope wish'],
  ['said', 'small', 'show depict'],
  ['intended', 'infinitive', 'plan intend decide refuse'],
  ['intended', 'clause', 'decide'],
];

/** The acts of a verb by the frames it takes. */
export type Sense = ReadonlyMap<Frame, StatementAct>;

function table(): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Map<Frame, StatementAct>>();
  for (const [act, frames, verbs] of ROWS)
    for (const verb of verbs.split(' ')) {
      const sense = senses.get(verb) ?? new Map<Frame, StatementAct>();
      for (const frame of frames.split(' ') as Frame[]) if (!sense.has(frame)) sense.set(frame, act);
      senses.set(verb, sense);
    }
  return senses;
}

const SENSES = table();

/** The sense of a verb, or of a verb with its particle ("point-out"). */
export function senseOf(name: string): Sense | undefined {
  return SENSES.get(name);
}
