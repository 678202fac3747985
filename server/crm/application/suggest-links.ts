import { Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { CustomerReader } from '../data/customer.reader.js';
import { SuggestionReader } from '../data/suggestion.reader.js';
import { type Candidate, type Reason, reasonToLink } from '../domain/link-suggestions.js';
import { CustomerDoor } from './customer-door.js';

export type Suggestion = Pick<Candidate, 'identityId' | 'network' | 'name' | 'handle'> & {
  reason: Reason;
};

/** Who may be the same person, each with the reason. Nothing is ever linked by itself. */
@Injectable()
export class SuggestLinks {
  constructor(
    private readonly door: CustomerDoor,
    private readonly customers: CustomerReader,
    private readonly suggestions: SuggestionReader,
  ) {}

  async forCustomer(me: Principal, customerId: string): Promise<Suggestion[]> {
    await this.door.mustSee(me, customerId);
    const [customer, identities, candidates] = await Promise.all([
      this.customers.one(customerId),
      this.customers.identities(customerId),
      this.suggestions.candidates(customerId),
    ]);
    if (!customer) throw notFound('customer');
    const visible = await this.door.visible(
      me,
      candidates.map((candidate) => candidate.customerId),
    );
    const known = { email: customer.email, phone: customer.phone, identities };
    return candidates.flatMap((candidate) => {
      const reason = visible.has(candidate.customerId) ? reasonToLink(known, candidate) : undefined;
      const { identityId, network, name, handle } = candidate;
      return reason ? [{ identityId, network, name, handle, reason }] : [];
    });
  }
}
