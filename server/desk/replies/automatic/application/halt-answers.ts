import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../../platform/events/index.js';
import { type AnswerHalt, HaltRepository } from '../data/halt.repository.js';

/** While an incident is open nobody but people answers where it is. */
@Injectable()
export class HaltAnswers {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly halts: HaltRepository,
    private readonly events: EventLog,
  ) {}

  async halt(halt: AnswerHalt): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.halts.put(manager, halt);
      await this.events.append(manager, [{ type: 'automatic-answers.changed', data: {} }]);
    });
  }

  async lift(incidentId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.halts.lift(manager, incidentId);
      await this.events.append(manager, [{ type: 'automatic-answers.changed', data: {} }]);
    });
  }
}
