import type { EgressHttp, EgressRequest } from '../../../../../platform/egress/contract.js';
import { answered, type CrmAnswer, type CrmFailure } from '../../domain/crm-connector.js';
import type { ConnectorSettings } from '../connector-settings.js';
import { askCrm, failed, isObject, listIn, textIn } from '../crm-http.js';

export const API = '/services/data/v62.0';

const CODES: Readonly<Record<string, CrmFailure['code']>> = {
  INVALID_SESSION_ID: 'auth',
  REQUEST_LIMIT_EXCEEDED: 'rate',
  SERVER_UNAVAILABLE: 'rate',
  API_DISABLED_FOR_ORG: 'auth',
  INSUFFICIENT_ACCESS: 'auth',
};

/** Errors of the data API are a list, those of the token service an object. */
function wording(_status: number, body: unknown): Partial<CrmFailure> | undefined {
  if (isObject(body) && 'error' in body)
    return { code: 'auth', detail: textIn(body['error_description']) || textIn(body['error']) };
  const [first] = listIn(body);
  if (!first) return undefined;
  const code = CODES[textIn(first['errorCode'])];
  return { detail: textIn(first['message']), ...(code && { code }) };
}

interface Session {
  token: string;
  instanceUrl: string;
}

type SalesforceRequest = Pick<EgressRequest, 'method' | 'query' | 'json'> & { path: string };

/** Calls with a token that is fetched when it is needed, and once anew when it is no longer taken. */
export class SalesforceCall {
  private session: Session | undefined;

  constructor(
    private readonly http: EgressHttp,
    private readonly settings: ConnectorSettings,
  ) {}

  async signIn(): Promise<CrmAnswer<Session>> {
    const { clientId = '', clientSecret = '', refreshToken } = this.settings.secrets;
    const grant: Record<string, string> = refreshToken
      ? { grant_type: 'refresh_token', refresh_token: refreshToken }
      : { grant_type: 'client_credentials' };
    const answer = await askCrm(
      this.http,
      {
        method: 'POST',
        url: `${this.settings.baseUrl}/services/oauth2/token`,
        form: { ...grant, client_id: clientId, client_secret: clientSecret },
      },
      wording,
    );
    if (!answer.ok) return answer;
    const token = isObject(answer.value) ? textIn(answer.value['access_token']) : '';
    const instanceUrl = isObject(answer.value) ? textIn(answer.value['instance_url']) : '';
    if (!token || !URL.canParse(instanceUrl))
      return failed({ code: 'unreadable', detail: 'The sign-in answered without a token.' });
    this.session = { token, instanceUrl: instanceUrl.replace(/\/+$/, '') };
    return answered(this.session);
  }

  async ask(request: SalesforceRequest): Promise<CrmAnswer<unknown>> {
    const wasSignedIn = this.session !== undefined;
    const session: CrmAnswer<Session> = this.session ? answered(this.session) : await this.signIn();
    if (!session.ok) return session;
    const answer = await this.send(session.value, request);
    if (answer.ok || answer.failure.code !== 'auth' || !wasSignedIn) return answer;
    const renewed = await this.signIn();
    return renewed.ok ? this.send(renewed.value, request) : renewed;
  }

  private send(
    { token, instanceUrl }: Session,
    { path, ...request }: SalesforceRequest,
  ): Promise<CrmAnswer<unknown>> {
    return askCrm(
      this.http,
      {
        ...request,
        url: `${instanceUrl}${API}${path}`,
        headers: { authorization: `Bearer ${token}` },
      },
      wording,
    );
  }
}
