import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

export const REACTION = Symbol('Reaction');

/** Marks a class as a Reaction; the runner finds it by itself. */
export const IsReaction = (): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(REACTION, true)) as ClassDecorator;
