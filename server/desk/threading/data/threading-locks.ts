import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class ThreadingLocks {
  /** Held until the transaction ends; always taken in one order. */
  async takeNetworks(manager: EntityManager, networks: readonly string[]): Promise<void> {
    for (const network of [...networks].sort())
      await manager.query(`select pg_advisory_xact_lock(hashtextextended('threading:' || $1, 0))`, [
        network,
      ]);
  }
}
