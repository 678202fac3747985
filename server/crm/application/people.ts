import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonRepository } from '../data/person.repository.js';
import { whoIsWho } from '../domain/who-is-who.js';

/** Keeps who belongs to whom in step with the links and merges that hold. */
@Injectable()
export class People {
  constructor(private readonly rows: PersonRepository) {}

  /** Says or takes back something about these customers, alone, and works out what follows. */
  async change(
    manager: EntityManager,
    customerIds: () => Promise<readonly string[]>,
  ): Promise<void> {
    await this.rows.hold(manager);
    const around = await customerIds();
    if (around.length === 0) return;
    const ties = await this.rows.tiesAround(manager, around);
    await this.rows.settle(manager, ties, whoIsWho(ties));
  }
}
