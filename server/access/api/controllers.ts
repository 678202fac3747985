import { AuditController } from './audit.controller.js';
import { ColleaguesController } from './colleagues.controller.js';
import { MeController } from './me.controller.js';
import { MetricsController } from './metrics.controller.js';
import { SessionController } from './session.controller.js';
import { SessionsController } from './sessions.controller.js';
import { SignInController } from './sign-in.controller.js';
import { TeamsController } from './teams.controller.js';
import { TokensController } from './tokens.controller.js';
import { UsersController } from './users.controller.js';

export const controllers = [
  AuditController,
  ColleaguesController,
  MeController,
  MetricsController,
  SessionController,
  SessionsController,
  SignInController,
  TeamsController,
  TokensController,
  UsersController,
];
