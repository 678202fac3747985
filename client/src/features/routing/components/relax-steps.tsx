import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import type { RelaxStep } from '../../../api/types/routing';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { type Draft, givable } from '../model/draft';

const Rows = styled('fieldset')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  margin: 0,
  padding: 0,
  border: 0,
  '& > legend': { padding: 0, marginBottom: 6, fontSize: '0.8125rem', fontWeight: 500 },
});

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: 8,
  width: '100%',
  '& > :nth-of-type(1)': { width: 110 },
  '& > :nth-of-type(n+2)': { flex: '1 1 140px', minWidth: 0 },
});

const Nothing = styled('span')(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

const nobody = '';

interface Props {
  draft: Draft;
  onChange: (steps: readonly RelaxStep[]) => void;
}

/** What is given up after how long. Only what the queue asks for can be chosen. */
export function RelaxSteps({ draft, onChange }: Props) {
  const { t } = useTranslation('routing');
  const { data: teams = [] } = useTeams();
  const can = givable(draft);
  const steps = draft.steps.filter(({ giveUp }) => can.includes(giveUp));
  const set = (at: number, change: Partial<RelaxStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...change } : step)));
  const [first] = can.filter((what) => steps.every(({ giveUp }) => giveUp !== what));
  return (
    <Rows>
      <legend>{t('steps')}</legend>
      {can.length === 0 && <Nothing>{t('nothingToGiveUp')}</Nothing>}
      {steps.map((step, at) => (
        <Row key={at}>
          <TextField
            label={t('afterMinutes')}
            type="number"
            value={String(step.afterMinutes)}
            inputProps={{ min: 1 }}
            onChange={({ target }) => set(at, { afterMinutes: Number(target.value) })}
          />
          <SelectField
            label={t('giveUp')}
            value={step.giveUp}
            options={can.map((value) => ({ value, label: t(`giveUpWord.${value}`) }))}
            onChange={({ target }) =>
              set(at, { giveUp: can.find((what) => what === target.value) ?? step.giveUp })
            }
          />
          {step.giveUp === 'team' && (
            <SelectField
              label={t('otherTeam')}
              value={step.teamId ?? nobody}
              displayEmpty
              options={[
                { value: nobody, label: t('anyTeam') },
                ...teams
                  .filter(({ id }) => id !== draft.teamId)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ target }) => set(at, { teamId: target.value || null })}
            />
          )}
          <IconButton
            size="small"
            aria-label={t('removeStep')}
            onClick={() => onChange(steps.filter((_, index) => index !== at))}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </Row>
      ))}
      {first && (
        <Button
          size="small"
          startIcon={<Plus size={14} aria-hidden />}
          onClick={() =>
            onChange([
              ...steps,
              { afterMinutes: 15 * (steps.length + 1), giveUp: first, teamId: null },
            ])
          }
        >
          {t('addStep')}
        </Button>
      )}
    </Rows>
  );
}
