import { useTranslation } from 'react-i18next';
import type { Condition, FactInfo } from './condition';
import { asGroup } from './edit-condition';
import { GroupBox } from './group-box';

interface Props {
  /** What can be asked: `useConditionFacts()` of api. */
  facts: readonly FactInfo[];
  value: Condition;
  onChange: (value: Condition) => void;
  /** Name of the whole for those who hear it. */
  label?: string;
}

/** Nested conditions on facts of a conversation, edited in place. */
export function ConditionEditor({ facts, value, onChange, label }: Props) {
  const { t } = useTranslation('conditions');
  return (
    <GroupBox
      label={label ?? t('group')}
      facts={facts}
      group={asGroup(value)}
      depth={0}
      onChange={onChange}
    />
  );
}
