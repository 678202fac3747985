import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Facts of one day summed up, for one value of one dimension. */
@Entity({ name: 'figure_day' })
export class FigureDay {
  @PrimaryColumn({ type: 'text' })
  fact: string;

  @PrimaryColumn({ type: 'text' })
  dimension: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @PrimaryColumn({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @PrimaryColumn({ type: 'smallint' })
  bucket: number;

  @Column({ type: 'bigint' })
  n: string;

  @Column({ type: 'bigint' })
  total: string;
}
