import { notFound } from 'next/navigation';
import { findLine } from '@/content';
import { env } from '@/lib/env';
import { fileAnswer } from '@/lib/http/file-answer';
import { calendarFile } from '@/lib/take-away/calendar-file';

type Context = { params: Promise<{ id: string }> };

/** The hours of the line for a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  return fileAnswer(request, {
    body: calendarFile(line, env.siteUrl),
    type: 'text/calendar; charset=utf-8',
    name: `${line.id}.ics`,
  });
}
