/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const MARKUP = [
  '<',
  '>',
  '"',
  '&',
  '&amp;quot;',
  '<!--',
  '-->',
  '<![CDATA[',
  '<p>',
  '</p>',
  '</div>',
  '<div class="comment related hidden">',
  '<br><br>',
  '<script>',
  '<title>',
  '<table><td>',
  '<a href=x>',
  '<h1>',
  '<time datetime=2021-13-45>',
  '\0',
  '\n\n',
  '\u201c',
  '\u202e',
  '\ufeff',
  '\ud83d',
];

const MUTATIONS: readonly Mutation[] = [
  function cut(bytes, random) {
    return bytes.subarray(0, placeIn(bytes, random));
  },
  function drop(bytes, random) {
    const [from, to] = pieceOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function repeat(bytes, random) {
    const [from, to] = pieceOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  function move(bytes, random) {
    const [from, to] = pieceOf(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const place = placeIn(rest, random);
    return Buffer.concat([rest.subarray(0, place), bytes.subarray(from, to), rest.subarray(place)]);
  },
  function insert(bytes, random) {
    const place = placeIn(bytes, random);
    const markup = Buffer.from(MARKUP[Math.floor(random() * MARKUP.length)]!);
    return Buffer.concat([bytes.subarray(0, place), markup, bytes.subarray(place)]);
  },
  function garble(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[placeIn(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
];

/** A page with some of it cut, moved, said twice, garbled, or markup put in. */
export function mutate(page: Buffer, random: () => number): Buffer {
  let bytes = page;
  for (let times = 1 + Math.floor(random() * 8); times > 0; times--)
    bytes = MUTATIONS[Math.floor(random() * MUTATIONS.length)]!(bytes, random);
  return bytes;
}

const placeIn = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);

/** A piece of up to a tenth of the page. */
function pieceOf(bytes: Buffer, random: () => number): [number, number] {
  const from = placeIn(bytes, random);
  return [from, Math.min(bytes.length, from + Math.ceil((random() * bytes.length) / 10))];
}
