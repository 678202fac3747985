import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { SelectField } from '../../../ui/field/select-field';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { problemText } from '../../../ui/states/problem-text';
import { ListSkeleton } from '../../../ui/states/skeletons';
import {
  useApprovedReplies,
  useBulkPreview,
  useConcerned,
  useStartBulkAnswer,
} from '../api/bulk-answers';
import { RecipientList } from './recipient-list';

interface Props {
  topicId: string;
  onStarted: (id: string) => void;
  onClose: () => void;
}

/** Chooses the text, shows what each customer would read, and lets one leave people out. */
export function BulkPreparation({ topicId, onStarted, onClose }: Props) {
  const { t } = useTranslation(['bulkAnswer', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const [cannedReplyId, setReply] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [clientId] = useState(() => crypto.randomUUID());
  const concerned = useConcerned(topicId);
  const { data: replies = [] } = useApprovedReplies();
  const ids = useMemo(
    () => (concerned.data ?? []).map(({ conversationId }) => conversationId),
    [concerned.data],
  );
  const preview = useBulkPreview(cannedReplyId === '' ? null : cannedReplyId, ids);
  const starting = useStartBulkAnswer();
  const confirm = useConfirm();
  const chosen = (preview.data ?? [])
    .filter(({ verdict, conversationId }) => verdict !== 'cannot' && !left.includes(conversationId))
    .map(({ conversationId }) => conversationId);
  const start = async () => {
    const sure = await confirm({
      title: t('bulkAnswer:sureTitle', { count: chosen.length }),
      text: t('bulkAnswer:sureText'),
      confirm: t('bulkAnswer:send', { count: chosen.length }),
    });
    if (!sure) return;
    starting.mutate(
      { clientId, cannedReplyId, conversationIds: chosen },
      { onSuccess: ({ id }) => onStarted(id) },
    );
  };
  return (
    <>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Loaded query={concerned} skeleton={<ListSkeleton rows={4} rowHeight={56} />}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState title={t('bulkAnswer:nobodyTitle')} text={t('bulkAnswer:nobodyText')} />
            ) : (
              <>
                <p style={{ margin: 0 }}>{t('bulkAnswer:concerned', { count: all.length })}</p>
                <SelectField
                  label={t('bulkAnswer:reply')}
                  help={replies.length === 0 ? t('bulkAnswer:noReplies') : undefined}
                  value={cannedReplyId}
                  options={replies.map(({ id, title }) => ({ value: id, label: title }))}
                  onChange={({ target }) => setReply(target.value)}
                />
              </>
            )
          }
        </Loaded>
        {starting.error && <Alert severity="error">{problemText(inGeneral, starting.error)}</Alert>}
        {cannedReplyId !== '' && (
          <Loaded query={preview} skeleton={<ListSkeleton rows={5} rowHeight={64} />}>
            {(recipients) => (
              <RecipientList recipients={recipients} left={left} onChange={setLeft} />
            )}
          </Loaded>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={chosen.length === 0 || starting.isPending}
          onClick={() => void start()}
        >
          {t('bulkAnswer:send', { count: chosen.length })}
        </Button>
      </DialogActions>
    </>
  );
}
