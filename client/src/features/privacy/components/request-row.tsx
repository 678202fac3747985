import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { Download, FileJson, Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequest } from '../../../api/types/privacy';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { fileSize } from '../../../ui/text/file-size';
import { TimeAgo } from '../../../ui/time/time-ago';
import { certificateFile, exportFile, proofFile } from '../api/privacy';

const tones = {
  waiting: 'neutral',
  running: 'accent',
  done: 'positive',
  failed: 'breached',
  expired: 'neutral',
} as const;

/** One request: whose, what for, how far, until when, and what came of it. */
export function RequestRow({ request }: { request: PrivacyRequest }) {
  const { t } = useTranslation('privacy');
  const { kind, state, done, total, customerName, requestedBy, hasProblem } = request;
  const isOpen = state === 'waiting' || state === 'running';
  return (
    <ListRow sx={{ flexWrap: 'wrap' }}>
      <RowWords sx={{ minWidth: 220 }}>
        <strong>{customerName ?? t('requests.erased')}</strong>
        <span>
          {t(`kind.${kind}`)} · {requestedBy} · <TimeAgo at={request.requestedAt} />
        </span>
        {isOpen && (
          <span>
            {t('requests.due')} <TimeAgo at={request.dueAt} />
          </span>
        )}
        {hasProblem && <span role="status">{t('requests.problem')}</span>}
        {state === 'running' && (
          <LinearProgress
            variant={kind === 'erasure' && total > 0 ? 'determinate' : 'indeterminate'}
            value={total > 0 ? Math.min(100, (100 * done) / total) : undefined}
            aria-label={t('requests.progress')}
            sx={{ mt: 0.75, maxWidth: 260 }}
          />
        )}
      </RowWords>
      <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      <Outcome request={request} />
    </ListRow>
  );
}

function Outcome({ request }: { request: PrivacyRequest }) {
  const { t, i18n } = useTranslation('privacy');
  const { id, bytes, expiresAt, proofHash } = request;
  if (proofHash !== null)
    return (
      <>
        <Button
          component="a"
          size="small"
          href={certificateFile(id)}
          download
          startIcon={<Stamp size={14} aria-hidden />}
        >
          {t('act.certificate')}
        </Button>
        <Button
          component="a"
          size="small"
          href={proofFile(id)}
          download
          startIcon={<FileJson size={14} aria-hidden />}
        >
          {t('act.proof')}
        </Button>
      </>
    );
  if (bytes === null || expiresAt === null) return null;
  return (
    <>
      <Button
        component="a"
        size="small"
        href={exportFile(id)}
        download
        startIcon={<Download size={14} aria-hidden />}
      >
        {t('act.download', { size: fileSize(bytes, i18n.language) })}
      </Button>
      <RowWords sx={{ flex: 'none' }}>
        <span>
          {t('requests.until')} <TimeAgo at={expiresAt} />
        </span>
      </RowWords>
    </>
  );
}
