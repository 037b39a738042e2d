import type { Host } from './host.ts';

/** Pages done and failed, on one line of standard error, and only where that is a terminal. */
export interface Progress {
  readonly step: (failed: boolean) => void;
  readonly done: () => void;
}

const EVERY_MS = 200;

export function progressOf(host: Host, verb: string): Progress {
  if (!host.progress) return { step: () => {}, done: () => {} };
  let pages = 0;
  let failures = 0;
  let shown = 0;
  return {
    step(failed) {
      pages++;
      if (failed) failures++;
      if (host.now() - shown < EVERY_MS) return;
      shown = host.now();
      host.status(`${verb} ${pages}${failures ? `, ${failures} could not be read` : ''}`);
    },
    done: () => host.status(''),
  };
}
