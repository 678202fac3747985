import { Inject, Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { FileStore } from '../../../platform/files/index.js';

/** Where exports lie until they are fetched: in the data folder, not among the files of the desk. */
@Injectable()
export class ExportStore extends FileStore {
  private readonly place: string;

  constructor(@Inject(CONFIG) { dataDir }: Config) {
    super(path.join(dataDir, 'exports'));
    this.place = path.join(dataDir, 'exports');
  }

  /** Whatever nobody knows of and nobody has written to since then. */
  async removeOthers(known: ReadonlySet<string>, since: Date): Promise<void> {
    if (!existsSync(this.place)) return;
    for (const entry of await readdir(this.place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || known.has(entry.name)) continue;
      const file = path.join(entry.parentPath, entry.name);
      if ((await stat(file)).mtime < since) await rm(file, { force: true });
    }
  }
}
