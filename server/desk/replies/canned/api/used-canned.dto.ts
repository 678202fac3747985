import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';

const BY_PEOPLE = ['search', 'suggestion'] as const;

export class UsedCannedDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({
    enum: BY_PEOPLE,
    enumName: 'CannedUseSource',
    description: 'Whether its author looked for it or was offered it.',
  })
  @IsIn(BY_PEOPLE)
  source: (typeof BY_PEOPLE)[number];
}
