import { label, only, type WordRule } from './word-rule.ts';

const WORDS =
  "read more|explore further|(?:more|other) (?:topics|reads)|read also|also read|read next|read on|see also|see more|more on this(?: story| topic)?|related|related (?:articles?|stor(?:y|ies)|posts?|news|content|topics|links|coverage)|recommended(?: for you| stories)?|you (?:may|might) also (?:like|be interested in)|(?:more|latest|also) (?:in|on) [^.]{0,30}|more (?:articles|stories|news|from [^.]{0,40})|must[- ]reads?|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|up next|next (?:article|story|post)|previous (?:article|story|post)|watch(?: now| live| also)?|listen(?: now)?|in pictures|explainer|up next|latest (?:news|stories)|top stories|editor[’']s picks?|what to read next|keep reading|continue reading|also on [^.]{0,40}|lesen sie auch(?: die folgenden beiträge)?|neueste (?:artikel|beiträge|nachrichten)|aktuelle (?:artikel|beiträge)|schon gelesen|mehr themen|lust auf mehr|zum weiterlesen|weiterführende (?:links|artikel)|empfehlungen (?:aus )?der redaktion|empfohlene (?:artikel|beiträge)|lesen sie (?:hier )?mehr|lesen sie dazu|mehr zum thema|weiterlesen|mehr lesen|das könnte sie auch interessieren|auch interessant|zum thema|siehe auch|verwandte artikel|weitere artikel|meistgelesen|lire aussi|à lire aussi|a lire aussi|lire la suite|à lire|voir aussi|sur le même sujet|articles? (?:liés|similaires)|leggi anche|leggi di più|potrebbe interessarti|ti potrebbe interessare|articoli correlati|lea también|lee también|leer más|ver más|te puede interesar|le puede interesar|más información|noticias relacionadas|relacionad[oa]s?|você (?:também )?pode gostar|leia também|leia mais|veja também|saiba mais|mais lidas|lees ook|lees meer|läs också|läs mer|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj także|čtěte také|olvasta már|citeşte şi|citește și|читайте также|читать далее|смотрите также|по теме|ещё по теме|читайте також|اقرأ أيضا|اقرأ أيضًا|المزيد|بیشتر بخوانید|مطالب مرتبط|devamını oku|ayrıca okuyun|ilgili haber(?:ler)?|関連記事|あわせて読みたい|続きを読む|相关新闻|相关阅读|延伸阅读|阅读更多";

export const READING_ON: readonly WordRule[] = [
  { name: 'reading-on-label', role: 'related', longest: 280, pattern: label(WORDS) },
  { name: 'reading-on-only', role: 'related', longest: 80, pattern: only(`${WORDS}|more(?= ?:)`) },
  {
    name: 'reading-on-capitals',
    role: 'related',
    longest: 200,
    pattern:
      /^(?:READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|RELATED|LIRE AUSSI|LEGGI ANCHE|LEA TAMBIÉN|LEE TAMBIÉN|LEIA TAMBÉM|WATCH)(?![\p{L}])/u,
  },
  {
    name: 'reading-on-headline',
    role: 'related',
    longest: 200,
    pattern:
      /^(?:[ÀAà] lire aussi|Lire aussi|Lesen Sie (?:auch|hier|dazu)|Leggi anche|Lea también|Lee también|Leia também|Leia mais|Read more|Read also|Also read|See also|Læs også|Les også|Läs också|Lue myös|Czytaj także|Zobacz też|Читайте также) [\p{Lu}“"«„‘].*[^.]$/u,
  },
  {
    name: 'arrow-line',
    role: 'related',
    longest: 160,
    pattern: /^(?:>{1,2}\s?|[▶►→]\s?|[»›]\s)\p{Lu}.*[^.]$/u,
  },
];
