import { expect, test } from '@jest/globals'

import { wordingSpots } from '../../../../src/domain/screening/wording.ts'

const list = [
  { words: '帐户', gravity: 'suggest', instead: '账户' },
  { words: '环境保护局', gravity: 'warn', instead: '生态环境局', from: '2019-03-01' },
  {
    words: '截止',
    gravity: 'suggest',
    instead: '截至',
    except: ['截止日期', '截止时间', '报名截止'],
  },
  { words: '最先进', gravity: 'warn', note: '绝对化表述，请核对' },
] as const

const found = (text: string, writtenOn?: string) =>
  wordingSpots(text, list, writtenOn).map(({ at, excerpt, instead }) => [at, excerpt, instead])

test('every place of a listed word is found, with what could stand instead', () => {
  expect(found('本帐户与他人帐户')).toEqual([
    [1, '帐户', '账户'],
    [6, '帐户', '账户'],
  ])
})

test('a word is right within the phrases that are named', () => {
  expect(found('截止日期为月底，报名截止；截止目前共12件')).toEqual([[13, '截止', '截至']])
})

test('a name is wrong only from the day it was changed', () => {
  expect(found('市环境保护局', '2018-06-01')).toEqual([])
  expect(found('市环境保护局', '2019-06-01')).toEqual([[1, '环境保护局', '生态环境局']])
})

test('what only a person can say is said, without a replacement', () => {
  expect(wordingSpots('最先进的设备', list)).toMatchObject([
    { gravity: 'warn', says: '绝对化表述，请核对' },
  ])
})
