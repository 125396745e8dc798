/** Words that are in every text or ask without naming anything; a query is found without them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `的 了 和 与 及 或 在 是 有 等 对 为 由 从 被 把 将 于 以 之 其 而 就 也 都 吗 呢 吧 啊 我 我们 你 您 他 她 它
   这 那 这个 那个 一个 请 请问 怎么 怎样 怎么样 如何 什么 哪些 哪里 哪儿 哪个 谁 多少 几 为什么 是否 能否 可以
   能 会 要 想 需要 有没有 是不是 关于 有关 相关 查询 查看 一下`
    .split(/\s+/)
    .filter(Boolean),
)
