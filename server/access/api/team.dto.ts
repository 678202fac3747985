import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { IsLine, MayBeAbsent } from './fields.js';

export const TEAM_ACTIONS = ['edit', 'remove'] as const;
export type TeamAction = (typeof TEAM_ACTIONS)[number];

const MayNameIds = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: [String], format: 'uuid' }),
    MayBeAbsent(),
    IsArray(),
    ArrayMaxSize(1000),
    IsUUID('all', { each: true }),
  );

export class TeamDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  memberIds: string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  leadIds: string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Those among them that you reach.' })
  channelIds: string[];

  @ApiProperty({ enum: TEAM_ACTIONS, enumName: 'TeamAction', isArray: true })
  can: TeamAction[];
}

export class TeamListDto {
  @ApiProperty({ type: [TeamDto] })
  items: TeamDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class AddTeamDto {
  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @MayNameIds()
  memberIds?: string[];

  @MayNameIds()
  leadIds?: string[];

  @MayNameIds()
  channelIds?: string[];
}

export class ChangeTeamDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @MayBeAbsent()
  @IsLine(100)
  name?: string;

  @MayNameIds()
  memberIds?: string[];

  @MayNameIds()
  leadIds?: string[];

  @MayNameIds()
  channelIds?: string[];
}
