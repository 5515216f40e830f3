import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { bestandsoorten } from '#src/platform/bestand/soort.ts'
import { sendExport } from '#src/platform/export.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { kwartaalOf, openBeeld } from './opened.ts'
import { beeldVan } from './opgehaald.ts'
import { may } from './policy.ts'
import { soorten, tabelVan } from './tabel.ts'
import { BeeldPage } from './views.tsx'

/** What an organisation counts, as a picture and as a table. */
export const organisatiebeeld = new Hono<Env>()

async function found(c: Ctx) {
  const geopend = await openBeeld(c, c.req.param('id') ?? '')
  const { db, actor } = c.var
  allow(c, may.view(actor, geopend.teller))
  return beeldVan(db, actor, { ...geopend, kwartaal: kwartaalOf(c.req.query('kwartaal')) })
}

organisatiebeeld.get(paths.organisatiebeeld.pattern, async (c) =>
  c.html(<BeeldPage shell={c.var.shell} {...(await found(c))} />),
)

const wegen = {
  ods: paths.organisatiebeeldOds,
  xlsx: paths.organisatiebeeldXlsx,
  csv: paths.organisatiebeeldCsv,
}

for (const soort of soorten)
  organisatiebeeld.get(wegen[soort].pattern, async (c) => {
    const beeld = await found(c)
    const inhoud = await tabelVan(beeld, soort)
    const { organisatie, kwartaal } = beeld
    return sendExport(c, {
      type: soort === 'csv' ? 'text/csv' : bestandsoorten[soort].mime,
      inhoud: soort === 'csv' ? inhoud.toString('utf8') : new Uint8Array(inhoud),
      bestand: `tellen-${kwartaal}.${soort}`,
      wat: 'organisatiebeeld',
      onderwerp: 'organisatie',
      onderwerpId: organisatie.id,
      bijzonderheden: { kwartaal, soort },
    })
  })
