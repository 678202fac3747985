import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An open incident during which the desk does not answer by itself. */
@Entity({ name: 'answer_halt' })
export class AnswerHaltRow {
  @PrimaryColumn({ name: 'incident_id', type: 'uuid' })
  incidentId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'channel_ids', type: 'uuid', array: true, default: () => `'{}'` })
  channelIds: string[];

  @Column({ type: 'timestamptz' })
  since: Date;
}
