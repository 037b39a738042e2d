/** Raised whenever the reader would print something else for the same bytes. */
export const READER_VERSION = '0.1.0';
