import { readFile } from 'node:fs/promises'
import { readBytes } from './read/readBytes.ts'

/**
 * A process for one file: whatever the file does to it, the house goes on. Reads the file named on
 * its command line, of the media type named there, and writes what it found as JSON.
 */
const [place = '', mediaType = ''] = process.argv.slice(2)
const reading = await readBytes(await readFile(place), mediaType)
process.stdout.write(JSON.stringify(reading), () => process.exit(0))
