import { Param, ParseUUIDPipe } from '@nestjs/common';
import { notFound } from '../../platform/kernel/index.js';

/** The `:id` of the path. What cannot be an id answers like an id that nothing has. */
export const IdOf = (what: string): ParameterDecorator =>
  Param('id', new ParseUUIDPipe({ exceptionFactory: () => notFound(what) }));
