import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  capabilityOf,
  ChannelRegistry,
  composerFor,
  Deliveries,
  type ReplyMode,
  windowEnd,
} from '../../../channels/index.js';
import type { ReplyTarget } from '../../../channels/contract.js';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import type { StoredFileInfo } from '../../../platform/files/index.js';
import { CLOCK, type Clock, unprocessable } from '../../../platform/kernel/index.js';
import { rootKey } from '../../conversations/contract.js';
import { ReplyGround } from '../../conversations/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { UsableFiles } from '../canned/application/usable-files.js';
import { objectionTo } from '../domain/reply-rules.js';
import { targetOf } from '../domain/reply-target.js';

export interface WantedReply {
  mode: ReplyMode;
  text: string;
  attachmentIds: readonly string[];
  inReplyToMessageId: string | undefined;
  /** Null when the desk answers by itself. */
  authorId: string | null;
  /** Of a reply that is looked at again: it does not stand in its own way. */
  replyId?: string;
}

export interface CheckedReply {
  target: ReplyTarget;
  windowEndsAt: Date | null;
  overwrites: boolean;
  undoUntil: Date;
  files: StoredFileInfo[];
}

/** Holds a reply against what the channel can do now; says where it goes when nothing speaks against it. */
@Injectable()
export class CheckReply {
  constructor(
    private readonly registry: ChannelRegistry,
    private readonly ground: ReplyGround,
    private readonly deliveries: Deliveries,
    private readonly files: UsableFiles,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoSeconds'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 422 with the code of the first objection. */
  async check(
    manager: EntityManager,
    facts: ConversationFacts,
    wanted: WantedReply,
  ): Promise<CheckedReply> {
    const now = this.clock.now();
    const { undoSeconds } = this.config;
    const item = await this.ground.item(manager, facts.id, wanted.inReplyToMessageId);
    const channel = await this.registry.find(facts.channelId);
    const files = await this.filesOf(wanted);
    const composer =
      channel &&
      composerFor(
        {
          kind: facts.kind,
          capabilities: channel.adapter.capabilities,
          channelState: channel.state,
          lastCustomerMessageAt: facts.lastCustomerMessageAt,
          answered: item ?? null,
          earlier: (await this.deliveries.standing(manager, facts.id, item?.externalId)).filter(
            ({ replyId }) => replyId !== wanted.replyId,
          ),
          mayReply: true,
          mayWriteNotes: true,
          undoSeconds,
        },
        now,
      );
    const mode = composer?.modes.find((candidate) => candidate.mode === wanted.mode);
    const objection = objectionTo({ text: wanted.text, files }, mode);
    if (objection) throw unprocessable(objection.code, objection.detail, objection.extra);
    const capability = capabilityOf(channel?.adapter.capabilities.kinds[facts.kind], wanted.mode);
    if (!item || !capability)
      throw unprocessable('reply.not-possible', 'The network knows no such reply here.');
    return {
      target: targetOf({
        ...facts,
        threadKey: rootKey(facts.threadKey),
        publicationExternalId: await this.publicationOf(manager, facts),
        item,
        isChosen: wanted.inReplyToMessageId !== undefined,
      }),
      windowEndsAt: windowEnd(capability, {
        lastCustomerMessageAt: facts.lastCustomerMessageAt,
        answered: item,
      }),
      overwrites: capability.once === 'overwrites',
      undoUntil: new Date(now.getTime() + undoSeconds * 1000),
      files,
    };
  }

  /** In the order in which they were attached. What a colleague brought can be sent from the library only. */
  private async filesOf({ attachmentIds, authorId }: WantedReply): Promise<StoredFileInfo[]> {
    const usable = await this.files.find(authorId, attachmentIds);
    return attachmentIds.map((id) => {
      const file = usable.find((candidate) => candidate.id === id);
      if (!file)
        throw unprocessable('reply.attachment-unknown', 'An attachment is not there any more.');
      return file;
    });
  }

  private async publicationOf(
    manager: EntityManager,
    { publicationId }: ConversationFacts,
  ): Promise<string | undefined> {
    if (!publicationId) return undefined;
    return this.ground.publicationExternalId(manager, publicationId);
  }
}
