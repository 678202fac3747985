import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { DryRun } from '../../../api/types/rules';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { TimeAgo } from '../../../ui/time/time-ago';

const Examples = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  maxHeight: 360,
  overflowY: 'auto',
  fontSize: '0.8125rem',
  '& > li': { padding: '8px 0', borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& p': {
    margin: '2px 0 0',
    color: theme.vars.palette.hark.text.muted,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
}));

const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 6, flexWrap: 'wrap' });

/** Real conversations on which the rule would have fired; each leads there. */
export function ExampleList({ examples }: { examples: DryRun['examples'] }) {
  const { t } = useTranslation(['rules', 'common']);
  return (
    <div>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 500, mb: 0.5 }}>
        {t('examples')}
      </Typography>
      <Examples>
        {examples.map(({ conversation, at, text }, index) => {
          const name = conversation.customerName ?? t('common:person.unknown');
          return (
            <li key={index}>
              <Head>
                <NetworkGlyph network={conversation.network} />
                <TextLink to={paths.inbox('all', conversation.id)} aria-label={t('open', { name })}>
                  {name}
                </TextLink>
                <Typography variant="caption" color="textSecondary">
                  {conversation.channelName} · <TimeAgo at={at} />
                </Typography>
              </Head>
              {text && <p>{text}</p>}
            </li>
          );
        })}
      </Examples>
    </div>
  );
}
