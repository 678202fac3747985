import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddUser } from '../application/add-user.js';
import { ChangeUser } from '../application/change-user.js';
import { FindUser } from '../application/find-user.js';
import { ListUsers } from '../application/list-users.js';
import { ResetPassword } from '../application/reset-password.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { IdOf } from './id-param.js';
import {
  AddUserDto,
  ChangeUserDto,
  UserDto,
  UserListDto,
  UserWithPasswordDto,
} from './user.dto.js';
import { presentUser } from './user.presenter.js';

@ApiTags('people')
@Controller('api/v1/users')
@Requires('users.manage')
export class UsersController {
  constructor(
    private readonly users: ListUsers,
    private readonly find: FindUser,
    private readonly addUser: AddUser,
    private readonly changeUser: ChangeUser,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Get()
  @ApiOkResponse({ type: UserListDto })
  async list(@Me() me: Principal): Promise<UserListDto> {
    const users = await this.users.execute();
    return { items: users.map(presentUser(me)), nextCursor: null };
  }

  @Post()
  @ApiCreatedResponse({ type: UserWithPasswordDto })
  async add(@Me() me: Principal, @Body() user: AddUserDto): Promise<UserWithPasswordDto> {
    const { id, oneTimePassword } = await this.addUser.execute(me, user);
    return { user: await this.one(me, id), oneTimePassword };
  }

  @Patch(':id')
  @ApiOkResponse({ type: UserDto })
  async change(
    @Me() me: Principal,
    @IdOf('user') id: string,
    @Body() change: ChangeUserDto,
  ): Promise<UserDto> {
    await this.changeUser.execute(me, id, change);
    return this.one(me, id);
  }

  @Post(':id/password-reset')
  @ApiCreatedResponse({ type: UserWithPasswordDto })
  async reset(@Me() me: Principal, @IdOf('user') id: string): Promise<UserWithPasswordDto> {
    const oneTimePassword = await this.resetPassword.execute(me, id);
    return { user: await this.one(me, id), oneTimePassword };
  }

  private async one(me: Principal, id: string): Promise<UserDto> {
    return presentUser(me)(await this.find.execute(id));
  }
}
