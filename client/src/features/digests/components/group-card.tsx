import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DigestGroup } from '../../../api/types/digests';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Card } from '../../../ui/page/card';
import { ChangeLine } from './change-line';
import { GroupCount } from './group-count';
import { GroupStanding } from './group-standing';
import { QuoteList } from './quote-list';
import { WeeksPlot } from './weeks-plot';

const Head = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 16,
  '& > div:first-of-type': { minWidth: 0, overflowWrap: 'anywhere' },
});

const Facts = styled('p')(({ theme }) => ({
  margin: '4px 0 0',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  digestId: string;
  group: DigestGroup;
  /** What can be done for those who complained. */
  tools?: ReactNode;
}

/** Complaints about one thing: how many, against before, in whose words, and what is said to it. */
export function GroupCard({ digestId, group, tools }: Props) {
  const { t } = useTranslation('digests');
  const networkName = useNetworkName();
  const { label, weeks, quotes, channels, sentiment, repeaters, topicId } = group;
  const shares = [
    ...largest(channels).map(([network, n]) => `${networkName(network)} ${n}`),
    ...largest(sentiment).map(([mood, n]) => `${t(`mood.${moodOf(mood)}`)} ${n}`),
  ];
  return (
    <Card aria-label={label}>
      <Head>
        <div>
          <Typography variant="h3" component="h2">
            {label}
          </Typography>
          <Typography variant="body2" component="div">
            <GroupCount {...{ digestId, group }} />; <ChangeLine {...group} />
          </Typography>
          <Facts>{shares.join(' · ')}</Facts>
          {repeaters > 0 && <Facts>{t('repeaters', { count: repeaters })}</Facts>}
        </div>
        <WeeksPlot weeks={weeks} />
      </Head>
      <QuoteList quotes={quotes} />
      {topicId && (
        <GroupStanding
          topicId={topicId}
          topicName={label}
          standing={group.standing}
          tools={tools}
        />
      )}
    </Card>
  );
}

const largest = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts).sort(([, one], [, other]) => other - one);

const moodOf = (mood: string): 'negative' | 'neutral' | 'positive' =>
  mood === 'negative' || mood === 'positive' ? mood : 'neutral';
