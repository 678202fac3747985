import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { TakeInMessage } from '../application/take-in-message.js';

@IsReaction()
export class WhenMessageIsLabelledJoinsItsIncident implements Reaction {
  readonly name = 'when-message-is-labelled-joins-its-incident';
  readonly on = ['message.labelled', 'message-topic.changed'];

  constructor(private readonly taking: TakeInMessage) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.taking.take(String(data['messageId']));
  }
}
