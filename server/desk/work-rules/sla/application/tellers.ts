import { Injectable } from '@nestjs/common';
import { ConversationRepository, ConversationSigns } from '../../../conversations/index.js';

/** Where a conversation hears of its clocks: its events, and what lists show. */
@Injectable()
export class Tellers {
  constructor(
    readonly conversations: ConversationRepository,
    readonly signs: ConversationSigns,
  ) {}
}
