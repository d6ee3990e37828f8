import { channels } from '@/content';
import { channelLink } from '@/lib/contact/channel-link';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';

/** Ways without speaking, before any number, for a person who cannot use a phone (accessibility.md 63). */
export function TextWays() {
  const written = channels.filter(({ id }) => id === 'chat' || id === 'form' || id === 'sms');
  return (
    <section className="section">
      <h2>Без звонка</h2>
      <ul className="rows rows-ways">
        {written.map(({ id, name, goodFor: [purpose = ''] }) => (
          <li key={id}>
            <a href={channelLink(id, env.channels) ?? `${routes.howToReachUs()}#${id}`}>
              {typeset(name)}
            </a>
            <p className="quiet">{typeset(purpose)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
