import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

export class WeightsDto {
  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  comment: number;

  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  message: number;

  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  review: number;

  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  forum: number;

  @ApiProperty({ minimum: 0, maximum: 20 })
  @IsInt()
  @Min(0)
  @Max(20)
  mention: number;
}

export class RoutingSettingsDto {
  @ApiProperty({ type: WeightsDto, description: 'Units of capacity, by kind of conversation.' })
  @ValidateNested()
  @Type(() => WeightsDto)
  weights: WeightsDto;

  @ApiProperty({ minimum: 1, maximum: 10080, description: 'Away, off or absent for so long.' })
  @IsInt()
  @Min(1)
  @Max(10080)
  returnGoneMinutes: number;

  @ApiProperty({ minimum: 1, maximum: 10080, description: 'Business minutes without a word.' })
  @IsInt()
  @Min(1)
  @Max(10080)
  returnSilentMinutes: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the default.' })
  @IsOptional()
  @IsUUID()
  calendarId: string | null = null;
}

export class WorkloadDto {
  @ApiProperty({ description: 'Units of open work.' })
  load: number;

  @ApiProperty()
  capacity: number;

  @ApiProperty({ description: 'In the queues of one’s channels, counted to 500.' })
  waiting: number;
}

export class NextConversationDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: none waits.' })
  conversationId: string | null;
}
