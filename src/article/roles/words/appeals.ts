import type { WordRule } from './word-rule.ts';

/** What a house says to its readers in its own name: appeals, its rules, notes on the text. */
export const APPEALS: readonly WordRule[] = [
  {
    name: 'channel-words',
    role: 'promotion',
    longest: 260,
    pattern:
      /^(?:join|follow|subscribe to) [^.]{0,60}(?:telegram|whatsapp|viber) (?:channel|group|community)|^get (?:the )?(?:latest |breaking |more )+(?:news|stories|headlines|updates)[^.]{0,60}(?:delivered|inbox|phone|app|e-?mail)/iu,
  },
  {
    name: 'channel-words',
    role: 'promotion',
    longest: 260,
    needs: ['now on youtube!', 'to subscribe'],
    pattern: /now on youtube!|click (?:here )?to subscribe/i,
  },
  {
    name: 'newsletter-box',
    role: 'promotion',
    longest: 240,
    needs: ['email', 'e-mail', 'sign up', 'subscribe', 'register', 'join'],
    pattern:
      /(?:^|[.!?] )enter your e-?mail(?: address)?[.!…]?(?: (?:and )?(?:subscribe|sign (?:me )?up|submit|join)[^.]{0,20}[.!]?)?$|[.!?] (?:sign (?:me )?up|subscribe|register)(?: (?:here|now|today|for free))*[.!]?$|[.!?] join (?:(?:more than|over|our|the) ){0,2}\d[\d.,]*[km]?\+? (?:\p{Ll}+ )?(?:readers|subscribers|others|people)[.!]?$/iu,
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
    name: 'supporter-words',
    role: 'promotion',
    longest: 600,
    needs: ['reader-supported', 'becoming a ', 'nachrichten', 'social media', 'hier geht'],
    pattern:
      /reader-supported publication|(?:consider|thinking of) becoming a (?:free |paid |free or paid )?(?:subscriber|member|patron|supporter)|^(?:aktuelle nachrichten|nachrichten)[^?.]{0,60}\?|(?:auch bei|auf) social media\s?[–—-]|(?:hier geht es|hier geht[’']s) zur? [^.]{0,40}(?:app|newsletter|abo)/iu,
  },
  {
    name: 'contact-words',
    role: 'promotion',
    longest: 260,
    pattern:
      /^(?:(?:you can )?get in touch with (?:us|our|the)|(?:if you have|have you got|do you have) (?:a|any) (?:story|tips?|information|questions?|feedback|comments?) [^.?]{0,80}(?:e-?mail|contact|get in touch|write|let us)|to contact the (?:reporter|author|editor|writer)|(?:reach|contact) (?:reporter |staff writer )?\p{L}+ \p{L}+ at [^.]{0,20}(?:\d|\S+@)|follow [^.!?]{2,60} on (?:instagram|facebook|twitter|tik ?tok|you ?tube|linkedin|threads|bluesky)|(?:haben sie )?(?:einen )?fehler (?:gefunden|entdeckt)\s?\?|(?:sie sind|du bist) (?:aktuell |derzeit |momentan )?nicht (?:eingeloggt|angemeldet)|sie lesen gerade|czytasz właśnie)/iu,
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
      /^[([*_—–-]{0,2}\s?(?:(?:an )?(?:editor(?:[’']?s?|s[’'])|author[’']s|publisher[’']s) note|correction|clarification|corrections and clarifications|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|note de la rédaction|nota (?:del editor|de la redacción|da redação|della redazione)|korrektur|richtigstellung|berichtigung|hinweis der redaktion|rectificatif|erratum|fe de erratas|correcci[oó]n|rettifica|errata(?: corrige)?|corre[cç][cç]ão|correctie|rättelse|rettelse|sprostowanie|поправка|исправление|уточнение|düzeltme|تصحيح|تصويب|訂正|更正)\s?(?:[,(][^):]{0,40}\)?)?\s?[:—–-]|^[([*_•–-]{0,2}\s?this (?:interview|conversation|transcript|q&a|article|story) (?:has been|was) (?:lightly )?(?:edited|condensed|corrected|amended)(?!\p{L})|^[([*•]{0,2}\s?(?:(?:the|all|some) )?names? (?:have|has) been changed|^[([*•]{0,2}\s?(?:alle )?namen? (?:wurden? )?(?:von der redaktion )?geändert|^[([*•]{0,2}\s?(?:les?|tous les) (?:prénoms?|noms?) (?:a|ont) été/iu,
  },
];
