import type { InputInfo } from '../format/index.ts';
import type { SourceItem } from './types.ts';

export const inputOf = (path: string, known: Partial<InputInfo> = {}): InputInfo => ({
  path,
  url: null,
  mediaType: null,
  bytes: null,
  capturedAt: null,
  record: null,
  ...known,
});

/** `message` says what was expected, what came, and what can be done. */
export const errorItem = (input: InputInfo, code: string, message: string): SourceItem => ({
  kind: 'error',
  error: { input, error: { code, message } },
});

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['not-found', 'there is no such file or folder; check the path'],
  EACCES: ['not-readable', 'it may not be read; check its permissions'],
  EPERM: ['not-readable', 'it may not be read; check its permissions'],
  ENAMETOOLONG: ['not-found', 'the path is longer than the system allows'],
  ELOOP: ['not-found', 'its links lead round in a circle'],
  EISDIR: ['not-readable', 'expected a file; it is a folder'],
  Z_BUF_ERROR: ['gzip-damaged', 'the gzip data end too early; the file was cut off, fetch it again'],
  Z_DATA_ERROR: ['gzip-damaged', 'it begins as gzip and cannot be unpacked; the file is damaged'],
  EBUSY: ['not-readable', 'another program holds it; close that and try again'],
  EIO: ['not-readable', 'the disk or the network it lies on gives an error'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'no path has a NUL in it; check the path'],
  ENOTDIR: ['not-found', 'a part of the path is a file and not a folder'],
};

/** What the system said when a path was opened or read, in words. */
export function systemError(path: string, error: unknown): SourceItem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [name, message] = SYSTEM[code] ?? [
    'not-readable',
    error instanceof Error ? error.message : String(error),
  ];
  return errorItem(inputOf(path), name, message);
}
