import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/kernel/index.js';
import { type UserRow, UsersRepository } from '../data/users.repository.js';

@Injectable()
export class FindUser {
  constructor(private readonly users: UsersRepository) {}

  /** Throws a Problem 404. */
  async execute(userId: string): Promise<UserRow> {
    const user = await this.users.rowById(userId);
    if (!user) throw notFound('user');
    return user;
  }
}
