import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateBy,
} from 'class-validator';
import {
  ANSWER_HOURS,
  ANSWER_MODES,
  type AnswerHours,
  type AnswerMode,
} from '../domain/answer-setting.js';

const LONGEST_NOTICE = 300;
const MOST_NOTICES = 30;

/** Short texts by language. */
const AreNotices = (): PropertyDecorator =>
  ValidateBy({
    name: 'areNotices',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        Object.keys(value).length <= MOST_NOTICES &&
        Object.entries(value).every(
          ([language, text]) =>
            /^[a-z]{2}$/.test(language) &&
            typeof text === 'string' &&
            text.length <= LONGEST_NOTICE,
        ),
      defaultMessage: () => `$property must be texts of at most ${LONGEST_NOTICE} by language`,
    },
  });

export class AnswerSettingDto {
  @ApiProperty({ enum: ANSWER_MODES, enumName: 'AnswerMode' })
  @IsIn(ANSWER_MODES)
  mode: AnswerMode;

  @ApiProperty({ minimum: 0.5, maximum: 1 })
  @IsNumber()
  @Min(0.5)
  @Max(1)
  confidence: number;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Nowhere when empty.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  channelIds: string[];

  @ApiProperty({ type: [String], example: ['en', 'nl'], description: 'In none when empty.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(30)
  @Matches(/^[a-z]{2}$/, { each: true })
  languages: string[];

  @ApiProperty({ enum: ANSWER_HOURS, enumName: 'AnswerHours' })
  @IsIn(ANSWER_HOURS)
  hours: AnswerHours;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the default.' })
  @IsOptional()
  @IsUUID()
  calendarId: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By language: what says that nobody wrote this.',
  })
  @IsObject()
  @AreNotices()
  notices: Record<string, string>;
}

export class AnswerHaltDto {
  @ApiProperty({ format: 'uuid' })
  incidentId: string;

  @ApiProperty({ description: 'What the incident is called.' })
  title: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Everywhere when empty.' })
  channelIds: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  since: Date;
}

export class ShownAnswerSettingDto extends AnswerSettingDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What is said where nothing else was written.',
  })
  usualNotices: Record<string, string>;

  @ApiProperty({
    type: [AnswerHaltDto],
    description: 'Open incidents during which the desk does not answer by itself.',
  })
  halts: AnswerHaltDto[];
}
