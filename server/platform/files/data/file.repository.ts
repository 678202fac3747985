import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, MoreThan, type Repository } from 'typeorm';
import { StoredFile } from './stored-file.entity.js';

@Injectable()
export class FileRepository {
  constructor(@InjectRepository(StoredFile) private readonly files: Repository<StoredFile>) {}

  async insert(file: Omit<StoredFile, 'createdAt'>): Promise<StoredFile> {
    await this.files.insert(file);
    return this.files.findOneByOrFail({ id: file.id });
  }

  find(id: string): Promise<StoredFile | null> {
    return this.files.findOneBy({ id });
  }

  findAll(ids: readonly string[]): Promise<StoredFile[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.files.findBy({ id: In([...ids]) });
  }

  async remove(manager: EntityManager, ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const { affected } = await manager.delete(StoredFile, { id: In([...ids]) });
    return affected ?? 0;
  }

  countBy(createdBy: string, since: Date): Promise<number> {
    return this.files.countBy({ createdBy, createdAt: MoreThan(since) });
  }
}
