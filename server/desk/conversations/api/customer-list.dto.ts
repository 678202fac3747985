import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';

export class CustomerListQueryDto extends PageQuery {
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Beginnings of a name, address, handle or number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
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
}

export class CustomerPageDto {
  @ApiProperty({ type: [CustomerRowDto] })
  items: CustomerRowDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
