import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that is installed; null where there is none. */
export function chromiumHere(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Page {
  /** What an expression comes to there, as JSON carries it; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Seconds of processor time that the page's own thread has taken so far. */
  spent(): Promise<number>;
  close(): Promise<void>;
}

/** A page of a Chromium without a window, spoken to by the DevTools protocol over its WebSocket. */
export async function openPage(chromium: string, url: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-chromium-'));
  const browser = spawn(
    chromium,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const session = await sessionOf(await addressOf(browser));
  await session.call('Page.enable');
  await session.call('Performance.enable', { timeDomain: 'threadTicks' });
  const loaded = session.next('Page.loadEventFired');
  await session.call('Page.navigate', { url });
  await loaded;
  return {
    evaluate: (expression) => evaluate(session, expression),
    spent: () => spentBy(session),
    async close() {
      session.close();
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = (await session.call('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })) as { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw');
  return result.value;
}

async function spentBy(session: Session): Promise<number> {
  const { metrics } = (await session.call('Performance.getMetrics')) as {
    metrics: { name: string; value: number }[];
  };
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** Chromium says on standard error where it listens. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    stderr!.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr!.once('close', () => reject(new Error(`Chromium ended: ${said}`)));
  });
}

interface Session {
  call(method: string, params?: object): Promise<unknown>;
  next(event: string): Promise<void>;
  close(): void;
}

/** The first page's own socket: the browser's names it. */
async function sessionOf(browser: string): Promise<Session> {
  const { host } = new URL(browser);
  const pages = (await (await fetch(`http://${host}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(pages.find(({ type }) => type === 'page')!.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<
    number | string,
    (value: { result?: unknown; error?: { message: string } }) => void
  >();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id ?? message.method)?.(message);
  });
  let last = 0;
  return {
    async call(method, params = {}) {
      const id = ++last;
      const answer = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) =>
        waiting.set(id, resolve),
      );
      socket.send(JSON.stringify({ id, method, params }));
      const { result, error } = await answer;
      waiting.delete(id);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    next: (event) => new Promise((resolve) => waiting.set(event, () => resolve())),
    close: () => socket.close(),
  };
}
