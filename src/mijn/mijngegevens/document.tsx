import { raw } from 'hono/html'
import type { Zinnen } from '#src/platform/audit.ts'
import { capital, sayExactly } from '#src/platform/components/index.ts'
import { kolomLabel, paginaVan, sayWaarde } from './labels.ts'
import type { Gegevens } from './queries.ts'

type Document = Gegevens & { url: string; gemaaktOp: Date; zinnen: Zinnen }

const style = `body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#1c2145}
dl{display:grid;grid-template-columns:minmax(8em,auto) 1fr;gap:.1em 1em;border-top:1px solid #ccc;padding-top:.5em}
dt{color:#4b5075}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`

const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function sayValue(zinnen: Zinnen, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (value instanceof Date) return sayExactly(value)
  if (Array.isArray(value)) return value.map((one) => sayValue(zinnen, column, one)).join(', ')
  if (value === true || value === false) return value ? 'ja' : 'nee'
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${part}`)
      .join(', ')
  const text = String(value)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? sayExactly(text) : sayWaarde(zinnen, column, text)
}

const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('data:image/webp;base64,')

type From = { url: string; zinnen: Zinnen }
type ValueProps = From & { column: string; value: unknown }

const Value = ({ url, zinnen, column, value }: ValueProps) => {
  if (isPicture(value)) return <img src={value} alt="" />
  const page = typeof value === 'string' && paginaVan[column]?.(value)
  const href = page && new URL(page, url).href
  return href ? <a href={href}>{href}</a> : <span>{sayValue(zinnen, column, value)}</span>
}

const Row = ({ url, zinnen, row }: From & { row: Record<string, unknown> }) => (
  <dl>
    {Object.entries(row).map(([name, value]) => {
      const column = columnOf(name)
      return (
        <>
          <dt>{kolomLabel[column] ?? name}</dt>
          <dd>
            <Value url={url} zinnen={zinnen} column={column} value={value} />
          </dd>
        </>
      )
    })}
  </dl>
)

/** A page on its own, to read without Vonk. */
export const gegevensDocument = ({ profiel, onderdelen, url, gemaaktOp, zinnen }: Document): string =>
  `<!doctype html>${(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mijn gegevens in Vonk</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <h1>Mijn gegevens in Vonk</h1>
        <p>
          Alles wat Vonk ({url}) van je had op {sayExactly(gemaaktOp)}. Wachtwoorden heeft Vonk niet; geheime
          codes en wat anderen schreven staan er niet in. Loopt er een inkoop die voor jou gesloten is? Dan
          staat wat je daar schreef er pas in als die definitief is gegund of gestopt. Ook wat het adviesteam
          weghaalde staat er niet in: vraag daarnaar bij het adviesteam.
        </p>
        <h2>Je profiel</h2>
        <Row url={url} zinnen={zinnen} row={profiel} />
        {onderdelen.map(({ naam, regels }) => (
          <>
            <h2>{capital(naam)}</h2>
            {regels.map((row) => (
              <Row url={url} zinnen={zinnen} row={row} />
            ))}
          </>
        ))}
      </body>
    </html>
  )}`

export const gegevensJson = ({ profiel, onderdelen, url, gemaaktOp }: Document): string =>
  JSON.stringify({ bron: url, gemaaktOp, profiel, onderdelen }, null, 2)
