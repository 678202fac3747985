import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { TakingInModule } from '../taking-in/taking-in.module.js';
import { ConnectionsController } from './api/connections.controller.js';
import { ConnectionNews } from './application/connection-news.js';
import { CrmConnectors } from './application/crm-connectors.js';
import { KeepConnections } from './application/keep-connections.js';
import { NoteResolved } from './application/note-resolved.js';
import { SyncConnection } from './application/sync-connection.js';
import { TakePage } from './application/take-page.js';
import { TestConnection } from './application/test-connection.js';
import { WriteNote } from './application/write-note.js';
import { ConnectionRepository } from './data/connection.repository.js';
import { CrmConnection } from './data/crm-connection.entity.js';
import { CrmNote } from './data/crm-note.entity.js';
import { NoteRepository } from './data/note.repository.js';
import { CrmNotesDrain } from './jobs/crm-notes.drain.js';
import { CrmSyncDrain } from './jobs/crm-sync.drain.js';
import { WhenConversationIsResolvedNotesIt } from './jobs/when-conversation-is-resolved-notes-it.reaction.js';

/** Other systems that know customers, kept in step with the desk. */
@Module({
  imports: [TypeOrmModule.forFeature([CrmConnection, CrmNote]), AccessModule, TakingInModule],
  controllers: [ConnectionsController],
  providers: [
    ConnectionNews,
    ConnectionRepository,
    CrmConnectors,
    CrmNotesDrain,
    CrmSyncDrain,
    KeepConnections,
    NoteRepository,
    NoteResolved,
    SyncConnection,
    TakePage,
    TestConnection,
    WhenConversationIsResolvedNotesIt,
    WriteNote,
  ],
  exports: [KeepConnections],
})
export class ConnectionsModule {}
