import type { ChannelAdapter } from '../../contract.js';
import { capabilities } from './capabilities.js';
import { check } from './check.js';
import { decode } from './decode.js';
import { poll } from './poll.js';
import { readBack } from './read-back.js';
import { send } from './send.js';
import { forumId, settingsFields } from './settings.js';
import { webhook } from './verify.js';

const POLL_SECONDS = 120;

/** A Discourse forum: topics, and personal messages to the channel's user. */
export const discourse: ChannelAdapter = {
  network: 'discourse',
  title: 'Discourse forum',
  settings: settingsFields,
  capabilities,
  identityNetwork: 'discourse',
  accountId: forumId,
  webhook,
  decode,
  pollEverySeconds: () => POLL_SECONDS,
  poll,
  send,
  readBack,
  check,
};
