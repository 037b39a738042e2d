import { readArticle } from '../src/article/index.ts';
import { readPage } from '../src/page/index.ts';
import { HOSTILE } from './hostile-pages.ts';

/** What a process that reads one kind of page found. */
export interface Endured {
  /** CPU milliseconds a megabyte of the smaller page, and of one twice its size. */
  readonly small: number;
  readonly large: number;
  /** The most memory that the process held, in bytes. */
  readonly memory: number;
}

const WARM_UP = 3;
const ROUNDS = 3;

const [kind = '', size = ''] = process.argv.slice(2);
const pageOf = (characters: number): Uint8Array => new TextEncoder().encode(HOSTILE[kind]!(characters));
const small = timeOf(pageOf(Number(size)));
const large = timeOf(pageOf(2 * Number(size)));
process.send!({ small, large, memory: process.resourceUsage().maxRSS * 1024 } satisfies Endured);

function timeOf(bytes: Uint8Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    readArticle(readPage(bytes, { url: null, contentType: null }));
    const { user, system } = process.cpuUsage(begun);
    if (round >= 0) least = Math.min(least, (user + system) / 1000);
  }
  return least / (bytes.length / 1e6);
}
