import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { UsersRepository } from '../data/users.repository.js';
import { AddUser, type NewUser } from './add-user.js';

/** The people of the demo brand: no password opens their accounts, only the click of demo mode. */
@Injectable()
export class DemoPeople {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersRepository,
    private readonly addUser: AddUser,
  ) {}

  /** Id of the person with this e-mail address, made if need be. */
  async person(person: NewUser): Promise<string> {
    const existing = await this.users.byEmail(person.email);
    if (existing) return existing.id;
    return this.db.transaction((manager) => this.addUser.add(manager, null, person));
  }
}
