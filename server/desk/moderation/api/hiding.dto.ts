import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IsLine } from '../../../access/index.js';

export class HidingDto {
  @ApiProperty({ description: 'False: show it again.' })
  @IsBoolean()
  hidden: boolean;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'For colleagues.' })
  @IsLine(200)
  reason: string;
}
