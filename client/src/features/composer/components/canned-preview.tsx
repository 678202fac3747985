import { styled } from '@mui/material/styles';
import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { OfferedCanned } from '../../../api/types/canned';
import { Badge } from '../../../ui/badge/badge';
import { Kbd } from '../../../ui/kbd/kbd';
import { FilledText } from '../../../ui/variables/filled-text';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minWidth: 0,
  padding: '10px 14px',
  overflowY: 'auto',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  borderLeft: `1px solid ${theme.vars.palette.hark.line.soft}`,
  [theme.breakpoints.down('sm')]: {
    borderLeft: 0,
    borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
}));

const Signs = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 6 });

const Language = styled('button')(({ theme }) => ({
  height: 20,
  padding: '0 6px',
  border: 0,
  borderRadius: 6,
  font: 'inherit',
  fontSize: '0.75rem',
  textTransform: 'uppercase',
  color: theme.vars.palette.hark.text.muted,
  background: 'none',
  cursor: 'pointer',
  '&:hover': {
    color: theme.vars.palette.hark.text.strong,
    backgroundColor: theme.vars.palette.hark.hover,
  },
  '&[aria-pressed="true"]': {
    color: theme.vars.palette.hark.accent.text,
    backgroundColor: theme.vars.palette.hark.accent.soft,
  },
}));

interface Props {
  id: string;
  reply: OfferedCanned;
  mode: ComposerModeName;
  onLanguage: (language: string) => void;
}

/** The chosen canned reply as it would go out here. */
export function CannedPreview({ id, reply, mode, onLanguage }: Props) {
  const { t } = useTranslation('composer');
  const tooLong = reply.overLengths.find((over) => over.mode === mode);
  const languages = [reply.language, ...reply.otherLanguages].sort();
  return (
    <Root>
      <Signs>
        {languages.map((language) => (
          <Language
            key={language}
            type="button"
            tabIndex={-1}
            lang={language}
            aria-label={t('canned.speak', { language })}
            aria-pressed={language === reply.language}
            onPointerDown={(event) => {
              event.preventDefault();
              onLanguage(language);
            }}
          >
            {language}
          </Language>
        ))}
        {languages.length > 1 && <Kbd shortcut="alt+arrowright" />}
        {tooLong && (
          <Badge tone="breached">
            {t('canned.tooLong', { count: tooLong.length - tooLong.limit })}
          </Badge>
        )}
        {reply.unfilled.length > 0 && (
          <Badge tone="dueSoon">{t('canned.gaps', { count: reply.unfilled.length })}</Badge>
        )}
      </Signs>
      <FilledText id={id} text={reply.text} gaps={reply.unfilled} />
      {reply.files.length > 0 && (
        <Signs>
          {reply.files.map((file) => (
            <Badge key={file.id} icon={<Paperclip size={11} aria-hidden />}>
              {file.name}
            </Badge>
          ))}
        </Signs>
      )}
    </Root>
  );
}
