import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { LinkedText } from '../../../ui/text/linked-text';
import { textBlocks } from '../model/quoted-text';

const Quote = styled('blockquote')(({ theme }) => ({
  margin: '4px 0 8px',
  padding: '4px 12px',
  borderLeft: `3px solid ${theme.vars.palette.hark.line.strong}`,
  color: theme.vars.palette.hark.text.muted,
  '& cite': { display: 'block', fontStyle: 'normal', fontSize: '0.75rem', fontWeight: 550 },
}));

const Paragraph = styled('div')({ '& + &': { marginTop: 8 } });

/** A forum post with what it quotes set apart. */
export function QuotedText({ text }: { text: string }) {
  const { t } = useTranslation('conversation');
  return textBlocks(text).map((block, index) =>
    block.kind === 'text' ? (
      <Paragraph key={index}>
        <LinkedText text={block.text} />
      </Paragraph>
    ) : (
      <Quote key={index}>
        {block.author !== null && (
          <cite>
            {block.postNumber === null
              ? t('message.quoted', { name: block.author })
              : t('message.quotedPost', { name: block.author, number: block.postNumber })}
          </cite>
        )}
        <LinkedText text={block.text} />
      </Quote>
    ),
  );
}
