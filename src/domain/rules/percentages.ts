import { isAmount } from '../amount.ts'

/** Whether a percentage is further from the true share than its own rounding explains. */
export const isNotShare = (percentage: string | undefined, share: number): boolean => {
  if (!isAmount(percentage)) return false
  const decimals = percentage.split('.')[1]?.length ?? 0
  return Math.abs(Number(percentage) - share * 100) > 0.5 * 10 ** -decimals + 1e-9
}
