import { raw } from 'hono/html'
import type { Gegevens } from './queries.ts'

type Document = Gegevens & { url: string; gemaaktOp: Date }

const style = `body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#1c2145}
dl{display:grid;grid-template-columns:minmax(8em,auto) 1fr;gap:.1em 1em;border-top:1px solid #ccc;padding-top:.5em}
dt{color:#4b5075}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`

/** 'begonnenOp' as 'begonnen op'. */
const sayName = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.join(', ')
  if (value === true || value === false) return value ? 'ja' : 'nee'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('data:image/webp;base64,')

const Row = ({ row }: { row: Record<string, unknown> }) => (
  <dl>
    {Object.entries(row).map(([name, value]) => (
      <>
        <dt>{sayName(name)}</dt>
        <dd>{isPicture(value) ? <img src={value} alt="" /> : sayValue(value)}</dd>
      </>
    ))}
  </dl>
)

/** A page on its own, to read without Vonk. */
export const gegevensDocument = ({ profiel, onderdelen, url, gemaaktOp }: Document): string =>
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
          Alles wat Vonk ({url}) van je had op {gemaaktOp.toISOString()}. Wachtwoorden heeft Vonk niet;
          geheime codes en wat anderen schreven staan er niet in. Loopt er een aanbesteding die voor jou
          gesloten is? Dan staat wat je daar schreef er pas na de gunning in. Ook wat het adviesteam weghaalde
          staat er niet in: vraag daarnaar bij het adviesteam.
        </p>
        <h2>Je profiel</h2>
        <Row row={profiel} />
        {onderdelen.map(({ naam, regels }) => (
          <>
            <h2>{naam.charAt(0).toUpperCase() + naam.slice(1)}</h2>
            {regels.map((row) => (
              <Row row={row} />
            ))}
          </>
        ))}
      </body>
    </html>
  )}`

export const gegevensJson = ({ profiel, onderdelen, url, gemaaktOp }: Document): string =>
  JSON.stringify({ bron: url, gemaaktOp, profiel, onderdelen }, null, 2)
