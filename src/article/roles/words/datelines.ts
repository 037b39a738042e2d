import { fold } from '../../dates/reading/fold.ts';
import { mayNameMonth } from '../../dates/reading/months.ts';
import type { Candidate } from '../types.ts';

const LONGEST = 140;
const CLOCK =
  /\d{1,2}[:.h]\d{2}|(?<![\d\p{L}])(?:19|20)\d{2}(?!\d)|[۱۲][۰-۹]{3}|\d{1,2}\s?(?:seconds?|hours?|days?|minutes?|mins?|weeks?|months?|std|stunden|tagen?|heures?|horas?|jours?) ago|\d{4}年/iu;
/** No date is without one. */
const DIGIT = /[\d۱۲]/;
const NUMERIC = /^\D{0,40}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const WORDS = /\p{L}{3,}/gu;
/** Short forms of months are words of other languages too. */
const LONG_WORDS = /\p{L}{4,}/gu;
const STAMP_WORDS =
  /(?<!\p{L})(?:published|updated|last (?:updated|modified)|posted|modified|created|first published|seconds?|am|pm|gmt|utc|est|edt|pst|pdt|cet|cest|ist|bst|et|uhr|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|publicerad|uppdaterad|опубликовано|обновлено|at|on|by|le|à|il|el|de|den|am|um|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|min|read|minutes?|hours?|days?|ago)(?!\p{L})/giu;

/** "11:52 p.m." ends no sentence. */
const NOON = /\d ?[ap]\.m\.$/i;
/** "Westness, 3 January." */
const PLACE_AND_DAY =
  /^\p{Lu}[\p{L}. -]{1,24}, (?:\d{1,2}\.? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})\.?\s?[—–-]{0,2}$/u;
const LONGEST_PLACE = 45;

/** "15.40 Minister speaks to parliament": an hour, and what happens then. */
const AGENDA = /^\d{1,2}[:.h]\d{2} \p{L}+ \p{L}{2,} \p{L}/u;
const YEAR = /(?:19|20)\d{2}/;

export const isAgendaLine = (text: string): boolean =>
  AGENDA.test(text) && !YEAR.test(text) && !(text.match(LONG_WORDS)?.some(isMonth) ?? false);

/** A line that gives a date, with little else but what surrounds dates: a name, a place, "Updated". */
export function isDateline({ text, size, sentence }: Candidate): boolean {
  if (size > LONGEST || !DIGIT.test(text) || (sentence && size > 60 && !NOON.test(text))) return false;
  if (size <= LONGEST_PLACE && PLACE_AND_DAY.test(text) && namesMonth(text)) return true;
  if (!NUMERIC.test(text) && !CLOCK.test(text)) return false;
  // A short sentence that names a year is a sentence.
  if (/\p{L}\.$|\d\.$|[!?]$/u.test(text) && bare(text).length > 12) return false;
  if (isAgendaLine(text)) return false;
  const dated = NUMERIC.test(text) || (CLOCK.test(text) && (namesMonth(text) || bare(text).length < 30));
  return dated && bare(text).length <= 45;
}

const isMonth = (word: string): boolean => mayNameMonth(fold(word));

const namesMonth = (text: string): boolean => text.match(WORDS)?.some(isMonth) ?? false;

/** "Today is Saturday, 21 November 2026", "Heute: 21.11.2026": the page says itself whose day it is. */
export const isToday = ({ text, size }: Candidate): boolean => size <= LONGEST && TODAY.test(text);

const TODAY =
  /^(?:today(?: is|:|’s date)|heute(?: ist|:)|aujourd.hui(?: :|:)|hoy(?: es|:)|oggi(?: è|:)|hoje(?: é|:)|сегодня:?|bugün:?) .*(?<!\d)(?:19|20)\d\d(?!\d)/iu;

/** Nothing but a date: no place, no name. */
export function isBareDate(candidate: Candidate): boolean {
  return isDateline(candidate) && bare(candidate.text).length <= 4;
}

/** So many letters beside a date and "Updated" are words. */
const MUCH = 4;

/** A date with words of its own beside it: a line of the text may read so. */
export const saysMore = ({ text }: Candidate): boolean => bare(text).length > MUCH;

/** A day in figures with its hour: whatever else the line says, it says when. */
export const isStamped = ({ text }: Candidate): boolean => DAY_AND_HOUR.test(text);

const DAY_AND_HOUR = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\D{1,6}\d{1,2}[:.]\d{2}(?!\d)/;

/** What is left of the words when all that belongs to dates is gone. */
const bare = (text: string): string =>
  text
    .replace(STAMP_WORDS, '')
    .replace(WORDS, (word) => (isMonth(word) ? '' : word))
    .replace(/[^\p{L}]+/gu, '');
