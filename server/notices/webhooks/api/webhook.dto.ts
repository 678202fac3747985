import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUrl, MaxLength } from 'class-validator';
import { IsLine } from '../../../access/index.js';
import {
  WEBHOOK_KINDS,
  WEBHOOK_TEMPLATES,
  type WebhookKind,
  type WebhookTemplate,
} from '../domain/webhook-kinds.js';

export class NewWebhookDto {
  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiProperty({ maxLength: 2000, description: 'http or https.' })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url: string;

  @ApiProperty({ enum: WEBHOOK_TEMPLATES, enumName: 'WebhookTemplate' })
  @IsIn(WEBHOOK_TEMPLATES)
  template: WebhookTemplate;

  @ApiProperty({ enum: WEBHOOK_KINDS, enumName: 'WebhookKind', isArray: true })
  @IsArray()
  @ArrayMaxSize(WEBHOOK_KINDS.length)
  @IsIn(WEBHOOK_KINDS, { each: true })
  kinds: WebhookKind[];

  @ApiProperty()
  @IsBoolean()
  enabled: boolean;
}

export class ChangeWebhookDto extends PartialType(NewWebhookDto) {}

export class WebhookDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  url: string;

  @ApiProperty({ enum: WEBHOOK_TEMPLATES, enumName: 'WebhookTemplate' })
  template: WebhookTemplate;

  @ApiProperty({ type: [String] })
  kinds: string[];

  @ApiProperty()
  enabled: boolean;

  @ApiProperty({ type: Date, nullable: true, description: 'Since when every delivery has failed.' })
  failingSince: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When the desk switched it off.' })
  gaveUpAt: Date | null;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'Until when the former secret signs too.',
  })
  previousSecretUntil: Date | null;
}

export class WebhookListDto {
  @ApiProperty({ type: [WebhookDto] })
  items: WebhookDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class WebhookWithSecretDto {
  @ApiProperty({ type: WebhookDto })
  webhook: WebhookDto;

  @ApiProperty({ description: 'Shown this once.' })
  secret: string;
}

export class WebhookDeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'The `webhook-id` that the receiver sees.' })
  id: string;

  @ApiProperty()
  type: string;

  @ApiProperty({ enum: ['waiting', 'delivered', 'given-up'], enumName: 'WebhookDeliveryState' })
  state: 'waiting' | 'delivered' | 'given-up';

  @ApiProperty()
  attempts: number;

  @ApiProperty({ type: Number, nullable: true })
  lastStatus: number | null;

  @ApiProperty({ type: String, nullable: true })
  lastAnswer: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When it is tried again.' })
  nextAt: Date | null;

  @ApiProperty()
  createdAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  deliveredAt: Date | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  body: Record<string, unknown>;
}

export class WebhookDeliveryPageDto {
  @ApiProperty({ type: [WebhookDeliveryDto] })
  items: WebhookDeliveryDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
