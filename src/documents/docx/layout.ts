import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ISectionPropertiesOptions,
} from 'docx'

/*
 * GB/T 9704-2012: A4, 版心 156 × 225 mm, twenty-two lines of twenty-eight characters in 三号仿宋.
 * Sizes are in half points, as Word counts them.
 */

/** 三号, 二号, 四号 and the letterhead. */
export const SIZES = { text: 32, title: 44, small: 28, mast: 72 } as const

export const FONTS = {
  text: '仿宋_GB2312',
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  page: '宋体',
} as const

export const RED = 'FF0000'

/** Two characters of the text. */
export const INDENT = { firstLine: 640 }

/** Letters and digits in a face of their own, characters in that of the layout. */
export const face = (name: string): NonNullable<IRunOptions['font']> => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
})

export const LINES = { line: 580, lineRule: LineRuleType.EXACTLY }

export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(37),
      bottom: convertMillimetersToTwip(35),
      left: convertMillimetersToTwip(28),
      right: convertMillimetersToTwip(26),
    },
  },
}

/** — 1 — under the text, in 四号宋体. */
export const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: face(FONTS.page),
            size: SIZES.small,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })
