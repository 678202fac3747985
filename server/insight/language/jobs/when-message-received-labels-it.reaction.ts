import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { LabelMessage } from '../application/label-message.js';

@IsReaction()
export class WhenMessageReceivedLabelsIt implements Reaction {
  readonly name = 'when-message-received-labels-it';
  readonly on = ['message.received'];

  constructor(private readonly labelling: LabelMessage) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.labelling.label(String(data['messageId']));
  }
}
