import type { Values } from '../../src/domain/fields/index.ts'
import { richTextOf } from '../../src/domain/kinds/index.ts'

const letter = (about: string, request: string): { document: Values } => ({
  document: {
    title: `庆阳市人民政府办公室关于${about}的函`,
    summary: `${request}正文为演示文本。`,
    body: richTextOf(request),
  },
})

/** Documents without an interpretation: hardly begun, simple, or not for the public. */
export const plain: Readonly<Record<string, { document: Values }>> = {
  起草中: { document: { title: '庆阳市人民政府办公室关于印发庆阳市社区养老服务办法的通知' } },
  待同意免予解读: letter(
    '报送2018年政务公开工作联络员名单',
    '请各部门于2018年5月18日前报送政务公开工作联络员名单。',
  ),
  免予解读: letter(
    '调整市政府门户网站栏目维护分工',
    '机构名称变更后，门户网站有关栏目由承接职能的单位继续维护。',
  ),
  不公开办结: letter(
    '征求内部办公流程修改意见',
    '请各科室对内部办公流程修改稿提出意见，书面反馈。',
  ),
}
