import { isDivisionCode } from '../../../src/domain/codes/divisions.ts'

/**
 * 项目统一代码: time, division, two groups of two digits, serial. Since November 2020 the time is year and
 * month (2011, 2103), and the serial five digits drawn at random with a check character (发改投资〔2020〕
 * 1439号 art. 4 and 5; GB/T 40058-2021). Before, platforms gave the year (2018); provinces changed over
 * in turn, so that it may be 2021 too. What the groups in the middle mean changed with it and is not
 * looked at, nor is the check character, whose rule we could not read.
 */
export const PROJECT_CODE = {
  test: /^\d{4}-\d{6}-\d{2}-\d{2}-\d{5}[\dA-Z]$/,
  says: '项目统一代码应如 2018-621000-54-01-000000',
}

/** Whether its first group is no time and its second no division, or they are not of this world yet. */
export const isWrongCode = (code: string, by?: string): boolean => {
  const given = givenIn(code)
  if (given === undefined || !isOfADivision(code)) return true
  return by !== undefined && given > by.slice(0, given.length)
}

/** `2018` or `2020-09`, to be compared with a day cut to the same length. */
const givenIn = (code: string): string | undefined => {
  const group = code.slice(0, 4)
  if (/^201[3-9]$|^202[01]$/.test(group)) return group
  return /^[2-9]\d(?:0[1-9]|1[0-2])$/.test(group)
    ? `20${group.slice(0, 2)}-${group.slice(2)}`
    : undefined
}

/** Projects that the State Council's own departments approve begin with 0000 in place of a division. */
const isOfADivision = (code: string): boolean => {
  const division = code.slice(5, 11)
  return isDivisionCode(division) || division.startsWith('0000')
}
