import { ApiProperty } from '@nestjs/swagger';
import { DigestGroupDto } from './digest.dto.js';
import { StandingDto } from './standing.dto.js';

export class LinkedStandingDto {
  @ApiProperty()
  topicName: string;

  @ApiProperty({ description: 'Whose link it is.' })
  email: string;

  @ApiProperty({ type: StandingDto, nullable: true })
  standing: StandingDto | null;

  @ApiProperty({ type: DigestGroupDto, nullable: true })
  group: DigestGroupDto | null;
}
