import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A customer whose segments are to be looked at again, and when. */
@Entity({ name: 'segment_due' })
@Index('segment_due_time', ['dueAt'])
export class SegmentDue {
  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @PrimaryColumn({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;
}
