import type { ChannelAdapter } from '../../contract.js';
import { requiredSetting } from '../shared/settings.js';
import { decode } from './decode.js';

/**
 * What was found beyond the brand's own accounts. Nobody can be answered from here: an agent reads,
 * notes, and answers at the source.
 */
export const listening: ChannelAdapter = {
  network: 'listening',
  title: 'Listening',
  settings: [
    {
      name: 'name',
      label: 'Name',
      help: 'How the desk calls what was found elsewhere.',
      required: true,
      secret: false,
      type: 'text',
    },
  ],
  capabilities: {
    kinds: { mention: { like: false, hide: false, delete: false, editReply: false } },
    pace: { perMinute: 1, burst: 1 },
  },
  identityNetwork: 'listening',
  accountId: (settings) => {
    requiredSetting(settings, 'name');
    return 'listening';
  },
  decode,
  send: () =>
    Promise.resolve({
      outcome: 'not-sent',
      failure: 'not-allowed',
      detail: 'What was found elsewhere is answered at its source.',
    }),
  check: () => Promise.resolve([{ name: 'Desk', ok: true, detail: 'Filled by the desk itself.' }]),
};
