import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @Index('team_member_user')
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('boolean', { name: 'is_lead', default: false })
  isLead: boolean;
}
