import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import type { Host } from './host.ts';

/** How a command hands back its exit code. */
export type End = (code: ExitCode) => void;

/** A command's file gives one of these: what it is called, what it takes and what it does. */
export type CommandFile = (host: Host, end: End) => Command;
