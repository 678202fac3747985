import { Param, ParseEnumPipe } from '@nestjs/common';
import { SEGMENTS } from '../../../crm/contract.js';
import { notFound } from '../../../platform/kernel/index.js';

/** The segment of an address; 404 when there is none of that name. */
export const SegmentOf = (): ParameterDecorator =>
  Param(
    'segment',
    new ParseEnumPipe(Object.fromEntries(SEGMENTS.map((segment) => [segment, segment])), {
      exceptionFactory: () => notFound('segment'),
    }),
  );
