import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { ClockLogReader, type ShownClock } from '../data/clock-log.reader.js';

/** The clocks of one conversation: what, when, why, and the log of warnings and breaches. */
@Injectable()
export class ShowClocks {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly clocks: ClockLogReader,
  ) {}

  /** Throws 404 for a conversation that is not theirs to see. */
  async of(me: Principal, conversationId: string): Promise<ShownClock[]> {
    const { id } = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    return this.clocks.of(id);
  }
}
