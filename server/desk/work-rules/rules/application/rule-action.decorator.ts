import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

export const RULE_ACTION = Symbol('RuleAction');

/** Marks a class as a RuleAction; rules find it by itself. */
export const IsRuleAction = (): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(RULE_ACTION, true)) as ClassDecorator;
