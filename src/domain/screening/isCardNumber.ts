/** Whether the digits can be a bank card: a network's first digits, and the check of ISO/IEC 7812 (Luhn). */
export const isCardNumber = (digits: string): boolean =>
  /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35\d{14})$/.test(digits) && passesLuhn(digits)

const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, one, at) => {
    const value = Number(one) * (at % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
