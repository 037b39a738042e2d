/** 64 MiB: no news page comes near; a gzip that unpacks to more is refused. */
export const LARGEST_PAGE = 64 * 1024 * 1024;
/** Enough of a file to tell what it is. */
export const HEAD_BYTES = 4096;

const MIB = 1024 * 1024;

/** "128 MiB", "0.5 MiB". */
export const inMiB = (bytes: number): string => `${Math.round((bytes / MIB) * 10) / 10} MiB`;
