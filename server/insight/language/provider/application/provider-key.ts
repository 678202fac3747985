import { Inject, Injectable } from '@nestjs/common';
import { SECRET, SecretBox } from '../../../../platform/config/index.js';

/** The key for the language model: sealed in the database, never shown again. */
@Injectable()
export class ProviderKey {
  private readonly box: SecretBox;

  constructor(@Inject(SECRET) secret: string) {
    this.box = new SecretBox(secret, 'language-provider');
  }

  seal(key: string): Buffer {
    return this.box.seal(key);
  }

  open(sealed: Buffer): string {
    return this.box.open(sealed);
  }
}
