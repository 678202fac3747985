import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActionStep, RuleAction } from '../../../api/types/rules';
import { ParameterField } from './parameter-field';
import { useActionWords } from './use-action-words';

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: 8,
  padding: '8px 8px 8px 12px',
  borderRadius: 8,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Words = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& > strong': { fontWeight: 500, minWidth: 96 },
});

interface Props {
  step: ActionStep;
  /** Absent while the list of actions is on its way, and for one that is gone. */
  action: RuleAction | undefined;
  onChange: (step: ActionStep) => void;
  onRemove: () => void;
}

/** One thing that the rule does, with what it must be told. */
export function ActionRow({ step, action, onChange, onRemove }: Props) {
  const { t } = useTranslation('rules');
  const { actionWord } = useActionWords();
  const set = (name: string, value: string | number | undefined) =>
    onChange({ ...step, parameters: { ...step.parameters, [name]: value } });
  return (
    <Row>
      <Words>
        <strong>{actionWord(step.action)}</strong>
        {action?.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={step.parameters[parameter.name]}
            onChange={(value) => set(parameter.name, value)}
          />
        ))}
      </Words>
      <IconButton
        size="small"
        aria-label={t('removeAction', { action: actionWord(step.action) })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </IconButton>
    </Row>
  );
}
