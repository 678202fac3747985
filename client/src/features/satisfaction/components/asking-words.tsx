import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownAskingSetting } from '../../../api/types/satisfaction';
import { Choice } from '../../../ui/field/choice';
import { TextField } from '../../../ui/field/text-field';

const Bubble = styled('blockquote')(({ theme }) => ({
  alignSelf: 'flex-start',
  maxWidth: 420,
  margin: 0,
  padding: '8px 12px',
  borderRadius: 12,
  fontSize: '0.875rem',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  backgroundColor: theme.vars.palette.hark.accent.soft,
  '& em': { fontStyle: 'normal', color: theme.vars.palette.hark.accent.text },
}));

const languages = ['en', 'fr', 'nl'] as const;
type Language = (typeof languages)[number];
const names: Record<Language, string> = { en: 'English', fr: 'Français', nl: 'Nederlands' };

const place = '{link}';

interface Props {
  setting: ShownAskingSetting;
  onChange: (words: Record<string, string>) => void;
}

/** The question in each language, and how the customer will see it. */
export function AskingWords({ setting: { words, houseWords }, onChange }: Props) {
  const { t } = useTranslation('satisfaction');
  const [language, setLanguage] = useState<Language>('en');
  const written = words[language] ?? '';
  const shown = written.trim() === '' ? (houseWords[language] ?? '') : written;
  const [before = '', ...after] = shown.split(place);
  const isWithout = after.length === 0;
  return (
    <>
      <div style={{ maxWidth: 360 }}>
        <Choice
          label={t('asking.language')}
          value={language}
          options={languages.map((value) => ({ value, label: names[value] }))}
          onChange={setLanguage}
        />
      </div>
      <TextField
        label={t('asking.words')}
        help={t('asking.wordsHelp', { place })}
        error={isWithout ? t('asking.linkMissing', { place }) : undefined}
        multiline
        value={written}
        placeholder={houseWords[language]}
        inputProps={{ maxLength: 600, lang: language }}
        onChange={({ target }) => onChange({ ...words, [language]: target.value })}
      />
      <Bubble aria-label={t('asking.preview')} lang={language}>
        {before}
        {!isWithout && <em>{t('asking.sampleLink')}</em>}
        {after.join(place)}
      </Bubble>
    </>
  );
}
