import { routes } from '@/lib/routes';

export type Crumb = { label: string; href: string };

/** The way from the home page to this one; the page itself comes last, in words (accessibility.md 11). */
export function Breadcrumbs({ parents, current }: { parents: Crumb[]; current: string }) {
  return (
    <nav className="crumbs wrap" aria-label="Вы здесь">
      <ol>
        {[{ label: 'Главная', href: routes.home() }, ...parents].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
