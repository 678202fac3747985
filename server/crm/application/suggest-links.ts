import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Principal } from '../../access/contract.js';
import type { CustomerActivity } from '../contract.js';
import { DismissalRepository } from '../data/dismissal.repository.js';
import { type CandidateRow, SuggestionReader } from '../data/suggestion.reader.js';
import { contactsIn } from '../domain/contacts-in.js';
import {
  evidenceFor,
  isNews,
  type MatchEvidence,
  REASONS,
  STRENGTH_OF,
  type Strength,
} from '../domain/link-suggestions.js';
import { CUSTOMER_ACTIVITY } from './customer-activity.js';
import { CustomerDoor } from './customer-door.js';

export interface Suggestion {
  customerId: string;
  name: string;
  /** Their profiles; none of somebody who is known from records alone. */
  identities: CandidateRow['identities'];
  /** Of the strongest piece of evidence. */
  strength: Strength;
  evidence: MatchEvidence[];
  /** Of all pieces; what a dismissal remembers. */
  keys: string[];
}

const NO_CONTACTS = contactsIn([]);

/** Who may be the same person, each with the reasons. Nothing is ever linked by itself. */
@Injectable()
export class SuggestLinks {
  constructor(
    private readonly door: CustomerDoor,
    private readonly suggestions: SuggestionReader,
    private readonly dismissals: DismissalRepository,
    @Inject(CUSTOMER_ACTIVITY) private readonly activity: CustomerActivity,
  ) {}

  /** Without those that were dismissed and of whom nothing new is known. Throws 404. */
  async forCustomer(me: Principal, customerId: string): Promise<Suggestion[]> {
    const standing = await this.door.mustSee(me, customerId);
    const [all, dismissed] = await Promise.all([
      this.all(me, standing),
      this.dismissals.of(standing),
    ]);
    return all.filter(({ customerId: other, keys }) => isNews(keys, dismissed.get(other) ?? []));
  }

  /** The strongest first, dismissed or not. The customer must be theirs to see. */
  async all(me: Principal, customerId: string): Promise<Suggestion[]> {
    const [[known], texts] = await Promise.all([
      this.suggestions.known([customerId]),
      this.activity.textsOf(me.channelIds, customerId),
    ]);
    if (!known) return [];
    const given = contactsIn(texts);
    const namedBy = await this.activity.naming(me.channelIds, contactsOf(known));
    const candidates = await this.suggestions.around(customerId, given, [
      ...new Set(namedBy.map((said) => said.customerId)),
    ]);
    const visible = await this.door.visible(
      me,
      candidates.map((candidate) => candidate.customerId),
    );
    const textOf = (id: string) =>
      namedBy.flatMap((said) => (said.customerId === id ? [said.text] : []));
    return candidates
      .filter((candidate) => visible.has(candidate.customerId))
      .flatMap((candidate) => {
        const said = textOf(candidate.customerId);
        const evidence = evidenceFor(
          { ...known, given },
          { ...candidate, given: said.length > 0 ? contactsIn(said) : NO_CONTACTS },
        );
        return evidence[0] ? [suggestionOf(candidate, evidence, evidence[0])] : [];
      })
      .sort(strongestFirst);
  }
}

const suggestionOf = (
  { customerId, name, identities }: CandidateRow,
  evidence: MatchEvidence[],
  { reason }: MatchEvidence,
): Suggestion => ({
  customerId,
  name,
  identities,
  strength: STRENGTH_OF[reason],
  evidence,
  keys: evidence.map(keyOf),
});

const strongestFirst = (one: Suggestion, other: Suggestion): number =>
  REASONS.indexOf(one.evidence[0]!.reason) - REASONS.indexOf(other.evidence[0]!.reason) ||
  one.name.localeCompare(other.name);

/** What a dismissal keeps: enough to know it again, nothing that can be read. */
const keyOf = ({ reason, value }: MatchEvidence): string =>
  createHash('sha256').update(`${reason}:${value.toLowerCase()}`).digest('hex').slice(0, 32);

const contactsOf = ({ emails, phones, identities }: CandidateRow): string[] => [
  ...emails,
  ...phones,
  ...identities.flatMap(({ handle }) => (handle && handle.length >= 4 ? [handle] : [])),
];
