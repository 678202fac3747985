import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../platform/kernel/index.js';
import type { FileShape } from '../domain/file-shape.js';
import { KeepImports } from './keep-imports.js';
import { LookIntoFile, type Preview } from './look-into-file.js';

@Injectable()
export class PreviewImport {
  constructor(
    private readonly imports: KeepImports,
    private readonly look: LookIntoFile,
  ) {}

  /** Throws a Problem 404 and 409 `customer-import.file-gone`. */
  async of(id: string, shape: FileShape): Promise<Preview> {
    const { storageKey } = await this.imports.find(id);
    if (storageKey === null)
      throw conflict('customer-import.file-gone', 'The file is no longer kept. Bring it again.');
    return this.look.preview(storageKey, shape);
  }
}
