import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useWhoWouldGetIt } from '../api/preview';
import { PreviewedPeople } from './previewed-people';

interface Props {
  conversationId: string;
  onClose: () => void;
}

/** The queue of a conversation as it stands now, with everybody in it and why. */
export function WhoDialog({ conversationId, onClose }: Props) {
  const { t } = useTranslation(['routing', 'common']);
  const query = useWhoWouldGetIt(conversationId);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="who-title">
      <DialogTitle id="who-title">{t('preview.title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={36} avatar />}>
          {(preview) => (
            <>
              {preview.queue && (
                <Typography variant="body2" color="textSecondary" component="p">
                  {t('preview.byQueue', { name: preview.queue.name })}
                  {preview.since && (
                    <>
                      {' '}
                      {t('preview.since')} <TimeAgo at={preview.since} />
                    </>
                  )}
                </Typography>
              )}
              <PreviewedPeople preview={preview} none={t('preview.inNone')} />
            </>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
