import { SetMetadata } from '@nestjs/common';

export const DRAIN = Symbol('Drain');

/** Marks a class as a Drain; the worker finds it by itself. */
export const IsDrain = (): ClassDecorator => SetMetadata(DRAIN, true);
