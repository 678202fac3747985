import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { NoteResolved } from '../application/note-resolved.js';

@IsReaction()
export class WhenConversationIsResolvedNotesIt implements Reaction {
  readonly name = 'when-conversation-is-resolved-notes-it';
  readonly on = ['status.changed'];

  constructor(private readonly noting: NoteResolved) {}

  async react({ id, conversationId, actorId, data }: StoredEvent): Promise<void> {
    if (data['to'] !== 'resolved' || conversationId === null) return;
    const outcome = typeof data['outcome'] === 'string' ? data['outcome'] : null;
    await this.noting.note(`event:${id}`, conversationId, actorId, outcome);
  }
}
