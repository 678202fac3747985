import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { PageQuery } from '../../../platform/http/index.js';
import { CUSTOMER_SORTS, type CustomerSort } from '../domain/customer-order.js';

export class CustomerListQueryDto extends PageQuery {
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Beginnings of a name, address, handle or number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: SEGMENTS, enumName: 'Segment' })
  @IsOptional()
  @IsIn(SEGMENTS)
  segment?: Segment;

  @ApiPropertyOptional({
    enum: CUSTOMER_SORTS,
    enumName: 'CustomerSort',
    default: 'contact',
    description:
      'Last contact, made known last, most complaints in 30 days, largest reach. Without words and segment, the last two list those who have any.',
  })
  @IsOptional()
  @IsIn(CUSTOMER_SORTS)
  sort?: CustomerSort;
}

export class LastWordsDto {
  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;
}

export class CustomerRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: [String], description: 'Where they are known.' })
  networks: string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSeenAt: Date | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When somebody said something last, on either side.',
  })
  lastContactAt: Date | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Over all their profiles.' })
  followers: number | null;

  @ApiProperty({ type: 'integer' })
  complaints30d: number;

  @ApiProperty({ enum: SEGMENTS, enumName: 'Segment', isArray: true })
  segments: Segment[];

  @ApiProperty({ type: LastWordsDto, nullable: true })
  lastWords: LastWordsDto | null;
}

export class CustomerPageDto {
  @ApiProperty({ type: [CustomerRowDto] })
  items: CustomerRowDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
