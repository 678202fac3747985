import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { RuleFiring } from '../../../api/types/rules';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { useFactWords } from '../../../ui/condition/use-fact-words';
import { TextLink } from '../../../ui/link/text-link';
import { ListRow, RowWords } from '../../../ui/list/list';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useActionWords } from './use-action-words';

/** One firing with the facts that made it fire, and what each action said. */
export function FiringRow({ firing }: { firing: RuleFiring }) {
  const { t } = useTranslation(['rules', 'conditions', 'common']);
  const { actionWord } = useActionWords();
  const factsText = useFactsText();
  const { conversation, results, at } = firing;
  const name = conversation?.customerName ?? t('common:person.unknown');
  const because = factsText(firing.facts);
  return (
    <ListRow>
      <RowWords>
        <strong>
          {conversation ? (
            <TextLink to={paths.inbox('all', conversation.id)}>{name}</TextLink>
          ) : (
            name
          )}
        </strong>
        {because !== '' && <span>{t('because', { facts: because })}</span>}
        <span>
          {results.map((result, index) => (
            <Badge
              key={index}
              tone={result.outcome === 'failed' ? 'breached' : 'positive'}
              title={result.said}
            >
              {actionWord(result.action)}
              {result.outcome === 'failed' && `: ${result.said}`}
            </Badge>
          ))}
        </span>
      </RowWords>
      <TimeAgo at={at} />
    </ListRow>
  );
}

function useFactsText(): (facts: RuleFiring['facts']) => string {
  const { t } = useTranslation('conditions');
  const wordOf = useFactWords();
  const { data: known = [] } = useConditionFacts();
  return (facts) =>
    known
      .flatMap((fact) => {
        const value = facts[fact.name];
        if (value === null || value === undefined) return [];
        if (typeof value === 'boolean')
          return fact.name === 'isPublic' || fact.name === 'unanswered' || fact.name === 'escalated'
            ? [t(`flag.${fact.name}.${value ? 'yes' : 'no'}`)]
            : [];
        const values: unknown[] = Array.isArray(value) ? value : [value];
        if (values.length === 0) return [];
        const words = values.map((one) =>
          fact.type === 'text'
            ? `“${String(one)}”`
            : fact.type === 'number'
              ? String(one)
              : wordOf(fact, String(one)),
        );
        return [`${t(`fact.${fact.name}`)} ${words.join(', ')}`];
      })
      .join(', ');
}
