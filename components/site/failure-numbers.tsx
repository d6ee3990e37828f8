import { mainLine } from './main-line';
import { NumberPanel } from './number-panel';

/** The number to call when a form cannot be taken: with its state and hours, before the form itself. */
export function FailureNumbers({ now }: { now: number }) {
  return <NumberPanel line={mainLine} now={now} heading={mainLine.name} />;
}
