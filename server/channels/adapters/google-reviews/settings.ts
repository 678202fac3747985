import type { ChannelSettings, SettingsField } from '../../contract.js';
import { optionalSetting, requiredSetting } from '../shared/settings.js';

export const DEFAULT_BASE_URL = 'https://mybusiness.googleapis.com';
const DEFAULT_POLL_SECONDS = 120;

export const settingsFields: readonly SettingsField[] = [
  {
    name: 'name',
    label: 'Name',
    help: 'How the location is called in the desk.',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'account',
    label: 'Account',
    help: 'The number of the Business Profile account, with or without "accounts/".',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'location',
    label: 'Location',
    help: 'The number of the verified location, with or without "locations/".',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'accessToken',
    label: 'Access token',
    help: 'An OAuth token with business.manage; or give a service account below.',
    required: false,
    secret: true,
    type: 'text',
  },
  {
    name: 'serviceAccount',
    label: 'Service account',
    help: 'The JSON key of a service account that manages the location.',
    required: false,
    secret: true,
    type: 'json',
  },
  {
    name: 'baseUrl',
    label: 'API address',
    help: 'Changed only to use a stand-in.',
    required: false,
    secret: false,
    type: 'url',
    default: DEFAULT_BASE_URL,
  },
  {
    name: 'pollSeconds',
    label: 'Seconds between readings',
    help: 'How often new reviews are looked for.',
    required: false,
    secret: false,
    type: 'number',
    default: DEFAULT_POLL_SECONDS,
  },
];

/** `accounts/<a>/locations/<l>`. @throws Error with a sentence on bad settings. */
export function locationName(settings: ChannelSettings): string {
  const account = part(settings, 'account', 'accounts/');
  const location = part(settings, 'location', 'locations/');
  if (!optionalSetting(settings, 'accessToken') && !optionalSetting(settings, 'serviceAccount')) {
    throw new Error('Either "accessToken" or "serviceAccount" is needed.');
  }
  return `accounts/${account}/locations/${location}`;
}

export function pollSeconds(settings: ChannelSettings): number {
  const seconds = Number(optionalSetting(settings, 'pollSeconds') ?? DEFAULT_POLL_SECONDS);
  return Number.isFinite(seconds) && seconds >= 1 ? seconds : DEFAULT_POLL_SECONDS;
}

/** A location may be given with its account before it, as Google's own lists show it. */
function part(settings: ChannelSettings, name: string, prefix: string): string {
  const value = requiredSetting(settings, name).replace(/\/+$/, '');
  const at = value.lastIndexOf(prefix);
  const id = at === -1 ? value : value.slice(at + prefix.length);
  if (!/^[\w-]+$/.test(id)) throw new Error(`The setting "${name}" must be an id.`);
  return id;
}
