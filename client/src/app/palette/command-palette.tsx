import Dialog from '@mui/material/Dialog';
import { useTranslation } from 'react-i18next';
import { PaletteBody } from './palette-body';

/** Every command that can be given now, by name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', pt: { xs: 2, md: 10 } } }}
      slotProps={{ paper: { 'aria-label': t('palette.title'), sx: { maxHeight: 460 } } }}
    >
      <PaletteBody onClose={onClose} />
    </Dialog>
  );
}
