import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { isProblem } from '../../api/problem';
import { ErrorState } from '../../ui/states/error-state';
import { MessageBlock } from '../../ui/states/message-block';
import { NotFound } from './not-found';

const Root = styled('div')({ display: 'flex', flex: 1, minHeight: '60vh' });

/** Stands in for a page that could not be shown. */
export function RouteError() {
  const error = useRouteError();
  return <Root>{contentFor(error)}</Root>;
}

function contentFor(error: unknown) {
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return isProblem(error) ? <Refused error={error} /> : <Crashed />;
}

function Refused({ error }: { error: unknown }) {
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate } = useRevalidator();
  return (
    <ErrorState
      error={error}
      retry={() => {
        reset();
        void revalidate();
      }}
    />
  );
}

/** A fault of ours, or a page file that is gone because a new version was installed. */
function Crashed() {
  const { t } = useTranslation('common');
  return (
    <MessageBlock
      icon={TriangleAlert}
      role="alert"
      title={t('state.crashTitle')}
      text={t('state.crashText')}
      actions={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    />
  );
}
