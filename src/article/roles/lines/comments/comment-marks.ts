import { WordFinder } from '../../../../text/index.ts';
import { AGE, SHORT_AGE } from '../../../comments/age.ts';
import { inlineSignature } from '../../../comments/inline-signature.ts';
import type { Candidate } from '../../types.ts';
import { isDateline } from '../../words/datelines.ts';
import { only } from '../../words/word-rule.ts';

/** "Comment by NAME | DATE | Reply", under a comment. */
const FOOT =
  /^(?:comment by|kommentar von|commentaire (?:de|par)|comentario de|commento di) .{1,80}? ?[|—–-] ?.{4,60}/i;
/** "NAME says:", over one, with or without the date. */
const SAYS =
  /^.{2,60}? (?:says|said|wrote|commented|schreibt|schrieb|sagt|sagte|meint|a écrit|a dit|dit|dice|ha scritto|escribió|disse|пишет|говорит)(?:\s?:|,? (?:on|at|am|um|le|à|el|il) .{4,40}|)$/iu;
const REPLY =
  /(?<!\p{L})(?:reply|antworten|zitieren|répondre|responder|rispondi|beantwoorden|ответить|svara|svar)(?!\p{L})/iu;
/** What `SAYS` and `REPLY` cannot do without: both take long to fail. */
const NEEDED = new WordFinder([
  [
    ...[
      ' says',
      ' said',
      ' wrote',
      ' commented',
      ' schreibt',
      ' schrieb',
      ' sagt',
      ' meint',
      ' a écrit',
      ' a dit',
    ],
    ...[' dit', ' dice', ' ha scritto', ' escribió', ' disse', ' пишет', ' говорит'],
  ],
  ['reply', 'antworten', 'zitieren', 'répondre', 'responder', 'rispondi', 'beantwoorden', 'ответить', 'svar'],
]);
const MAY_SAY = 1;
const MAY_REPLY = 2;
const CLOCK = /\d{1,2}[:.h]\d{2}/;
const BY_ON =
  /^(?:#\d+ )?(?:(?:comment|kommentar|commentaire) )?(?:by|von|par|por|di|de) .{2,60}? (?:on|am|le|el|il|at|vom|du) .{0,12}\d/iu;
const NUMBERED = /^#\d+ .{2,80}$/;
const COMMENTS =
  'comments?|kommentare?|kommentar(?:er|ze)|commentaires?|comentarios?|comentários?|commenti?o?|reacties?|komentář[eů]?|yorum(?:lar)?|комментари(?:й|я|и|ев)|коментар(?:і|ів)|отзыв(?:ы|ов)?|التعليقات|تعليقات?|نظرات?|دیدگاه(?:‌?ها)?|コメント|评论|評論|댓글';
/** Buttons and subheadings say these too: they head comments with a count beside them. */
const ANSWERS = 'responses?|repl(?:y|ies)|thoughts? on|antworten?|reactions?|réactions?|reaktionen';
const COUNT = new RegExp(
  `^(?:\\d+ (?:${COMMENTS}|${ANSWERS})(?!\\p{L})|(?:one|ein|un|una) (?:${COMMENTS}|${ANSWERS})(?:$|:| (?:on|to|zu|sur|a) ))`,
  'iu',
);
const HEADING = only(
  `(?:(?:(?:reader|user|leser)[ -]?)?(?:${COMMENTS}|discussion(?: about this post)?|interactions))\\s?(?:[(（]?\\d+[)）]?)?(?: (?:closed|geschlossen|fermés|cerrados))?|(?:${ANSWERS})\\s?[(（]\\d+[)）]`,
);

export type Mark = 'foot' | 'head';

/**
 * Does the line say who wrote a comment, and when? `under` a heading of comments a dated line is enough.
 * "The minister said:" may stand alone in an article too, and is no mark without a date in it or in the `next` line.
 */
export function markOf(candidate: Candidate, next: Candidate | undefined, under: boolean): Mark | null {
  const { text, size } = candidate;
  if (under && inlineSignature(text) !== null) return 'head';
  if (size > 160) return null;
  if (FOOT.test(text) && (CLOCK.test(text) || /\d{4}/.test(text))) return 'foot';
  const found = NEEDED.listsIn(text);
  if (
    (found & MAY_SAY) !== 0 &&
    SAYS.test(text) &&
    (under || CLOCK.test(text) || (next !== undefined && isDateline(next)))
  )
    return 'head';
  if ((found & MAY_REPLY) !== 0 && REPLY.test(text) && isDateline(candidate)) return 'head';
  if (!under) return null;
  const dated = isDateline(candidate) || isAged(text) || SHORT_AGE.test(text);
  return dated || BY_ON.test(text) || NUMBERED.test(text) ? 'head' : null;
}

const MOST_WORDS = 8;

/** "NAME 2 years ago" and no more: a name's words, and the age behind them. */
function isAged(text: string): boolean {
  const age = text.split(' ').length > MOST_WORDS ? null : AGE.exec(text);
  return age !== null && !/\p{L}/u.test(text.slice(age.index + age[0].length));
}

export const headsComments = ({ text, size }: Pick<Candidate, 'text' | 'size'>): boolean =>
  size < 60 && (COUNT.test(text) || HEADING.test(text));
