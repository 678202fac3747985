import { styled } from '@mui/material/styles';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Question, QuestionState } from '../../../api/types/escalation';
import { paths } from '../../../paths/paths';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useMyQuestions } from '../api/answering';
import { QuestionTime } from './question-time';

const Name = styled(Link)({
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
});

/** The questions to my departments in one state, newest first. */
export function QuestionList({ state }: { state: QuestionState }) {
  const { t } = useTranslation('escalation');
  const query = useMyQuestions(state);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
      {({ pages }) => {
        const questions = pages.flatMap(({ items }) => items);
        if (questions.length === 0)
          return (
            <EmptyState
              icon={MessageCircleQuestion}
              title={state === 'open' ? t('mine.emptyOpenTitle') : t('mine.emptyTitle')}
              text={state === 'open' ? t('mine.emptyOpenText') : undefined}
            />
          );
        return (
          <>
            <List aria-label={t('mine.title')}>
              {questions.map((question) => (
                <Row key={question.id} question={question} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function Row({ question }: { question: Question }) {
  const { t } = useTranslation('escalation');
  const { id, text, department, askedBy } = question;
  return (
    <ListRow>
      <RowWords>
        <strong>
          <Name to={paths.question(id)} data-stop>
            {text}
          </Name>
        </strong>
        <span>
          {askedBy
            ? t('mine.asks', { name: askedBy.name, department: department.name })
            : t('mine.asksRule', { department: department.name })}
        </span>
      </RowWords>
      <QuestionTime question={question} />
    </ListRow>
  );
}
