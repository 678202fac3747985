import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { DismissalRepository } from '../data/dismissal.repository.js';
import { CustomerDoor } from './customer-door.js';
import { SuggestLinks } from './suggest-links.js';

/** Somebody knows that two customers are not one person, as far as today's evidence goes. */
@Injectable()
export class DismissSuggestion {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly suggestions: SuggestLinks,
    private readonly dismissals: DismissalRepository,
    private readonly audit: Audit,
  ) {}

  /** Throws 404 when either is not theirs to see, or nothing was suggested. */
  async dismiss(me: Principal, customerId: string, otherId: string): Promise<void> {
    const standing = await this.door.mustSee(me, customerId);
    const all = await this.suggestions.all(me, standing);
    const suggestion = all.find((one) => one.customerId === otherId);
    if (!suggestion) throw notFound('suggestion');
    await this.db.transaction(async (manager) => {
      await this.dismissals.put(manager, [standing, otherId], suggestion.keys, me.userId);
      await this.audit.record(manager, {
        by: me,
        action: 'link-suggestion.dismissed',
        target: { type: 'customer', id: standing },
        detail: { otherId, reasons: suggestion.evidence.map(({ reason }) => reason) },
      });
    });
  }
}
