import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Publication } from '../../../api/types/conversations';
import { paths } from '../../../paths/paths';
import { safeAddress } from '../../../ui/text/linkify';
import { RelativeTime } from '../../../ui/time/relative-time';
import { publicationKind } from '../../../api/publication-kind';

const Card = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  margin: '0 0 12px',
  padding: '10px 12px',
  borderRadius: 10,
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.strong,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  '&:hover': { borderColor: theme.vars.palette.hark.line.strong },
}));

const Words = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  '& p': {
    margin: '1px 0 2px',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  '& small': { display: 'block', fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const Picture = styled('img')({
  width: 56,
  height: 56,
  flexShrink: 0,
  borderRadius: 6,
  objectFit: 'cover',
});

/** What people talk about, in short; leads to the whole of it. */
export function PublicationCard({ publication }: { publication: Publication }) {
  const { t } = useTranslation('conversation');
  const { id, title, text, authorName, publishedAt, removedAt, imageUrl, counts } = publication;
  const [broken, setBroken] = useState(false);
  const picture = imageUrl === null ? null : (safeAddress(imageUrl) ?? ownAddress(imageUrl));
  const figures = [
    t('post.comments', { count: counts.total }),
    counts.unanswered > 0 && t('post.unanswered', { count: counts.unanswered }),
    counts.hidden > 0 && t('post.hidden', { count: counts.hidden }),
  ];
  return (
    <Card to={paths.publication(id)} title={t('place.openPublication')}>
      {picture !== null && !broken && (
        <Picture
          src={picture}
          alt={t('post.image')}
          referrerPolicy="no-referrer"
          loading="lazy"
          onError={() => setBroken(true)}
        />
      )}
      <Words>
        <small>
          {t(`post.kind.${publicationKind(publication.kind)}`)}
          {authorName !== null && ` · ${authorName}`}
          {publishedAt !== null && (
            <>
              {' · '}
              <RelativeTime at={publishedAt} />
            </>
          )}
        </small>
        <p dir="auto">
          {removedAt === null ? (title ?? text ?? t('place.untitled')) : t('post.removed')}
        </p>
        <small>{figures.filter(Boolean).join(' · ')}</small>
      </Words>
      <ChevronRight size={16} aria-hidden />
    </Card>
  );
}

const ownAddress = (address: string) => (address.startsWith('/api/') ? address : null);
