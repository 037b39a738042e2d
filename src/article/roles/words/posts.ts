import type { WordRule } from './word-rule.ts';

const TRADES =
  'correspondent|reporter|editor(?:-(?:at|in)-[\\p{L}-]+)?|writer|columnist|commentator|journalist';
const TRADE =
  '(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor(?:-(?:at|in)-[\\p{L}-]+)?|[Ww]riter|[Cc]olumnist|[Cc]ommentator|[Jj]ournalist|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Cc]orresponsal|CORRESPONDENT|REPORTER|EDITOR)';
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){1,3}";
const KIND = "(?:[\\p{L}&.’'-]+ ){0,4}";
/** Papers are called reporters too: in capitals a post without a name is one of these. */
const POST =
  '(?:Our|Own|Special|Staff|Senior|Chief|Foreign|Diplomatic|Political|Parliamentary|Business|Economics|Legal|Crime|Court|Health|Science|Education|Environment|Defen[cs]e|Security|Technology|Transport|Sports?|Culture|Arts|News|Deputy|Managing|Contributing|Associate|Assistant|Guest)';
/** Programs for writing and drawing. */
const PROGRAM = '(?!.*(?:drop|visual|text|code|page|image|video|photo) )';
const PLACE = '(?:, \\p{Lu}[\\p{L} ]{2,30})?';

/** A person's name as capitals tell it: a headline ("Harbour chief quits, tells reporter") has words in lower case. */
const CAPITALS =
  "(?:\\p{Lu}[\\p{L}.’'-]*|[dl][’']\\p{Lu}[\\p{L}’'-]+)(?: (?:\\p{Lu}[\\p{L}.’'-]*|[dl][’']\\p{Lu}[\\p{L}’'-]+|d[aeiu]|del|la|le|v[ao]n|den|der|al|el|bin|ibn)){1,3}";
/** "health", "senior political": no verb and no article before the trade. */
const FIELD =
  '(?:(?!(?:says?|said|tells?|told|asks?|asked|blames?|blamed|sues?|sued|hits?|calls?|called|is|was|the|a|an|and|by|to|of|former|ex)[ -])[\\p{L}&-]+ ){0,3}';

/** "Special Correspondent", "Dana Holm, Harbour Editor": the posts of those who write, with or without their names. */
export const POSTS: readonly WordRule[] = [
  {
    name: 'post-line',
    role: 'byline',
    longest: 80,
    needs: [
      ...['correspond', 'reporter', 'editor', 'writer', 'column', 'commentator', 'journalist', 'redakteur'],
      ...['korrespond', 'corresponsal'],
    ],
    pattern: new RegExp(
      `^(?:${NAME}\\s?[,|–—-]\\s(?=\\p{Lu})${KIND}${TRADE}${PLACE}|${CAPITALS}\\s?[,|·•–—-]\\s${FIELD}${TRADE}${PLACE}|${PROGRAM}(?=\\p{Lu})${KIND}(?:${TRADES})${PLACE}|${POST} ${KIND}${TRADE}${PLACE}|SPECIAL CORRESPONDENT|STAFF REPORTER)$`,
      'u',
    ),
  },
];
