import { createHash, randomInt } from 'node:crypto';
import { oneTimePassword } from '../domain/one-time-password.js';

/** What of a token stands in the database: enough to know it again, nothing to sign in with. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest();

export const newOneTimePassword = (): string => oneTimePassword((below) => randomInt(below));
