import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AttemptKind } from '../domain/sign-in-limits.js';

/** One try at a password. */
@Entity('login_attempt')
export class LoginAttempt {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  kind: AttemptKind;

  /** A digest: what people type into a sign-in form may be anything, a password too. */
  @Column('text')
  key: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
