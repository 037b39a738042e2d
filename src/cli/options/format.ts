import { Option } from 'commander';
import type { Host } from '../host.ts';
import { oneOf } from './choice.ts';

export type Format = 'text' | 'jsonl';

/** `--format`: for people on a terminal, JSON Lines elsewhere, unless the caller says. */
export function formatOption(host: Host): Option {
  return new Option('--format <form>', 'text (for people) or jsonl (one JSON object a line)')
    .argParser(oneOf('--format', ['text', 'jsonl']))
    .default(host.terminal ? 'text' : 'jsonl', 'text on a terminal, else jsonl');
}
