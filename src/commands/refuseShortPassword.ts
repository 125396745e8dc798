import { Refusal } from '../errors.ts'

const SHORTEST = 12

/** @throws Refusal when the password is too short to be one */
export const refuseShortPassword = (password: string): void => {
  if ([...password].length < SHORTEST) throw new Refusal('WRONG_STATE', '密码至少十二位')
}
