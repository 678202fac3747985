import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsUrl, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsLine } from '../../../../access/index.js';
import { AreAttributes } from '../../taking-in/api/are-attributes.js';
import {
  CRM_KINDS,
  type CrmFailureCode,
  type CrmKind,
  FAILURE_CODES,
  TEST_STEPS,
  type TestStep,
} from '../domain/crm-connector.js';
import { AreSecrets } from './are-secrets.js';

export class ChangeConnectionDto {
  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null: where everybody’s is. Salesforce: the My Domain address of the house.',
  })
  @ValidateIf((_object, value) => value !== null)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  baseUrl: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      'HubSpot: `accessToken`. Salesforce: `clientId`, `clientSecret`, and `refreshToken` when the app has one. Never shown again; in a change what is left out stays.',
  })
  @IsObject()
  @AreSecrets()
  secrets: Record<string, string>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Attributes of the desk by properties of the CRM, at most 50.',
  })
  @AreAttributes()
  attributes: Record<string, string>;

  @ApiProperty({ type: String, nullable: true, example: 'EUR' })
  @ValidateIf((_object, value) => value !== null)
  @Matches(/^[A-Z]{3}$/, { message: '$property must be a currency such as EUR' })
  defaultCurrency: string | null;

  @ApiProperty({ description: 'Tell the CRM of every resolved conversation of its contacts.' })
  @IsBoolean()
  writesNotes: boolean;

  @ApiProperty()
  @IsBoolean()
  enabled: boolean;
}

export class NewConnectionDto extends ChangeConnectionDto {
  @ApiProperty({ enum: CRM_KINDS, enumName: 'CrmKind' })
  @IsIn(CRM_KINDS)
  kind: CrmKind;
}

export class ConnectionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: CRM_KINDS, enumName: 'CrmKind' })
  kind: CrmKind;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Keys of its contacts stand under this name.' })
  source: string;

  @ApiProperty()
  baseUrl: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  attributes: Record<string, string>;

  @ApiProperty({ type: String, nullable: true })
  defaultCurrency: string | null;

  @ApiProperty()
  writesNotes: boolean;

  @ApiProperty()
  enabled: boolean;

  @ApiProperty({ description: 'Customers that came or changed.' })
  customersTaken: number;

  @ApiProperty({ description: 'Customers whose deals came or changed.' })
  dealsTaken: number;

  @ApiProperty({ enum: FAILURE_CODES, enumName: 'CrmFailureCode', nullable: true })
  failureCode: CrmFailureCode | null;

  @ApiProperty({ type: String, nullable: true, description: 'In the words of the CRM.' })
  failureDetail: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When it is read again.' })
  nextAt: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  lastOkAt: Date | null;
}

export class ConnectionListDto {
  @ApiProperty({ type: [ConnectionDto] })
  items: ConnectionDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class ConnectionTestStepDto {
  @ApiProperty({ enum: TEST_STEPS, enumName: 'CrmTestStep' })
  step: TestStep;

  @ApiProperty()
  works: boolean;

  @ApiProperty({ enum: FAILURE_CODES, enumName: 'CrmFailureCode', nullable: true })
  failureCode: CrmFailureCode | null;

  @ApiProperty({ type: String, nullable: true })
  failureDetail: string | null;
}

export class ConnectionTestDto {
  @ApiProperty({ type: [ConnectionTestStepDto] })
  steps: ConnectionTestStepDto[];
}
