import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewTokenDialog } from './new-token-dialog';

interface Props {
  ownOnly?: boolean;
  primary?: boolean;
}

export function NewTokenButton({ ownOnly = false, primary = false }: Props) {
  const { t } = useTranslation('tokens');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={primary ? 'contained' : 'outlined'}
        color={primary ? 'primary' : 'inherit'}
        startIcon={<Plus size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('new')}
      </Button>
      {open && <NewTokenDialog ownOnly={ownOnly} onClose={() => setOpen(false)} />}
    </>
  );
}
