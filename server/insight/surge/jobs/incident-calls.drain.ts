import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { CallPeople } from '../application/call-people.js';

/** Calls whoever is to be called now. */
@IsDrain()
@Injectable()
export class IncidentCallsDrain implements Drain {
  readonly name = 'incident-calls';
  readonly everyMs = 2000;

  constructor(private readonly calling: CallPeople) {}

  async drain(): Promise<boolean> {
    await this.calling.call();
    return false;
  }
}
