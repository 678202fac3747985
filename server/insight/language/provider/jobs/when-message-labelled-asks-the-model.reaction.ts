import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { BetterLabel } from '../application/better-label.js';

@IsReaction()
export class WhenMessageLabelledAsksTheModel implements Reaction {
  readonly name = 'when-message-labelled-asks-the-model';
  readonly on = ['message.labelled'];

  constructor(private readonly better: BetterLabel) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.better.of(String(data['messageId']));
  }
}
