import { only, type WordRule } from './word-rule.ts';

/** What invites readers to comment; it ends an article, and their comments. */
export const COMMENT_FORM: readonly WordRule[] = [
  {
    name: 'comment-form',
    role: 'promotion',
    longest: 240,
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write|submit) (?:a|your) (?:comment|reply)|join the (?:discussion|conversation)|(?:view|show|hide|see|load|read) (?:all |more |the )?(?:\d+ )?comments|please enter (?:your|an)|you (?:must|need to|have to) be (?:logged|signed) in|(?:log|sign) in to (?:comment|reply|leave)|your e-?mail address will not|required fields are|fill in your details|you are commenting using|connecting to %s|comment via|comments (?:are closed|policy|off)|notify me (?:of|when)|save my name|cancel reply|click here to cancel reply|(?:google|twitter|facebook|wordpress\.com) (?:photo|picture|logo)|this site uses akismet|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|schreiben sie (?:einen|ihren) kommentar|du musst (?:angemeldet|eingeloggt)|deine e-mail-adresse wird nicht|laisser un commentaire|votre adresse (?:e-?mail|de messagerie)|deja (?:un|una) (?:comentario|respuesta)|tu dirección de correo|lascia un commento|devi essere connesso|il tuo indirizzo email|deixe um comentário|o seu endereço de e-mail|geef een reactie|оставить комментарий|добавить комментарий)/i,
  },
  {
    name: 'reply-link',
    role: 'other',
    longest: 40,
    pattern: only(
      'reply|reply to|report|report comment|flag|quote|permalink|like|dislike|antworten|zitieren|melden|répondre|signaler|responder|reportar|rispondi|beantwoorden|ответить|پاسخ|رد',
    ),
  },
];
