import type { ShownCanned, WholeCanned } from '../application/show-canned.js';
import type { CannedReplyDto, CannedRowDto } from './canned-reply.dto.js';
import type { StoredFileInfo } from '../../../../platform/files/index.js';
import type { FileDto } from '../../api/file.dto.js';

type Head = Omit<CannedReplyDto, 'variants' | 'examples' | 'files'>;

const head = (reply: ShownCanned): Head => ({
  id: reply.id,
  shortcut: reply.shortcut,
  title: reply.title,
  folder: reply.folder,
  tags: reply.tags,
  scope: reply.scope,
  team: reply.team,
  owner: reply.owner,
  state: reply.state,
  reviewBy: reply.reviewBy,
  isReviewDue: reply.isReviewDue,
  updatedAt: reply.updatedAt,
  figures: reply.figures,
  can: reply.can,
});

export const presentCannedRow = (reply: ShownCanned): CannedRowDto => ({
  ...head(reply),
  languages: reply.languages,
  networks: reply.networks,
  excerpt: reply.excerpt,
  exampleCount: reply.exampleCount,
  fileCount: reply.fileCount,
});

export const presentCanned = (reply: WholeCanned): CannedReplyDto => ({
  ...head(reply),
  variants: reply.variants,
  examples: reply.examples,
  files: reply.files.map(presentFile),
});

export const presentFile = ({ id, name, mime, bytes }: StoredFileInfo): FileDto => ({
  id,
  name,
  mime,
  bytes,
});
