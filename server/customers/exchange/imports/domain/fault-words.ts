import type { LineFault } from './record-of-line.js';

/** For the file of refused lines, which leaves the desk. */
export const FAULT_WORDS: Readonly<Record<LineFault, string>> = {
  encoding: 'not written in the encoding of the file',
  'quote-open': 'a quote is opened here and never closed',
  'quote-broken': 'something follows a closing quote',
  'too-long': 'longer than a customer can be',
  cells: 'not as many cells as there are columns',
  'no-key': 'no key, no address and no number to know the customer by',
  email: 'not an e-mail address',
  phone: 'not a phone number',
  language: 'not a language such as nl',
  segment: 'not a segment of the desk',
  consent: 'neither yes nor no',
  amount: 'not an amount',
  currency: 'not a currency such as EUR',
  date: 'not a date',
  kind: 'not a kind of event',
  'fact-key': 'a purchase without a number of its own',
  text: 'too long',
  erased: 'this person asked to be forgotten',
};
