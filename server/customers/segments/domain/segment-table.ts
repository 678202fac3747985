import type { Segment } from '../../../crm/contract.js';

/** Values of a rule by the name of the field; null switches a ground off. */
export type Thresholds = Readonly<Record<string, number | string | null>>;

export const FIELD_UNITS = ['count', 'percent', 'days', 'years', 'amount', 'text'] as const;
export type FieldUnit = (typeof FIELD_UNITS)[number];

/** One value of a rule that a person can set. */
export interface ThresholdField {
  name: string;
  unit: FieldUnit;
  /** What holds until somebody sets another. */
  start: number | string | null;
  /** Numbers only. */
  least: number;
  most: number;
  mayBeOff: boolean;
}

const field = (
  name: string,
  unit: FieldUnit,
  start: number | string | null,
  { most = 1000, mayBeOff = false }: { most?: number; mayBeOff?: boolean } = {},
): ThresholdField => ({ name, unit, start, least: 1, most, mayBeOff });

const days = (start: number): ThresholdField => field('days', 'days', start, { most: 3650 });
const percent = (name: string, mayBeOff: boolean): ThresholdField =>
  field(name, 'percent', 60, { most: 100, mayBeOff });
const off = { mayBeOff: true };

/** What a rule about each segment can be asked; sentences and screens follow from it. */
export const SEGMENT_TABLE: Readonly<Record<Segment, readonly ThresholdField[]>> = {
  buyer: [field('purchases', 'count', 1), days(365)],
  loyal: [
    field('purchases', 'count', 3, off),
    field('years', 'years', 2, { most: 50, mayBeOff: true }),
    { ...field('mostComplaints', 'count', 2), least: 0 },
  ],
  dissatisfied: [
    field('complaints', 'count', 3, off),
    percent('negativePercent', true),
    field('messages', 'count', 3),
    field('lowRatings', 'count', 2, off),
    days(30),
  ],
  influencer: [field('followers', 'count', 10_000, { most: 1_000_000_000 })],
  ambassador: [field('praise', 'count', 3), percent('positivePercent', false), days(90)],
  vip: [
    field('dealValue', 'amount', 10_000, { most: 1_000_000_000, mayBeOff: true }),
    days(365),
    field('attribute', 'text', 'vip', off),
    field('value', 'text', null, off),
  ],
};

/** The values that hold: those that somebody set, and the house's own for the rest. */
export const completed = (segment: Segment, set: Thresholds): Thresholds =>
  Object.fromEntries(
    SEGMENT_TABLE[segment].map(({ name, start }) => [
      name,
      Object.hasOwn(set, name) ? set[name]! : start,
    ]),
  );

export interface ThresholdFault {
  field: string;
  fault: 'unknown' | 'missing' | 'not-a-number' | 'out-of-range' | 'too-long' | 'nothing-asked';
}

/** Fields of which one at least must ask for something. */
const GROUNDS: Partial<Record<Segment, readonly string[]>> = {
  loyal: ['purchases', 'years'],
  dissatisfied: ['complaints', 'negativePercent', 'lowRatings'],
  vip: ['dealValue', 'attribute'],
};

/** What is wrong with values that somebody wants; empty when nothing is. */
export function faultsOf(segment: Segment, wanted: Thresholds): ThresholdFault[] {
  const fields = SEGMENT_TABLE[segment];
  const unknown = Object.keys(wanted)
    .filter((name) => !fields.some((known) => known.name === name))
    .map((name) => ({ field: name, fault: 'unknown' as const }));
  const wrong = fields.flatMap((known) => faultOf(known, wanted[known.name]));
  const grounds = GROUNDS[segment];
  const nothing =
    grounds?.every((name) => (wanted[name] ?? null) === null) === true
      ? [{ field: grounds[0]!, fault: 'nothing-asked' as const }]
      : [];
  return [...unknown, ...wrong, ...nothing];
}

function faultOf(
  { name, unit, least, most, mayBeOff }: ThresholdField,
  value: number | string | null | undefined,
): ThresholdFault[] {
  if (value === null || value === undefined)
    return mayBeOff ? [] : [{ field: name, fault: 'missing' }];
  if (unit === 'text')
    return typeof value !== 'string' || value.trim() === '' || value.length > 100
      ? [{ field: name, fault: 'too-long' }]
      : [];
  if (typeof value !== 'number' || !Number.isInteger(value))
    return [{ field: name, fault: 'not-a-number' }];
  return value < least || value > most ? [{ field: name, fault: 'out-of-range' }] : [];
}
