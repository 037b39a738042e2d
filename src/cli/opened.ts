import type { SourceItem } from '../source/index.ts';
import { UsageError } from './exit.ts';
import type { Host } from './host.ts';
import type { InputKind } from './options/input.ts';

/** The most bytes of one page: `ONRECORD_LARGEST` in MiB, or nothing where it is not set. */
function largestOf({ env }: Host): { largest?: number } {
  const wished = env.ONRECORD_LARGEST;
  if (!wished) return {};
  const mebibytes = Number(wished);
  if (mebibytes > 0 && mebibytes <= MOST_MIB) return { largest: mebibytes * 1024 * 1024 };
  throw new UsageError(
    `expected ONRECORD_LARGEST to be a number of MiB from 1 to ${MOST_MIB}, not "${wished}"`,
  );
}

/** A record holds its text twice, and has to fit into one string. */
const MOST_MIB = 160;

/** How many pages the paths may hold, counted only for somebody who watches. */
export async function expectedPages(
  paths: readonly string[],
  kind: InputKind,
  host: Host,
): Promise<number | null> {
  if (!host.progress) return null;
  const { countFiles } = await import('../source/index.ts');
  return countFiles(paths, kind);
}

/** What the paths hold. What is no page is counted, and told on a terminal at the end. */
export async function* opened(
  paths: readonly string[],
  kind: InputKind,
  host: Host,
): AsyncGenerator<SourceItem> {
  const { openItems } = await import('../source/index.ts');
  let passed = 0;
  yield* openItems(paths, {
    kind,
    ...largestOf(host),
    skipped: () => {
      passed++;
    },
  });
  if (passed > 0 && host.progress)
    host.note(
      `${passed} ${passed === 1 ? 'file that is no page was' : 'files that are no pages were'} passed over`,
    );
}
