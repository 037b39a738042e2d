/**
 * The same value with every control character in its strings replaced, one for one, so that offsets hold:
 * neither a page's words nor a file's name may move the cursor or change colours on somebody's terminal.
 */
export function printable<T>(value: T): T {
  return printed(value) as T;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

function printed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(CONTROLS, '\ufffd');
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, printed(member)]));
}
