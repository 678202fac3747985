import { mayRemoveNote } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import type { WholeCustomer } from '../application/show-customer.js';
import type { CustomerIdentityRow, CustomerNoteRow } from '../data/customer.reader.js';
import { customerAbilities } from '../domain/what-one-may-do.js';
import type { CustomerDto, CustomerNoteDto, IdentityDto, IdentityLinkDto } from './customer.dto.js';

/** A customer as one person gets them. */
export const presentCustomer = (
  { customer, identities, notes, summary, segments, dossier }: WholeCustomer,
  me: Principal,
): CustomerDto => ({
  ...customer,
  identities: identities.map(identityOf),
  summary,
  notes: notes.map((note) => presentNote(note, me)),
  segments,
  ...dossier,
  can: customerAbilities(me),
});

export const presentNote = (
  { id, body, author, createdAt }: CustomerNoteRow,
  me: Principal,
): CustomerNoteDto => ({
  id,
  body,
  author,
  createdAt,
  can: mayRemoveNote(me, { authorId: author?.id ?? null }) ? ['remove'] : [],
});

const identityOf = (row: CustomerIdentityRow): IdentityDto => ({
  id: row.id,
  network: row.network,
  externalId: row.externalId,
  name: row.name,
  handle: row.handle,
  avatarUrl: row.avatarFileId === null ? null : `/api/v1/files/${row.avatarFileId}/content`,
  profileUrl: row.profileUrl,
  followers: row.followers,
  firstSeenAt: row.firstSeenAt,
  lastSeenAt: row.lastSeenAt,
  link: linkOf(row),
});

const linkOf = ({
  linkId,
  evidence,
  detail,
  linkedBy,
  linkedAt,
}: CustomerIdentityRow): IdentityLinkDto | null =>
  linkId && evidence && linkedAt
    ? { id: linkId, evidence, detail, by: linkedBy, at: linkedAt }
    : null;
