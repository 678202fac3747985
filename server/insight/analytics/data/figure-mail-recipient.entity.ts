import { Entity, PrimaryColumn } from 'typeorm';

/** Who gets them. */
@Entity({ name: 'figure_mail_recipient' })
export class FigureMailRecipient {
  @PrimaryColumn({ name: 'figure_mail_id', type: 'uuid' })
  figureMailId: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId: string;
}
