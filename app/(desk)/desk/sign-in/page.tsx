import type { Metadata } from 'next';
import { pageMoment } from '@/app/moment';
import { DeskFrame } from '@/components/desk/desk-frame';
import { SignInForm } from '@/components/desk/sign-in-form';
import { deskReturnPath } from '@/lib/support/return-path';
import { goTo } from '../go-to';
import { findSignedIn } from '../session';
import { signIn } from './actions';

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Вход для операторов' };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  await pageMoment();
  const returnTo = deskReturnPath((await searchParams).to);
  if ((await findSignedIn()) !== undefined) goTo(returnTo);
  return (
    <DeskFrame>
      <div className="desk-narrow">
        <h1>Вход для операторов</h1>
        <SignInForm signIn={signIn} returnTo={returnTo} />
      </div>
    </DeskFrame>
  );
}
