import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many facts there were in one hour of one day. */
@Entity({ name: 'figure_hour' })
export class FigureHour {
  @PrimaryColumn({ type: 'text' })
  fact: string;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @PrimaryColumn({ type: 'smallint' })
  hour: number;

  @PrimaryColumn({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'bigint' })
  n: string;
}
