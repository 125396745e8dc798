import { expect, test } from '@jest/globals'
import { ACT_TABLE } from '../../../src/actions/actTable.ts'
import { actWord } from '../../../src/domain/ledgerWords.ts'

test('every act has its name in the ledger, as the office calls it', () => {
  const unnamed = Object.keys(ACT_TABLE).filter((act) => !/\p{Script=Han}/u.test(actWord(act)))
  expect(unnamed).toEqual([])
})
