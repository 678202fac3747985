import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { notFound } from '../../platform/kernel/index.js';
import { UsersRepository } from '../data/users.repository.js';
import { type CallFacts, isAtThisMachine } from '../domain/loopback.js';
import { type Caller, SessionStarter } from './session-starter.js';

type Connection = Omit<CallFacts, 'publicUrl'>;

/**
 * One click instead of a password: only in demo mode, only at this machine, only for accounts that
 * have no password at all.
 */
@Injectable()
export class DemoSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly users: UsersRepository,
    private readonly starter: SessionStarter,
  ) {}

  async people(connection: Connection) {
    if (!this.isOpenTo(connection)) return [];
    const people = await this.users.withoutPassword();
    return people.map(({ email, name, role }) => ({ email, name, role }));
  }

  /** Throws a Problem 404 for anybody else, and when demo sign-in is not open. */
  async execute(email: string, connection: Connection, caller: Caller) {
    const open = this.isOpenTo(connection);
    const user = open ? await this.users.byEmail(email) : null;
    if (!user || user.passwordHash !== null || user.disabledAt !== null || user.role === 'api')
      throw notFound('demo-person');
    return { userId: user.id, token: await this.starter.signIn(user, caller, 'demo') };
  }

  private isOpenTo(connection: Connection): boolean {
    return this.config.demo && isAtThisMachine({ ...connection, publicUrl: this.config.publicUrl });
  }
}
