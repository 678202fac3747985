import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { FindTopics } from '../../topics/index.js';
import type { DigestScope } from '../contract.js';
import type { Period } from '../domain/periods.js';
import { MakeDigest } from './make-digest.js';

const LONGEST = 100 * 86_400_000;

/** A digest that somebody wants now; nobody is mailed. */
@Injectable()
export class MakeDigestByHand {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly making: MakeDigest,
    private readonly topics: FindTopics,
    private readonly audit: Audit,
  ) {}

  /** Answers its id. Throws 422 for a period that is none. */
  async make(me: Principal, scope: DigestScope, period: Period, zone: string): Promise<string> {
    const length = +period.end - +period.start;
    if (!(length > 0) || length > LONGEST)
      throw unprocessable('digest.period', 'Choose a period of at most 100 days.');
    await this.topics.find();
    return this.db.transaction(async (manager) => {
      const wanted = { scheduleId: null, name: null, scope, period, zone, sentAt: null };
      const made = await this.making.makeIn(manager, wanted, me.userId);
      const id = made!.digest.id;
      await this.audit.record(manager, {
        by: me,
        action: 'digest.made',
        target: { type: 'digest', id },
        detail: { scope: scope.kind },
      });
      return id;
    });
  }
}
