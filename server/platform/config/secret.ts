import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The installation's secret: from the environment, else made once and kept in the data folder, mode 600. */
export function loadSecret(fromEnv: string | undefined, dataDir: string): string {
  if (fromEnv) return fromEnv;
  const file = path.join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const made = randomBytes(32).toString('base64url');
  writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
  return made;
}

/** Seals what must not stand readable in the database (channel credentials). AES-256-GCM, key by HKDF. */
export class SecretBox {
  private readonly key: Buffer;

  constructor(secret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, 'hark', purpose, 32));
  }

  seal(plain: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Throws SealBroken when the secret is not the one that sealed it, or a byte was changed. */
  open(sealed: Buffer): string {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      const body = [decipher.update(sealed.subarray(28)), decipher.final()];
      return Buffer.concat(body).toString('utf8');
    } catch (cause) {
      throw new SealBroken(cause);
    }
  }
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(cause: unknown) {
    super('This was sealed with another HARK_SECRET, or was changed since.', { cause });
  }
}
