import { Transform } from 'class-transformer';
import { Length } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/** A name as people read it in a list, spaces around it removed. */
export const IsName = (longest: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    Length(1, longest),
  );
