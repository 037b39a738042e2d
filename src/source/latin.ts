const AT_ONCE = 8192;

/** One character for each byte; TextDecoder's "latin1" is windows-1252 and moves some. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}
