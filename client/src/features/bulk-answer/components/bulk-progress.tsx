import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import type { BulkAnswerDetail, BulkRecipient } from '../../../api/types/bulk-answers';
import { paths } from '../../../paths/paths';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useBulkAnswer, useStopBulkAnswer } from '../api/bulk-answers';
import { useWhyNot } from './use-why-not';

const tones: Record<BulkRecipient['state'], BadgeTone> = {
  waiting: 'neutral',
  accepted: 'positive',
  held: 'dueSoon',
  refused: 'breached',
  stopped: 'neutral',
};

/** How far an answer to many is, what became of each, and the way to stop it. */
export function BulkProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['bulkAnswer', 'common']);
  const query = useBulkAnswer(id);
  const stopping = useStopBulkAnswer(id);
  const waiting = query.data?.counts.waiting ?? 0;
  return (
    <>
      <DialogContent>
        <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={56} />}>
          {(answer) => <Progress answer={answer} />}
        </Loaded>
      </DialogContent>
      <DialogActions>
        {waiting > 0 && (
          <Button color="error" disabled={stopping.isPending} onClick={() => stopping.mutate()}>
            {t('bulkAnswer:stop')}
          </Button>
        )}
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('common:action.close')}
        </Button>
      </DialogActions>
    </>
  );
}

function Progress({ answer: { counts, recipients } }: { answer: BulkAnswerDetail }) {
  const { t } = useTranslation('bulkAnswer');
  const whyNot = useWhyNot();
  const done = recipients.length - counts.waiting;
  return (
    <>
      <p role="status" style={{ marginTop: 0 }}>
        {t('progress', { done, count: recipients.length })}
      </p>
      <LinearProgress
        variant="determinate"
        aria-label={t('progressLabel')}
        value={(done / Math.max(1, recipients.length)) * 100}
        sx={{ mb: 2 }}
      />
      <List aria-label={t('results')}>
        {recipients.map(({ conversationId, customerName, network, state, reason }) => (
          <ListRow key={conversationId}>
            <RowWords>
              <strong>
                <NetworkGlyph network={network} size={12} />{' '}
                <TextLink to={paths.inbox('all', conversationId)}>
                  {customerName ?? t('nameless')}
                </TextLink>
              </strong>
              {reason && <span>{whyNot(reason)}</span>}
            </RowWords>
            <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
          </ListRow>
        ))}
      </List>
    </>
  );
}
