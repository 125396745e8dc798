/** The name of the house, on the sign-in page. */
export const Logo = () => (
  <div className="brand">
    <Seal />
    <div>
      <strong>公开</strong>
      <span>庆阳市政府信息公开</span>
    </div>
  </div>
)

/** The first character as a seal, at the head of every page. */
export const Icon = () => <Seal />

const Seal = () => (
  <span className="brand__seal" aria-hidden="true">
    公
  </span>
)
