import { type Contacts, digitsOf } from './contacts-in.js';

/** In the order of strength. */
export const REASONS = [
  'signed-in-visit',
  'same-key',
  'same-email',
  'same-phone',
  'given-in-message',
  'same-handle-and-name',
  'same-rare-name',
] as const;
export type Reason = (typeof REASONS)[number];

export const STRENGTHS = ['certain', 'strong', 'likely', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STRENGTH_OF: Readonly<Record<Reason, Strength>> = {
  'signed-in-visit': 'certain',
  'same-key': 'certain',
  'same-email': 'strong',
  'same-phone': 'strong',
  'given-in-message': 'strong',
  'same-handle-and-name': 'likely',
  'same-rare-name': 'weak',
};

/** One thing that speaks for two customers being one person. */
export interface MatchEvidence {
  reason: Reason;
  /** What both have: the address, the number, the key, the name. */
  value: string;
}

export interface KnownKey {
  source: string;
  key: string;
}

export interface KnownProfile {
  network: string;
  externalId: string;
  name: string | null;
  handle: string | null;
}

/** What is known of one of the two. */
export interface KnownPerson {
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  keys: readonly KnownKey[];
  identities: readonly KnownProfile[];
  /** What they gave in their messages. */
  given: Contacts;
  /** Hardly anybody else is called so. */
  isNameRare: boolean;
}

/** Fewer digits are an extension, or no number at all. */
const SHORTEST_NUMBER = 8;
/** Shorter handles are had by many. */
const SHORTEST_HANDLE = 4;
/** Shorter keys are counted up in many systems. */
const SHORTEST_KEY = 5;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const email = (text: string): string => text.trim().toLowerCase();
const numbers = (phones: readonly string[]): string[] =>
  phones.map(digitsOf).filter((phone) => phone.length >= SHORTEST_NUMBER);
const handles = ({ identities }: KnownPerson): string[] =>
  identities.flatMap(({ handle }) =>
    handle && handle.length >= SHORTEST_HANDLE ? [handle.toLowerCase()] : [],
  );

const both = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set(one.filter((value) => other.includes(value))),
];

/** The system that signed somebody in knows another customer by the same key. */
const visits = (one: KnownPerson, other: KnownPerson): string[] =>
  one.identities.flatMap(({ network, externalId }) =>
    other.keys.some(({ source, key }) => source === network && key === externalId)
      ? [`${network}: ${externalId}`]
      : [],
  );

const sharedKeys = (one: KnownPerson, other: KnownPerson): string[] =>
  one.keys.flatMap(({ key }) =>
    key.length >= SHORTEST_KEY && other.keys.some((theirs) => theirs.key === key) ? [key] : [],
  );

const given = (one: KnownPerson, other: KnownPerson): string[] => [
  ...both(one.given.emails, other.emails.map(email)),
  ...both(numbers(one.given.phones), numbers(other.phones)),
  ...both(one.given.handles, handles(other)).map((handle) => `@${handle}`),
];

const sharedProfiles = (one: KnownPerson, other: KnownPerson): string[] =>
  one.identities.flatMap(({ name, handle }) =>
    name &&
    handle &&
    handle.length >= SHORTEST_HANDLE &&
    other.identities.some(
      (theirs) =>
        theirs.name &&
        theirs.handle &&
        plain(theirs.handle) === plain(handle) &&
        plain(theirs.name) === plain(name),
    )
      ? [`@${handle}`]
      : [],
  );

const sharedName = (one: KnownPerson, other: KnownPerson): string[] =>
  one.isNameRare && plain(one.name).includes(' ') && plain(one.name) === plain(other.name)
    ? [one.name]
    : [];

/** Everything that speaks for two customers being one person, the strongest first. */
export function evidenceFor(one: KnownPerson, other: KnownPerson): MatchEvidence[] {
  const found: [Reason, string[]][] = [
    ['signed-in-visit', [...visits(one, other), ...visits(other, one)]],
    ['same-key', sharedKeys(one, other)],
    ['same-email', both(one.emails.map(email), other.emails.map(email))],
    ['same-phone', both(numbers(one.phones), numbers(other.phones))],
    ['given-in-message', [...given(one, other), ...given(other, one)]],
    ['same-handle-and-name', sharedProfiles(one, other)],
    ['same-rare-name', sharedName(one, other)],
  ];
  return found.flatMap(([reason, values]) =>
    [...new Set(values)].map((value) => ({ reason, value })),
  );
}

/** Whether anything speaks for it that was not known when somebody said no. */
export const isNews = (keys: readonly string[], dismissed: readonly string[]): boolean =>
  keys.some((key) => !dismissed.includes(key));
