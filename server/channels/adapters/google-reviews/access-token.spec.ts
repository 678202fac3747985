import { generateKeyPairSync } from 'node:crypto';
import { importSPKI, jwtVerify } from 'jose';
import type { NetworkCall } from '../../contract.js';
import type { EgressRequest, EgressResult } from '../../../platform/egress/contract.js';
import { accessToken, forgetToken } from './access-token.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const TOKEN_URI = 'https://oauth2.example/token';
const NOW = new Date('2026-09-21T12:00:00Z');

function answer(status: number, body: unknown): EgressResult {
  const bytes = Buffer.from(JSON.stringify(body));
  return { kind: 'response', status, headers: {}, body: bytes, json: () => body };
}

function callWith(serviceAccount: string, results: EgressResult[], now = NOW) {
  const asked: EgressRequest[] = [];
  const call: NetworkCall = {
    channelId: 'c',
    settings: { serviceAccount },
    now,
    http: {
      request: (request) => {
        asked.push(request);
        const result = results.shift();
        return result ? Promise.resolve(result) : Promise.reject(new Error('asked too often'));
      },
    },
  };
  return { call, asked };
}

const account = (email: string): string =>
  JSON.stringify({ client_email: email, private_key: privateKey, token_uri: TOKEN_URI });

it('signs an assertion for the token endpoint that the key names, and keeps the token', async () => {
  const json = account('one@project.example');
  const { call, asked } = callWith(json, [answer(200, { access_token: 't1', expires_in: 3600 })]);
  expect(await accessToken(call)).toBe('t1');
  expect(await accessToken(call)).toBe('t1');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe(TOKEN_URI);
  const { payload } = await jwtVerify(
    asked[0]?.form?.assertion ?? '',
    await importSPKI(publicKey, 'RS256'),
    { audience: TOKEN_URI, issuer: 'one@project.example', currentDate: NOW },
  );
  expect(payload.scope).toBe('https://www.googleapis.com/auth/business.manage');
});

it('asks again shortly before the end, and after the network refused the token', async () => {
  const json = account('two@project.example');
  const token = (name: string) => answer(200, { access_token: name, expires_in: 3600 });
  const { call, asked } = callWith(json, [token('a'), token('b'), token('c')]);
  expect(await accessToken(call)).toBe('a');
  const later = { ...call, now: new Date(NOW.getTime() + 3_541_000) };
  expect(await accessToken(later)).toBe('b');
  forgetToken(call);
  expect(await accessToken(later)).toBe('c');
  expect(asked).toHaveLength(3);
});

it.each([
  ['refused key', answer(400, { error: 'invalid_grant' }), 'auth'],
  ['limit', answer(429, {}), 'rate-limited'],
  ['failing endpoint', answer(500, {}), 'unreachable'],
  ['no answer', { kind: 'unknown', code: 'timeout', detail: 'slow' } as const, 'unreachable'],
  ['no connection', { kind: 'not-sent', code: 'dns', detail: 'no name' } as const, 'unreachable'],
])('never leaves a reply unknown: %s', async (what, result, failure) => {
  const { call } = callWith(account(`${what}@project.example`), [result]);
  expect(await accessToken(call)).toMatchObject({ outcome: 'not-sent', failure });
});

it.each(['', 'not json', '[]', '{}', '{"client_email":"a","private_key":"not a key"}'])(
  'says that the key is of no use, without showing it: %j',
  async (json) => {
    const { call, asked } = callWith(json, []);
    expect(await accessToken(call)).toMatchObject({ outcome: 'not-sent', failure: 'auth' });
    expect(asked).toEqual([]);
  },
);
