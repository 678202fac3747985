import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionStep } from '../../../api/types/rules';
import { useRuleActions } from '../api/rules';
import { newStep } from '../model/draft';
import { ActionRow } from './action-row';
import { PartTitle } from './rule-condition';
import { useActionWords } from './use-action-words';

const Part = styled('div')({ display: 'flex', flexDirection: 'column', gap: 8 });

interface Props {
  steps: readonly ActionStep[];
  onChange: (steps: ActionStep[]) => void;
}

/** What the rule does, in order. */
export function ActionRows({ steps, onChange }: Props) {
  const { t } = useTranslation('rules');
  const { actionWord } = useActionWords();
  const { data: actions = [] } = useRuleActions();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = actions
    .map((action) => ({ action, word: actionWord(action.name) }))
    .toSorted((a, b) => a.word.localeCompare(b.word));
  return (
    <Part role="group" aria-label={t('actions')}>
      <PartTitle>{t('actions')}</PartTitle>
      {steps.map((step, index) => (
        <ActionRow
          key={index}
          step={step}
          action={actions.find(({ name }) => name === step.action)}
          onChange={(next) => onChange(steps.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(steps.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          size="small"
          startIcon={<Plus size={14} aria-hidden />}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          disabled={actions.length === 0}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {t('addAction')}
        </Button>
      </div>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.map(({ action, word }) => (
          <MenuItem
            key={action.name}
            onClick={() => {
              setAnchor(null);
              onChange([...steps, newStep(action)]);
            }}
          >
            {word}
          </MenuItem>
        ))}
      </Menu>
    </Part>
  );
}
