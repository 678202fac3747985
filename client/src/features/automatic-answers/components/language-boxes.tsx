import { useTranslation } from 'react-i18next';
import { Boxes } from './boxes';

const spoken = ['en', 'fr', 'nl'];

interface Props {
  chosen: readonly string[];
  onChange: (languages: string[]) => void;
}

/** In which languages the desk may answer by itself. */
export function LanguageBoxes({ chosen, onChange }: Props) {
  const { t, i18n } = useTranslation('automaticAnswers');
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <Boxes
      label={t('setting.languages')}
      none={t('setting.noLanguage')}
      options={spoken.map((value) => ({ value, label: names.of(value) ?? value }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
