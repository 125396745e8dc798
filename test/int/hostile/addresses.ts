import { attack, type Attack } from './Attack.ts'
import { asks } from './raw.ts'

const FILE = `/files/${'a'.repeat(64)}`

/** Addresses that lead nowhere. */
export const ADDRESSES: readonly Attack[] = [
  attack('an address that there is not', asks('GET /wp-login.php'), 404),
  attack('a way up from the files', asks('GET /files/../../../../etc/passwd'), 404),
  attack('the same, hidden', asks('GET /files/%2e%2e%2f%2e%2e%2fetc/passwd'), 404),
  attack('a way up from a hash', asks(`GET ${FILE}/..%2f..%2f..%2fetc%2fpasswd`), 404),
  attack('a way up by back strokes', asks(String.raw`GET /files/..\..\..\etc\passwd/x`), 404),
  attack('U+0000 in a file', asks(`GET ${FILE}/x%00.pdf`), 404),
  attack('U+0000 in an index number', asks('GET /items/a%00b'), 400),
  attack('an address that is no UTF-8', asks('GET /items/%C3%28'), 400),
  attack('a way up from the schemas', asks('GET /schemas/..%2f..%2fpackage.json'), 404),
  attack('another host', asks('GET http://example.org/'), 200),
  attack('everything', asks('OPTIONS *'), 405),
  attack('a deletion', asks('DELETE /items/x'), 405),
  attack('a trace', asks('TRACE /'), 405),
  attack('a write to the interface', asks('PUT /graphql'), 405, 'BAD_REQUEST'),
  attack(
    'a search of rubbish',
    asks(`GET /search?q=${'%F0%9F%98%80'.repeat(50)}&after=%00&column[]=x&q[__proto__]=1`),
    400,
  ),
]
