import { findDates } from '../dates/reading/find.ts';
import { fold } from '../dates/reading/fold.ts';
import { weekdayNamed } from '../dates/reading/weekdays.ts';

/** What templates set beside names and dates. */
const FURNITURE =
  /(?<!\p{L})(?:schreibe einen kommentar|kommentar (?:hinterlassen|schreiben)|ein kommentar|leave a (?:comment|reply)|(?:keine|no|\d+) (?:comments?|kommentare?|antworten|replies|views?)|(?:\d+|x)[ -]?(?:min(?:ute)?s?|minuten?|hours?|hrs?)(?: read(?:ing time)?| lesezeit)?|lesezeit:?|reading time:?|(?:last )?(?:updated|modified|published|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)(?: on| am| le| el)?:?(?! ?(?:by|von|par|por)(?!\p{L}))|filed (?:in|under)(?!\p{L}))(?!\p{L})/giu;
/** "2 minutes ago", "vor 3 Stunden"; a dump glues it to the name before it. */
const AGE =
  /(?<![\d.])\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago(?!\p{L})|(?<!\p{L})(?:vor|il y a|hace|há) \d{1,2} \p{L}{1,10}|(?<=\p{Ll})\d{1,2} min(?:ute)?s? read(?!\p{L})/giu;
const MARKS = /\s*[|•·⋅∙▪◦●—–]\s*|\s+[-/]\s+|\s{2,}/u;

/** A line's words between its dates, marks and furniture, in order. */
export function partsOf(line: string): string[] {
  let bare = '';
  let from = 0;
  for (const { start, end, day, month, year } of findDates(line)) {
    if (day === null && month === null && year === null) continue;
    bare += `${line.slice(from, start)} | `;
    from = end;
  }
  return `${bare}${line.slice(from)}`
    .replace(AGE, ' | ')
    .replace(FURNITURE, ' | ')
    .split(MARKS)
    .map((part) => withoutWeekday(part).replace(/^[\s,;:.]+|[\s,;:]+$|\s+\d+$|(?<=\p{Ll}{3})\.$/gu, ''))
    .filter((part) => /\p{L}/u.test(part));
}

/** The weekday that stands before a date, and is left when the date is cut out. */
const withoutWeekday = (part: string): string =>
  part.replace(/(?:^|[\s,])(\p{L}{3,})[\s,.]*$/u, (whole, word: string) =>
    weekdayNamed(fold(word)) === null ? whole : '',
  );
