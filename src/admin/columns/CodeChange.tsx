/** What becomes of a column's code: nothing that leads to it today leads nowhere tomorrow. */
export const CodeChange = ({ from, to }: { from: string; to: string }) => (
  <p className="code-change">
    代码 <code>{from}</code> → <code>{to}</code>，旧代码自动指向新栏目。
  </p>
)
