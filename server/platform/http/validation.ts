import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { Problem } from '../kernel/problem.js';
import { isTooDeep } from './nesting.js';

interface FieldError {
  field: string;
  message: string;
}

const flatten = (errors: readonly ValidationError[], prefix = ''): FieldError[] =>
  errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });

class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isTooDeep(value))
      throw new Problem(400, 'validation.failed', 'This is nested too deeply to be read.');
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      // An object where a text belongs may not be printable ({"toString": 1}), and half a character
      // cannot be encoded.
      if (error instanceof TypeError || error instanceof URIError)
        throw new Problem(400, 'validation.failed', 'A field holds what cannot be read.');
      throw error;
    }
  }
}

/** Only declared fields pass; the first fault of each field is named. */
export const validationPipe = (): ValidationPipe =>
  new BoundedValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      new Problem(400, 'validation.failed', 'Some fields are not as they should be.', {
        errors: flatten(errors),
      }),
  });
