import { SANDBOX_FORUM, SANDBOX_LOCATION, SANDBOX_PAGES } from './accounts.js';
import type { SandboxChannel, SandboxCrms } from './contract.js';
import { secretsIn } from './secrets.js';
import type { SandboxSecrets } from './secrets.js';

/** The settings with which the desk connects to each account of a stand-in at this address. */
export function channelsAt(url: string, secrets: SandboxSecrets): SandboxChannel[] {
  const pages = SANDBOX_PAGES.map(({ id, name }) => ({
    network: 'facebook' as const,
    accountId: id,
    settings: {
      name,
      pageId: id,
      pageAccessToken: secrets.pageTokens[id],
      appSecret: secrets.appSecret,
      verifyToken: secrets.verifyToken,
      baseUrl: `${url}/graph/v24.0`,
    },
  }));
  return [
    ...pages,
    {
      network: 'google-reviews',
      accountId: SANDBOX_LOCATION.id,
      settings: {
        name: SANDBOX_LOCATION.name,
        account: SANDBOX_LOCATION.account,
        location: SANDBOX_LOCATION.id,
        accessToken: secrets.googleToken,
        baseUrl: `${url}/google`,
        pollSeconds: 2,
      },
    },
    {
      network: 'discourse',
      accountId: new URL(url).host,
      settings: {
        name: SANDBOX_FORUM.name,
        baseUrl: `${url}/forum`,
        apiKey: secrets.forumApiKey,
        apiUsername: SANDBOX_FORUM.brand.username,
        webhookSecret: secrets.forumWebhookSecret,
      },
    },
  ];
}

/** Where the stand-in CRMs are, and what opens them. */
export const crmsAt = (url: string, secrets: SandboxSecrets): SandboxCrms => ({
  hubspot: { baseUrl: `${url}/hubspot`, accessToken: secrets.hubspotToken },
  salesforce: {
    baseUrl: `${url}/salesforce`,
    clientId: secrets.salesforceClientId,
    clientSecret: secrets.salesforceClientSecret,
  },
});

/** The same for a stand-in that is not running yet: its secrets are made when they are missing. */
export async function sandboxSettings(url: string, dataDir: string): Promise<SandboxChannel[]> {
  return channelsAt(url, await secretsIn(dataDir));
}
