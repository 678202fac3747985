import { conflict, Problem, unprocessable } from '../../platform/kernel/index.js';
import { violatedConstraint } from '../data/violated-constraint.js';

const refusals: Readonly<Record<string, () => Problem>> = {
  user_account_email_key: () =>
    conflict('user.email-taken', 'Somebody with this e-mail address has an account already.'),
  team_name_key: () => conflict('team.name-taken', 'There is a team of this name already.'),
  team_member_team_id_fkey: () => unprocessable('team.unknown', 'One of the teams does not exist.'),
  team_member_user_id_fkey: () =>
    unprocessable('user.unknown', 'One of the people does not exist.'),
  team_channel_team_id_fkey: () => unprocessable('team.unknown', 'This team does not exist.'),
  team_channel_channel_fk: () =>
    unprocessable('channel.unknown', 'One of the channels does not exist.'),
  conversation_team_id_fkey: () =>
    conflict(
      'team.has-work',
      'Conversations belong to this team, so it stays. Take its members and channels away instead.',
    ),
  canned_reply_team_id_fkey: () =>
    conflict(
      'team.has-canned-replies',
      'Canned replies belong to this team. Give them to everybody or to another team first.',
    ),
};

/** Says in words what the database refuses; two people may always be quicker than a check. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusals[violatedConstraint(error) ?? ''];
    throw refusal ? refusal() : error;
  }
}
