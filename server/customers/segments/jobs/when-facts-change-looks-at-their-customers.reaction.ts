import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { SegmentDueRepository } from '../data/segment-due.repository.js';
import { SEGMENTS_DRAIN } from '../domain/drain-name.js';

/** Only asks: however many facts change at once, a customer is looked at once. */
@IsReaction()
export class WhenFactsChangeLooksAtTheirCustomers implements Reaction {
  readonly name = 'when-facts-change-looks-at-their-customers';
  readonly on = [
    'message.labelled',
    'label.corrected',
    'message.removed',
    'message.restored',
    'rating.changed',
    'satisfaction.rated',
    'identity.linked',
    'identity.unlinked',
    'customer.changed',
    'customers.taken-in',
    'customer.merged',
    'customer.unmerged',
  ];

  constructor(
    private readonly due: SegmentDueRepository,
    private readonly worker: Worker,
  ) {}

  async react(event: StoredEvent): Promise<void> {
    const { conversationId, data } = event;
    if (isOwnWord(event)) return;
    const many = Array.isArray(data['customerIds']) ? (data['customerIds'] as unknown[]) : [];
    const customers = [
      data['customerId'],
      data['previousCustomerId'],
      data['absorbedId'],
      ...many,
    ].filter((id) => typeof id === 'string');
    if (customers.length > 0) await this.due.ask(customers);
    else if (conversationId) await this.due.askForConversation(conversationId);
    this.worker.wake(SEGMENTS_DRAIN);
  }
}

/** What this module told itself needs no second look. */
function isOwnWord({ type, actorId, data }: StoredEvent): boolean {
  const fields = data['fields'];
  return (
    type === 'customer.changed' &&
    actorId === null &&
    Array.isArray(fields) &&
    fields.every((field) => field === 'segments')
  );
}
