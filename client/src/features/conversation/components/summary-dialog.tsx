import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SummaryOffer } from '../../../api/types/language';
import { FormDialog } from '../../../ui/dialog/form-dialog';

const Text = styled('pre')(({ theme }) => ({
  margin: 0,
  padding: 12,
  maxHeight: '40vh',
  overflow: 'auto',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontSize: '0.75rem',
  borderRadius: 8,
  backgroundColor: theme.vars.palette.hark.pressed,
}));

const Line = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  offer: SummaryOffer;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** What leaves the house, word for word, before it leaves. */
export function SummaryDialog({ offer, busy, onSend, onClose }: Props) {
  const { t } = useTranslation('conversation');
  const { sentTo, model, characters, preview } = offer;
  return (
    <FormDialog
      title={t('summary.look')}
      submit={t('summary.send')}
      busy={busy}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Line>{t('summary.goes', { model, place: sentTo, number: characters })}</Line>
      <Text tabIndex={0} role="region" aria-label={t('summary.look')}>
        {preview}
      </Text>
      <Line>{t('summary.masked')}</Line>
    </FormDialog>
  );
}
