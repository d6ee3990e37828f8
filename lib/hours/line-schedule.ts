import { findLine, type Hotline, service } from '@/content';
import { type CompiledSchedule, compileSchedule } from './compile-schedule';
import { UnknownLineError } from './errors';

/** One compiled schedule per line, gone with its line (hours.md 26). */
const compiledSchedules = new WeakMap<Hotline, CompiledSchedule>();

/**
 * The schedule of a line within the service hours, compiled once. The only place where the engine meets the content.
 * Throws UnknownLineError for a line that the content does not have (hours.md 32).
 */
export function lineSchedule(line: Hotline): CompiledSchedule {
  const known = compiledSchedules.get(line);
  if (known !== undefined) return known;
  if (findLine(line.id) === undefined) throw new UnknownLineError(line.id);
  const compiled = compileSchedule({
    zone: service.zone,
    hours: line.hours,
    exceptions: line.exceptions,
    service: service.hours,
  });
  compiledSchedules.set(line, compiled);
  return compiled;
}
