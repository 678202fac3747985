import { BulkActionsController } from './bulk-actions.controller.js';
import { LabelsController } from './labels.controller.js';
import { NotesController } from './notes.controller.js';
import { StatusController } from './status.controller.js';
import { ThreadsController } from './threads.controller.js';

export const commandControllers = [
  BulkActionsController,
  LabelsController,
  NotesController,
  StatusController,
  ThreadsController,
];
