import { Injectable } from '@nestjs/common';
import { reaches } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { Composer } from '../../../channels/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import {
  type ConversationDetail,
  ConversationDetailReader,
} from '../data/conversation-detail.reader.js';
import {
  type ClosureRow,
  ConversationSurroundingsReader,
  type MatterRow,
  type ParticipantRow,
} from '../data/conversation-surroundings.reader.js';
import { PublicationReader, type PublicationRow } from '../data/publication.reader.js';
import { ComposerOf } from './composer-of.js';
import { FindConversation } from './find-conversation.js';
import { RepeatComplaints } from './repeat-complaints.js';

export interface WholeConversation {
  head: ConversationDetail;
  composer: Composer;
  publication: PublicationRow | undefined;
  closure: ClosureRow | undefined;
  participants: ParticipantRow[];
  splitFromId: string | undefined;
  /** Those of the matter that this person may see. */
  matter: MatterRow[];
}

/** A conversation with everything that surrounds its messages. */
@Injectable()
export class ShowConversation {
  constructor(
    private readonly conversations: FindConversation,
    private readonly details: ConversationDetailReader,
    private readonly surroundings: ConversationSurroundingsReader,
    private readonly publications: PublicationReader,
    private readonly composers: ComposerOf,
    private readonly repeats: RepeatComplaints,
  ) {}

  /** Throws 404 also for what is not theirs to see. */
  async whole(me: Principal, id: string): Promise<WholeConversation> {
    const visible = await this.conversations.visible(me, id);
    const head = await this.details.one(visible.id, me.userId);
    if (!head) throw notFound('conversation');
    const [composer, publication, closure, participants, splitFromId, matter] = await Promise.all([
      this.composers.forReader(me, head),
      head.publicationId === null ? undefined : this.publications.one(head.publicationId),
      head.status === 'resolved' ? this.surroundings.closure(head.id) : undefined,
      this.surroundings.participants(head.id),
      this.surroundings.splitFrom(head.id),
      head.matterId === null ? [] : this.surroundings.matter(head.matterId),
      this.repeats.mark(me, [head]),
    ]);
    return {
      head,
      composer,
      publication,
      closure,
      participants,
      splitFromId,
      matter: matter.filter(({ channelId }) => reaches(me, channelId)),
    };
  }
}
