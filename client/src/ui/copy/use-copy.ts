import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../notices/notices-provider';

const shownMs = 2_000;

/** Puts a text on the clipboard; `copied` is true for a moment afterwards. */
export function useCopy(text: string): { copied: boolean; copy: () => Promise<void> } {
  const { t } = useTranslation('common');
  const notice = useNotice();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Pages without TLS and strict browsers give no clipboard; the text stays selectable.
      notice({ text: t('copy.failed'), tone: 'problem' });
    }
  };
  return { copied, copy };
}
