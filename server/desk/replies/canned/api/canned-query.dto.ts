import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../../platform/http/index.js';
import { CANNED_STATES, type CannedState, type Scope, SCOPES } from '../domain/canned-reply.js';

const yes = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class CannedQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words, each by its beginning; accents and capitals apart.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: 'With everything below it; empty is the top itself.' })
  @IsOptional()
  @IsString()
  @MaxLength(160)
  folder?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(40)
  tag?: string;

  @ApiPropertyOptional({ enum: CANNED_STATES, enumName: 'CannedState' })
  @IsOptional()
  @IsIn(CANNED_STATES)
  state?: CannedState;

  @ApiPropertyOptional({ enum: SCOPES, enumName: 'CannedScope' })
  @IsOptional()
  @IsIn(SCOPES)
  scope?: Scope;

  @ApiPropertyOptional({ description: 'Those with a text in it.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  language?: string;

  @ApiPropertyOptional({ description: 'Only those whose day of review has come.' })
  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  reviewDue?: boolean;
}
