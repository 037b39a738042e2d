/** How long ago a line says that something was: "3 hours ago", "vor 2 Tagen", "il y a 5 minutes". */
export interface Age {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** UTF-16 code units in the line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const UNITS: readonly (readonly [Age['unit'], string])[] = [
  ['minute', 'minutes?|mins?|minuten?|minutos?|minut[oi]|минут[уы]?|dakika|دقيقة|دقائق'],
  ['hour', 'hours?|hrs?|stunden?|std|heures?|horas?|or[ae]|uur|uren|час(?:а|ов)?|saat|ساعة|ساعات'],
  ['day', 'days?|tag(?:en)?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|день|дня|дней|gün|يوم|أيام'],
  ['week', 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|wek?en|недел[юиь]|hafta|أسبوع|أسابيع'],
  ['month', 'months?|monat(?:en)?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?|месяц(?:а|ев)?|ay|شهر|أشهر'],
  ['year', 'years?|jahr(?:en)?|ans?|años?|anos?|ann[oi]|jaar|год|года|лет|yıl|سنة|سنوات'],
];
const COUNT = '(\\d{1,3}|an?|one|einem|einer|une?|una|um|uma)';
const ALL = UNITS.map(([, words]) => words).join('|');
const BEFORE = '(?:vor|il y a|hace|há|منذ)';
const BEHIND = '(?:ago|fa|atrás|geleden|назад|önce)';
const AGE = new RegExp(
  `(?<!\\p{L})(?:${COUNT} ?(${ALL})\\.? ${BEHIND}|${BEFORE} ${COUNT} (${ALL}))(?!\\p{L})`,
  'iu',
);

/** The first age in a line, or null. */
export function ageIn(line: string): Age | null {
  const match = AGE.exec(line);
  if (match === null) return null;
  const word = match[2] ?? match[4] ?? '';
  const unit = UNITS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0];
  if (unit === undefined) return null;
  const count = Number(match[1] ?? match[3]);
  const { index } = match;
  return { amount: Number.isNaN(count) ? 1 : count, unit, start: index, end: index + match[0].length };
}
