import type { Language } from '../../api/types/common';
import type en from './en';

type Messages = typeof en;

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  nl: () => import('./nl'),
};

/** The texts of one language; each is a file of its own and only the one in use is fetched. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await loaders[language]()).default;
