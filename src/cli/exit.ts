/** The exit codes of the contract. */
export const EXIT = {
  ok: 0,
  /** One or more pages could not be read. */
  unread: 1,
  /** The call itself is wrong. */
  usage: 2,
  /** Onrecord itself failed. */
  failed: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A call that cannot be answered as it stands: its message goes to the person, the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
