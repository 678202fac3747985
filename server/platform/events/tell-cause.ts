import type { EntityManager } from 'typeorm';

/** Of Postgres: holds until the end of the transaction, so that nobody has to pass it along. */
export const CAUSE_SETTING = 'hark.cause';

/** From now on every event of this transaction carries, as `data.cause`, what set it off. */
export async function tellCause(
  manager: EntityManager,
  cause: Readonly<Record<string, unknown>>,
): Promise<void> {
  await manager.query(`select set_config('${CAUSE_SETTING}', $1, true)`, [
    JSON.stringify({ cause }),
  ]);
}
