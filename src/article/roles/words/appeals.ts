import type { WordRule } from './word-rule.ts';

/** What a house says to its readers in its own name: appeals, its rules, notes on the text. */
export const APPEALS: readonly WordRule[] = [
  {
    name: 'channel-words',
    role: 'promotion',
    longest: 260,
    pattern:
      /^(?:join|follow|subscribe to) [^.]{0,60}(?:telegram|whatsapp|viber) (?:channel|group|community)|^get (?:the )?(?:latest |breaking |more )+(?:news|stories|headlines|updates)[^.]{0,60}(?:delivered|inbox|phone|app|e-?mail)|now on youtube!|click (?:here )?to subscribe/iu,
  },
  {
    name: 'hear-words',
    role: 'promotion',
    longest: 300,
    pattern:
      /^(?:we (?:want|would like|[’']d like|[’']d love) to hear from you|(?:today[’']s news: )?follow (?:the |our |all the )?live (?:updates|coverage|blog)|(?:have|share) your say(?!\p{L})|tell us (?:what|how) you)/iu,
  },
  {
    name: 'favour-words',
    role: 'promotion',
    longest: 1200,
    pattern:
      /^[\s.…]*(?:since you[’']re here|(?:we|i) have a (?:small|little|quick) favou?r to ask|(?:we|i) need your (?:help|support)(?!\p{L})|(?:please )?(?:consider|help us by) (?:making a (?:donation|contribution)|donating|supporting (?:us|our)))/iu,
  },
  {
    name: 'house-rules',
    role: 'legal',
    longest: 200,
    pattern: /^our (?:standards|editorial standards)\s?:/i,
  },
  {
    name: 'note-on-text',
    role: 'other',
    longest: 500,
    pattern:
      /^[([*_—–-]{0,2}\s?(?:(?:an )?(?:editor(?:[’']?s?|s[’'])|author[’']s|publisher[’']s) note|correction|clarification|corrections and clarifications|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|note de la rédaction|nota (?:del editor|de la redacción|da redação))\s?(?:[,(][^):]{0,40}\)?)?\s?[:—–-]|^[([*_]{0,2}this (?:interview|conversation|transcript|q&a|article|story) (?:has been|was) (?:lightly )?(?:edited|condensed|corrected|amended)(?!\p{L})/iu,
  },
];
