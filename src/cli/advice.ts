import type { RecordProblem } from '../record/index.ts';

/** What to do about a problem with the record, in the words of this command line. */
export const ADVICE: Readonly<Partial<Record<RecordProblem, string>>> = {
  'disk-full': 'What was told to be kept is kept: make room and run the same again',
  'disk-error':
    'What was told to be kept is kept. Look at the disk, its quota and limits on the size of files, and run the same again',
  damaged:
    'onrecord verify says what is damaged. Put a backup in its place, or save what can still be read: onrecord merge FILE --db NEW.db',
};
