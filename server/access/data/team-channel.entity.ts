import { Entity, PrimaryColumn } from 'typeorm';

/** The channel is open to the members of the team. */
@Entity('team_channel')
export class TeamChannel {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @PrimaryColumn('uuid', { name: 'channel_id' })
  channelId: string;
}
