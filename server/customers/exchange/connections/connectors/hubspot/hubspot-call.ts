import type { EgressHttp } from '../../../../../platform/egress/contract.js';
import type { CrmAnswer, CrmFailure } from '../../domain/crm-connector.js';
import type { ConnectorSettings } from '../connector-settings.js';
import { askCrm, isObject, textIn } from '../crm-http.js';

const CODES: Readonly<Record<string, CrmFailure['code']>> = {
  RATE_LIMITS: 'rate',
  INVALID_AUTHENTICATION: 'auth',
  EXPIRED_AUTHENTICATION: 'auth',
  MISSING_SCOPES: 'auth',
};

/** https://developers.hubspot.com/docs/api-reference/error-handling */
function wording(_status: number, body: unknown): Partial<CrmFailure> | undefined {
  if (!isObject(body)) return undefined;
  const code = CODES[textIn(body['category'])];
  return { detail: textIn(body['message']), ...(code && { code }) };
}

export type HubspotCall = (path: string, json: object) => Promise<CrmAnswer<unknown>>;

/** Every call of ours to HubSpot is a POST with JSON. */
export const hubspotCall =
  (http: EgressHttp, { baseUrl, secrets }: ConnectorSettings): HubspotCall =>
  (path, json) =>
    askCrm(
      http,
      {
        method: 'POST',
        url: `${baseUrl}${path}`,
        headers: { authorization: `Bearer ${secrets['accessToken'] ?? ''}` },
        json,
      },
      wording,
    );
