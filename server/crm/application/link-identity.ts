import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { conflict, newId, notFound } from '../../platform/kernel/index.js';
import type { Evidence } from '../contract.js';
import { LinkRepository } from '../data/link.repository.js';
import { CustomerDoor } from './customer-door.js';
import { People } from './people.js';

export interface NewLinkRequest {
  identityId: string;
  evidence: Evidence;
  detail: string | null;
}

interface LinkFacts {
  id: string;
  identityId: string;
  customerId: string;
  previousCustomerId: string;
}

/**
 * Says on evidence that an identity is a customer's, and takes it back whole. Conversations know
 * identities only, so that a link moves all of them, and undoing it moves all of them back, also
 * those that came in between.
 */
@Injectable()
export class LinkIdentity {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly links: LinkRepository,
    private readonly people: People,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  /** Throws 404 when either side is not theirs to see, 409 when the identity is linked already. */
  async link(me: Principal, customerId: string, request: NewLinkRequest): Promise<void> {
    const toId = await this.door.mustSee(me, customerId);
    const seen = await this.links.customerOf(request.identityId);
    if (!seen || (await this.door.visible(me, [seen])).size === 0) throw notFound('identity');
    await this.db.transaction((manager) =>
      this.people.change(manager, async () => {
        const identity = await this.links.lockIdentity(manager, request.identityId);
        if (identity?.customerId !== seen)
          throw conflict('identity.linked', 'Somebody else linked this profile just now.');
        await this.mustBeFree(manager, identity, toId);
        const link = {
          id: newId(),
          identityId: identity.id,
          customerId: toId,
          previousCustomerId: seen,
        };
        const { evidence, detail } = request;
        await this.links.add(manager, { ...link, evidence, detail, createdBy: me.userId });
        await this.tell(manager, me, 'identity.linked', link, { evidence });
        return [toId, seen];
      }),
    );
  }

  private async mustBeFree(
    manager: EntityManager,
    identity: { id: string; customerId: string },
    toId: string,
  ): Promise<void> {
    if (identity.customerId === toId)
      throw conflict('identity.linked', 'This profile belongs to this customer already.');
    const linkId = await this.links.activeOf(manager, identity.id);
    if (linkId)
      throw conflict(
        'identity.linked',
        'This profile is linked to somebody else. Undo that link first.',
        { linkId },
      );
  }

  /**
   * Answers the customer that the identity was taken from and the one that it is with again. Undoing
   * twice is undoing once.
   */
  async unlink(me: Principal, linkId: string): Promise<[customerId: string, previousId: string]> {
    const link = await this.links.find(linkId);
    if (!link) throw notFound('link');
    const { customerId, previousCustomerId, identityId } = link;
    if ((await this.door.visibleOf(me, [customerId, previousCustomerId])).length === 0)
      throw notFound('link');
    await this.db.transaction((manager) =>
      this.people.change(manager, async () => {
        await this.links.lockIdentity(manager, identityId);
        if ((await this.links.activeOf(manager, identityId)) !== linkId) return [];
        await this.links.undo(manager, linkId, me.userId);
        const back = { id: linkId, identityId, customerId, previousCustomerId };
        await this.tell(manager, me, 'identity.unlinked', back);
        return [customerId, previousCustomerId];
      }),
    );
    return [customerId, previousCustomerId];
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    action: 'identity.linked' | 'identity.unlinked',
    { id: linkId, ...link }: LinkFacts,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const data = { linkId, ...link };
    await this.events.append(manager, [{ type: action, actorId: me.userId, data }]);
    await this.audit.record(manager, {
      by: me,
      action,
      target: { type: 'customer', id: link.customerId },
      detail: { ...data, ...detail },
    });
  }
}
