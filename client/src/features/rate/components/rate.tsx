import { CircleCheck, Link2Off } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { ErrorState } from '../../../ui/states/error-state';
import { MessageBlock } from '../../../ui/states/message-block';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useLinkedRating } from '../api/rating-link';
import { RateForm } from './rate-form';

/** One rating by the link of a message, in the language in which the customer was asked. */
export function Rate({ token }: { token: string }) {
  const { t, i18n } = useTranslation('rate');
  const query = useLinkedRating(token);
  const language = query.data?.language;
  useEffect(() => {
    if (language && language !== i18n.language) void i18n.changeLanguage(language);
  }, [language, i18n]);
  const isLost = token === '' || isUnknown(query.error);
  if (isLost)
    return (
      <MessageBlock icon={Link2Off} role="alert" title={t('lost.title')} text={t('lost.text')} />
    );
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <PageSkeleton />;
  const { state, rating } = query.data;
  if (state === 'expired')
    return (
      <MessageBlock
        icon={Link2Off}
        role="status"
        title={t('expired.title')}
        text={t('expired.text')}
      />
    );
  if (state === 'closed')
    return (
      <MessageBlock
        icon={CircleCheck}
        role="status"
        title={t('closed.title')}
        text={t('closed.text', { rating: String(rating) })}
      />
    );
  return <RateForm token={token} linked={query.data} />;
}

/** A token that was cut off on its way is refused before anybody looks for it. */
const isUnknown = (error: unknown): boolean =>
  isProblem(error) && [400, 404, 422].includes(error.status);
