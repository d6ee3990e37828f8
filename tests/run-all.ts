// `npm test` checks everything; `npm run check` (--fast) stops short of the build and the browser.
import { type Counts, sum, summaryLine } from './runner/outcome';
import { ALL_STEPS, FAST_STEPS, type Step } from './runner/steps';
import { takeOwnTemporaryFolder } from './support/temporary-folder';

takeOwnTemporaryFolder();

const NOT_RUN: Counts = { passed: 0, failed: 1, skipped: 0 };

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function runStep(step: Step): Promise<Counts> {
  say(`▸ ${step.name}`);
  const startedAt = performance.now();
  const { counts, output } = await step.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const hasFailed = counts.failed > 0;
  if (hasFailed) say(output);
  say(`${hasFailed ? '✗' : '✓'} ${step.name}: ${summaryLine(counts)} (${seconds} s)`);
  return counts;
}

const steps = process.argv.includes('--fast') ? FAST_STEPS : ALL_STEPS;
const results = new Map<string, Counts>();
for (const sideBySide of steps) await Promise.all(sideBySide.map(runIfReady));

async function runIfReady(step: Step): Promise<void> {
  const isReady = step.needs === undefined || results.get(step.needs)?.failed === 0;
  if (!isReady) say(`✗ ${step.name}: not run, since ${step.needs} failed`);
  results.set(step.name, isReady ? await runStep(step) : NOT_RUN);
}

const total = sum([...results.values()]);
const failedSteps = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name);
if (failedSteps.length > 0) say(`\nFailed: ${failedSteps.join(' · ')}`);
say(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
