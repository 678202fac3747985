import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import { Card } from '../../../ui/page/card';
import { problemText } from '../../../ui/states/problem-text';
import { useTakeAudience } from '../api/keeping';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 12,
  '& > p': { flex: '1 1 280px', margin: 0, fontSize: '0.8125rem' },
});

/** Brings counts of followers and mentions in, ours and competitors'. */
export function AudienceUpload() {
  const { t } = useTranslation('figures');
  const { t: common } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const taking = useTakeAudience();
  const mayBring = useCan('listening.manage');
  const { data, error } = taking;
  if (!mayBring) return null;
  return (
    <Card aria-label={t('audience.title')}>
      <Row>
        <p>
          {t('audience.text')}{' '}
          <code>day, name, whose, followers, likes, comments, shares, clicks, mentions</code>
        </p>
        <Button
          disabled={taking.isPending}
          startIcon={<FileUp size={15} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('audience.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,text/csv"
          aria-label={t('audience.choose')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) taking.mutate(file);
          }}
        />
      </Row>
      {error !== null && <Alert severity="error">{problemText(common, error)}</Alert>}
      {data && (
        <Alert severity={data.faults.length > 0 ? 'warning' : 'success'} sx={{ mt: 1 }}>
          {t('audience.taken', { count: data.taken })}
          {data.faults.map(({ line, fault }) => (
            <div key={line}>{t('audience.line', { line, why: t(`audience.fault.${fault}`) })}</div>
          ))}
        </Alert>
      )}
    </Card>
  );
}
