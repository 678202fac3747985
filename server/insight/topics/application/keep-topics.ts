import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import { notFound, unprocessable } from '../../../platform/kernel/index.js';
import { TopicRepository } from '../data/topic.repository.js';

/** Topics as people want them: named, kept, merged, split off, removed. */
@Injectable()
export class KeepTopics {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly topics: TopicRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  /** A topic with nothing in it yet; messages come to it by correction. Answers its id. */
  add(me: Principal, name: string): Promise<string> {
    return this.db.transaction(async (manager) => {
      const topicId = await this.topics.add(manager, named(name), me.userId);
      await this.tell(manager, me, 'topic.added', topicId, { name });
      return topicId;
    });
  }

  /** Throws 404. */
  async change(
    me: Principal,
    id: string,
    wanted: { name?: string; isKept?: boolean },
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      const before = await this.found(manager, id);
      const after = { name: wanted.name ?? before.name, isKept: wanted.isKept ?? before.isKept };
      await this.topics.change(manager, id, after, me.userId);
      await this.tell(manager, me, 'topic.changed', id, { from: before.name, ...after });
    });
  }

  /** All that `from` holds goes to `into`; `from` is gone. Throws 404, 422 for a topic and itself. */
  async merge(me: Principal, from: string, into: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      // In one order whoever merges, so that two who merge crosswise do not wait for each other.
      const [one, other] = [from, into].sort() as [string, string];
      const topics = [await this.found(manager, one), await this.found(manager, other)];
      if (from === into) throw unprocessable('topic.same', 'Choose another topic to merge into.');
      await this.topics.moveAll(manager, from, into);
      await this.topics.remove(manager, from);
      await this.topics.touch(manager, [into]);
      const name = topics.find(({ id }) => id === from)?.name;
      await this.tell(manager, me, 'topic.merged', into, { from, name });
    });
  }

  /** Messages of a topic as a topic of their own. Answers its id. Throws 404, 422 when none of them is about it. */
  split(
    me: Principal,
    id: string,
    { name, messageIds }: { name: string; messageIds: readonly string[] },
  ): Promise<string> {
    return this.db.transaction(async (manager) => {
      await this.found(manager, id);
      const into = await this.topics.add(manager, named(name), me.userId);
      const moved = await this.topics.moveSome(manager, { from: id, into }, messageIds, me.userId);
      if (moved === 0)
        throw unprocessable(
          'topic.nothing-to-split',
          'None of these messages is about this topic.',
        );
      await this.topics.touch(manager, [id, into]);
      await this.tell(manager, me, 'topic.split', into, { from: id, name, messages: moved });
      return into;
    });
  }

  /** Its messages are about nothing known afterwards. Throws 404. */
  async remove(me: Principal, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const { name } = await this.found(manager, id);
      await this.topics.remove(manager, id);
      await this.tell(manager, me, 'topic.removed', id, { name });
    });
  }

  private async found(manager: EntityManager, id: string) {
    const topic = await this.topics.lock(manager, id);
    if (!topic) throw notFound('topic');
    return topic;
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    action: string,
    topicId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(manager, {
      by: me,
      action,
      target: { type: 'topic', id: topicId },
      detail,
    });
    await this.events.append(manager, [
      { type: 'topic.changed', actorId: me.userId, data: { topicId } },
    ]);
  }
}

const named = (name: string) => ({
  name,
  language: null,
  terms: [],
  exampleMessageId: null,
  isNamed: true,
});
