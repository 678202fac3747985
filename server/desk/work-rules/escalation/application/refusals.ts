import { conflict, type Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { violatedConstraint } from '../data/violated-constraint.js';

const refusals: Readonly<Record<string, () => Problem>> = {
  ladder_name: () => conflict('ladder.name-taken', 'There is a ladder of this name already.'),
  department_name: () =>
    conflict('department.name-taken', 'There is a department of this name already.'),
  ladder_calendar_id_fkey: () =>
    unprocessable('calendar.unknown', 'This calendar is not there any more. Choose another.'),
  department_calendar_id_fkey: () =>
    unprocessable('calendar.unknown', 'This calendar is not there any more. Choose another.'),
  department_member_user_id_fkey: () =>
    unprocessable('user.unknown', 'One of the people does not exist.'),
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
