import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ShowPublication } from '../application/show-publication.js';
import { presentTree } from './publication-tree.presenter.js';
import { PublicationDto, TreePageDto } from './publication.dto.js';
import { presentPublication } from './publication.presenter.js';
import { ThreadPresenter } from './thread.presenter.js';
import { TreeQuery } from './tree-query.dto.js';

@ApiTags('publications')
@Controller('api/v1/publications')
@Requires('conversations.read')
export class PublicationsController {
  constructor(
    private readonly publications: ShowPublication,
    private readonly threads: ThreadPresenter,
  ) {}

  @Get(':id')
  @ApiOkResponse({ type: PublicationDto })
  async one(@Me() me: Principal, @IdOf('publication') id: string): Promise<PublicationDto> {
    return presentPublication(await this.publications.one(me, id));
  }

  /** Everything that is said under it: who answers whom. A page is so many threads, whole. */
  @Get(':id/tree')
  @ApiOkResponse({ type: TreePageDto })
  async tree(
    @Me() me: Principal,
    @IdOf('publication') id: string,
    @Query() query: TreeQuery,
  ): Promise<TreePageDto> {
    const found = await this.publications.threads(me, id, query);
    const reading = this.threads.readingOf(me, found.publication);
    return { items: presentTree(found, query.filter, reading), nextCursor: found.nextCursor };
  }
}
