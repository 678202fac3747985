import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './api/access.guard.js';
import { controllers } from './api/controllers.js';
import { EveryRouteSaysWho } from './api/every-route-says-who.js';
import { RouteList } from './api/route-list.js';
import { SessionCookies } from './api/session-cookies.js';
import { AddToken } from './application/add-token.js';
import { AddUser } from './application/add-user.js';
import { Audit } from './application/audit.js';
import { DemoPeople } from './application/demo-people.js';
import { FindUser } from './application/find-user.js';
import { FirstAdministrator } from './application/first-administrator.js';
import { People } from './application/people.js';
import { PrincipalLoader } from './application/principal-loader.js';
import { Teams } from './application/teams.js';
import { useCases } from './application/use-cases.js';
import { entities, repositories } from './data/tables.js';
import { TidyAccess } from './jobs/tidy-access.job.js';

@Module({
  imports: [TypeOrmModule.forFeature(entities), DiscoveryModule],
  controllers,
  providers: [
    ...repositories,
    ...useCases,
    { provide: APP_GUARD, useClass: AccessGuard },
    EveryRouteSaysWho,
    RouteList,
    SessionCookies,
    TidyAccess,
  ],
  exports: [
    AddToken,
    AddUser,
    Audit,
    DemoPeople,
    FindUser,
    FirstAdministrator,
    People,
    PrincipalLoader,
    Teams,
  ],
})
export class AccessModule {}
