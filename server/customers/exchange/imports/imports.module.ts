import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { TakingInModule } from '../taking-in/taking-in.module.js';
import { CustomerImportsController } from './api/customer-imports.controller.js';
import { ImportLinesController } from './api/import-lines.controller.js';
import { CarryImportOn } from './application/carry-import-on.js';
import { ExportRefusedLines } from './application/export-refused-lines.js';
import { ImportLines } from './application/import-lines.js';
import { ImportNews } from './application/import-news.js';
import { KeepImports } from './application/keep-imports.js';
import { LookIntoFile } from './application/look-into-file.js';
import { PreviewImport } from './application/preview-import.js';
import { SteerImport } from './application/steer-import.js';
import { TakeBatch } from './application/take-batch.js';
import { CustomerImportError } from './data/customer-import-error.entity.js';
import { CustomerImport } from './data/customer-import.entity.js';
import { ImportErrorRepository } from './data/import-error.repository.js';
import { ImportFileStore } from './data/import-file.store.js';
import { ImportRepository } from './data/import.repository.js';
import { CustomerImportsDrain } from './jobs/customer-imports.drain.js';
import { ImportFilesDrain } from './jobs/import-files.drain.js';

/** Customers from a file. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CustomerImport, CustomerImportError]),
    AccessModule,
    TakingInModule,
  ],
  controllers: [CustomerImportsController, ImportLinesController],
  providers: [
    CarryImportOn,
    CustomerImportsDrain,
    ExportRefusedLines,
    ImportErrorRepository,
    ImportFilesDrain,
    ImportFileStore,
    ImportLines,
    ImportNews,
    ImportRepository,
    KeepImports,
    LookIntoFile,
    PreviewImport,
    SteerImport,
    TakeBatch,
  ],
  exports: [KeepImports, SteerImport],
})
export class ImportsModule {}
