import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidelineText } from '../../../api/types/guidance';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { emptyText, languages, linesIn } from '../model/guideline-values';
import { useLanguageName } from './use-language-name';

const Pair = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 12,
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
const Bar = styled('div')({ display: 'flex', alignItems: 'flex-end', gap: 8, flexWrap: 'wrap' });

interface Props {
  texts: GuidelineText[];
  onChange: (texts: GuidelineText[]) => void;
}

/** What a guideline says, one language at a time; the first speaks for languages without a text. */
export function TextsField({ texts, onChange }: Props) {
  const { t } = useTranslation('guidelines');
  const nameOf = useLanguageName();
  const [chosen, setChosen] = useState(texts[0]?.language ?? 'en');
  const known = texts.find(({ language }) => language === chosen);
  const text = known ?? emptyText(chosen);
  const change = (part: Partial<GuidelineText>) => {
    const next = { ...text, ...part };
    onChange(known ? texts.map((one) => (one === known ? next : one)) : [...texts, next]);
  };
  const take = () => {
    const rest = texts.filter((one) => one !== known);
    onChange(rest);
    setChosen(rest[0]?.language ?? 'en');
  };
  return (
    <>
      <Bar>
        <SelectField
          label={t('language')}
          value={chosen}
          options={languages.map((language) => ({
            value: language,
            label: texts.some((one) => one.language === language)
              ? nameOf(language)
              : t('notWritten', { language: nameOf(language) }),
          }))}
          onChange={({ target }) => setChosen(target.value)}
        />
        {known && texts.length > 1 && (
          <Button size="small" onClick={take}>
            {t('removeLanguage')}
          </Button>
        )}
      </Bar>
      <TextField
        label={t('tone')}
        value={text.tone}
        multiline
        inputProps={{ maxLength: 1000 }}
        onChange={({ target }) => change({ tone: target.value })}
      />
      <Pair>
        <TextField
          label={t('dos')}
          help={t('oneALine')}
          value={text.dos.join('\n')}
          multiline
          minRows={3}
          onChange={({ target }) => change({ dos: linesIn(target.value) })}
        />
        <TextField
          label={t('donts')}
          help={t('oneALine')}
          value={text.donts.join('\n')}
          multiline
          minRows={3}
          onChange={({ target }) => change({ donts: linesIn(target.value) })}
        />
      </Pair>
      <TextField
        label={t('crisis')}
        help={t('crisisHelp')}
        optional
        value={text.crisis}
        multiline
        inputProps={{ maxLength: 2000 }}
        onChange={({ target }) => change({ crisis: target.value })}
      />
    </>
  );
}
