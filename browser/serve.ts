import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is served of this folder, and nothing else. */
const SERVED = /^\/(?:browser|dist\/browser|models|examples)\//;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A server of the built reader, its models and the page that shows it; what `instead` gives for a path goes before. */
export function serverOf(instead: (path: string) => Uint8Array | null = () => null): Server {
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const bytes = instead(path) ?? (SERVED.test(path) ? contentOf(ROOT + path.slice(1)) : null);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (bytes === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
  });
}

const contentOf = (file: string): Uint8Array | null => (existsSync(file) ? readFileSync(file) : null);

const PORT = 8080;

if (import.meta.main)
  serverOf().listen(PORT, 'localhost', () => {
    process.stdout.write(`http://localhost:${PORT}/browser/index.html\n`);
  });
