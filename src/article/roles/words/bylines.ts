import type { WordRule } from './word-rule.ts';

export const BYLINES: readonly WordRule[] = [
  {
    name: 'byline-words',
    role: 'byline',
    longest: 160,
    pattern:
      /^(?:written |posted |published |reported |text |story )?(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|autore|auteur|reporter|автор|текст|от|yazan|النص|بقلم|کد خبر|نویسنده)(?:\s?[:：]\s?|\s+)(?:@?\p{Lu}|[\u0600-\u06ff])[^!?]{1,140}$/iu,
  },
  {
    name: 'reporting-line',
    role: 'byline',
    longest: 400,
    pattern: /^[([]?(?:additional )?(?:reporting|writing|editing|edited|translated|compiled) by \p{Lu}/iu,
  },
];
