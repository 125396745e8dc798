import { html, type Html } from './html.ts'

/** The box in which a person types what they look for; with scripts, it makes suggestions. */
export const searchForm = (query = ''): Html =>
  html`<form role="search" action="/search" class="search">
    <label for="query">检索</label>
    <span class="box">
      <input
        id="query"
        name="q"
        type="search"
        maxlength="200"
        value="${query}"
        placeholder="标题、正文、发文字号或者索引号"
        required
      />
    </span>
    <button>检索</button>
    <script src="/search.js" defer></script>
  </form>`
