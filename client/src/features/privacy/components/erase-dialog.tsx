import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyCustomer } from '../../../api/types/privacy';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Loaded } from '../../../ui/states/loaded';
import { problemText } from '../../../ui/states/problem-text';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useAskForErasure, useErasurePreview } from '../api/privacy';
import { isSameName } from '../model/same-name';
import { ErasurePlan } from './erasure-plan';

interface Props {
  customer: PrivacyCustomer;
  onClose: () => void;
  onBegun: () => void;
}

/** What erasing somebody does, in figures, before their name is typed and it is done for good. */
export function EraseDialog({ customer, onClose, onBegun }: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  const common = useTranslation('common');
  const notice = useNotice();
  const id = useId();
  const [typed, setTyped] = useState('');
  const preview = useErasurePreview(customer.id);
  const erase = useAskForErasure(customer.id);
  const isSure = isSameName(typed, customer.name) && preview.data !== undefined;
  const submit = () =>
    erase.mutate(typed, {
      onSuccess: () => {
        notice({ text: t('erase.begun') });
        onBegun();
      },
    });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <form
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) submit();
        }}
      >
        <DialogTitle id={id}>{t('erase.title', { name: customer.name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {erase.error && <Alert severity="error">{problemText(common.t, erase.error)}</Alert>}
          <Alert severity="warning">{t('erase.warning')}</Alert>
          <Loaded query={preview} skeleton={<ListSkeleton rows={5} rowHeight={28} />}>
            {(plan) => <ErasurePlan plan={plan} />}
          </Loaded>
          <TextField
            label={t('erase.type', { name: customer.name })}
            value={typed}
            autoComplete="off"
            autoFocus
            onChange={({ target }) => setTyped(target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="error"
            disabled={!isSure || erase.isPending}
          >
            {t('erase.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
