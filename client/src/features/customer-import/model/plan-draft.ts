import type { CustomerImport, ImportPlan, ImportTarget } from '../../../api/types/customer-data';

/** What a plan is while it is being made. */
export type PlanDraft = ImportPlan;

export const targets: readonly ImportTarget[] = [
  'key',
  'name',
  'email',
  'phone',
  'language',
  'segment',
  'consent',
  'attribute',
  'fact-key',
  'fact-title',
  'fact-amount',
  'fact-currency',
  'fact-at',
  'fact-kind',
];

export const draftOf = ({
  encoding,
  delimiter,
  hasHeader,
  source,
  mapping,
}: CustomerImport): PlanDraft => ({ encoding, delimiter, hasHeader, source, mapping });

export const targetOf = ({ mapping }: PlanDraft, column: number) =>
  mapping.columns.find((one) => one.column === column);

/** A column becomes something, or nothing. What has to have a name gets its heading for one. */
export function withTarget(
  draft: PlanDraft,
  column: number,
  target: ImportTarget | null,
  heading: string,
): PlanDraft {
  const others = draft.mapping.columns.filter((one) => one.column !== column);
  const isNamed = target === 'attribute' || target === 'consent';
  const added =
    target === null ? [] : [{ column, target, ...(isNamed && { name: heading.slice(0, 60) }) }];
  const columns = [...others, ...added].sort((one, other) => one.column - other.column);
  return { ...draft, mapping: { ...draft.mapping, columns } };
}

export const withName = (draft: PlanDraft, column: number, name: string): PlanDraft => ({
  ...draft,
  mapping: {
    ...draft.mapping,
    columns: draft.mapping.columns.map((one) => (one.column === column ? { ...one, name } : one)),
  },
});

export type PlanFault = 'no-key' | 'twice' | 'no-attribute-name' | 'fact-incomplete' | 'source';

const many: readonly ImportTarget[] = ['name', 'attribute', 'consent', 'segment'];
const needed: readonly ImportTarget[] = ['fact-title', 'fact-at', 'fact-key'];

/** What keeps the plan from being carried out; the server looks again. */
export function planFaults({ mapping, source }: PlanDraft): PlanFault[] {
  const used = mapping.columns.map(({ target }) => target);
  const single = used.filter((target) => !many.includes(target));
  const isBought = used.some((target) => target.startsWith('fact-'));
  const faults: [PlanFault, boolean][] = [
    ['source', !/^[a-z][a-z0-9-]{1,39}$/.test(source)],
    ['no-key', !used.some((target) => ['key', 'email', 'phone'].includes(target))],
    ['twice', new Set(single).size < single.length],
    [
      'no-attribute-name',
      mapping.columns.some(
        ({ target, name }) => (target === 'attribute' || target === 'consent') && !name?.trim(),
      ),
    ],
    ['fact-incomplete', isBought && !needed.every((target) => used.includes(target))],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}
