import type { Language } from '../../i18n/language';
import type desk from './desk/en';
import type office from './office/en';

type Desk = typeof desk;
type Office = typeof office;

const deskTexts: Record<Language, () => Promise<{ default: Desk }>> = {
  en: () => import('./desk/en'),
  fr: () => import('./desk/fr'),
  nl: () => import('./desk/nl'),
};

const officeTexts: Record<Language, () => Promise<{ default: Office }>> = {
  en: () => import('./office/en'),
  fr: () => import('./office/fr'),
  nl: () => import('./office/nl'),
};

/** The namespaces that are there before anything is shown. */
export const deskNamespaces = [
  'common',
  'shell',
  'signIn',
  'inbox',
  'conversation',
  'composer',
  'customer',
  'escalation',
  'rate',
] as const satisfies readonly (keyof Desk)[];

const isDesk = (namespace: string): namespace is keyof Desk =>
  deskNamespaces.some((known) => known === namespace);

/** The texts of one namespace. Two files a language: one for the inbox, one for all the rest. */
export async function readTexts(language: Language, namespace: string) {
  if (isDesk(namespace)) return (await deskTexts[language]()).default[namespace];
  const { default: texts } = await officeTexts[language]();
  if (!(namespace in texts)) throw new Error(`There is no text file for "${namespace}"`);
  return texts[namespace as keyof Office];
}
