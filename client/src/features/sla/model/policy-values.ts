import type { ClockKind, PolicyContent, PolicyTarget, PolicyWarning } from '../../../api/types/sla';
import type { Condition } from '../../../ui/condition/condition';
import { readDuration, writeDuration } from './duration';

export const clockKinds: readonly ClockKind[] = ['first-reply', 'next-reply', 'resolution'];
export const priorities = [1, 2, 3, 4] as const;
export type Priority = (typeof priorities)[number];

type Cell = `${Priority} ${ClockKind}`;
export const cellOf = (priority: Priority, kind: ClockKind): Cell => `${priority} ${kind}`;

/** A policy as its editor holds it: targets as texts, so that one can type. */
export interface PolicyValues {
  name: string;
  condition: Condition;
  calendarId: string | null;
  cells: Partial<Record<Cell, string>>;
  times: Record<ClockKind, PolicyTarget['time']>;
  warnings: PolicyWarning[];
  automaticAnswerStops: boolean;
  enabled: boolean;
}

export const newPolicy = (name: string): PolicyContent => ({
  name,
  condition: { all: [] },
  calendarId: null,
  targets: priorities.flatMap((priority): PolicyTarget[] => [
    { priority, kind: 'first-reply', minutes: priority === 1 ? 60 : 240, time: 'business' },
    { priority, kind: 'next-reply', minutes: priority === 1 ? 60 : 240, time: 'business' },
  ]),
  warnings: [{ share: 75 }],
  automaticAnswerStops: false,
  enabled: true,
});

export function valuesOf(policy: PolicyContent, language: string): PolicyValues {
  const timeOf = (kind: ClockKind) =>
    policy.targets.find((target) => target.kind === kind)?.time ?? 'business';
  return {
    name: policy.name,
    condition: policy.condition as unknown as Condition,
    calendarId: policy.calendarId,
    cells: Object.fromEntries(
      policy.targets.map(({ priority, kind, minutes }) => [
        cellOf(priority, kind),
        writeDuration(minutes, language),
      ]),
    ),
    times: {
      'first-reply': timeOf('first-reply'),
      'next-reply': timeOf('next-reply'),
      resolution: timeOf('resolution'),
    },
    warnings: policy.warnings,
    automaticAnswerStops: policy.automaticAnswerStops,
    enabled: policy.enabled,
  };
}

/** Cells that hold no duration. */
export const wrongCells = ({ cells }: PolicyValues): Set<string> =>
  new Set(
    Object.entries(cells)
      .filter(([, text]) => readDuration(text) === undefined)
      .map(([cell]) => cell),
  );

/** What is sent; cells that are empty or wrong are left out. */
export const contentOf = ({ cells, times, condition, ...rest }: PolicyValues): PolicyContent => ({
  ...rest,
  name: rest.name.trim(),
  condition: condition as unknown as PolicyContent['condition'],
  targets: priorities.flatMap((priority) =>
    clockKinds.flatMap((kind): PolicyTarget[] => {
      const minutes = readDuration(cells[cellOf(priority, kind)] ?? '');
      return minutes ? [{ priority, kind, minutes, time: times[kind] }] : [];
    }),
  ),
});
