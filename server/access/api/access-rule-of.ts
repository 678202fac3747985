import type { Reflector } from '@nestjs/core';
import { OPEN_TO_ALL } from '../../platform/http/index.js';
import { ACCESS_RULE, type AccessRule } from './access.decorators.js';

type Target = Parameters<Reflector['get']>[1];

/** What a route says about who may call it; what its method says goes before what its class says. */
export function accessRuleOf(
  reflector: Reflector,
  handler: Target,
  controller: Target,
): AccessRule | undefined {
  const rule = reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
    handler,
    controller,
  ]);
  if (rule) return rule;
  const isOpen = reflector.getAllAndOverride<boolean | undefined>(OPEN_TO_ALL, [
    handler,
    controller,
  ]);
  return isOpen ? { open: 'public', sameOrigin: false } : undefined;
}
