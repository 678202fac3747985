import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';

export const CHANNEL_STATES = ['connected', 'auth-failed', 'paused', 'removed'] as const;
export const CHANNEL_ACTS = ['manage', 'check', 'pause', 'remove', 'quarantine'] as const;

export class MaxLengthDto {
  @ApiProperty() limit: number;
  @ApiProperty({ enum: ['utf16', 'codepoints', 'graphemes', 'bytes'] }) unit: string;
}

export class AttachmentLimitDto {
  @ApiProperty() max: number;
  @ApiProperty() maxBytes: number;
  @ApiProperty({ type: [String] }) types: readonly string[];
}

export class ReplyWindowDto {
  @ApiProperty() hours: number;
  @ApiProperty({ enum: ['customer-message', 'item'] }) opensBy: string;
}

export class ReplyCapabilityDto {
  @ApiProperty({ type: MaxLengthDto }) maxLength: MaxLengthDto;
  @ApiProperty({ required: false }) minLength?: number;
  @ApiProperty({ type: AttachmentLimitDto }) attachments: AttachmentLimitDto;
  @ApiProperty({ type: ReplyWindowDto, required: false }) window?: ReplyWindowDto;
  @ApiProperty({ enum: ['one-only', 'overwrites'], required: false }) once?: string;
  @ApiProperty({ enum: ['idempotency-key', 'read-back', 'echo', 'replace', 'none'] })
  settle: string;
}

export class KindCapabilitiesDto {
  @ApiProperty({ type: ReplyCapabilityDto, required: false }) publicReply?: ReplyCapabilityDto;
  @ApiProperty({ type: ReplyCapabilityDto, required: false }) privateReply?: ReplyCapabilityDto;
  @ApiProperty() like: boolean;
  @ApiProperty() hide: boolean;
  @ApiProperty() delete: boolean;
  @ApiProperty() editReply: boolean;
}

export class PaceDto {
  @ApiProperty() perMinute: number;
  @ApiProperty() burst: number;
}

export class KindsDto {
  @ApiProperty({ type: KindCapabilitiesDto, required: false }) comment?: KindCapabilitiesDto;
  @ApiProperty({ type: KindCapabilitiesDto, required: false }) message?: KindCapabilitiesDto;
  @ApiProperty({ type: KindCapabilitiesDto, required: false }) review?: KindCapabilitiesDto;
  @ApiProperty({ type: KindCapabilitiesDto, required: false }) forum?: KindCapabilitiesDto;
  @ApiProperty({ type: KindCapabilitiesDto, required: false }) mention?: KindCapabilitiesDto;
}

export class CapabilitiesDto {
  @ApiProperty({ type: KindsDto }) kinds: KindsDto;
  @ApiProperty({ type: PaceDto }) pace: PaceDto;
}

export class SettingsFieldDto {
  @ApiProperty() name: string;
  @ApiProperty() label: string;
  @ApiProperty() help: string;
  @ApiProperty() required: boolean;
  @ApiProperty() secret: boolean;
  @ApiProperty({ enum: ['text', 'url', 'number', 'json'] }) type: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], required: false }) default?:
    string | number;
}

export class NetworkDto {
  @ApiProperty() network: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: [SettingsFieldDto] }) settings: readonly SettingsFieldDto[];
  @ApiProperty({ type: CapabilitiesDto }) capabilities: CapabilitiesDto;
  @ApiProperty() webhook: boolean;
  @ApiProperty() perApp: boolean;
}

export class NetworkListDto {
  @ApiProperty({ type: [NetworkDto] }) items: NetworkDto[];
}

export class ChannelDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() network: string;
  @ApiProperty() name: string;
  @ApiProperty() accountId: string;
  @ApiProperty({ enum: CHANNEL_STATES }) state: string;
  @ApiProperty({ type: String, nullable: true }) stateReason: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) stateAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastItemAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastWebhookAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastPollAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) lastPollError: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) tokenExpiresAt: Date | null;
  @ApiProperty({ description: 'Deliveries that wait to be understood' }) backlog: number;
  @ApiProperty() quarantineCount: number;
  @ApiProperty() unsupportedCount: number;
  @ApiProperty() deliveryProblemCount: number;
  @ApiProperty({ type: String, nullable: true }) webhookUrl: string | null;
  @ApiProperty({ type: String, nullable: true }) appWebhookUrl: string | null;
  @ApiProperty({
    description: 'What is not secret',
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  settings: Record<string, string | number>;
  @ApiProperty({ type: [String], description: 'Names of the secrets that are set' })
  secretSet: string[];
  @ApiProperty({ type: CapabilitiesDto }) capabilities: CapabilitiesDto;
  @ApiProperty({ type: [String] }) teamIds: string[];
  @ApiProperty({ enum: CHANNEL_ACTS, isArray: true }) can: (typeof CHANNEL_ACTS)[number][];
}

export class ChannelListDto {
  @ApiProperty({ type: [ChannelDto] }) items: ChannelDto[];
}

export class NewChannelDto {
  @ApiProperty({ example: 'facebook' }) @IsString() @IsNotEmpty() @MaxLength(50) network: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) @IsObject() settings: Record<
    string,
    unknown
  >;
}

export class ChannelChangeDto {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsBoolean() paused?: boolean;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  settings?: Record<string, unknown>;
}

export class CheckStepDto {
  @ApiProperty() name: string;
  @ApiProperty() ok: boolean;
  @ApiProperty() detail: string;
}

export class CheckDto {
  @ApiProperty({ type: [CheckStepDto] }) steps: CheckStepDto[];
}
