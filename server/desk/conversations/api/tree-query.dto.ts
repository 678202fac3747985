import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/index.js';
import { TREE_FILTERS, type TreeFilter } from '../data/publication-tree.reader.js';

export class TreeQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TREE_FILTERS, enumName: 'TreeFilter', default: 'all' })
  @IsOptional()
  @IsIn(TREE_FILTERS)
  filter: TreeFilter = 'all';
}
