import { ApiProperty } from '@nestjs/swagger';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { BUILT_IN_VIEW_KEYS, type BuiltInView } from '../domain/conversation-filter.js';
import { SAVED_VIEW_ABILITIES, type SavedViewAbility } from '../domain/saved-view-abilities.js';
import { NamedDto } from './named.dto.js';
import { SavedFilterDto } from './saved-filter.dto.js';

export class ViewCountDto {
  @ApiProperty({ type: 'integer' })
  n: number;

  @ApiProperty({ description: 'The counting stopped there; there may be more.' })
  atLeast: boolean;
}

export class BuiltInViewDto {
  @ApiProperty({ enum: BUILT_IN_VIEW_KEYS, enumName: 'BuiltInView' })
  key: BuiltInView;

  @ApiProperty({ type: ViewCountDto })
  count: ViewCountDto;
}

export class KindViewDto {
  @ApiProperty({ enum: ITEM_KINDS, enumName: 'Kind' })
  kind: ItemKind;

  @ApiProperty({ type: ViewCountDto, description: 'What is unanswered.' })
  count: ViewCountDto;
}

export class ChannelViewDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: ViewCountDto, description: 'What is unanswered.' })
  count: ViewCountDto;
}

export class SavedViewDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: SavedFilterDto })
  filter: SavedFilterDto;

  @ApiProperty({ description: 'Others see it too; what it shows them are their own channels.' })
  isShared: boolean;

  @ApiProperty({ type: NamedDto })
  owner: NamedDto;

  @ApiProperty({ type: ViewCountDto })
  count: ViewCountDto;

  @ApiProperty({ enum: SAVED_VIEW_ABILITIES, enumName: 'SavedViewAbility', isArray: true })
  can: SavedViewAbility[];
}

export class ViewsDto {
  @ApiProperty({ type: [BuiltInViewDto] })
  builtIn: BuiltInViewDto[];

  @ApiProperty({ type: [KindViewDto] })
  kinds: KindViewDto[];

  @ApiProperty({ type: [ChannelViewDto] })
  channels: ChannelViewDto[];

  @ApiProperty({ type: [SavedViewDto] })
  saved: SavedViewDto[];
}
