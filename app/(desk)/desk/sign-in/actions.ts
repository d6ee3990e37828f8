'use server';
import type { SignInState } from '@/components/desk/sign-in-form';
import { textOf } from '@/lib/forms/text-of';
import { momentInWords } from '@/lib/support/due-text';
import { deskReturnPath } from '@/lib/support/return-path';
import { signIn as signInOperator } from '@/lib/support/sign-in';
import { clientAddress } from '../client-address';
import { goTo } from '../go-to';
import { deskSetting, keepSession } from '../session';

/** Signs an operator in and leads to the page that was asked for. */
export async function signIn(_state: SignInState, form: FormData): Promise<SignInState> {
  const [name, password] = [textOf(form, 'name'), textOf(form, 'password')];
  if (name.trim() === '' || password === '') {
    return { name, fault: 'Напишите имя оператора и пароль.' };
  }
  const setting = await deskSetting();
  const address = await clientAddress();
  const signedIn = await signInOperator(setting, { name, password, address });
  if (signedIn.ok) {
    await keepSession(signedIn.token);
    goTo(deskReturnPath(textOf(form, 'returnTo')));
  }
  if (signedIn.reason === 'wrong') {
    return {
      name,
      fault: 'Имя и пароль не подходят друг другу. Проверьте раскладку и попробуйте ещё раз.',
    };
  }
  const again = momentInWords(signedIn.againAt, setting.now);
  return { name, fault: `Слишком много попыток. Попробуйте снова в ${again}.` };
}
