/** Name of a field that no person sees; a program that fills in everything gives itself away. */
export const HONEYPOT_NAME = 'website';

/** Outside the accessibility tree and the order of Tab, and browsers are told not to fill it in (accessibility.md 59). */
export function Honeypot() {
  return (
    <div hidden>
      <label>
        Оставьте пустым
        <input type="text" name={HONEYPOT_NAME} autoComplete="off" tabIndex={-1} />
      </label>
    </div>
  );
}
