import { ApiProperty } from '@nestjs/swagger';

const UNITS = ['utf16', 'codepoints', 'graphemes', 'bytes'] as const;
const REASONS = [
  'not-permitted',
  'channel-paused',
  'channel-removed',
  'window-closed',
  'already-answered',
  'nothing-to-answer',
] as const;

export class MaxLengthDto {
  @ApiProperty({ type: 'integer' })
  limit: number;

  @ApiProperty({ enum: UNITS, enumName: 'LengthUnit' })
  unit: (typeof UNITS)[number];
}

export class AttachmentLimitsDto {
  @ApiProperty({ type: 'integer' })
  max: number;

  @ApiProperty({ type: 'integer' })
  maxBytes: number;

  @ApiProperty({ type: [String], description: 'MIME types, also with a star: image/*' })
  types: readonly string[];
}

export class ComposerModeDto {
  @ApiProperty({ enum: ['public', 'private', 'note'], enumName: 'ComposerModeName' })
  mode: 'public' | 'private' | 'note';

  @ApiProperty()
  available: boolean;

  @ApiProperty({ enum: REASONS, enumName: 'ComposerReason', type: String, nullable: true })
  reason: (typeof REASONS)[number] | null;

  @ApiProperty({ description: 'Key of the sentence that says who will see it.' })
  audience: string;

  @ApiProperty({ type: MaxLengthDto, nullable: true })
  maxLength: MaxLengthDto | null;

  @ApiProperty({ type: 'integer', nullable: true })
  minLength: number | null;

  @ApiProperty({ type: AttachmentLimitsDto, nullable: true })
  attachments: AttachmentLimitsDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  windowEndsAt: Date | null;

  @ApiProperty({
    enum: ['one-only', 'overwrites'],
    enumName: 'ReplyOnce',
    type: String,
    nullable: true,
  })
  once: 'one-only' | 'overwrites' | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  existingReplyId: string | null;
}

/** What can be written now, by which rules and with which consequence. */
export class ComposerDto {
  @ApiProperty({ type: [ComposerModeDto] })
  modes: ComposerModeDto[];

  @ApiProperty({ type: 'integer', description: 'How long a reply can be taken back.' })
  undoSeconds: number;
}
