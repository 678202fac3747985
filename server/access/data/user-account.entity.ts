import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Preferences, Role } from '../contract.js';

/** Somebody, or a program, with an account at the desk. */
@Entity('user_account')
export class UserAccount {
  @PrimaryColumn('uuid')
  id: string;

  /** Case does not matter. */
  @Column('citext')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  @Column('boolean', { name: 'is_approver', default: false })
  isApprover: boolean;

  /** Argon2id. Null: no password opens this account (demo people, programs). */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('boolean', { name: 'password_must_change', default: false })
  passwordMustChange: boolean;

  /** Set for one-time passwords. */
  @Column('timestamptz', { name: 'password_expires_at', nullable: true })
  passwordExpiresAt: Date | null;

  /** Sessions of another version are over. */
  @Column('int', { name: 'session_version', default: 1 })
  sessionVersion: number;

  @Column('text', { default: 'en' })
  language: string;

  @Column('text', { name: 'time_zone', default: 'Europe/Brussels' })
  timeZone: string;

  @Column('jsonb', { default: {} })
  preferences: Preferences;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { name: 'last_seen_at', nullable: true })
  lastSeenAt: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
