import type { Schemas } from './schemas';

export type CustomerImport = Schemas['CustomerImportDto'];
export type CustomerImportAct = Schemas['CustomerImportAct'];
export type ImportPlan = Schemas['ImportPlanDto'];
export type ImportMapping = Schemas['ImportMappingDto'];
export type ImportTarget = Schemas['ImportTarget'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type ImportCounts = Schemas['CustomerImportCountsDto'];
export type ImportLineError = Schemas['ImportLineErrorDto'];
export type FileShape = Pick<ImportPlan, 'encoding' | 'delimiter' | 'hasHeader'>;
export type CrmConnection = Schemas['ConnectionDto'];
export type CrmKind = Schemas['CrmKind'];
export type NewCrmConnection = Schemas['NewConnectionDto'];
export type CrmConnectionDraft = Schemas['ChangeConnectionDto'];
export type CrmTestStep = Schemas['ConnectionTestStepDto'];
