import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { IdentityLink } from './identity-link.entity.js';
import { Identity } from './identity.entity.js';

export type NewLink = Pick<
  IdentityLink,
  'id' | 'identityId' | 'customerId' | 'previousCustomerId' | 'evidence' | 'detail' | 'createdBy'
>;

/** Which customer an identity belongs to, and why. The identity's row is locked by whoever changes it. */
@Injectable()
export class LinkRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async customerOf(identityId: string): Promise<string | undefined> {
    const identity = await this.db.getRepository(Identity).findOneBy({ id: identityId });
    return identity?.customerId;
  }

  async find(id: string): Promise<IdentityLink | undefined> {
    return (await this.db.getRepository(IdentityLink).findOneBy({ id })) ?? undefined;
  }

  async lockIdentity(
    manager: EntityManager,
    id: string,
  ): Promise<Pick<Identity, 'id' | 'customerId'> | undefined> {
    const rows: Pick<Identity, 'id' | 'customerId'>[] = await manager.query(
      `select id, customer_id as "customerId" from identity where id = $1 for no key update`,
      [id],
    );
    return rows[0];
  }

  /** The link that holds now. */
  async activeOf(manager: EntityManager, identityId: string): Promise<string | undefined> {
    const rows: { id: string }[] = await manager.query(
      'select id from identity_link where identity_id = $1 and undone_at is null',
      [identityId],
    );
    return rows[0]?.id;
  }

  async add(manager: EntityManager, link: NewLink): Promise<void> {
    await manager.getRepository(IdentityLink).insert(link);
  }

  async undo(manager: EntityManager, linkId: string, userId: string): Promise<void> {
    await manager
      .getRepository(IdentityLink)
      .update({ id: linkId }, { undoneAt: () => 'now()', undoneBy: userId });
  }
}
