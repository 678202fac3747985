import { Injectable } from '@nestjs/common';
import type { ForbiddenPhrase } from '../contract.js';
import { findForbidden } from '../domain/find-forbidden.js';
import { ApplyingGuidelines } from './applying-guidelines.js';

/** Holds what somebody wrote against the forbidden phrases of the guidelines that apply. */
@Injectable()
export class ForbiddenPhrases {
  constructor(private readonly guidelines: ApplyingGuidelines) {}

  /** Those that stand in the text. Reads on a connection of its own: call it before the transaction. */
  async in(conversationId: string, text: string): Promise<ForbiddenPhrase[]> {
    const { phrases } = await this.guidelines.to(conversationId);
    return findForbidden(text, phrases);
  }
}
