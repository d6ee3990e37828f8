/** What only the script of the ticks can do; it shows the button while there is a tick (public/enhance/ticks.js). */
export function TickTools() {
  return (
    <p data-by-script="">
      <button type="button" className="button-plain" data-clear-ticks="" hidden>
        Снять все отметки
      </button>
    </p>
  );
}
