import { readArticle } from '../src/article/index.ts';
import { readPage } from '../src/page/index.ts';
import { HOSTILE } from './hostile-pages.ts';

/** What a process that reads one kind of page found. */
export interface Endured {
  /** CPU milliseconds a megabyte, once the code is warm. */
  readonly milliseconds: number;
  /** The most memory that the process held after it had read the page once, in bytes. */
  readonly memory: number;
}

const ROUNDS = 4;

const [kind = '', size = ''] = process.argv.slice(2);
const bytes = new TextEncoder().encode(HOSTILE[kind]!(Number(size)));
const first = timeOf();
const memory = process.resourceUsage().maxRSS * 1024;
const rest = Array.from({ length: ROUNDS }, timeOf);
process.send!({ milliseconds: Math.min(first, ...rest), memory } satisfies Endured);

function timeOf(): number {
  const begun = process.cpuUsage();
  readArticle(readPage(bytes, { url: null, contentType: null }));
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000 / (bytes.length / 1e6);
}
