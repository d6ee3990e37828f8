import { notFound } from 'next/navigation';
import { findLine } from '@/content';
import { nowMs } from '@/lib/clock';
import { env } from '@/lib/env';
import { fileAnswer } from '@/lib/http/file-answer';
import { contactCard } from '@/lib/take-away/contact-card';

type Context = { params: Promise<{ id: string }> };

/** The line for the address book of a phone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const line = findLine((await params).id);
  if (line === undefined) notFound();
  return fileAnswer(request, {
    body: contactCard(line, { nowMs: nowMs(), siteUrl: env.siteUrl }),
    type: 'text/vcard; charset=utf-8',
    name: `${line.id}.vcf`,
  });
}
