import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarantineItem } from '../../../api/types/channels';
import { monoFamily } from '../../../theme/tokens';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useReviewItem } from '../api/quarantine';
import { fragmentText } from '../model/fragment-text';

const Row = styled('li')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '12px 16px',
  fontSize: '0.8125rem',
});

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const Fragment = styled('pre')(({ theme }) => ({
  margin: 0,
  padding: 12,
  maxHeight: 320,
  overflow: 'auto',
  borderRadius: 6,
  fontFamily: monoFamily,
  fontSize: '0.75rem',
  lineHeight: 1.5,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  backgroundColor: theme.vars.palette.hark.ground.sunken,
}));

/** One piece that was set aside: the reason in words, the piece as text, and what to do with it. */
export function QuarantineRow({ item, channelId }: { item: QuarantineItem; channelId: string }) {
  const { t } = useTranslation('channels');
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <Row>
      <div style={{ overflowWrap: 'anywhere' }}>{item.reason}</div>
      <Line>
        <Badge>{item.code}</Badge>
        <small>
          <TimeAgo at={item.createdAt} />
        </small>
        {item.resolution === 'dismissed' && <Badge>{t('quarantine.dismissed')}</Badge>}
        {item.resolution === 'replayed' && (
          <Badge tone="positive">{t('quarantine.replayed')}</Badge>
        )}
        <span style={{ flex: 1 }} />
        <Button
          size="small"
          variant="text"
          aria-expanded={shown}
          aria-controls={id}
          startIcon={
            shown ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />
          }
          onClick={() => setShown(!shown)}
        >
          {t('quarantine.fragment')}
        </Button>
        <ItemButtons item={item} channelId={channelId} />
      </Line>
      {shown && (
        <Fragment id={id} tabIndex={0} aria-label={t('quarantine.fragment')}>
          {fragmentText(item.fragment)}
        </Fragment>
      )}
    </Row>
  );
}

function ItemButtons({ item, channelId }: { item: QuarantineItem; channelId: string }) {
  const { t } = useTranslation('channels');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const review = useReviewItem(channelId, item.id);

  const replay = () =>
    review.mutate('replay', {
      onError,
      onSuccess: ({ resolvedAt }) =>
        notice({ text: resolvedAt === null ? t('quarantine.stillBad') : t('quarantine.back') }),
    });
  const dismiss = async () => {
    const sure = await confirm({
      title: t('quarantine.dismissTitle'),
      text: t('quarantine.dismissText'),
      confirm: t('quarantine.dismiss'),
      destructive: true,
    });
    if (sure) review.mutate('dismissal', { onError });
  };

  return (
    <>
      {item.can.includes('replay') && (
        <Button size="small" disabled={review.isPending} onClick={replay}>
          {t('quarantine.replay')}
        </Button>
      )}
      {item.can.includes('dismiss') && (
        <Button size="small" disabled={review.isPending} onClick={() => void dismiss()}>
          {t('quarantine.dismiss')}
        </Button>
      )}
    </>
  );
}
