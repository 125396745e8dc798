/**
 * What `extensions.code` says. Stable: programs of the sites rely on it.
 * The first ones are the reader's to put right, the last four are ours.
 */
export const CODES = {
  BAD_REQUEST: '请求不符合 GraphQL over HTTP',
  UNKNOWN_DOCUMENT: '没有登记这个查询',
  SYNTAX: '查询语法有误',
  INVALID_QUERY: '查询与接口不符',
  BAD_INPUT: '参数或变量有误',
  NOT_FOUND: '没有这样的内容',
  CHANGES_AHEAD: '读到的位置在变更流水之后',
  CHANGES_RESET: '变更流水不是原来的流水，须从头同步',
  TOO_DEEP: '查询层数过多',
  TOO_BROAD: '查询字段过多',
  TOO_MANY_ALIASES: '查询别名过多',
  TOO_MANY_DIRECTIVES: '查询指令过多',
  TOO_MANY_QUERIES: '一次查询的内容过多',
  TOO_COSTLY: '一次查询的数据过多',
  TOO_LONG: '查询过长',
  PAGE_SIZE: '每页条数超出范围',
  TIMEOUT: '查询用时过长',
  OVERLOADED: '访问量过大',
  UNAVAILABLE: '数据暂时无法读取',
  INTERNAL: '服务器内部错误',
} as const
export type Code = keyof typeof CODES
