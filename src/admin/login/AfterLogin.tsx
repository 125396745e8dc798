/** Under the sign-in form: whom to turn to, since there is no way to reset a password from outside. */
export const AfterLogin = () => (
  <p className="after-login">忘记密码或需要开通账号，请联系系统管理员。</p>
)
