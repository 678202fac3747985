import { useQuery } from '@tanstack/react-query';
import { channelsQuery } from '../../../api/channels';
import { teamsQuery } from '../../../api/people';
import { useMe } from '../../../api/session';
import { usersQuery } from '../../../api/users';
import { firstStepsOf, type FirstStep } from '../model/first-steps';
import { firstAnswerQuery } from './first-answer';

export type FirstSteps =
  /** For somebody else, or hidden by this person. */
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'open' | 'done'; steps: FirstStep[] };

/** How far the desk has been set up; asked only for administrators who have not hidden the steps. */
export function useFirstSteps(): FirstSteps {
  const { id, can, preferences } = useMe();
  const enabled =
    can.includes('channels.manage') &&
    can.includes('users.manage') &&
    preferences.firstStepsHidden !== true;
  const channels = useQuery({ ...channelsQuery, enabled });
  const users = useQuery({ ...usersQuery, enabled });
  const teams = useQuery({ ...teamsQuery, enabled });
  const answer = useQuery({ ...firstAnswerQuery, enabled });

  if (!enabled) return { state: 'none' };
  const failed = [channels, users, teams, answer].find(({ error }) => error !== null);
  if (failed?.error) {
    return { state: 'failed', error: failed.error, retry: () => void failed.refetch() };
  }
  if (!channels.data || !users.data || !teams.data || answer.data === undefined) {
    return { state: 'loading' };
  }
  const steps = firstStepsOf({
    channels: channels.data.items.length,
    colleagues: users.data.items.filter((user) => user.id !== id && user.role !== 'api').length,
    teams: teams.data.items.length,
    answered: answer.data,
  });
  return { state: steps.every(({ done }) => done) ? 'done' : 'open', steps };
}
