import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';

// Stands in for the command that a scorer calls: runs it, and keeps what each call printed in a folder.
const [command = '', folder = '', ...args] = process.argv.slice(2);
const file = `${folder}/${String(readdirSync(folder).length).padStart(4, '0')}.jsonl`;
const kept = openSync(file, 'w');
const { status } = spawnSync(command, args, { stdio: ['ignore', kept, 'inherit'] });
closeSync(kept);
const printed = readFileSync(file);
for (let at = 0; at < printed.length; ) at += writeSync(1, printed, at);
process.exitCode = status ?? 3;
