import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import path from 'node:path';
import { CONFIG, type Config } from '../config/index.js';
import { FileRepository } from './data/file.repository.js';
import { StoredFile } from './data/stored-file.entity.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([StoredFile])],
  providers: [
    FileRepository,
    Files,
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: ({ dataDir }: Config) => new FileStore(path.join(dataDir, 'files')),
    },
  ],
  exports: [Files],
})
export class FilesModule {}
