import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateBy,
} from 'class-validator';
import { ASKING_LANGUAGES } from '../contract.js';

const LONGEST = 600;

/** Short texts in the languages of the desk. */
const AreWords = (): PropertyDecorator =>
  ValidateBy({
    name: 'areWords',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).every(
          ([language, text]) =>
            ASKING_LANGUAGES.some((known) => known === language) &&
            typeof text === 'string' &&
            text.length <= LONGEST,
        ),
      defaultMessage: () => `$property must be texts of at most ${LONGEST} by language`,
    },
  });

export class AskingSettingDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Nowhere when empty.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  channelIds: string[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1440, description: 'After the resolve.' })
  @IsInt()
  @Min(0)
  @Max(1440)
  delayMinutes: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  quietDays: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4, description: 'Up to it is low.' })
  @IsInt()
  @Min(1)
  @Max(4)
  lowRating: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By language, with {link} in its place; empty: the words of the house.',
  })
  @AreWords()
  words: Record<string, string>;
}

export class AskingChannelDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ description: 'The network has private messages in which one can ask.' })
  canAsk: boolean;
}

export class AskingSettingViewDto extends AskingSettingDto {
  @ApiProperty({ type: [AskingChannelDto] })
  channels: AskingChannelDto[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  houseWords: Record<string, string>;
}
