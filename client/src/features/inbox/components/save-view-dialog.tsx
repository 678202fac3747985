import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ListFilter, ListSort, SavedView } from '../../../api/types/views';
import { paths } from '../../../paths/paths';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useCreateView } from '../api/saved-views';
import { filterToSave } from '../model/saved-filter';
import { ViewForm } from './view-form';

interface Props {
  view: string;
  saved: SavedView | undefined;
  filter: ListFilter;
  sort: ListSort | undefined;
  onClose: () => void;
}

const formId = 'save-view';

/** Gives the list on the screen a name and a place in the left pane. */
export function SaveViewDialog({ view, saved, filter, sort, onClose }: Props) {
  const { t } = useTranslation(['inbox', 'common']);
  const create = useCreateView();
  const notice = useNotice();
  const navigate = useNavigate();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={`${formId}-t`}>
      <DialogTitle id={`${formId}-t`}>{t('save.title')}</DialogTitle>
      <DialogContent>
        <ViewForm
          id={formId}
          error={create.error}
          onSubmit={(values) =>
            create.mutate(
              { ...values, filter: filterToSave(view, saved?.filter, filter, sort) },
              {
                onSuccess: ({ id, name }) => {
                  onClose();
                  notice({ text: t('save.done', { name }) });
                  void navigate(paths.inbox(id));
                },
              },
            )
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
          disabled={create.isPending}
        >
          {t('common:action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
