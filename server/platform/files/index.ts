export type { NewFile, StoredFileInfo } from './contract.js';
export { contentDisposition } from './domain/content-disposition.js';
export { mayShowInline } from './domain/inline-types.js';
export { safeFileName } from './domain/safe-file-name.js';
export { FileStore } from './file-store.js';
export { Files, MAX_FILE_BYTES } from './files.js';
export { FilesModule } from './files.module.js';
