import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsEmail,
  IsIn,
  IsObject,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../../access/index.js';
import { SEGMENTS, type Segment } from '../../../../crm/contract.js';
import { BASES, type Basis, EVENT_KINDS, type EventKind } from '../domain/customer-record.js';
import { AreAttributes } from './are-attributes.js';

export const MOST_IN_BATCH = 500;
const MOST_FACTS = 100;

export class CustomerFactFieldsDto {
  @ApiProperty({ enum: EVENT_KINDS, enumName: 'TakenFactKind' })
  @IsIn(EVENT_KINDS)
  kind: EventKind;

  @ApiProperty({ maxLength: 200, example: 'Savings account' })
  @IsLine(200)
  title: string;

  @ApiPropertyOptional({
    example: '129.50',
    description: 'Decimal, at most two digits after the point.',
  })
  @MayBeAbsent()
  @Matches(/^-?\d{1,12}(\.\d{1,2})?$/, { message: '$property must be a decimal such as "129.50"' })
  amount?: string;

  @ApiPropertyOptional({ example: 'EUR', description: 'ISO 4217' })
  @MayBeAbsent()
  @Matches(/^[A-Z]{3}$/, { message: '$property must be a currency such as EUR' })
  currency?: string;

  @ApiProperty({ description: 'When it happened.' })
  @Type(() => Date)
  @IsDate()
  at: Date;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Where it can be looked at.' })
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url?: string;
}

export class CustomerFactInputDto extends CustomerFactFieldsDto {
  @ApiProperty({ maxLength: 200, description: 'Of the fact in your system, of its source alone.' })
  @IsLine(200)
  key: string;
}

export class CustomerConsentInputDto {
  @ApiProperty({ maxLength: 100, example: 'newsletter' })
  @IsLine(100)
  purpose: string;

  @ApiProperty({ enum: BASES, enumName: 'ConsentBasis' })
  @IsIn(BASES)
  basis: Basis;

  @ApiPropertyOptional({ maxLength: 500 })
  @MayBeAbsent()
  @IsLine(500)
  note?: string;
}

/** What is left out stays as it is known. */
export class CustomerUpsertDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @MayBeAbsent()
  @IsLine(200)
  name?: string;

  @ApiPropertyOptional({ maxLength: 254 })
  @MayBeAbsent()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ maxLength: 40 })
  @MayBeAbsent()
  @Matches(/^[+\d][\d ()./-]{4,39}$/, { message: '$property must be a phone number' })
  phone?: string;

  @ApiPropertyOptional({ example: 'nl', description: 'ISO 639-1' })
  @MayBeAbsent()
  @Matches(/^[a-z]{2}$/, { message: '$property must be a language such as nl' })
  language?: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 500 },
    description: 'At most 50; names of at most 60 characters.',
  })
  @MayBeAbsent()
  @AreAttributes()
  attributes?: Record<string, string>;

  @ApiPropertyOptional({ enum: SEGMENTS, isArray: true })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(SEGMENTS.length)
  @IsIn(SEGMENTS, { each: true })
  segments?: Segment[];

  @ApiPropertyOptional({ type: [CustomerConsentInputDto] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CustomerConsentInputDto)
  consents?: CustomerConsentInputDto[];

  @ApiPropertyOptional({ type: [CustomerFactInputDto], description: 'Orders and the like.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_FACTS)
  @ValidateNested({ each: true })
  @Type(() => CustomerFactInputDto)
  facts?: CustomerFactInputDto[];
}

export class BatchedCustomerDto extends CustomerUpsertDto {
  @ApiProperty({ maxLength: 200, description: 'Of the customer in your system.' })
  @IsLine(200)
  key: string;
}

export class CustomerBatchDto {
  @ApiProperty({ type: [BatchedCustomerDto], minItems: 1, maxItems: MOST_IN_BATCH })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_IN_BATCH)
  @IsObject({ each: true })
  items: object[];
}
