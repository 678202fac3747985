import type { Principal } from '../contract.js';
import type { TeamRow } from '../data/teams.repository.js';
import { may } from '../domain/policy.js';
import { TEAM_ACTIONS, type TeamDto } from './team.dto.js';

export const presentTeam =
  (me: Principal) =>
  (team: TeamRow): TeamDto => ({ ...team, can: may(me, 'teams.manage') ? [...TEAM_ACTIONS] : [] });
