import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { Schedule } from '../../../api/types/digests';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Loaded } from '../../../ui/states/loaded';
import { problemText } from '../../../ui/states/problem-text';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useDigestPreview, useTurnSchedule } from '../api/schedules';

const Subject = styled('p')({ margin: '0 0 8px', fontSize: '0.8125rem', fontWeight: 500 });

const Mail = styled('iframe')(({ theme }) => ({
  width: '100%',
  height: '56vh',
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  borderRadius: 6,
  backgroundColor: '#fff',
}));

interface Props {
  schedule: Schedule;
  onClose: () => void;
}

/** The mail as it would go out today, before the first one does. */
export function PreviewDialog({ schedule, onClose }: Props) {
  const { t } = useTranslation(['digests', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const query = useDigestPreview(schedule.id);
  const turning = useTurnSchedule(schedule.id);
  const notice = useNotice();
  const refusal =
    isProblem(turning.error) && turning.error.code === 'digest-schedule.no-recipients'
      ? t('digests:schedule.nobody')
      : turning.error && problemText(inGeneral, turning.error);
  const title = t('digests:schedule.previewTitle', { name: schedule.name });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={56} />}>
          {({ subject, html }) => (
            <>
              <Subject>{subject}</Subject>
              <Mail title={subject} sandbox="" srcDoc={html} />
            </>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
        {!schedule.isActive && (
          <Button
            variant="contained"
            color="primary"
            disabled={turning.isPending || !query.data}
            onClick={() =>
              turning.mutate(true, {
                onSuccess: () => {
                  notice({ text: t('digests:schedule.started') });
                  onClose();
                },
              })
            }
          >
            {t('digests:schedule.start')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
