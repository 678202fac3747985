import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const Thumb = styled('button')(({ theme }) => ({
  display: 'block',
  height: 160,
  maxWidth: 280,
  padding: 0,
  overflow: 'hidden',
  cursor: 'zoom-in',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  '& img': { display: 'block', height: '100%', maxWidth: '100%', objectFit: 'cover' },
}));

const Large = styled('img')({
  display: 'block',
  maxWidth: 'calc(100vw - 64px)',
  maxHeight: 'calc(100vh - 64px)',
  objectFit: 'contain',
});

const Close = styled(IconButton)(({ theme }) => ({
  position: 'absolute',
  top: 8,
  right: 8,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&:hover': { backgroundColor: theme.vars.palette.hark.ground.sunken },
}));

/** A picture in its thread; pressed, it fills the window. Its place is kept while it loads. */
export function PictureAttachment({ url, name }: { url: string; name: string }) {
  const { t } = useTranslation('conversation');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Thumb
        type="button"
        onClick={() => setOpen(true)}
        aria-label={t('attachment.open', { name })}
      >
        <img src={url} alt={name} loading="lazy" />
      </Thumb>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth={false} aria-label={name}>
        <Large src={url} alt={name} />
        <Close aria-label={t('attachment.close')} onClick={() => setOpen(false)}>
          <X size={16} aria-hidden />
        </Close>
      </Dialog>
    </>
  );
}
