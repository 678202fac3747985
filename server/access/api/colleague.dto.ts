import { ApiProperty } from '@nestjs/swagger';
import type { Presence, Role } from '../contract.js';
import { ROLES } from '../domain/abilities.js';

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  @ApiProperty({ type: [String], format: 'uuid' })
  teamIds: string[];

  @ApiProperty({ enum: ['online', 'away', 'offline'], enumName: 'Presence' })
  presence: Presence;

  @ApiProperty({ type: 'integer', description: 'Open conversations assigned to them.' })
  openCount: number;
}

export class ColleagueListDto {
  @ApiProperty({ type: [ColleagueDto] })
  items: ColleagueDto[];
}
