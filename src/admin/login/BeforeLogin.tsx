/** Over the sign-in form: whose door this is. */
export const BeforeLogin = () => (
  <div className="before-login">
    <h1>政府信息公开管理</h1>
    <p>请使用单位分配的账号登录。账号只对本人使用，办理过程全程记录。</p>
  </div>
)
