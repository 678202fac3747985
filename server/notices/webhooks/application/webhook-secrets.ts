import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { SECRET, SecretBox } from '../../../platform/config/index.js';

/** Secrets of the addresses: sealed in the database, shown once. */
@Injectable()
export class WebhookSecrets {
  private readonly box: SecretBox;

  constructor(@Inject(SECRET) secret: string) {
    this.box = new SecretBox(secret, 'webhook-secrets');
  }

  /** As the convention writes them: https://www.standardwebhooks.com */
  make(): { plain: string; sealed: Buffer } {
    const plain = `whsec_${randomBytes(32).toString('base64')}`;
    return { plain, sealed: this.box.seal(plain) };
  }

  open(sealed: Buffer): string {
    return this.box.open(sealed);
  }
}
