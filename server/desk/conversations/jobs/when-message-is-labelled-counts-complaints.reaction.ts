import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { ComplaintRepository } from '../data/complaint.repository.js';

/** What a person said of a message counts before what the desk read in it. */
@IsReaction()
export class WhenMessageIsLabelledCountsComplaints implements Reaction {
  readonly name = 'complaints-follow-labels';
  readonly on = [
    'message.labelled',
    'label.corrected',
    'message.removed',
    'message.restored',
    'conversation.split',
    'conversation.joined',
  ];

  constructor(private readonly complaints: ComplaintRepository) {}

  async react({ data: { messageId, originId, partId } }: StoredEvent): Promise<void> {
    if (typeof messageId === 'string') await this.complaints.follow(messageId);
    if (typeof originId === 'string' && typeof partId === 'string')
      await this.complaints.move([originId, partId]);
  }
}
