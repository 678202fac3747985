import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

export const FACT_SOURCE = Symbol('FactSource');

/** Marks a class as a FactSource; the reader of facts finds it by itself. */
export const IsFactSource = (): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(FACT_SOURCE, true)) as ClassDecorator;
