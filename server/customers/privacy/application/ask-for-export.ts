import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { PersonRepository } from '../data/person.repository.js';
import { AddRequest } from './add-request.js';

/** Begins to gather everything about a person. */
@Injectable()
export class AskForExport {
  constructor(
    private readonly door: CustomerDoor,
    private readonly people: PersonRepository,
    private readonly adding: AddRequest,
  ) {}

  /** Answers the request's id. Throws Problems 404 and 409 `privacy.running`. */
  async ask(me: Principal, customerId: string): Promise<string> {
    const person = await this.people.find(await this.door.mustSee(me, customerId));
    if (!person) throw notFound('customer');
    return this.adding.add(me, 'export', person);
  }
}
