import { importPKCS8, SignJWT } from 'jose';
import type { NetworkCall } from '../../contract.js';
import type { EgressResult } from '../../../platform/egress/contract.js';
import { sha256 } from '../shared/signature.js';

const SCOPE = 'https://www.googleapis.com/auth/business.manage';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

interface ServiceAccount {
  clientEmail: string;
  privateKey: string;
  tokenUri: string;
}

/** The JSON key cannot be used; the sentence says why without showing it. */
export class BadServiceAccount extends Error {
  override readonly name = 'BadServiceAccount';
}

/** Asks the token endpoint that the key names. @throws BadServiceAccount */
export async function requestToken(call: NetworkCall, json: string): Promise<EgressResult> {
  const account = readServiceAccount(json);
  const issuedAt = Math.floor(call.now.getTime() / 1000);
  const assertion = await new SignJWT({ scope: SCOPE })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(account.clientEmail)
    .setAudience(account.tokenUri)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 3600)
    .sign(await signingKey(account));
  return call.http.request({
    method: 'POST',
    url: account.tokenUri,
    form: { grant_type: GRANT, assertion },
    ...(call.signal ? { signal: call.signal } : {}),
  });
}

/** Tells keys apart without keeping them. */
export function fingerprint(json: string): string {
  return sha256(json);
}

async function signingKey(
  account: ServiceAccount,
): Promise<Awaited<ReturnType<typeof importPKCS8>>> {
  try {
    return await importPKCS8(account.privateKey, 'RS256');
  } catch {
    throw new BadServiceAccount('The private key of the service account cannot be read.');
  }
}

function readServiceAccount(json: string): ServiceAccount {
  const key = parsed(json);
  const { client_email: clientEmail, private_key: privateKey, token_uri: tokenUri } = key;
  if (typeof clientEmail !== 'string' || typeof privateKey !== 'string') {
    throw new BadServiceAccount('The service account has no client_email or no private_key.');
  }
  return {
    clientEmail,
    privateKey,
    tokenUri: typeof tokenUri === 'string' ? tokenUri : 'https://oauth2.googleapis.com/token',
  };
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value = JSON.parse(json) as unknown;
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BadServiceAccount('The service account is not JSON.');
}
