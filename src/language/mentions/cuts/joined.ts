import type { Token } from '../../types.ts';

/** The tokens' words, spaced as lexicons space them. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const apart = i > from && token.start > tokens[i - 1]!.end && !isJoiner(tokens, i);
    text += apart ? ` ${token.text}` : token.text;
  }
  return text;
}

/** Broken text has white space before a hyphen that joins two words ("Guinea -Bissau"). */
const isJoiner = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.text === '-' || tokens[i]!.text === '‑') && tokens[i + 1]?.start === tokens[i]!.end;
