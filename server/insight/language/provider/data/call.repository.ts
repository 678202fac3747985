import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { LanguageCall } from './language-call.entity.js';

export interface CallRow extends LanguageCall {
  byName: string | null;
}

/** The log of what was asked outside. */
@Injectable()
export class CallRepository {
  constructor(@InjectRepository(LanguageCall) private readonly rows: Repository<LanguageCall>) {}

  async add(call: Omit<LanguageCall, 'id' | 'at'>): Promise<void> {
    await this.rows.insert({ id: newId(), ...call });
  }

  /** Newest first. Ids grow with time, which is what a page goes by. */
  page(before: string | null, limit: number): Promise<CallRow[]> {
    return this.rows.query(
      `select c.id, c.at, c.purpose, c.outcome, c.conversation_id as "conversationId",
         c.by_user_id as "byUserId", u.name as "byName", c.sent_to as "sentTo", c.model,
         c.characters_out as "charactersOut", c.characters_in as "charactersIn",
         c.took_ms as "tookMs", c.detail
       from language_call c left join user_account u on u.id = c.by_user_id
       where $1::uuid is null or c.id < $1 order by c.id desc limit $2`,
      [before, limit],
    );
  }
}
