import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import { List } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useOrderRules } from '../api/rules';
import { draftOf, moved } from '../model/draft';
import { RuleEditor } from './rule-editor';
import { RuleRow } from './rule-row';

const Open = styled('li')({ padding: 8 });

interface Props {
  rules: readonly Rule[];
  /** Id of the rule that is being edited. */
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** Every rule as a sentence, in the order in which they are asked; the open one as its editor. */
export function RuleList({ rules, open, onOpen }: Props) {
  const { t } = useTranslation('rules');
  const onError = useProblemNotice();
  const order = useOrderRules();
  const move = (from: number, to: number) =>
    order.mutate(
      moved(
        rules.map(({ id }) => id),
        from,
        to,
      ),
      { onError },
    );

  return (
    <List aria-label={t('title')}>
      {rules.map((rule, index) =>
        rule.id === open ? (
          <Open key={rule.id}>
            <RuleEditor
              key={rule.version}
              rule={rule}
              initial={draftOf(rule)}
              onClose={() => onOpen(null)}
            />
          </Open>
        ) : (
          <RuleRow
            key={rule.id}
            rule={rule}
            place={index + 1}
            onEdit={() => onOpen(rule.id)}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < rules.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ),
      )}
    </List>
  );
}
