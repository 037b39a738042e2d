const UNITS =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|sekunden?|minuten?|stunden?|std|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|años?|anos?|minuti|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]';
const COUNT = '(?:\\d{1,3}|an?|one|eine[mr]?|une?|una?|um|uma?)';

/** How long ago something was said, with what stands around it: "3 hours ago", "vor 3 Stunden", "il y a 3 heures". */
export const AGE = new RegExp(
  `(?<!\\p{L})(?:${COUNT} ?(?:${UNITS}) ago|vor ${COUNT} (?:${UNITS})|il y a ${COUNT} (?:${UNITS})|h(?:ace|á) ${COUNT} (?:${UNITS})|${COUNT} (?:${UNITS}) (?:fa|atrás))(?!\\p{L})`,
  'iu',
);

/** "8d", "3 h", "2w ago": an age as a line of its own, under a reader's name. */
export const SHORT_AGE = /^\d{1,3} ?(?:s|m|min|h|hr|d|w|mo|y|yr)(?: ago)?(?: ?[·•] ?edited)?$/iu;
