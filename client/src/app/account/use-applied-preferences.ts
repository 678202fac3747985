import { useColorScheme } from '@mui/material/styles';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/types/access';
import { switchLanguage } from '../../i18n/i18n';
import { loadMessages } from '../languages/load';

/** Puts the person's theme, language and density into effect. */
export function useAppliedPreferences(me: Me | null): void {
  const { i18n } = useTranslation();
  const { setMode } = useColorScheme();
  const theme = me?.preferences.theme ?? 'system';
  const density = me?.preferences.density ?? 'compact';

  useEffect(() => setMode(theme), [setMode, theme]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  useEffect(() => {
    if (me) void switchLanguage(i18n, me.language, loadMessages);
  }, [i18n, me]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
}
