import { guidance } from '@/content';
import { Prose } from './prose';

/** What an operator never asks, beside every number (accessibility.md 25). */
export function FraudNotice({ now }: { now: number }) {
  const [rule = ''] = guidance.antiFraud;
  return (
    <p className="aside">
      <Prose text={rule} now={now} />
    </p>
  );
}
