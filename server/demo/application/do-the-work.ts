import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import { PastMessagesRepository } from '../data/past-messages.repository.js';
import { PastWorkRepository } from '../data/past-work.repository.js';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import type { AgentKey } from '../domain/people.js';
import { modeOf, repliesOf, targetOf } from '../domain/replies-of.js';
import type { StoryThread } from '../domain/story.js';
import { type DeskIds, workOf } from '../domain/work-of.js';
import type { DemoHouse } from './demo-house.js';

export type ThreadIds = ReadonlyMap<StoryThread, string>;

/** What the desk's people did with the month's conversations. */
@Injectable()
export class DoTheWork {
  constructor(
    private readonly work: PastWorkRepository,
    private readonly messages: PastMessagesRepository,
  ) {}

  async addTags(manager: EntityManager, names: readonly string[]): Promise<Map<string, string>> {
    const ids = new Map(names.map((name) => [name, newId()]));
    const rows = [...ids].map(([name, id], index) => ({
      id,
      name,
      colour: COLOURS[index % COLOURS.length],
    }));
    await this.work.insert(manager, 'tag', rows);
    return ids;
  }

  /** Replies, notes, failures: what was written. */
  async write(
    manager: EntityManager,
    threads: ThreadIds,
    accounts: DemoAccounts,
    ids: DeskIds,
  ): Promise<void> {
    const all = [...threads];
    const replies = all.flatMap(([thread]) => repliesOf(thread, accounts, ids));
    await this.messages.claim(
      manager,
      replies.sort((a, b) => +a.writtenAt - +b.writtenAt),
    );
    await this.writeNotes(manager, all, accounts, ids);
    await this.messages.addFailures(
      manager,
      all.flatMap(([thread, conversationId]) => failureOf(thread, conversationId, accounts, ids)),
    );
    await this.messages.excuse(
      manager,
      all.flatMap(([{ account, kind, items }]) =>
        items.flatMap(({ externalId, excused }) =>
          excused
            ? [
                {
                  channelId: accounts[account].channelId,
                  kind,
                  externalId,
                  at: excused.at,
                  by: ids.user(excused.by),
                },
              ]
            : [],
        ),
      ),
    );
  }

  /** Whose they are, how they are marked, where they stand. */
  async settle(manager: EntityManager, threads: ThreadIds, ids: DeskIds): Promise<void> {
    const all = [...threads];
    await this.work.setConversations(
      manager,
      all.map(([thread, id]) => standing(thread, id, ids)),
    );
    const rows = all.map(([thread, id]) => workOf(thread, id, ids));
    await this.work.insert(
      manager,
      'assignment',
      rows.flatMap(({ assignments }) => assignments),
    );
    await this.work.insert(
      manager,
      'closure',
      rows.flatMap(({ closures }) => closures),
    );
    await this.work.insert(
      manager,
      'snooze',
      rows.flatMap(({ snoozes }) => snoozes),
    );
    await this.work.insert(
      manager,
      'conversation_tag',
      rows.flatMap(({ tags }) => tags),
    );
    await this.work.tell(
      manager,
      rows.flatMap(({ events }) => events),
    );
  }

  /** Once positions stand: what was settled or is older than a day, everybody has read. */
  async markRead(manager: EntityManager, { userIds }: DemoHouse, now: Date): Promise<void> {
    const readers = (['anna', 'bram', 'chloe', 'jonas', 'sofie', 'peter'] as const).map((key) =>
      userIds.get(key)!,
    );
    await this.work.markRead(manager, readers, new Date(+now - 20 * 3_600_000));
  }

  private async writeNotes(
    manager: EntityManager,
    threads: readonly [StoryThread, string][],
    accounts: DemoAccounts,
    ids: DeskIds,
  ): Promise<void> {
    const notes = threads.flatMap(([thread, conversationId]) =>
      thread.notes.map((note) => ({
        id: ids.fresh(note.at),
        conversationId,
        channelId: accounts[thread.account].channelId,
        authorId: ids.user(note.author),
        text: note.text,
        language: thread.language,
        at: note.at,
        mentions: note.mentions,
        isSettled: thread.state.status === 'resolved',
      })),
    );
    await this.messages.addNotes(manager, notes);
    await this.work.insert(
      manager,
      'note_mention',
      notes.flatMap(({ id, conversationId, at, mentions, isSettled }) =>
        mentions.map((agent: AgentKey) => ({
          message_id: id,
          user_id: ids.user(agent),
          conversation_id: conversationId,
          at,
          seen_at: isSettled ? new Date(+at + 600_000) : null,
        })),
      ),
    );
    await this.work.tell(
      manager,
      notes.map(({ id, conversationId, authorId, at, mentions }) => ({
        type: 'note.written',
        conversationId,
        actorId: authorId,
        at,
        data: { messageId: id, mentions: mentions.map((agent) => ids.user(agent)) },
      })),
    );
  }
}

const COLOURS = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'grey'];

function standing(thread: StoryThread, id: string, ids: DeskIds) {
  const { state, priority, team, assignee, failure } = thread;
  return {
    id,
    status: state.status,
    priority,
    teamId: team ? ids.team(team) : null,
    assigneeId: assignee ? ids.user(assignee.agent) : null,
    resolvedAt: state.status === 'resolved' ? state.at : null,
    snoozedUntil: state.status === 'snoozed' ? state.until : null,
    deliveryProblem: failure !== null,
  };
}

function failureOf(
  thread: StoryThread,
  conversationId: string,
  accounts: DemoAccounts,
  ids: DeskIds,
) {
  const { failure } = thread;
  if (!failure) return [];
  const parentId = thread.items.findLast(({ author }) => 'person' in author)?.externalId ?? null;
  return [
    {
      id: ids.fresh(failure.at),
      replyId: ids.fresh(failure.at),
      clientMessageId: ids.fresh(failure.at),
      conversationId,
      channelId: accounts[thread.account].channelId,
      kind: thread.kind,
      authorId: ids.user(failure.author),
      text: failure.text,
      language: thread.language,
      at: failure.at,
      mode: modeOf(thread),
      parentId: thread.kind === 'message' ? null : parentId,
      target: targetOf(thread, thread.kind === 'message' ? undefined : (parentId ?? undefined)),
      state: failure.failureClass ? ('failed' as const) : ('unknown' as const),
      failureClass: failure.failureClass ?? null,
      detail: failure.detail,
    },
  ];
}
