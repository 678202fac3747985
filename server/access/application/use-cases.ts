import { AddTeam } from './add-team.js';
import { AddToken } from './add-token.js';
import { AddUser } from './add-user.js';
import { AttemptGate } from './attempt-gate.js';
import { Audit } from './audit.js';
import { ChangeOwnPassword } from './change-own-password.js';
import { ChangeTeam } from './change-team.js';
import { ChangeUser } from './change-user.js';
import { CredentialFinder } from './credential-finder.js';
import { DemoPeople } from './demo-people.js';
import { DemoSignIn } from './demo-sign-in.js';
import { FindUser } from './find-user.js';
import { FirstAdministrator } from './first-administrator.js';
import { ListAudit } from './list-audit.js';
import { ListColleagues } from './list-colleagues.js';
import { ListSessions } from './list-sessions.js';
import { ListTeams } from './list-teams.js';
import { ListTokens } from './list-tokens.js';
import { ListUsers } from './list-users.js';
import { OneTimePasswords } from './one-time-passwords.js';
import { PasswordChangeCheck } from './password-change-check.js';
import { Passwords } from './passwords.js';
import { People } from './people.js';
import { PrincipalLoader } from './principal-loader.js';
import { RemoveTeam } from './remove-team.js';
import { ResetPassword } from './reset-password.js';
import { RevokeToken } from './revoke-token.js';
import { SessionEnder } from './session-ender.js';
import { SessionStarter } from './session-starter.js';
import { SignInOptions } from './sign-in-options.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { TeamNews } from './team-news.js';
import { Teams } from './teams.js';
import { UpdateProfile } from './update-profile.js';
import { UserNews } from './user-news.js';

const signingIn = [
  AttemptGate,
  ChangeOwnPassword,
  CredentialFinder,
  DemoSignIn,
  FirstAdministrator,
  ListSessions,
  OneTimePasswords,
  PasswordChangeCheck,
  Passwords,
  SessionEnder,
  SessionStarter,
  SignIn,
  SignInOptions,
  SignOut,
];

const accounts = [
  AddToken,
  AddUser,
  ChangeUser,
  DemoPeople,
  FindUser,
  ListColleagues,
  ListTokens,
  ListUsers,
  ResetPassword,
  RevokeToken,
  UpdateProfile,
  UserNews,
];

const teams = [AddTeam, ChangeTeam, ListTeams, RemoveTeam, TeamNews, Teams];

export const useCases = [
  ...signingIn,
  ...accounts,
  ...teams,
  Audit,
  ListAudit,
  People,
  PrincipalLoader,
];
