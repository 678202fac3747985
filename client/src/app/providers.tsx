import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { theme } from '../theme/theme';
import { ActionsProvider } from '../ui/actions/actions-context';
import { createActionRegistry } from '../ui/actions/registry';
import { ConfirmProvider } from '../ui/confirm/confirm-provider';
import { NoticesProvider } from '../ui/notices/notices-provider';

interface Props {
  client: QueryClient;
  i18n: I18n;
  router: ReturnType<typeof createBrowserRouter>;
}

/** Everything the screens take for granted. */
export function Providers({ client, i18n, router }: Props) {
  const [registry] = useState(createActionRegistry);
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <ThemeProvider theme={theme} defaultMode="system" storageManager={null}>
          <CssBaseline />
          <ActionsProvider registry={registry}>
            <NoticesProvider>
              <ConfirmProvider>
                <RouterProvider router={router} />
              </ConfirmProvider>
            </NoticesProvider>
          </ActionsProvider>
        </ThemeProvider>
      </I18nextProvider>
    </QueryClientProvider>
  );
}
