import { render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { SocketContext } from '../api/live/socket-context';
import { createQueryClient } from '../api/query-client';
import type { Me } from '../api/types/access';
import type { Language } from '../api/types/common';
import { deskNamespaces, readTexts } from '../app/languages/read-texts';
import { Providers } from '../app/providers';
import { routes } from '../app/routing/routes';
import { createI18n } from '../i18n/i18n';
import { aColleague, aMe, aPage, someViews } from './builders';
import { FakeNetwork } from './fake-network';
import { FakeSocket } from './fake-socket';
import { giveElementsASize } from './layout';

interface Options {
  /** Who is signed in; null: nobody. */
  me?: Me | null;
  network?: FakeNetwork;
  /** How high every element is, in px. */
  height?: number;
}

/** A network on which a signed-in person finds an empty desk; add the routes of the page on top. */
export function aNetwork(me: Me | null = aMe()): FakeNetwork {
  const network = new FakeNetwork();
  if (me) network.on('GET', '/session', me);
  else network.refuse('GET', '/session', 401, 'session.required');
  return network
    .on('GET', '/sign-in-options', { demo: [], brand: 'Lumen Bank' })
    .on('GET', '/views', someViews())
    .on('GET', '/tags', { items: [] })
    .on('GET', '/colleagues', { items: [aColleague({ id: 'bram' })] })
    .on('GET', '/teams', { items: [] })
    .on('GET', '/channels', { items: [] })
    .on('GET', '/users', { items: [] })
    .on('GET', '/notices/unread', { unread: 0 })
    .on('GET', '/notice-settings', { kinds: [], quiet: null })
    .on('GET', '/conversations', aPage([]))
    .on('GET', '/conversations/:id/guidelines', { items: [], phrases: [], pinned: [] })
    .on('GET', '/approvals/count', { waiting: 0 })
    .on('GET', '/conversations/:id/labels', { items: [], mayCorrect: true, taughtBy: 0 })
    .on('GET', '/conversations/:id/summary', { summary: null, offer: null })
    .on('GET', '/conversations/:id/topics', { items: [] })
    .on('GET', '/topic-names', { items: [] })
    .on('GET', '/conversations/:id/suggestions', { messageId: null, items: [] })
    .on('PATCH', '/me', ({ body }) => ({ ...me, ...(body as Partial<Me>) }));
}

/** Shows the whole desk at an address, over a fake network and a fake socket. */
export async function renderRoute(address: string, options: Options = {}) {
  const me = options.me === undefined ? aMe() : options.me;
  const network = options.network ?? aNetwork(me);
  const live = new FakeSocket();
  const open = () => Promise.resolve(live.socket);
  const language: Language = me?.language ?? 'en';
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  giveElementsASize(options.height);
  globalThis.fetch = network.fetch as typeof fetch;

  const view = render(
    <SocketContext value={open}>
      <Providers
        client={client}
        i18n={await createI18n(language, deskNamespaces, readTexts)}
        router={router}
      />
    </SocketContext>,
  );
  const location = () => router.state.location.pathname + router.state.location.search;
  return { ...view, user: userEvent.setup(), network, live, client, router, location };
}

/** Waits until nothing on the screen is loading any more. */
export async function untilLoaded() {
  const loading = () => screen.queryAllByRole('status', { name: /loading/i });
  if (loading().length > 0) await waitForElementToBeRemoved(loading);
}
