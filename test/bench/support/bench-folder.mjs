import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the data sets live between runs: HARK_BENCH_DIR, else a folder for temporary files. */
export function benchFolder(...parts) {
  const folder = path.join(process.env.HARK_BENCH_DIR?.trim() || defaultFolder, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const defaultFolder = path.join(tmpdir(), 'hark-bench');
