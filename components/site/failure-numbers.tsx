import { mainLine } from './main-line';
import { NumberPanel } from './number-panel';

/** The number to call when a form cannot be taken: with its state and hours, before the form itself. */
export function FailureNumbers({ now, zone }: { now: number; zone: string | undefined }) {
  return <NumberPanel line={mainLine} now={now} zone={zone} heading={mainLine.name} />;
}
