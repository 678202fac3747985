import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, MoreThan, Not } from 'typeorm';
import { Session } from './session.entity.js';
import { UserAccount } from './user-account.entity.js';

/** Sessions are removed when they end; a row is a session that may still be in use. */
@Injectable()
export class SessionsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Its person has been seen then. */
  async add(manager: EntityManager, session: Session): Promise<void> {
    await manager.insert(Session, session);
    await manager.update(UserAccount, { id: session.userId }, { lastSeenAt: session.createdAt });
  }

  openOf(userId: string, { now, idleSince }: { now: Date; idleSince: Date }): Promise<Session[]> {
    return this.db.manager.find(Session, {
      where: { userId, expiresAt: MoreThan(now), lastUsedAt: MoreThan(idleSince) },
      order: { lastUsedAt: 'DESC' },
    });
  }

  /** The session that ended, if the token belonged to one. */
  async removeByToken(manager: EntityManager, tokenHash: Buffer): Promise<Session | null> {
    const session = await manager.findOneBy(Session, { tokenHash });
    if (session) await manager.delete(Session, { id: session.id });
    return session;
  }

  /** False when the person has no such session. */
  async remove(manager: EntityManager, userId: string, id: string): Promise<boolean> {
    const { affected } = await manager.delete(Session, { id, userId });
    return affected === 1;
  }

  async removeAllOf(manager: EntityManager, userId: string, except?: string): Promise<void> {
    await manager.delete(Session, { userId, ...(except ? { id: Not(except) } : {}) });
  }

  async removeDead(manager: EntityManager, now: Date, idleSince: Date): Promise<void> {
    await manager.query(`delete from session where expires_at <= $1 or last_used_at <= $2`, [
      now,
      idleSince,
    ]);
  }
}
