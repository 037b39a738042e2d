import type { WordRule } from './word-rule.ts';

const TRADE =
  '(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor(?:-(?:at|in)-[\\p{L}-]+)?|[Ww]riter|[Cc]olumnist|[Cc]ommentator|[Jj]ournalist|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Rr]edacteur|[Cc]orresponsal|CORRESPONDENT|REPORTER|EDITOR)';
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){1,3}";
const KIND = "(?:[\\p{L}&.’'-]+ ){0,4}";

/** "Special Correspondent", "Dana Holm, Harbour Editor": the posts of those who write, with or without their names. */
export const POSTS: readonly WordRule[] = [
  {
    name: 'post-line',
    role: 'byline',
    longest: 80,
    pattern: new RegExp(
      `^(?:${NAME}\\s?[,|–—-]\\s)?(?!Letter|From the|Dear|Ask|To the|.*(?:[Dd]rop|[Vv]isual|[Tt]ext|[Cc]ode|[Pp]age|[Ii]mage|[Vv]ideo|[Pp]hoto) )(?=\\p{Lu})${KIND}${TRADE}(?:, \\p{Lu}[\\p{L} ]{2,30})?$`,
      'u',
    ),
  },
];
