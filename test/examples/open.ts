/** `page: check` of what a careful reader expects and the reader does not give yet. */
export const OPEN: readonly string[] = [];
