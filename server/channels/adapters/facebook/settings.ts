import type { ChannelSettings, SettingsField } from '../../contract.js';
import { requiredSetting } from '../shared/settings.js';

export const DEFAULT_BASE_URL = 'https://graph.facebook.com/v24.0';

export const settingsFields: readonly SettingsField[] = [
  {
    name: 'name',
    label: 'Name',
    help: 'How the page is called in the desk.',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'pageId',
    label: 'Page ID',
    help: 'The number under "About this page", "Page transparency".',
    required: true,
    secret: false,
    type: 'text',
  },
  {
    name: 'pageAccessToken',
    label: 'Page access token',
    help: 'A long-lived token of the page with pages_manage_engagement, pages_read_user_content, pages_manage_metadata and pages_messaging.',
    required: true,
    secret: true,
    type: 'text',
  },
  {
    name: 'appSecret',
    label: 'App secret',
    help: 'From the settings of your Meta app; it proves that a webhook comes from Meta.',
    required: true,
    secret: true,
    type: 'text',
  },
  {
    name: 'verifyToken',
    label: 'Verify token',
    help: 'A word of your choice; enter the same one where the Meta app asks for it.',
    required: true,
    secret: true,
    type: 'text',
  },
  {
    name: 'baseUrl',
    label: 'API address',
    help: 'Changed only to use a stand-in or another version of the Graph API.',
    required: false,
    secret: false,
    type: 'url',
    default: DEFAULT_BASE_URL,
  },
];

/** @throws Error with a sentence when the page id is absent or no number. */
export function pageIdOf(settings: ChannelSettings): string {
  const pageId = requiredSetting(settings, 'pageId');
  if (!/^\d+$/.test(pageId))
    throw new Error('The setting "pageId" must be the number of the page.');
  return pageId;
}
