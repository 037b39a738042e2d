import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = Pick<typeof import('eld/extrasmall'), 'eld'>;

let detector: Detector | null = null;

/**
 * The detector takes 90 MB and 0.2 s to load (its smallest set), and most pages are told without it:
 * it is loaded once, when the first text needs it.
 */
function load(): Detector {
  if (detector === null) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    detector = createRequire(import.meta.url)(file) as Detector;
  }
  return detector;
}

/** ISO 639-1 code of a sample's language; null where it is not sure. */
export function detect(sample: string): string | null {
  const result = load().eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}
