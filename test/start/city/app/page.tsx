export default function Page() {
  return <p>后台</p>
}
