import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { PlaceMessage } from '../application/place-message.js';

@IsReaction()
export class WhenMessageLabelledGivesItATopic implements Reaction {
  readonly name = 'when-message-labelled-gives-it-a-topic';
  readonly on = ['message.labelled'];

  constructor(private readonly placing: PlaceMessage) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.placing.place(String(data['messageId']));
  }
}
