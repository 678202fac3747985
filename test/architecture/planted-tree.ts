import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from './repository.js';

/** A small work tree outside of the repository, to plant violations in. */
export class PlantedTree {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hark-planted-'));

  constructor() {
    symlinkSync(path.join(repository, 'node_modules'), path.join(this.folder, 'node_modules'));
    this.write('package.json', '{ "type": "module" }');
    this.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'ES2023',
          module: 'nodenext',
          moduleResolution: 'nodenext',
          jsx: 'react-jsx',
          strict: true,
          noEmit: true,
          experimentalDecorators: true,
          types: ['node'],
        },
      }),
    );
  }

  /** Writes a file; imports are paths from the root of the tree, or package names. */
  file(name: string, ...imports: string[]): this {
    const lines = imports.map((target) => `import '${this.specifier(name, target)}';`);
    return this.write(name, [...lines, 'export {};', ''].join('\n'));
  }

  write(name: string, content: string): this {
    const place = path.join(this.folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    return this;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private specifier(from: string, target: string): string {
    if (!/^(server|client|migrations|test)\//.test(target)) return target;
    const relative = path.posix.relative(path.posix.dirname(from), target);
    const dotted = relative.startsWith('.') ? relative : `./${relative}`;
    return dotted.replace(/\.ts$/, '.js');
  }
}
