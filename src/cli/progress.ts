import type { Step } from '../record/index.ts';
import type { Host } from './host.ts';

/** Pages done, how fast, and failures, on one line of standard error, and only where that is a terminal. */
export interface Progress {
  readonly step: (failed: boolean) => void;
  readonly done: () => void;
}

const EVERY_MS = 200;

/** `total` is how many pages there may be, or null where that is not known. */
export function progressOf(host: Host, verb: string, total: number | null = null): Progress {
  if (!host.progress) return { step: () => {}, done: () => {} };
  const begun = host.now();
  let pages = 0;
  let failures = 0;
  let shown = begun;
  return {
    step(failed) {
      pages++;
      if (failed) failures++;
      if (host.now() - shown < EVERY_MS) return;
      shown = host.now();
      host.status(statusOf(verb, { pages, failures, total, seconds: (shown - begun) / 1000 }));
    },
    done: () => host.status(''),
  };
}

/** The same for work that says itself of how many: the step to hand it, and the end. */
export function stepsOf(host: Host, verb: string): { readonly step: Step; readonly done: () => void } {
  let progress: Progress | null = null;
  return {
    step(read, of) {
      progress ??= progressOf(host, verb, of);
      progress.step(!read);
    },
    done: () => progress?.done(),
  };
}

interface Done {
  readonly pages: number;
  readonly failures: number;
  readonly total: number | null;
  readonly seconds: number;
}

/** "Pages read: 120 of 400, 30 a second, 9 s left, 3 could not be read". */
function statusOf(verb: string, { pages, failures, total, seconds }: Done): string {
  const rate = pages / seconds;
  const known = total !== null && total > pages;
  return [
    `${verb} ${pages}${known ? ` of ${total}` : ''}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`,
    known ? `${leftOf((total - pages) / rate)} left` : '',
    failures ? `${failures} could not be read` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function leftOf(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
