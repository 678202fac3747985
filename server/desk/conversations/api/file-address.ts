/** Where the browser gets the desk's own copy of a file; null without one. Networks' addresses expire and are never shown. */
export const fileAddress = (fileId: string | null): string | null =>
  fileId ? `/api/v1/files/${fileId}/content` : null;
