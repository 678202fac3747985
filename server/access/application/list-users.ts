import { Injectable } from '@nestjs/common';
import { type UserRow, UsersRepository } from '../data/users.repository.js';

@Injectable()
export class ListUsers {
  constructor(private readonly users: UsersRepository) {}

  /** By name; those who are disabled at the end. */
  execute(): Promise<UserRow[]> {
    return this.users.all();
  }
}
