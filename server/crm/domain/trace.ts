/**
 * Something by which a person would be known again: their id on a network, the id of what they
 * wrote there, the address of a private thread with them, an e-mail address, a telephone number, or
 * their key in another system. `place` is where the id is one: a network,
 * a channel, another system; addresses have none. `at` is when
 * it happened, where that is known: who writes again after an erasure is a new customer.
 */
export interface Trace {
  kind: 'identity' | 'item' | 'publication' | 'thread' | 'email' | 'phone' | 'key';
  place: string;
  value: string;
  at?: Date;
}

/** The same for the same person however they write it: this is what is hashed. */
export const traceText = ({ kind, place, value }: Trace): string =>
  [kind, place, plain(kind, value)].join('\u0001');

function plain(kind: Trace['kind'], value: string): string {
  if (kind === 'email') return value.trim().toLowerCase();
  // The country code is written or not: the last nine digits are told apart by nobody else.
  if (kind === 'phone') return value.replace(/\D/g, '').slice(-9);
  return value;
}
