export const REASONS = ['same-email', 'same-phone', 'same-handle-and-name'] as const;
export type Reason = (typeof REASONS)[number];

interface Profile {
  name: string | null;
  handle: string | null;
}

/** An identity of somebody else, who may be the same person. */
export interface Candidate extends Profile {
  identityId: string;
  customerId: string;
  network: string;
  email: string | null;
  phone: string | null;
}

export interface Known {
  email: string | null;
  phone: string | null;
  identities: readonly Profile[];
}

/** Fewer digits are an extension, or no number at all. */
const SHORTEST_NUMBER = 8;
/** Shorter handles are had by many. */
const SHORTEST_HANDLE = 4;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');

const sameEmail = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

const samePhone = (one: string | null, other: string | null): boolean =>
  one !== null &&
  other !== null &&
  digits(one).length >= SHORTEST_NUMBER &&
  digits(one) === digits(other);

const sameProfile = (one: Profile, other: Profile): boolean =>
  !!one.name &&
  !!other.name &&
  !!one.handle &&
  !!other.handle &&
  one.handle.length >= SHORTEST_HANDLE &&
  plain(one.handle) === plain(other.handle) &&
  plain(one.name) === plain(other.name);

/** Why this may be the same person, the strongest reason only; undefined when nothing says so. */
export function reasonToLink(known: Known, candidate: Candidate): Reason | undefined {
  if (sameEmail(known.email, candidate.email)) return 'same-email';
  if (samePhone(known.phone, candidate.phone)) return 'same-phone';
  if (known.identities.some((identity) => sameProfile(identity, candidate)))
    return 'same-handle-and-name';
  return undefined;
}
