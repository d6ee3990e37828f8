import type { Channel } from '@/content';
import { channelLink } from '@/lib/contact/channel-link';
import { env } from '@/lib/env';
import { typeset } from '@/lib/text/typeset';
import { ProseItems } from './answer-blocks';

type ChannelListProps = {
  channels: readonly Channel[];
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
};

/** Ways to write: what each is good for, how it works, and its link where one is configured. */
export function ChannelList({ channels, now, zone }: ChannelListProps) {
  return channels.map((channel) => (
    <section key={channel.id} id={channel.id} className="prose">
      <h3>{typeset(channel.name)}</h3>
      <ChannelAddress channel={channel} />
      <p>Подходит, если:</p>
      <ul>
        <ProseItems items={channel.goodFor} now={now} zone={zone} />
      </ul>
      <p>Как это устроено:</p>
      <ol>
        <ProseItems items={channel.howItWorks} now={now} zone={zone} />
      </ol>
    </section>
  ));
}

function ChannelAddress({ channel }: { channel: Channel }) {
  const href = channelLink(channel.id, env.channels);
  if (href !== undefined) {
    return (
      <p>
        <a className="go" href={href}>
          {typeset(channel.name)}: открыть
        </a>
      </p>
    );
  }
  return channel.withoutAddress === undefined ? null : (
    <p className="quiet">{typeset(channel.withoutAddress)}</p>
  );
}
