import { conflict } from '../../../../platform/kernel/index.js';
import type { CustomerImport } from '../data/customer-import.entity.js';
import {
  type ImportAct,
  type ImportState,
  importActs,
  importStateAfter,
} from '../domain/import-state.js';

/** The state after the act. Throws a Problem 409 `customer-import.not-now`. */
export function mustAllow(
  { state, isTrial, storageKey }: CustomerImport,
  act: ImportAct,
): ImportState {
  if (importActs(state, isTrial, storageKey !== null).includes(act))
    return importStateAfter(state, act, isTrial)!;
  throw conflict(
    'customer-import.not-now',
    storageKey === null
      ? 'Its file is gone. Bring it again.'
      : 'This cannot be done now: the import has gone on meanwhile.',
    { state },
  );
}
