import type { Schedule, WrittenSchedule } from '../../../api/types/digests';

export const cadences = ['daily', 'weekly', 'monthly'] as const;
export const scopeKinds = ['all', 'tag', 'topic', 'department', 'team', 'channel'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export const emptySchedule = (zone: string, language: string): WrittenSchedule => ({
  name: '',
  cadence: 'weekly',
  hour: 7,
  day: 1,
  zone,
  language: language === 'fr' || language === 'nl' ? language : 'en',
  scope: { kind: 'all', values: [] },
  userIds: [],
  emails: [],
});

export const valuesOf = ({ id: _, isActive: _on, nextAt: _at, ...written }: Schedule) => written;

/** One address a line, or separated by commas. */
export const addressesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\s,;]+/)
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  ),
];

export const wrongAddress = (addresses: readonly string[]): string | undefined =>
  addresses.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));

/** The key of what is missing; undefined when it can be saved. */
export function missingIn(values: WrittenSchedule): 'name' | 'scope' | undefined {
  if (values.name.trim() === '') return 'name';
  if (values.scope.kind !== 'all' && values.scope.values.length === 0) return 'scope';
  return undefined;
}
