import { entryOf, type LinearModel, labelOf, weightOf } from './linear.ts';
import { sharedMemory } from './shared-memory.ts';

/** What stands in front of the weights: their labels, and whatever else the model needs that is small. */
export interface Header {
  readonly bits: number;
  readonly labels: readonly string[];
  readonly weights: number;
  /** Words that the training corpora know well, as hashes, and their usual label; see the tagger. */
  readonly words: number;
}

export interface ModelFile {
  readonly model: LinearModel;
  readonly wordHashes: Int32Array;
  readonly wordLabels: Uint8Array;
}

const align = (at: number): number => (at + 3) & ~3;

/**
 * Layout, little-endian, each part at a multiple of four bytes: the header's length (uint32) and the header (JSON),
 * weights a slot (uint8, 255 at most), classes (uint8), values (int16), word hashes (int32), word labels (uint8).
 */
export function encodeModel({ model, wordHashes, wordLabels }: ModelFile): Uint8Array {
  const { bits, labels, starts, entries } = model;
  const classes = Uint8Array.from(entries, labelOf);
  const values = Int16Array.from(entries, weightOf);
  const header: Header = { bits, labels, weights: values.length, words: wordHashes.length };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const counts = Uint8Array.from({ length: 1 << bits }, (_, slot) => starts[slot + 1]! - starts[slot]!);
  const length = new Uint8Array(Uint32Array.of(json.length).buffer);
  const parts = [length, json, counts, classes, values, wordHashes, wordLabels];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + align(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += align(part.byteLength);
  }
  return bytes;
}

export function decodeModel(bytes: Uint8Array): ModelFile {
  const buffer = alignedBuffer(bytes);
  const length = new Uint32Array(buffer, 0, 1)[0]!;
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Header;
  let at = align(4 + length);
  const take = (size: number): number => {
    const from = at;
    at += align(size);
    return from;
  };
  const slots = 1 << header.bits;
  const counts = new Uint8Array(buffer, take(slots), slots);
  const classes = new Uint8Array(buffer, take(header.weights), header.weights);
  const values = new Int16Array(buffer, take(2 * header.weights), header.weights);
  const wordHashes = new Int32Array(buffer, take(4 * header.words), header.words);
  const wordLabels = new Uint8Array(buffer, take(header.words), header.words);
  const starts = new Uint32Array(sharedMemory(4 * (slots + 1)));
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] = starts[slot]! + counts[slot]!;
  const entries = new Int32Array(sharedMemory(4 * header.weights));
  for (let k = 0; k < entries.length; k++) entries[k] = entryOf(classes[k]!, values[k]!);
  const model = { bits: header.bits, labels: header.labels, starts, entries };
  // Copies, since a view would keep the whole file in memory.
  return { model, wordHashes: wordHashes.slice(), wordLabels: wordLabels.slice() };
}

/** The bytes in a buffer of their own, in which the parts stand at multiples of four; most files come in one. */
function alignedBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBufferLike {
  return byteOffset === 0 ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}
