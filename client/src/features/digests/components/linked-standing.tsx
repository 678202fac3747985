import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { CircleCheck, Link2Off } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { LinkedStanding as Linked, SaidStanding } from '../../../api/types/digests';
import { Card } from '../../../ui/page/card';
import { ErrorState } from '../../../ui/states/error-state';
import { MessageBlock } from '../../../ui/states/message-block';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useLinkedStanding, useSayByLink } from '../api/standings';
import { QuoteList } from './quote-list';
import { StandingFields } from './standing-fields';
import { StandingWords } from './standing-words';
import { useStandingRefusal } from './use-standing-refusal';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 });

/** One topic by the link of a mail: how it stands is said after a look, never by opening the link. */
export function LinkedStanding({ token }: { token: string }) {
  const { t } = useTranslation('digests');
  const query = useLinkedStanding(token);
  const saying = useSayByLink(token);
  if (saying.isSuccess)
    return (
      <MessageBlock
        icon={CircleCheck}
        role="status"
        title={t('link.thanksTitle')}
        text={t('link.thanksText')}
      />
    );
  const gone =
    token === '' || (isProblem(query.error) && [404, 410, 422].includes(query.error.status));
  if (gone)
    return (
      <MessageBlock
        icon={Link2Off}
        role="alert"
        title={t('link.goneTitle')}
        text={t('link.goneText')}
      />
    );
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <PageSkeleton />;
  return <Open linked={query.data} saying={saying} />;
}

interface OpenProps {
  linked: Linked;
  saying: ReturnType<typeof useSayByLink>;
}

function Open({ linked: { topicName, email, standing, group }, saying }: OpenProps) {
  const { t } = useTranslation('digests');
  const refusalOf = useStandingRefusal();
  const [said, setSaid] = useState<SaidStanding>({
    state: standing?.state ?? 'known',
    note: standing?.note ?? '',
    url: standing?.url ?? '',
  });
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(said);
      }}
    >
      <Card>
        <Typography variant="h2">{topicName}</Typography>
        {group && (
          <Typography variant="body2">{t('complaints', { count: group.count })}</Typography>
        )}
        {standing && (
          <Typography variant="body2" component="p" sx={{ mt: 1 }}>
            <StandingWords standing={standing} />
          </Typography>
        )}
        {group && <QuoteList quotes={group.quotes} />}
      </Card>
      {saying.error && <Alert severity="error">{refusalOf(saying.error)}</Alert>}
      <StandingFields said={said} canWithdraw={standing !== null} onChange={setSaid} />
      <Typography variant="caption" color="textSecondary">
        {t('link.as', { email })}
      </Typography>
      <Button type="submit" variant="contained" color="primary" disabled={saying.isPending}>
        {t('link.confirm')}
      </Button>
    </Form>
  );
}
