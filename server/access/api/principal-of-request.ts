import type { Principal } from '../contract.js';

// Outside of the request object, so that nothing sent by a client can ever take this place.
const principals = new WeakMap<object, Principal>();

export const setPrincipal = (request: object, principal: Principal): void => {
  principals.set(request, principal);
};

/** Throws when the route is public: there is nobody to speak of. */
export function principalOf(request: object): Principal {
  const principal = principals.get(request);
  if (!principal) throw new Error('This route is public, so that there is no @Me() to give.');
  return principal;
}
