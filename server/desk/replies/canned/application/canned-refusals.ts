import { QueryFailedError } from 'typeorm';
import { conflict, type Problem, unprocessable } from '../../../../platform/kernel/index.js';

const shortcutTaken = (): Problem =>
  conflict('canned-reply.shortcut-taken', 'There is a canned reply with this shortcut already.');

const refusals: Readonly<Record<string, () => Problem>> = {
  canned_reply_shared_shortcut: shortcutTaken,
  canned_reply_own_shortcut: shortcutTaken,
  canned_reply_team_id_fkey: () =>
    unprocessable('canned-reply.team-unknown', 'This team does not exist any more.'),
  canned_reply_file_file_id_fkey: () =>
    unprocessable('canned-reply.file-unknown', 'A file is not there any more.'),
};

/** Says in words what the database refuses; two people may always be quicker than a check. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusals[constraintOf(error)];
    throw refusal ? refusal() : error;
  }
}

function constraintOf(error: unknown): string {
  if (!(error instanceof QueryFailedError)) return '';
  const { constraint } = error.driverError as { constraint?: unknown };
  return typeof constraint === 'string' ? constraint : '';
}
