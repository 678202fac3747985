import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  isUUID,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { DUE_STATES, type DueState, type Priority, type Status, STATUSES } from '../contract.js';
import { type ConversationFilter, type Sort, SORTS } from '../domain/conversation-filter.js';

const Values = (): PropertyDecorator =>
  applyDecorators(IsOptional(), IsArray(), ArrayMinSize(1), ArrayMaxSize(100));

/** Each is an id, or one of the words. */
const IdsOr = (...words: string[]): PropertyDecorator =>
  applyDecorators(
    Values(),
    ValidateBy(
      {
        name: 'idsOr',
        validator: {
          validate: (value: unknown) => isUUID(value) || words.some((word) => word === value),
          defaultMessage: () => `each of $property must be ${[...words, 'an id'].join(', ')}`,
        },
      },
      { each: true },
    ),
  );

/** What a saved view asks for; the same fields as the list's address, with all values of each. */
export class SavedFilterDto implements ConversationFilter {
  @ApiPropertyOptional({ enum: STATUSES, enumName: 'Status', isArray: true })
  @Values()
  @IsIn(STATUSES, { each: true })
  status?: Status[];

  @ApiPropertyOptional({ enum: ITEM_KINDS, enumName: 'Kind', isArray: true })
  @Values()
  @IsIn(ITEM_KINDS, { each: true })
  kind?: ItemKind[];

  @ApiPropertyOptional({ type: [String] })
  @IdsOr()
  channelId?: string[];

  @ApiPropertyOptional({ type: [String], description: 'me, none or ids' })
  @IdsOr('me', 'none')
  assigneeId?: string[];

  @ApiPropertyOptional({ type: [String], description: 'none or ids' })
  @IdsOr('none')
  teamId?: string[];

  @ApiPropertyOptional({ type: [String] })
  @IdsOr()
  tagId?: string[];

  @ApiPropertyOptional({ type: 'array', items: { type: 'integer', enum: [1, 2, 3, 4] } })
  @Values()
  @IsIn([1, 2, 3, 4], { each: true })
  priority?: Priority[];

  @ApiPropertyOptional({ type: [String] })
  @IdsOr()
  customerId?: string[];

  @ApiPropertyOptional({ enum: SEGMENTS, enumName: 'Segment', isArray: true })
  @Values()
  @IsIn(SEGMENTS, { each: true })
  segment?: Segment[];

  @ApiPropertyOptional({ type: [String] })
  @IdsOr()
  publicationId?: string[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  unanswered?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  deliveryProblem?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  mentionsMe?: boolean;

  @ApiPropertyOptional({ enum: DUE_STATES, enumName: 'DueState', isArray: true })
  @Values()
  @IsIn(DUE_STATES, { each: true })
  due?: DueState[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  escalated?: boolean;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: SORTS, enumName: 'ConversationSort' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;
}
