import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PolicyWarning } from '../../../api/types/sla';
import { Choice } from '../../../ui/field/choice';

const Rows = styled('div')({ display: 'flex', flexDirection: 'column', gap: 8 });
const Row = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, flexWrap: 'wrap' });

const most = 5;

interface Props {
  warnings: readonly PolicyWarning[];
  onChange: (warnings: PolicyWarning[]) => void;
}

/** When somebody is told that a due time comes near. */
export function WarningsField({ warnings, onChange }: Props) {
  const { t } = useTranslation(['sla', 'common']);
  const put = (index: number, warning: PolicyWarning) =>
    onChange(warnings.map((old, at) => (at === index ? warning : old)));
  return (
    <Rows>
      {warnings.map((warning, index) => {
        const isShare = warning.share !== undefined;
        const value = warning.share ?? warning.minutesBefore ?? 1;
        const keep = (number: number) =>
          put(index, isShare ? { share: Math.min(number, 99) } : { minutesBefore: number });
        return (
          <Row key={index}>
            <OutlinedInput
              size="small"
              type="number"
              value={value}
              sx={{ width: 96 }}
              inputProps={{ min: 1, max: isShare ? 99 : undefined, 'aria-label': t('warning') }}
              onChange={({ target }) => keep(Math.max(1, Math.round(Number(target.value) || 1)))}
            />
            <Choice
              quiet
              label={t('warningKind')}
              value={isShare ? 'share' : 'before'}
              options={[
                { value: 'share', label: t('share') },
                { value: 'before', label: t('before') },
              ]}
              onChange={(kind) =>
                put(index, kind === 'share' ? { share: 75 } : { minutesBefore: 30 })
              }
            />
            <IconButton
              size="small"
              aria-label={t('removeWarning')}
              onClick={() => onChange(warnings.filter((_, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </Row>
        );
      })}
      {warnings.length < most && (
        <Row>
          <Button
            size="small"
            startIcon={<Plus size={14} aria-hidden />}
            onClick={() => onChange([...warnings, { share: 75 }])}
          >
            {t('addWarning')}
          </Button>
        </Row>
      )}
    </Rows>
  );
}
