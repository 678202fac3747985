import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: whether corrections teach, and which language model may be asked. */
@Entity({ name: 'language_setting' })
@Check('language_setting_single', 'id = 1')
@Check(
  'language_setting_whole',
  'not is_on or (provider_url is not null and provider_model is not null)',
)
export class LanguageSetting {
  @PrimaryColumn({ type: 'smallint', default: 1 })
  id: number;

  @Column({ name: 'uses_corrections', type: 'boolean', default: true })
  usesCorrections: boolean;

  /** What stands before `/chat/completions`. */
  @Column({ name: 'provider_url', type: 'text', nullable: true })
  providerUrl: string | null;

  @Column({ name: 'provider_model', type: 'text', nullable: true })
  providerModel: string | null;

  /** Sealed. */
  @Column({ name: 'provider_key', type: 'bytea', nullable: true })
  providerKey: Buffer | null;

  @Column({ name: 'is_on', type: 'boolean', default: false })
  isOn: boolean;

  /** Whether it is asked about the label of each message as well. */
  @Column({ name: 'labels_too', type: 'boolean', default: false })
  labelsToo: boolean;

  /** Nothing of these channels is ever sent. */
  @Column({ name: 'closed_channel_ids', type: 'uuid', array: true, default: () => `'{}'` })
  closedChannelIds: string[];

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;
}
