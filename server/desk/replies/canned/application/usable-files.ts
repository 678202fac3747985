import { Injectable } from '@nestjs/common';
import { Files, type StoredFileInfo } from '../../../../platform/files/index.js';
import { CannedFileReader } from '../data/canned-file.reader.js';

/** Files that somebody may send: what they brought, and what comes along with canned replies. */
@Injectable()
export class UsableFiles {
  constructor(
    private readonly files: Files,
    private readonly shared: CannedFileReader,
  ) {}

  /** In no particular order; what is not theirs to send is left out. Without a person: what anybody shares. */
  async find(userId: string | null, ids: readonly string[]): Promise<StoredFileInfo[]> {
    const known = await this.files.find(ids);
    const own = (file: StoredFileInfo): boolean => userId !== null && file.createdBy === userId;
    const others = known.filter((file) => !own(file)).map(({ id }) => id);
    const shared = await this.shared.openTo(userId, others);
    return known.filter((file) => own(file) || shared.has(file.id));
  }

  /** Whether a file stands in a canned reply that this person sees. */
  async stands(userId: string, id: string): Promise<boolean> {
    return (await this.shared.openTo(userId, [id])).has(id);
  }
}
