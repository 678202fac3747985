import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';
import { BUILT_IN_VIEW_KEYS } from '../domain/conversation-filter.js';
import { FilterDto } from './filter.dto.js';

export class ConversationQuery extends IntersectionType(FilterDto, PageQuery) {
  @ApiPropertyOptional({
    description: `${BUILT_IN_VIEW_KEYS.join(', ')}, or the id of a saved view. The other filters narrow it.`,
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  view?: string;
}
