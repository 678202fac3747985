import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import type { CannedText } from '../../canned/data/canned-text.reader.js';
import { maySeeCanned } from '../../canned/domain/canned-abilities.js';

/** The canned reply that many are to get: an approved one. */
@Injectable()
export class UsableCanned {
  constructor(private readonly canned: CannedReplies) {}

  /** Throws 404, 422 `canned-reply.not-approved`. */
  async find(manager: EntityManager, me: Principal, id: string): Promise<CannedText> {
    const [reply] = await this.canned.find([id], manager);
    if (!reply || !maySeeCanned(me, reply)) throw notFound('canned-reply');
    if (reply.state !== 'approved')
      throw unprocessable('canned-reply.not-approved', `“${reply.title}” is not approved.`);
    return reply;
  }
}
