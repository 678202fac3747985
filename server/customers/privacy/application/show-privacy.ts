import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { HoldRepository, type ShownHold } from '../data/hold.repository.js';
import { type PersonName, PersonRepository } from '../data/person.repository.js';

/** A customer as far as the law is concerned. */
@Injectable()
export class ShowPrivacy {
  constructor(
    private readonly door: CustomerDoor,
    private readonly people: PersonRepository,
    private readonly holds: HoldRepository,
  ) {}

  /** Throws Problem 404. */
  async show(
    me: Principal,
    customerId: string,
  ): Promise<{ person: PersonName; hold: ShownHold | undefined }> {
    const id = await this.door.mustSee(me, customerId);
    const person = await this.people.find(id);
    if (!person) throw notFound('customer');
    return { person, hold: await this.holds.activeOf(id) };
  }
}
