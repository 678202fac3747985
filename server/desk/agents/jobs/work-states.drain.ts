import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { KeepWorkState } from '../application/keep-work-state.js';

/** Looks who came, who fell silent and who left. */
@IsDrain()
@Injectable()
export class WorkStatesDrain implements Drain {
  readonly name = 'work-states';
  readonly everyMs = 2000;

  constructor(private readonly states: KeepWorkState) {}

  async drain(): Promise<boolean> {
    await this.states.followAll();
    return false;
  }
}
