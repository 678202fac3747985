import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createQueryClient } from './api/query-client';
import { sessionQuery } from './api/session';
import { loadMessages } from './app/languages/load';
import { Providers } from './app/providers';
import { routes } from './app/routing/routes';
import { createI18n, pickLanguage } from './i18n/i18n';

async function start(place: HTMLElement): Promise<void> {
  const client = createQueryClient();
  const likely = pickLanguage(navigator.languages);
  const [texts] = await Promise.all([
    loadMessages(likely),
    client.prefetchQuery({ ...sessionQuery, retry: false }),
  ]);
  createRoot(place).render(
    <StrictMode>
      <Providers
        client={client}
        i18n={createI18n(likely, texts)}
        router={createBrowserRouter(routes)}
      />
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"');
void start(place);
