import { ApiProperty } from '@nestjs/swagger';

export class QuarantineItemDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) channelId: string | null;
  @ApiProperty() network: string;
  @ApiProperty({
    enum: ['not-readable', 'bad-item', 'unknown-account', 'foreign-account', 'processing-failed'],
  })
  code: string;
  @ApiProperty() reason: string;
  @ApiProperty({ description: 'What arrived, as text; never rendered' }) fragment: string;
  @ApiProperty() inboundEventId: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt: Date | null;
  @ApiProperty({ type: String, enum: ['replayed', 'dismissed'], nullable: true }) resolution:
    string | null;
  @ApiProperty({ enum: ['replay', 'dismiss'], isArray: true }) can: ('replay' | 'dismiss')[];
}

export class QuarantinePageDto {
  @ApiProperty({ type: [QuarantineItemDto] }) items: QuarantineItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ReplayResultDto {
  @ApiProperty({ description: 'Elements that went through this time' }) replayed: number;
  @ApiProperty({ description: 'Elements that are still set aside' }) stillBad: number;
}

export class UnsupportedDto {
  @ApiProperty() what: string;
  @ApiProperty() count: number;
  @ApiProperty({ type: String, format: 'date-time' }) firstAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) lastAt: Date;
}

export class UnsupportedListDto {
  @ApiProperty({ type: [UnsupportedDto] }) items: UnsupportedDto[];
}
