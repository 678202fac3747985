import type { ChannelSettings, RawDelivery, SettingsField } from '../../contract.js';
import { baseUrlSetting, requiredSetting } from '../shared/settings.js';

export const settingsFields: readonly SettingsField[] = [
  {
    name: 'name',
    label: 'Name',
    help: 'How the forum is called in the desk.',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'baseUrl',
    label: 'Address of the forum',
    help: 'As in the browser, for example https://forum.example.com.',
    required: true,
    secret: false,
    type: 'url',
  },
  {
    name: 'apiKey',
    label: 'API key',
    help: 'Made under Admin, API, for the user below.',
    required: true,
    secret: true,
    type: 'text',
  },
  {
    name: 'apiUsername',
    label: 'User name',
    help: 'The forum user in whose name the desk answers.',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'webhookSecret',
    label: 'Webhook secret',
    help: 'A secret of your choice; enter the same one at the forum’s webhook.',
    required: true,
    secret: true,
    type: 'text',
  },
];

/** The forum's host, with its folder where it lives in one. @throws Error with a sentence. */
export function forumId(settings: ChannelSettings): string {
  requiredSetting(settings, 'apiUsername');
  return forumOf(baseUrlSetting(settings));
}

/** Where links of a delivery point to: the channel's forum, or the one that the delivery names. */
export function forumBase(
  delivery: RawDelivery,
  settings: ChannelSettings | undefined,
): string | undefined {
  if (settings) return baseUrlSetting(settings);
  const instance = delivery.headers['x-discourse-instance'];
  return instance && URL.canParse(instance) && /^https?:/.test(instance)
    ? instance.replace(/\/+$/, '')
    : undefined;
}

export function forumOf(baseUrl: string): string {
  const url = new URL(baseUrl);
  return `${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
