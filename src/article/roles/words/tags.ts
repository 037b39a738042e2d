import { label, only, type WordRule } from './word-rule.ts';

const WORDS =
  'tags?|tagged(?: (?:as|with|in))?|topics?|in this story|in this article|keywords?|filed under|filed in|posted in|posted under|categories|category|labels|related topics|(?:read )?more (?:about|on)|schlagw(?:ö|oe)rter|schlagworte|themen|stichworte|mots[- ]cl(?:é|e)s|sujets|étiquettes|etiquetas|temas|palabras clave|argomenti|parole chiave|assuntos|onderwerpen|ämnen|emner|aiheet|tematy|tagi|теги|метки|темы|ключевые слова|الوسوم|الكلمات المفتاحية|برچسب ها|برچسب‌ها|etiketler';

export const TAGS: readonly WordRule[] = [
  { name: 'tags-label', role: 'tags', longest: 400, pattern: label(`(?:${WORDS})`) },
  {
    name: 'entry-note',
    role: 'tags',
    longest: 300,
    pattern:
      /^this (?:entry|post) was (?:posted|filed|written|published) (?:in|on|under|by) |bookmark the permalink\.?$/iu,
  },
  { name: 'tags-only', role: 'tags', longest: 60, pattern: only(`(?:${WORDS})`) },
  { name: 'hash-tags', role: 'tags', longest: 200, pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u },
];
