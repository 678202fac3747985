import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../../api/problem';
import type { ComposerMode } from '../../../api/types/conversations';
import type { FileRef } from '../../../api/types/replies';
import { upload } from '../api/upload';
import { attachmentRefusal, type AttachmentRefusal } from '../model/attachment-rules';

export interface Upload {
  key: number;
  name: string;
  /** Share that has left, 0 to 1. */
  share: number;
  error: AttachmentRefusal | 'unreachable' | 'too-many-in-an-hour' | 'other' | null;
  cancel: () => void;
}

interface Options {
  rules: ComposerMode['attachments'];
  attached: number;
  onUploaded: (file: FileRef) => void;
}

/** Files on their way to the desk, and those that could not come along. */
export function useUploads({ rules, attached, onUploaded }: Options) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(0);
  const running = useRef(new Set<AbortController>());
  useEffect(() => () => running.current.forEach((controller) => controller.abort()), []);

  const change = useCallback(
    (key: number, over: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...over } : one))),
    [],
  );
  const remove = useCallback(
    (key: number) => setUploads((all) => all.filter((one) => one.key !== key)),
    [],
  );

  const start = async (file: File, key: number, controller: AbortController) => {
    try {
      const kept = await upload(file, (share) => change(key, { share }), controller.signal);
      remove(key);
      onUploaded(kept);
    } catch (error) {
      change(key, { error: reasonOf(error) });
    } finally {
      running.current.delete(controller);
    }
  };

  const add = (files: readonly File[]) => {
    let count = attached + uploads.filter(({ error }) => error === null).length;
    for (const file of files) {
      const error = attachmentRefusal(file, rules, count);
      const key = (nextKey.current += 1);
      const controller = new AbortController();
      const cancel = () => {
        controller.abort();
        remove(key);
      };
      setUploads((all) => [...all, { key, name: file.name, share: 0, error, cancel }]);
      if (error !== null) continue;
      count += 1;
      running.current.add(controller);
      void start(file, key, controller);
    }
  };

  return { uploads, add, busy: uploads.some(({ error }) => error === null) };
}

function reasonOf(error: unknown): Upload['error'] {
  if (isProblem(error, 'network.unreachable')) return 'unreachable';
  if (isProblem(error) && error.status === 413) return 'too-big';
  if (isProblem(error) && error.status === 429) return 'too-many-in-an-hour';
  return 'other';
}
