import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { AnswerAutomatically } from '../application/answer-automatically.js';

/** After the rules: what they escalate, hide or hand to somebody is no more the desk's to answer. */
@IsReaction()
export class WhenRulesHaveSpokenAnswersAutomatically implements Reaction {
  readonly name = 'when-rules-have-spoken-answers-automatically';
  readonly on = ['conversation.ruled'];

  constructor(private readonly answering: AnswerAutomatically) {}

  async react({ conversationId, data }: StoredEvent): Promise<void> {
    const messageId = data['messageId'];
    if (conversationId && data['trigger'] === 'message-received' && typeof messageId === 'string')
      await this.answering.answer(conversationId, messageId);
  }
}
