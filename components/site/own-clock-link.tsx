import { routes } from '@/lib/routes';

/** The way to «Ваш часовой пояс», from where hours stand by Moscow's clock (hours.md 49). */
export function OwnClockLink() {
  return (
    <p>
      <a className="go" href={routes.settings('zone')}>
        Показывать время и по вашим часам
      </a>
    </p>
  );
}
