import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody can do at the desk, and how much of it at once. */
@Entity({ name: 'work_profile' })
@Index('work_profile_manager', ['managerId'])
@Check('work_profile_capacity_check', `capacity between 0 and 500`)
@Check('work_profile_manager_check', `manager_id <> user_id`)
export class WorkProfileRow {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  languages: string[];

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  skills: string[];

  @Column({ type: 'int' })
  capacity: number;

  /** The person above; null at the top. */
  @Column({ name: 'manager_id', type: 'uuid', nullable: true })
  managerId: string | null;
}
