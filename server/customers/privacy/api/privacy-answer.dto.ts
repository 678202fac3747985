import { ApiProperty } from '@nestjs/swagger';

export class PrivacyRequestDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['export', 'erasure'], enumName: 'PrivacyRequestKind' })
  kind: 'export' | 'erasure';

  @ApiProperty({
    enum: ['waiting', 'running', 'done', 'failed', 'expired'],
    enumName: 'PrivacyRequestState',
  })
  state: 'waiting' | 'running' | 'done' | 'failed' | 'expired';

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  customerId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null once the person is erased.' })
  customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ format: 'date-time', description: 'The end of the month that the law gives.' })
  dueAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  @ApiProperty({ description: 'Steps that are done.' })
  done: number;

  @ApiProperty({ description: 'Steps there are; 0 before that is known.' })
  total: number;

  @ApiProperty({ description: 'Something went wrong; it is tried again every minute.' })
  hasProblem: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Bytes of the archive while it is kept.',
  })
  bytes: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the proof.' })
  proofHash: string | null;
}

export class PrivacyRequestPageDto {
  @ApiProperty({ type: [PrivacyRequestDto] })
  items: PrivacyRequestDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class TableRowsDto {
  @ApiProperty()
  table: string;

  @ApiProperty()
  rows: number;
}

export class TableKeptDto {
  @ApiProperty()
  table: string;

  @ApiProperty()
  why: string;
}

export class ErasurePreviewDto {
  @ApiProperty({ type: [TableRowsDto] })
  deleted: TableRowsDto[];

  @ApiProperty({ type: [TableRowsDto] })
  blanked: TableRowsDto[];

  @ApiProperty({ type: [String], description: 'Tables that are looked through for ids and names.' })
  searched: string[];

  @ApiProperty({ type: [TableKeptDto] })
  kept: TableKeptDto[];
}

export class HoldDto {
  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  heldAt: string;

  @ApiProperty({ type: String, nullable: true })
  heldBy: string | null;
}

export class PrivacyCustomerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: HoldDto, nullable: true })
  hold: HoldDto | null;
}

export class PrivacyReadDto {
  @ApiProperty({ format: 'uuid' })
  customerId: string;

  @ApiProperty()
  customerName: string;

  @ApiProperty({ format: 'uuid' })
  userId: string;

  @ApiProperty()
  userName: string;

  @ApiProperty({ format: 'date-time', description: 'The hour in which it was.' })
  hour: string;

  @ApiProperty({ enum: ['page', 'search', 'export'], enumName: 'PrivacyReadWhat' })
  what: 'page' | 'search' | 'export';

  @ApiProperty()
  times: number;
}

export class PrivacyReadPageDto {
  @ApiProperty({ type: [PrivacyReadDto] })
  items: PrivacyReadDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
