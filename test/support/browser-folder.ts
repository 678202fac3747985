import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The folder of one Playwright run: data of its desk, profiles of its browsers. The process that
 * makes it removes it when everything has ended; the others inherit its name.
 */
export function folderOfBrowserTests(): string {
  const made = process.env.HARK_BROWSER_FOLDER;
  if (made) return made;
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-browser-'));
  process.env.HARK_BROWSER_FOLDER = folder;
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
