import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/desk-frame';
import { PasswordForm } from '@/components/desk/password-form';
import { routes } from '@/lib/routes';
import { momentInWords } from '@/lib/support/due-text';
import { signOut, signOutEverywhere } from '../actions';
import { deskSetting, requireOperator } from '../session';
import { changeOwnPassword } from './actions';

export const metadata: Metadata = { title: 'Пароль и вход' };

export default async function AccountPage() {
  const operator = await requireOperator(routes.deskAccount());
  const { now } = await deskSetting();
  return (
    <DeskFrame operator={operator} section="account" signOut={signOut}>
      <h1>Пароль и вход</h1>
      {operator.mustChangePassword && (
        <p>Вы вошли с первым паролем. Придумайте свой, чтобы начать работу.</p>
      )}
      <section className="desk-narrow">
        <h2>Новый пароль</h2>
        <PasswordForm changePassword={changeOwnPassword} operatorName={operator.name} />
      </section>
      <section>
        <h2>Вход</h2>
        <p>Вход действует до {momentInWords(operator.sessionEndsAt, now)}.</p>
        <form action={signOutEverywhere}>
          <button type="submit" className="button-second">
            Выйти на всех устройствах
          </button>
        </form>
      </section>
    </DeskFrame>
  );
}
