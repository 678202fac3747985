import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsLine } from '../../../access/index.js';
import { PageQuery } from '../../../platform/http/index.js';

export class PrivacyRequestsQuery extends PageQuery {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  customerId?: string;
}

export class PrivacyReadsQuery extends PageQuery {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  customerId?: string;

  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  userId?: string;
}

export class NewExportDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  customerId: string;
}

export class NewErasureDto extends NewExportDto {
  @ApiProperty({ description: 'The name of the customer, typed by whoever asks.' })
  @IsLine(300)
  name: string;
}

export class NewHoldDto {
  @ApiProperty()
  @IsLine(300)
  reason: string;
}
