import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that goes out with a canned reply. */
@Entity({ name: 'canned_reply_file' })
@Index('canned_reply_file_file', ['fileId'])
export class CannedReplyFile {
  @PrimaryColumn({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @Column({ type: 'int' })
  position: number;
}
