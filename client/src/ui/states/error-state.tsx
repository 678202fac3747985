import Button from '@mui/material/Button';
import { CloudOff, Lock, SearchX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isProblem, isUnreachable } from '../../api/problem';
import { MessageBlock } from './message-block';

interface Props {
  error: unknown;
  retry?: () => void;
}

/** Why something could not be shown, what is kept, and what to do. */
export function ErrorState({ error, retry }: Props) {
  const { t } = useTranslation('common');
  const again = retry && <Button onClick={retry}>{t('action.retry')}</Button>;
  if (isUnreachable(error)) {
    return (
      <MessageBlock
        icon={CloudOff}
        role="alert"
        title={t('state.unreachableTitle')}
        text={t('state.unreachableText')}
        actions={again}
      />
    );
  }
  if (isProblem(error) && error.status === 403) {
    return (
      <MessageBlock
        icon={Lock}
        role="alert"
        title={t('state.noPermissionTitle')}
        text={t('state.noPermissionText')}
      />
    );
  }
  if (isProblem(error) && error.status === 404) {
    return (
      <MessageBlock
        icon={SearchX}
        role="alert"
        title={t('state.goneTitle')}
        text={t('state.goneText')}
      />
    );
  }
  const reference = isProblem(error) ? error.document.requestId : undefined;
  return (
    <MessageBlock
      icon={TriangleAlert}
      role="alert"
      title={t('state.failedTitle')}
      text={
        <>
          {t('state.failedText')}
          {typeof reference === 'string' && (
            <>
              <br />
              <small>{t('state.reference', { id: reference })}</small>
            </>
          )}
        </>
      }
      actions={again}
    />
  );
}
