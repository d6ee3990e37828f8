import type { Hotline } from '@/content';
import { displayPhone, telHref } from '@/lib/contact/phone';
import { qrCode } from '@/lib/take-away/qr-code';

/**
 * The call link of a line as a square code for a phone's camera (accessibility.md 22). Black on white in every scheme, by
 * attributes and not by roles: a camera reads nothing else as well.
 */
export function QrPicture({ line }: { line: Hotline }) {
  const { size, path } = qrCode(telHref(line.phone));
  return (
    <svg
      className="qr"
      role="img"
      aria-label={`Код для камеры: ${displayPhone(line.phone, line.displayForm)}`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}
