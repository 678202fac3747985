import { SetMetadata } from '@nestjs/common';
import type { Drain } from './contract.js';

export const DRAIN = Symbol('Drain');

/** Marks a class as a Drain; the worker finds it by itself. */
export const IsDrain = (): ClassDecorator => SetMetadata(DRAIN, true);

export const isDrain = (instance: unknown): instance is Drain =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(DRAIN, instance.constructor) === true;
