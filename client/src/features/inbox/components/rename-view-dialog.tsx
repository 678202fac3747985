import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../api/types/views';
import { useChangeView } from '../api/saved-views';
import { ViewForm } from './view-form';

const formId = 'rename-view';

/** Another name for a saved view, and whether everybody has it. */
export function RenameViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const change = useChangeView();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={`${formId}-t`}>
      <DialogTitle id={`${formId}-t`}>{t('save.renameTitle')}</DialogTitle>
      <DialogContent>
        <ViewForm
          id={formId}
          initial={view}
          error={change.error}
          onSubmit={({ name, isShared }) =>
            change.mutate({ id: view.id, name, isShared }, { onSuccess: onClose })
          }
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button
          type="submit"
          form={formId}
          variant="contained"
          color="primary"
          disabled={change.isPending}
        >
          {t('common:action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
