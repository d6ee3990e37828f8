/** True when the digits of a bank card fit their last one (Luhn's rule). Takes digits only. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** True when the last two of the eleven digits of a СНИЛС are the checksum of the first nine. */
export function isSnils(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (9 - place),
    0,
  );
  return (sum % 101) % 100 === Number(digits.slice(9));
}
