import { styled } from '@mui/material/styles';
import { Bot } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerDecision } from '../../../api/types/automatic-answers';
import { Choice } from '../../../ui/field/choice';
import { LoadMore } from '../../../ui/list/load-more';
import { Section } from '../../../ui/page/section';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useDecisions } from '../api/answers';
import { DecisionRow } from './decision-row';

const List = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });

const kinds: readonly AnswerDecision['decision'][] = ['sent', 'refused'];

/** What the desk decided lately. */
export function DecisionList() {
  const { t } = useTranslation('automaticAnswers');
  const [kind, setKind] = useState<AnswerDecision['decision']>('sent');
  const query = useDecisions(kind);
  return (
    <Section title={t('decisions.title')} text={t('decisions.help')}>
      <Choice
        quiet
        label={t('decisions.title')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`decisions.${value}`) }))}
        onChange={setKind}
      />
      <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={52} />}>
        {(decisions) =>
          decisions.length === 0 ? (
            <EmptyState
              icon={Bot}
              title={t(`decisions.none.${kind}`)}
              text={t(`decisions.noneText.${kind}`)}
            />
          ) : (
            <>
              <List>
                {decisions.map((decision) => (
                  <DecisionRow key={decision.id} decision={decision} />
                ))}
              </List>
              <LoadMore query={query} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
