import { cpus, loadavg } from 'node:os';

/** The day, and the machine in general words; how busy it was with other work tells how far to trust the clock. */
export function machineOf(): string {
  const [{ model = 'unknown' } = {}] = cpus();
  const kind = model.replace(/\((?:R|TM)\)/g, '').replace(/\s+/g, ' ');
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpus().length} cores (${kind}), Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} at the start.`;
}
