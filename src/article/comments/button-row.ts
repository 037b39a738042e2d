const BETWEEN = /[\s|·•,:()/+›»–-]+/u;
const WORDS: ReadonlySet<string> = new Set(
  'like likes liked dislike dislikes love reply replies report share recommend recommended agree disagree flag quote edit permalink upvote downvote up down vote votes point points respect abuse antworten melden gefällt teilen zitieren répondre signaler partager responder denunciar compartir me gusta rispondi segnala ответить цитировать yanıtla beğen svara'.split(
    ' ',
  ),
);
const FIGURE = /^(?:\d{1,6}|[▲▼△▽⬆⬇↑↓👍👎❤♥💬★☆]+\d{0,6})$/u;
const LONGEST = 80;

/** A row of buttons with their counts under a comment, and no word else: "Like 31 Reply", "▲ 214 ▼ 9". */
export function isButtonRow(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text
    .toLowerCase()
    .split(BETWEEN)
    .filter((part) => part !== '');
  const isOther = (part: string): boolean => !WORDS.has(part) && !FIGURE.test(part);
  return parts.length > 0 && !parts.some(isOther) && /[^\d\s.,:]/.test(text);
}

/** One of them answers a comment. */
export const hasReply = (text: string): boolean =>
  text.length <= LONGEST && REPLY.test(text) && isButtonRow(text);

const REPLY = /repl(?:y|ies)|antworten|répondre|responder|rispondi|ответить|yanıtla|svara/i;
