import { Injectable } from '@nestjs/common';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { conflict, notFound } from '../../../platform/kernel/index.js';
import { type ListedRequest, RequestRepository } from '../data/request.repository.js';
import type { SealedProof } from '../domain/proof.js';

/** What was asked of us by law, newest first. */
@Injectable()
export class ReadRequests {
  constructor(private readonly requests: RequestRepository) {}

  /** Throws Problem 400 for a cursor that is not ours. */
  async page(query: {
    customerId?: string;
    limit: number;
    cursor?: string;
  }): Promise<Page<ListedRequest>> {
    const { customerId, limit, cursor } = query;
    const found = await this.requests.page({
      customerId,
      before: timeMarkIn(cursor),
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: found.length > limit && last ? timeCursor({ at: last.mark, id: last.id }) : null,
    };
  }

  /** Throws Problem 404. */
  async one(id: string): Promise<ListedRequest> {
    const request = await this.requests.one(id);
    if (!request) throw notFound('privacy-request');
    return request;
  }

  /** Throws Problems 404, and 409 `privacy.not-done` while there is none. */
  async proof(id: string): Promise<SealedProof> {
    const { proof } = await this.one(id);
    if (!proof) throw conflict('privacy.not-done', 'There is a proof once the erasure has ended.');
    return proof;
  }
}
