import { AudienceCount } from './audience-count.entity.js';
import { FigureDay } from './figure-day.entity.js';
import { FigureFact } from './figure-fact.entity.js';
import { FigureFollow } from './figure-follow.entity.js';
import { FigureHour } from './figure-hour.entity.js';
import { FigureMailRecipient } from './figure-mail-recipient.entity.js';
import { FigureMail } from './figure-mail.entity.js';
import { FigureState } from './figure-state.entity.js';

export const figureEntities = [
  AudienceCount,
  FigureDay,
  FigureFact,
  FigureFollow,
  FigureHour,
  FigureMail,
  FigureMailRecipient,
  FigureState,
];
