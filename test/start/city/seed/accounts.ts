export const demonstrationAccounts = [
  { email: 'editor@example.org', password: 'Qingyang-2018-editor', name: '李编', role: '编辑' },
]
