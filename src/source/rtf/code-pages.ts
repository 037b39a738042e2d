/** Code pages (`\ansicpg`) by their WHATWG names; those that are not here are read as Western European. */
const PAGES: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [10000, 'macintosh'],
  [20866, 'koi8-r'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [
    page,
    `windows-${page}`,
  ]),
]);

/** The code pages of fonts by `\fcharset` (RTF specification 1.9.1, "Font Table"). */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Decodes bytes of a code page. */
export function decodePage(bytes: readonly number[], page: number): string {
  const name = PAGES.get(page) ?? 'windows-1252';
  const known = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, known);
  return known.decode(Uint8Array.from(bytes));
}

/** The code page of a font's charset; null for "default" and the like, which say nothing. */
export const pageOfCharset = (charset: number): number | null => CHARSETS.get(charset) ?? null;
