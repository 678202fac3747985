import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Colleague, Guarded, Role } from '../contract.js';
import { UsersRepository } from '../data/users.repository.js';
import { abilitiesOf, ROLES } from '../domain/abilities.js';

const WORKING: readonly Role[] = ROLES.filter((role) =>
  abilitiesOf(role).includes('conversations.work'),
);
// A program works, but nobody hands it a conversation or speaks to it.
const COLLEAGUES: readonly Role[] = WORKING.filter((role) => role !== 'api');

/** What other modules may know of people. */
@Injectable()
export class People {
  constructor(private readonly users: UsersRepository) {}

  /** Names by id, also of people who are disabled by now. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length > 0 ? await this.users.namesOf([...new Set(ids)]) : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Null when nobody has this e-mail address. */
  async byEmail(email: string): Promise<{ id: string; name: string } | null> {
    const user = await this.users.byEmail(email);
    return user && { id: user.id, name: user.name };
  }

  /** Enabled people that one can assign to or mention, by name. */
  colleagues(): Promise<Colleague[]> {
    return this.users.inRoles(COLLEAGUES);
  }

  /** Ids of the colleagues who may work on what came in on this channel. */
  whoMayWorkOn({ channelId }: Guarded, manager?: EntityManager): Promise<string[]> {
    return this.users.reaching(channelId, COLLEAGUES, manager);
  }

  /** Whether the conversation can be handed to this person. */
  async canTakeOver(userId: string, object: Guarded, manager?: EntityManager): Promise<boolean> {
    return (await this.whoMayWorkOn(object, manager)).includes(userId);
  }
}
