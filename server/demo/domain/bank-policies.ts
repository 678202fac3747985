import type { ClockKind, PolicyContent, Target } from '../../desk/work-rules/sla/contract.js';

type BankPolicy = Omit<PolicyContent, 'calendarId'> & { calendar: string | null };

const PRIORITIES = [1, 2, 3, 4] as const;

/** Hours from urgent to low. */
const within = (kind: ClockKind, hours: readonly [number, number, number, number]): Target[] =>
  PRIORITIES.map((priority, index) => ({
    priority,
    kind,
    minutes: hours[index]! * 60,
    time: 'business',
  }));

const usual = { automaticAnswerStops: false, enabled: true };

/** What the demo bank promises, in the order in which it is tried. */
export const bankPolicies: readonly BankPolicy[] = [
  {
    ...usual,
    name: 'Urgent: cards and fraud',
    condition: { fact: 'priority', operator: 'any-of', value: ['1'] },
    calendar: 'Cards and fraud, day and night',
    targets: [
      { priority: 1, kind: 'first-reply', minutes: 30, time: 'business' },
      { priority: 1, kind: 'next-reply', minutes: 30, time: 'business' },
      { priority: 1, kind: 'resolution', minutes: 480, time: 'business' },
    ],
    warnings: [{ share: 50 }, { minutesBefore: 5 }],
  },
  {
    ...usual,
    name: 'Reviews',
    condition: { fact: 'kind', operator: 'any-of', value: ['review'] },
    calendar: null,
    targets: [...within('first-reply', [4, 8, 16, 24]), ...within('next-reply', [4, 8, 16, 24])],
    warnings: [{ share: 75 }],
  },
  {
    ...usual,
    name: 'Dutch customers',
    condition: { fact: 'language', operator: 'any-of', value: ['nl'] },
    calendar: 'Dutch desk',
    targets: [
      ...within('first-reply', [1, 2, 4, 8]),
      ...within('next-reply', [1, 2, 4, 8]),
      ...within('resolution', [8, 16, 24, 48]),
    ],
    warnings: [{ share: 75 }],
  },
  {
    ...usual,
    name: 'Everybody else',
    condition: { all: [] },
    calendar: null,
    targets: [
      ...within('first-reply', [1, 3, 6, 12]),
      ...within('next-reply', [1, 3, 6, 12]),
      ...within('resolution', [9, 18, 36, 72]),
    ],
    warnings: [{ share: 75 }, { minutesBefore: 15 }],
  },
];
