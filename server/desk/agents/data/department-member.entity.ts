import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who answers for a department in the desk. */
@Entity({ name: 'department_member' })
@Index('department_member_user', ['userId'])
export class DepartmentMember {
  @PrimaryColumn({ name: 'department_id', type: 'uuid' })
  departmentId: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;
}
