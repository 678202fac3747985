import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { UpsertCustomers } from '../application/upsert-customers.js';
import { itemsOf } from './batch-items.js';
import { factOf, recordOf } from './record-of.js';
import { KeyParam, SourceParam } from './source-key.param.js';
import { CustomerBatchAnswerDto, CustomerByKeyDto, CustomerTakenDto } from './upsert-answer.dto.js';
import { CustomerBatchDto, CustomerFactFieldsDto, CustomerUpsertDto } from './upsert.dto.js';

@ApiTags('customer data')
@Controller('api/v1/customers/by-key/:source')
export class CustomersByKeyController {
  constructor(private readonly customers: UpsertCustomers) {}

  /** Which customer a key of another system stands for. 404 when none. */
  @Get(':key')
  @Requires('customer-data.write')
  @ApiOkResponse({ type: CustomerByKeyDto })
  async find(@SourceParam() source: string, @KeyParam() key: string): Promise<CustomerByKeyDto> {
    return { source, key, customerId: await this.customers.find(source, key) };
  }

  /** Makes or changes one customer. The same call again changes nothing. */
  @Put(':key')
  @Requires('customer-data.write')
  @ApiOkResponse({ type: CustomerTakenDto })
  async put(
    @Me() me: Principal,
    @SourceParam() source: string,
    @KeyParam() key: string,
    @Body() said: CustomerUpsertDto,
  ): Promise<CustomerTakenDto> {
    const [taken] = await this.customers.upsert(me, source, [recordOf(key, said)]);
    return taken!;
  }

  /** Something the customer did, by its own key. Makes the customer when they are not known yet. */
  @Put(':key/facts/:factKey')
  @Requires('customer-data.write')
  @ApiOkResponse({ type: CustomerTakenDto })
  async putFact(
    @Me() me: Principal,
    @SourceParam() source: string,
    @KeyParam() key: string,
    @KeyParam('factKey') factKey: string,
    @Body() fact: CustomerFactFieldsDto,
  ): Promise<CustomerTakenDto> {
    const record = { key, facts: [factOf(factKey, fact)] };
    const [taken] = await this.customers.upsert(me, source, [record]);
    return taken!;
  }

  /** At most 500 at once. What is wrong with one of them keeps none of the others out. */
  @Post()
  @HttpCode(200)
  @Requires('customer-data.write')
  @ApiOkResponse({ type: CustomerBatchAnswerDto })
  async putMany(
    @Me() me: Principal,
    @SourceParam() source: string,
    @Body() { items }: CustomerBatchDto,
  ): Promise<CustomerBatchAnswerDto> {
    const read = await itemsOf(items);
    const records = read.flatMap(({ item }) => (item ? [recordOf(item.key, item)] : []));
    const taken = new Map(
      (await this.customers.upsert(me, source, records)).map((one) => [one.key, one]),
    );
    return {
      items: read.map(({ index, item, problem }) => ({
        index,
        taken: item ? taken.get(item.key)! : null,
        problem,
      })),
    };
  }
}
