import { EXIT, type ExitCode } from './exit.ts';
import type { Host } from './host.ts';
import { opened } from './opened.ts';
import { explainedLines } from './print/explained.ts';
import { paintOf } from './print/screen/paint.ts';
import { printable } from './print/screen/printable.ts';
import { unreadLines } from './print/unread.ts';

/** `onrecord read --explain PATH...`: how each page was read; the code to end with. */
export async function explain(paths: readonly string[], host: Host): Promise<ExitCode> {
  const { readPage } = await import('../page/index.ts');
  const { explainArticle } = await import('../article/index.ts');
  const style = { width: host.width, paint: paintOf(host.colour) };
  let code: ExitCode = EXIT.ok;
  for await (const item of opened(paths, 'pages', host)) {
    if (item.kind === 'error') code = EXIT.unread;
    if (item.kind === 'given') continue;
    const lines =
      item.kind === 'error'
        ? unreadLines(printable(item.error), style)
        : explainedLines(
            item.input.path ?? '-',
            explainArticle(readPage(item.bytes, { ...item.hints, capturedAt: item.input.capturedAt })),
            style,
          );
    for (const line of lines) await host.print(line);
  }
  return code;
}
