import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactInfo, FactTest, TestValue } from './condition';
import { useFactWords } from './use-fact-words';

interface Props {
  fact: FactInfo;
  test: FactTest;
  onChange: (value: TestValue) => void;
}

/** The value behind an operator: words, a number, yes or no, or a choice among what there is. */
export function ValueField(props: Props) {
  switch (props.test.operator) {
    case 'known':
    case 'unknown':
      return null;
    case 'is':
      return <FlagField {...props} />;
    case 'at-least':
    case 'at-most':
      return props.fact.name === 'priority' ? (
        <LevelField {...props} />
      ) : (
        <NumberField {...props} />
      );
    case 'contains':
    case 'contains-not':
    case 'matches':
      return <WordsField {...props} />;
    default:
      return <ChoiceField {...props} />;
  }
}

function FlagField({ fact, test, onChange }: Props) {
  const { t } = useTranslation('conditions');
  if (fact.name !== 'isPublic' && fact.name !== 'unanswered' && fact.name !== 'escalated')
    return null;
  return (
    <Select
      value={test.value === true ? 'yes' : 'no'}
      inputProps={{ 'aria-label': t('valueField') }}
      onChange={({ target }) => onChange(target.value === 'yes')}
    >
      <MenuItem value="yes">{t(`flag.${fact.name}.yes`)}</MenuItem>
      <MenuItem value="no">{t(`flag.${fact.name}.no`)}</MenuItem>
    </Select>
  );
}

function NumberField({ test, onChange }: Props) {
  const { t } = useTranslation('conditions');
  return (
    <OutlinedInput
      type="number"
      value={typeof test.value === 'number' ? test.value : ''}
      inputProps={{ 'aria-label': t('valueField'), min: 0 }}
      sx={{ maxWidth: 140 }}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}

function LevelField({ fact, test, onChange }: Props) {
  const { t } = useTranslation('conditions');
  const wordOf = useFactWords();
  return (
    <Select
      value={String(test.value)}
      inputProps={{ 'aria-label': t('valueField') }}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {fact.words.map((word) => (
        <MenuItem key={word} value={word}>
          {wordOf(fact, word)}
        </MenuItem>
      ))}
    </Select>
  );
}

function WordsField({ test, onChange }: Props) {
  const { t } = useTranslation('conditions');
  const isPattern = test.operator === 'matches';
  const given = typeof test.value === 'object' ? test.value.join(', ') : String(test.value ?? '');
  const [typed, setTyped] = useState(given);
  // Whoever types a comma sees it; when another row moves here, its words do.
  const isTyped = (isPattern ? typed : wordsIn(typed).join(', ')) === given;
  return (
    <OutlinedInput
      value={isTyped ? typed : given}
      fullWidth
      placeholder={isPattern ? 'BE[0-9]{14}' : 'refund*, money back'}
      inputProps={{
        'aria-label': t('valueField'),
        spellCheck: false,
        title: t(isPattern ? 'patternHelp' : 'wordsHelp'),
      }}
      sx={{ flex: '1 1 200px' }}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(isPattern ? target.value : wordsIn(target.value));
      }}
    />
  );
}

const wordsIn = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function ChoiceField({ fact, test, onChange }: Props) {
  const { t } = useTranslation('conditions');
  const wordOf = useFactWords();
  const chosen = typeof test.value === 'object' ? [...test.value] : [];
  const offered = [...fact.words, ...fact.options.map(({ value }) => value)];
  const all = [...offered, ...chosen.filter((one) => !offered.includes(one))];
  return (
    <Select
      multiple
      displayEmpty
      value={chosen}
      inputProps={{ 'aria-label': t('valueField') }}
      sx={{ flex: '1 1 160px', maxWidth: 420 }}
      renderValue={(values) =>
        values.length === 0 ? t('choose') : values.map((one) => wordOf(fact, one)).join(', ')
      }
      onChange={({ target }) =>
        onChange(typeof target.value === 'string' ? target.value.split(',') : target.value)
      }
    >
      {all.map((value) => (
        <MenuItem key={value} value={value}>
          {wordOf(fact, value)}
        </MenuItem>
      ))}
    </Select>
  );
}
