/** The last part of a path as it was given; null for standard input and where there is none. */
export function fileName(path: string | null): string | null {
  return path?.split(/[\\/]/).at(-1) || null;
}
