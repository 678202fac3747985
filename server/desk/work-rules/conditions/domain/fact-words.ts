import { ITEM_KINDS } from '../../../../channels/contract.js';
import { STATUSES } from '../../../conversations/contract.js';
import { INTENTS, SENTIMENTS } from '../../../../insight/language/contract.js';
import type { FactName } from '../contract.js';

/** Values that the desk itself names; those of other facts are rows. */
export const WORDS_OF: Partial<Record<FactName, readonly string[]>> = {
  language: ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'],
  sentiment: SENTIMENTS,
  intents: INTENTS,
  kind: ITEM_KINDS,
  status: STATUSES,
  priority: ['1', '2', '3', '4'],
  segments: ['buyer', 'loyal', 'dissatisfied', 'influencer', 'ambassador', 'vip'],
  clock: ['none', 'on-track', 'soon', 'breached'],
};
