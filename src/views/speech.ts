import type { StatementAct } from '../format/index.ts';

/** What people see unless they ask for all: speech, not thoughts and plans. */
export const SPEECH: readonly StatementAct[] = ['said', 'asked', 'demanded', 'denied', 'declined'];

export function isSpeech(act: StatementAct): boolean {
  return SPEECH.includes(act);
}
