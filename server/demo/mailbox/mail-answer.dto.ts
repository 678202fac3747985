import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class MailAnswerDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  text: string;
}
