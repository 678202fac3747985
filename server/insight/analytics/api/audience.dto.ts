import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

const count = { type: 'integer', nullable: true } as const;

export class AudienceFileDto {
  @ApiProperty({
    description:
      'CSV with the headings day, name, whose (own or competitor), followers, likes, comments, shares, clicks, mentions.',
  })
  @IsString()
  @Length(1, 900_000)
  csv: string;
}

export class AudienceFaultDto {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ enum: ['day', 'name', 'whose', 'number', 'empty'] })
  fault: 'day' | 'name' | 'whose' | 'number' | 'empty';
}

export class AudienceTakenDto {
  @ApiProperty({ type: 'integer' }) taken: number;
  @ApiProperty({ type: [AudienceFaultDto], description: 'At most 100.' })
  faults: AudienceFaultDto[];
}

export class AudienceDayDto {
  @ApiProperty({ enum: ['own', 'competitor'] }) whose: 'own' | 'competitor';
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) onDay: string;
  @ApiProperty(count) followers: number | null;
  @ApiProperty(count) likes: number | null;
  @ApiProperty(count) comments: number | null;
  @ApiProperty(count) shares: number | null;
  @ApiProperty(count) clicks: number | null;
  @ApiProperty(count) mentions: number | null;
}

export class AudienceListDto {
  @ApiProperty({ type: [AudienceDayDto], description: 'Newest first, at most 200.' })
  items: AudienceDayDto[];
}
