import { decodeModel, encodeModel, type ModelFile } from '../../weights/binary.ts';
import { sharedMemory } from '../../weights/shared-memory.ts';
import { LOOK_BITS, LOOKS } from './looks.ts';

/** `names.bin`: the weights of labels, the clusters of words, and what letters look like (see `lookOf`). */
export interface NamesFile extends ModelFile {
  readonly looks: Int8Array;
}

const LOOKS_SIZE = LOOKS << LOOK_BITS;

/** The model's own bytes, then one byte for each weight of letters. */
export function encodeNames({ looks, ...model }: NamesFile): Uint8Array {
  const bytes = encodeModel(model);
  const all = new Uint8Array(bytes.length + LOOKS_SIZE);
  all.set(bytes);
  all.set(new Uint8Array(looks.buffer, looks.byteOffset, LOOKS_SIZE), bytes.length);
  return all;
}

export function decodeNames(bytes: Uint8Array): NamesFile {
  const looks = new Int8Array(sharedMemory(LOOKS_SIZE));
  looks.set(new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - LOOKS_SIZE, LOOKS_SIZE));
  return { ...decodeModel(bytes.subarray(0, bytes.length - LOOKS_SIZE)), looks };
}
