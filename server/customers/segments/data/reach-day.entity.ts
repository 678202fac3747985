import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many followed a profile on a day; growth is read off it. */
@Entity({ name: 'reach_day' })
export class ReachDay {
  @PrimaryColumn({ name: 'identity_id', type: 'uuid' })
  identityId: string;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'int' })
  followers: number;
}
