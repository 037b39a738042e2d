import { isButtonRow } from './button-row.ts';

/** Buttons and counters between comments. */
const BUTTON =
  /^(?:reply|antworten|répondre|responder|rispondi|like|likes?|report|share|permalink|edit|quote|delete|flag|show(?: more)?|load more|\d+|\d+ (?:comments?|replies|likes?|kommentare?|antworten|responses|thoughts?).*|(?:comments?|kommentare?|commentaires?|comentarios|replies|responses|pingbacks)(?: ?\(?\d+\)?)?:?|(?:one|ein) (?:thought|gedanke).*|log in to reply|ответить|пожаловаться|цитировать|відповісти|odpowiedz|odpovědět|svara?|beantwoorden|yanıtla|cevapla|الرد|رد|پاسخ|返信|回复|回覆|답글|melden|gefällt mir|loading\.{0,3}|reply ?delete|liken ?liken|level \d+|\d+ (?:points?|votes?)\W+\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|wird geladen\.{0,3}|(?:reply|like|antworten|répondre|responder|rispondi)\W{1,3}\d+ (?:likes?|votes?|points?|upvotes?|replies)|discussion ?\(?\d*\)?:?|[^\p{L}\p{N}]*)$/iu;

/** The form for a comment of one's own, and what stands around it. */
const FORM =
  /(?:leave a|post (?:a|your)|write a|add a|submit|cancel) (?:reply|comment)|(?:schreibe|hinterlasse) einen? |kommentar (?:verfassen|schreiben)|(?:antwort(?:en)?|réponse) (?:abbrechen|annuler)|hinterlassen sie|kommentieren sie|laisser un commentaire|deja un comentario|add a comment|log ?in|sign in|e-?mail|^name(?: ?\*| \(| ?$)|^web ?site|webseite|commenting using|du kommentierst|subscribe|abonnier|be the first|ersten kommentar|keine kommentare|no comments|netiquette|captcha|required fields|pflichtfelder|view comments|enter your|moderat(?:ed|ion)|bitte geben sie/iu;
const LONGEST_OF_FORM = 200;

/** Lines of a comment zone that are no one's words. */
export const isButton = (text: string): boolean => BUTTON.test(text) || isButtonRow(text);

/** The form for a comment of one's own; somebody's words may sound like it. */
export const isForm = (text: string): boolean => text.length <= LONGEST_OF_FORM && FORM.test(text);
