import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit, maySee, mayWorkOn } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { denied, notFound } from '../../../platform/kernel/index.js';
import { TopicListReader } from '../data/topic-list.reader.js';
import { TopicRepository } from '../data/topic.repository.js';

/** What an agent says a message is about holds, and the topic learns from it. */
@Injectable()
export class CorrectTopic {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly topics: TopicRepository,
    private readonly rows: TopicListReader,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  /** Null: about nothing that has a name. Throws 404 `message.not-found`, `topic.not-found`, 403. */
  async correct(me: Principal, messageId: string, topicId: string | null): Promise<void> {
    const place = await this.rows.channelOfMessage(messageId);
    if (!place || !maySee(me, place)) throw notFound('message');
    if (!mayWorkOn(me, place)) throw denied();
    await this.db.transaction(async (manager) => {
      if (topicId !== null && !(await this.topics.lock(manager, topicId))) throw notFound('topic');
      await this.topics.correct(manager, messageId, topicId, me.userId);
      await this.audit.record(manager, {
        by: me,
        action: 'message-topic.changed',
        target: { type: 'message', id: messageId },
        detail: { topicId },
      });
      await this.events.append(manager, [
        { type: 'message-topic.changed', actorId: me.userId, data: { messageId } },
        ...(topicId ? [{ type: 'topic.changed', data: { topicId } }] : []),
      ]);
    });
  }
}
