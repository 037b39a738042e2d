const PARTICLES =
  /^(?:de|del|della|da|dos|du|la|le|von|van|vom|zu|zum|der|den|ten|ter|di|al|el|bin|ibn|y|e|of|the|for|staff|desk|team)$/;
const MOST_WORDS = 6;

/** Capital letters (where the script has them), few words, no figures: a name and no sentence. */
export function isPrintedName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || /[:\d?!“”"]|\p{L}{3}\.$/u.test(name) || NOT_NAMES.test(name)) return false;
  return words.every((word) => /^\(?(?:[dl]['’])?[\p{Lu}\p{Lo}&]/u.test(word) || PARTICLES.test(word));
}

/** What stands in elements for authors and names nobody. */
const NOT_NAMES =
  /^(?:click|share|follow|photo|image|foto|bild|more|all|view|read|see|about|artikel|beitrag|article|posts?|subscribe|sign|the author|comments?|kommentar|last updated|updated|published|reviewed|edited|fact|über|zur person|zum autor|meet|mehr|weitere|lire|plus|ver|más|leer|executive|advertis\p{L}+|sponsored|staff only)(?!\p{L})|(?<!\p{L})(?:von|by|de|par|por)$/iu;

const WORD =
  /^(?:(?:[dl]['’])?\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*|\p{Lu}\.|\p{Lu}[\p{Lu}’'-]{2,}|\(\p{Lu}\p{L}+\))$/u;
const PARTICLE = /^(?:de|del|della|da|dos|du|la|le|von|van|den|ter|di|al|el|bin|ibn)$/;
/** What sections, places and houses are named with, and people are not. */
const NO_PERSON =
  /(?<!\p{L})(?:news|world|business|politics|opinions?|sports?|culture|life(?:style)?|health|science|tech(?:nology)?|travel|media|press|times|post|tv|radio|agency|wire|desk|staff|team|service|bureau|office|ministry|council|university|institute|the|and|of|for|in|to|on|at|east|west|north|south|middle|asia|africa|europe|america|united|states|kingdom|city|islands?|top|latest|breaking|home|full|read|more|images?|photo|video|live|updates?|stories|features?|garden|diary|blog|page|events?|share|follow|print|save|min(?:ute)?s?|comments?|tools?|website|category|lists?|games?|guides?|reviews?|best|new|how|what|why|your|you|artikel|nachrichten|leben|kultur|wirtschaft|politik|allgemein\p{L}*|und|für|schreibe|senior|writer|editor|reporter|correspondent|analyst|contributor|columnist|manager|director|journalist|redakteur\p{L}*|specialist|expert|keine|teilen|drucken|autor(?:in)?|author|by|publish(?:ed)?|date|time|code|source|tags?|text|size|font|version|updated?|posted|written|weltcup|olympia)(?!\p{L})/iu;
const LONGEST = 40;

/** A person's name and no more, as far as capitals tell: two to four words. */
export function isPerson(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || NO_PERSON.test(text)) return false;
  return WORD.test(words[0]!) && words.slice(1).every((word) => WORD.test(word) || PARTICLE.test(word));
}
