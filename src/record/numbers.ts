/** Arrays of numbers as the bytes that are kept: little-endian on every machine that Node runs on. */
export function bytesOf(array: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function integersIn(bytes: Uint8Array): Int32Array {
  return new Int32Array(aligned(bytes));
}

export function floatsIn(bytes: Uint8Array): Float32Array {
  return new Float32Array(aligned(bytes));
}

/** A copy: SQLite's blobs need not begin where a number may. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
