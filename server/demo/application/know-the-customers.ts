import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import { PastPeopleRepository } from '../data/past-people.repository.js';
import { PastWorkRepository } from '../data/past-work.repository.js';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import { noteAbout } from '../domain/customer-notes.js';
import type { Story } from '../domain/story.js';
import type { DeskIds } from '../domain/work-of.js';
import type { ThreadIds } from './do-the-work.js';
import { TellTheDesk } from './tell-the-desk.js';

/** What the desk's people found out about customers: who is who, and what to remember. */
@Injectable()
export class KnowTheCustomers {
  constructor(
    private readonly desk: TellTheDesk,
    private readonly people: PastPeopleRepository,
    private readonly work: PastWorkRepository,
  ) {}

  async know(
    manager: EntityManager,
    story: Story,
    accounts: DemoAccounts,
    threads: ThreadIds,
    ids: DeskIds,
  ): Promise<void> {
    const both = story.kinships.flatMap(({ from, to }) => [from, to]);
    const identityIds = await this.desk.identities(manager, story, accounts, both);
    const kinships = story.kinships.flatMap(({ email, link }, index) => {
      const [fromIdentityId, identityId] = identityIds.slice(index * 2, index * 2 + 2);
      if (!fromIdentityId || !identityId) return [];
      return [
        {
          linkId: newId(),
          fromIdentityId,
          identityId,
          email,
          evidence: link?.evidence ?? null,
          detail: link?.detail ?? null,
          by: link ? ids.user(link.by) : null,
          at: link?.at ?? null,
        },
      ];
    });
    await this.people.relate(manager, kinships);
    await this.people.date(manager);
    await this.note(manager, kinships, ids, story.now);
    await this.desk.join(manager, mattersOf(story, threads));
  }

  private async note(
    manager: EntityManager,
    kinships: readonly { identityId: string }[],
    ids: DeskIds,
    now: Date,
  ): Promise<void> {
    const noted = kinships.slice(0, 14);
    const customerIds = await this.people.customerIds(
      manager,
      noted.map(({ identityId }) => identityId),
    );
    await this.work.insert(
      manager,
      'customer_note',
      customerIds.map((customerId, index) => {
        const { body, author, daysAgo } = noteAbout(index);
        const at = new Date(+now - daysAgo * 86_400_000);
        return {
          id: ids.fresh(at),
          customer_id: customerId,
          author_id: ids.user(author),
          body,
          created_at: at,
        };
      }),
    );
  }
}

const MOST_MATTERS = 6;

/** Conversations of those who came a second time by another way, and were recognised. */
function mattersOf({ kinships, threads }: Story, ids: ThreadIds): string[][] {
  const pairs = kinships.flatMap(({ from, to, link }) => {
    if (!link) return [];
    const both = [from, to].map((person) =>
      threads.find(({ items }) => {
        const author = items[0]?.author;
        return author && 'person' in author && author.person === person;
      }),
    );
    const [first, second] = both;
    return first && second ? [[ids.get(first)!, ids.get(second)!]] : [];
  });
  return pairs.slice(0, MOST_MATTERS);
}
