import { useTranslation } from 'react-i18next';
import { Board } from './board';
import { AudienceUpload } from './audience-upload';
import { ComparedCard } from './compared-card';
import { FigureTiles } from './figure-tiles';
import { SeriesCard } from './series-card';

/** What customers say and in which mood, and how far the brand is heard. */
export function VoiceBoard() {
  const { t } = useTranslation('figures');
  return (
    <Board>
      <FigureTiles
        keys={[
          'sentiment-score',
          'negative-share',
          'complaints',
          'mentions',
          'followers',
          'growth-rate',
          'engagement-rate',
          'share-of-voice',
        ]}
      />
      <SeriesCard title={t('mood')} keys={['sentiment-score', 'negative-share']} shape="lines" />
      <SeriesCard title={t('complaints')} keys={['complaints']} shape="bars" />
      <ComparedCard
        title={t('byTopic')}
        by="topic"
        keys={['messages-in', 'complaints', 'sentiment-score']}
      />
      <ComparedCard
        title={t('byLanguage')}
        by="language"
        keys={['messages-in', 'complaints', 'sentiment-score']}
      />
      <ComparedCard
        title={t('bySegment')}
        by="segment"
        keys={['messages-in', 'complaints', 'sentiment-score', 'first-reply-business']}
      />
      <SeriesCard title={t('voiceShare')} keys={['share-of-voice']} shape="lines" />
      <SeriesCard title={t('followers')} keys={['followers']} shape="lines" />
      <AudienceUpload />
    </Board>
  );
}
