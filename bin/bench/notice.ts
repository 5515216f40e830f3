import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '#src/markt/aanbestedingen/eforms/read.ts'
import { root } from '#src/platform/root.ts'

const wantedBytes = 100_000
const rounds = 30

/** How long it takes to read a notice of 100 kB, in milliseconds: the middle of thirty, after the first few. */
export function timeNotice(): number {
  const bytes = largeNotice()
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    if (!readNotice(bytes).ok) throw new Error('the notice of the bench is refused')
    return performance.now() - began
  })
  return times.slice(rounds / 3).sort((a, b) => a - b)[rounds / 3] ?? Number.NaN
}

/** One of our own fixtures, with its lot as often as it takes. */
function largeNotice(): Uint8Array {
  const xml = readFileSync(join(root, 'src/markt/aanbestedingen/eforms/fixtures/voorbehouden.xml'), 'utf8')
  const [lot = ''] = /<cac:ProcurementProjectLot>.*?<\/cac:ProcurementProjectLot>/s.exec(xml) ?? []
  let n = 2
  const again = () => lot.replace(/LOT-\d{4}/g, () => `LOT-${String(++n).padStart(4, '0')}`)
  const copies = Array.from({ length: Math.ceil((wantedBytes - xml.length) / lot.length) }, again)
  return new TextEncoder().encode(xml.replace(lot, () => lot + copies.join('')))
}
