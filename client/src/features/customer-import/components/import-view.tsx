import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../ui/text/file-size';
import { Loaded } from '../../../ui/states/loaded';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useImport } from '../api/imports';
import { ImportProgress } from './import-progress';
import { ImportState } from './import-state';
import { PlanEditor } from './plan-editor';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 10,
  marginBottom: 16,
});

/** One file: how it is to be read, or how far it is. */
export function ImportView({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('customerImport');
  return (
    <>
      <Button
        size="small"
        startIcon={<ArrowLeft size={14} aria-hidden />}
        onClick={onClose}
        sx={{ mb: 1 }}
      >
        {t('back')}
      </Button>
      <Loaded query={useImport(id)} skeleton={<PageSkeleton />}>
        {(one) => (
          <>
            <Head>
              <Typography variant="h2">{one.fileName}</Typography>
              <ImportState one={one} />
              <Typography variant="caption" color="textSecondary">
                {fileSize(one.bytes, i18n.language)}
              </Typography>
            </Head>
            {one.state === 'mapping' && one.hasFile ? (
              <PlanEditor one={one} onRemoved={onClose} />
            ) : (
              <ImportProgress one={one} onRemoved={onClose} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
