import { type Fault, showValue } from './gate-fault';
import { neverOpens, scheduleFaults, serviceHoursFaults } from './gate-hours';
import { FILES } from './gate-place';
import type { Hotline, Service } from './schema';

/** Faults of the hours of the service and of every line (hours.md 51–53). Undefined service: shape reported already. */
export function hoursFaults(service: Service | undefined, lines: readonly Hotline[]): Fault[] {
  const ofService = service === undefined ? [] : serviceHoursFaults(service.hours, 'hours');
  return [
    ...ofService.map((fault) => ({ file: FILES.service, id: '', ...fault })),
    ...lines.flatMap((line) => lineHoursFaults(line, service)),
  ];
}

/** Lines that share a number need different contexts, or a caller could not tell which hours and cost hold. */
export function sharedNumberFaults(lines: readonly Hotline[]): Fault[] {
  return lines.flatMap((line, index) =>
    lines
      .slice(0, index)
      .filter((other) => other.phone === line.phone && other.context === line.context)
      .map((other) => ({
        file: FILES.hotlines,
        id: line.id,
        key: 'context',
        expected: `another context than that of "${other.id}", which has the same number ${line.phone}`,
        received: showValue(line.context),
      })),
  );
}

function lineHoursFaults(line: Hotline, service: Service | undefined): Fault[] {
  const place = { file: FILES.hotlines, id: line.id };
  const { hours, exceptions } = line;
  // A line that takes the service's hours is judged without them: their faults are reported once, at the service.
  const own = hours.kind === 'service' ? ({ kind: 'always' } as const) : hours;
  const faults = scheduleFaults({ zone: 'Europe/Moscow', hours: own, exceptions }).map((fault) => ({
    ...place,
    ...fault,
  }));
  if (faults.length > 0 || service === undefined || !neverOpens(hours, service.hours))
    return faults;
  return [
    {
      ...place,
      key: 'hours',
      expected: 'hours that meet the service hours on some day',
      received: 'no common minute in the week',
    },
  ];
}
