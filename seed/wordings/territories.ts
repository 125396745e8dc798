import type { Wording } from '../../src/domain/screening/wording.ts'

const NOTE = '涉及台湾、香港、澳门的表述应当规范'

const block = (words: string, instead?: string, except?: readonly string[]): Wording => ({
  words,
  gravity: 'block',
  note: instead ? `${NOTE}，应为“${instead}”` : NOTE,
  ...(instead && { instead }),
  ...(except && { except }),
})

/** 涉台、涉港澳: never countries, nor named beside countries. */
export const territories: readonly Wording[] = [
  block('中台两国'),
  block('中台关系', '两岸关系'),
  block('两岸三地', '海峡两岸暨香港、澳门'),
  block('台湾国'),
  block('台湾总统', '台湾当局领导人'),
  block('台湾政府', '台湾当局'),
  block('台湾中央'),
  block('中港台', '海峡两岸暨香港'),
  block('中港两地', '内地与香港'),
  block('中港关系', '内地与香港的关系'),
  block('中澳两地', '内地与澳门'),
  block('香港国'),
  block('澳门国'),
  block('港澳台国家', '港澳台地区'),
  block('台湾、香港、澳门等国家', '台湾、香港、澳门等地区'),
  block('香港、澳门等国家', '香港、澳门等地区'),
  block('台湾等国家', '台湾等地区'),
  block('福尔摩沙', '台湾'),
]
