import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { conflict, unprocessable } from '../../../platform/kernel/index.js';
import { HoldRepository } from '../data/hold.repository.js';
import { PersonRepository } from '../data/person.repository.js';
import { AddRequest } from './add-request.js';

/** Begins to erase a person. It cannot be taken back: whoever asks for it types the person's name. */
@Injectable()
export class AskForErasure {
  constructor(
    private readonly door: CustomerDoor,
    private readonly people: PersonRepository,
    private readonly holds: HoldRepository,
    private readonly adding: AddRequest,
  ) {}

  /**
   * Answers the request's id. Throws Problems 404, 409 `privacy.held` and `privacy.running`, and 422
   * `privacy.other-name` when the name typed is not the customer's.
   */
  async ask(me: Principal, customerId: string, typedName: string): Promise<string> {
    const id = await this.door.mustSee(me, customerId);
    const person = await this.people.find(id);
    if (!person || plain(person.name) !== plain(typedName))
      throw unprocessable(
        'privacy.other-name',
        'The name typed is not the name of this customer. Nothing was erased.',
      );
    const hold = await this.holds.activeOf(id);
    if (hold)
      throw conflict(
        'privacy.held',
        `The data of this customer must stay: ${hold.reason}. Lift the hold first.`,
      );
    return this.adding.add(me, 'erasure', person);
  }
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
