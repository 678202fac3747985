import { ApiPropertyOptional } from '@nestjs/swagger';
import { isIn, IsIn, IsOptional, isUUID, MaxLength, ValidateBy } from 'class-validator';
import { ITEM_KINDS } from '../../../channels/contract.js';
import { SEGMENTS } from '../../../crm/contract.js';
import { DUE_STATES, STATUSES } from '../contract.js';
import { type Sort, SORTS } from '../domain/conversation-filter.js';
import { type FilterFields, PRIORITIES, valuesIn } from '../domain/filter-fields.js';

const MOST_VALUES = 100;

type Check = (value: string) => boolean;

const isOf =
  (known: readonly string[]): Check =>
  (value) =>
    isIn(value, known);
const isIdOr =
  (...words: string[]): Check =>
  (value) =>
    isUUID(value) || words.includes(value);

/** A text of comma separated values, each of which passes. */
const ListOf = (what: string, check: Check): PropertyDecorator =>
  ValidateBy({
    name: 'listOf',
    validator: {
      validate: (text: unknown) =>
        typeof text === 'string' &&
        valuesIn(text).length <= MOST_VALUES &&
        valuesIn(text).every(check),
      defaultMessage: () => `$property must be ${what}, comma separated`,
    },
  });

const ids = 'ids';

/** What narrows a list; every field may hold several values, comma separated. */
export class FilterDto implements FilterFields {
  @ApiPropertyOptional({ description: STATUSES.join(', '), example: 'open,waiting' })
  @IsOptional()
  @ListOf(STATUSES.join(', '), isOf(STATUSES))
  status?: string;

  @ApiPropertyOptional({ description: ITEM_KINDS.join(', ') })
  @IsOptional()
  @ListOf(ITEM_KINDS.join(', '), isOf(ITEM_KINDS))
  kind?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @ListOf(ids, isIdOr())
  channelId?: string;

  @ApiPropertyOptional({ description: 'me, none or ids' })
  @IsOptional()
  @ListOf('me, none or ids', isIdOr('me', 'none'))
  assigneeId?: string;

  @ApiPropertyOptional({ description: 'none or ids' })
  @IsOptional()
  @ListOf('none or ids', isIdOr('none'))
  teamId?: string;

  @ApiPropertyOptional({ description: 'Any of these tags.' })
  @IsOptional()
  @ListOf(ids, isIdOr())
  tagId?: string;

  @ApiPropertyOptional({ description: '1 urgent … 4 low' })
  @IsOptional()
  @ListOf('numbers from 1 to 4', isOf(PRIORITIES))
  priority?: string;

  @ApiPropertyOptional({ description: 'Theirs, and those of others in which they spoke.' })
  @IsOptional()
  @ListOf(ids, isIdOr())
  customerId?: string;

  @ApiPropertyOptional({ description: `What their customer is: ${SEGMENTS.join(', ')}` })
  @IsOptional()
  @ListOf(SEGMENTS.join(', '), isOf(SEGMENTS))
  segment?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @ListOf(ids, isIdOr())
  publicationId?: string;

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'true: only where a customer waits.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  unanswered?: string;

  @ApiPropertyOptional({ description: `How the next due time stands: ${DUE_STATES.join(', ')}` })
  @IsOptional()
  @ListOf(DUE_STATES.join(', '), isOf(DUE_STATES))
  due?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: only what is escalated.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  escalated?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'Words said in it lately.' })
  @IsOptional()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    description: 'At most 100 conversations: those of them that the list contains.',
  })
  @IsOptional()
  @ListOf(ids, isIdOr())
  ids?: string;

  @ApiPropertyOptional({
    enum: SORTS,
    enumName: 'ConversationSort',
    description:
      'unanswered: who waits longest first, and only those who wait; due: what is due first, and only that.',
  })
  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;
}
