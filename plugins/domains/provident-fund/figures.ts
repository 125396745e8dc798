import { choice, count, money, quantity, table, text } from '../../../src/domain/fields/index.ts'
import { WITHDRAWAL_REASONS } from './options.ts'

/** 缴存、提取、贷款、余额: what the fund took in, paid out and lent, in 万元. */
export const figures = {
  payingUnits: count('实缴单位数', { unit: '家' }),
  payingWorkers: count('实缴职工数', { unit: '人' }),
  deposited: money('当期缴存额'),
  depositedTotal: money('累计缴存总额'),
  withdrawn: money('当期提取额'),
  withdrawnTotal: money('累计提取总额'),
  balance: money('缴存余额', { help: '累计缴存总额减累计提取总额。' }),
  withdrawals: table(
    '当期提取原因',
    {
      reason: choice('提取原因', WITHDRAWAL_REASONS, { required: 'submit' }),
      people: count('提取人数'),
      amount: money('金额', { required: 'submit' }),
    },
    { help: '单位：万元。' },
  ),
  loansIssued: count('当期发放贷款笔数', { unit: '笔' }),
  lent: money('当期发放贷款额'),
  lentTotal: money('累计发放贷款总额'),
  repaid: money('当期收回贷款额'),
  loanBalance: money('贷款余额'),
  loanShare: quantity('个贷率', { unit: '%', help: '贷款余额除以缴存余额。' }),
  overdueShare: quantity('贷款逾期率', { unit: '‰' }),
  riskReserve: money('贷款风险准备金余额'),
  surplus: money('增值收益'),
  branches: table(
    '各管理部情况',
    {
      name: text('管理部', { required: 'submit' }),
      deposited: money('当期缴存额'),
      withdrawn: money('当期提取额'),
      lent: money('当期发放贷款额'),
    },
    { help: '单位：万元。' },
  ),
}
