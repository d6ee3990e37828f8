/** What only the script of the ticks can do; it shows these buttons where it runs (public/enhance/ticks.js). */
export function TickTools() {
  return (
    <p className="tick-tools" data-by-script="">
      <button type="button" className="button-plain" data-print="" hidden>
        Напечатать список
      </button>
      <button type="button" className="button-plain" data-clear-ticks="" hidden>
        Снять все отметки
      </button>
    </p>
  );
}
