import type { DeskAtWork } from '../../support/desk-at-work.js';

/**
 * Lets ten minutes pass for what waits. Leases only while no process runs that could hold one: a
 * lease that ended under its holder would be a fault of the test.
 */
export async function timeHasPassed(desk: DeskAtWork, { leases = false } = {}): Promise<void> {
  if (leases) {
    await desk.rows(
      `update reply set lease_until = now() - interval '1 second',
         sending_at = sending_at - interval '10 minutes'
       where state in ('claimed', 'sending')`,
    );
    await desk.rows(
      `update channel set poll_lease_until = null where poll_lease_until is not null`,
    );
    await desk.rows(`update reaction_cursor set lease_until = null where lease_until is not null`);
  }
  await desk.rows(
    `update reply set due_at = now(), sending_at = sending_at - interval '10 minutes'
     where state = 'unknown' and due_at > now() and due_at < now() + interval '1 day'`,
  );
  await desk.rows(`update reply set due_at = now() where state = 'queued' and due_at > now()`);
  await desk.rows(`update channel_pace set blocked_until = null`);
}
