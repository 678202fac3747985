import ButtonBase from '@mui/material/ButtonBase';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/types/routing';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ListRow } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useSaveQueue } from '../api/queues';
import { draftOf, toSend } from '../model/draft';
import { QueueSentences } from './queue-sentences';
import { useQueueMenu } from './use-queue-menu';

const Place = styled('span')(({ theme }) => ({
  [theme.breakpoints.down('sm')]: { display: 'none' },
  alignSelf: 'flex-start',
  minWidth: 20,
  paddingTop: 10,
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
}));

const Words = styled(ButtonBase)({
  flex: 1,
  minWidth: 0,
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 2,
  padding: '6px 8px',
  borderRadius: 6,
  textAlign: 'left',
});

const Head = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& strong': { fontWeight: 600 },
});

interface Props {
  queue: Queue;
  place: number;
  onEdit: () => void;
  onUp?: () => void;
  onDown?: () => void;
}

/** One queue: its name, its sentences, how many wait, whether it is on. */
export function QueueRow({ queue, place, onEdit, onUp, onDown }: Props) {
  const { t } = useTranslation('routing');
  const onError = useProblemNotice();
  const save = useSaveQueue(queue);
  const actions = useQueueMenu(queue, { onEdit, onUp, onDown });
  const draft = draftOf(queue);
  return (
    <ListRow>
      <Place>{place}</Place>
      <Words onClick={onEdit} aria-label={t('edit', { name: queue.name })}>
        <Head>
          <strong>{queue.name}</strong>
          {!queue.enabled && <Badge>{t('off')}</Badge>}
          {queue.waiting > 0 && (
            <Badge tone="accent">{t('waiting', { count: queue.waiting })}</Badge>
          )}
        </Head>
        <QueueSentences draft={draft} />
      </Words>
      <Switch
        checked={queue.enabled}
        slotProps={{ input: { 'aria-label': t('switchOn', { name: queue.name }) } }}
        onChange={(_, enabled) => save.mutate(toSend({ ...draft, enabled }), { onError })}
      />
      <MoreButton label={t('menu', { name: queue.name })} actions={actions} />
    </ListRow>
  );
}
