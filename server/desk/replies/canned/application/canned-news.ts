import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { AuditFact } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import type { ReplyEvents } from '../../contract.js';

/** Whatever happens to a canned reply stands in the audit log and reaches the screens. */
@Injectable()
export class CannedNews {
  constructor(
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  async tell(
    manager: EntityManager,
    { by, action, detail }: Pick<AuditFact, 'by' | 'action' | 'detail'>,
    cannedReplyId: string,
  ): Promise<void> {
    const target = { type: 'canned-reply', id: cannedReplyId };
    await this.audit.record(manager, { by, action, target, detail });
    const data = { cannedReplyId } satisfies ReplyEvents['canned-reply.changed'];
    await this.events.append(manager, [
      { type: 'canned-reply.changed', actorId: by?.userId, data },
    ]);
  }

  /** One line in the log for the whole file. */
  async tellImport(
    manager: EntityManager,
    by: AuditFact['by'],
    cannedReplyIds: readonly string[],
  ): Promise<void> {
    if (cannedReplyIds.length === 0) return;
    const detail = { count: cannedReplyIds.length };
    await this.audit.record(manager, { by, action: 'canned-reply.imported', detail });
    await this.events.append(
      manager,
      cannedReplyIds.map((cannedReplyId) => ({
        type: 'canned-reply.changed',
        actorId: by?.userId,
        data: { cannedReplyId } satisfies ReplyEvents['canned-reply.changed'],
      })),
    );
  }
}
