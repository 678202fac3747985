import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

export class WorkSettingsDto {
  @ApiProperty({ minimum: 1, maximum: 480, description: 'Without a sign of life at the screen.' })
  @IsInt()
  @Min(1)
  @Max(480)
  awayAfterMinutes: number;

  @ApiProperty({ minimum: 1, maximum: 480, description: 'After the last screen was closed.' })
  @IsInt()
  @Min(1)
  @Max(480)
  offAfterMinutes: number;
}
