import { serializeJsonLd } from '@/lib/structured-data';

/** Facts of the page for search engines, as a data block that never runs. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the serialiser escapes every «<», so no markup can come out of the data
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }}
    />
  );
}
