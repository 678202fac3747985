import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../../scripts/lib/run.mjs';

/** What a signed-in browser loads before the inbox can be used: the shell, the page, its texts, the socket. */
const NEEDED = [
  (name) => name === 'index.html',
  (name) => name === 'src/pages/inbox/route.tsx',
  (name) => name === 'src/app/languages/desk/en.ts',
  (name) => name.includes('/socket.io-client/'),
];
const KIB = 1024;

/** A build of the client like the shipped one, with a list of what needs what. */
export async function firstPage() {
  const { build } = await import('vite');
  const outDir = mkdtempSync(path.join(tmpdir(), 'hark-bench-client-'));
  try {
    await build({
      root: path.join(root, 'client'),
      configFile: path.join(root, 'client', 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, manifest: true },
    });
    const manifest = JSON.parse(readFileSync(path.join(outDir, '.vite', 'manifest.json'), 'utf8'));
    const files = [...filesOf(manifest)].map((file) => readFileSync(path.join(outDir, file)));
    const packed = files.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    const plain = files.reduce((sum, text) => sum + text.length, 0);
    return {
      work: 'JavaScript before the inbox is usable, gzip',
      aim: 'under 300 KB',
      figure: `${(packed / KIB).toFixed(0)} KB in ${files.length} files`,
      raw: `${(plain / KIB).toFixed(0)} KB unpacked`,
      isReached: packed < 300 * KIB,
    };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function filesOf(manifest) {
  const files = new Set();
  const visit = (name) => {
    const { file, imports = [] } = manifest[name];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  for (const isNeeded of NEEDED) {
    const name = Object.keys(manifest).find(isNeeded);
    if (!name) throw new Error(`The build has no part for ${isNeeded}.`);
    visit(name);
  }
  return files;
}
