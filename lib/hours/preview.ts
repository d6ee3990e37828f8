/*
 * `npm run hours`: what would a line say at an instant? For an editor before a change of hours goes live.
 *
 *   npm run --silent hours -- --line mobile --at 2026-12-04T20:00+03:00 --zone Asia/Vladivostok
 *   npm run --silent hours < questions.jsonl
 *
 * Each line of the input is `{ "line": id | "schedule": {…}, "at": ISO instant, "zone"?: IANA zone }`, `schedule` in the
 * format of content/schema-hours.ts; each line of the output answers one of the input, in its order. An answer may be
 * `{ "error": "…" }`; then the command ends with code 1, after it has answered the rest.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { nowMs } from '@/lib/clock';
import { answerPreview, answerQuery, type PreviewAnswer } from './preview-answer';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', () => process.exit());

function write(answer: PreviewAnswer): void {
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerFlags(): PreviewAnswer {
  const text = { type: 'string' } as const;
  try {
    return answerQuery(
      parseArgs({ options: { line: text, at: text, zone: text } }).values,
      nowMs(),
    );
  } catch (error) {
    if (error instanceof TypeError) return { error: error.message };
    throw error;
  }
}

async function answerInput(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') write(answerPreview(line, nowMs()));
  }
}

if (process.argv.length > 2) write(answerFlags());
else await answerInput();
