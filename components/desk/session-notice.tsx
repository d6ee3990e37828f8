import { MINUTE_MS } from '@/lib/hours/civil-time';
import { momentInWords } from '@/lib/support/due-text';

const NOTICE_MINUTES = 60;

type SessionNoticeProps = {
  endsAt: Date;
  now: Date;
  /** Desk page on which the notice stands, to come back to. */
  address: string;
  stayLonger: (form: FormData) => Promise<void>;
};

/** In the last hour of a session: when it ends, and one press that makes it last (accessibility.md 61). */
export function SessionNotice({ endsAt, now, address, stayLonger }: SessionNoticeProps) {
  if (endsAt.getTime() - now.getTime() > NOTICE_MINUTES * MINUTE_MS) return null;
  return (
    <form action={stayLonger} className="queue-summary">
      <input type="hidden" name="returnTo" value={address} />
      <p>Вход действует до {momentInWords(endsAt, now)}.</p>
      <button type="submit" className="button-second">
        Продлить
      </button>
    </form>
  );
}
