import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { CarryImportOn } from '../application/carry-import-on.js';
import { ImportRepository } from '../data/import.repository.js';

/** Short, so that a process that is asked to stop does so soon. */
const SLICE_MS = 2000;

/** Carries on imports that run: a slice at a time, from the row's own place. */
@IsDrain()
@Injectable()
export class CustomerImportsDrain implements Drain {
  readonly name = 'customer-imports';
  readonly everyMs = 5000;

  constructor(
    private readonly rows: ImportRepository,
    private readonly carrying: CarryImportOn,
  ) {}

  async drain(): Promise<boolean> {
    const id = await this.rows.claim();
    if (id === undefined) return false;
    try {
      await this.carrying.carryOn(id, SLICE_MS);
    } finally {
      await this.rows.release(id);
    }
    return true;
  }

  dueSince(): Promise<Date | null> {
    return this.rows.dueSince();
  }
}
