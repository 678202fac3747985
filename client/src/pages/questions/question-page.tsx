import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../../api/problem';
import { useMyQuestion } from '../../features/escalation/api/answering';
import { QuestionDetail } from '../../features/escalation/components/question-detail';
import { paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';
import { Page } from '../../ui/page/page';
import { Loaded } from '../../ui/states/loaded';
import { MessageBlock } from '../../ui/states/message-block';
import { PageSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';

/** One question, with its context and room for the answer. */
export function QuestionPage() {
  const { t } = useTranslation('escalation');
  const { questionId = '' } = useParams();
  return (
    <Permitted ability="questions.answer">
      <Page
        width="narrow"
        title={t('mine.title')}
        intro={<TextLink to={paths.questions}>{t('mine.back')}</TextLink>}
      >
        <One key={questionId} id={questionId} />
      </Page>
    </Permitted>
  );
}

function One({ id }: { id: string }) {
  const { t } = useTranslation('escalation');
  const query = useMyQuestion(id);
  if (isProblem(query.error) && query.error.status === 404)
    return <MessageBlock icon={SearchX} role="alert" title={t('mine.gone')} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(question) => <QuestionDetail question={question} />}
    </Loaded>
  );
}
