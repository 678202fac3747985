import { Injectable } from '@nestjs/common';
import { mayWorkOn } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ShowConversation, type WholeConversation } from '../application/show-conversation.js';
import type { ParticipantRow } from '../data/conversation-surroundings.reader.js';
import { type ConversationAbility, threadAbilities } from '../domain/what-one-may-do.js';
import { presentRow } from './conversation-row.presenter.js';
import type { ConversationDto, MatterDto, ParticipantDto } from './conversation.dto.js';
import { presentPublication } from './publication.presenter.js';

/** The whole conversation as one person gets it; what every command answers with. */
@Injectable()
export class ConversationPresenter {
  constructor(private readonly conversations: ShowConversation) {}

  /** Throws 404 also for what is not theirs to see. */
  async show(me: Principal, id: string): Promise<ConversationDto> {
    const whole = await this.conversations.whole(me, id);
    const { head, composer, publication, closure, splitFromId } = whole;
    const row = presentRow(head, me);
    return {
      ...row,
      publication: publication ? presentPublication(publication) : null,
      matter: matterOf(whole),
      closure: closure ?? null,
      participants: whole.participants.map((row) => participantOf(row, head.identityId)),
      splitFrom: splitFromId === undefined ? null : { conversationId: splitFromId },
      permalink: head.permalink,
      composer,
      lastPosition: head.position,
      can: [...replyAbilities(whole), ...row.can, ...apart(whole, me)],
    };
  }
}

const participantOf = (row: ParticipantRow, rootId: string | null): ParticipantDto => ({
  ...row,
  isRoot: row.identityId === rootId,
});

const replyAbilities = ({ composer }: WholeConversation): ConversationAbility[] =>
  composer.modes.flatMap(({ mode, available }): ConversationAbility[] =>
    available && mode !== 'note' ? [`reply.${mode}`] : [],
  );

const apart = (
  { head, participants, splitFromId }: WholeConversation,
  me: Principal,
): ConversationAbility[] =>
  threadAbilities(
    {
      kind: head.kind,
      isPart: splitFromId !== undefined,
      participants: participants.map(({ identityId, splitConversationId }) => ({
        isRoot: identityId === head.identityId,
        isApart: splitConversationId !== null,
      })),
    },
    mayWorkOn(me, head),
  );

function matterOf({ head, matter }: WholeConversation): MatterDto | null {
  const [first] = matter;
  if (head.matterId === null || !first) return null;
  return {
    id: head.matterId,
    title: first.title,
    conversations: matter.map(
      ({ title: _title, channelId: _channel, ...conversation }) => conversation,
    ),
  };
}
