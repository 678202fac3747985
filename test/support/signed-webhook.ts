import { createHmac } from 'node:crypto';
import { request } from 'undici';

export interface HookAnswer {
  status: number;
  text: string;
}

export const sha256 = (secret: string, body: string | Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** POSTs these bytes as they are. */
export async function postHook(
  url: string,
  body: string | Buffer,
  headers: Record<string, string | string[]> = {},
): Promise<HookAnswer> {
  const answer = await request(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: answer.statusCode, text: await answer.body.text() };
}

/** POSTs as the network does that owns the secret. */
export const postSigned = (
  url: string,
  secret: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<HookAnswer> =>
  postHook(url, body, {
    'x-hub-signature-256': sha256(secret, body),
    'x-discourse-event-signature': sha256(secret, body),
    ...headers,
  });
