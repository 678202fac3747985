import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useEffect, type ReactNode } from 'react';

const Scroll = styled('div')(({ theme }) => ({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  backgroundColor: theme.vars.palette.hark.ground.pane,
}));

const Column = styled('div')(({ theme }) => ({
  margin: '0 auto',
  padding: '24px 32px 64px',
  [theme.breakpoints.down('md')]: { padding: '16px 16px 96px' },
}));

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 24,
});

const Actions = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** In px, with the margins. A narrow page begins where the others begin. */
const widths = { normal: 960, wide: 1200 };
const narrowContent = 576;

interface Props {
  title: string;
  /** One sentence about what this page is for. */
  intro?: ReactNode;
  actions?: ReactNode;
  width?: 'narrow' | keyof typeof widths;
  children: ReactNode;
}

/** The frame of a page that is not the inbox: heading, what can be done, content in one column. */
export function Page({ title, intro, actions, width = 'normal', children }: Props) {
  useDocumentTitle(title);
  return (
    <Scroll>
      <Column style={{ maxWidth: widths[width === 'narrow' ? 'normal' : width] }}>
        <div style={{ maxWidth: width === 'narrow' ? narrowContent : undefined }}>
          <Head>
            <div>
              <Typography variant="h1">{title}</Typography>
              {intro && (
                <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: 560 }}>
                  {intro}
                </Typography>
              )}
            </div>
            {actions && <Actions>{actions}</Actions>}
          </Head>
          {children}
        </div>
      </Column>
    </Scroll>
  );
}

/** Names the browser tab. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Hark`;
  }, [title]);
}
