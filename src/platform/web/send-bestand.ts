import { Readable } from 'node:stream'
import type { Nagekeken } from '../bestand/ontvangen.ts'
import { bestandsoorten } from '../bestand/soort.ts'
import { NotFound } from '../errors.ts'
import type { Deel } from '../opslag/opslag.ts'
import type { Ctx } from './context.ts'

/** A file that is kept, as it goes out. `kenmerk`: of its bytes, which never change. */
type Bewaard = Nagekeken & { sleutel: string; grootte: number; kenmerk: string }

/**
 * A file, or the part of it that was asked for, as it comes from where it is kept. Always to save, never to show: what
 * somebody sent is not a page of ours.
 */
export async function sendBestand(c: Ctx, bestand: Bewaard): Promise<Response> {
  const { soort, naam, kenmerk, grootte } = bestand
  const etag = `"${kenmerk}"`
  c.header('ETag', etag)
  c.header('Accept-Ranges', 'bytes')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('Content-Type', bestandsoorten[soort].mime)
  c.header('Content-Disposition', dispositionOf(naam))
  const deel = partAsked(c, { etag, grootte })
  if (deel === 'buiten') {
    c.header('Content-Range', `bytes */${grootte}`)
    return c.body(null, 416)
  }
  if (deel) c.header('Content-Range', `bytes ${deel.van}-${deel.tot}/${grootte}`)
  c.header('Content-Length', String(deel ? deel.tot - deel.van + 1 : grootte))
  const [body, status] = [await bodyOf(c, bestand.sleutel, deel), deel ? (206 as const) : (200 as const)]
  return body ? c.body(body, status) : c.body(null, status)
}

/** Nothing is opened for who asks only how large it is. */
async function bodyOf(c: Ctx, sleutel: string, deel: Deel | null) {
  if (c.req.method === 'HEAD') return null
  const stream = await c.var.kept.opslag.read(sleutel, deel ?? undefined)
  if (!stream) throw new NotFound()
  return Readable.toWeb(stream) as ReadableStream
}

/** One part; who asks for several gets the whole, as RFC 9110 allows. `buiten`: the file ends before it. */
function partAsked(c: Ctx, { etag, grootte }: { etag: string; grootte: number }): Deel | null | 'buiten' {
  const ifRange = c.req.header('if-range')
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range')?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return null
  if (ifRange !== undefined && ifRange !== etag) return null
  const van = from === '' ? Math.max(0, grootte - Number(to)) : Number(from)
  const tot = from === '' || to === '' ? grootte - 1 : Math.min(Number(to), grootte - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  return van >= grootte || (from === '' && Number(to) === 0) ? 'buiten' : { van, tot }
}

/** Twice: for programs that know no other letters than those of ASCII, and as it is called (RFC 6266). */
function dispositionOf(naam: string): string {
  const plain = naam.replace(/[^\x20-\x7e]|["%\\]/g, '_')
  const whole = encodeURIComponent(naam).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
