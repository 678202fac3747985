import type { Segment } from '../../../crm/contract.js';
import type { Because } from './because.js';

/** That a customer is in a segment, and on what ground. */
export interface Standing {
  customerId: string;
  segment: Segment;
  reason: string;
  because: readonly Because[];
  /** Of the colleague whose word it is. */
  byUserId: string | null;
}

/** What colleagues say, also that a customer is not something. */
export type Word = Omit<Standing, 'because'> & { isMember: boolean };

export interface StandingChange extends Standing {
  gained: boolean;
  /** A colleague said so, and that has been told already. */
  isSaid: boolean;
}

const keyOf = ({ customerId, segment }: Pick<Standing, 'customerId' | 'segment'>): string =>
  `${customerId}:${segment}`;

const byKey = <T extends Pick<Standing, 'customerId' | 'segment'>>(
  rows: readonly T[],
): ReadonlyMap<string, T> => new Map(rows.map((row) => [keyOf(row), row]));

/** Who came into which segment or left it since it was last told. */
export function changesOf(
  told: readonly Standing[],
  now: readonly Standing[],
  words: readonly Word[],
): StandingChange[] {
  const [before, after, said] = [byKey(told), byKey(now), byKey(words)];
  const gained = now
    .filter((row) => !before.has(keyOf(row)))
    .map((row) => ({ ...row, gained: true, isSaid: said.has(keyOf(row)) }));
  const lost = told
    .filter((row) => !after.has(keyOf(row)))
    .map((row) => {
      const word = said.get(keyOf(row));
      return {
        ...row,
        gained: false,
        isSaid: word !== undefined,
        reason: word?.reason ?? `no longer: ${row.reason}`,
        byUserId: word?.byUserId ?? null,
      };
    });
  return [...gained, ...lost];
}
