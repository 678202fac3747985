import { useColorScheme } from '@mui/material/styles';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/types/access';

/** Puts the person's theme, language and density into effect. */
export function useAppliedPreferences(me: Me | null): void {
  const { i18n } = useTranslation();
  const { setMode } = useColorScheme();
  const theme = me?.preferences.theme ?? 'system';
  const language = me?.language;
  const density = me?.preferences.density ?? 'compact';

  useEffect(() => setMode(theme), [setMode, theme]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  useEffect(() => {
    if (language !== undefined && language !== i18n.language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
}
