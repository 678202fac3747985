import Button from '@mui/material/Button';
import { CloudOff, Lock, SearchX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { failureOf } from './failure';
import { MessageBlock } from './message-block';

interface Props {
  error: unknown;
  retry?: () => void;
}

const known = {
  0: { icon: CloudOff, words: 'unreachable', again: true },
  403: { icon: Lock, words: 'noPermission', again: false },
  404: { icon: SearchX, words: 'gone', again: false },
} as const;

const other = { icon: TriangleAlert, words: 'failed', again: true } as const;

const isKnown = (status: number | undefined): status is keyof typeof known =>
  status !== undefined && status in known;

/** Why something could not be shown, what is kept, and what to do. */
export function ErrorState({ error, retry }: Props) {
  const { t } = useTranslation('common');
  const failure = failureOf(error);
  const { icon, words, again } = isKnown(failure?.status) ? known[failure.status] : other;
  const reference = words === 'failed' ? failure?.reference : null;
  return (
    <MessageBlock
      icon={icon}
      role="alert"
      title={t(`state.${words}Title`)}
      text={
        <>
          {t(`state.${words}Text`)}
          {reference && (
            <>
              <br />
              <small>{t('state.reference', { id: reference })}</small>
            </>
          )}
        </>
      }
      actions={again && retry && <Button onClick={retry}>{t('action.retry')}</Button>}
    />
  );
}
