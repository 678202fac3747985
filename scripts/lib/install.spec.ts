import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from './install.mjs';

interface Package {
  version: string;
  optional?: boolean;
}

const folder = mkdtempSync(path.join(tmpdir(), 'hark-install-'));

afterAll(() => rmSync(folder, { recursive: true }));

function lock(name: string, packages: Record<string, Package>): void {
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  writeFileSync(path.join(folder, name), JSON.stringify({ packages }));
}

describe('whether the packages are installed', () => {
  const left = { version: '1.0.0' };

  it('is no before anything was installed', () => {
    lock('package-lock.json', { 'node_modules/left': left });
    expect(isInstalled(folder)).toBe(false);
  });

  it('is yes when node_modules holds what the lock names, whoever installed it', () => {
    lock('node_modules/.package-lock.json', { 'node_modules/left': left });
    expect(isInstalled(folder)).toBe(true);
  });

  it('is no when the lock names another version or one more package', () => {
    lock('package-lock.json', { 'node_modules/left': { version: '1.0.1' } });
    expect(isInstalled(folder)).toBe(false);
    lock('package-lock.json', { 'node_modules/left': left, 'node_modules/right': left });
    expect(isInstalled(folder)).toBe(false);
  });

  it('does not mind an optional package of another platform', () => {
    lock('package-lock.json', {
      'node_modules/left': left,
      'node_modules/for-another-platform': { version: '1.0.0', optional: true },
    });
    expect(isInstalled(folder)).toBe(true);
  });
});
