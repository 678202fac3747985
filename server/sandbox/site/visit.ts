import { SANDBOX_PAGES } from '../accounts.js';
import type { SandboxPage } from '../accounts.js';
import type { World } from '../world/world.js';

/** Who looks at a page, and at what of it. */
export interface Visit {
  world: World;
  now: Date;
  /** The customer whom the visitor plays. */
  as: string;
  page: SandboxPage;
  /** The address of the page itself, to come back to after a form. */
  here: string;
  query: Readonly<Record<string, string | undefined>>;
  /** Where the desk stands that hears of this, when one is connected. */
  desk?: string;
}

export const DEFAULT_NAME = 'Sam Visitor';

export function visitOf(world: World, now: Date, url: string): Visit {
  const address = new URL(url, 'http://here');
  const query = Object.fromEntries(address.searchParams);
  const page = SANDBOX_PAGES.find(({ id }) => id === query.page) ?? SANDBOX_PAGES[0];
  const as = query.as?.trim().slice(0, 80) || DEFAULT_NAME;
  return { world, now, as, page, here: address.pathname + address.search, query };
}

/** A link within the public pages that keeps the visitor's name and page. */
export function link(
  visit: Pick<Visit, 'as' | 'page'>,
  path: string,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams();
  if (visit.as !== DEFAULT_NAME) query.set('as', visit.as);
  if (visit.page.id !== SANDBOX_PAGES[0].id) query.set('page', visit.page.id);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
