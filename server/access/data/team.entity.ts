import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** People who look after the same channels. */
@Entity('team')
@Unique('team_name_key', ['name'])
export class Team {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'brand_id', nullable: true })
  brandId: string | null;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
