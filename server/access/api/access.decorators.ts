import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Ability, Principal } from '../contract.js';
import { principalOf } from './principal-of-request.js';

export const ACCESS_RULE = 'hark:access-rule';

/** `signed-in` stands for anybody who is signed in, whatever their role. */
export type Requirement = Ability | 'signed-in';

export interface RequireOptions {
  /** An API token does not open this: a person must sit before it. */
  sessionOnly?: boolean;
  /** Open to programs on the desk's own machine as well, without any sign-in. */
  orAtThisMachine?: boolean;
  /** Open to a person who must still replace a one-time password. */
  evenWithOneTimePassword?: boolean;
}

export type AccessRule =
  | { readonly open: 'public'; readonly sameOrigin: boolean }
  | ({ readonly open: 'to'; readonly requirement: Requirement } & Readonly<RequireOptions>);

/** The route is open to people with this ability. Every route says this or `@Public()`. */
export const Requires = (requirement: Requirement, options: RequireOptions = {}) =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { open: 'to', requirement, ...options });

/**
 * The route is open to everybody. `sameOrigin` refuses other sites' pages, for routes that give
 * the browser a session.
 */
export const Public = ({ sameOrigin = false }: { sameOrigin?: boolean } = {}) =>
  SetMetadata<string, AccessRule>(ACCESS_RULE, { open: 'public', sameOrigin });

/** Parameter: the Principal who asks. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Principal =>
  principalOf(context.switchToHttp().getRequest()),
);
