import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkedRating } from '../../../api/types/satisfaction';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useGiveRating } from '../api/rating-link';
import { RatingButtons } from './rating-buttons';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 20,
  '& p': { margin: 0 },
});

const Refusal = styled('p')(({ theme }) => ({ color: theme.vars.palette.hark.breached.text }));

/** One tap is an answer; words can follow, and both can be changed for a day. */
export function RateForm({ token, linked }: { token: string; linked: LinkedRating }) {
  const { t } = useTranslation('rate');
  const { t: common } = useTranslation('common');
  const { mutate, isPending, error } = useGiveRating(token);
  const [words, setWords] = useState(linked.comment ?? '');
  const { rating } = linked;
  const isToldAll = words.trim() === (linked.comment ?? '');
  return (
    <Root>
      <RatingButtons
        chosen={rating}
        isBusy={isPending}
        onChoose={(value) => mutate({ rating: value, comment: words })}
      />
      {error && <Refusal role="alert">{problemText(common, error)}</Refusal>}
      {rating !== null && (
        <>
          <p role="status">{t('thanks')}</p>
          <TextField
            label={t('words')}
            optional
            multiline
            minRows={3}
            value={words}
            inputProps={{ maxLength: 2000 }}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button
            variant="contained"
            color="primary"
            size="large"
            disabled={isPending || isToldAll}
            onClick={() => mutate({ rating, comment: words })}
          >
            {isToldAll && linked.comment ? t('sent') : t('send')}
          </Button>
          <p>{t('later')}</p>
        </>
      )}
    </Root>
  );
}
