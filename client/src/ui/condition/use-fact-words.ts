import { useTranslation } from 'react-i18next';
import type texts from '../../i18n/conditions/en';
import { useNetworkName } from '../network/use-network-name';
import type { FactInfo } from './condition';

type Word = keyof typeof texts.word;

const words = [
  'negative',
  'neutral',
  'positive',
  'complaint',
  'question',
  'praise',
  'sales-chance',
  'spam',
  'buyer',
  'loyal',
  'dissatisfied',
  'influencer',
  'ambassador',
  'vip',
  'none',
  'on-track',
  'soon',
  'breached',
] as const satisfies readonly Word[];
const priorities = ['1', '2', '3', '4'] as const;
const statuses = ['open', 'waiting', 'snoozed', 'resolved'] as const;
const kinds = ['comment', 'message', 'review', 'forum', 'mention'] as const;

const among = <Known extends string>(known: readonly Known[], value: string): Known | undefined =>
  known.find((one) => one === value);

/** How a value of a fact is called in the reader's language. */
export function useFactWords(): (fact: FactInfo, value: string) => string {
  const { t, i18n } = useTranslation(['conditions', 'common']);
  const networkName = useNetworkName();
  return (fact, value) => {
    switch (fact.name) {
      case 'language':
        return new Intl.DisplayNames(i18n.language, { type: 'language' }).of(value) ?? value;
      case 'network':
        return networkName(value);
      case 'priority': {
        const level = among(priorities, value);
        return level ? t(`common:priority.${level}`) : value;
      }
      case 'status': {
        const status = among(statuses, value);
        return status ? t(`common:status.${status}`) : value;
      }
      case 'kind': {
        const kind = among(kinds, value);
        return kind ? t(`common:kind.${kind}`) : value;
      }
      default: {
        const named = fact.options.find((option) => option.value === value)?.name;
        const word = among(words, value);
        return named ?? (word ? t(`conditions:word.${word}`) : t('conditions:gone'));
      }
    }
  };
}
