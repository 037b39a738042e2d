/** Hashes in ascending order, and where those that begin with the same bits begin. */
export interface HashList {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
}

/** Hashes are spread evenly: with some eight of them to each beginning, few are looked at. */
const BITS = 12;
const bucketOf = (hash: number): number => (hash >> (32 - BITS)) + (1 << (BITS - 1));

export function readHashes(hashes: Int32Array): HashList {
  const starts = new Int32Array((1 << BITS) + 1);
  for (const hash of hashes) starts[bucketOf(hash) + 1]!++;
  for (let bucket = 0; bucket < 1 << BITS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return { hashes, starts };
}

/** The index of a hash, -1 where it is not there. */
export function indexOfHash({ hashes, starts }: HashList, hash: number): number {
  const bucket = bucketOf(hash);
  const end = starts[bucket + 1]!;
  for (let at = starts[bucket]!; at < end; at++) if (hashes[at] === hash) return at;
  return -1;
}
