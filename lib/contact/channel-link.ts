import type { Channel } from '@/content';
import type { Env } from '../parse-env';
import { routes } from '../routes';

/**
 * Address of a written channel as a link, or undefined when the configuration names none: then the channel is
 * described and never offered as a link (facts.md §7). The form is this site's own unless another one is named.
 */
export function channelLink(id: Channel['id'], channels: Env['channels']): string | undefined {
  const address = channels[id];
  if (address === undefined) return id === 'form' ? routes.request() : undefined;
  if (id === 'email') return `mailto:${address}`;
  return id === 'sms' ? `sms:${address}` : address;
}
