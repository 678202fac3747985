import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The folder of this test run, made by the global set-up. Throws when called outside of one. */
export function runFolder(): string {
  const folder = process.env.HARK_TEST_RUN_FOLDER;
  if (!folder) throw new Error('This helper needs a Jest project with the global set-up.');
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function readIfPresent(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
