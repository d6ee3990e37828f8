import type { Hotline } from '@/content';
import { phoneGroups, telHref } from '@/lib/contact/phone';

type PhoneLinkProps = {
  line: Pick<Hotline, 'phone' | 'displayForm'>;
  /** Id of the element that names the line, so that several numbers are told apart (accessibility.md 16). */
  describedBy?: string;
  size?: 'large' | 'inline';
};

const CLASS = { large: 'number number-large', inline: undefined, usual: 'number' };

/** A number to press. Its name is exactly what is seen; it breaks only between its two groups (accessibility.md 13–17). */
export function PhoneLink({ line, describedBy, size }: PhoneLinkProps) {
  const [code, subscriber] = phoneGroups(line.phone, line.displayForm);
  return (
    <a className={CLASS[size ?? 'usual']} href={telHref(line.phone)} aria-describedby={describedBy}>
      <span>{code}</span> <span>{subscriber}</span>
    </a>
  );
}
