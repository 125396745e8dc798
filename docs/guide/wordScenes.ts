import { AlignmentType, Document, Packer, Paragraph } from 'docx'
import type { Desk } from '../../test/e2e/desk.ts'
import { take } from './camera.ts'

/** A document that was written in Word, as it is handed in and as it was understood. */
export const draftFromWord = async ({ page, open }: Desk): Promise<void> => {
  await open('/admin/collections/policy-document')
  await page.getByRole('button', { name: '从 Word 起草' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/Word 文件/).setInputFiles(await notice())
  await take(page, 'word')
  await dialog.getByRole('button', { name: '识别并起草' }).click()
  await page.getByText('Word 识别结果：防汛工作通知.docx').waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'word-result')
}

const notice = async () => ({
  name: '防汛工作通知.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await Packer.toBuffer(new Document({ sections: [{ children: lines() }] })),
})

const lines = () => [
  centred('庆政办发〔2018〕36号'),
  centred('庆阳市人民政府办公室关于做好2018年防汛工作的通知'),
  new Paragraph('各县（区）人民政府，市直有关部门：'),
  new Paragraph('为做好今年防汛工作，经市政府同意，现就有关事项通知如下：'),
  new Paragraph('一、落实责任。各县（区）要逐级明确防汛责任人，于5月底前向社会公布。'),
  new Paragraph('二、加强值守。汛期实行24小时值班，重要情况随时报告。'),
  aligned('庆阳市人民政府办公室', AlignmentType.RIGHT),
  aligned('2018年5月8日', AlignmentType.RIGHT),
  new Paragraph('（此件公开发布）'),
]

const centred = (text: string) => aligned(text, AlignmentType.CENTER)

const aligned = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Paragraph({ text, alignment })
