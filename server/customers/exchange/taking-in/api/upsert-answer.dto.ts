import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TakenOutcome } from '../domain/customer-record.js';

const OUTCOMES = ['new', 'changed', 'same', 'erased'] as const satisfies readonly TakenOutcome[];

export class CustomerTakenDto {
  @ApiProperty()
  key: string;

  @ApiProperty({
    enum: OUTCOMES,
    enumName: 'CustomerTakenOutcome',
    description: '`erased`: the person asked to be forgotten; nothing was written.',
  })
  outcome: TakenOutcome;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  customerId: string | null;
}

export class CustomerProblemDto {
  @ApiProperty({ example: 'urn:hark:problem:validation.failed' })
  type: string;

  @ApiProperty({ example: 400 })
  status: number;

  @ApiProperty({ example: 'validation.failed' })
  code: string;

  @ApiProperty()
  detail: string;

  @ApiPropertyOptional({
    type: 'array',
    items: {
      type: 'object',
      properties: { field: { type: 'string' }, message: { type: 'string' } },
    },
  })
  errors?: unknown;
}

/** Either what became of it or, as RFC 9457 has it, what is wrong with it. */
export class BatchedCustomerAnswerDto {
  @ApiProperty({ description: 'Place in the batch, from 0.' })
  index: number;

  @ApiProperty({ type: CustomerTakenDto, nullable: true })
  taken: CustomerTakenDto | null;

  @ApiProperty({ type: CustomerProblemDto, nullable: true })
  problem: CustomerProblemDto | null;
}

export class CustomerBatchAnswerDto {
  @ApiProperty({ type: [BatchedCustomerAnswerDto] })
  items: BatchedCustomerAnswerDto[];
}

export class CustomerByKeyDto {
  @ApiProperty()
  source: string;

  @ApiProperty()
  key: string;

  @ApiProperty({ format: 'uuid' })
  customerId: string;
}
