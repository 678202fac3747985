import { Column, Entity, PrimaryColumn } from 'typeorm';

/** People who look after the same channels. */
@Entity('team')
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
