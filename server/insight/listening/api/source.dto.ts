import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUrl, MaxLength } from 'class-validator';
import { IsLine } from '../../../access/index.js';
import { PLACES, type Place, SOURCE_STATES, type SourceState } from '../contract.js';
import type { SourceContent } from '../data/source.repository.js';

export class SourceContentDto implements SourceContent {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiProperty({ enum: PLACES, enumName: 'ListeningPlace' })
  @IsIn(PLACES)
  place: Place;

  @ApiProperty({ maxLength: 1000, example: 'https://forum.example/latest.rss' })
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(1000)
  url: string;

  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;
}

export class SourceDto extends SourceContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: SOURCE_STATES, enumName: 'ListeningSourceState' })
  state: SourceState;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What went wrong at the last reading.',
  })
  detail: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastReadAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastItemAt: Date | null;

  @ApiProperty({ type: 'integer' })
  itemCount: number;
}

export class SourceListDto {
  @ApiProperty({ type: [SourceDto] })
  items: SourceDto[];
}
