import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { ExternalLink } from '../../../ui/link/external-link';
import { LinkedText } from '../../../ui/text/linked-text';
import { safeAddress } from '../../../ui/text/linkify';
import { RelativeTime } from '../../../ui/time/relative-time';
import { publicationKind } from '../../../api/publication-kind';

const Root = styled('article')(({ theme }) => ({
  padding: 16,
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
}));

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  '& h1': { margin: 0, fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.35 },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const Text = styled('div')({
  marginTop: 10,
  fontSize: '0.875rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
});

const Picture = styled('img')({
  display: 'block',
  maxWidth: '100%',
  maxHeight: 320,
  marginTop: 12,
  borderRadius: 6,
});

/** The post under which people talk. */
export function PublicationHead({ publication }: { publication: Publication }) {
  const { t } = useTranslation('publication');
  const [broken, setBroken] = useState(false);
  const { title, text, authorName, permalink, imageUrl, publishedAt, removedAt } = publication;
  const picture = imageUrl !== null && (safeAddress(imageUrl) ?? ownAddress(imageUrl));
  const kind = t(`kind.${publicationKind(publication.kind)}`);
  return (
    <Root>
      <Head>
        <Avatar name={authorName ?? kind} size={36} />
        <div>
          <h1>{authorName ?? kind}</h1>
          <small>
            {kind}
            {publishedAt !== null && (
              <>
                {' · '}
                <RelativeTime at={publishedAt} />
              </>
            )}
            {permalink !== null && (
              <>
                {' · '}
                <ExternalLink href={permalink}>{t('onNetwork')}</ExternalLink>
              </>
            )}
          </small>
        </div>
      </Head>
      <Text dir="auto">
        {title !== null && text !== null && <strong>{`${title}\n`}</strong>}
        <LinkedText text={text ?? title ?? t('untitled')} />
      </Text>
      {picture && !broken && (
        <Picture
          src={picture}
          alt={t('image')}
          referrerPolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      )}
      {removedAt !== null && (
        <p>
          <Badge tone="breached">{t('removed')}</Badge>
        </p>
      )}
    </Root>
  );
}

const ownAddress = (address: string) => address.startsWith('/api/') && address;
