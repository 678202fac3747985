import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { QuestionState } from '../../api/types/escalation';
import { QuestionList } from '../../features/escalation/components/question-list';
import { Choice } from '../../ui/field/choice';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

const states: readonly QuestionState[] = ['open', 'answered', 'withdrawn'];

/** What was asked of the departments for which I answer. */
export function QuestionsPage() {
  const { t } = useTranslation('escalation');
  const [address, setAddress] = useSearchParams();
  const state = states.find((one) => one === address.get('state')) ?? 'open';
  return (
    <Permitted ability="questions.answer">
      <Page
        title={t('mine.title')}
        intro={t('mine.intro')}
        actions={
          <Choice
            quiet
            label={t('mine.state')}
            value={state}
            options={states.map((value) => ({ value, label: t(`mine.${value}`) }))}
            onChange={(chosen) => setAddress(chosen === 'open' ? {} : { state: chosen })}
          />
        }
      >
        <QuestionList state={state} />
      </Page>
    </Permitted>
  );
}
