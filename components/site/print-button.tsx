import { PageScript } from '@/components/layout/page-script';

/** The place of a button that opens the browser's own printing; without scripts the browser's menu does the same. */
export function PrintButton() {
  return (
    <>
      <div className="print-slot" data-print="" />
      <PageScript name="print" />
    </>
  );
}
