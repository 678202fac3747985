/** A file of which the desk has its own copy. */
export interface StoredFileInfo {
  id: string;
  name: string;
  /** By content, not by name or by what the sender said. */
  mime: string;
  bytes: number;
  createdBy: string | null;
  createdAt: Date;
}

export interface NewFile {
  /** As the sender called it; made harmless before it is kept. */
  name: string;
  createdBy: string | null;
}
