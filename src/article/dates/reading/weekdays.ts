import { fold } from './fold.ts';

/** Names of weekdays, Sunday to Saturday, a language a line. They stand between dates and times; only a few are also checked. */
const NAMES = [
  'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  'sun|mon|tue|wed|thu|fri|sat',
  'sun|mon|tues|weds|thur|fri|sat',
  'sun|mon|tue|wed|thurs|fri|sat',
  'sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag',
  'so|mo|di|mi|do|fr|sa',
  'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
  'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
  'domingo|segunda|terça|quarta|quinta|sexta|sábado',
  'воскресенье|понедельник|вторник|среда|четверг|пятница|суббота',
  'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  'یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه',
  'pazar|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi',
  'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
  'söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag',
  'søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag',
  'niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota',
  'neděle|pondělí|úterý|středa|čtvrtek|pátek|sobota',
];

const WEEKDAYS = new Map<string, number>();
for (const line of NAMES) {
  line.split('|').forEach((name, index) => {
    WEEKDAYS.set(fold(name), index);
  });
}

/** 0 for Sunday to 6 for Saturday; null where a (folded) word is no weekday. */
export const weekdayNamed = (folded: string): number | null => WEEKDAYS.get(folded) ?? null;
