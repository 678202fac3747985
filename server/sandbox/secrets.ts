import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SANDBOX_PAGES } from './accounts.js';

/** Credentials that the stand-ins check, made at the first start. */
export interface SandboxSecrets {
  appSecret: string;
  verifyToken: string;
  /** Access token of each page, by page id. */
  pageTokens: Record<string, string>;
  googleToken: string;
  forumApiKey: string;
  forumWebhookSecret: string;
  hubspotToken: string;
  salesforceClientId: string;
  salesforceClientSecret: string;
  salesforceToken: string;
}

function makeSecrets(): SandboxSecrets {
  const token = (prefix: string, bytes = 48) => prefix + randomBytes(bytes).toString('base64url');
  return {
    appSecret: randomBytes(16).toString('hex'),
    verifyToken: token('verify-', 12),
    pageTokens: Object.fromEntries(SANDBOX_PAGES.map(({ id }) => [id, token('EAA')])),
    googleToken: token('ya29.'),
    forumApiKey: randomBytes(32).toString('hex'),
    forumWebhookSecret: token('', 24),
    hubspotToken: token('pat-eu1-', 24),
    salesforceClientId: token('3MVG9'),
    salesforceClientSecret: randomBytes(32).toString('hex').toUpperCase(),
    salesforceToken: token('00D5g!'),
  };
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Reads `secrets.json` of the folder, or makes it, readable by its owner alone. */
export async function secretsIn(dataDir: string): Promise<SandboxSecrets> {
  const file = path.join(dataDir, 'secrets.json');
  try {
    // A folder of an earlier day knows fewer of them.
    const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<SandboxSecrets>;
    const whole = { ...makeSecrets(), ...kept };
    if (Object.keys(whole).length > Object.keys(kept).length) await write(file, whole);
    return whole;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const secrets = makeSecrets();
  await mkdir(dataDir, { recursive: true });
  await write(file, secrets);
  return secrets;
}

const write = (file: string, secrets: SandboxSecrets): Promise<void> =>
  writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
