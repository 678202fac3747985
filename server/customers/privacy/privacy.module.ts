import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { CrmModule } from '../../crm/index.js';
import { PrivacyCustomersController } from './api/privacy-customers.controller.js';
import { PrivacyRequestsController } from './api/privacy-requests.controller.js';
import { RetentionController } from './api/retention.controller.js';
import { AddRequest } from './application/add-request.js';
import { AskForErasure } from './application/ask-for-erasure.js';
import { AskForExport } from './application/ask-for-export.js';
import { CarryOutErasure } from './application/carry-out-erasure.js';
import { ErasureWork } from './application/erasure-work.js';
import { ExportEntries } from './application/export-entries.js';
import { ExportPage } from './application/export-page.js';
import { ExportStore } from './application/export-store.js';
import { FetchExport } from './application/fetch-export.js';
import { FinishErasure } from './application/finish-erasure.js';
import { ForgetExports } from './application/forget-exports.js';
import { HoldData } from './application/hold-data.js';
import { LookThrough } from './application/look-through.js';
import { PrepareErasure } from './application/prepare-erasure.js';
import { PreviewErasure } from './application/preview-erasure.js';
import { ProveErasure } from './application/prove-erasure.js';
import { ReadReads } from './application/read-reads.js';
import { ReadRequests } from './application/read-requests.js';
import { KeepRetention } from './application/keep-retention.js';
import { LeftFiles } from './application/left-files.js';
import { Sweep } from './application/sweep.js';
import { TakeAged } from './application/take-aged.js';
import { RequestBook } from './application/request-book.js';
import { ShowPrivacy } from './application/show-privacy.js';
import { WriteExport } from './application/write-export.js';
import { EraseRepository } from './data/erase.repository.js';
import { ExportReader } from './data/export.reader.js';
import { HoldRepository } from './data/hold.repository.js';
import { LegalHold } from './data/legal-hold.entity.js';
import { PersonRepository } from './data/person.repository.js';
import { PreviewRepository } from './data/preview.repository.js';
import { PrivacyRequest } from './data/privacy-request.entity.js';
import { ReadLogReader } from './data/read-log.reader.js';
import { RequestRepository } from './data/request.repository.js';
import { LeftFileRepository } from './data/left-file.repository.js';
import { RetentionBook } from './data/retention-book.repository.js';
import { RetentionRule } from './data/retention-rule.entity.js';
import { RetentionRun } from './data/retention-run.entity.js';
import { RetentionRepository } from './data/retention.repository.js';
import { SchemaReader } from './data/schema.reader.js';
import { ScopeRepository } from './data/scope.repository.js';
import { SearchReader } from './data/search.reader.js';
import { WordRepository } from './data/word.repository.js';
import { RetentionDrain } from './jobs/retention.drain.js';
import { PrivacyDrain } from './jobs/privacy.drain.js';

/** What the law asks: everything about a person handed out, or gone for good with a proof; and nothing kept too long. */
@Module({
  imports: [
    AccessModule,
    CrmModule,
    TypeOrmModule.forFeature([PrivacyRequest, LegalHold, RetentionRule, RetentionRun]),
  ],
  controllers: [PrivacyRequestsController, PrivacyCustomersController, RetentionController],
  providers: [
    AddRequest,
    AskForErasure,
    AskForExport,
    CarryOutErasure,
    EraseRepository,
    ErasureWork,
    ExportEntries,
    ExportPage,
    ExportReader,
    ExportStore,
    FetchExport,
    FinishErasure,
    ForgetExports,
    HoldData,
    HoldRepository,
    KeepRetention,
    LeftFileRepository,
    LeftFiles,
    LookThrough,
    PersonRepository,
    PrepareErasure,
    PreviewErasure,
    PreviewRepository,
    PrivacyDrain,
    ProveErasure,
    ReadLogReader,
    ReadReads,
    ReadRequests,
    RequestBook,
    RequestRepository,
    RetentionBook,
    RetentionDrain,
    RetentionRepository,
    SchemaReader,
    ScopeRepository,
    SearchReader,
    ShowPrivacy,
    Sweep,
    TakeAged,
    WordRepository,
    WriteExport,
  ],
})
export class PrivacyModule {}
