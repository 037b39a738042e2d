import { parameterOf, typeOf } from './content-type.ts';
import { type Entity, entityOf } from './entity.ts';

/** A part without parts of its own. */
export interface Leaf {
  readonly entity: Entity;
  /** False where the file ends before anything says that the part does. */
  readonly whole: boolean;
}

/** Nobody nests or divides mail so much; what is beyond is passed over. */
const DEEPEST = 20;
const MOST = 5000;

/** The parts of a message that are no multiparts, in order (RFC 2046, 5.1). */
export function leavesOf(entity: Entity): Leaf[] {
  const leaves: Leaf[] = [];
  gather({ entity, whole: true }, 0, leaves);
  return leaves;
}

function gather(leaf: Leaf, depth: number, leaves: Leaf[]): void {
  const { entity } = leaf;
  const boundary = typeOf(entity).startsWith('multipart/') ? parameterOf(entity, 'boundary') : null;
  if (boundary === null || boundary === '') {
    if (!typeOf(entity).startsWith('multipart/') && leaves.length < MOST) leaves.push(leaf);
    return;
  }
  if (depth >= DEEPEST) return;
  for (const { bytes, whole } of partsOf(entity.body, boundary)) {
    if (leaves.length >= MOST) return;
    gather({ entity: entityOf(bytes), whole: whole && leaf.whole }, depth + 1, leaves);
  }
}

interface Part {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** What stands between the lines `--boundary`. */
function* partsOf(body: Uint8Array, boundary: string): Generator<Part> {
  const mark = new TextEncoder().encode(`--${boundary}`);
  let from = -1;
  for (let at = indexOf(body, mark, 0); at >= 0; at = indexOf(body, mark, at + mark.length)) {
    const line = lineWith(body, at, mark.length);
    if (line === null) continue;
    if (from >= 0) yield { bytes: body.subarray(from, Math.max(from, beforeLine(body, at))), whole: true };
    if (line.last) return;
    from = line.next;
  }
  if (from >= 0 && from < body.length) yield { bytes: body.subarray(from), whole: false };
}

/** Where a line begins with `mark`, from `from` on; -1 where none does. */
function indexOf(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(DASH, from); at >= 0; at = bytes.indexOf(DASH, at + 1)) {
    const begins = at === 0 || bytes[at - 1] === LINE_FEED;
    if (begins && mark.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

const DASH = 0x2d;
const LINE_FEED = 0x0a;

/** Whether a boundary fills a line of its own: where the next line begins, and whether it was the last. */
function lineWith(bytes: Uint8Array, at: number, size: number): { next: number; last: boolean } | null {
  const last = bytes[at + size] === 0x2d && bytes[at + size + 1] === 0x2d;
  let next = at + size + (last ? 2 : 0);
  while (bytes[next] === 0x20 || bytes[next] === 0x09 || bytes[next] === 0x0d) next++;
  if (next < bytes.length && bytes[next] !== LINE_FEED) return null;
  return { next: next + 1, last };
}

/** The line break before a boundary belongs to the boundary. */
const beforeLine = (bytes: Uint8Array, at: number): number =>
  bytes[at - 2] === 0x0d ? at - 2 : Math.max(0, at - 1);
