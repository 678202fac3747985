import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChannelRegistry } from '../../../channels/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { type AskingFacts, AskingGroundReader } from '../data/asking-ground.reader.js';
import type { AskingGround } from '../domain/may-ask.js';
import type { AskingSetting } from '../domain/setting.js';

const HOUR_MS = 3_600_000;

/** Gathers what speaks for and against a question. */
@Injectable()
export class ReadAskingGround {
  constructor(
    private readonly reader: AskingGroundReader,
    private readonly registry: ChannelRegistry,
  ) {}

  async read(
    manager: EntityManager,
    conversation: ConversationFacts,
    { channelIds }: AskingSetting,
  ): Promise<AskingGround & AskingFacts> {
    const { channelId, status, kind, isPublic, lastCustomerMessageAt } = conversation;
    const channel = await this.registry.find(channelId);
    const hours = channel?.adapter.capabilities.kinds[kind]?.privateReply?.automaticHours;
    return {
      ...(await this.reader.of(manager, conversation.id)),
      isChannelOn: channelIds.includes(channelId),
      status,
      kind,
      isPublic,
      windowEndsAt:
        hours === undefined || !lastCustomerMessageAt
          ? null
          : new Date(lastCustomerMessageAt.getTime() + hours * HOUR_MS),
    };
  }
}
