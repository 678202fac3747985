import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Digest, DigestGroup } from '../../../api/types/digests';
import { Loaded } from '../../../ui/states/loaded';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { digestCsv, useDigest } from '../api/digests';
import { GroupCard } from './group-card';
import { QuestionCard } from './question-card';
import { usePeriod } from './use-period';

const Root = styled('article')({ display: 'flex', flexDirection: 'column', gap: 12 });

const Lead = styled('div')(({ theme }) => ({
  marginBottom: 8,
  fontSize: '1rem',
  lineHeight: 1.5,
  '& p': { margin: '0 0 4px', color: theme.vars.palette.hark.text.strong },
}));

interface Props {
  id: string;
  /** What can be done for those who complained of a group. */
  toolsOf: (group: DigestGroup) => ReactNode;
}

/** A digest as a page to read: three sentences, then the groups. */
export function Brief({ id, toolsOf }: Props) {
  const { i18n } = useTranslation('digests');
  const query = useDigest(id, i18n.language);
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(digest) => <Read digest={digest} toolsOf={toolsOf} />}
    </Loaded>
  );
}

function Read({ digest, toolsOf }: { digest: Digest; toolsOf: Props['toolsOf'] }) {
  const { t } = useTranslation('digests');
  const period = usePeriod();
  return (
    <Root aria-label={digest.name ?? t('byHand')}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'baseline' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {digest.name ?? t('byHand')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {period(digest)}
        </Typography>
        <Button
          component="a"
          size="small"
          href={digestCsv(digest.id)}
          download
          startIcon={<Download size={15} aria-hidden />}
        >
          {t('csv')}
        </Button>
      </div>
      <Lead>
        {digest.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Lead>
      {digest.groups.map((group) => (
        <GroupCard
          key={group.topicId ?? group.label}
          digestId={digest.id}
          group={group}
          tools={toolsOf(group)}
        />
      ))}
      {digest.rest > 0 && digest.groups.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('rest', { count: digest.rest })}
        </Typography>
      )}
      <QuestionCard questions={digest.questions} />
    </Root>
  );
}
