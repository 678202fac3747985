import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { VisuallyHidden } from '../../../ui/hidden';
import { labelMarks, type LabelMark } from '../model/label-marks';
import { useThreadLabels } from './label-context';

const tones: Partial<Record<LabelMark, BadgeTone>> = {
  complaint: 'breached',
  negative: 'breached',
  spam: 'dueSoon',
  'sales-chance': 'accent',
  praise: 'positive',
};

const Control = styled('button')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  gap: 4,
  padding: 0,
  border: 0,
  font: 'inherit',
  background: 'none',
  cursor: 'pointer',
  borderRadius: 6,
});

const Plain = styled('span')({ display: 'inline-flex', flexWrap: 'wrap', gap: 4 });

/** What a customer's message says, in words that open what corrects them. */
export function MessageLabels({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const { of, correct } = useThreadLabels();
  const label = message.direction === 'inbound' ? of(message.id) : undefined;
  const marks = label ? labelMarks(label) : [];
  if (!label || marks.length === 0) return null;
  const because =
    label.correctedBy !== null
      ? t('labels.by', { name: label.correctedBy.name })
      : label.because.length > 0
        ? t('labels.because', { words: label.because.join(', ') })
        : undefined;
  const badges = marks.map((mark) => (
    <Badge key={mark} tone={tones[mark] ?? 'neutral'} title={because}>
      {t(`labels.mark.${mark}`)}{' '}
    </Badge>
  ));
  if (correct === null) return <Plain>{badges}</Plain>;
  return (
    <Control type="button" onClick={() => correct(message.id)}>
      <VisuallyHidden>{t('labels.says')} </VisuallyHidden>
      {badges}
      <VisuallyHidden> {t('labels.correctIt')}</VisuallyHidden>
    </Control>
  );
}
