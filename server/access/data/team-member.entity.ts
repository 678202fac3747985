import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('boolean', { name: 'is_lead', default: false })
  isLead: boolean;
}
