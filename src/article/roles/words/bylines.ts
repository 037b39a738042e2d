import type { WordRule } from './word-rule.ts';

// A name begins with a capital: these patterns tell cases apart, and so must spell their words in both.
const BY =
  'by|By|BY|von|Von|VON|par|Par|PAR|por|Por|POR|di|Di|DI|door|Door|av|Av|AV|af|Af|от|От|yazan|Yazan|بقلم|نویسنده';
const AUTHOR = '[Aa]uth?or(?:in|e)?|AUTHOR|[Aa]uteur|[Rr]eporter|[Аа]втор|[Тт]екст|[Tt]ext';
const DONE =
  '(?:[Ww]ritten|[Ee]dited|[Pp]osted|[Pp]ublished|[Rr]eported|[Tt]ext|[Ss]tory|[Aa]nalysis|[Oo]pinion|[Pp]erspective|[Cc]ommentary|[Rr]eport|[Ii]nterview|[Cc]olumn|ANALYSIS|OPINION) ';

export const BYLINES: readonly WordRule[] = [
  {
    name: 'agency-line',
    role: 'byline',
    longest: 60,
    pattern:
      /^(?:AFP|AP|Associated Press|The Associated Press|Reuters|REUTERS|Bloomberg|Xinhua|Kyodo|Yonhap|dpa|DPA|EFE|ANSA|TASS|PTI|ANI|IANS|IRNA|Anadolu(?: Agency)?),? (?:\p{Lu}[\p{Lu} .’'-]+|in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u,
  },
  {
    name: 'place-line',
    role: 'dateline',
    longest: 60,
    pattern:
      /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?\s?(?:\(\p{Lu}[\p{L} ]{1,20}\)\s?)?[—–]$/u,
  },
  {
    name: 'byline-words',
    role: 'byline',
    longest: 160,
    pattern: new RegExp(
      `^(?:(?:${DONE})?(?:${BY})(?:\\s?[:：]\\s?|\\s+)|(?:${AUTHOR})\\s?[:：]\\s?)(?:@?\\p{Lu}|[\\u0600-\\u06ff])[^!?]{1,140}(?<!\\p{Ll}\\.)$`,
      'u',
    ),
  },
  {
    name: 'contributed-line',
    role: 'byline',
    longest: 300,
    pattern:
      /(?:contributed to (?:this|the) (?:report|story|article)|contributed reporting)[^\p{L}]{0,3}$|^[([–—-]{0,2}\s?(?:with (?:reporting|files|assistance|help|additional reporting|inputs?) (?:by|from)|mit (?:informationen|material|agenturmaterial) (?:der|des|von)|avec (?:afp|reuters|agences?)|con (?:información|informazioni) de)(?!\p{L})|^[([](?:news )?agencies[)\]]$|^with reports? (?:from|by) \p{L}[^.]{1,60}$/iu,
  },
  {
    name: 'reporting-line',
    role: 'byline',
    longest: 400,
    pattern:
      /^[([]?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Tt]ranslated|[Cc]ompiled) by \p{Lu}/u,
  },
];
