import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFile } from './fixtures/temporary.ts';
import { openRecord } from './index.ts';

const CHANGER = new URL('./fixtures/endless-changer.ts', import.meta.url);

test('a process that is killed while it renews and forgets leaves a whole record, renewed wholly or not at all', async () => {
  const file = temporaryFile();
  for (const delay of [0, 7, 19, 37, 61, 97]) {
    const child = spawn(process.execPath, [CHANGER.pathname, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'close');
    const record = openRecord(file, { mode: 'add' });
    expect(record.verify().findings).toEqual([]);
    const headlines = new Set(record.articles().map(({ headline }) => headline));
    // What was added after the last renewal has no headline yet.
    headlines.delete(null);
    expect(headlines.size).toBe(1);
    record.close();
  }
});
