import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { Condition } from '../../../ui/condition/condition';
import { ConditionEditor } from '../../../ui/condition/condition-editor';
import { Loaded } from '../../../ui/states/loaded';

const Part = styled('div')({ display: 'flex', flexDirection: 'column', gap: 6 });
export const PartTitle = styled('span')({ fontSize: '0.8125rem', fontWeight: 500 });

interface Props {
  condition: Condition;
  onChange: (condition: Condition) => void;
}

export function RuleCondition({ condition, onChange }: Props) {
  const { t } = useTranslation('rules');
  return (
    <Part>
      <PartTitle>{t('condition')}</PartTitle>
      <Loaded query={useConditionFacts()} skeleton={<Skeleton variant="rounded" height={36} />}>
        {(facts) => (
          <ConditionEditor
            label={t('condition')}
            facts={facts}
            value={condition}
            onChange={onChange}
          />
        )}
      </Loaded>
    </Part>
  );
}
