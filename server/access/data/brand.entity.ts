import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Groups channels and teams of one name that customers know. */
@Entity('brand')
export class Brand {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
