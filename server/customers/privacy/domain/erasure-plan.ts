import { childFirst, type Pointer } from './child-first.js';
import type { Blank, ByScope, Erasure, Only, TableClasses } from './data-classes/data-class.js';

export type ErasureStep =
  | { act: 'blank'; table: string; by: ByScope; set: Blank }
  | { act: 'delete'; table: string; by: ByScope }
  | {
      act: 'search';
      table: string;
      in: readonly string[];
      only?: Only;
      then: 'delete' | 'redact' | Blank;
    };

/**
 * What is done to erase somebody, one step after the other; each can be done again without harm.
 * First what stays loses its words, then rows go, pointers before what they point to, and last the
 * tables are looked through to which no key leads.
 */
export function erasurePlan(
  classes: readonly TableClasses[],
  pointers: readonly Pointer[],
): ErasureStep[] {
  const all = classes.flatMap(({ table, erasure = [] }) =>
    erasure.map((what) => ({ table, what })),
  );
  const blanks = all.flatMap(({ table, what }) =>
    what.act === 'blank'
      ? what.by.map((by): ErasureStep => ({ act: 'blank', table, by, set: what.set }))
      : [],
  );
  const searches = all.flatMap(({ table, what }): ErasureStep[] =>
    what.act === 'search' ? [{ ...what, table }] : [],
  );
  return [...blanks, ...deletions(all, pointers), ...searches];
}

function deletions(
  all: readonly { table: string; what: Erasure }[],
  pointers: readonly Pointer[],
): ErasureStep[] {
  const byTable = new Map<string, ByScope[]>();
  for (const { table, what } of all)
    if (what.act === 'delete') byTable.set(table, [...(byTable.get(table) ?? []), ...what.by]);
  return childFirst([...byTable.keys()], pointers).flatMap((table) =>
    byTable.get(table)!.map((by): ErasureStep => ({ act: 'delete', table, by })),
  );
}

/** What stays, and why. */
export const keptOf = (classes: readonly TableClasses[]): { table: string; why: string }[] =>
  classes.flatMap(({ table, erasure = [] }) =>
    erasure.flatMap((what) => (what.act === 'keep' ? [{ table, why: what.why }] : [])),
  );
