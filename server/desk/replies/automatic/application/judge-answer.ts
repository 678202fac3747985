import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { reaches } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { type DecisionRow, DecisionRepository } from '../data/decision.repository.js';
import type { Verdict } from '../domain/answer-setting.js';

/** What people say of the desk's own answers: that is what its precision is measured by. */
@Injectable()
export class JudgeAnswer {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly decisions: DecisionRepository,
  ) {}

  /** Null takes a verdict back. Throws 404, and 422 where nothing was sent. */
  async judge(me: Principal, id: string, verdict: Verdict | null): Promise<DecisionRow> {
    return this.db.transaction(async (manager) => {
      const decision = await this.decisions.find(manager, id);
      if (!decision || !reaches(me, decision.channelId)) throw notFound('automatic-answer');
      await this.doorkeeper.toWorkOn(manager, me, decision.conversationId, 'automatic-answer');
      if (decision.decision !== 'sent')
        throw unprocessable('automatic-answer.not-sent', 'Nothing was sent that could be judged.');
      await this.decisions.judge(manager, id, verdict, me.userId);
      return (await this.decisions.find(manager, id)) ?? decision;
    });
  }
}
