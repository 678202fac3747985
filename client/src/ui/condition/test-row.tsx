import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FactInfo, FactTest } from './condition';
import { newTest, withOperator } from './edit-condition';
import { useConditionText } from './use-condition-text';
import { ValueField } from './value-field';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 6,
  '& > button:last-of-type': { marginLeft: 'auto' },
});

interface Props {
  facts: readonly FactInfo[];
  test: FactTest;
  onChange: (test: FactTest) => void;
  onRemove: () => void;
}

/** One thing that is asked: fact, how, value. */
export function TestRow({ facts, test, onChange, onRemove }: Props) {
  const { t } = useTranslation('conditions');
  const text = useConditionText(facts);
  const fact = facts.find(({ name }) => name === test.fact);
  if (!fact) return null;
  return (
    <Row>
      <Select
        value={test.fact}
        inputProps={{ 'aria-label': t('factField') }}
        onChange={({ target }) => {
          const chosen = facts.find(({ name }) => name === target.value);
          if (chosen) onChange(newTest(chosen));
        }}
      >
        {facts.map(({ name }) => (
          <MenuItem key={name} value={name}>
            {t(`fact.${name}`)}
          </MenuItem>
        ))}
      </Select>
      {fact.type !== 'flag' && (
        <Select
          value={test.operator}
          inputProps={{ 'aria-label': t('operatorField') }}
          onChange={({ target }) => onChange(withOperator(test, fact, target.value))}
        >
          {fact.operators.map((operator) => (
            <MenuItem key={operator} value={operator}>
              {t(`operator.${operator}`)}
            </MenuItem>
          ))}
        </Select>
      )}
      <ValueField
        key={`${test.fact} ${test.operator}`}
        fact={fact}
        test={test}
        onChange={(value) => onChange({ ...test, value })}
      />
      <IconButton
        size="small"
        aria-label={t('removeTest', { test: text(test) })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </IconButton>
    </Row>
  );
}
