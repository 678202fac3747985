import { Injectable } from '@nestjs/common';
import { may, maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import {
  type MessageTopicRow,
  TopicListReader,
  type TopicMessageRow,
  type TopicRow,
} from '../data/topic-list.reader.js';
import { maskText } from '../domain/mask-text.js';

const SHOWN = 100;

/** Topics, their messages, and what the messages of a conversation are about. */
@Injectable()
export class ShowTopics {
  constructor(private readonly rows: TopicListReader) {}

  all(): Promise<TopicRow[]> {
    return this.rows.all();
  }

  async names(): Promise<{ id: string; name: string }[]> {
    return (await this.rows.names()).map(({ value, name }) => ({ id: value, name }));
  }

  /** Throws 404. */
  async one(id: string): Promise<TopicRow> {
    const topic = await this.rows.one(id);
    if (!topic) throw notFound('topic');
    return topic;
  }

  /** The newest on channels that are theirs, without names for those who may not know people. Throws 404. */
  async messages(me: Principal, id: string): Promise<TopicMessageRow[]> {
    await this.one(id);
    const reach = me.channelIds === 'all' ? null : me.channelIds;
    const rows = await this.rows.messages(id, reach, SHOWN);
    if (may(me, 'customers.read')) return rows;
    return rows.map((row) => ({ ...row, text: maskText(row.text, row.names) }));
  }

  /** Throws 404 for a conversation that is not theirs to see. */
  async ofConversation(me: Principal, conversationId: string): Promise<MessageTopicRow[]> {
    const place = await this.rows.channelOfConversation(conversationId);
    if (!place || !maySee(me, place)) throw notFound('conversation');
    return this.rows.ofConversation(conversationId);
  }
}
