import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '../../platform/kernel/index.js';
import type { Principal } from '../contract.js';
import { Audit } from './audit.js';
import { SessionEnder } from './session-ender.js';

/** Ends one of the person's own sessions: this one, or one at another machine. */
@Injectable()
export class SignOut {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ender: SessionEnder,
    private readonly audit: Audit,
  ) {}

  /** Throws a Problem 404 when the person has no such session. */
  async execute(me: Principal, sessionId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.ender.end(manager, me.userId, sessionId))) throw notFound('session');
      await this.audit.record(manager, {
        by: me,
        action: 'session.ended',
        target: { type: 'session', id: sessionId },
      });
    });
  }
}
