import type { ChannelAdapter } from '../../contract.js';
import { capabilities } from './capabilities.js';
import { check } from './check.js';
import { decode } from './decode.js';
import { poll } from './poll.js';
import { readBack, send } from './send.js';
import { locationName, pollSeconds, settingsFields } from './settings.js';

/** The reviews of one Google Business Profile location, read by polling. */
export const googleReviews: ChannelAdapter = {
  network: 'google-reviews',
  title: 'Google reviews',
  settings: settingsFields,
  capabilities,
  identityNetwork: 'google',
  accountId: locationName,
  decode,
  pollEverySeconds: pollSeconds,
  poll,
  send,
  readBack,
  check,
};
