import { guidance } from '@/content';
import { Prose } from './prose';

/** What an operator never asks, beside every number (accessibility.md 25). */
export function FraudNotice({ now, zone }: { now: number; zone: string | undefined }) {
  const [rule = ''] = guidance.antiFraud;
  return (
    <p className="aside">
      <Prose text={rule} now={now} zone={zone} />
    </p>
  );
}
