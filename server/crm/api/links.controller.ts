import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { DismissSuggestion } from '../application/dismiss-suggestion.js';
import { LinkIdentity } from '../application/link-identity.js';
import { ShowCustomer } from '../application/show-customer.js';
import { SuggestLinks } from '../application/suggest-links.js';
import { NewLinkDto } from './customer-change.dto.js';
import { CustomerDto } from './customer.dto.js';
import { presentCustomer } from './customer.presenter.js';
import { LinkSuggestionsDto } from './link-suggestion.dto.js';

const OtherId = (): ParameterDecorator =>
  Param('otherId', new ParseUUIDPipe({ exceptionFactory: () => notFound('suggestion') }));

@ApiTags('customers')
@Controller('api/v1')
@Requires('customers.link')
export class LinksController {
  constructor(
    private readonly links: LinkIdentity,
    private readonly customers: ShowCustomer,
    private readonly suggestions: SuggestLinks,
    private readonly dismissals: DismissSuggestion,
  ) {}

  /** Says on evidence that a profile is this customer's. 409 `identity.linked` when it is linked already. */
  @Post('customers/:id/links')
  @ApiCreatedResponse({ type: CustomerDto })
  async link(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() { identityId, evidence, detail }: NewLinkDto,
  ): Promise<CustomerDto> {
    await this.links.link(me, id, { identityId, evidence, detail: detail || null });
    return presentCustomer(await this.customers.whole(me, id), me);
  }

  /** Takes a link back whole: the profile, with everything said by it, is where it was. */
  @Delete('links/:id')
  @ApiOkResponse({ type: CustomerDto })
  async unlink(@Me() me: Principal, @IdOf('link') id: string): Promise<CustomerDto> {
    const customerIds = await this.links.unlink(me, id);
    return presentCustomer(await this.customers.firstVisible(me, customerIds), me);
  }

  /** Who may be the same person, each with the reasons; the strongest first. */
  @Get('customers/:id/link-suggestions')
  @ApiOkResponse({ type: LinkSuggestionsDto })
  async suggest(@Me() me: Principal, @IdOf('customer') id: string): Promise<LinkSuggestionsDto> {
    return this.suggested(me, id);
  }

  /** They are not the same person; shown again when there is new evidence. */
  @Post('customers/:id/link-suggestions/:otherId/dismiss')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkSuggestionsDto })
  async dismiss(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @OtherId() otherId: string,
  ): Promise<LinkSuggestionsDto> {
    await this.dismissals.dismiss(me, id, otherId);
    return this.suggested(me, id);
  }

  private async suggested(me: Principal, id: string): Promise<LinkSuggestionsDto> {
    const found = await this.suggestions.forCustomer(me, id);
    return {
      items: found.map(({ customerId, name, identities, strength, evidence }) => ({
        customerId,
        name,
        identities: identities.map(({ id: identityId, network, name: called, handle }) => ({
          id: identityId,
          network,
          name: called,
          handle,
        })),
        strength,
        evidence,
      })),
    };
  }
}
