'use server';
import type { PasswordState } from '@/components/desk/password-form';
import { textOf } from '@/lib/forms/text-of';
import { routes } from '@/lib/routes';
import { changePassword } from '@/lib/support/change-password';
import { deskSetting, requireOperator, sessionToken } from '../session';

/** Changes the operator's own password. */
export async function changeOwnPassword(
  _state: PasswordState,
  form: FormData,
): Promise<PasswordState> {
  const operator = await requireOperator(routes.deskAccount());
  const changed = await changePassword(await deskSetting(), {
    operator,
    current: textOf(form, 'current'),
    next: textOf(form, 'next'),
    token: await sessionToken(),
  });
  if (changed.ok) return { isChanged: true };
  switch (changed.reason) {
    case 'wrong-current':
      return { current: 'Напишите нынешний пароль ещё раз: этот не подходит' };
    case 'short':
      return { next: 'Добавьте знаков: в пароле их от 12' };
    case 'long':
      return { next: 'Сократите пароль до 200 знаков' };
    case 'same':
      return { next: 'Придумайте пароль, который отличается от нынешнего' };
    case 'like-name':
      return { next: 'Уберите из пароля своё имя: его угадают первым' };
    case 'limited':
      return { fault: 'Слишком много попыток. Попробуйте через 15 минут' };
  }
}
