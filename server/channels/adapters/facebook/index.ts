import type { ChannelAdapter } from '../../contract.js';
import { capabilities } from './capabilities.js';
import { check } from './check.js';
import { decode } from './decode.js';
import { poll } from './poll.js';
import { profile } from './profile.js';
import { readBack } from './read-back.js';
import { send } from './send.js';
import { setHidden } from './set-hidden.js';
import { pageIdOf, settingsFields } from './settings.js';
import { subscribe } from './subscribe.js';
import { webhook } from './verify.js';

const POLL_SECONDS = 120;

/** A Facebook page: comments, recommendations, mentions and its Messenger. */
export const facebook: ChannelAdapter = {
  network: 'facebook',
  title: 'Facebook page and Messenger',
  settings: settingsFields,
  capabilities,
  identityNetwork: 'facebook',
  accountId: pageIdOf,
  webhook,
  decode,
  pollEverySeconds: () => POLL_SECONDS,
  poll,
  send,
  readBack,
  setHidden,
  check,
  subscribe,
  profile,
};
