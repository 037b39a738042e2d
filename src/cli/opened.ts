import type { SourceItem } from '../source/index.ts';
import type { Host } from './host.ts';
import type { InputKind } from './input.ts';

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
    skipped: () => {
      passed++;
    },
  });
  if (passed > 0 && host.progress)
    host.note(
      `${passed} ${passed === 1 ? 'file that is no page was' : 'files that are no pages were'} passed over`,
    );
}
