import type { ReactNode } from 'react';
import { PageScript } from '@/components/layout/page-script';
import { routes } from '@/lib/routes';

export type DeskSection = 'queue' | 'figures' | 'account';

type DeskFrameProps = {
  /** Who works here; undefined before signing in. */
  operator?: { name: string; isSupervisor: boolean } | undefined;
  /** Section of the menu to which the page belongs. */
  section?: DeskSection;
  /** Ends the session; needed where somebody is signed in. */
  signOut?: (() => Promise<void>) | undefined;
  children: ReactNode;
};

/** Header and main of every desk page: who is here, where else to go, the way out (accessibility.md 3–5, 62). */
export function DeskFrame({ operator, section, signOut, children }: DeskFrameProps) {
  return (
    <>
      <header>
        <a className="skip" href="#main">
          К содержанию
        </a>
        <div className="bar desk-bar">
          <div className="wrap">
            <a className="brand" href={routes.desk()}>
              Рабочее место
            </a>
            {operator && (
              <>
                <nav aria-label="Разделы">
                  <ul>
                    {sectionsFor(operator.isSupervisor).map(({ id, label, href }) => (
                      <li key={id}>
                        <a href={href} aria-current={id === section ? 'true' : undefined}>
                          {label}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
                <p>{operator.name}</p>
                <form action={signOut}>
                  <button type="submit" className="desk-bar-button">
                    Выйти
                  </button>
                </form>
              </>
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="desk">
        {children}
      </main>
      {/* Empty until public/enhance/desk.js has something to say: a region that comes later may stay unheard. */}
      <p role="status" className="sr-only" data-desk-said />
      <PageScript name="desk" />
    </>
  );
}

function sectionsFor(isSupervisor: boolean) {
  const figures = { id: 'figures', label: 'Показатели', href: routes.deskFigures() };
  return [
    { id: 'queue', label: 'Очередь', href: routes.desk() },
    ...(isSupervisor ? [figures] : []),
    { id: 'account', label: 'Пароль и вход', href: routes.deskAccount() },
  ];
}
