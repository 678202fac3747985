import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Identities } from './application/identities.js';
import { CustomerNote } from './data/customer-note.entity.js';
import { Customer } from './data/customer.entity.js';
import { IdentityLink } from './data/identity-link.entity.js';
import { Identity } from './data/identity.entity.js';
import { IdentityRepository } from './data/identity.repository.js';

/** Who the customers are: identities, links with evidence, notes. */
@Module({
  imports: [TypeOrmModule.forFeature([Customer, Identity, IdentityLink, CustomerNote])],
  providers: [Identities, IdentityRepository],
  exports: [Identities],
})
export class CrmModule {}
