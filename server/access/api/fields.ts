import { Transform } from 'class-transformer';
import { Length, Matches, ValidateIf } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/** The field may be left out; null is a value and has to be allowed by itself. */
export const MayBeAbsent = (): PropertyDecorator =>
  ValidateIf((_object, value: unknown) => value !== undefined);

// Control characters, and those that turn or hide what stands beside them.
const PLAIN = /^[^\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]*$/u;

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** A line of plain text, spaces around it removed. */
export const IsLine = (longest: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    Length(1, longest),
    Matches(PLAIN, { message: '$property must be plain text in one line' }),
  );
