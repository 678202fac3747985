import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { SavedFilterDto } from './saved-filter.dto.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

export class NewSavedViewDto {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @Transform(trimmed)
  @IsString()
  @Length(1, 80)
  name: string;

  @ApiProperty({ type: SavedFilterDto })
  @IsObject()
  @ValidateNested()
  @Type(() => SavedFilterDto)
  filter: SavedFilterDto;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  isShared?: boolean;
}

export class SavedViewChangeDto extends PartialType(NewSavedViewDto, {
  skipNullProperties: false,
}) {}
