import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createQueryClient } from './api/query-client';
import { sessionQuery } from './api/session';
import { deskNamespaces, readTexts } from './app/languages/read-texts';
import { Providers } from './app/providers';
import { routes } from './app/routing/routes';
import { createI18n, pickLanguage } from './i18n/i18n';

async function start(place: HTMLElement): Promise<void> {
  const client = createQueryClient();
  const likely = pickLanguage(navigator.languages);
  const [i18n] = await Promise.all([
    createI18n(likely, deskNamespaces, readTexts),
    client.prefetchQuery({ ...sessionQuery, retry: false }),
  ]);
  createRoot(place).render(
    <StrictMode>
      <Providers client={client} i18n={i18n} router={createBrowserRouter(routes)} />
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"');
void start(place);
