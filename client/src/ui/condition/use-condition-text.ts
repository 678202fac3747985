import { useTranslation } from 'react-i18next';
import {
  type Condition,
  type FactInfo,
  type FactTest,
  isGroup,
  modeOf,
  partsOf,
} from './condition';
import { useFactWords } from './use-fact-words';

const quoted = (text: string): string => `“${text}”`;

/** A condition as words that one can read aloud. */
export function useConditionText(facts: readonly FactInfo[]): (condition: Condition) => string {
  const { t, i18n } = useTranslation('conditions');
  const wordOf = useFactWords();
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });

  const valueText = ({ fact: name, operator, value }: FactTest): string => {
    const fact = facts.find((known) => known.name === name);
    if (typeof value === 'number') {
      const named = fact?.name === 'priority' ? wordOf(fact, String(value)) : undefined;
      return named ?? new Intl.NumberFormat(i18n.language).format(value);
    }
    if (typeof value === 'string') return quoted(value);
    if (typeof value !== 'object') return '';
    if (value.length === 0) return '…';
    const isText = operator === 'contains' || operator === 'contains-not';
    return or.format(value.map((one) => (isText ? quoted(one) : fact ? wordOf(fact, one) : one)));
  };

  const testText = (test: FactTest): string => {
    const { fact, operator, value } = test;
    if (fact === 'isPublic' || fact === 'unanswered' || fact === 'escalated')
      return t(`flag.${fact}.${value === true ? 'yes' : 'no'}`);
    return [t(`fact.${fact}`), t(`operator.${operator}`), valueText(test)]
      .filter((part) => part !== '')
      .join(' ');
  };

  const text = (condition: Condition, isInner: boolean): string => {
    if (!isGroup(condition)) return testText(condition);
    const mode = modeOf(condition);
    const parts = partsOf(condition);
    if (parts.length === 0) return t(mode === 'all' ? 'always' : 'never');
    const joined = parts
      .map((part) => text(part, parts.length > 1))
      .join(` ${t(mode === 'all' ? 'and' : 'or')} `);
    return isInner && parts.length > 1 ? `(${joined})` : joined;
  };

  return (condition) => text(condition, false);
}
