import { ApiToken } from './api-token.entity.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditRepository } from './audit.repository.js';
import { Brand } from './brand.entity.js';
import { BrandsRepository } from './brands.repository.js';
import { LoginAttempt } from './login-attempt.entity.js';
import { LoginAttemptsRepository } from './login-attempts.repository.js';
import { PrincipalsRepository } from './principals.repository.js';
import { Session } from './session.entity.js';
import { SessionsRepository } from './sessions.repository.js';
import { TeamChannel } from './team-channel.entity.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import { TeamsRepository } from './teams.repository.js';
import { UserAccount } from './user-account.entity.js';
import { UsersRepository } from './users.repository.js';

export const entities = [
  ApiToken,
  AuditEntry,
  Brand,
  LoginAttempt,
  Session,
  Team,
  TeamChannel,
  TeamMember,
  UserAccount,
];

export const repositories = [
  ApiTokensRepository,
  AuditRepository,
  BrandsRepository,
  LoginAttemptsRepository,
  PrincipalsRepository,
  SessionsRepository,
  TeamsRepository,
  UsersRepository,
];
