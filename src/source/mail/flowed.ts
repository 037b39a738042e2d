/** Text sent as `format=flowed` (RFC 3676): a line that ends in a space goes on in the next; one space before a line is stuffing. */
export function unflowed(text: string, format: string | null): string {
  const unix = text.replace(/\r\n?/g, '\n');
  if (format?.toLowerCase() !== 'flowed') return unix;
  return unix.replace(/(?<!^-- )(?<= )\n(?=[^\n])/gm, '').replace(/^ /gm, '');
}
